// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reporttext.h"
#include "models/report/terminaltext.h"
#include "models/report/writers.h"

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 96;
constexpr int widestOutlet = 24;

/// Writes the summary section by section; every line is cut to the width of the page.
class Summary {
public:
    explicit Summary(const Comparison &comparison) : m_comparison(comparison), m_articles(comparison.story.articles)
    {
        m_numberWidth = int(ReportText::number(m_articles.size()).size());
        for (const Article &article : m_articles)
            m_outletWidth = std::max(m_outletWidth, terminalWidth(ReportText::oneLine(article.outlet)));
        m_outletWidth = std::min(m_outletWidth, widestOutlet);
    }

    QString text()
    {
        addLine(ReportText::title(m_comparison.story));
        addLine(ReportText::summary(m_comparison));
        if (m_comparison.bounded)
            addLine(ReportText::bounded());
        addArticles();
        addMatrix();
        addPassages();
        addRepeats();
        addLine({});
        if (!m_comparison.corrections.isEmpty())
            addLine(ReportText::corrections(m_comparison));
        for (const QString &line : ReportText::notReplayed(m_comparison))
            addLine(line);
        addLine(ReportText::settings(m_comparison.settings) + u" Tellings " TELLINGS_VERSION ""_s);
        return m_text;
    }

private:
    void addLine(QString line)
    {
        line = elidedToWidth(line, lineWidth);
        while (line.endsWith(u' '))
            line.chop(1);
        m_text += line + u'\n';
    }

    void addHeading(const QString &heading)
    {
        addLine({});
        addLine(heading);
    }

    /// "  2  The Courier  ", the way every row of a table starts.
    QString rowHead(int article) const
    {
        return rowHead(ReportText::number(article + 1), ReportText::oneLine(m_articles.at(article).outlet));
    }

    QString rowHead(const QString &number, const QString &outlet) const
    {
        return u"  "_s + rightInWidth(number, m_numberWidth) + u"  "_s + leftInWidth(outlet, m_outletWidth) + u"  "_s;
    }

    void addArticles()
    {
        const QStringList columns = ReportText::articleColumns();
        const QString &published = columns.at(3);
        const QString &words = columns.at(4);
        const QString &shared = columns.at(5);
        const int wordsWidth = std::max(7, terminalWidth(words));
        const int sharedWidth = std::max(5, terminalWidth(shared));
        int publishedWidth = terminalWidth(published);
        for (const Article &article : m_articles)
            publishedWidth = std::max(publishedWidth, terminalWidth(ReportText::published(article)));

        addHeading(ReportText::articlesHeading());
        addLine(rowHead({}, columns.at(0)) + rightInWidth(words, wordsWidth) + u"  "_s
                + rightInWidth(shared, sharedWidth) + u"  "_s + leftInWidth(published, publishedWidth) + u"  "_s
                + columns.at(1));
        for (int i = 0; i < m_articles.size(); ++i) {
            addLine(rowHead(i) + rightInWidth(ReportText::number(m_comparison.wordCounts.value(i)), wordsWidth)
                    + u"  "_s + rightInWidth(ReportText::percent(share(i, i)), sharedWidth) + u"  "_s
                    + leftInWidth(ReportText::published(m_articles.at(i)), publishedWidth) + u"  "_s
                    + ReportText::oneLine(m_articles.at(i).headline));
        }
    }

    /// As many columns as fit in a line, then the rest below.
    void addMatrix()
    {
        constexpr int columnWidth = 6;
        const int fitting = std::max(1, (lineWidth - terminalWidth(rowHead(0))) / columnWidth);
        addHeading(ReportText::tr("How much of the row's words stand in the column's article too"));
        for (int first = 0; first < m_articles.size(); first += fitting) {
            const int end = std::min(first + fitting, int(m_articles.size()));
            QString head = rowHead({}, {});
            for (int column = first; column < end; ++column)
                head += rightInWidth(ReportText::number(column + 1), columnWidth);
            addLine(head);
            for (int row = 0; row < m_articles.size(); ++row) {
                QString line = rowHead(row);
                for (int column = first; column < end; ++column)
                    line += rightInWidth(row == column ? u"–"_s : ReportText::percent(share(row, column)), columnWidth);
                addLine(line);
            }
        }
    }

    void addPassages()
    {
        addHeading(ReportText::tr("%Ln passage(s)", nullptr, int(m_comparison.passages.size())));
        const int width = int(ReportText::number(m_comparison.passages.size()).size());
        for (const Passage &passage : m_comparison.passages) {
            const QList<int> articles = passage.articles();
            QStringList outlets;
            for (const int article : articles)
                outlets.append(ReportText::oneLine(m_articles.at(article).outlet));
            const QString head =
                ReportText::tr("%1, %2 of %3: %4", "relation, outlets with it, all outlets, their names")
                    .arg(relationText(passage.relation), ReportText::number(articles.size()),
                         ReportText::number(m_articles.size()), outlets.join(u", "));
            addLine(u"  "_s + rightInWidth(ReportText::number(passage.number), width) + u"  "_s + head);
            if (!passage.spans.isEmpty())
                addQuote(m_articles.at(passage.spans.first().article), passage.spans.first().range, width + 4);
        }
    }

    void addRepeats()
    {
        if (m_comparison.repeats.isEmpty())
            return;
        addHeading(ReportText::tr("%Ln repeat(s)", nullptr, int(m_comparison.repeats.size())));
        for (const Repeat &repeat : m_comparison.repeats) {
            QStringList paragraphs;
            for (const TextRange range : repeat.ranges)
                paragraphs.append(ReportText::number(paragraphNumber(m_articles.at(repeat.article), range.start)));
            addLine(u"  "_s
                    + ReportText::tr("%1, paragraphs %2", "outlet, paragraph numbers")
                          .arg(ReportText::oneLine(m_articles.at(repeat.article).outlet), paragraphs.join(u", ")));
            if (!repeat.ranges.isEmpty())
                addQuote(m_articles.at(repeat.article), repeat.ranges.first(), 4);
        }
    }

    void addQuote(const Article &article, TextRange range, int indent)
    {
        // Enough for a line, so that a passage of a million words is not looked at whole.
        const TextRange start = {range.start, std::min(range.end, range.start + qsizetype{4} * lineWidth)};
        addLine(QString(indent, u' ') + ReportText::oneLine(article.view(start)));
    }

    double share(int row, int column) const { return m_comparison.shares.value(row).value(column); }

    const Comparison &m_comparison;
    const QList<Article> &m_articles;
    QString m_text;
    int m_numberWidth = 1;
    int m_outletWidth = 6;
};

} // namespace

QString comparisonToText(const Comparison &comparison)
{
    return Summary(comparison).text();
}

} // namespace tellings
