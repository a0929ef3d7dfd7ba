// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingmarks.h"

#include "models/coding/codelabels.h"

#include <QCoreApplication>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodingMarks)
};

/// Makes the marks of one coding after the other.
class Marker {
public:
    Marker(const StoryContents &contents, const Codebook &codebook, const QString &coder)
        : m_contents(contents)
        , m_codebook(codebook)
        , m_coder(coder)
        , m_labels(codeLabels(codebook))
    {
        m_marks.resize(contents.articles.size());
        for (qsizetype i = 0; i < contents.articles.size(); ++i)
            m_indices.insert(contents.articles.at(i).id, i);
    }

    void mark(const Coding &coding)
    {
        if (coding.codes.isEmpty())
            markCode(coding, nullptr);
        for (const AppliedCode &applied : coding.codes)
            markCode(coding, &applied);
    }

    QList<QList<CodingMark>> take()
    {
        for (QList<CodingMark> &marks : m_marks) {
            std::ranges::stable_sort(
                marks, {}, [](const CodingMark &mark) { return std::pair(mark.range.start, -mark.range.end); });
            giveLanes(marks);
        }
        return std::move(m_marks);
    }

private:
    void markCode(const Coding &coding, const AppliedCode *applied)
    {
        CodingMark mark{.coding = coding.id};
        mark.layer = coding.isFinal   ? CodingMark::Layer::Final
            : coding.coder == m_coder ? CodingMark::Layer::Own
                                      : CodingMark::Layer::Other;
        mark.label = u"\u270e"_s; // a pencil
        if (applied) {
            const Code *code = m_codebook.find(m_codebook.standsFor(applied->code));
            mark.label = code ? m_labels.value(code->id) : u"?"_s;
            mark.colour = code ? code->colour : QColor();
            if (applied->value)
                mark.label += valueText(*applied->value);
        }
        mark.text = textOf(coding, applied);
        if (coding.article != 0) {
            mark.label.prepend(coding.target == CodingTarget::Absence ? u"\u2205"_s : QString()); // an empty set
            append(coding.article, mark);
            return;
        }
        for (const CodingPlace &place : coding.places) {
            mark.range = place.range;
            if (place.state != AnchorPlace::State::Lost && !place.range.isEmpty())
                append(place.article, mark);
        }
    }

    void append(qint64 article, const CodingMark &mark)
    {
        const qsizetype index = m_indices.value(article, -1);
        if (index >= 0 && mark.range.end <= m_contents.articles.at(index).article.text.size())
            m_marks[index].append(mark);
    }

    [[nodiscard]] QString textOf(const Coding &coding, const AppliedCode *applied) const
    {
        QString text = applied ? appliedText(*applied, m_codebook) : Texts::tr("note");
        if (coding.target == CodingTarget::Absence)
            text = Texts::tr("%1, for what is left out", "code").arg(text);
        else if (coding.target == CodingTarget::Article)
            text = Texts::tr("%1, for the whole article", "code").arg(text);
        else if (coding.target == CodingTarget::Difference)
            text = Texts::tr("%1, for a difference", "code").arg(text);
        if (coding.isFinal)
            text = Texts::tr("%1, agreed upon", "code").arg(text);
        else if (coding.coder != m_coder)
            text = Texts::tr("%1, by %2", "code, coder").arg(text, coding.coder);
        return coding.note.isEmpty() ? text : Texts::tr("%1: %2", "code, note").arg(text, coding.note);
    }

    /// Each the first lane that is free where it begins.
    static void giveLanes(QList<CodingMark> &marks)
    {
        QList<qsizetype> ends;
        for (CodingMark &mark : marks) {
            if (mark.isWhole())
                continue;
            const auto free = std::ranges::find_if(ends, [&mark](qsizetype end) { return end <= mark.range.start; });
            mark.lane = static_cast<int>(free - ends.begin());
            if (free == ends.end())
                ends.append(mark.range.end);
            else
                *free = mark.range.end;
        }
    }

    const StoryContents &m_contents;
    const Codebook &m_codebook;
    const QString &m_coder;
    QHash<QUuid, QString> m_labels;
    QHash<qint64, qsizetype> m_indices;
    QList<QList<CodingMark>> m_marks;
};

} // namespace

QList<QList<CodingMark>> codingMarks(const StoryContents &contents, const Codebook &codebook,
                                     const QList<Coding> &codings, const QString &coder)
{
    Marker marker(contents, codebook, coder);
    for (const Coding &coding : codings)
        marker.mark(coding);
    return marker.take();
}

} // namespace tellings
