// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/passages/passagedelegate.h"

#include "models/items/roles.h"
#include "models/story/comparison.h"
#include "widgets/common/tintpalette.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int gap = 8;
constexpr int textLines = 2;
constexpr int mostBoxes = 10;
constexpr int boxSize = 9;
constexpr int boxGap = 3;
constexpr int sampleWidth = 18; ///< of the relation's line

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont chipFont(const QFont &font)
{
    QFont bold = smallFont(font);
    bold.setBold(true);
    return bold;
}

/// Wide enough for three figures, so that words of all rows line up.
QSize chipSize(const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(u"000"_s) + 10, metrics.height() + 4};
}

/// At most two lines, the last one elided. Returns how many there were.
int drawText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter.font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                   : Qt::AlignLeft | Qt::AlignAbsolute);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (int line = 0; line < textLines; ++line) {
        QTextLine shown = layout.createLine();
        if (!shown.isValid())
            break;
        shown.setLineWidth(rect.width());
        const QRectF at(rect.x(), rect.y() + line * metrics.height(), rect.width(), metrics.height());
        const bool last = line == textLines - 1;
        const QString words = last ? metrics.elidedText(text.mid(shown.textStart()), Qt::ElideRight, rect.width())
                                   : text.mid(shown.textStart(), shown.textLength()).trimmed();
        painter.drawText(at, words, wrap);
    }
    layout.endLayout();
    return std::clamp(layout.lineCount(), 1, textLines);
}

QPen relationPen(Relation relation, const QColor &ink)
{
    QPen pen(ink, 2.0, Qt::SolidLine, Qt::FlatCap);
    if (relation == Relation::Edited)
        pen.setDashPattern({2.5, 1.5});
    if (relation == Relation::Reworded) {
        pen.setDashPattern({0.1, 2.0});
        pen.setCapStyle(Qt::RoundCap);
    }
    return pen;
}

void drawChip(QPainter &painter, const QRect &rect, int number, const QColor &ink, const QColor &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(text);
    painter.setFont(chipFont(painter.font()));
    painter.drawText(rect, Qt::AlignCenter, QLocale().toString(number));
    painter.restore();
}

/// Which columns have the passage, a box each in their order. Returns the width it took from the end of `rect`.
int drawPresence(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &ink,
                 Qt::LayoutDirection direction)
{
    const int articles = index.data(PassageStoryArticlesRole).toInt();
    if (articles > mostBoxes)
        return 0;
    const auto present = index.data(PassageArticlesRole).value<QList<int>>();
    const int width = articles * (boxSize + boxGap) - boxGap;
    QColor frame = ink;
    frame.setAlphaF(0.55F);
    for (int article = 0; article < articles; ++article) {
        const QRect box(rect.right() + 1 - width + article * (boxSize + boxGap), rect.center().y() - boxSize / 2,
                        boxSize, boxSize);
        const QRectF shown = QRectF(QStyle::visualRect(direction, rect, box)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(frame, 1));
        painter.setBrush(present.contains(article) ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(shown, 1.5, 1.5);
    }
    return width + boxGap;
}

} // namespace

PassageDelegate::PassageDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height =
        2 * margin + textLines * QFontMetrics(option.font).height() + 3 + QFontMetrics(smallFont(option.font)).height();
    return {200, height};
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TintPalette colours(option.palette);
    const int number = index.data(PassageNumberRole).toInt();
    const auto relation = static_cast<Relation>(index.data(PassageRelationRole).toInt());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || hovered)
        painter->fillRect(option.rect, chosen ? colours.strong(number) : colours.dimmedTint(number));
    if (chosen)
        painter->fillRect(mirrored({option.rect.topLeft(), QSize(4, option.rect.height())}), colours.ink(number));

    const QRect inner = option.rect.adjusted(margin + 2, margin, -margin, -margin);
    const QSize chip = chipSize(option.font);
    painter->setFont(option.font);
    drawChip(*painter, mirrored({inner.topLeft(), chip}), number, colours.ink(number), colours.chipText());

    const QFontMetrics metrics(option.font);
    QRect words = inner.adjusted(chip.width() + gap, 0, 0, 0);
    words.setHeight(textLines * metrics.height());
    painter->setPen(colours.text());
    const QModelIndex shown = index.siblingAtColumn(std::to_underlying(PassageColumn::FirstWords));
    const int lines = drawText(*painter, mirrored(words), shown.data().toString(), option.direction);

    painter->setFont(smallFont(option.font));
    const QFontMetrics small(painter->font());
    const QRect below(words.left(), words.top() + lines * metrics.height() + 3, words.width(), small.height());
    const QRect line = mirrored({below.left(), below.center().y(), sampleWidth, 1});
    painter->setPen(relationPen(relation, colours.ink(number)));
    painter->drawLine(QLineF(line.left(), line.top() + 0.5, line.right(), line.top() + 0.5));
    const int boxes = drawPresence(*painter, mirrored(below), index, colours.ink(number), option.direction);
    painter->setPen(chosen ? colours.text() : colours.quiet());
    const auto outlets = static_cast<int>(index.data(PassageArticlesRole).value<QList<int>>().size());
    QString about = tr("%1, %2", "relation, outlets").arg(relationText(relation), tr("%n outlet(s)", nullptr, outlets));
    if (index.data(PassageConfirmedRole).toBool())
        about = u"✓ "_s + about; // first, so that a narrow list does not cut it; its description says the word
    const QRect aboutRect = below.adjusted(sampleWidth + 6, 0, -boxes, 0);
    const auto leading =
        static_cast<int>((QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter).toInt());
    painter->drawText(mirrored(aboutRect), leading, small.elidedText(about, Qt::ElideRight, aboutRect.width()));

    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter);
    }
    painter->restore();
}

} // namespace tellings
