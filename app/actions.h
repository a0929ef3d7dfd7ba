// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace tellings {

/// Everything that a person can ask of the window, in the order of the shortcut sheet.
enum class ActionId {
    OpenStory,
    OpenFolder,
    OpenSample,
    AddArticles,
    AttachCopies,
    SaveStoryAs,
    DuplicateStory,
    ExportCopy,
    ExportWithoutTexts,
    MergeCopy,
    SaveReport,
    BuildReport,
    ExportCoding,
    ImportCoding,
    Quit,
    Undo,
    Redo,
    ConfirmPassage,
    RejectPassage,
    RejectTelling,
    LinkSelections,
    SplitPassage,
    SplitAtCursor,
    MergePassages,
    Corrections,
    CopyCitation,
    NextPassage,
    PreviousPassage,
    NextTelling,
    PreviousTelling,
    ClearChoice,
    GoToParagraph,
    GoBack,
    GoForward,
    SayWhere,
    Find,
    FindNext,
    FindPrevious,
    FindPassage,
    FilterControls,
    ShowAllText,
    ShowSharedText,
    ShowOwnText,
    ToggleGaps,
    ClearFilter,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    SpacingTight,
    SpacingComfortable,
    SpacingWide,
    PassagesPanel,
    CompanionsPanel,
    ShowCoverage,
    ShowMatrix,
    ShowProminence,
    ShowTimeline,
    ShowAgreement,
    ShowSideBySide,
    ShowCodeTables,
    ShowAllArticles,
    ShowPassageArticles,
    HideColumn,
    MoveColumnBack,
    MoveColumnOn,
    FoldColumn,
    WidenColumn,
    NarrowColumn,
    EvenColumns,
    ShowSource,
    EditDetails,
    ShowVersions,
    AddVersion,
    ColumnVersion,
    RemoveArticle,
    AgainstBase,
    AgainstMajority,
    Typography,
    CodingPanel,
    CodingsPanel,
    NextUncoded,
    CodingQueue,
    RepeatCode,
    EditNote,
    StoryNote,
    RemoveCoding,
    ChooseCoder,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    CompareSettings,
    Shortcuts,
    About,
};

/// The one table of actions: text, shortcuts, icon, object name and tool tip. Menus, tool bar, start page and
/// shortcut sheet take them from here.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject *parent);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    /// The keys that an action has when nobody changed them.
    [[nodiscard]] QList<QKeySequence> usualKeys(const QAction *action) const;

private:
    QList<QAction *> m_actions; ///< by ActionId
};

} // namespace tellings
