// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebook.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

class CodebookText {
    Q_DECLARE_TR_FUNCTIONS(Codebook)

public:
    static QString noSuchCode() { return tr("There is no such code."); }
    static QString tooMany() { return tr("There are more than %L1 codes.").arg(mostCodes); }
    static QString noId(const QString &name) { return tr("The code \"%1\" has no id.").arg(name); }
    static QString sameId(const QString &name) { return tr("The code \"%1\" has the id of another one.").arg(name); }
    static QString noName() { return tr("A code has no name."); }
    static QString sameName(const QString &name)
    {
        return tr("There are two codes \"%1\" in the same place.").arg(name);
    }
    static QString noParent(const QString &name) { return tr("What \"%1\" stands under is not there.").arg(name); }
    static QString circle(const QString &name) { return tr("\"%1\" would stand under itself.").arg(name); }
    static QString tooDeep(const QString &name) { return tr("\"%1\" is nested too deeply.").arg(name); }
    static QString longShortcut(const QString &name) { return tr("The shortcut of \"%1\" is not one key.").arg(name); }
    static QString sameShortcut(const QString &name, const QString &key)
    {
        return tr("The key of \"%1\", %2, is another code's already.").arg(name, key);
    }
    static QString values(const QString &name)
    {
        return tr("The values of \"%1\" must go from a lower number to a higher one.").arg(name);
    }
    static QString groupValues(const QString &name) { return tr("\"%1\" is a group and has no values.").arg(name); }
    static QString merged(const QString &name)
    {
        return tr("What \"%1\" was merged into is not there, or is itself.").arg(name);
    }
    static QString intoItself() { return tr("A code cannot be merged into itself or what stands under it."); }
    static QString intoRetired() { return tr("It cannot be merged into a code that is retired or a group."); }
    static QString underRetired() { return tr("What it stands under is retired."); }
};

/// Finds what is wrong, code by code.
class Checker {
public:
    explicit Checker(const QList<Code> &codes) : m_codes(codes)
    {
        for (const Code &code : codes)
            m_byId.insert(code.id, &code);
    }

    QStringList problems()
    {
        if (m_codes.size() > mostCodes)
            return {CodebookText::tooMany()};
        QSet<QUuid> ids;
        QSet<std::pair<QUuid, QString>> names;
        QSet<QString> keys;
        for (const Code &code : m_codes) {
            if (code.name.trimmed().isEmpty())
                m_problems.append(CodebookText::noName());
            if (code.id.isNull())
                m_problems.append(CodebookText::noId(code.name));
            else if (ids.contains(code.id))
                m_problems.append(CodebookText::sameId(code.name));
            ids.insert(code.id);
            // Retired codes may keep a name and a key that a new one has taken.
            if (!code.retired && !remember(names, {code.parent, code.name}))
                m_problems.append(CodebookText::sameName(code.name));
            if (!code.retired && !code.shortcut.isEmpty() && !remember(keys, code.shortcut.toCaseFolded()))
                m_problems.append(CodebookText::sameShortcut(code.name, code.shortcut));
            checkAlone(code);
            checkPlace(code);
        }
        return m_problems;
    }

private:
    template <typename T>
    static bool remember(QSet<T> &set, const T &value)
    {
        const qsizetype before = set.size();
        set.insert(value);
        return set.size() > before;
    }

    void checkAlone(const Code &code)
    {
        if (code.shortcut.size() > 1)
            m_problems.append(CodebookText::longShortcut(code.name));
        if (code.values && code.values->low >= code.values->high)
            m_problems.append(CodebookText::values(code.name));
        if (code.values && code.isGroup)
            m_problems.append(CodebookText::groupValues(code.name));
        if (!code.mergedInto.isNull() && (!m_byId.contains(code.mergedInto) || mergesInCircle(code)))
            m_problems.append(CodebookText::merged(code.name));
    }

    void checkPlace(const Code &code)
    {
        int depth = 0;
        for (QUuid above = code.parent; !above.isNull(); above = m_byId.value(above)->parent) {
            if (!m_byId.contains(above)) {
                if (depth == 0)
                    m_problems.append(CodebookText::noParent(code.name));
                return;
            }
            if (above == code.id) {
                m_problems.append(CodebookText::circle(code.name));
                return;
            }
            if (++depth > deepestCode) {
                m_problems.append(CodebookText::tooDeep(code.name));
                return;
            }
        }
    }

    [[nodiscard]] bool mergesInCircle(const Code &code) const
    {
        QSet<QUuid> seen{code.id};
        for (QUuid id = code.mergedInto; !id.isNull() && m_byId.contains(id); id = m_byId.value(id)->mergedInto) {
            if (seen.contains(id))
                return true;
            seen.insert(id);
        }
        return false;
    }

    const QList<Code> &m_codes;
    QHash<QUuid, const Code *> m_byId;
    QStringList m_problems;
};

/// Each after its parent, children in the order they had.
QList<Code> inTreeOrder(const QList<Code> &codes)
{
    QHash<QUuid, QList<qsizetype>> children;
    for (qsizetype i = 0; i < codes.size(); ++i)
        children[codes.at(i).parent].append(i);
    QList<Code> ordered;
    ordered.reserve(codes.size());
    const std::function<void(QUuid)> walk = [&](QUuid parent) {
        const QList<qsizetype> below = children.value(parent);
        for (const qsizetype index : below) {
            ordered.append(codes.at(index));
            walk(codes.at(index).id);
        }
    };
    walk(QUuid());
    return ordered;
}

qsizetype placeOf(const QList<Code> &codes, QUuid id)
{
    return std::ranges::find(codes, id, &Code::id) - codes.begin();
}

/// Where in the list a code has to be for it to be the parent's child number `at`.
qsizetype placeAmong(const QList<Code> &codes, QUuid parent, qsizetype at)
{
    qsizetype child = 0;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (codes.at(i).parent == parent && child++ == at)
            return i;
    }
    return codes.size();
}

} // namespace

QStringList codebookProblems(const QList<Code> &codes)
{
    return Checker(codes).problems();
}

bool mayApply(const Code &code, CodeTarget target, std::optional<int> value)
{
    if (code.retired || code.isGroup || !code.targets.testFlag(target))
        return false;
    if (!value)
        return true; // a value may still be missing while a person is at it
    return code.values && code.values->low <= *value && *value <= code.values->high;
}

std::expected<Codebook, QString> Codebook::of(QString name, QList<Code> codes, QList<CodebookEvent> history)
{
    const QStringList problems = codebookProblems(codes);
    if (!problems.isEmpty())
        return std::unexpected(problems.first());
    Codebook codebook;
    codebook.name = std::move(name);
    codebook.take(codes);
    codebook.m_history = std::move(history);
    return codebook;
}

void Codebook::take(const QList<Code> &codes)
{
    m_codes = inTreeOrder(codes);
    m_places.clear();
    for (qsizetype i = 0; i < m_codes.size(); ++i)
        m_places.insert(m_codes.at(i).id, i);
}

const Code *Codebook::find(QUuid id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_codes.at(*place);
}

QList<QUuid> Codebook::childrenOf(QUuid parent) const
{
    QList<QUuid> children;
    for (const Code &code : m_codes) {
        if (code.parent == parent)
            children.append(code.id);
    }
    return children;
}

QString Codebook::pathOf(QUuid id) const
{
    QStringList names;
    for (const Code *code = find(id); code; code = find(code->parent))
        names.prepend(code->name);
    return names.join(u" / "_s);
}

int Codebook::depthOf(QUuid id) const
{
    int depth = -1;
    for (const Code *code = find(id); code; code = find(code->parent))
        ++depth;
    return std::max(depth, 0);
}

bool Codebook::isWithin(QUuid id, QUuid ancestor) const
{
    for (const Code *code = find(id); code; code = find(code->parent)) {
        if (code->id == ancestor)
            return true;
    }
    return false;
}

QUuid Codebook::standsFor(QUuid id) const
{
    const Code *code = find(id);
    while (code && !code->mergedInto.isNull())
        code = find(code->mergedInto);
    return code ? code->id : id;
}

QUuid Codebook::withShortcut(const QString &shortcut) const
{
    const auto found = std::ranges::find_if(m_codes, [&](const Code &code) {
        return !code.retired && !code.isGroup && !shortcut.isEmpty()
            && code.shortcut.compare(shortcut, Qt::CaseInsensitive) == 0;
    });
    return found == m_codes.end() ? QUuid() : found->id;
}

Codebook::Result Codebook::changeTo(QList<Code> codes, CodebookEvent event, const Signature &by)
{
    const QStringList problems = codebookProblems(codes);
    if (!problems.isEmpty())
        return std::unexpected(problems.first());
    take(codes);
    event.who = by.who;
    event.when = by.when;
    m_history.append(event);
    return {};
}

Codebook::Result Codebook::add(const Code &code, const Signature &by, qsizetype at)
{
    QList<Code> codes = m_codes;
    codes.insert(at < 0 ? codes.size() : placeAmong(codes, code.parent, at), code);
    return changeTo(codes, {.change = CodebookChange::Added, .code = code.id}, by);
}

Codebook::Result Codebook::edit(const Code &code, const Signature &by)
{
    QList<Code> codes = m_codes;
    const qsizetype place = placeOf(codes, code.id);
    if (place == codes.size())
        return std::unexpected(CodebookText::noSuchCode());
    const Code before = codes.at(place);
    codes[place] = code;
    codes[place].parent = before.parent;
    codes[place].retired = before.retired;
    codes[place].mergedInto = before.mergedInto;
    return changeTo(codes,
                    {.change = CodebookChange::Edited,
                     .code = code.id,
                     .detail = before.name == code.name ? QString() : before.name},
                    by);
}

Codebook::Result Codebook::move(QUuid id, QUuid parent, qsizetype at, const Signature &by)
{
    QList<Code> codes = m_codes;
    const qsizetype place = placeOf(codes, id);
    if (place == codes.size())
        return std::unexpected(CodebookText::noSuchCode());
    if (isWithin(parent, id))
        return std::unexpected(CodebookText::circle(codes.at(place).name));
    const Code *above = find(parent);
    if (above && above->retired && !codes.at(place).retired)
        return std::unexpected(CodebookText::underRetired());
    Code code = codes.takeAt(place);
    code.parent = parent;
    codes.insert(at < 0 ? codes.size() : placeAmong(codes, parent, at), code);
    return changeTo(codes, {.change = CodebookChange::Moved, .code = id, .other = parent}, by);
}

Codebook::Result Codebook::merge(QUuid id, QUuid into, const Signature &by)
{
    QList<Code> codes = m_codes;
    const Code *target = find(into);
    if (!find(id) || !target)
        return std::unexpected(CodebookText::noSuchCode());
    if (isWithin(into, id))
        return std::unexpected(CodebookText::intoItself());
    if (target->retired || target->isGroup)
        return std::unexpected(CodebookText::intoRetired());
    for (Code &code : codes) {
        if (code.parent == id)
            code.parent = into;
        if (code.id != id)
            continue;
        code.retired = true;
        code.mergedInto = into;
    }
    return changeTo(codes, {.change = CodebookChange::Merged, .code = id, .other = into}, by);
}

Codebook::Result Codebook::retire(QUuid id, const Signature &by)
{
    QList<Code> codes = m_codes;
    if (!find(id))
        return std::unexpected(CodebookText::noSuchCode());
    for (Code &code : codes)
        code.retired = code.retired || isWithin(code.id, id);
    return changeTo(codes, {.change = CodebookChange::Retired, .code = id}, by);
}

Codebook::Result Codebook::restore(QUuid id, const Signature &by)
{
    QList<Code> codes = m_codes;
    const qsizetype place = placeOf(codes, id);
    if (place == codes.size())
        return std::unexpected(CodebookText::noSuchCode());
    if (const Code *above = find(codes.at(place).parent); above && above->retired)
        return std::unexpected(CodebookText::underRetired());
    codes[place].retired = false;
    codes[place].mergedInto = QUuid();
    return changeTo(codes, {.change = CodebookChange::Restored, .code = id}, by);
}

} // namespace tellings
