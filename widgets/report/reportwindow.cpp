// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/reportwindow.h"

#include "widgets/report/planform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfPageRenderer>
#include <QPdfView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int delay = 250; // milliseconds after a change; typing goes on without a page drawn for each letter
constexpr QSize usualSize(1120, 760);
constexpr int formWidth = 330;

} // namespace

ReportWindow::ReportWindow(QWidget *parent)
    : QDialog(parent)
    , m_form(new PlanForm)
    , m_document(new QPdfDocument(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"reportWindow"_s);
    setWindowTitle(tr("Report"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(usualSize);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 4);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(makePages());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({formWidth, usualSize.width() - formWidth});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save Report..."), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"reportSave"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(plan()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);

    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    connect(m_delay, &QTimer::timeout, this, &ReportWindow::redraw);
    connect(m_form, &PlanForm::logoRequested, this, &ReportWindow::logoRequested);
    connect(m_form, &PlanForm::planChanged, this, [this] {
        Q_EMIT planChanged(plan());
        drawSoon();
    });
    connect(&m_job, &PreviewJob::runningChanged, this, &ReportWindow::setDrawing);
    connect(&m_job, &PreviewJob::progressChanged, this,
            [this](double done) { m_progress->setValue(static_cast<int>(done * m_progress->maximum())); });
    connect(&m_job, &PreviewJob::drawn, this, &ReportWindow::showPages);
    connect(&m_job, &PreviewJob::failed, this, &ReportWindow::showFailure);
    setDrawing(false);
}

ReportWindow::~ReportWindow()
{
    // The document says that it closes, and the pages that they are at none, when this is no window any more.
    m_view->pageNavigator()->disconnect(this);
    m_document->disconnect(this);
    // Qt's viewer (6.8) leaves the thread behind in which it renders; told to do without, it ends it.
    const auto renderers = m_view->findChildren<QPdfPageRenderer *>();
    for (QPdfPageRenderer *renderer : renderers)
        renderer->setRenderMode(QPdfPageRenderer::RenderMode::SingleThreaded);
}

QWidget *ReportWindow::makePages()
{
    auto *pages = new QWidget(this);
    m_view = new QPdfView(pages);
    m_view->setObjectName(u"reportPages"_s);
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_message = new QLabel(pages);
    m_message->setObjectName(u"reportMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_page = new QSpinBox(pages);
    m_page->setObjectName(u"reportPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_pages = new QLabel(pages);
    m_pages->setObjectName(u"reportPageCount"_s);
    auto *whole = new QToolButton(pages);
    whole->setObjectName(u"reportWholePage"_s);
    whole->setText(tr("&Whole Page"));
    whole->setCheckable(true);
    m_progress = new QProgressBar(pages);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Drawing the pages"));
    m_stop = new QPushButton(tr("S&top"), pages);
    m_stop->setObjectName(u"reportStop"_s);
    m_stop->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->addWidget(m_page);
    line->addWidget(m_pages);
    line->addWidget(whole);
    line->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(pages);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message, 1);
    layout->addLayout(line);

    QPdfPageNavigator *navigator = m_view->pageNavigator();
    connect(m_page, &QSpinBox::valueChanged, this, [navigator](int page) {
        if (page - 1 != navigator->currentPage())
            navigator->jump(page - 1, {});
    });
    connect(navigator, &QPdfPageNavigator::currentPageChanged, this, &ReportWindow::updatePageNumber);
    connect(whole, &QToolButton::toggled, m_view, [this](bool on) {
        m_view->setZoomMode(on ? QPdfView::ZoomMode::FitInView : QPdfView::ZoomMode::FitToWidth);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        showFailure({Error::Code::Cancelled, tr("The pages were not drawn. A change draws them again."), {}});
    });
    return pages;
}

void ReportWindow::setComparison(std::shared_ptr<const Comparison> comparison, const PassageFilter &filter)
{
    m_comparison = std::move(comparison);
    m_save->setEnabled(m_comparison != nullptr);
    if (m_comparison)
        m_form->setStory(*m_comparison, filter);
    if (isVisible())
        drawSoon();
}

void ReportWindow::setCoded(std::shared_ptr<const CodingProject> coded)
{
    if (coded == m_coded)
        return;
    m_coded = std::move(coded);
    if (isVisible())
        drawSoon();
}

void ReportWindow::setLogo(const QString &path)
{
    m_form->setLogo(path);
}

void ReportWindow::setPlan(const ReportPlan &plan)
{
    m_form->setPlan(plan);
    if (isVisible())
        drawSoon();
}

ReportPlan ReportWindow::plan() const
{
    ReportPlan plan = m_form->plan();
    plan.coded = m_coded;
    return plan;
}

int ReportWindow::pageCount() const
{
    return m_document->pageCount();
}

void ReportWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        drawSoon();
}

void ReportWindow::drawSoon()
{
    m_waiting = true;
    m_delay->start();
}

void ReportWindow::redraw()
{
    m_waiting = false;
    if (!m_comparison) {
        m_job.cancel();
        showFailure({Error::Code::NoArticles, tr("There is no story to report on."), {}});
        return;
    }
    m_job.draw(m_comparison, plan());
}

void ReportWindow::showPages(const QByteArray &pdf)
{
    const int page = m_view->pageNavigator()->currentPage();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_message->hide();
    m_view->show();
    const int pages = pageCount();
    m_page->setRange(1, std::max(1, pages));
    m_pages->setText(tr("of %Ln page(s)", nullptr, pages));
    if (page > 0 && page < pages)
        m_view->pageNavigator()->jump(page, {});
    updatePageNumber();
    Q_EMIT pagesShown(pages);
}

void ReportWindow::showFailure(const Error &error)
{
    m_document->close();
    m_view->hide();
    m_message->setText(error.message());
    m_message->show();
    m_page->setRange(0, 0);
    m_pages->clear();
}

void ReportWindow::setDrawing(bool drawing)
{
    m_progress->setVisible(drawing);
    m_progress->setValue(0);
    m_stop->setVisible(drawing);
    if (!m_message->isVisible())
        m_message->setVisible(false);
}

void ReportWindow::updatePageNumber()
{
    const QSignalBlocker quiet(m_page); // it is told, it does not ask
    m_page->setValue(m_view->pageNavigator()->currentPage() + 1);
}

} // namespace tellings
