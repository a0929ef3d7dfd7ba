// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gotodialog.h"

#include "models/items/spantext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWords = 16;
constexpr int usualWidth = 420;

} // namespace

GoToDialog::GoToDialog(std::shared_ptr<const Comparison> comparison, const QList<int> &articles, int article,
                       QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_outlets(new QComboBox(this))
    , m_number(new QSpinBox(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"goToDialog"_s);
    setWindowTitle(tr("Go to Paragraph"));
    m_outlets->setObjectName(u"goToOutlet"_s);
    for (const int shown : articles)
        m_outlets->addItem(outletName(m_comparison->story.articles.at(shown)), shown);
    m_outlets->setCurrentIndex(std::max(0, m_outlets->findData(article)));
    m_number->setObjectName(u"goToNumber"_s);
    m_words->setObjectName(u"goToWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Outlet:"), m_outlets);
    form->addRow(tr("&Paragraph:"), m_number);
    form->addRow(m_words);
    form->addRow(buttons);
    connect(m_outlets, &QComboBox::currentIndexChanged, this, &GoToDialog::showArticle);
    connect(m_number, &QSpinBox::valueChanged, this, &GoToDialog::showParagraph);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!this->article().paragraphs.isEmpty())
            Q_EMIT chosen(m_outlets->currentData().toInt(), m_number->value() - 1);
        accept();
    });
    showArticle();
    m_number->setFocus();
    m_number->selectAll();
    resize(usualWidth, sizeHint().height());
}

const Article &GoToDialog::article() const
{
    return m_comparison->story.articles.at(m_outlets->currentData().toInt());
}

void GoToDialog::showArticle()
{
    const auto count = static_cast<int>(article().paragraphs.size());
    m_number->setRange(1, std::max(1, count));
    m_number->setSuffix(tr(" of %1", "the number of paragraphs").arg(QLocale().toString(count)));
    showParagraph();
}

void GoToDialog::showParagraph()
{
    const qsizetype index = m_number->value() - 1;
    const QList<Paragraph> &paragraphs = article().paragraphs;
    const QString words =
        index < paragraphs.size() ? firstWords(article().view(paragraphs[index].range), shownWords) : QString();
    m_words->setText(words);
    m_number->setAccessibleDescription(words);
}

} // namespace tellings
