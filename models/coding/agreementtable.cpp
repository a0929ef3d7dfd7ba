// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreementtable.h"

#include <QCoreApplication>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Makes the rows one after the other.
class TableMaker {
public:
    TableMaker(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
               const QStringList &coders)
        : m_contents(contents)
        , m_codebook(codebook)
        , m_codings(codings)
        , m_coders(coders)
    {
    }

    void addPassages(const AgreementRow &row)
    {
        addRatings(row,
                   passageRatings(m_contents, m_codebook, m_codings, m_coders,
                                  {.code = row.code, .article = row.article, .values = row.ofValues}));
    }

    void addArticles(AgreementRow row)
    {
        row.unit = AgreementUnit::Article;
        addRatings(row, articleRatings(m_contents, m_codebook, m_codings, m_coders, row.code, row.ofValues));
    }

    void addLinks() { addRatings({.unit = AgreementUnit::Link}, linkRatings(m_contents.corrections, m_coders)); }

    void addStretches(AgreementRow row)
    {
        row.unit = AgreementUnit::Stretch;
        const Unitizing unitizing = stretchesMarked(m_contents, m_codebook, m_codings, m_coders, row.article);
        std::optional<int> number;
        for (qsizetype i = 0; i < m_codebook.codes().size(); ++i) {
            if (m_codebook.codes().at(i).id == row.code)
                number = static_cast<int>(i);
        }
        row.agreement = unitizingAlphaWithInterval(unitizing, number, 200);
        m_rows.append(row);
    }

    [[nodiscard]] const QList<AgreementRow> &rows() const { return m_rows; }

private:
    void addRatings(AgreementRow row, const Ratings &ratings)
    {
        const Code *code = m_codebook.find(row.code);
        const Scale scale = row.ofValues && code && code->values ? code->values->scale : Scale::Nominal;
        const Statistic kappa = m_coders.size() == 2 ? Statistic::CohenKappa : Statistic::FleissKappa;
        for (const Statistic statistic : {Statistic::Percent, kappa, Statistic::Alpha}) {
            row.agreement = agreementWithInterval(statistic, ratings, scale);
            m_rows.append(row);
        }
    }

    const StoryContents &m_contents;
    const Codebook &m_codebook;
    const QList<Coding> &m_codings;
    const QStringList &m_coders;
    QList<AgreementRow> m_rows;
};

struct AgreementTable {
    Q_DECLARE_TR_FUNCTIONS(AgreementTable)
};

/// Whether the code may be put on an article as a whole.
bool isForArticles(const Codebook &codebook, QUuid code)
{
    const Code *known = codebook.find(code);
    return !known || known->targets.testFlag(CodeTarget::Article);
}

} // namespace

QList<AgreementRow> agreementTable(const StoryContents &contents, const Codebook &codebook,
                                   const QList<Coding> &codings, const QStringList &coders, const Watch &watch)
{
    TableMaker maker(contents, codebook, codings, coders);
    QList<AgreementRow> questions{AgreementRow()};
    for (const Code &code : codebook.codes()) {
        if (code.isGroup || !code.mergedInto.isNull())
            continue;
        questions.append({.code = code.id});
        if (code.values)
            questions.append({.code = code.id, .ofValues = true});
    }
    for (const StoredArticle &stored : contents.articles)
        questions.append({.article = stored.id});
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (watch && !watch(static_cast<double>(i) / static_cast<double>(questions.size())))
            return maker.rows();
        const AgreementRow &question = questions.at(i);
        maker.addPassages(question);
        if (!question.ofValues)
            maker.addStretches(question);
        if (question.article == 0 && isForArticles(codebook, question.code))
            maker.addArticles(question);
    }
    maker.addLinks();
    return maker.rows();
}

QString unitKey(AgreementUnit unit, bool ofValues)
{
    static const QStringList keys{u"passage"_s, u"stretch"_s, u"article"_s, u"link"_s};
    return keys.at(static_cast<int>(unit)) + (ofValues ? u"-value"_s : QString());
}

QString unitText(AgreementUnit unit, bool ofValues)
{
    switch (unit) {
    case AgreementUnit::Passage:
        return ofValues ? AgreementTable::tr("Values by passage") : AgreementTable::tr("Aligned passages");
    case AgreementUnit::Stretch: return AgreementTable::tr("Marked words");
    case AgreementUnit::Article:
        return ofValues ? AgreementTable::tr("Values by article") : AgreementTable::tr("Whole articles");
    case AgreementUnit::Link: return AgreementTable::tr("Links");
    }
    Q_UNREACHABLE_RETURN({});
}

QString subjectOf(const AgreementRow &row, const StoryContents &contents, const Codebook &codebook)
{
    if (!row.code.isNull())
        return codebook.pathOf(row.code);
    if (const qsizetype article = indexOf(contents, row.article); article >= 0)
        return contents.articles.at(article).article.outlet;
    return row.unit == AgreementUnit::Link ? AgreementTable::tr("Links by hand") : AgreementTable::tr("All codes");
}

} // namespace tellings
