// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/picturepage.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <memory>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr double pictureScale = 2; ///< so that a copied picture stays sharp on paper
constexpr int mostPixels = 16000; ///< of a side: beyond it images are refused

void paintOn(QPaintDevice &device, const PicturePage &page, double scale)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillRect(QRect(QPoint(), page.pictureSize()), page.palette().base());
    page.paintPicture(painter);
}

QImage imageOf(const PicturePage &page)
{
    const QSize size = page.pictureSize();
    const double scale =
        std::min(pictureScale, static_cast<double>(mostPixels) / std::max({1, size.width(), size.height()}));
    QImage image((size.toSizeF() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    paintOn(image, page, scale);
    return image;
}

QByteArray svgOf(const PicturePage &page)
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

QByteArray pictureOf(const PicturePage &page, PictureKind kind)
{
    if (kind == PictureKind::Svg)
        return svgOf(page);
    QBuffer buffer;
    imageOf(page).save(&buffer, "PNG");
    return buffer.data();
}

void copyTable(const PicturePage &page)
{
    auto copied = std::make_unique<QMimeData>();
    const QString csv = page.csv();
    copied->setText(csv);
    copied->setData(u"text/csv"_s, csv.toUtf8());
    QApplication::clipboard()->setMimeData(copied.release());
}

void copyPicture(const PicturePage &page)
{
    auto copied = std::make_unique<QMimeData>();
    copied->setImageData(imageOf(page));
    copied->setData(u"image/svg+xml"_s, svgOf(page));
    QApplication::clipboard()->setMimeData(copied.release());
}

} // namespace tellings
