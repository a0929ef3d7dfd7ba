// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include <QAbstractTextDocumentLayout>

// The codes beside a column's text; the rest of ColumnText is in columntext.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int trailingMargin = 12; ///< without codes
constexpr qsizetype mostTexts = 12; ///< of codes in a tool tip

} // namespace

void ColumnText::setCodingMargin(bool on)
{
    if (on == m_codingMargin)
        return;
    invalidate(Stale::Text);
    m_codingMargin = on;
}

void ColumnText::setCodings(const QList<CodingMark> &marks)
{
    if (marks == m_codes.marks())
        return;
    m_codes.setMarks(marks, m_decoration.map);
    viewport()->update();
}

const CodingMargin &ColumnText::codes()
{
    if (isViewSettled() && article())
        m_codes.place(codingPage());
    return m_codes;
}

int ColumnText::trailingWidth() const
{
    return m_codingMargin ? CodingMargin::width(chipFont()) : trailingMargin;
}

CodingMargin::Page ColumnText::codingPage() const
{
    return {.document = *document(),
            .map = m_decoration.map,
            .colours = m_colours,
            .font = chipFont(),
            .width = static_cast<qreal>(viewport()->width()),
            .rightToLeft = isRightToLeft(),
            .blocks = m_stale ? m_laidBlocks : document()->blockCount()};
}

QList<qint64> ColumnText::codingsUnder(QPoint point)
{
    QList<qint64> codings;
    const QList<int> marks = marksUnder(point);
    for (const int mark : marks) {
        if (!codings.contains(m_codes.marks().at(mark).coding))
            codings.append(m_codes.marks().at(mark).coding);
    }
    return codings;
}

QList<int> ColumnText::marksUnder(QPoint point)
{
    if (!m_codingMargin || !article() || !isViewSettled())
        return {};
    return m_codes.marksUnder(point + QPoint(0, scrollOffset()), codingPage());
}

/// What codes stand in the margin at a point, or over the words there, a line each.
QString ColumnText::codingToolTip(QPoint point)
{
    QList<int> marks = marksUnder(point);
    if (marks.isEmpty() && m_codingMargin && isViewSettled()) {
        const QPointF onPage = point + QPoint(0, scrollOffset());
        const int position = document()->documentLayout()->hitTest(onPage, Qt::ExactHit);
        if (position >= 0)
            marks = m_codes.marksAt(m_decoration.map.toText(position));
    }
    QStringList texts;
    for (const int mark : std::as_const(marks)) {
        const CodingMark &code = m_codes.marks().at(mark);
        texts.append(tr("%1 \u2014 %2", "short form of a code, in words").arg(code.label, code.text));
    }
    if (texts.size() > mostTexts) {
        const auto more = static_cast<int>(texts.size() - mostTexts);
        texts = texts.first(mostTexts);
        texts.append(tr("and %n more", nullptr, more));
    }
    return texts.join(u'\n');
}

QString ColumnText::codesIn(int paragraph) const
{
    QStringList texts;
    const QList<int> marks = m_codes.marksIn(paragraph);
    for (const int mark : marks)
        texts.append(m_codes.marks().at(mark).text);
    if (texts.isEmpty())
        return {};
    const auto count = static_cast<int>(texts.size());
    if (texts.size() > mostTexts)
        texts = texts.first(mostTexts);
    return tr("%n code(s): %1", nullptr, count).arg(texts.join(tr("; ", "between codes")));
}

} // namespace tellings
