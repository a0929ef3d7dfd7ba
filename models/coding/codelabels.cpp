// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codelabels.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <limits>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodeLabels)
};

constexpr qsizetype mostInitials = 3;

/// Okabe and Ito's (https://jfly.uni-koeln.de/color/) without black, and Tol's indigo, wine, olive and grey.
constexpr std::array<QRgb, 11> colours = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9,
                                          0xff332288, 0xff882255, 0xff999933, 0xfff0e442, 0xff777777};

/// Letters and figures as a person counts them.
QStringList charactersOf(const QString &word)
{
    QStringList characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString character = word.sliced(from, to - from);
        if (std::ranges::any_of(character, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            characters.append(character);
        from = to;
    }
    return characters;
}

/// What the name would like to be called, the best first.
QStringList wishesOf(const QString &name)
{
    QStringList initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringList characters = charactersOf(word);
        if (!characters.isEmpty())
            initials.append(characters.first().toUpper());
    }
    const QStringList characters = charactersOf(name);
    QStringList wishes;
    if (initials.size() > 1)
        wishes.append(initials.first(std::min(initials.size(), mostInitials)).join(QString()));
    if (characters.isEmpty())
        return wishes;
    for (qsizetype second = 1; second < characters.size(); ++second)
        wishes.append(characters.first().toUpper() + characters.at(second).toLower());
    if (characters.size() == 1)
        wishes.append(characters.first());
    return wishes;
}

} // namespace

QHash<QUuid, QString> codeLabels(const Codebook &codebook)
{
    QHash<QUuid, QString> labels;
    QSet<QString> taken;
    for (const Code &code : codebook.codes()) {
        if (code.isGroup)
            continue;
        const QStringList wishes = wishesOf(code.name);
        const auto wish = std::ranges::find_if(wishes, [&](const QString &text) { return !taken.contains(text); });
        QString label = wish == wishes.cend() ? QString() : *wish;
        const QString first = wishes.isEmpty() ? u"?"_s : charactersOf(wishes.first()).value(0, u"?"_s);
        for (int number = 2; label.isEmpty(); ++number) {
            const QString numbered = first + QString::number(number);
            if (!taken.contains(numbered))
                label = numbered;
        }
        taken.insert(label);
        labels.insert(code.id, label);
    }
    return labels;
}

QList<QColor> codeColours()
{
    QList<QColor> list;
    for (const QRgb rgb : colours)
        list.append(QColor::fromRgb(rgb));
    return list;
}

QColor freshColour(const Codebook &codebook)
{
    QColor best;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    const QList<QColor> list = codeColours();
    for (const QColor &colour : list) {
        const auto uses = std::ranges::count(codebook.codes(), colour, &Code::colour);
        if (uses < fewest) {
            fewest = uses;
            best = colour;
        }
    }
    return best;
}

QString valueText(int value)
{
    const QLocale locale;
    const QString text = value > 0 ? u'+' + locale.toString(value) : locale.toString(value);
    // In a line from right to left the sign would go behind the figure, and the ends of a range change places.
    return QGuiApplication::isRightToLeft() ? QChar(0x200E) + text : text;
}

QString appliedText(const AppliedCode &applied, const Codebook &codebook)
{
    const Code *code = codebook.find(codebook.standsFor(applied.code));
    const QString name = code ? code->name : Texts::tr("unknown code");
    return applied.value ? Texts::tr("%1 %2", "code, value").arg(name, valueText(*applied.value)) : name;
}

QString appliedText(const Coding &coding, const Codebook &codebook)
{
    QStringList parts;
    for (const AppliedCode &applied : coding.codes)
        parts.append(appliedText(applied, codebook));
    return parts.isEmpty() ? Texts::tr("note") : parts.join(Texts::tr(", ", "between codes"));
}

QString eventText(const CodebookEvent &event, const Codebook &codebook)
{
    const auto nameOf = [&codebook](QUuid id) {
        const Code *code = codebook.find(id);
        return code ? code->name : Texts::tr("unknown code");
    };
    const QString name = nameOf(event.code);
    switch (event.change) {
    case CodebookChange::Added: return Texts::tr("%1 was added").arg(name);
    case CodebookChange::Edited:
        return event.detail.isEmpty() ? Texts::tr("%1 was edited").arg(name)
                                      : Texts::tr("%1 was called %2").arg(event.detail, name);
    case CodebookChange::Moved:
        return event.other.isNull() ? Texts::tr("%1 was moved to the top").arg(name)
                                    : Texts::tr("%1 was moved under %2").arg(name, nameOf(event.other));
    case CodebookChange::Merged: return Texts::tr("%1 was merged into %2").arg(name, nameOf(event.other));
    case CodebookChange::Retired: return Texts::tr("%1 was retired").arg(name);
    case CodebookChange::Restored: return Texts::tr("%1 was restored").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QHash<QUuid, int> codeUses(const QList<Coding> &codings, const Codebook &codebook)
{
    QHash<QUuid, int> uses;
    for (const Coding &coding : codings) {
        for (const AppliedCode &applied : coding.codes)
            ++uses[codebook.standsFor(applied.code)];
    }
    return uses;
}

} // namespace tellings
