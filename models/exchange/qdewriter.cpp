// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qdewriter.h"

#include "models/exchange/codingjson.h"
#include "models/exchange/guids.h"
#include "models/exchange/refiproject.h"
#include "models/text/codepointmap.h"

#include <QJsonDocument>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameSpace = "urn:QDA-XML:project:1.0"_L1;

template <typename T>
QString compact(const T &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Every variable that articles and notes may have.
const QStringList &variableNames()
{
    static const QStringList names{u"outlet"_s,   u"headline"_s,   u"byline"_s, u"published"_s, u"url"_s,
                                   u"language"_s, u"file"_s,       u"sha256"_s, u"encoding"_s,  u"paragraphs"_s,
                                   u"target"_s,   u"passage_id"_s, u"codes"_s,  u"places"_s,    u"article"_s,
                                   u"layer"_s,    u"passage"_s,    u"spans"_s};
    return names;
}

QUuid variableGuid(const QString &name)
{
    return guidOfName(u"variable/"_s + name);
}

QUuid userGuid(const QString &coder)
{
    return guidOfName(u"user/"_s + coder);
}

QUuid placeGuid(const Coding &coding, const CodingPlace &place)
{
    return guidOf(GuidOf::Place, place.id == 0 ? coding.id : place.id);
}

QUuid spanGuid(const Passage &passage, qsizetype span)
{
    return guidOfName(u"span/%1/%2"_s.arg(passage.id).arg(span));
}

/// Writes project.qde. Only codings that can go are given to it.
class QdeWriter {
public:
    QdeWriter(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings)
        : m_contents(contents)
        , m_codebook(codebook)
        , m_codings(codings)
        , m_xml(&m_bytes)
    {
    }

    QByteArray written()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(nameSpace);
        m_xml.writeAttribute(u"name"_s, refi::xmlSafe(m_contents.title));
        m_xml.writeAttribute(u"origin"_s, u"Tellings " TELLINGS_VERSION ""_s);
        writeUsers();
        if (!m_codebook.codes().isEmpty()) {
            m_xml.writeStartElement(u"CodeBook"_s);
            refi::writeCodes(m_xml, m_codebook);
            m_xml.writeEndElement();
        }
        writeVariables();
        writeSources();
        writeNotes();
        writeLinks();
        if (refi::hasSets(m_codebook)) {
            m_xml.writeStartElement(u"Sets"_s);
            refi::writeSets(m_xml, m_codebook, u"targetGUID"_s);
            m_xml.writeEndElement();
        }
        for (const Coding &coding : m_codings) {
            if (coding.target == CodingTarget::Story)
                writeNoteReference(coding);
        }
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeUsers()
    {
        QStringList coders;
        for (const Coding &coding : m_codings)
            coders.append(coding.coder);
        coders.sort();
        coders.removeDuplicates();
        if (coders.isEmpty())
            return;
        m_xml.writeStartElement(u"Users"_s);
        for (const QString &coder : std::as_const(coders)) {
            m_xml.writeEmptyElement(u"User"_s);
            m_xml.writeAttribute(u"guid"_s, refi::guid(userGuid(coder)));
            m_xml.writeAttribute(u"name"_s, refi::xmlSafe(coder));
        }
        m_xml.writeEndElement();
    }

    void writeVariables()
    {
        m_xml.writeStartElement(u"Variables"_s);
        for (const QString &name : variableNames()) {
            m_xml.writeEmptyElement(u"Variable"_s);
            m_xml.writeAttribute(u"guid"_s, refi::guid(variableGuid(name)));
            m_xml.writeAttribute(u"name"_s, refi::variablePrefix + name);
            m_xml.writeAttribute(u"typeOfVariable"_s, u"Text"_s);
        }
        m_xml.writeEndElement();
    }

    void writeValue(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(u"VariableValue"_s);
        m_xml.writeEmptyElement(u"VariableRef"_s);
        m_xml.writeAttribute(u"targetGUID"_s, refi::guid(variableGuid(name)));
        refi::writeElement(m_xml, u"TextValue"_s, value);
        m_xml.writeEndElement();
    }

    void writeMaker(const Coding &coding)
    {
        m_xml.writeAttribute(u"creatingUser"_s, refi::guid(userGuid(coding.coder)));
        if (coding.when.isValid())
            m_xml.writeAttribute(u"creationDateTime"_s, momentText(coding.when));
    }

    void writeNoteReference(const Coding &coding)
    {
        m_xml.writeEmptyElement(u"NoteRef"_s);
        m_xml.writeAttribute(u"targetGUID"_s, refi::guid(guidOf(GuidOf::Note, coding.id)));
    }

    void writeCodes(const Coding &coding, QUuid on)
    {
        for (const AppliedCode &applied : coding.codes) {
            m_xml.writeStartElement(u"Coding"_s);
            m_xml.writeAttribute(u"guid"_s,
                                 refi::guid(guidOfName(u"coding/"_s + on.toString() + applied.code.toString()
                                                       + QString::number(coding.id))));
            writeMaker(coding);
            m_xml.writeEmptyElement(u"CodeRef"_s);
            m_xml.writeAttribute(u"targetGUID"_s, refi::guid(applied.code));
            m_xml.writeEndElement();
        }
    }

    void startSelection(QUuid guid, const Article &article, const CodePointMap &map, TextRange range)
    {
        const TextRange points = map.toCodePoints(range);
        m_xml.writeStartElement(u"PlainTextSelection"_s);
        m_xml.writeAttribute(u"guid"_s, refi::guid(guid));
        m_xml.writeAttribute(u"name"_s, refi::xmlSafe(article.view(range).left(60).toString()));
        m_xml.writeAttribute(u"startPosition"_s, QString::number(points.start));
        m_xml.writeAttribute(u"endPosition"_s, QString::number(points.end));
    }

    void writeSources()
    {
        if (std::ranges::all_of(m_contents.articles, &StoredArticle::withheld))
            return;
        m_xml.writeStartElement(u"Sources"_s);
        for (qsizetype i = 0; i < m_contents.articles.size(); ++i) {
            if (!m_contents.articles.at(i).withheld)
                writeSource(static_cast<int>(i));
        }
        m_xml.writeEndElement();
    }

    void writeSource(int index)
    {
        const StoredArticle &stored = m_contents.articles.at(index);
        const Article &article = stored.article;
        const CodePointMap map(article.text);
        const QString guid = refi::guid(guidOf(GuidOf::Article, stored.id));
        m_xml.writeStartElement(u"TextSource"_s);
        m_xml.writeAttribute(u"guid"_s, guid);
        m_xml.writeAttribute(
            u"name"_s,
            refi::xmlSafe(article.headline.isEmpty() ? article.outlet : article.outlet + u": "_s + article.headline));
        m_xml.writeAttribute(u"plainTextPath"_s, u"internal://"_s + guid + u".txt"_s);
        for (const Coding &coding : m_codings) {
            for (const CodingPlace &place : coding.places) {
                if (place.article != stored.id)
                    continue;
                startSelection(placeGuid(coding, place), article, map, place.range);
                writeMaker(coding);
                if (coding.target != CodingTarget::Absence)
                    writeCodes(coding, placeGuid(coding, place));
                writeNoteReference(coding);
                m_xml.writeEndElement();
            }
        }
        writeSpans(index, map);
        for (const Coding &coding : m_codings) {
            if (coding.article == stored.id)
                writeCodes(coding, guidOf(GuidOf::Article, stored.id));
        }
        for (const Coding &coding : m_codings) {
            if (coding.article == stored.id)
                writeNoteReference(coding);
        }
        for (const auto &[name, value] :
             {std::pair(u"outlet"_s, article.outlet), std::pair(u"headline"_s, article.headline),
              std::pair(u"byline"_s, article.byline), std::pair(u"published"_s, publishedMoment(article)),
              std::pair(u"url"_s, article.url.toString(QUrl::FullyEncoded)), std::pair(u"language"_s, article.language),
              std::pair(u"file"_s, article.file), std::pair(u"sha256"_s, QString::fromLatin1(article.sha256)),
              std::pair(u"encoding"_s, article.encoding),
              std::pair(u"paragraphs"_s, compact(paragraphsToJson(article)))})
            writeValue(name, value);
        m_xml.writeEndElement();
    }

    void writeSpans(int article, const CodePointMap &map)
    {
        for (const Passage &passage : m_contents.passages) {
            for (qsizetype i = 0; i < passage.spans.size(); ++i) {
                if (passage.spans.at(i).article != article)
                    continue;
                startSelection(spanGuid(passage, i), m_contents.articles.at(article).article, map,
                               passage.spans.at(i).range);
                m_xml.writeEmptyElement(u"NoteRef"_s);
                m_xml.writeAttribute(u"targetGUID"_s, refi::guid(guidOfName(u"passage/"_s + passage.id)));
                m_xml.writeEndElement();
            }
        }
    }

    void writeNotes()
    {
        if (m_codings.isEmpty() && m_contents.passages.isEmpty())
            return;
        m_xml.writeStartElement(u"Notes"_s);
        for (const Coding &coding : m_codings)
            writeNote(coding);
        for (const Passage &passage : m_contents.passages)
            writeNote(passage);
        m_xml.writeEndElement();
    }

    void writeNote(const Coding &coding)
    {
        m_xml.writeStartElement(u"Note"_s);
        m_xml.writeAttribute(u"guid"_s, refi::guid(guidOf(GuidOf::Note, coding.id)));
        m_xml.writeAttribute(u"name"_s, refi::xmlSafe(coding.note.section(u'\n', 0, 0).left(60)));
        writeMaker(coding);
        refi::writeElement(m_xml, u"PlainTextContent"_s, coding.note);
        QJsonArray places;
        for (const CodingPlace &place : coding.places)
            places.append(refi::guid(placeGuid(coding, place)));
        writeValue(u"target"_s, codingTargetKey(coding.target));
        writeValue(u"passage_id"_s, coding.passage);
        writeValue(u"codes"_s, compact(codesToJson(coding.codes)));
        writeValue(u"places"_s, compact(places));
        if (coding.article != 0)
            writeValue(u"article"_s, refi::guid(guidOf(GuidOf::Article, coding.article)));
        writeValue(u"layer"_s, coding.isFinal ? u"final"_s : u"own"_s);
        m_xml.writeEndElement();
    }

    void writeNote(const Passage &passage)
    {
        m_xml.writeStartElement(u"Note"_s);
        m_xml.writeAttribute(u"guid"_s, refi::guid(guidOfName(u"passage/"_s + passage.id)));
        m_xml.writeAttribute(u"name"_s, u"Passage %1"_s.arg(passage.number));
        refi::writeElement(m_xml, u"PlainTextContent"_s,
                           u"Passage %1, %2"_s.arg(QString::number(passage.number), relationKey(passage.relation)));
        QJsonArray spans;
        for (qsizetype i = 0; i < passage.spans.size(); ++i)
            spans.append(refi::guid(spanGuid(passage, i)));
        writeValue(u"passage"_s, compact(passageToJson(passage)));
        writeValue(u"spans"_s, compact(spans));
        m_xml.writeEndElement();
    }

    void writeLink(const QString &name, QUuid from, QUuid to)
    {
        m_xml.writeEmptyElement(u"Link"_s);
        m_xml.writeAttribute(u"guid"_s, refi::guid(guidOfName(u"link/"_s + from.toString() + to.toString())));
        m_xml.writeAttribute(u"name"_s, refi::variablePrefix + name);
        m_xml.writeAttribute(u"direction"_s, u"Associative"_s);
        m_xml.writeAttribute(u"originGUID"_s, refi::guid(from));
        m_xml.writeAttribute(u"targetGUID"_s, refi::guid(to));
    }

    void writeLinks()
    {
        const auto isPair = [](const Coding &coding) { return coding.target == CodingTarget::Difference; };
        const auto linked = [](const Passage &passage) { return passage.spans.size() > 1; };
        if (std::ranges::none_of(m_codings, isPair) && std::ranges::none_of(m_contents.passages, linked))
            return;
        m_xml.writeStartElement(u"Links"_s);
        for (const Coding &coding : m_codings) {
            if (isPair(coding))
                writeLink(u"difference"_s, placeGuid(coding, coding.places.first()),
                          placeGuid(coding, coding.places.last()));
        }
        for (const Passage &passage : m_contents.passages) {
            for (qsizetype i = 1; i < passage.spans.size(); ++i)
                writeLink(u"passage %1"_s.arg(passage.number), spanGuid(passage, i - 1), spanGuid(passage, i));
        }
        m_xml.writeEndElement();
    }

    const StoryContents &m_contents;
    const Codebook &m_codebook;
    const QList<Coding> &m_codings;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray projectQde(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings)
{
    return QdeWriter(contents, codebook, codings).written();
}

} // namespace tellings
