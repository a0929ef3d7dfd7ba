// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/choosecodesdialog.h"

#include "widgets/common/announce.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(460, 480);
constexpr qsizetype mostWords = 300; ///< of the quote, in characters

} // namespace

ChooseCodesDialog::ChooseCodesDialog(const ThingCoded &thing, const QList<AppliedCode> &chosen,
                                     const Codebook &codebook, QWidget *parent)
    : QDialog(parent)
    , m_thing(thing)
    , m_codebook(codebook)
    , m_model(new CodeChoiceModel(codebook, thing.thing.target, chosen, this))
    , m_table(new QTableView(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"chooseCodesDialog"_s);
    setWindowTitle(tr("Final Codes"));
    resize(usualSize);
    const QString words = thing.thing.places.isEmpty() ? QString() : thing.thing.places.first().quote;
    auto *quote = new QLabel(words.size() > mostWords ? words.left(mostWords) + u'\u2026' : words, this);
    quote->setObjectName(u"chooseCodesQuote"_s);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setVisible(!words.isEmpty());
    m_table->setObjectName(u"chooseCodesTable"_s);
    m_table->setAccessibleName(tr("Codes"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(CodeChoiceModel::Name, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model->index(0, CodeChoiceModel::Name));
    m_problem->setObjectName(u"chooseCodesProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseCodesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quote);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_table->setFocus();
}

void ChooseCodesDialog::accept()
{
    Coding coding = m_thing.thing;
    coding.codes = chosen();
    const QString problem = codingProblem(coding, m_codebook, {});
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
    else
        announce(m_problem, problem);
}

} // namespace tellings
