// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/refiproject.h"

#include "models/exchange/codingjson.h"

#include <QCoreApplication>

namespace tellings::refi {

using namespace Qt::StringLiterals;

namespace {

QUuid uuidAt(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return QUuid::fromString(xml.attributes().value(name));
}

qsizetype numberAt(const QXmlStreamReader &xml, QLatin1StringView name)
{
    bool ok = false;
    const qsizetype number = xml.attributes().value(name).toLongLong(&ok);
    return ok ? number : -1;
}

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_xml(bytes) { }

    std::expected<RefProject, QString> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD())
                m_xml.raiseError(QCoreApplication::translate("Qdpx", "It declares a document type."));
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() != "Project"_L1)
                m_xml.raiseError(QCoreApplication::translate("Qdpx", "This is no project of REFI-QDA."));
            else
                readRoot();
        }
        if (m_xml.hasError())
            return std::unexpected(QCoreApplication::translate("Qdpx", "project.qde, line %L1: %2")
                                       .arg(m_xml.lineNumber())
                                       .arg(m_xml.errorString()));
        return m_project;
    }

private:
    void readRoot()
    {
        m_project.name = m_xml.attributes().value("name"_L1).toString();
        m_project.origin = m_xml.attributes().value("origin"_L1).toString();
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "Users"_L1)
                readNames(m_project.users);
            else if (name == "CodeBook"_L1)
                readCodeBook();
            else if (name == "Variables"_L1)
                readNames(m_project.variables);
            else if (name == "Sources"_L1)
                readSources(m_project.sources);
            else if (name == "Notes"_L1)
                readSources(m_project.notes);
            else if (name == "Sets"_L1)
                readSets(m_xml, m_project.sets);
            else if (name == "NoteRef"_L1)
                readReference(m_project.projectNotes);
            else if (name == "Links"_L1 || name == "Cases"_L1 || name == "Graphs"_L1)
                countChildren();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readNames(QHash<QUuid, QString> &names)
    {
        while (m_xml.readNextStartElement()) {
            names.insert(uuidAt(m_xml, "guid"_L1), m_xml.attributes().value("name"_L1).toString());
            m_xml.skipCurrentElement();
        }
    }

    void readCodeBook()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Codes"_L1)
                readCodes(m_xml, m_project.codes);
            else
                m_xml.skipCurrentElement();
        }
    }

    void countChildren()
    {
        while (m_xml.readNextStartElement()) {
            // Links of ours repeat what notes say, and carry a name that says so.
            if (!m_xml.attributes().value("name"_L1).startsWith(variablePrefix))
                ++m_project.others[m_xml.name().toString()];
            m_xml.skipCurrentElement();
        }
    }

    void readReference(QList<QUuid> &references)
    {
        references.append(uuidAt(m_xml, "targetGUID"_L1));
        m_xml.skipCurrentElement();
    }

    void readSources(QList<RefSource> &sources)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "TextSource"_L1 || m_xml.name() == "Note"_L1) {
                sources.append(readSource());
            } else {
                ++m_project.others[m_xml.name().toString()];
                m_xml.skipCurrentElement();
            }
        }
    }

    RefSource readSource()
    {
        RefSource source;
        source.guid = uuidAt(m_xml, "guid"_L1);
        source.name = m_xml.attributes().value("name"_L1).toString();
        source.path = m_xml.attributes().value("plainTextPath"_L1).toString();
        source.user = uuidAt(m_xml, "creatingUser"_L1);
        source.when = momentOf(m_xml.attributes().value("creationDateTime"_L1));
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "Description"_L1) {
                source.description = text();
            } else if (name == "PlainTextContent"_L1) {
                source.content = text();
                source.hasContent = true;
            } else if (name == "PlainTextSelection"_L1) {
                source.selections.append(readSelection());
            } else if (name == "Coding"_L1) {
                source.codings.append(readCoding());
            } else if (name == "NoteRef"_L1) {
                readReference(source.notes);
            } else if (name == "VariableValue"_L1) {
                readVariable(source.variables);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return source;
    }

    RefSelection readSelection()
    {
        RefSelection selection;
        selection.guid = uuidAt(m_xml, "guid"_L1);
        selection.start = numberAt(m_xml, "startPosition"_L1);
        selection.end = numberAt(m_xml, "endPosition"_L1);
        selection.user = uuidAt(m_xml, "creatingUser"_L1);
        selection.when = momentOf(m_xml.attributes().value("creationDateTime"_L1));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Coding"_L1)
                selection.codings.append(readCoding());
            else if (m_xml.name() == "NoteRef"_L1)
                readReference(selection.notes);
            else if (m_xml.name() == "Description"_L1)
                selection.description = text();
            else
                m_xml.skipCurrentElement();
        }
        return selection;
    }

    RefCoding readCoding()
    {
        RefCoding coding;
        coding.user = uuidAt(m_xml, "creatingUser"_L1);
        coding.when = momentOf(m_xml.attributes().value("creationDateTime"_L1));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "CodeRef"_L1) {
                coding.code = uuidAt(m_xml, "targetGUID"_L1);
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "NoteRef"_L1) {
                readReference(coding.notes);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return coding;
    }

    void readVariable(QHash<QUuid, QString> &values)
    {
        QUuid variable;
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "VariableRef"_L1) {
                variable = uuidAt(m_xml, "targetGUID"_L1);
                m_xml.skipCurrentElement();
            } else {
                value = text();
            }
        }
        values.insert(variable, value);
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    QXmlStreamReader m_xml;
    RefProject m_project;
};

} // namespace

std::expected<RefProject, QString> readProject(const QByteArray &xml)
{
    return Reader(xml).read();
}

} // namespace tellings::refi
