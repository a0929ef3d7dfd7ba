// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingjson.h"
#include "models/exchange/codingproject.h"
#include "models/exchange/guids.h"
#include "models/exchange/refiproject.h"
#include "models/exchange/zipfile.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

/// A selection that could be placed.
struct Placed {
    qint64 article = 0;
    int index = 0;
    TextRange range;
};

/// Makes a story's codings of what a project file says.
class Importer {
public:
    Importer(const refi::RefProject &raw, const QList<ZipEntry> &entries)
        : m_raw(raw)
        , m_ours(raw.origin.startsWith(u"Tellings"_s))
    {
        for (const ZipEntry &entry : entries)
            m_files.insert(entry.name.toCaseFolded(), &entry.bytes);
        for (const auto [guid, name] : raw.variables.asKeyValueRange()) {
            if (name.startsWith(refi::variablePrefix))
                m_variables.insert(name.sliced(refi::variablePrefix.size()), guid);
        }
        for (const refi::RefSource &note : raw.notes)
            m_notes.insert(note.guid, &note);
    }

    std::expected<ReadProject, QString> imported()
    {
        m_read.project.contents.title = m_raw.name;
        QList<Code> codes = m_raw.codes;
        refi::applySets(codes, m_raw.sets, m_read.losses);
        refi::giveNames(codes, m_read.losses);
        auto codebook = Codebook::of(QString(), codes);
        if (!codebook)
            return std::unexpected(codebook.error());
        m_read.project.codebook = *codebook;
        for (const refi::RefSource &source : m_raw.sources)
            addArticle(source);
        for (const refi::RefSource &note : m_raw.notes)
            addFromNote(note);
        for (const refi::RefSource &source : m_raw.sources)
            addForeign(source);
        addLooseNotes();
        std::ranges::stable_sort(m_read.project.contents.passages, {}, &Passage::number);
        countOthers();
        return m_read;
    }

private:
    [[nodiscard]] QString value(const refi::RefSource &source, const QString &variable) const
    {
        const auto guid = m_variables.constFind(variable);
        return guid == m_variables.cend() ? QString() : source.variables.value(*guid);
    }

    void lose(const QString &key) { ++m_lost[key]; }

    [[nodiscard]] std::optional<QString> textOf(const refi::RefSource &source) const
    {
        if (source.hasContent)
            return source.content;
        if (!source.path.startsWith(u"internal://"_s))
            return std::nullopt;
        const QString name = u"sources/"_s + source.path.sliced(11);
        const QByteArray *bytes = m_files.value(name.toCaseFolded());
        if (!bytes)
            return std::nullopt;
        // Our own offsets count a byte order mark, which then is the text's.
        QStringDecoder decoder(QStringConverter::Utf8,
                               m_ours ? QStringConverter::Flag::ConvertInitialBom : QStringConverter::Flag::Default);
        QString text = decoder(*bytes);
        return decoder.hasError() && !m_ours ? std::nullopt : std::optional(text);
    }

    void addArticle(const refi::RefSource &source)
    {
        const auto text = textOf(source);
        if (!text || source.guid.isNull()) {
            lose(u"TextSource"_s);
            return;
        }
        StoredArticle stored;
        stored.id = figureIn(source.guid, GuidOf::Article);
        if (stored.id == 0)
            stored.id = newId();
        Article &article = stored.article;
        article.text = *text;
        article.outlet = value(source, u"outlet"_s);
        if (article.outlet.isEmpty())
            article.outlet = source.name;
        article.headline = value(source, u"headline"_s);
        article.byline = value(source, u"byline"_s);
        article.url = QUrl(value(source, u"url"_s));
        article.language = value(source, u"language"_s);
        article.file = value(source, u"file"_s);
        if (article.file.isEmpty())
            article.file = source.name;
        article.sha256 = value(source, u"sha256"_s).toLatin1();
        article.encoding = value(source, u"encoding"_s);
        setPublished(article, value(source, u"published"_s));
        const auto paragraphs = paragraphsFromJson(arrayOf(value(source, u"paragraphs"_s)), article.text);
        article.paragraphs = paragraphs && !paragraphs->isEmpty() ? *paragraphs : paragraphsOfLines(article.text);
        const int index = static_cast<int>(m_read.project.contents.articles.size());
        m_articles.insert(source.guid, index);
        m_read.project.contents.articles.append(measured(stored));
        const CodePointMap map(article.text);
        const qsizetype length = map.toCodePoint(article.text.size());
        for (const refi::RefSelection &selection : source.selections) {
            if (selection.start < 0 || selection.end <= selection.start || selection.end > length) {
                lose(u"PlainTextSelection"_s);
                continue;
            }
            m_placed.insert(selection.guid,
                            {stored.id, index, {map.fromCodePoint(selection.start), map.fromCodePoint(selection.end)}});
        }
    }

    [[nodiscard]] CodingPlace placeOf(const Placed &placed) const
    {
        return placeIn(m_read.project.contents.articles.at(placed.index), placed.range);
    }

    /// A coding or passage of ours, which its note describes; every other note is looked at later.
    void addFromNote(const refi::RefSource &note)
    {
        if (const QString passage = value(note, u"passage"_s); !passage.isEmpty())
            addPassage(note, passage);
        const auto target = codingTargetOfKey(value(note, u"target"_s));
        if (!target)
            return;
        Coding coding;
        coding.id = figureIn(note.guid, GuidOf::Note);
        coding.target = *target;
        coding.passage = value(note, u"passage_id"_s);
        coding.codes = knownCodes(codesFromJson(arrayOf(value(note, u"codes"_s))));
        coding.note = note.content;
        coding.coder = m_raw.users.value(note.user);
        coding.when = note.when;
        coding.isFinal = value(note, u"layer"_s) == u"final"_s;
        const int article = m_articles.value(QUuid::fromString(value(note, u"article"_s)), -1);
        if (article >= 0)
            coding.article = m_read.project.contents.articles.at(article).id;
        const QJsonArray places = arrayOf(value(note, u"places"_s));
        for (const QJsonValue &entry : places) {
            const QUuid guid = QUuid::fromString(entry.toString());
            const auto placed = m_placed.constFind(guid);
            if (placed == m_placed.cend())
                continue;
            CodingPlace place = placeOf(*placed);
            place.id = coding.places.isEmpty() && coding.article == 0 ? 0 : figureIn(guid, GuidOf::Place);
            coding.places.append(place);
        }
        if (coding.id == 0 || coding.places.size() != places.size() || !isSound(coding)) {
            lose(u"annotation"_s);
            return;
        }
        m_taken.insert(note.guid);
        m_read.project.codings.append(coding);
    }

    static bool isSound(const Coding &coding)
    {
        const bool own = coding.target == CodingTarget::Absence || coding.target == CodingTarget::Article;
        const qsizetype places = coding.places.size();
        if (own != (coding.article != 0))
            return false;
        switch (coding.target) {
        case CodingTarget::Selection:
        case CodingTarget::Span: return places == 1;
        case CodingTarget::Difference: return places == 2;
        case CodingTarget::Passage:
        case CodingTarget::Absence: return places > 0;
        case CodingTarget::Article:
        case CodingTarget::Story: return places == 0;
        }
        return false;
    }

    void addPassage(const refi::RefSource &note, const QString &json)
    {
        auto passage = passageFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
        const QJsonArray spans = arrayOf(value(note, u"spans"_s));
        QSet<int> articles;
        for (const QJsonValue &entry : spans) {
            const auto placed = m_placed.constFind(QUuid::fromString(entry.toString()));
            if (passage && placed != m_placed.cend()) {
                passage->spans.append({placed->index, placed->range});
                articles.insert(placed->index);
            }
        }
        if (!passage || articles.size() < 2 || m_passageIds.contains(passage->id)) {
            lose(u"passage"_s);
            return;
        }
        m_taken.insert(note.guid);
        m_passageIds.insert(passage->id);
        m_read.project.contents.passages.append(*passage);
    }

    QList<AppliedCode> knownCodes(const QList<AppliedCode> &codes)
    {
        QList<AppliedCode> known;
        for (const AppliedCode &applied : codes) {
            if (m_read.project.codebook.find(applied.code))
                known.append(applied);
            else
                lose(u"Coding"_s);
        }
        return known;
    }

    [[nodiscard]] bool isTaken(const QList<QUuid> &notes) const
    {
        return std::ranges::any_of(notes, [this](const QUuid &note) { return m_taken.contains(note); });
    }

    /// The text of notes that are nobody's yet.
    QString textOf(const QList<QUuid> &notes, const QString &first = {})
    {
        QStringList texts{first};
        for (const QUuid &guid : notes) {
            const refi::RefSource *note = m_notes.value(guid);
            if (!note || m_taken.contains(guid))
                continue;
            m_used.insert(guid);
            texts.append(note->content);
        }
        texts.removeAll(QString());
        return texts.join(u"\n\n"_s);
    }

    /// Selections and codings of another program: one coding for each of its users.
    void addForeign(const refi::RefSource &source)
    {
        const int article = m_articles.value(source.guid, -1);
        if (article < 0)
            return;
        for (const refi::RefSelection &selection : source.selections) {
            const auto placed = m_placed.constFind(selection.guid);
            if (placed == m_placed.cend() || isTaken(selection.notes))
                continue;
            Coding coding{.id = newId(), .target = CodingTarget::Selection};
            coding.places = {placeOf(*placed)};
            coding.places.first().id = 0;
            addByUser(coding, selection.codings, selection.user, selection.when,
                      textOf(selection.notes, selection.description));
        }
        const bool oursOnIt = isTaken(source.notes);
        Coding whole{.id = newId(), .target = CodingTarget::Article};
        whole.article = m_read.project.contents.articles.at(article).id;
        const QString note = textOf(source.notes, m_ours ? QString() : source.description);
        if (!oursOnIt && (!source.codings.isEmpty() || !note.isEmpty()))
            addByUser(whole, source.codings, source.user, source.when, note);
    }

    void addByUser(Coding coding, const QList<refi::RefCoding> &codings, QUuid user, const QDateTime &when,
                   const QString &note)
    {
        QList<std::pair<QUuid, Coding>> made;
        for (const refi::RefCoding &one : codings) {
            const QUuid by = one.user.isNull() ? user : one.user;
            const QList<AppliedCode> codes = knownCodes({{.code = one.code, .value = {}}});
            auto found = std::ranges::find(made, by, &std::pair<QUuid, Coding>::first);
            if (found == made.end()) {
                coding.id = newId();
                coding.coder = m_raw.users.value(by);
                coding.when = one.when.isValid() ? one.when : when;
                made.append({by, coding});
                found = made.end() - 1;
            }
            for (const AppliedCode &applied : codes) {
                if (!found->second.codes.contains(applied))
                    found->second.codes.append(applied);
            }
            const QString more = textOf(one.notes);
            if (!more.isEmpty())
                found->second.note += (found->second.note.isEmpty() ? QString() : u"\n\n"_s) + more;
        }
        if (made.isEmpty() && !note.isEmpty()) {
            coding.coder = m_raw.users.value(user);
            coding.when = when;
            made.append({user, coding});
        }
        for (qsizetype i = 0; i < made.size(); ++i) {
            Coding &one = made[i].second;
            if (i == 0 && !note.isEmpty())
                one.note = one.note.isEmpty() ? note : note + u"\n\n"_s + one.note;
            m_read.project.codings.append(one);
        }
    }

    /// Notes that hang on nothing we know are about the story.
    void addLooseNotes()
    {
        for (const refi::RefSource &note : m_raw.notes) {
            if (m_taken.contains(note.guid) || m_used.contains(note.guid) || note.content.isEmpty())
                continue;
            Coding coding{.id = newId(), .target = CodingTarget::Story};
            coding.note = note.content;
            coding.coder = m_raw.users.value(note.user);
            coding.when = note.when;
            m_read.project.codings.append(coding);
        }
    }

    void countOthers()
    {
        for (const auto [element, count] : m_raw.others.asKeyValueRange())
            m_lost[element] += count;
        for (const auto [variable, name] : m_raw.variables.asKeyValueRange()) {
            if (!name.startsWith(refi::variablePrefix))
                lose(u"Variable"_s);
        }
        for (const auto [key, count] : std::as_const(m_lost).asKeyValueRange())
            m_read.losses.append(
                {.key = key,
                 .text = QCoreApplication::translate("Qdpx", "%n element(s) \"%1\"", nullptr, count).arg(key),
                 .count = count});
    }

    const refi::RefProject &m_raw;
    bool m_ours;
    QHash<QString, const QByteArray *> m_files;
    QHash<QString, QUuid> m_variables; ///< of ours, by their name without the prefix
    QHash<QUuid, const refi::RefSource *> m_notes;
    QHash<QUuid, int> m_articles; ///< by source
    QHash<QUuid, Placed> m_placed;
    QSet<QUuid> m_taken; ///< notes that describe a coding or passage of ours
    QSet<QUuid> m_used; ///< notes whose text went into a coding
    QSet<QString> m_passageIds;
    QMap<QString, int> m_lost;
    ReadProject m_read;
};

} // namespace

std::expected<ReadProject, Error> projectFromQdpx(const QByteArray &bytes, const QString &path)
{
    const auto fail = [&](const QString &text) {
        return std::unexpected(Error{.code = Error::Code::BadInput, .text = text, .path = path});
    };
    const auto entries = unzipped(bytes, path);
    if (!entries)
        return std::unexpected(entries.error());
    const auto project = std::ranges::find_if(*entries, [](const ZipEntry &entry) {
        return entry.name.endsWith(u".qde"_s, Qt::CaseInsensitive) && !entry.name.contains(u'/');
    });
    if (project == entries->end())
        return fail(QCoreApplication::translate("Qdpx", "There is no project.qde in it."));
    const auto raw = refi::readProject(project->bytes);
    if (!raw)
        return fail(raw.error());
    auto read = Importer(*raw, *entries).imported();
    if (!read)
        return fail(read.error());
    return *read;
}

} // namespace tellings
