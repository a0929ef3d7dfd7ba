// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/correctionsfile.h"

#include "models/formats/filebytes.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = "tellings-corrections/1"_L1;
constexpr std::array kinds{CorrectionKind::Confirm, CorrectionKind::Reject, CorrectionKind::Link, CorrectionKind::Split,
                           CorrectionKind::Merge};

QString translated(const char *text)
{
    return QCoreApplication::translate("CorrectionsFile", text);
}

/// A whole number from 0, or nothing.
std::optional<qsizetype> countAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > std::numeric_limits<int>::max() || number != std::floor(number))
        return std::nullopt;
    return static_cast<qsizetype>(number);
}

/// What is wrong with a correction.
struct Fault {
    QString text;
    bool isOfPlace = false; ///< it is one, but says of no text where it is
};

/// Goes through one file; what is wrong first is what is said.
class Reader {
public:
    Reader(const Story &story, const QStringList &keys, QList<qsizetype> *leftOut)
        : m_story(story)
        , m_keys(keys)
        , m_leftOut(leftOut)
    {
    }

    std::expected<QList<Correction>, QString> read(const QJsonObject &root)
    {
        if (root.value("schema"_L1) != QJsonValue(schema))
            return std::unexpected(
                translated(
                    QT_TRANSLATE_NOOP("CorrectionsFile", "This is no file of corrections: its schema is not %1."))
                    .arg(schema));
        if (!root.value("corrections"_L1).isArray())
            return std::unexpected(translated(QT_TRANSLATE_NOOP("CorrectionsFile", "It has no list of corrections.")));
        QList<Correction> corrections;
        const QJsonArray entries = root.value("corrections"_L1).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const auto correction = readCorrection(entries.at(i).toObject());
            if (correction)
                corrections.append(*correction);
            else if (m_leftOut && correction.error().isOfPlace)
                m_leftOut->append(i);
            else
                return std::unexpected(translated(QT_TRANSLATE_NOOP("CorrectionsFile", "Correction %1: %2"))
                                           .arg(QString::number(i + 1), correction.error().text));
        }
        return corrections;
    }

private:
    static std::unexpected<Fault> fault(const QString &text, bool isOfPlace = false)
    {
        return std::unexpected(Fault{text, isOfPlace});
    }

    std::expected<Correction, Fault> readCorrection(const QJsonObject &object)
    {
        Correction correction;
        const QString name = object.value("kind"_L1).toString();
        const auto kind = std::ranges::find(kinds, name, &correctionKey);
        if (kind == kinds.end())
            return fault(translated(QT_TRANSLATE_NOOP("CorrectionsFile", "There is no kind \"%1\".")).arg(name));
        correction.kind = *kind;
        correction.by = object.value("by"_L1).toString();
        correction.when = QDateTime::fromString(object.value("when"_L1).toString(), Qt::ISODate);
        correction.note = object.value("note"_L1).toString();
        const QJsonArray spans = object.value("spans"_L1).toArray();
        if (spans.isEmpty())
            return fault(translated(QT_TRANSLATE_NOOP("CorrectionsFile", "It names no text.")), true);
        for (const QJsonValue &span : spans) {
            const auto anchor = readAnchor(span.toObject());
            if (!anchor)
                return std::unexpected(anchor.error());
            correction.spans.append(*anchor);
        }
        const QJsonArray leaving = object.value("leaving"_L1).toArray();
        for (const QJsonValue &index : leaving) {
            if (!index.isDouble() || index.toInt(-1) < 0 || index.toInt() >= spans.size())
                return fault(
                    translated(QT_TRANSLATE_NOOP("CorrectionsFile", "\"leaving\" names a text that is not there.")));
            correction.leaving.append(index.toInt());
        }
        return correction;
    }

    std::expected<Anchor, Fault> readAnchor(const QJsonObject &object)
    {
        Anchor anchor{.article = object.value("article"_L1).toString(),
                      .quote = object.value("quote"_L1).toString(),
                      .before = object.value("before"_L1).toString(),
                      .after = object.value("after"_L1).toString()};
        anchor.rival = object.value("rival"_L1).toInt(-1);
        const auto start = countAt(object, "start"_L1);
        const auto end = countAt(object, "end"_L1);
        if (!start || !end || *end <= *start)
            return fault(
                translated(QT_TRANSLATE_NOOP("CorrectionsFile", "\"start\" and \"end\" are no stretch of text.")),
                true);
        // An article that is not there, or has become shorter, is the replay's to report: the file is right.
        const qsizetype article = m_keys.indexOf(anchor.article);
        anchor.range = {*start, *end};
        if (article >= 0)
            anchor.range = {mapOf(article).fromCodePoint(*start), mapOf(article).fromCodePoint(*end)};
        if (anchor.quote.isEmpty() && article >= 0)
            anchor.quote = m_story.articles.at(article).text.mid(anchor.range.start, anchor.range.size());
        if (object.contains("cut"_L1)) {
            const auto cut = countAt(object, "cut"_L1);
            if (!cut || *cut == 0 || *cut >= *end - *start)
                return fault(translated(QT_TRANSLATE_NOOP("CorrectionsFile", "\"cut\" does not lie inside its text.")),
                             true);
            anchor.cut = CodePointMap(anchor.quote).fromCodePoint(*cut);
        }
        return anchor;
    }

    const CodePointMap &mapOf(qsizetype article)
    {
        auto map = m_maps.find(article);
        if (map == m_maps.end())
            map = m_maps.insert(article, CodePointMap(m_story.articles.at(article).text));
        return *map;
    }

    const Story &m_story;
    const QStringList &m_keys;
    QList<qsizetype> *m_leftOut;
    QHash<qsizetype, CodePointMap> m_maps;
};

QJsonObject written(const Anchor &anchor, const Story &story, const QStringList &keys)
{
    const qsizetype article = keys.indexOf(anchor.article);
    TextRange range = anchor.range;
    if (article >= 0)
        range = CodePointMap(story.articles.at(article).text).toCodePoints(range);
    QJsonObject object{{u"article"_s, anchor.article}, {u"start"_s, range.start},    {u"end"_s, range.end},
                       {u"quote"_s, anchor.quote},     {u"before"_s, anchor.before}, {u"after"_s, anchor.after}};
    if (anchor.rival >= 0)
        object.insert("rival"_L1, anchor.rival);
    if (anchor.cut >= 0)
        object.insert("cut"_L1, CodePointMap(anchor.quote).toCodePoint(anchor.cut));
    return object;
}

} // namespace

std::expected<QList<Correction>, Error> correctionsFromJson(const QByteArray &json, const QString &path,
                                                            const Story &story, const QStringList &articleKeys,
                                                            QList<qsizetype> *leftOut)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return std::unexpected(Error{Error::Code::BadInput,
                                     translated(QT_TRANSLATE_NOOP("CorrectionsFile", "This is not JSON: %1 (byte %2)."))
                                         .arg(fault.errorString(), QString::number(fault.offset)),
                                     path});
    auto corrections = Reader(story, articleKeys, leftOut).read(document.object());
    if (!corrections)
        return std::unexpected(Error{Error::Code::BadInput, corrections.error(), path});
    return *corrections;
}

std::expected<QList<Correction>, Error> readCorrections(const QString &path, const Story &story,
                                                        const QStringList &articleKeys)
{
    return readFile(path).and_then(
        [&](const QByteArray &bytes) { return correctionsFromJson(bytes, path, story, articleKeys); });
}

QByteArray correctionsToJson(const QList<Correction> &corrections, const Story &story, const QStringList &articleKeys)
{
    QJsonArray list;
    for (const Correction &correction : corrections) {
        QJsonArray spans;
        for (const Anchor &anchor : correction.spans)
            spans.append(written(anchor, story, articleKeys));
        QJsonObject object{{u"kind"_s, correctionKey(correction.kind)}, {u"spans"_s, spans}};
        QJsonArray leaving;
        for (const int index : correction.leaving)
            leaving.append(index);
        if (!leaving.isEmpty())
            object.insert("leaving"_L1, leaving);
        for (const auto &[key, text] : {std::pair{"by"_L1, correction.by}, std::pair{"note"_L1, correction.note},
                                        std::pair{"when"_L1, correction.when.toString(Qt::ISODate)}}) {
            if (!text.isEmpty())
                object.insert(key, text);
        }
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, QString(schema)}, {u"corrections"_s, list}}).toJson();
}

} // namespace tellings
