// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

namespace tellings {

/// A table or a chart that can be taken along: copied, saved, printed.
class PicturePage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the page shows, whole and not only as far as it is in sight, to be copied or saved.
    [[nodiscard]] virtual QSize pictureSize() const = 0;
    virtual void paintPicture(QPainter &painter) const = 0;
    [[nodiscard]] virtual int pictureHead() const { return 0; } ///< its height: it stands on every sheet
    [[nodiscard]] virtual QList<int> pictureBreaks() const { return {}; } ///< where sheets may end, ascending
    [[nodiscard]] virtual QString csv() const = 0;
};

enum class PictureKind { Svg, Png };

/// The page's picture as a file of that kind.
[[nodiscard]] QByteArray pictureOf(const PicturePage &page, PictureKind kind);
/// To the clipboard: as CSV, and as SVG and PNG.
void copyTable(const PicturePage &page);
void copyPicture(const PicturePage &page);

} // namespace tellings
