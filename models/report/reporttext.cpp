// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reporttext.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tellings {

QString ReportText::title(const Story &story)
{
    if (const QString title = oneLine(story.title); !title.isEmpty())
        return title;
    if (const QString name = QFileInfo(story.path).fileName(); !name.isEmpty())
        return name;
    for (const Article &article : story.articles) {
        if (const QString headline = oneLine(article.headline); !headline.isEmpty())
            return headline;
    }
    return tr("Untitled story");
}

QString ReportText::percent(double share)
{
    return tr("%1%", "a share in percent").arg(QLocale().toString(qRound(share * 100)));
}

QString ReportText::number(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

QString ReportText::date(QDate date)
{
    return QLocale().toString(date,
                              tr("d MMM yyyy", "date with the month's short name, as QLocale::toString() takes it"));
}

QString ReportText::published(const Article &article)
{
    if (!article.published.isValid())
        return {};
    const QString day = date(article.published.date());
    if (!article.publishedHasTime)
        return day;
    QString time = QLocale().toString(article.published.time(), QLocale::ShortFormat);
    // Without its zone the hour says nothing about who was first.
    if (article.published.timeSpec() != Qt::LocalTime)
        time += u' ' + article.published.timeZoneAbbreviation();
    return tr("%1, %2", "date, time of day").arg(day, time);
}

QString ReportText::summary(const Comparison &comparison)
{
    const QString articles = tr("%Ln article(s)", nullptr, int(comparison.story.articles.size()));
    const QString passages = tr("%Ln passage(s)", nullptr, int(comparison.passages.size()));
    const QString shared = percent(comparison.sharedShare());
    if (comparison.repeats.isEmpty())
        return tr("%1, %2. %3 of the words are shared.", "articles, passages, percentage")
            .arg(articles, passages, shared);
    const QString repeats = tr("%Ln repeat(s)", nullptr, int(comparison.repeats.size()));
    return tr("%1, %2, %3. %4 of the words are shared.", "articles, passages, repeats, percentage")
        .arg(articles, passages, repeats, shared);
}

QString ReportText::settings(const CompareSettings &settings)
{
    const QString furniture = settings.leaveOutFurniture ? tr("furniture left out") : tr("furniture compared as well");
    const QString runs = tr("shared runs from %Ln word(s)", nullptr, settings.shortestRun);
    const QString rewordings =
        settings.rewording > 0 ? tr("rewordings at %1").arg(percent(settings.rewording)) : tr("no rewordings");
    QStringList parts{runs, rewordings, furniture};
    if (settings.matchCase)
        parts.append(tr("capital letters tell words apart"));
    if (settings.ignoreAccents)
        parts.append(tr("accents folded"));
    if (settings.besideCopy > 0)
        parts.append(tr("beside long copies only runs from %Ln word(s)", nullptr, settings.besideCopy));
    return tr("Settings: %1.", "a list of settings").arg(parts.join(tr("; ", "between settings")));
}

QString ReportText::corrections(const Comparison &comparison)
{
    if (comparison.corrections.isEmpty())
        return {};
    const auto count = [&comparison](CorrectionOutcome::State state) {
        return static_cast<int>(std::ranges::count(comparison.outcomes, state, &CorrectionOutcome::state));
    };
    const int moved = count(CorrectionOutcome::State::Moved);
    const int failed = count(CorrectionOutcome::State::NotReplayed);
    QStringList parts{tr("%Ln correction(s) by hand", nullptr, static_cast<int>(comparison.corrections.size()))};
    if (moved > 0)
        parts.append(tr("%Ln of them where the text has moved", nullptr, moved));
    if (failed > 0)
        parts.append(tr("%Ln of them not replayed", nullptr, failed));
    return tr("%1.", "a sentence").arg(QLocale().createSeparatedList(parts));
}

QStringList ReportText::notReplayed(const Comparison &comparison)
{
    QStringList lines;
    for (qsizetype i = 0; i < comparison.outcomes.size(); ++i) {
        const CorrectionOutcome &outcome = comparison.outcomes.at(i);
        if (outcome.state == CorrectionOutcome::State::NotReplayed)
            lines.append(
                tr("Correction %1 (%2) was not replayed: %3", "number, kind, reason")
                    .arg(QLocale().toString(i + 1), correctionText(comparison.corrections.at(i).kind), outcome.reason));
    }
    return lines;
}

QString ReportText::listed(qsizetype listed, qsizetype all)
{
    return tr("Listed are %1 of %Ln passage(s).", "how many of them", static_cast<int>(all)).arg(number(listed));
}

QString ReportText::bounded()
{
    return tr("The texts were too large or too alike to compare in full: passages may be missing.");
}

QStringList ReportText::articleColumns()
{
    return {tr("Outlet"), tr("Headline"), tr("Byline"), tr("Published"), tr("Words"), tr("Shared")};
}

QString ReportText::articlesHeading()
{
    return tr("Articles");
}

QString ReportText::matrixHeading()
{
    return tr("Who shares with whom");
}

QString ReportText::legendHeading()
{
    return tr("How to read the passages");
}

QString ReportText::passagesHeading()
{
    return tr("Passages");
}

QString ReportText::repeatsHeading()
{
    return tr("Said twice in one article");
}

Error ReportText::notWritten(const QString &reason)
{
    return {Error::Code::WriteFailed, tr("The report could not be written whole: %1").arg(reason), {}};
}

Error ReportText::cancelled()
{
    return {Error::Code::Cancelled, tr("Stopped before the report was whole."), {}};
}

QString ReportText::isolated(const QString &name)
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popDirectionalIsolate = 0x2069;
    const bool sameDirection = name.isRightToLeft() == (QLocale().textDirection() == Qt::RightToLeft);
    return sameDirection ? name : QChar(firstStrongIsolate) + name + QChar(popDirectionalIsolate);
}

QString ReportText::oneLine(QStringView text)
{
    QString line = text.toString().simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

} // namespace tellings
