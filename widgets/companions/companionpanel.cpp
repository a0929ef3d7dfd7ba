// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/companionpanel.h"

#include "widgets/companions/chartpages.h"
#include "widgets/companions/companionprint.h"
#include "widgets/companions/coveragepage.h"
#include "widgets/companions/matrixpage.h"
#include "widgets/companions/pagebuttons.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

CompanionPanel::CompanionPanel(QWidget *parent) : QWidget(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(u"companionPanel"_s);
    m_tabs->setObjectName(u"companionTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tables and charts"));
    m_pages = {new CoveragePage(m_tabs), new MatrixPage(m_tabs), new ProminencePage(m_tabs), new TimelinePage(m_tabs)};
    const QStringList titles{tr("&Coverage"), tr("Matri&x"), tr("&Prominence"), tr("&Timeline")};
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_tabs->addTab(m_pages[i], titles[i]);
        connect(m_pages[i], &CompanionPage::passageChosen, this, &CompanionPanel::passageChosen);
        connect(m_pages[i], &CompanionPage::pairChosen, this, &CompanionPanel::pairChosen);
    }
    buildCorner();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompanionPanel::tabChanged);
}

void CompanionPanel::buildCorner()
{
    auto *buttons = new PageButtons(QString(), PageButtons::Tables::Copied, m_tabs);
    connect(buttons, &PageButtons::copyTableRequested, this, [this] { copyTable(*currentPage()); });
    connect(buttons, &PageButtons::copyPictureRequested, this, [this] { copyPicture(*currentPage()); });
    connect(buttons, &PageButtons::savePictureRequested, this, &CompanionPanel::pictureSaveRequested);
    connect(buttons, &PageButtons::printRequested, this, &CompanionPanel::printRequested);
    m_tabs->setCornerWidget(buttons);
}

void CompanionPanel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    for (CompanionPage *page : std::as_const(m_pages))
        page->setComparison(comparison);
}

void CompanionPanel::setCurrentPassage(int number)
{
    for (CompanionPage *page : std::as_const(m_pages))
        page->setCurrentPassage(number);
}

void CompanionPanel::setBaseArticle(int article)
{
    for (CompanionPage *page : std::as_const(m_pages))
        page->setBaseArticle(article);
}

void CompanionPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(std::to_underlying(tab));
}

CompanionPanel::Tab CompanionPanel::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

CompanionPage *CompanionPanel::currentPage() const
{
    return m_pages.at(m_tabs->currentIndex());
}

bool CompanionPanel::print(QPagedPaintDevice &device, const QString &story)
{
    QString tab = m_tabs->tabText(m_tabs->currentIndex());
    return printCompanion(device, *currentPage(), tr("%1: %2", "a tab, a story").arg(tab.remove(u'&'), story));
}

QByteArray CompanionPanel::picture(PictureKind kind) const
{
    return pictureOf(*currentPage(), kind);
}

} // namespace tellings
