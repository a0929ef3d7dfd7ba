// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include "app/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

#include <array>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    ActionId id{};
    const char *name = nullptr; ///< object name
    const char *text = nullptr;
    const char *toolTip = nullptr; ///< nullptr: the text's
    const char *icon = nullptr; ///< nullptr: none
    const char *shortcuts = nullptr; ///< portable, separated by "; "; nullptr: none
    enum Kind { Plain, Toggle, OneOfDifferences, OneOfThemes, OneOfShows, OneOfSpacings } kind = Plain;
};

using enum ActionId;

/// In the order of ActionId.
constexpr std::array entries = {
    Entry{OpenStory, "openStory", QT_TRANSLATE_NOOP("tellings::Actions", "&Open Story..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Open the articles of one story"), "open", "Ctrl+O"},
    Entry{OpenFolder, "openFolder", QT_TRANSLATE_NOOP("tellings::Actions", "Open &Folder..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Open all articles in a folder as one story"), "open-folder",
          "Ctrl+Shift+O"},
    Entry{OpenSample, "openSample", QT_TRANSLATE_NOOP("tellings::Actions", "Open S&ample Story"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Look around with an invented story told by several outlets"),
          "sample", nullptr},
    Entry{AddArticles, "addArticles", QT_TRANSLATE_NOOP("tellings::Actions", "Add Articl&es..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Add more articles to the story that is open"), nullptr,
          "Ctrl+Shift+I"},
    Entry{
        AttachCopies, "attachCopies", QT_TRANSLATE_NOOP("tellings::Actions", "Attac&h Own Copies..."),
        QT_TRANSLATE_NOOP("tellings::Actions", "Put your own copies of articles where a story was sent without texts"),
        nullptr, nullptr},
    Entry{SaveStoryAs, "saveStoryAs", QT_TRANSLATE_NOOP("tellings::Actions", "Save S&tory As..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Keep the story, its texts and all corrections in one file"), nullptr,
          "Ctrl+Shift+S"},
    Entry{DuplicateStory, "duplicateStory", QT_TRANSLATE_NOOP("tellings::Actions", "&Duplicate"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Go on in a copy without a name; the file stays as it is"), nullptr,
          nullptr},
    Entry{ExportCopy, "exportCopy", QT_TRANSLATE_NOOP("tellings::Actions", "E&xport a Copy..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Leave a copy of the story elsewhere and go on here"), nullptr,
          nullptr},
    Entry{ExportWithoutTexts, "exportWithoutTexts", QT_TRANSLATE_NOOP("tellings::Actions", "Export &Without Texts..."),
          QT_TRANSLATE_NOOP("tellings::Actions",
                            "Leave a copy to be passed on, without the articles' texts: places, codes and links only"),
          nullptr, nullptr},
    Entry{MergeCopy, "mergeCopy", QT_TRANSLATE_NOOP("tellings::Actions", "Mer&ge Another Copy..."),
          QT_TRANSLATE_NOOP("tellings::Actions",
                            "Bring in what somebody else did in a copy of this story; you decide what both changed"),
          nullptr, nullptr},
    Entry{SaveReport, "saveReport", QT_TRANSLATE_NOOP("tellings::Actions", "&Save Report as PDF..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Save the comparison as a report to print or send"), "report",
          "Ctrl+S"},
    Entry{BuildReport, "buildReport", QT_TRANSLATE_NOOP("tellings::Actions", "&Report..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Choose what a report holds, look at its pages, print or send it"),
          nullptr, "Ctrl+P"},
    Entry{ExportCoding, "exportCoding", QT_TRANSLATE_NOOP("tellings::Actions", "E&xport Coding..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "What was coded, for other programs: REFI-QDA, web annotations, CSV"),
          nullptr, nullptr},
    Entry{ImportCoding, "importCoding", QT_TRANSLATE_NOOP("tellings::Actions", "I&mport Coding..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Add what was coded in another program, or by others, to this story"),
          nullptr, nullptr},
    Entry{Quit, "quit", QT_TRANSLATE_NOOP("tellings::Actions", "&Quit"), nullptr, nullptr, "Ctrl+Q"},
    Entry{Undo, "undo", QT_TRANSLATE_NOOP("tellings::Actions", "&Undo"), nullptr, nullptr, "Ctrl+Z"},
    Entry{Redo, "redo", QT_TRANSLATE_NOOP("tellings::Actions", "&Redo"), nullptr, nullptr, "Ctrl+Shift+Z; Ctrl+Y"},
    Entry{ConfirmPassage, "confirmPassage", QT_TRANSLATE_NOOP("tellings::Actions", "&Confirm Passage"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The chosen passage is right, whatever a later run finds"), nullptr,
          "Ctrl+Return"},
    Entry{RejectPassage, "rejectPassage", QT_TRANSLATE_NOOP("tellings::Actions", "Re&ject Passage"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The chosen passage is none"), nullptr, "Ctrl+Backspace"},
    Entry{RejectTelling, "rejectTelling", QT_TRANSLATE_NOOP("tellings::Actions", "Reject in This &Outlet"),
          QT_TRANSLATE_NOOP("tellings::Actions", "What this column says does not belong to the chosen passage"),
          nullptr, "Ctrl+Shift+Backspace"},
    Entry{LinkSelections, "linkSelections", QT_TRANSLATE_NOOP("tellings::Actions", "&Link Selections"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The words selected in two columns or more are one passage"), nullptr,
          "Ctrl+L"},
    Entry{SplitPassage, "splitPassage", QT_TRANSLATE_NOOP("tellings::Actions", "&Split by Outlet..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Some outlets' tellings are a passage of their own"), nullptr,
          "Ctrl+K"},
    Entry{SplitAtCursor, "splitAtCursor", QT_TRANSLATE_NOOP("tellings::Actions", "Split at the C&ursors"),
          QT_TRANSLATE_NOOP("tellings::Actions", "A second passage begins at the cursors of the columns"), nullptr,
          "Ctrl+Shift+K"},
    Entry{MergePassages, "mergePassages", QT_TRANSLATE_NOOP("tellings::Actions", "&Merge With..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "The chosen passage and another are one"), nullptr, "Ctrl+M"},
    Entry{ActionId::Corrections, "corrections", QT_TRANSLATE_NOOP("tellings::Actions", "Correc&tions..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "What was corrected by hand"), nullptr, "Ctrl+Shift+M"},
    Entry{CopyCitation, "copyCitation", QT_TRANSLATE_NOOP("tellings::Actions", "Copy &With Citation"),
          QT_TRANSLATE_NOOP("tellings::Actions",
                            "Copy the selection or the passage with outlet, headline, date, address"),
          nullptr, "Ctrl+Shift+C"},
    Entry{NextPassage, "nextPassage", QT_TRANSLATE_NOOP("tellings::Actions", "&Next Passage"), nullptr, "next-passage",
          "F3"},
    Entry{PreviousPassage, "previousPassage", QT_TRANSLATE_NOOP("tellings::Actions", "&Previous Passage"), nullptr,
          "previous-passage", "Shift+F3"},
    Entry{NextTelling, "nextTelling", QT_TRANSLATE_NOOP("tellings::Actions", "Next &Telling"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The chosen passage in the next outlet that has it"), nullptr, "F4"},
    Entry{PreviousTelling, "previousTelling", QT_TRANSLATE_NOOP("tellings::Actions", "Previous Te&lling"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The chosen passage in the outlet before"), nullptr, "Shift+F4"},
    Entry{ClearChoice, "clearChoice", QT_TRANSLATE_NOOP("tellings::Actions", "&Clear Choice"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show all passages alike again"), nullptr, "Esc"},
    Entry{GoToParagraph, "goToParagraph", QT_TRANSLATE_NOOP("tellings::Actions", "&Go to Paragraph..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "A paragraph of an outlet by its number"), nullptr, "Ctrl+J"},
    Entry{GoBack, "goBack", QT_TRANSLATE_NOOP("tellings::Actions", "&Back"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Where you were before"), nullptr, "Ctrl+[; Back"},
    Entry{GoForward, "goForward", QT_TRANSLATE_NOOP("tellings::Actions", "For&ward"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Where you went on to"), nullptr, "Ctrl+]; Forward"},
    Entry{SayWhere, "sayWhere", QT_TRANSLATE_NOOP("tellings::Actions", "Say Where &I Am"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The paragraph at the cursor in one sentence"), nullptr,
          "Ctrl+Shift+W"},
    Entry{Find, "find", QT_TRANSLATE_NOOP("tellings::Actions", "&Find..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Find words in all columns"), nullptr, "Ctrl+F"},
    Entry{FindNext, "findNext", QT_TRANSLATE_NOOP("tellings::Actions", "Find Ne&xt"), nullptr, nullptr, "Ctrl+G"},
    Entry{FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("tellings::Actions", "Find Pre&vious"), nullptr, nullptr,
          "Ctrl+Shift+G"},
    Entry{FindPassage, "findPassage", QT_TRANSLATE_NOOP("tellings::Actions", "Search P&assages..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Search the list of passages"), nullptr, "Ctrl+Shift+F"},
    Entry{FilterControls, "filterControls", QT_TRANSLATE_NOOP("tellings::Actions", "&Filter"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Choose which passages and which text are shown"), "filter", "F7",
          Entry::Toggle},
    Entry{ShowAllText, "showAllText", QT_TRANSLATE_NOOP("tellings::Actions", "Show A&ll Text"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show all text of all articles"), nullptr, "Alt+1", Entry::OneOfShows},
    Entry{ShowSharedText, "showSharedText", QT_TRANSLATE_NOOP("tellings::Actions", "Show &Shared Text Only"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Fold paragraphs without text that other outlets have"), nullptr,
          "Alt+2", Entry::OneOfShows},
    Entry{ShowOwnText, "showOwnText", QT_TRANSLATE_NOOP("tellings::Actions", "Show Text &Only Here"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Fold paragraphs without text that one outlet alone has"), nullptr,
          "Alt+3", Entry::OneOfShows},
    Entry{ToggleGaps, "toggleGaps", QT_TRANSLATE_NOOP("tellings::Actions", "Open All &Gaps"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show what the filter folds away, or fold it again"), nullptr,
          "Ctrl+Shift+E"},
    Entry{ClearFilter, "clearFilter", QT_TRANSLATE_NOOP("tellings::Actions", "&Clear Filter"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show all text and all passages again"), nullptr, "Shift+F7"},
    Entry{ZoomIn, "zoomIn", QT_TRANSLATE_NOOP("tellings::Actions", "Zoom &In"), nullptr, "zoom-in", "Ctrl++; Ctrl+="},
    Entry{ZoomOut, "zoomOut", QT_TRANSLATE_NOOP("tellings::Actions", "Zoom &Out"), nullptr, "zoom-out", "Ctrl+-"},
    Entry{ResetZoom, "resetZoom", QT_TRANSLATE_NOOP("tellings::Actions", "&Ordinary Size"), nullptr, nullptr, "Ctrl+0"},
    Entry{SpacingTight, "spacingTight", QT_TRANSLATE_NOOP("tellings::Actions", "&Tight"), nullptr, nullptr, nullptr,
          Entry::OneOfSpacings},
    Entry{SpacingComfortable, "spacingComfortable", QT_TRANSLATE_NOOP("tellings::Actions", "&Comfortable"), nullptr,
          nullptr, nullptr, Entry::OneOfSpacings},
    Entry{SpacingWide, "spacingWide", QT_TRANSLATE_NOOP("tellings::Actions", "&Wide"), nullptr, nullptr, nullptr,
          Entry::OneOfSpacings},
    Entry{PassagesPanel, "passagesPanel", QT_TRANSLATE_NOOP("tellings::Actions", "&Passages"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show or hide the list of passages"), nullptr, "F9", Entry::Toggle},
    Entry{CompanionsPanel, "companionsPanel", QT_TRANSLATE_NOOP("tellings::Actions", "Tables and C&harts"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show or hide who has what, who shares how much, where and when"),
          "companions", "F8", Entry::Toggle},
    Entry{ShowCoverage, "showCoverage", QT_TRANSLATE_NOOP("tellings::Actions", "&Coverage"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Which outlet has which passage, and what one left out"), nullptr,
          "Ctrl+1"},
    Entry{ShowMatrix, "showMatrix", QT_TRANSLATE_NOOP("tellings::Actions", "&Matrix"),
          QT_TRANSLATE_NOOP("tellings::Actions", "How much each outlet shares with each other"), nullptr, "Ctrl+2"},
    Entry{ShowProminence, "showProminence", QT_TRANSLATE_NOOP("tellings::Actions", "&Prominence"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Where each outlet placed a passage"), nullptr, "Ctrl+3"},
    Entry{ShowTimeline, "showTimeline", QT_TRANSLATE_NOOP("tellings::Actions", "&Timeline"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Who published first"), nullptr, "Ctrl+4"},
    Entry{ShowAgreement, "showAgreement", QT_TRANSLATE_NOOP("tellings::Actions", "&Agreement..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "How far the coders agree, measured"), nullptr, "Ctrl+5"},
    Entry{ShowSideBySide, "showSideBySide", QT_TRANSLATE_NOOP("tellings::Actions", "Coders Side by Sid&e..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "What each coder said of each thing, and what becomes final"), nullptr,
          "Ctrl+6"},
    Entry{ShowCodeTables, "showCodeTables", QT_TRANSLATE_NOOP("tellings::Actions", "Code Ta&bles..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "How often each code was put: by outlet, together, by day"), nullptr,
          "Ctrl+7"},
    Entry{ShowAllArticles, "showAllArticles", QT_TRANSLATE_NOOP("tellings::Actions", "Show &All"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show the columns of all articles, in the order they were opened"),
          nullptr, "Ctrl+Shift+A"},
    Entry{ShowPassageArticles, "showPassageArticles",
          QT_TRANSLATE_NOOP("tellings::Actions", "Show Only Those of the &Passage"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Hide the columns that lack the chosen passage"), nullptr,
          "Ctrl+Shift+P"},
    Entry{HideColumn, "hideColumn", QT_TRANSLATE_NOOP("tellings::Actions", "&Hide Column"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Hide the column with the cursor"), nullptr, "Ctrl+Shift+H"},
    Entry{MoveColumnBack, "moveColumnBack", QT_TRANSLATE_NOOP("tellings::Actions", "Move Column &Back"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Move the column with the cursor toward the first"), nullptr,
          "Ctrl+Alt+Left"},
    Entry{MoveColumnOn, "moveColumnOn", QT_TRANSLATE_NOOP("tellings::Actions", "Move Column &On"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Move the column with the cursor toward the last"), nullptr,
          "Ctrl+Alt+Right"},
    Entry{FoldColumn, "foldColumn", QT_TRANSLATE_NOOP("tellings::Actions", "&Fold or Unfold Column"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Fold the column with the cursor to its strip, or unfold it"), nullptr,
          "Ctrl+D"},
    Entry{WidenColumn, "widenColumn", QT_TRANSLATE_NOOP("tellings::Actions", "&Widen Column"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Make the column with the cursor wider"), nullptr,
          "Ctrl+Alt++; Ctrl+Alt+="},
    Entry{NarrowColumn, "narrowColumn", QT_TRANSLATE_NOOP("tellings::Actions", "&Narrow Column"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Make the column with the cursor narrower"), nullptr, "Ctrl+Alt+-"},
    Entry{EvenColumns, "evenColumns", QT_TRANSLATE_NOOP("tellings::Actions", "&Even Widths"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Make all columns equally wide"), nullptr, "Ctrl+Alt+0"},
    Entry{ShowSource, "showSource", QT_TRANSLATE_NOOP("tellings::Actions", "So&urce"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The stored source of the column with the cursor, and back"), nullptr,
          "Ctrl+U"},
    Entry{EditDetails, "editDetails", QT_TRANSLATE_NOOP("tellings::Actions", "Article &Details..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Outlet, headline, byline, date, address and language"), nullptr,
          "Ctrl+E"},
    Entry{ShowVersions, "showVersions", QT_TRANSLATE_NOOP("tellings::Actions", "&Versions and Marked Places..."),
          QT_TRANSLATE_NOOP("tellings::Actions",
                            "What changed between the versions of an article, and what became of what is marked in it"),
          nullptr, "Ctrl+Shift+V"},
    Entry{AddVersion, "addVersion", QT_TRANSLATE_NOOP("tellings::Actions", "Ne&wer Version From File..."),
          QT_TRANSLATE_NOOP("tellings::Actions",
                            "The article of the column with the cursor as it was published after a correction"),
          nullptr, nullptr},
    Entry{ColumnVersion, "columnVersion", QT_TRANSLATE_NOOP("tellings::Actions", "Version in &This Column"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Which version of its article the column with the cursor shows"),
          nullptr, nullptr},
    Entry{RemoveArticle, "removeArticle", QT_TRANSLATE_NOOP("tellings::Actions", "&Remove From Story"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Take the article of the column with the cursor out of the story"),
          nullptr, nullptr},
    Entry{AgainstBase, "againstBase", QT_TRANSLATE_NOOP("tellings::Actions", "From the &Base Telling"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Mark the words that differ from the pinned outlet's, or the first's"),
          nullptr, nullptr, Entry::OneOfDifferences},
    Entry{AgainstMajority, "againstMajority", QT_TRANSLATE_NOOP("tellings::Actions", "From What &Most Say"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Mark the words that most outlets do not have"), nullptr, nullptr,
          Entry::OneOfDifferences},
    Entry{Typography, "typography", QT_TRANSLATE_NOOP("tellings::Actions", "&Typography as Well"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Frame where the same words are written otherwise"), nullptr, "Ctrl+T",
          Entry::Toggle},
    Entry{CodingPanel, "codingPanel", QT_TRANSLATE_NOOP("tellings::Actions", "&Codes"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show or hide the codebook; while it is shown, its keys code"),
          nullptr, "F6", Entry::Toggle},
    Entry{CodingsPanel, "codingsPanel", QT_TRANSLATE_NOOP("tellings::Actions", "Co&dings"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Show or hide the list of all that is coded"), nullptr, "Shift+F6",
          Entry::Toggle},
    Entry{NextUncoded, "nextUncoded", QT_TRANSLATE_NOOP("tellings::Actions", "Next &Uncoded Passage"),
          QT_TRANSLATE_NOOP("tellings::Actions", "The next passage of which you have coded nothing yet"), nullptr,
          "F5"},
    Entry{CodingQueue, "codingQueue", QT_TRANSLATE_NOOP("tellings::Actions", "Coding &Queue..."),
          QT_TRANSLATE_NOOP("tellings::Actions",
                            "Code passages in random order and, if you like, without outlets' names"),
          nullptr, nullptr},
    Entry{RepeatCode, "repeatCode", QT_TRANSLATE_NOOP("tellings::Actions", "&Repeat Last Code"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Put the code that was put last where you are now"), nullptr, "."},
    Entry{EditNote, "editNote", QT_TRANSLATE_NOOP("tellings::Actions", "&Note..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "A note on what you coded here or, where you did not, on the text"),
          nullptr, "Ctrl+Shift+N"},
    Entry{StoryNote, "storyNote", QT_TRANSLATE_NOOP("tellings::Actions", "Note on the S&tory..."), nullptr, nullptr,
          nullptr},
    Entry{RemoveCoding, "removeCoding", QT_TRANSLATE_NOOP("tellings::Actions", "Remo&ve Coding"),
          QT_TRANSLATE_NOOP("tellings::Actions", "Take away what you coded here, the closest and latest first"),
          nullptr, "Del"},
    Entry{ChooseCoder, "chooseCoder", QT_TRANSLATE_NOOP("tellings::Actions", "Co&der..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "Who codes: what you code is kept under this name"), nullptr, nullptr},
    Entry{ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("tellings::Actions", "As the &Desktop"), nullptr, nullptr,
          nullptr, Entry::OneOfThemes},
    Entry{ThemeLight, "themeLight", QT_TRANSLATE_NOOP("tellings::Actions", "&Light"), nullptr, nullptr, nullptr,
          Entry::OneOfThemes},
    Entry{ThemeDark, "themeDark", QT_TRANSLATE_NOOP("tellings::Actions", "&Dark"), nullptr, nullptr, nullptr,
          Entry::OneOfThemes},
    Entry{ActionId::CompareSettings, "compareSettings", QT_TRANSLATE_NOOP("tellings::Actions", "Compare &Settings..."),
          QT_TRANSLATE_NOOP("tellings::Actions", "How much must be alike to be called a passage"), "settings",
          "Ctrl+,"},
    Entry{Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("tellings::Actions", "&Keyboard Shortcuts"), nullptr, "help",
          "?; F1"},
    Entry{About, "about", QT_TRANSLATE_NOOP("tellings::Actions", "&About Tellings"), nullptr, nullptr, nullptr},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (std::to_underlying(entries[i].id) != static_cast<int>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table lists every action in order");

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    auto *themes = new QActionGroup(this);
    auto *differences = new QActionGroup(this);
    auto *shows = new QActionGroup(this);
    auto *spacings = new QActionGroup(this);
    for (const Entry &entry : entries) {
        auto *action = new QAction(tr(entry.text), this);
        action->setObjectName(QString::fromLatin1(entry.name));
        if (entry.toolTip)
            action->setToolTip(tr(entry.toolTip));
        if (entry.icon)
            action->setIcon(paletteIcon(QString::fromLatin1(entry.icon)));
        action->setCheckable(entry.kind != Entry::Plain);
        if (entry.kind == Entry::OneOfThemes)
            themes->addAction(action);
        if (entry.kind == Entry::OneOfDifferences)
            differences->addAction(action);
        if (entry.kind == Entry::OneOfShows)
            shows->addAction(action);
        if (entry.kind == Entry::OneOfSpacings)
            spacings->addAction(action);
        m_actions.append(action);
        action->setShortcuts(usualKeys(action));
    }
    for (const ActionId id : {AgainstBase, ShowAllText, SpacingComfortable})
        (*this)[id]->setChecked(true);
    for (const ActionId id : {AttachCopies, DuplicateStory, ActionId::ExportCopy, ExportWithoutTexts, MergeCopy,
                              RemoveArticle, ShowVersions, AddVersion, ColumnVersion})
        (*this)[id]->setEnabled(false); // until there is a story, and a place where it is kept
    (*this)[Quit]->setMenuRole(QAction::QuitRole);
    (*this)[About]->setMenuRole(QAction::AboutRole);
}

QList<QKeySequence> Actions::usualKeys(const QAction *action) const
{
    const auto &entry = entries.at(static_cast<std::size_t>(m_actions.indexOf(action)));
    return entry.shortcuts ? QKeySequence::listFromString(QString::fromLatin1(entry.shortcuts)) : QList<QKeySequence>();
}

QAction *Actions::operator[](ActionId id) const
{
    return m_actions.at(std::to_underlying(id));
}

} // namespace tellings
