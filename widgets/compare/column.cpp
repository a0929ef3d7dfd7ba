// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/column.h"

#include "widgets/compare/columnheader.h"
#include "widgets/compare/columnspine.h"
#include "widgets/compare/missingtextnote.h"
#include "widgets/compare/overviewstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

Column::Column(int index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_header(new ColumnHeader(this))
    , m_spine(new ColumnSpine(this))
    , m_text(new ColumnText(this))
    , m_strip(new OverviewStrip(this))
{
    const QString number = QString::number(index + 1);
    setObjectName(u"column"_s + number);
    m_header->setObjectName(u"columnHeader"_s + number);
    m_spine->setObjectName(u"columnSpine"_s + number);
    m_text->setObjectName(u"columnText"_s + number);
    m_strip->setObjectName(u"overviewStrip"_s + number);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_spine);
    body->addWidget(m_text, 1);
    body->addWidget(m_strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    connect(m_text, &ColumnText::laidOut, this, &Column::placeMarks);
    connect(m_text, &ColumnText::viewMoved, this, &Column::updateStripView);
    connect(m_strip, &OverviewStrip::placeRequested, this, &Column::goTo);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &Column::followCaret);
    connect(m_text, &ColumnText::gapsChanged, this, [this] {
        m_block = -1; // another one, though it may have the same number
        followCaret();
    });
    connect(m_header, &ColumnHeader::foldRequested, this, [this] { Q_EMIT foldRequested(true); });
    connect(m_spine, &ColumnSpine::clicked, this, [this] { Q_EMIT foldRequested(false); });
    m_spine->hide();
    m_text->installEventFilter(this);
}

void Column::setArticle(const std::shared_ptr<const Comparison> &comparison, ColumnText::SyntaxSource syntax)
{
    m_text->setArticle(comparison, m_index, std::move(syntax));
    if (comparison->story.articles.at(m_index).text.isEmpty())
        showMissing();
    placeMarks();
    m_block = -1;
    m_reading.clear();
    nameParts(*comparison);
}

void Column::showMissing()
{
    if (m_missing)
        return;
    m_missing = new MissingTextNote(m_text->viewport());
    auto *layout = new QVBoxLayout(m_text->viewport());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing);
    setTabOrder(m_text, m_missing);
    connect(m_missing, &MissingTextNote::ownCopyRequested, this, &Column::ownCopyRequested);
}

void Column::setDetails(const std::shared_ptr<const Comparison> &comparison)
{
    m_text->setDetails(comparison);
    nameParts(*comparison);
}

void Column::setVersion(const QString &version)
{
    m_header->setVersion(version);
    updateDescription();
}

void Column::setReading(const QString &sentence)
{
    m_reading = sentence;
    updateDescription();
}

void Column::nameParts(const Comparison &comparison)
{
    m_outlet = comparison.story.articles.at(m_index).outlet;
    m_header->setArticle(comparison, m_index);
    const QString name = tr("Column %1: %2").arg(locale().toString(m_index + 1), m_outlet);
    setAccessibleName(name);
    m_text->setAccessibleName(name);
    m_spine->setText(m_outlet);
    m_spine->setAccessibleName(tr("Unfold column %1: %2").arg(locale().toString(m_index + 1), m_outlet));
    m_spine->setToolTip(tr("%1: click to unfold this column").arg(m_outlet));
    m_strip->setAccessibleName(tr("Where column %1 has shared text").arg(locale().toString(m_index + 1)));
    if (m_missing)
        m_missing->setOutlet(m_outlet);
    updateDescription();
}

void Column::setColours(const TintPalette &colours, const SyntaxStyle &style)
{
    m_strip->setColours(colours.paper(), colours.text());
    m_text->setColours(colours, style);
}

void Column::setReadingFont(const QFont &font)
{
    m_text->setReadingFont(font);
}

void Column::setChosen(int passage, const ChosenInArticle &chosen)
{
    m_text->setChosen(passage, chosen);
    updateDescription();
    updateStrip();
}

void Column::setFiltered(const std::optional<FilteredArticle> &filtered)
{
    m_text->setFiltered(filtered);
    m_header->setFoldedParagraphs(filtered ? filtered->foldedParagraphs() : 0);
    updateDescription();
}

void Column::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) == folded)
        return;
    m_header->setVisible(!folded);
    m_text->setVisible(!folded);
    m_spine->setVisible(folded);
}

int Column::foldedWidth() const
{
    return m_spine->sizeHint().width() + m_strip->sizeHint().width();
}

void Column::takeFocus()
{
    (m_folded ? static_cast<QWidget *>(m_spine) : m_text)->setFocus(Qt::OtherFocusReason);
}

void Column::setHits(const QList<TextRange> &hits, TextRange current)
{
    const bool others = hits != m_text->hits();
    m_text->setHits(hits, current);
    if (others)
        updateStrip();
}

void Column::followCaret()
{
    const int block = m_text->blockAtCaret();
    if (!m_text->hasFocus() || block < 0 || block == m_block)
        return;
    m_block = block;
    Q_EMIT blockEntered(block);
}

int Column::comfortableWidth() const
{
    return m_text->comfortableWidth() + m_strip->sizeHint().width();
}

int Column::leastWidth() const
{
    return m_text->leastWidth() + m_strip->sizeHint().width();
}

void Column::updateDescription()
{
    QString description = m_header->summary();
    if (const int folded = m_header->foldedParagraphs())
        description = tr("%1. The filter folds %n paragraph(s).", nullptr, folded).arg(description);
    if (m_text->chosenPassage() != 0) {
        const QString passage = locale().toString(m_text->chosenPassage());
        const auto count = static_cast<int>(m_text->chosen().spans.size());
        description = count == 0 ? tr("%1. Passage %2 is not in this article.").arg(description, passage)
                                 : tr("%1. Has passage %2.").arg(description, passage);
    }
    if (m_missing)
        description = m_missing->text();
    setAccessibleDescription(description);
    m_text->setAccessibleDescription(m_reading.isEmpty() ? description : tr("%1. %2").arg(m_reading, description));
}

void Column::placeMarks()
{
    m_markPlaces.clear();
    for (const ShownSpan &span : m_text->decoration().spans)
        m_markPlaces.append(m_text->placeOnPage(span.range));
    updateStrip();
}

void Column::updateStrip()
{
    QList<StripMark> marks;
    const int chosen = m_text->chosenPassage();
    const QList<ShownSpan> &spans = m_text->decoration().spans;
    for (qsizetype i = 0; i < spans.size() && i < m_markPlaces.size(); ++i) {
        const ShownSpan &span = spans[i];
        const auto [top, bottom] = m_markPlaces[i];
        const bool strong = span.passage == chosen;
        const QColor colour =
            strong || chosen == 0 ? m_text->colours().ink(span.passage) : m_text->colours().mark(span.passage);
        marks.append({top, bottom, colour, strong});
    }
    for (const TextRange &hit : m_text->hits()) {
        const auto [top, bottom] = m_text->placeOnPage(hit);
        marks.append({top, bottom, m_text->colours().text(), true});
    }
    m_strip->setMarks(marks);
    updateStripView();
}

void Column::updateStripView()
{
    const double page = std::max(1.0, m_text->pageHeight());
    const double top = m_text->scrollOffset();
    m_strip->setView(top / page, (top + m_text->viewport()->height()) / page);
}

void Column::goTo(double place)
{
    if (m_folded) {
        const qsizetype offset = m_text->offsetAt(place);
        Q_EMIT foldRequested(false);
        m_text->bringLevel(offset);
        return;
    }
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(qRound(place * m_text->pageHeight() - m_text->viewport()->height() / 2.0));
}

bool Column::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_header->setActive(event->type() == QEvent::FocusIn);
        if (event->type() == QEvent::FocusIn) {
            m_block = -1; // it is told again where one comes back to
            followCaret();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tellings
