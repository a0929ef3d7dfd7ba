// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columnheader.h"

#include "widgets/common/colour.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/compare/headericons.h"
#include "widgets/compare/sharebar.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tellings {

QString publishedText(const Article &article, const QLocale &locale)
{
    if (!article.published.isValid())
        return {};
    // The locale's long form without the day of the week, months shortened: "30 Jan 2020".
    const QRegularExpression weekday(u"[\\s,.]*dddd[\\s,.]*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
    if (article.publishedHasTime)
        format += u' ' + locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s); // the C locale has seconds
    return locale.toString(article.published, format);
}

ColumnHeader::ColumnHeader(QWidget *parent)
    : QFrame(parent)
    , m_outlet(new ElidedLabel(1, this))
    , m_headline(new ElidedLabel(2, this))
    , m_facts(new ElidedLabel(1, this))
    , m_shareText(new QLabel(this))
    , m_shareBar(new ShareBar(this))
    , m_pin(new QToolButton(this))
    , m_fold(new QToolButton(this))
{
    m_outlet->setObjectName(u"outlet"_s);
    m_headline->setObjectName(u"headline"_s);
    m_facts->setObjectName(u"facts"_s);
    m_shareText->setObjectName(u"shareText"_s);
    m_shareBar->setObjectName(u"shareBar"_s);
    m_pin->setObjectName(u"pin"_s);
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    connect(m_pin, &QToolButton::clicked, this, &ColumnHeader::baseToggled);
    m_fold->setObjectName(u"foldColumn"_s);
    m_fold->setAutoRaise(true);
    for (QToolButton *button : {m_pin, m_fold})
        button->setCursor(Qt::ArrowCursor);
    m_fold->setToolTip(tr("Fold this column to its strip"));
    connect(m_fold, &QToolButton::clicked, this, &ColumnHeader::foldRequested);

    QFont bold = font();
    bold.setBold(true);
    m_outlet->setFont(bold);

    auto *top = new QHBoxLayout;
    top->addWidget(m_outlet, 1);
    top->setSpacing(1);
    top->addWidget(m_pin);
    top->addWidget(m_fold);
    auto *share = new QHBoxLayout;
    share->setSpacing(8);
    share->addWidget(m_shareBar, 1);
    share->addWidget(m_shareText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 8);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addWidget(m_headline);
    layout->addWidget(m_facts);
    layout->addLayout(share);
    setAutoFillBackground(true);
    retint();
}

void ColumnHeader::setArticle(const Comparison &comparison, int article)
{
    const Article &shown = comparison.story.articles.at(article);
    const int words = comparison.wordCounts.value(article);
    const double share = comparison.shares.value(article).value(article);
    m_outlet->setText(shown.outlet);
    m_headline->setText(shown.headline);
    const bool missing = shown.text.isEmpty(); // nothing is known of its words
    const QString wordsText =
        missing ? tr("text not here", "of an article, in the place of its words") : tr("%Ln word(s)", nullptr, words);
    m_published = publishedText(shown, locale());
    m_words = wordsText;
    updateFacts();
    const QString percent = tr("%1 % shared").arg(locale().toString(qRound(share * 100)));
    m_shareText->setText(missing ? QString() : percent);
    const ShareDepth depth = shareDepth(comparison, article);
    m_shareBar->setDepth(depth);
    m_shareBar->setAccessibleName(missing ? wordsText : percent);
    m_shareBar->setAccessibleDescription(depthText(depth).join(u", "_s));
    m_shareBar->setToolTip(missing ? QString()
                                   : tr("%1 of this article's words stand in passages that other articles share")
                                         .arg(tr("%1 %").arg(locale().toString(qRound(share * 100))))
                                   + u'\n' + depthText(depth).join(u'\n'));
    m_shareText->setToolTip(m_shareBar->toolTip());
    m_summary = missing ? wordsText : tr("%1, %2", "words, share").arg(wordsText, percent);
    m_fold->setAccessibleName(tr("Fold column %1: %2").arg(locale().toString(article + 1), shown.outlet));
    setAccessibleName(tr("Head of column %1: %2").arg(locale().toString(article + 1), shown.outlet));
    setBase(isBase());
}

QStringList ColumnHeader::depthText(const ShareDepth &depth) const
{
    QStringList lines;
    const auto add = [&](const QString &text, double part) {
        if (part > 0)
            lines.append(text.arg(locale().toString(qRound(part * 100))));
    };
    add(tr("%1 % with three others or more"), depth[2]);
    add(tr("%1 % with two others"), depth[1]);
    add(tr("%1 % with one other"), depth[0]);
    return lines;
}

void ColumnHeader::setFoldedParagraphs(int count)
{
    m_folded = count;
    updateFacts();
}

void ColumnHeader::setVersion(const QString &version)
{
    m_version = version;
    updateFacts();
}

QString ColumnHeader::summary() const
{
    return m_version.isEmpty() ? m_summary : tr("%1, %2", "version; words and share").arg(m_version, m_summary);
}

void ColumnHeader::updateFacts()
{
    QStringList facts{m_words};
    if (!m_version.isEmpty())
        facts.prepend(m_version);
    if (!m_published.isEmpty())
        facts.prepend(m_published);
    if (m_folded > 0) // first: it must not be elided
        facts.prepend(tr("%n paragraph(s) folded", nullptr, m_folded));
    m_facts->setText(facts.join(tr(" · ", "between date, words and the like")));
}

void ColumnHeader::setBase(bool base)
{
    m_pin->setChecked(base);
    m_pin->setToolTip(base ? tr("Word differences are told against this article. Click to undo.")
                           : tr("Tell word differences against this article"));
    m_pin->setAccessibleName(tr("Base of the word differences: %1").arg(m_outlet->text()));
    retint();
}

bool ColumnHeader::isBase() const
{
    return m_pin->isChecked();
}

void ColumnHeader::setActive(bool active)
{
    m_active = active;
    update();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void ColumnHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void ColumnHeader::retint()
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Window);
    m_pin->setIcon(pinIcon(text, m_pin->isChecked(), devicePixelRatioF()));
    m_fold->setIcon(foldIcon(text, devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colour::readable(colour::blend(text, ground, 0.5), {ground}, text, 4.5));
    m_facts->setPalette(quiet);
    m_shareText->setPalette(quiet);
    update();
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor line = m_active
        ? palette().color(QPalette::Highlight)
        : colour::blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.25);
    const int thick = m_active ? 3 : 1;
    painter.fillRect(QRect(0, height() - thick, width(), thick), line);
}

} // namespace tellings
