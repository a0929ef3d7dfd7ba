// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportplan.h"

#include "models/align/shares.h"
#include "models/report/reportcoded.h"
#include "models/report/reporttext.h"
#include "models/text/lexicon.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sectionKeys = {
    std::pair{ReportSection::Summary, "summary"_L1},
    std::pair{ReportSection::Articles, "articles"_L1},
    std::pair{ReportSection::Matrix, "matrix"_L1},
    std::pair{ReportSection::Coverage, "coverage"_L1},
    std::pair{ReportSection::Prominence, "prominence"_L1},
    std::pair{ReportSection::Passages, "passages"_L1},
    std::pair{ReportSection::Text, "text"_L1},
    std::pair{ReportSection::Repeats, "repeats"_L1},
    std::pair{ReportSection::Annotations, "annotations"_L1},
    std::pair{ReportSection::Agreement, "agreement"_L1},
    std::pair{ReportSection::Method, "method"_L1},
};
constexpr std::array presetKeys = {
    std::pair{ReportPreset::Editor, "editor"_L1},
    std::pair{ReportPreset::Full, "full"_L1},
    std::pair{ReportPreset::Research, "research"_L1},
};
constexpr std::array paperKeys = {
    std::pair{PaperSize::A4, "A4"_L1},
    std::pair{PaperSize::A3, "A3"_L1},
    std::pair{PaperSize::Letter, "Letter"_L1},
};

QString keyOf(const auto &keys, auto value)
{
    const auto found = std::ranges::find(keys, value, [](const auto &entry) { return entry.first; });
    return found != keys.end() ? QString(found->second) : QString();
}

auto valueOf(const auto &keys, QStringView key) -> std::optional<decltype(keys.front().first)>
{
    const auto found = std::ranges::find_if(
        keys, [key](const auto &entry) { return key.compare(entry.second, Qt::CaseInsensitive) == 0; });
    if (found == keys.end())
        return std::nullopt;
    return found->first;
}

/// "Outlet A" to "Outlet Z", then "Outlet 27".
QString hiddenName(int number)
{
    constexpr int letters = 26;
    const QString sign = number < letters ? QString(QChar(u'A' + number)) : ReportText::number(number + 1);
    return ReportText::tr("Outlet %1", "a name for an outlet that is not to be known").arg(sign);
}

void hideNames(Story &story)
{
    story.path.clear();
    for (int i = 0; i < story.articles.size(); ++i) {
        Article &article = story.articles[i];
        article.outlet = hiddenName(i);
        article.file.clear();
        article.url.clear();
        article.byline.clear();
        article.sha256.clear();
    }
}

/// Where each article stands in the report; -1 where it does not.
QList<int> placesIn(const QList<int> &outlets, qsizetype articles)
{
    QList<int> places(articles, -1);
    for (qsizetype i = 0; i < outlets.size(); ++i)
        places[outlets.at(i)] = static_cast<int>(i);
    return places;
}

Comparison onlyOutlets(const Comparison &comparison, const QList<int> &outlets)
{
    const QList<int> places = placesIn(outlets, comparison.story.articles.size());
    Comparison chosen = comparison;
    chosen.story.articles.clear();
    for (const int article : outlets)
        chosen.story.articles.append(comparison.story.articles.at(article));
    chosen.passages.clear();
    for (Passage passage : comparison.passages) {
        passage.spans.removeIf([&places](const Span &span) { return places.at(span.article) < 0; });
        for (Span &span : passage.spans)
            span.article = places.at(span.article);
        std::ranges::sort(passage.spans);
        if (passage.articles().size() > 1)
            chosen.passages.append(passage);
    }
    chosen.repeats.removeIf([&places](const Repeat &repeat) { return places.at(repeat.article) < 0; });
    for (Repeat &repeat : chosen.repeats)
        repeat.article = places.at(repeat.article);
    std::vector<std::vector<TextRange>> words;
    for (const Article &article : std::as_const(chosen.story.articles))
        words.push_back(wordPlaces(article, chosen.settings.leaveOutFurniture));
    fillShares(chosen, words);
    return chosen;
}

} // namespace

ReportPlan planOf(ReportPreset preset)
{
    using enum ReportSection;
    switch (preset) {
    case ReportPreset::Editor:
        return {.sections = {Summary, Matrix, Coverage}, .direction = PaperDirection::Portrait, .onePage = true};
    case ReportPreset::Full:
        return {.sections = {Summary, Articles, Matrix, Coverage, Prominence, Passages, Text, Repeats, Method}};
    case ReportPreset::Research:
        return {.sections = {Summary, Articles, Matrix, Coverage, Prominence, Passages, Repeats, Annotations, Agreement,
                             Method},
                .attachData = true};
    }
    return {};
}

bool attachesData(const ReportPlan &plan)
{
    return plan.attachData && !plan.archive && !plan.anonymous && plan.mostQuotedWords == 0;
}

QString presetKey(ReportPreset preset)
{
    return keyOf(presetKeys, preset);
}

QString sectionKey(ReportSection section)
{
    return keyOf(sectionKeys, section);
}

QString paperKey(PaperSize paper)
{
    return keyOf(paperKeys, paper);
}

std::optional<ReportPreset> presetOf(QStringView key)
{
    return valueOf(presetKeys, key);
}

std::optional<ReportSection> sectionOf(QStringView key)
{
    return valueOf(sectionKeys, key);
}

std::optional<PaperSize> paperOf(QStringView key)
{
    return valueOf(paperKeys, key);
}

QList<ReportPreset> allPresets()
{
    return {ReportPreset::Editor, ReportPreset::Full, ReportPreset::Research};
}

QList<ReportSection> allSections()
{
    QList<ReportSection> sections;
    for (const auto &[section, key] : sectionKeys)
        sections.append(section);
    return sections;
}

QString presetText(ReportPreset preset)
{
    switch (preset) {
    case ReportPreset::Editor: return ReportText::tr("Editor's one-pager");
    case ReportPreset::Full: return ReportText::tr("Full comparison");
    case ReportPreset::Research: return ReportText::tr("Research appendix");
    }
    return {};
}

QString sectionText(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary: return ReportText::tr("Summary");
    case ReportSection::Articles: return ReportText::articlesHeading();
    case ReportSection::Matrix: return ReportText::matrixHeading();
    case ReportSection::Coverage: return ReportText::tr("Who carried what");
    case ReportSection::Prominence: return ReportText::tr("Where each outlet placed it");
    case ReportSection::Passages: return ReportText::passagesHeading();
    case ReportSection::Text: return ReportText::tr("The articles side by side");
    case ReportSection::Repeats: return ReportText::repeatsHeading();
    case ReportSection::Annotations: return ReportText::tr("Annotations");
    case ReportSection::Agreement: return ReportText::tr("Agreement of the coders");
    case ReportSection::Method: return ReportText::tr("How this was made");
    }
    return {};
}

Comparison chosenOutlets(const Comparison &comparison, const ReportPlan &plan)
{
    Comparison chosen =
        withoutCoders(plan.outlets.isEmpty() ? comparison : onlyOutlets(comparison, plan.outlets), plan);
    if (plan.anonymous)
        hideNames(chosen.story);
    return chosen;
}

} // namespace tellings
