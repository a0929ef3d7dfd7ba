// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/places.h"

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

constexpr double leastLean = 0.1; ///< of a text: nearer to the others a passage is neither buried nor lifted

/// Turns text offsets into parts of the text without its furniture.
class Depths {
public:
    explicit Depths(const Article &article)
    {
        for (const Paragraph &paragraph : article.paragraphs) {
            m_starts.append({paragraph.range, m_all});
            if (paragraph.role != ParagraphRole::Furniture)
                m_all += paragraph.range.size();
        }
    }

    [[nodiscard]] double at(qsizetype offset) const
    {
        if (m_all == 0)
            return 0;
        const auto after =
            std::ranges::upper_bound(m_starts, offset, {}, [](const auto &entry) { return entry.first.start; });
        if (after == m_starts.begin())
            return 0;
        const auto &[range, before] = *(after - 1);
        const qsizetype inside = std::min(offset, range.end) - range.start;
        return std::min(1.0, static_cast<double>(before + inside) / static_cast<double>(m_all));
    }

private:
    QList<std::pair<TextRange, qsizetype>> m_starts; ///< of paragraphs: the range, and the text before it
    qsizetype m_all = 0;
};

} // namespace

double PassagePlaces::shift() const
{
    if (places.isEmpty())
        return 0;
    const auto [least, most] = std::ranges::minmax(places, {}, &TellingPlace::place);
    return most.place - least.place;
}

std::optional<double> lowerThanOthers(const PassagePlaces &places, int article)
{
    std::optional<double> own;
    QList<double> others;
    for (const TellingPlace &place : places.places) {
        if (place.article == article)
            own = place.place;
        else
            others.append(place.place);
    }
    if (!own || others.isEmpty())
        return {};
    std::ranges::sort(others);
    const qsizetype half = others.size() / 2;
    const double middle = others.size() % 2 ? others[half] : (others[half - 1] + others[half]) / 2;
    return *own - middle;
}

bool passes(const PassagePlaces &places, const PlaceFilter &filter)
{
    if (places.places.size() < 2)
        return false;
    if (filter.kind == PlaceFilter::Kind::Moved)
        return places.shift() >= filter.least;
    const double sign = filter.kind == PlaceFilter::Kind::Buried ? 1 : -1;
    const double least = std::max(filter.least, leastLean);
    return std::ranges::any_of(places.places, [&](const TellingPlace &place) {
        const auto lower = lowerThanOthers(places, place.article);
        return (filter.article < 0 || place.article == filter.article) && lower && sign * *lower >= least;
    });
}

QList<PassagePlaces> placesOf(const Comparison &comparison)
{
    const QList<Article> &articles = comparison.story.articles;
    QList<Depths> depths;
    depths.reserve(articles.size());
    for (const Article &article : articles)
        depths.append(Depths(article));
    QList<PassagePlaces> result;
    result.reserve(comparison.passages.size());
    for (const Passage &passage : comparison.passages) {
        PassagePlaces places{passage.number, {}};
        for (const int article : passage.articles()) {
            const qsizetype start = passage.firstSpanIn(article)->range.start;
            places.places.append({article, paragraphNumber(articles[article], start), depths[article].at(start)});
        }
        result.append(places);
    }
    return result;
}

QList<DatedArticle> datedArticles(const Story &story)
{
    QList<DatedArticle> dated;
    for (int i = 0; i < story.articles.size(); ++i) {
        const Article &article = story.articles[i];
        if (article.published.isValid())
            dated.append({i, article.published, article.publishedHasTime});
    }
    std::ranges::stable_sort(dated, {}, &DatedArticle::published);
    return dated;
}

int firstToPublish(const Story &story, const Passage &passage)
{
    const QList<int> carriers = passage.articles();
    QList<DatedArticle> dated = datedArticles(story);
    dated.removeIf([&](const DatedArticle &entry) { return !carriers.contains(entry.article); });
    if (dated.isEmpty() || dated.size() < carriers.size())
        return -1;
    const DatedArticle first = dated.takeFirst();
    const bool tied = std::ranges::any_of(dated, [&](const DatedArticle &other) {
        if (other.hasTime && first.hasTime)
            return other.published == first.published;
        return other.published.date() == first.published.date();
    });
    return tied ? -1 : first.article;
}

} // namespace tellings
