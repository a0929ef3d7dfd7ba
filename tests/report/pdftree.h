// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/report/pdfprobe.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>

/// What qpdf reads of the structure of a PDF.
namespace tellings::test {

struct PdfElement {
    QString type;
    QString language;
    QString alternative;
    QString actual;
    QJsonValue attributes;
    QString parent; ///< reference
    QList<std::pair<QString, int>> contents; ///< page and MCID
    QStringList annotations;
    QStringList kids;
};

class PdfTree {
public:
    explicit PdfTree(const QString &path)
    {
        const QString json =
            output(u"qpdf"_s,
                   {u"--json"_s, u"--json-key=qpdf"_s, u"--json-stream-data=inline"_s, u"--decode-level=all"_s, path});
        m_objects = QJsonDocument::fromJson(json.toUtf8())[u"qpdf"_s].toArray().last().toObject();
        collectPages(root()[u"/Pages"_s]);
        const QJsonValue tree = resolved(root()[u"/StructTreeRoot"_s]);
        if (tree.isObject())
            collect(tree[u"/K"_s].toString());
    }

    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const
    {
        return value.isString() && value.toString().endsWith(u" R"_s)
            ? m_objects.value(u"obj:"_s + value.toString())[u"value"_s]
            : value;
    }
    [[nodiscard]] QJsonValue root() const { return resolved(m_objects.value(u"trailer"_s)[u"value"_s][u"/Root"_s]); }
    [[nodiscard]] const QStringList &pages() const { return m_pages; } ///< references
    [[nodiscard]] QByteArray contentOf(const QString &page) const
    {
        const QString reference = resolved(page)[u"/Contents"_s].toString();
        const QJsonValue stream = m_objects.value(u"obj:"_s + reference)[u"stream"_s];
        return QByteArray::fromBase64(stream[u"data"_s].toString().toLatin1());
    }
    [[nodiscard]] const QStringList &order() const { return m_order; } ///< the elements, as they are read
    [[nodiscard]] PdfElement element(const QString &reference) const { return m_elements.value(reference); }
    [[nodiscard]] QList<PdfElement> ofType(const QString &type) const
    {
        QList<PdfElement> elements;
        for (const QString &reference : m_order) {
            if (element(reference).type == type)
                elements.append(element(reference));
        }
        return elements;
    }
    /// The parent tree's entry.
    [[nodiscard]] QJsonValue parentOf(const QJsonValue &key) const
    {
        const QJsonArray numbers =
            resolved(resolved(resolved(root()[u"/StructTreeRoot"_s])[u"/ParentTree"_s])[u"/Nums"_s]).toArray();
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
            if (key.isDouble() && numbers.at(i) == key)
                return numbers.at(i + 1);
        }
        return {};
    }

private:
    [[nodiscard]] QString string(const QJsonValue &value) const { return value.toString().mid(2); } // behind "u:"

    void collectPages(const QJsonValue &node)
    {
        for (const QJsonValue &kid : resolved(resolved(node)[u"/Kids"_s]).toArray()) {
            if (resolved(kid)[u"/Type"_s].toString() == "/Pages"_L1)
                collectPages(kid);
            else
                m_pages.append(kid.toString());
        }
    }

    void collect(const QString &reference)
    {
        const QJsonValue value = resolved(reference);
        PdfElement element{.type = value[u"/S"_s].toString().mid(1),
                           .language = string(value[u"/Lang"_s]),
                           .alternative = string(value[u"/Alt"_s]),
                           .actual = string(value[u"/ActualText"_s]),
                           .attributes = resolved(value[u"/A"_s]),
                           .parent = value[u"/P"_s].toString()};
        m_order.append(reference);
        const QJsonValue kids = value[u"/K"_s];
        for (const QJsonValue &kid : kids.isArray() ? kids.toArray() : QJsonArray{kids}) {
            if (kid.isDouble())
                element.contents.append({value[u"/Pg"_s].toString(), kid.toInt()});
            else if (kid.isString())
                element.kids.append(kid.toString());
            else if (kid[u"/Type"_s].toString() == "/MCR"_L1)
                element.contents.append({kid[u"/Pg"_s].toString(), kid[u"/MCID"_s].toInt()});
            else if (kid[u"/Type"_s].toString() == "/OBJR"_L1)
                element.annotations.append(kid[u"/Obj"_s].toString());
        }
        m_elements.insert(reference, element);
        for (const QString &kid : std::as_const(element.kids))
            collect(kid);
    }

    QJsonObject m_objects;
    QStringList m_pages;
    QStringList m_order;
    QHash<QString, PdfElement> m_elements;
};

/// What is wrong with a page's content as marked content, and its MCIDs in order; empty: nothing.
[[nodiscard]] inline QString faultOf(const QByteArray &content, QList<int> &ids)
{
    int depth = 0; // of marked content
    bool isText = false;
    bool isSpelt = false; // Qt says itself what a glyph that stands for no letter says
    QByteArrayList operands;
    static const QByteArrayList drawing = {"BT", "Do", "re", "m", "f", "S", "B", "sh", "Tj"};
    for (const QByteArray &token : content.simplified().split(' ')) {
        if (token == "BDC" && isText && !isSpelt && operands.join(' ').contains("/Span << /ActualText")) {
            isSpelt = true;
        } else if (token == "EMC" && isSpelt) {
            isSpelt = false;
        } else if (token == "BMC" || token == "BDC") {
            if (++depth > 1 || isText)
                return u"marked content in another, or in a text: "_s + QString::fromLatin1(operands.join(' '));
            if (token == "BDC")
                ids.append(operands.constLast().chopped(operands.constLast().endsWith(">>") ? 2 : 0).toInt());
        } else if (token == "EMC") {
            if (--depth < 0 || isText)
                return u"an end without a beginning, or in a text"_s;
        } else if (token == "BT" || token == "ET") {
            isText = token == "BT";
        }
        if (drawing.contains(token) && depth == 0)
            return u"drawn outside of all marked content: "_s + QString::fromLatin1(operands.join(' '));
        if (token.startsWith("-7654321"))
            return u"a mark"_s;
        operands.append(token);
        if (operands.size() > 8)
            operands.removeFirst();
    }
    return depth == 0 ? QString() : u"a beginning without an end"_s;
}

} // namespace tellings::test
