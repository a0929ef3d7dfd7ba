// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/compareview.h"

#include "models/items/reading.h"
#include "widgets/common/announce.h"
#include "widgets/common/readingfont.h"
#include "widgets/compare/column.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/compareviewprivate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int leastZoom = -6;
constexpr int mostZoom = 14;

bool haveSameTexts(const Story &one, const Story &other)
{
    return std::ranges::equal(one.articles, other.articles, {}, &Article::text, &Article::text);
}

} // namespace

CompareView::Private::Private(CompareView *view) : q(view), style(view->palette()), row(new ColumnRow(view))
{
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    QTimer::singleShot(0, view, [this] { style.warmUp(); });
    connect(row, &ColumnRow::orderRequested, q, &CompareView::setShownArticles);
    connect(row, &ColumnRow::foldedChanged, q, &CompareView::foldedArticlesChanged);
}

void CompareView::Private::fillColumns()
{
    const auto count = static_cast<int>(comparison->story.articles.size());
    const QFont font = readingFont(q->font(), zoom);
    for (int i = 0; i < count; ++i) {
        Column *column = row->appendColumn();
        column->setReadingFont(font);
        column->text()->setLineSpacing(spacing);
        column->text()->setCodingMargin(codingMargin);
        column->setColours(style.colours(), style.syntax());
        column->setArticle(comparison, [this](const Article &article) { return style.highlight(article); });
        column->header()->setBase(i == base);
        connectColumn(column);
    }
    QList<int> all(count);
    std::ranges::iota(all, 0);
    row->arrange(all);
    row->layOut(q->width());
    row->showColumns();
}

void CompareView::Private::connectColumn(Column *column)
{
    connect(column->text(), &ColumnText::passagesActivated, q,
            [this](const QList<int> &passages) { activate(passages); });
    connect(column->text(), &ColumnText::codingsActivated, q, &CompareView::codingsActivated);
    connect(column->text(), &ColumnText::gapsChanged, q, &CompareView::gapsChanged);
    connect(column->text(), &ColumnText::viewMoved, q, &CompareView::scrolled);
    connect(column->text(), &ColumnText::zoomRequested, q, [this](int steps) { setZoom(zoom + steps); });
    connect(column->header(), &ColumnHeader::baseToggled, q,
            [this, article = column->index()](bool set) { toggleBase(article, set); });
    connect(column->header(), &ColumnHeader::menuRequested, q,
            [this, article = column->index()](QPoint place) { Q_EMIT q->headerMenuRequested(article, place); });
    connect(column, &Column::ownCopyRequested, q,
            [this, article = column->index()] { Q_EMIT q->ownCopyRequested(article); });
    connect(column, &Column::blockEntered, q, [this, column](int block) { read(column, block); });
    column->text()->setReader([this, article = column->index()](int paragraph) {
        return paragraphSentence(*comparison, article, paragraph, base, differences);
    });
}

void CompareView::Private::retint()
{
    if (!style.setPalette(q->palette()))
        return;
    for (Column *column : row->columns())
        column->setColours(style.colours(), style.syntax());
    row->settle();
    row->updateRibbons();
}

void CompareView::Private::setZoom(int steps)
{
    steps = std::clamp(steps, leastZoom, mostZoom);
    if (steps == zoom)
        return;
    zoom = steps;
    const QFont font = readingFont(q->font(), zoom);
    for (Column *column : row->columns())
        column->setReadingFont(font);
    row->layOut(q->width());
    Q_EMIT q->zoomChanged(zoom);
}

void CompareView::Private::showChosen()
{
    const Passage *passage = comparison && current ? passageByNumber(*comparison, current) : nullptr;
    const QList<ChosenInArticle> chosen =
        passage ? choosePassage(*comparison, *passage, base, differences) : QList<ChosenInArticle>();
    for (Column *column : row->columns())
        column->setChosen(current, chosen.value(column->index()));
    row->updateRibbons();
}

void CompareView::Private::bringLevel() const
{
    for (Column *column : row->columns()) {
        ColumnText *text = column->text();
        const QList<TextRange> &spans = text->chosen().spans;
        if (current == 0 || spans.isEmpty()) {
            text->release();
            continue;
        }
        const bool inside =
            std::ranges::any_of(spans, [&](TextRange span) { return span.contains(text->caretOffset()); });
        if (!inside && !text->textCursor().hasSelection())
            text->setCaretOffset(spans.first().start);
        text->bringLevel(spans.first().start);
    }
    row->settle();
}

void CompareView::Private::step(int direction) const
{
    if (const int next = passageBeside(filtered.passages, current, direction))
        q->setCurrentPassage(next);
}

void CompareView::Private::activate(const QList<int> &passages) const
{
    const int choice = nextChoice(passages, current);
    if (choice == current)
        bringLevel(); // it may have been scrolled away
    else
        q->setCurrentPassage(choice);
}

void CompareView::Private::toggleBase(int article, bool set) const
{
    q->setBaseArticle(set ? article : -1);
}

void CompareView::Private::read(Column *column, int block) const
{
    const QString sentence = column->text()->sentenceOf(block);
    column->setReading(sentence);
    announce(q, sentence);
}

CompareView::CompareView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(u"compareView"_s);
    setAccessibleName(tr("Compare"));
}

CompareView::~CompareView() = default;

void CompareView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const bool hadCurrent = d->current != 0;
    // Of the same texts compared again, one goes on reading where one was.
    const bool goesOn = comparison && d->comparison && haveSameTexts(comparison->story, d->comparison->story);
    const QList<TextPlace> places = goesOn ? d->row->places() : QList<TextPlace>();
    const int focused = focusedArticle();
    d->row->clear();
    d->comparison = std::move(comparison);
    d->current = 0;
    d->base = -1;
    d->filter = {};
    d->filtered = d->comparison ? applyFilter({}, *d->comparison) : FilteredStory();
    if (d->comparison)
        d->fillColumns();
    if (goesOn) {
        d->row->setPlaces(places);
        focusArticle(focused);
    }
    if (hadCurrent)
        Q_EMIT currentPassageChanged(0);
}

void CompareView::setDetails(std::shared_ptr<const Comparison> comparison)
{
    d->comparison = std::move(comparison);
    d->row->setDetails(d->comparison);
}

std::shared_ptr<const Comparison> CompareView::comparison() const
{
    return d->comparison;
}

int CompareView::currentPassage() const
{
    return d->current;
}

int CompareView::focusedArticle() const
{
    return d->row->focusedColumn();
}

void CompareView::focusArticle(int article)
{
    d->row->focusColumn(article);
}

void CompareView::goTo(int article, qsizetype offset)
{
    const QList<int> shown = d->row->arrangement();
    if (!shown.contains(article))
        setShownArticles(shown + QList{article});
    d->row->goTo(article, offset);
}

QString CompareView::whereSentence() const
{
    const Column *column = d->row->columns().value(focusedArticle());
    if (!column)
        return {};
    if (const FoldedParagraphs *folded = column->text()->foldedAt(column->text()->blockAtCaret()))
        return placeSentence(d->comparison->story.articles.at(column->index()), *folded);
    const QString sentence =
        placeSentence(*d->comparison, column->index(), column->text()->caretOffset(), d->base, d->differences);
    const int paragraph = column->text()->decoration().map.paragraphOf(column->text()->blockAtCaret());
    const QString codes = column->text()->codesIn(paragraph);
    return codes.isEmpty() ? sentence : tr("%1, %2", "sentence, codes").arg(sentence, codes);
}

QList<int> CompareView::shownArticles() const
{
    return d->row->arrangement();
}

void CompareView::setShownArticles(const QList<int> &articles)
{
    const auto count = static_cast<int>(d->row->columns().size());
    const QSet<int> once(articles.cbegin(), articles.cend());
    const bool known = std::ranges::all_of(articles, [count](int article) { return article >= 0 && article < count; });
    if (articles.isEmpty() || once.size() != articles.size() || !known || articles == d->row->arrangement())
        return;
    const int focused = d->row->focusedColumn();
    d->row->arrange(articles);
    d->row->layOut(width());
    d->row->showColumns();
    d->bringLevel();
    if (focused >= 0)
        d->row->focusColumn(articles.contains(focused) ? focused : articles.constFirst());
    Q_EMIT shownArticlesChanged();
}

void CompareView::showHits(const QList<Span> &hits, qsizetype current)
{
    d->row->showHits(hits, current);
}

QList<Span> CompareView::selections() const
{
    return d->row->selections();
}

QList<std::pair<int, qsizetype>> CompareView::carets() const
{
    return d->row->carets();
}

int CompareView::baseArticle() const
{
    return d->base;
}

void CompareView::setBaseArticle(int article)
{
    const auto count = d->comparison ? static_cast<int>(d->comparison->story.articles.size()) : 0;
    if (article < -1 || article >= count)
        return;
    const bool changed = article != d->base;
    d->base = article;
    for (Column *column : d->row->columns())
        column->header()->setBase(column->index() == article);
    if (changed) {
        d->showChosen();
        Q_EMIT baseArticleChanged(article);
    }
}

void CompareView::setDifferences(DifferenceChoice choice)
{
    if (choice == d->differences)
        return;
    d->differences = choice;
    d->showChosen();
}

void CompareView::setCurrentPassage(int number)
{
    if (number == d->current || !d->comparison || (number != 0 && !passageByNumber(*d->comparison, number)))
        return;
    d->current = number;
    d->showChosen();
    d->bringLevel();
    announce(this, passageSentence(*d->comparison, number));
    Q_EMIT currentPassageChanged(number);
}

void CompareView::nextPassage()
{
    d->step(1);
}

void CompareView::previousPassage()
{
    d->step(-1);
}

int CompareView::zoom() const
{
    return d->zoom;
}

void CompareView::setZoom(int steps)
{
    d->setZoom(steps);
}

void CompareView::zoomIn()
{
    d->setZoom(d->zoom + 1);
}

void CompareView::zoomOut()
{
    d->setZoom(d->zoom - 1);
}

void CompareView::resetZoom()
{
    d->setZoom(0);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->row->layOut(width());
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange: d->retint(); break;
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        for (Column *column : d->row->columns())
            column->setReadingFont(readingFont(font(), d->zoom));
        d->row->layOut(width());
        break;
    default: break;
    }
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const bool forward = (event->key() == Qt::Key_Right) != isRightToLeft();
        d->row->focusNeighbour(forward ? 1 : -1);
    } else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_N) {
        nextPassage();
    } else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_P) {
        previousPassage();
    } else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Escape && d->current != 0) {
        setCurrentPassage(0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tellings
