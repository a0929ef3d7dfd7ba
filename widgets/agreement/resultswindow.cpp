// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/resultswindow.h"

#include "models/coding/layers.h"
#include "widgets/agreement/agreementpage.h"
#include "widgets/agreement/codetablepage.h"
#include "widgets/agreement/sidebysidepage.h"
#include "widgets/companions/pagebuttons.h"
#include "widgets/filter/choicebutton.h"
#include "widgets/status/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1100, 680);

} // namespace

ResultsWindow::ResultsWindow(QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_coders(new ChoiceButton(tr("Coders"), this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"resultsWindow"_s);
    setWindowTitle(tr("Results of Coding"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(usualSize);
    m_messages->hide();
    m_coders->setObjectName(u"resultsCoders"_s);
    m_coders->setToolTip(tr("Whose work is looked at; none ticked: everybody's"));
    connect(m_coders, &ChoiceButton::chosenChanged, this, &ResultsWindow::choose);
    m_tabs->setObjectName(u"resultsTabs"_s);
    m_tabs->setAccessibleName(tr("Results"));
    m_tabs->setDocumentMode(true);
    auto *sideBySide = new SideBySidePage(m_tabs);
    addPage(new AgreementPage(m_tabs), tr("A&greement"));
    addPage(sideBySide, tr("&Side by Side"));
    addPage(new CodeTablePage(CodeTablePage::Kind::ByOutlet, m_tabs), tr("Codes by &Outlet"));
    addPage(new CodeTablePage(CodeTablePage::Kind::Together, m_tabs), tr("Codes &Together"));
    addPage(new CodeTablePage(CodeTablePage::Kind::ByDay, m_tabs), tr("Codes by &Day"));
    connect(sideBySide, &SideBySidePage::edited, this, [this](const QString &what, const StoryEdit &edit) {
        m_messages->hide(); // it was about something else
        Q_EMIT edited(what, edit);
    });
    connect(sideBySide, &SideBySidePage::placeRequested, this, &ResultsWindow::placeRequested);
    connect(sideBySide, &SideBySidePage::refused, this,
            [this](const QString &why) { m_messages->show(MessageBar::Kind::Warning, why); });
    buildCorner();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *everything = buttons->addButton(tr("&Export Everything as CSV..."), QDialogButtonBox::ActionRole);
    everything->setObjectName(u"resultsExport"_s);
    everything->setAutoDefault(false);
    everything->setToolTip(tr("A row for each code on each place, for R or Python, and the codebook beside it"));
    connect(everything, &QPushButton::clicked, this, &ResultsWindow::exportRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
}

void ResultsWindow::addPage(ResultsPage *page, const QString &title)
{
    m_tabs->addTab(page, title);
    m_pages.append(page);
}

void ResultsWindow::buildCorner()
{
    auto *corner = new QWidget(m_tabs);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_coders);
    auto *buttons = new PageButtons(u"results"_s, PageButtons::Tables::CopiedAndSaved, corner);
    layout->addWidget(buttons);
    m_tabs->setCornerWidget(corner);
    connect(buttons, &PageButtons::copyTableRequested, this, [this] { copyTable(*page()); });
    connect(buttons, &PageButtons::copyPictureRequested, this, [this] { copyPicture(*page()); });
    connect(buttons, &PageButtons::saveTableRequested, this, &ResultsWindow::saveTableRequested);
    connect(buttons, &PageButtons::savePictureRequested, this, &ResultsWindow::savePictureRequested);
    connect(buttons, &PageButtons::printRequested, this, &ResultsWindow::printRequested);
}

void ResultsWindow::setProject(std::shared_ptr<const CodingProject> project)
{
    m_project = std::move(project);
    const QStringList before = std::exchange(m_known, m_project ? codersIn(m_project->codings) : QStringList());
    if (m_known != before) {
        QList<int> chosen;
        for (const int number : m_coders->chosen()) {
            if (const qsizetype now = m_known.indexOf(before.value(number)); now >= 0)
                chosen.append(static_cast<int>(now));
        }
        QList<ChoiceButton::Choice> choices;
        for (qsizetype i = 0; i < m_known.size(); ++i)
            choices.append({m_known.at(i).isEmpty() ? tr("without a name") : m_known.at(i), static_cast<int>(i)});
        m_coders->setChoices(choices);
        m_coders->setChosen(chosen);
    }
    choose();
}

QStringList ResultsWindow::coders() const
{
    QStringList coders;
    const QList<int> chosen = m_coders->chosen();
    for (const int number : chosen)
        coders.append(m_known.at(number));
    return coders.isEmpty() ? m_known : coders;
}

void ResultsWindow::choose()
{
    for (ResultsPage *page : std::as_const(m_pages))
        page->setProject(m_project, coders());
}

void ResultsWindow::setWho(const QString &who)
{
    qobject_cast<SideBySidePage *>(m_pages.at(std::to_underlying(Tab::SideBySide)))->setWho(who);
}

void ResultsWindow::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(std::to_underlying(tab));
}

ResultsPage *ResultsWindow::page() const
{
    return m_pages.at(m_tabs->currentIndex());
}

QString ResultsWindow::pageTitle() const
{
    QString title = m_tabs->tabText(m_tabs->currentIndex()).remove(u'&');
    return m_project ? tr("%1: %2", "a tab, a story").arg(title, m_project->contents.title) : title;
}

} // namespace tellings
