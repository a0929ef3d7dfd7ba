// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/companionpanel.h"

#include "widgets/companions/chartpages.h"
#include "widgets/companions/companionprint.h"
#include "widgets/companions/coveragepage.h"
#include "widgets/companions/matrixpage.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr double pictureScale = 2; ///< so that a copied picture stays sharp on paper
constexpr int mostPixels = 16000; ///< of a side: beyond it images are refused

void paintOn(QPaintDevice &device, const CompanionPage &page, double scale)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillRect(QRect(QPoint(), page.pictureSize()), page.palette().base());
    page.paintPicture(painter);
}

QImage imageOf(const CompanionPage &page)
{
    const QSize size = page.pictureSize();
    const double scale =
        std::min(pictureScale, static_cast<double>(mostPixels) / std::max({1, size.width(), size.height()}));
    QImage image((size.toSizeF() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    paintOn(image, page, scale);
    return image;
}

QByteArray svgOf(const CompanionPage &page)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.pictureSize());
    generator.setViewBox(QRect(QPoint(), page.pictureSize()));
    paintOn(generator, page, 1);
    return buffer.data();
}

} // namespace

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

QToolButton *CompanionPanel::addButton(QWidget *corner, const QString &name, const QString &text,
                                       const QString &toolTip)
{
    auto *button = new QToolButton(corner);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    corner->layout()->addWidget(button);
    return button;
}

void CompanionPanel::buildCorner()
{
    auto *corner = new QWidget(m_tabs);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 8, 0);
    connect(addButton(corner, u"copyTable"_s, tr("Copy Table"), tr("Copy as CSV")), &QToolButton::clicked, this,
            &CompanionPanel::copyTable);
    connect(addButton(corner, u"copyPicture"_s, tr("Copy Picture"), tr("Copy as SVG and PNG")), &QToolButton::clicked,
            this, &CompanionPanel::copyPicture);
    connect(addButton(corner, u"savePicture"_s, tr("Save Picture..."), tr("Save as SVG or PNG")), &QToolButton::clicked,
            this, &CompanionPanel::pictureSaveRequested);
    connect(addButton(corner, u"printPage"_s, tr("Print..."), tr("Print what this tab shows, whole")),
            &QToolButton::clicked, this, &CompanionPanel::printRequested);
    m_tabs->setCornerWidget(corner);
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

void CompanionPanel::copyTable() const
{
    auto copied = std::make_unique<QMimeData>();
    const QString csv = currentPage()->csv();
    copied->setText(csv);
    copied->setData(u"text/csv"_s, csv.toUtf8());
    QApplication::clipboard()->setMimeData(copied.release());
}

void CompanionPanel::copyPicture() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setImageData(imageOf(*currentPage()));
    copied->setData(u"image/svg+xml"_s, svgOf(*currentPage()));
    QApplication::clipboard()->setMimeData(copied.release());
}

bool CompanionPanel::print(QPagedPaintDevice &device, const QString &story)
{
    QString tab = m_tabs->tabText(m_tabs->currentIndex());
    return printCompanion(device, *currentPage(), tr("%1: %2", "a tab, a story").arg(tab.remove(u'&'), story));
}

QByteArray CompanionPanel::picture(PictureKind kind) const
{
    if (kind == PictureKind::Svg)
        return svgOf(*currentPage());
    QBuffer buffer;
    imageOf(*currentPage()).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace tellings
