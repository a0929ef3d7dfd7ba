// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/missingtextmodel.h"
#include "models/items/versionmodels.h"

#include <QDialog>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace tellings {

class VersionText;
class WorkRow;

/// The versions of one article: their names, what changed from one to another in one column, and what became of the
/// places that are marked in it. Shows, and says what a person wants; does nothing itself.
class VersionsWindow : public QDialog {
    Q_OBJECT
public:
    explicit VersionsWindow(QWidget *parent = nullptr);

    /// The articles to choose from, by their outlets, and the one that is shown.
    void setArticles(const QStringList &outlets, int current);
    /// Keeps the two that are told against each other, where there are such still; else the last two.
    void setVersions(const QList<VersionRow> &versions);
    void setDifference(const VersionView &view);
    /// What is marked in the article, and in which of these places somebody has to look.
    void setPlaces(const QList<AnchorFate> &places);
    /// A version that is last in the list and not kept yet: what a person is to know before they take it. `doubtful`:
    /// it may be another article altogether.
    void setOffer(const QString &text, bool doubtful);
    void clearOffer();
    void showNote(const QString &text); ///< what came of a file that is no newer version
    [[nodiscard]] QString nameOf(int row) const { return versionName(m_versions->versions(), row); }
    /// While something is read or carried over, nothing else can be begun. `what` says what, for a person.
    void startWork(const QString &what);
    void setProgress(double done);
    void stopWork();

    [[nodiscard]] int before() const; ///< rows of the two versions
    [[nodiscard]] int after() const;
    void showPair(int before, int after);

Q_SIGNALS:
    void articleChosen(int article);
    void newerRequested();
    void compareRequested(int row);
    void pairChosen(int before, int after);
    void nameEdited(int row, const QString &name);
    void placeActivated(int place);
    void lookedAt(int place);
    void offerTaken();
    void offerRefused();
    void workCancelled();

private:
    void showBanner(const QString &text, bool offers);
    void buildTop(QLayout *layout);
    void buildOffer(QLayout *layout);
    void buildDifference(QLayout *layout);
    void buildTables();
    void goToChange(int number);
    void step(bool forth);
    void updateButtons();
    void updatePlaceButton();

    VersionListModel *m_versions;
    VersionChangeModel *m_changes;
    AnchorFateModel *m_fates;
    VersionView m_view;
    QList<AnchorFate> m_places;
    QComboBox *m_article;
    QTableView *m_list;
    QPushButton *m_newer;
    QPushButton *m_compare;
    QFrame *m_offer;
    QLabel *m_offerText;
    QPushButton *m_take = nullptr;
    QPushButton *m_leave = nullptr;
    WorkRow *m_work;
    bool m_offers = false;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_summary;
    QPushButton *m_previous;
    QPushButton *m_next;
    VersionText *m_text;
    QTabWidget *m_tabs;
    QTableView *m_changeTable;
    QTableView *m_placeTable;
    QLabel *m_placeSummary;
    QPushButton *m_right;
    bool m_working = false;
};

} // namespace tellings
