// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/companionprint.h"

#include "widgets/companions/picturepage.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

constexpr double screenDots = 96; ///< an inch: the picture's own pixels
constexpr int titlePoints = 9;
constexpr int leastRoom = 40; ///< for what is below a repeated head

/// Dark on white while it lives, whatever the screen's colours are, and letters in the picture's own pixels: points
/// would be those of the paper, and scaled once more.
class PaperLook {
public:
    explicit PaperLook(QWidget &widget) : m_widget(widget)
    {
        QFont letters = widget.font();
        letters.setPixelSize(QFontInfo(letters).pixelSize());
        m_widget.setFont(letters);
        QPalette paper(QColor(0x1d1f21), QColor(0xececea), Qt::white, QColor(0x8a8a88), QColor(0xb5b5b3),
                       QColor(0x1d1f21), Qt::white);
        paper.setColor(QPalette::Window, Qt::white);
        paper.setColor(QPalette::AlternateBase, QColor(0xf6f6f4));
        m_widget.setPalette(paper);
    }
    ~PaperLook()
    {
        m_widget.setPalette(QPalette());
        m_widget.setFont(QFont());
    }
    Q_DISABLE_COPY_MOVE(PaperLook)

private:
    QWidget &m_widget;
};

/// One sheet after the other, in the picture's pixels.
class Sheets {
public:
    Sheets(QPagedPaintDevice &device, const PicturePage &page, QString title)
        : m_device(device)
        , m_page(page)
        , m_title(std::move(title))
        , m_painter(&device)
        , m_picture(page.pictureSize().expandedTo({1, 1}))
        , m_scale(std::min(device.logicalDpiX() / screenDots, static_cast<double>(device.width()) / m_picture.width()))
    {
        QFont font(page.font().family(), titlePoints);
        m_painter.setFont(font);
        m_titleHeight = 2 * m_painter.fontMetrics().height();
    }

    bool print()
    {
        if (!m_painter.isActive())
            return false;
        const int head = m_page.pictureHead();
        const auto room = static_cast<int>((m_device.height() - m_titleHeight) / m_scale) - head;
        const QList<PrintSlice> slices =
            printSlices(head, m_picture.height(), m_page.pictureBreaks(), std::max(room, leastRoom));
        for (qsizetype i = 0; i < slices.size(); ++i) {
            if (i > 0 && !m_device.newPage())
                return false;
            paintTitle(i + 1, slices.size());
            paintPart({0, head}, 0);
            paintPart(slices[i], head);
        }
        return true;
    }

private:
    void paintTitle(qsizetype number, qsizetype count)
    {
        const QRect line(0, 0, m_device.width(), m_painter.fontMetrics().height());
        m_painter.setPen(Qt::black);
        const QLocale locale;
        const QString sheet = QCoreApplication::translate("CompanionPrint", "%1 of %2", "sheet, sheets")
                                  .arg(locale.toString(number), locale.toString(count));
        const int numberWidth = m_painter.fontMetrics().horizontalAdvance(sheet);
        m_painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(m_title, Qt::ElideRight, line.width() - 2 * numberWidth));
        m_painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, sheet);
    }

    void paintPart(PrintSlice slice, int at)
    {
        m_painter.save();
        m_painter.translate(0, m_titleHeight);
        m_painter.scale(m_scale, m_scale);
        m_painter.translate(0, at - slice.top);
        m_painter.setClipRect(0, slice.top, m_picture.width(), slice.bottom - slice.top);
        m_page.paintPicture(m_painter);
        m_painter.restore();
    }

    QPagedPaintDevice &m_device;
    const PicturePage &m_page;
    QString m_title;
    QPainter m_painter;
    QSize m_picture;
    double m_scale;
    int m_titleHeight = 0;
};

} // namespace

QList<PrintSlice> printSlices(int top, int bottom, const QList<int> &breaks, int room)
{
    QList<PrintSlice> slices;
    while (bottom - top > room) {
        const auto behind = std::ranges::upper_bound(breaks, top + room);
        const bool inside = behind != breaks.cbegin() && *(behind - 1) > top;
        const int cut = inside ? *(behind - 1) : top + room;
        slices.append({top, cut});
        top = cut;
    }
    slices.append({top, bottom});
    return slices;
}

bool printCompanion(QPagedPaintDevice &device, PicturePage &page, const QString &title)
{
    const PaperLook paper(page);
    return Sheets(device, page, title).print();
}

} // namespace tellings
