// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/source/sourcewindow.h"

#include "models/items/sourcelines.h"
#include "models/items/spantext.h"
#include "widgets/find/findbar.h"
#include "widgets/source/detailsform.h"
#include "widgets/source/sourcetext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QSplitter>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr QSize usualSize(1000, 640);
constexpr int formWidth = 280;
constexpr int checksumDigits = 12;

/// The source as a story of one article, whose paragraphs are its lines, so that it can be searched like one.
std::shared_ptr<const Comparison> searchable(const Article &article)
{
    Comparison comparison;
    comparison.story.articles = {article};
    comparison.story.articles[0].paragraphs = sourceLines(article.text);
    return std::make_shared<const Comparison>(std::move(comparison));
}

bool sameTexts(const Story &one, const Story &other)
{
    return std::ranges::equal(one.articles, other.articles, {}, &Article::text, &Article::text)
        && std::ranges::equal(one.articles, other.articles, {}, &Article::file, &Article::file);
}

} // namespace

SourceWindow::SourceWindow(QWidget *parent)
    : QDialog(parent)
    , m_outlets(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_text(new SourceText(this))
    , m_form(new DetailsForm(this))
    , m_find(new FindBar(this))
{
    setObjectName(u"sourceWindow"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_outlets->setObjectName(u"sourceOutlets"_s);
    m_facts->setObjectName(u"sourceFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_find->setPrompt(tr("Find in the source"));

    auto *label = new QLabel(tr("&Article:"), this);
    label->setBuddy(m_outlets);
    m_outlets->setAccessibleName(tr("Article"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_outlets);
    top->addWidget(m_facts, 1);
    auto *split = new QSplitter(this);
    split->setObjectName(u"sourceSplitter"_s);
    split->addWidget(m_text);
    split->addWidget(m_form);
    split->setStretchFactor(0, 1);
    split->setSizes({usualSize.width() - formWidth, formWidth});
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    layout->addWidget(m_find);
    resize(usualSize.boundedTo(screen()->availableSize() * 0.9));

    connect(m_outlets, &QComboBox::activated, this, [this](int article) { showArticle(article, 0); });
    connect(m_form, &DetailsForm::detailsEdited, this, &SourceWindow::detailsEdited);
    connect(m_find, &FindBar::wasShut, this, &SourceWindow::focusSource);
    connect(m_find, &FindBar::hitsChanged, this, [this](const QList<Span> &hits, qsizetype current) {
        QList<TextRange> ranges;
        ranges.reserve(hits.size());
        for (const Span &hit : hits)
            ranges.append(hit.range);
        m_text->setHits(ranges, ranges.value(current));
    });
}

void SourceWindow::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    const bool same = comparison && m_comparison && sameTexts(comparison->story, m_comparison->story);
    m_comparison = comparison;
    m_outlets->clear();
    for (qsizetype i = 0; comparison && i < comparison->story.articles.size(); ++i)
        m_outlets->addItem(outletName(comparison->story.articles[i]));
    if (!same) {
        m_article = -1;
        m_form->setArticle({}, -1);
        close();
        return;
    }
    m_outlets->setCurrentIndex(m_article);
    if (m_article >= 0)
        m_form->setArticle(m_comparison, m_article);
    showFacts();
}

void SourceWindow::showArticle(int article, qsizetype offset)
{
    if (!m_comparison || article < 0 || article >= m_comparison->story.articles.size())
        return;
    if (article != m_article)
        chooseArticle(article);
    else
        m_form->setArticle(m_comparison, article); // what was refused when the window shut is gone
    m_text->goTo(offset);
}

void SourceWindow::chooseArticle(int article)
{
    m_article = article;
    const Article &shown = m_comparison->story.articles.at(article);
    m_outlets->setCurrentIndex(article);
    m_text->setArticle(shown);
    m_form->setArticle(m_comparison, article);
    m_find->setComparison(searchable(shown));
    m_find->setArticles({0});
    showFacts();
}

void SourceWindow::showFacts()
{
    if (m_article < 0)
        return;
    const Article &shown = m_comparison->story.articles.at(m_article);
    setWindowTitle(tr("Source of %1").arg(outletName(shown)));
    QStringList facts{
        QFileInfo(shown.file).fileName(), m_text->kind().isEmpty() ? tr("plain text") : m_text->kind(), shown.encoding,
        tr("%Ln line(s)", nullptr, m_text->lineCount()),
        tr("SHA-256 %1…", "start of a checksum").arg(QString::fromLatin1(shown.sha256.left(checksumDigits)))};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(shown.file + u'\n' + QString::fromLatin1(shown.sha256));
}

qsizetype SourceWindow::caretOffset() const
{
    return m_text->caretOffset();
}

void SourceWindow::focusSource()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void SourceWindow::focusDetails()
{
    m_form->focusFirst();
}

void SourceWindow::find()
{
    m_find->open(m_text->textCursor().selectedText(), 0);
}

} // namespace tellings
