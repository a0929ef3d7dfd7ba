// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/writers.h"
#include "models/text/codepointmap.h"

namespace tellings {

namespace {

/// Text is always in quotes, as it is: see comparisonToCsv() on formulas.
QByteArray quoted(QStringView text)
{
    QString cell = wellFormed(text.toString());
    cell.replace(u'"', QStringLiteral("\"\""));
    return '"' + cell.toUtf8() + '"';
}

QByteArray row(const Comparison &comparison, const Passage &passage, const Span &span, const CodePointMap &map)
{
    const Article &article = comparison.story.articles.at(span.article);
    const TextRange points = map.toCodePoints(span.range);
    const QByteArrayList cells = {
        'p' + QByteArray::number(passage.number),
        relationKey(passage.relation).toLatin1(),
        QByteArray::number(passage.similarity, 'f', 4),
        foundByKey(passage.foundBy).toLatin1(),
        'a' + QByteArray::number(span.article + 1),
        quoted(article.outlet),
        quoted(article.file),
        QByteArray::number(points.start),
        QByteArray::number(points.end),
        quoted(article.view(span.range)),
    };
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray comparisonToCsv(const Comparison &comparison)
{
    QList<CodePointMap> maps;
    for (const Article &article : comparison.story.articles)
        maps.append(CodePointMap(article.text));

    QByteArray csv = "passage,relation,similarity,found_by,article,outlet,file,start,end,text\r\n";
    for (const Passage &passage : comparison.passages) {
        for (const Span &span : passage.spans)
            csv += row(comparison, passage, span, maps.at(span.article));
    }
    return csv;
}

} // namespace tellings
