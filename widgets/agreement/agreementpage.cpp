// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/agreementpage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestSubject = 260;
constexpr int meaningLines = 4; ///< that are kept free below the table, so that it stays where it is

/// The combo's choice; nothing for its first line, which is for any.
template <typename Choice>
std::optional<Choice> choiceOf(const QComboBox &box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Choice>(value));
}

} // namespace

AgreementPage::AgreementPage(QWidget *parent)
    : TablePage(u"agreementTable"_s, tr("Agreement"), parent)
    , m_model(new AgreementModel(this))
    , m_subject(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Sto&p"), this))
{
    setObjectName(u"agreementPage"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->setContentsMargins(8, 4, 8, 4);
    buildControls(line);
    setModel(m_model);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            say(row.data(AgreementSentenceRole).toString());
    });
    m_meaning->setObjectName(u"agreementMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_meaning->setContentsMargins(8, 4, 8, 4);
    m_meaning->setMinimumHeight(meaningLines * fontMetrics().lineSpacing());
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(&table(), 1);
    layout->addWidget(m_meaning);
    connect(&m_job, &JobState::runningChanged, this, [this](bool running) {
        m_progress->setValue(0);
        m_progress->setVisible(running);
        m_stop->setVisible(running);
    });
    connect(&m_job, &JobState::progressChanged, this,
            [this](double done) { m_progress->setValue(static_cast<int>(done * m_progress->maximum())); });
}

void AgreementPage::buildControls(QLayout *line)
{
    auto *subject = new QLabel(tr("&About:"), this);
    subject->setBuddy(m_subject);
    m_subject->setObjectName(u"agreementSubject"_s);
    m_subject->setAccessibleName(tr("About"));
    m_subject->addItem(tr("everything"), -1);
    for (const auto &[kind, text] : {std::pair(AgreementSubject::Story, tr("the whole story")),
                                     {AgreementSubject::Code, tr("each code")},
                                     {AgreementSubject::Outlet, tr("each outlet")},
                                     {AgreementSubject::Link, tr("links by hand")}})
        m_subject->addItem(text, std::to_underlying(kind));
    auto *unit = new QLabel(tr("&Unit:"), this);
    unit->setBuddy(m_unit);
    m_unit->setObjectName(u"agreementUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("any"), -1);
    for (const AgreementUnit kind :
         {AgreementUnit::Passage, AgreementUnit::Stretch, AgreementUnit::Article, AgreementUnit::Link})
        m_unit->addItem(unitText(kind), std::to_underlying(kind));
    for (const QComboBox *box : {m_subject, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, &AgreementPage::filter);
    m_progress->setObjectName(u"agreementProgress"_s);
    m_progress->setAccessibleName(tr("Counting agreement"));
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_stop->setObjectName(u"agreementStop"_s);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        m_model->setRows({}, {}, {});
        say(tr("The agreement was not counted. Another choice of coders counts it again."));
    });
    for (QWidget *part : std::initializer_list<QWidget *>{subject, m_subject, unit, m_unit})
        line->addWidget(part);
    qobject_cast<QBoxLayout *>(line)->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
}

void AgreementPage::stop()
{
    m_job.cancel();
}

void AgreementPage::count()
{
    if (!project() || coders().size() < 2) {
        m_job.cancel();
        m_model->setRows({}, {}, {});
        say(tr("Agreement needs two coders or more."));
        Q_EMIT counted();
        return;
    }
    m_job.start(
        [project = project(), coders = coders()](const Watch &watch) {
            return agreementTable(project->contents, project->codebook, project->codings, coders, watch);
        },
        [this](const QList<AgreementRow> &rows) { showRows(rows); });
}

void AgreementPage::showRows(const QList<AgreementRow> &rows)
{
    const int row = table().currentIndex().row();
    m_model->setRows(rows, project()->contents, project()->codebook);
    table().resizeColumnsToContents();
    const int subject = std::to_underlying(AgreementColumn::Subject);
    table().setColumnWidth(subject, std::min(table().columnWidth(subject), widestSubject));
    table().selectRow(row >= 0 && row < m_model->rowCount() ? row : 0);
    Q_EMIT counted();
}

void AgreementPage::filter()
{
    m_model->setFilter(choiceOf<AgreementSubject>(*m_subject), choiceOf<AgreementUnit>(*m_unit));
    if (m_model->rowCount() > 0)
        table().selectRow(0);
    else if (project() && coders().size() > 1 && !isCounting())
        say(tr("There is no such figure: nothing of this kind has been coded."));
}

void AgreementPage::say(const QString &sentence)
{
    m_meaning->setText(sentence);
}

QString AgreementPage::fileName() const
{
    return u"agreement"_s;
}

QString AgreementPage::csv() const
{
    return project() ? QString::fromUtf8(agreementToCsv(m_model->shownRows(), project()->contents, project()->codebook))
                     : QString();
}

} // namespace tellings
