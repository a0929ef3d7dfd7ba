// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingimport.h"

#include "models/coding/codingrecords.h"
#include "models/exchange/codingjson.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodingImport)
};

/// What codings of the same thing by the same coder have in common.
QString keyOf(const Coding &coding)
{
    const qint64 article = coding.places.isEmpty() ? coding.article : coding.places.first().article;
    const qsizetype start = coding.places.isEmpty() ? -1 : coding.places.first().range.start;
    return u"%1 %2 "_s.arg(article).arg(start) + coding.coder;
}

bool isDouble(const Coding &first, const Coding &second)
{
    return first.coder == second.coder && first.isFinal == second.isFinal && first.note == second.note
        && first.codes == second.codes && sameThing(first, second);
}

class Importer {
public:
    Importer(const CodingProject &story, const ReadProject &read, const Signature &by)
        : m_story(story)
        , m_read(read)
        , m_by(by)
        , m_codebook(story.codebook)
    {
        m_import.losses = read.losses;
        for (const Coding &coding : story.codings) {
            m_own.insert(coding.id, &coding);
            m_alike.insert(keyOf(coding), &coding);
        }
    }

    CodingImport imported()
    {
        const bool hadCodes = !m_codebook.codes().isEmpty();
        if (!hadCodes && m_codebook.name.isEmpty())
            m_codebook.name = m_read.project.codebook.name;
        for (const Code &code : m_read.project.codebook.codes())
            addCode(code);
        mergeCodes();
        for (const StoredArticle &stored : m_read.project.contents.articles)
            m_articles.insert(stored.id, placeOf(stored));
        StoryEdit codings;
        for (const Coding &coding : m_read.project.codings)
            codings += put(coding);
        if (m_import.codes > 0)
            m_import.edit.append(putCodebook(m_story.contents, m_codebook));
        m_import.edit += codings;
        tellLosses();
        return m_import;
    }

private:
    void addCode(const Code &theirs)
    {
        if (const Code *own = m_codebook.find(theirs.id)) {
            Code compared = theirs;
            compared.parent = own->parent;
            m_codes.insert(theirs.id, theirs.id);
            m_otherwise += compared == *own ? 0 : 1;
            return;
        }
        Code code = theirs;
        code.parent = m_codes.value(theirs.parent);
        const QList<QUuid> siblings = m_codebook.childrenOf(code.parent);
        for (const QUuid &sibling : siblings) {
            const Code *own = m_codebook.find(sibling);
            if (own->name == code.name && !own->retired && !code.retired) {
                m_codes.insert(theirs.id, sibling);
                return;
            }
        }
        if (!code.shortcut.isEmpty() && !m_codebook.withShortcut(code.shortcut).isNull()) {
            code.shortcut.clear();
            ++m_keys;
        }
        code.mergedInto = QUuid(); // into what may not be here yet
        if (!m_codebook.add(code, m_by)) {
            ++m_refused;
            return;
        }
        m_codes.insert(theirs.id, code.id);
        ++m_import.codes;
    }

    void mergeCodes()
    {
        const Codebook &theirs = m_read.project.codebook;
        for (const Code &code : theirs.codes()) {
            const bool isNew = m_codes.value(code.id) == code.id && !m_story.codebook.find(code.id);
            const QUuid into = m_codes.value(theirs.standsFor(code.id));
            if (isNew && !code.mergedInto.isNull() && !m_codebook.merge(code.id, into, m_by))
                ++m_refused;
        }
    }

    /// The story's article that this is; -1 for none.
    [[nodiscard]] qsizetype placeOf(const StoredArticle &theirs) const
    {
        const QList<StoredArticle> &own = m_story.contents.articles;
        const auto first = [&own](auto is) -> qsizetype {
            const auto found = std::ranges::find_if(own, is);
            return found == own.cend() ? -1 : found - own.cbegin();
        };
        const Article &article = theirs.article;
        if (const auto same =
                first([&](const StoredArticle &a) { return !a.withheld && a.article.text == article.text; });
            same >= 0)
            return same;
        if (const qsizetype same = indexOf(m_story.contents, theirs.id); same >= 0)
            return same;
        if (const auto same = first(
                [&](const StoredArticle &a) { return !article.file.isEmpty() && a.article.file == article.file; });
            same >= 0)
            return same;
        return first([&](const StoredArticle &a) {
            return !article.headline.isEmpty() && a.article.headline == article.headline
                && a.article.outlet == article.outlet;
        });
    }

    /// The place in the story; nothing when it has none.
    std::optional<CodingPlace> placed(const CodingPlace &theirs)
    {
        const qsizetype index = m_articles.value(theirs.article, -1);
        if (index < 0) {
            ++m_missing;
            return std::nullopt;
        }
        const StoredArticle &own = m_story.contents.articles.at(index);
        CodingPlace place = theirs;
        place.article = own.id;
        if (own.withheld)
            return place;
        const QString &text = own.article.text;
        const bool isThere = theirs.range.end <= text.size()
            && QStringView(text).sliced(theirs.range.start, theirs.range.size()) == theirs.quote;
        if (!isThere) {
            Annotation anchor{.range = theirs.range};
            anchor.quote = theirs.quote;
            anchor.before = theirs.before;
            anchor.after = theirs.after;
            anchor.rival = theirs.rival;
            const AnchorPlace found = findAnchor(anchor, text);
            if (found.state == AnchorPlace::State::Lost) {
                ++m_lost;
                return std::nullopt;
            }
            place = placeIn(own, found.range);
            place.id = theirs.id;
        }
        return place;
    }

    /// The coding as this story would have it; nothing when what it is about is not here.
    std::optional<Coding> moved(Coding coding)
    {
        for (AppliedCode &applied : coding.codes) {
            if (!m_codes.contains(applied.code) && !m_codebook.find(applied.code))
                ++m_unknown;
            applied.code = m_codes.value(applied.code, applied.code);
        }
        coding.codes.removeIf([this](const AppliedCode &applied) { return !m_codebook.find(applied.code); });
        if (coding.article != 0) {
            const qsizetype index = m_articles.value(coding.article, -1);
            if (index < 0) {
                ++m_missing;
                return std::nullopt;
            }
            coding.article = m_story.contents.articles.at(index).id;
        }
        QList<CodingPlace> places;
        for (const CodingPlace &theirs : std::as_const(coding.places)) {
            if (const auto place = placed(theirs))
                places.append(*place);
        }
        const bool needsAll = coding.target != CodingTarget::Passage && coding.target != CodingTarget::Absence;
        if (places.size() < coding.places.size() && (needsAll || places.isEmpty()))
            return std::nullopt;
        if (!places.isEmpty() && coding.article == 0)
            places.first().id = 0; // its own record is that of its first place
        coding.places = places;
        return coding;
    }

    StoryEdit put(const Coding &theirs)
    {
        const Coding *own = m_own.value(theirs.id);
        const auto coding = moved(theirs);
        if (!coding)
            return {};
        if (own && saysTheSame(*own, *coding)) {
            ++m_import.known;
            return {};
        }
        if (own && own->when >= coding->when) {
            ++m_older;
            return {};
        }
        if (own) {
            ++m_import.changed;
            return putCoding(*coding, own);
        }
        const auto alike = m_alike.equal_range(keyOf(*coding));
        if (std::any_of(alike.first, alike.second, [&](const Coding *other) { return isDouble(*other, *coding); })) {
            ++m_import.known;
            return {};
        }
        ++m_import.added;
        Coding added = *coding;
        const auto isTaken = [this](qint64 id) { return id != 0 && m_story.contents.annotations.contains(id); };
        if (isTaken(added.id))
            added.id = newId();
        for (CodingPlace &place : added.places)
            place.id = isTaken(place.id) ? newId() : place.id;
        return putCoding(added);
    }

    void tellLosses()
    {
        const auto tell = [this](const QString &key, const QString &text, int count) {
            if (count > 0)
                m_import.losses.append({.key = key, .text = text, .count = count});
        };
        tell(u"missing-article"_s,
             Texts::tr("%n place(s) in articles that this story does not have", nullptr, m_missing), m_missing);
        tell(u"place"_s, Texts::tr("%n place(s) whose words are not found in this story's text", nullptr, m_lost),
             m_lost);
        tell(u"older"_s, Texts::tr("%n annotation(s) that are here in a later state", nullptr, m_older), m_older);
        tell(u"code-otherwise"_s,
             Texts::tr("%n code(s) that are defined otherwise here; this story's definition stays", nullptr,
                       m_otherwise),
             m_otherwise);
        tell(u"key"_s, Texts::tr("The key(s) of %n code(s), which others have here", nullptr, m_keys), m_keys);
        tell(u"code"_s, Texts::tr("%n code(s) that the codebook does not take", nullptr, m_refused), m_refused);
        tell(u"unknown-code"_s, Texts::tr("%n time(s) a code that is in no codebook", nullptr, m_unknown), m_unknown);
    }

    const CodingProject &m_story;
    const ReadProject &m_read;
    Signature m_by;
    Codebook m_codebook;
    QHash<qint64, const Coding *> m_own;
    QMultiHash<QString, const Coding *> m_alike;
    QHash<qint64, qsizetype> m_articles; ///< theirs, to places in the story
    QHash<QUuid, QUuid> m_codes; ///< theirs, to the story's
    int m_missing = 0;
    int m_lost = 0;
    int m_older = 0;
    int m_otherwise = 0;
    int m_keys = 0;
    int m_refused = 0;
    int m_unknown = 0;
    CodingImport m_import;
};

} // namespace

CodingImport importInto(const CodingProject &story, const ReadProject &read, const Signature &by)
{
    return Importer(story, read, by).imported();
}

} // namespace tellings
