// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/exchange/codingjson.h"
#include "models/exchange/codingproject.h"
#include "models/exchange/guids.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aroundQuote = 32; ///< characters on either side, as our own anchors have them

/// What JSON-LD writes as one thing or a list of things.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QUuid uuidOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return QUuid::fromString(text.startsWith(u"urn:uuid:"_s) ? text.sliced(9) : text);
}

QString textOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value("id"_L1).toString() : value.toString();
}

class LdReader {
public:
    LdReader(const QJsonObject &root, const StoryContents &onto) : m_root(root)
    {
        m_read.project.contents = onto;
        for (qsizetype i = 0; i < onto.articles.size(); ++i) {
            const StoredArticle &stored = onto.articles.at(i);
            m_maps.append(CodePointMap(stored.article.text));
            m_articles.insert(u"urn:uuid:"_s + guidOf(GuidOf::Article, stored.id).toString(QUuid::WithoutBraces), i);
            if (!stored.article.url.isEmpty())
                m_articles.insert(stored.article.url.toString(QUrl::FullyEncoded), i);
            if (!stored.article.file.isEmpty())
                m_articles.insert(stored.article.file, i);
        }
    }

    std::expected<ReadProject, QString> read()
    {
        if (const QJsonObject codebook = m_root.value("tl:codebook"_L1).toObject(); !codebook.isEmpty()) {
            auto known = codebookFromJson(QJsonDocument(codebook).toJson(), QString());
            if (!known)
                return std::unexpected(known.error().text);
            m_read.project.codebook = known->codebook;
        }
        // A page, a collection with its first page, or one annotation by itself.
        QJsonObject page = m_root;
        if (page.value("first"_L1).isObject())
            page = page.value("first"_L1).toObject();
        QJsonArray items = listOf(page.value("items"_L1));
        if (items.isEmpty() && isA(m_root, u"Annotation"_s))
            items.append(m_root);
        else if (!page.contains("items"_L1))
            return std::unexpected(QCoreApplication::translate("JsonLd", "There are no web annotations in it."));
        for (const QJsonValue &item : std::as_const(items))
            readAnnotation(item.toObject());
        for (const auto [key, count] : std::as_const(m_lost).asKeyValueRange())
            m_read.losses.append({.key = key, .text = lossText(key, count), .count = count});
        return m_read;
    }

private:
    static bool isA(const QJsonObject &object, const QString &type)
    {
        return listOf(object.value("type"_L1)).contains(type);
    }

    static QString lossText(const QString &key, int count)
    {
        if (key == u"target"_s)
            return QCoreApplication::translate("JsonLd", "%n annotation(s) of what is not in this story", nullptr,
                                               count);
        if (key == u"place"_s)
            return QCoreApplication::translate("JsonLd", "%n place(s) whose words are not found", nullptr, count);
        return QCoreApplication::translate("JsonLd", "%n part(s) with neither code nor text", nullptr, count);
    }

    void readAnnotation(const QJsonObject &object)
    {
        if (!isA(object, u"Annotation"_s)) {
            ++m_lost[u"body"_s];
            return;
        }
        Coding coding;
        coding.id = figureIn(uuidOf(object.value("id"_L1)), GuidOf::Coding);
        if (coding.id == 0 || m_ids.contains(coding.id))
            coding.id = newId();
        m_ids.insert(coding.id);
        coding.passage = object.value("tl:passage"_L1).toString();
        coding.isFinal = object.value("tl:layer"_L1) == QJsonValue(u"final"_s);
        coding.when = momentOf(object.value("created"_L1).toString());
        const QJsonValue creator = listOf(object.value("creator"_L1)).first();
        coding.coder = creator.isObject() ? creator.toObject().value("name"_L1).toString() : creator.toString();
        readBodies(object, coding);
        readTargets(object, coding);
    }

    void readBodies(const QJsonObject &object, Coding &coding)
    {
        QStringList notes;
        if (object.contains("bodyValue"_L1))
            notes.append(object.value("bodyValue"_L1).toString());
        const QJsonArray bodies = listOf(object.value("body"_L1));
        for (const QJsonValue &entry : bodies) {
            const QJsonObject body = entry.toObject();
            const QString value = body.value("value"_L1).toString();
            const QJsonArray purposes = listOf(body.value("purpose"_L1));
            const bool tags = purposes.contains(u"tagging"_s) || purposes.contains(u"classifying"_s);
            if (tags && (!value.isEmpty() || body.contains("tl:code"_L1)))
                addCode(coding, body, value);
            else if (isA(body, u"TextualBody"_s) || (!value.isEmpty() && !body.contains("type"_L1)))
                notes.append(value);
            else
                ++m_lost[u"body"_s];
        }
        notes.removeAll(QString());
        coding.note = notes.join(u"\n\n"_s);
    }

    void addCode(Coding &coding, const QJsonObject &body, const QString &name)
    {
        Codebook &codebook = m_read.project.codebook;
        AppliedCode applied{.code = uuidOf(body.value("tl:code"_L1)), .value = {}};
        if (!codebook.find(applied.code)) {
            const QList<Code> &codes = codebook.codes();
            const auto known = std::ranges::find_if(codes, [&](const Code &code) {
                return !code.isGroup && (code.name == name || codebook.pathOf(code.id) == name);
            });
            if (known != codes.end()) {
                applied.code = known->id;
            } else {
                Code code;
                code.id = QUuid::createUuid();
                code.name = name;
                if (name.trimmed().isEmpty() || !codebook.add(code, {.who = coding.coder, .when = coding.when})) {
                    ++m_lost[u"body"_s];
                    return;
                }
                applied.code = code.id;
            }
        }
        if (body.value("tl:value"_L1).isDouble())
            applied.value = body.value("tl:value"_L1).toInt();
        coding.codes.append(applied);
    }

    [[nodiscard]] qsizetype articleOf(const QString &source) const { return m_articles.value(source, -1); }

    void readTargets(const QJsonObject &object, Coding &coding)
    {
        const auto named = codingTargetOfKey(object.value("tl:target"_L1).toString());
        const qsizetype own = articleOf(object.value("tl:article"_L1).toString());
        if (own >= 0)
            coding.article = m_read.project.contents.articles.at(own).id;
        qsizetype whole = -1; ///< an article that is a target without a selector
        bool missing = false;
        const QJsonArray targets = listOf(object.value("target"_L1));
        for (const QJsonValue &entry : targets) {
            const QJsonObject target = entry.toObject();
            const QString source = entry.isObject()
                ? textOf(target.contains("source"_L1) ? target.value("source"_L1) : target.value("id"_L1))
                : entry.toString();
            const qsizetype article = articleOf(source);
            if (article < 0) {
                missing = missing || named != CodingTarget::Story;
            } else if (!target.contains("selector"_L1)) {
                whole = article;
            } else if (const auto range = rangeOf(article, listOf(target.value("selector"_L1)))) {
                CodingPlace place = placeIn(m_read.project.contents.articles.at(article), *range);
                place.id = coding.places.isEmpty() && coding.article == 0
                    ? 0
                    : target.value("tl:place"_L1).toInteger(place.id);
                coding.places.append(place);
            } else {
                ++m_lost[u"place"_s];
            }
        }
        keep(coding, named, whole, missing);
    }

    /// As what it says it is, where it has all that it needs for that; else as what it can be.
    void keep(Coding coding, std::optional<CodingTarget> named, qsizetype whole, bool missing)
    {
        const qsizetype places = coding.places.size();
        const bool wants = named
            && ((places == 1 && (named == CodingTarget::Selection || named == CodingTarget::Span))
                || (places == 2 && named == CodingTarget::Difference) || (places > 0 && named == CodingTarget::Passage)
                || (places > 0 && named == CodingTarget::Absence && coding.article != 0)
                || (places == 0 && named == CodingTarget::Article && coding.article != 0)
                || (places == 0 && named == CodingTarget::Story));
        if (wants) {
            coding.target = *named;
            m_read.project.codings.append(coding);
            return;
        }
        if (places > 0) {
            // Others' annotations may have several targets: one coding for each.
            const QList<CodingPlace> all = coding.places;
            coding.article = 0;
            coding.passage.clear();
            for (const CodingPlace &place : all) {
                coding.target = CodingTarget::Selection;
                coding.places = {place};
                coding.places.first().id = 0;
                m_read.project.codings.append(coding);
                coding.id = newId();
            }
        } else if (whole >= 0) {
            coding.target = CodingTarget::Article;
            coding.article = m_read.project.contents.articles.at(whole).id;
            m_read.project.codings.append(coding);
        } else if (missing) {
            ++m_lost[u"target"_s];
        }
    }

    [[nodiscard]] std::optional<TextRange> rangeOf(qsizetype article, const QJsonArray &selectors) const
    {
        const StoredArticle &stored = m_read.project.contents.articles.at(article);
        const QString &text = stored.article.text;
        std::optional<TextRange> position;
        std::optional<QJsonObject> quote;
        for (const QJsonValue &entry : selectors) {
            const QJsonObject selector = entry.toObject();
            if (isA(selector, u"TextPositionSelector"_s))
                position = placeOfPosition(m_maps.at(article), text, selector);
            else if (isA(selector, u"TextQuoteSelector"_s))
                quote = selector;
        }
        if (!quote)
            return position;
        const QString exact = quote->value("exact"_L1).toString();
        if (exact.isEmpty())
            return position;
        if (position && QStringView(text).sliced(position->start, position->size()) == exact)
            return position;
        Annotation anchor{.range = position.value_or(TextRange())};
        anchor.quote = exact;
        anchor.before = quote->value("prefix"_L1).toString().right(aroundQuote);
        anchor.after = quote->value("suffix"_L1).toString().left(aroundQuote);
        const AnchorPlace found = findAnchor(anchor, text);
        if (found.state != AnchorPlace::State::Lost)
            return found.range;
        // Others give less around it than we ask for; a quote that stands there once is that one.
        const qsizetype at = text.indexOf(anchor.before + exact + anchor.after);
        if (at < 0 || text.indexOf(anchor.before + exact + anchor.after, at + 1) >= 0)
            return std::nullopt;
        const qsizetype start = at + anchor.before.size();
        return TextRange{start, start + exact.size()};
    }

    static std::optional<TextRange> placeOfPosition(const CodePointMap &map, const QString &text,
                                                    const QJsonObject &selector)
    {
        const qsizetype start = selector.value("start"_L1).toInteger(-1);
        const qsizetype end = selector.value("end"_L1).toInteger(-1);
        if (start < 0 || end <= start || end > map.toCodePoint(text.size()))
            return std::nullopt;
        return TextRange{map.fromCodePoint(start), map.fromCodePoint(end)};
    }

    const QJsonObject &m_root;
    QList<CodePointMap> m_maps;
    QHash<QString, qsizetype> m_articles;
    QSet<qint64> m_ids;
    QMap<QString, int> m_lost;
    ReadProject m_read;
};

} // namespace

std::expected<ReadProject, Error> projectFromJsonLd(const QByteArray &bytes, const QString &path,
                                                    const StoryContents &onto)
{
    const auto fail = [&](const QString &text) {
        return std::unexpected(Error{.code = Error::Code::BadInput, .text = text, .path = path});
    };
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fail(QCoreApplication::translate("JsonLd", "This is not JSON: %1 (byte %2).")
                        .arg(fault.errorString(), QString::number(fault.offset)));
    auto read = LdReader(root, onto).read();
    if (!read)
        return fail(read.error());
    return *read;
}

} // namespace tellings
