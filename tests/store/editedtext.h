// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QSpan>
#include <QStringList>

#include <algorithm>
#include <random>
#include <ranges>

namespace tellings::test {

using namespace Qt::StringLiterals;

/// Few words, so that the same ones stand next to each other again and again.
inline QString randomSentence(std::mt19937 &random)
{
    static const QStringList words{u"the"_s,    u"ferry"_s,   u"a"_s,    u"bank"_s,       u"struck"_s,
                                   u"said"_s,   u"tide"_s,    u"mole"_s, u"of"_s,         u"and"_s,
                                   u"tea"_s,    u"harbour"_s, u"late"_s, u"\U0001F6A2"_s, u"was"_s,
                                   u"office"_s, u"before"_s,  u"dawn"_s, u"nobody"_s,     u"hurt"_s};
    QString text;
    for (int i = 4 + int(random() % 12); i > 0; --i)
        text += words.at(qsizetype(random() % quint32(words.size()))) + (i == 1 ? u". "_s : u" "_s);
    return text;
}

/// A text that is edited and followed character by character, so that a test knows where each of them is by now.
class EditedText {
public:
    explicit EditedText(std::mt19937 &random) : m_random(random)
    {
        for (int i = 0; i < 12; ++i)
            m_text += randomSentence(random);
        m_text += m_text.left(80); // a repeat, as of a caption
        number();
    }

    /// Sets it as a newspaper does; to be done first.
    void dress()
    {
        m_text.replace(u"nobody"_s, u"nobody\u2019s"_s)
            .replace(u"tea"_s, u"th\u00e9"_s)
            .replace(u"said"_s, u"\u201csaid\u201d"_s)
            .replace(u"late "_s, u"late\u2014"_s)
            .replace(u"a "_s, u"a\u00a0"_s)
            .replace(u"mole."_s, u"mole\u2026"_s);
        number();
    }

    /// Sets it as an e-mail does.
    void undress()
    {
        static const QList<std::pair<QChar, QString>> plain{
            {u'\u2019', u"'"_s},    {u'\u00e9', u"e\u0301"_s}, {u'\u201c', u"\""_s},  {u'\u201d', u"\""_s},
            {u'\u2014', u" -- "_s}, {u'\u00a0', u" "_s},       {u'\u2026', u"... "_s}};
        for (qsizetype i = m_text.size() - 1; i >= 0; --i) {
            const auto found = std::ranges::find(plain, m_text.at(i), &std::pair<QChar, QString>::first);
            if (found == plain.cend())
                continue;
            const qsizetype from = m_from.at(i);
            m_text.replace(i, 1, found->second);
            m_from.remove(i);
            m_from.insert(i, found->second.size(), from);
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    /// A stretch of the text; nobody marks half a character.
    [[nodiscard]] TextRange stretch() const
    {
        const qsizetype size = 4 + below(60);
        const qsizetype start = below(m_text.size() - size);
        const auto whole = [this](qsizetype place) { return place - (m_text.at(place).isLowSurrogate() ? 1 : 0); };
        return {whole(start), whole(start + size)};
    }

    void edit()
    {
        for (int i = 1 + int(below(4)); i > 0; --i)
            editOnce();
    }

    /// How many characters of a stretch of the first text stand in a stretch of this one.
    [[nodiscard]] qsizetype shared(TextRange origin, TextRange now) const
    {
        return std::ranges::count_if(QSpan(m_from).sliced(now.start, now.size()),
                                     [origin](qsizetype character) { return origin.contains(character); });
    }

    /// Whether a stretch of this text has the words of a stretch of the first one, these and no others.
    [[nodiscard]] bool hasWords(TextRange origin, TextRange now) const
    {
        const auto isWord = [](QChar unit) {
            return unit.isLetterOrNumber() || unit.isSurrogate() || unit.category() == QChar::Mark_NonSpacing;
        };
        QList<qsizetype> wanted;
        for (qsizetype i = origin.start; i < origin.end; ++i) {
            if (isWord(m_first.at(i)))
                wanted.append(i);
        }
        QList<qsizetype> there;
        for (qsizetype i = now.start; i < now.end; ++i) {
            if (isWord(m_text.at(i)) && (there.isEmpty() || there.constLast() != m_from.at(i)))
                there.append(m_from.at(i));
        }
        return there == wanted;
    }

    /// Whether all of them stand together still.
    [[nodiscard]] bool stands(TextRange origin) const
    {
        const qsizetype itself = m_from.indexOf(origin.start);
        return itself >= 0 && itself + origin.size() <= m_from.size()
            && std::ranges::equal(QSpan(m_from).sliced(itself, origin.size()),
                                  std::views::iota(origin.start, origin.end));
    }

private:
    void number()
    {
        m_first = m_text;
        m_from = QList<qsizetype>(m_text.size());
        std::ranges::generate(m_from, [n = qsizetype(0)]() mutable { return n++; });
    }

    [[nodiscard]] qsizetype below(qsizetype limit) const
    {
        return qsizetype(m_random() % quint32(qMax<qsizetype>(1, limit)));
    }

    void put(qsizetype at, const QString &text, const QList<qsizetype> &from)
    {
        m_text.insert(at, text);
        for (qsizetype k = 0; k < text.size(); ++k)
            m_from.insert(at + k, from.at(k));
    }

    void editOnce()
    {
        const qsizetype at = below(m_text.size());
        const qsizetype size = qMin(below(120), m_text.size() - at);
        const qsizetype target = below(m_text.size() + 1);
        const bool again = below(2) == 0; // what is said again has as much right to be found
        const QString fresh = again ? m_text.sliced(at, size) : randomSentence(m_random);
        const QList<qsizetype> ofFresh = again ? m_from.sliced(at, size) : QList<qsizetype>(fresh.size(), -1);
        const QString piece = m_text.sliced(at, size);
        const QList<qsizetype> places = m_from.sliced(at, size);
        const qsizetype what = below(3);
        if (what == 0)
            return put(target, fresh, ofFresh);
        m_text.remove(at, size);
        m_from.remove(at, size);
        if (what == 2)
            put(qMin(target, m_text.size()), piece, places);
    }

    std::mt19937 &m_random;
    QString m_text;
    QString m_first; ///< before it was edited
    QList<qsizetype> m_from; ///< where each character stood; -1 for a new one
};

} // namespace tellings::test
