// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagefilter.h"
#include "models/story/comparison.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace tellings {

struct CodingProject;

/// A part of a report. The title stands at the top whatever is chosen.
enum class ReportSection {
    Summary,
    Articles,
    Matrix,
    Coverage,
    Prominence,
    Passages,
    Text,
    Repeats,
    Annotations, ///< what was coded: counts, each coding, where coders differ
    Agreement, ///< of the coders, measured
    Method
};

/// What somebody wants of a report: a ready answer for each of the two people who use Tellings, and all of it.
enum class ReportPreset {
    Editor, ///< one page for the meeting
    Full, ///< everything side by side
    Research, ///< an appendix that a reviewer can check
};

enum class PaperSize { A4, A3, Letter };
enum class PaperDirection { Automatic, Portrait, Landscape };

/// Colours of the highlights: greys differ in lightness and underline, so that a copier keeps them.
enum class ReportPalette { Colour, Grey };

/// What a report holds and how it is set: data, the same from the window and from the command line.
struct ReportPlan {
    QList<ReportSection> sections; ///< in their order, each once
    QString title; ///< empty: the story's
    QString logo; ///< path of a picture for the first page; empty: none
    PaperSize paper = PaperSize::A4;
    PaperDirection direction = PaperDirection::Automatic; ///< by the number of outlets
    int columns = 0; ///< outlets side by side on a page; 0: as many as fit
    bool onePage = false; ///< who carried what ends where the page does, and says how much more there is
    ReportPalette palette = ReportPalette::Colour;
    QList<int> outlets; ///< indices of articles, in the report's order; empty: all
    PassageFilter filter; ///< which passages are listed; figures are of all
    int ours = -1; ///< the article whose gaps the summary names; -1: everybody's in short
    bool anonymous = false; ///< "Outlet A" for names; no files, addresses and authors
    bool anonymousCoders = false; ///< "Coder 1" for who coded and corrected; what they wrote stands as it is
    bool attachData =
        false; ///< the comparison inside the PDF, as JSON and CSV; not where quotes are cut or names hidden
    bool attachStory = false; ///< the story file without texts inside the PDF; not where names are hidden
    bool archive = false; ///< the PDF is made to be kept for good (PDF/A-1b): it holds no other files
    int mostQuotedWords = 0; ///< of a telling; the rest, and what stands around it, is left out. 0: all
    /// What was coded in the story, its articles called by the files that the comparison's are; null: nothing.
    std::shared_ptr<const CodingProject> coded;

    friend bool operator==(const ReportPlan &, const ReportPlan &) = default;
};

[[nodiscard]] ReportPlan planOf(ReportPreset preset);
/// Whether the comparison and what was coded go into the PDF as data: not when something of them is hidden.
[[nodiscard]] bool attachesData(const ReportPlan &plan);

/// Names in files and on the command line: "editor", "full", "research"; "summary", "articles" ...; "A4" ...
[[nodiscard]] QString presetKey(ReportPreset preset);
[[nodiscard]] QString sectionKey(ReportSection section);
[[nodiscard]] QString paperKey(PaperSize paper);
[[nodiscard]] std::optional<ReportPreset> presetOf(QStringView key);
[[nodiscard]] std::optional<ReportSection> sectionOf(QStringView key);
[[nodiscard]] std::optional<PaperSize> paperOf(QStringView key); ///< in any case of letters

[[nodiscard]] QList<ReportPreset> allPresets();
[[nodiscard]] QList<ReportSection> allSections();
[[nodiscard]] QString presetText(ReportPreset preset); ///< for a person
[[nodiscard]] QString sectionText(ReportSection section);

/// The comparison as a plan wants to see it: the outlets chosen, in their order; passages among them, with their
/// numbers, and all shares counted anew; names hidden when they are to be. Passages are not filtered: figures are of
/// all, lists ask letsThrough().
[[nodiscard]] Comparison chosenOutlets(const Comparison &comparison, const ReportPlan &plan);

} // namespace tellings
