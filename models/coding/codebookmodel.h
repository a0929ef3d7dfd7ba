// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"

#include <QAbstractItemModel>

namespace tellings {

/// Columns of CodebookModel.
enum class CodebookColumn { Name, Shortcut, Values, Definition, Uses };

/// Roles of CodebookModel, beside those that views know.
enum CodebookRole {
    CodeIdRole = Qt::UserRole + 401, ///< QUuid
    CodeRetiredRole, ///< bool
    CodeGroupRole, ///< bool
    CodeTargetsRole, ///< int: CodeTargets
    CodeLabelRole, ///< QString: see codeLabels()
};

/// A codebook as a tree. It changes nothing itself: what a person does in a view (renaming in place, dragging) comes
/// out as a signal, so that it can be undone and kept, and the codebook that results is set. Rows that are still there
/// keep their persistent indexes, and with them selection and open branches.
class CodebookModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit CodebookModel(QObject *parent = nullptr);

    void setCodebook(const Codebook &codebook);
    void setUses(const QHash<QUuid, int> &uses); ///< see codeUses()
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] QModelIndex indexOf(QUuid id, CodebookColumn column = CodebookColumn::Name) const;
    [[nodiscard]] QUuid idAt(const QModelIndex &index) const; ///< null for the invisible root

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void editWanted(const tellings::Code &code); ///< with what a person typed in
    /// `at` counts the children without the code, as Codebook::move() does; -1 for the end.
    void moveWanted(QUuid id, QUuid parent, int at);

private:
    void remember(const Codebook &codebook);
    [[nodiscard]] QVariant display(const Code &code, CodebookColumn column) const;

    Codebook m_codebook;
    QHash<QUuid, QString> m_labels;
    QHash<QUuid, int> m_uses;
    QHash<QUuid, QList<QUuid>> m_children;
    QHash<QUuid, int> m_rows;
    QHash<QUuid, quintptr> m_numbers; ///< what an index holds of a code: the same as long as the model lives
    QList<QUuid> m_ids; ///< by number - 1
};

} // namespace tellings
