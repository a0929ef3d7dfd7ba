// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreementtable.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Makes the rows one after the other; asked to stop, it makes no more and leaves out what it was at.
class TableMaker {
public:
    TableMaker(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
               const QStringList &coders, const Watch &watch)
        : m_contents(contents)
        , m_codebook(codebook)
        , m_codings(codings)
        , m_coders(coders)
        , m_watch([this, watch](double) { return m_goesOn = m_goesOn && (!watch || watch(m_done)); })
        , m_passages(contents, codebook, codings, coders)
        , m_stretches(stretchesMarked(contents, codebook, codings, coders))
    {
        for (qsizetype i = 0; i < codebook.codes().size(); ++i)
            m_numbers.insert(codebook.codes().at(i).id, static_cast<int>(i));
    }

    Q_DISABLE_COPY_MOVE(TableMaker)

    /// `done` of all questions have been answered; whether it is to go on.
    [[nodiscard]] bool goesOn(double done)
    {
        m_done = done;
        return m_watch(done);
    }

    void addPassages(const AgreementRow &row)
    {
        addRatings(row, m_passages.ratings({.code = row.code, .article = row.article, .values = row.ofValues}));
    }

    void addArticles(AgreementRow row)
    {
        row.unit = AgreementUnit::Article;
        addRatings(row, articleRatings(m_contents, m_codebook, m_codings, m_coders, row.code, row.ofValues));
    }

    void addLinks() { addRatings({.unit = AgreementUnit::Link}, linkRatings(m_contents.corrections, m_coders)); }

    void addStretches(AgreementRow row)
    {
        if (!m_watch(m_done))
            return;
        row.unit = AgreementUnit::Stretch;
        const auto number = m_numbers.constFind(row.code);
        row.agreement = unitizingAlphaWithInterval(
            row.article == 0 ? m_stretches : inText(m_stretches, indexOf(m_contents, row.article)),
            number == m_numbers.cend() ? std::nullopt : std::optional(*number), stretchSamples, m_watch);
        append(row);
    }

    [[nodiscard]] const QList<AgreementRow> &rows() const { return m_rows; }

private:
    static constexpr int stretchSamples = 200;

    [[nodiscard]] static Unitizing inText(const Unitizing &all, qsizetype text)
    {
        Unitizing one{.coders = all.coders, .lengths = {all.lengths.at(text)}, .stretches = {}};
        for (CodedStretch stretch : all.stretches) {
            if (std::exchange(stretch.text, 0) == text)
                one.stretches.append(stretch);
        }
        return one;
    }

    void addRatings(AgreementRow row, const Ratings &ratings)
    {
        const Code *code = m_codebook.find(row.code);
        const Scale scale = row.ofValues && code && code->values ? code->values->scale : Scale::Nominal;
        const Statistic kappa = m_coders.size() == 2 ? Statistic::CohenKappa : Statistic::FleissKappa;
        for (const Statistic statistic : {Statistic::Percent, kappa, Statistic::Alpha}) {
            if (!m_watch(m_done))
                return;
            row.agreement = agreementWithInterval(statistic, ratings, scale, m_watch);
            append(row);
        }
    }

    void append(const AgreementRow &row)
    {
        if (m_goesOn)
            m_rows.append(row);
    }

    const StoryContents &m_contents;
    const Codebook &m_codebook;
    const QList<Coding> &m_codings;
    const QStringList &m_coders;
    double m_done = 0;
    bool m_goesOn = true;
    Watch m_watch;
    CodedPassages m_passages;
    Unitizing m_stretches;
    QHash<QUuid, int> m_numbers; ///< of codes in the stretches
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
    TableMaker maker(contents, codebook, codings, coders, watch);
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
        if (!maker.goesOn(static_cast<double>(i) / static_cast<double>(questions.size())))
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
