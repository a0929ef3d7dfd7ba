// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/columntext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

/// Where the program calls an outlet by its name: everything that any of its windows shows, says to a screen reader, or
/// would say in a tool tip, a menu or a status line. What articles say themselves is theirs.
namespace tellings::test {

using namespace Qt::StringLiterals;

namespace named {

inline void addItems(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &says)
{
    QList<int> roles{Qt::DisplayRole,   Qt::ToolTipRole,        Qt::StatusTipRole,
                     Qt::WhatsThisRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole,
                     Qt::EditRole};
    roles += model.roleNames().keys();
    constexpr int ours = 200; // from Qt::UserRole on
    for (int role = Qt::UserRole; role < Qt::UserRole + ours; ++role)
        roles.append(role);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : std::as_const(roles)) {
                const QVariant value = index.data(role);
                if (value.typeId() == QMetaType::QString)
                    says.append(value.toString());
                else if (value.typeId() == QMetaType::QStringList)
                    says += value.toStringList();
            }
            addItems(model, index, says);
        }
    }
}

inline void addHeaders(const QAbstractItemModel &model, QStringList &says)
{
    for (const auto direction : {Qt::Horizontal, Qt::Vertical}) {
        const int sections = direction == Qt::Horizontal ? model.columnCount() : model.rowCount();
        for (int section = 0; section < sections; ++section) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                says.append(model.headerData(section, direction, role).toString());
        }
    }
}

inline void addContent(const QWidget &widget, QStringList &says)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        says.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        says.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        says.append({line->text(), line->placeholderText()});
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        says.append(text->toPlainText());
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        says.append(text->toPlainText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            says.append({tabs->tabText(tab), tabs->tabToolTip(tab)});
    }
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    const auto *items = qobject_cast<const QAbstractItemView *>(&widget);
    if (const QAbstractItemModel *model = box ? box->model() : items ? items->model() : nullptr) {
        addItems(*model, {}, says);
        addHeaders(*model, says);
    }
}

inline void addAccessible(QAccessibleInterface *interface, QStringList &says)
{
    if (!interface || !interface->isValid())
        return;
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Help, QAccessible::Value})
        says.append(interface->text(text));
    for (int child = 0; child < interface->childCount(); ++child) {
        QAccessibleInterface *below = interface->child(child);
        if (below && !qobject_cast<QWidget *>(below->object())) // widgets are walked by themselves
            addAccessible(below, says);
    }
}

inline QStringList saidBy(const QWidget &widget)
{
    QStringList says{widget.windowTitle(),
                     widget.windowFilePath(),
                     widget.toolTip(),
                     widget.statusTip(),
                     widget.whatsThis(),
                     widget.accessibleName(),
                     widget.accessibleDescription()};
    const QList<QAction *> actions = widget.findChildren<QAction *>(Qt::FindDirectChildrenOnly) + widget.actions();
    for (const QAction *action : actions)
        says.append({action->text(), action->toolTip(), action->statusTip(), action->whatsThis()});
    if (!qobject_cast<const ColumnText *>(&widget)) {
        addContent(widget, says);
        addAccessible(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)), says);
    }
    return says;
}

} // namespace named

/// "object's name: text" of each place.
inline QStringList placesThatName(const QStringList &outlets)
{
    QStringList places;
    for (const QWidget *widget : QApplication::allWidgets()) {
        for (const QString &text : named::saidBy(*widget)) {
            for (const QString &outlet : outlets) {
                if (text.contains(outlet))
                    places.append(u"%1 (%2): %3"_s.arg(widget->objectName(),
                                                       QLatin1StringView(widget->metaObject()->className()), text));
            }
        }
    }
    places.removeDuplicates();
    return places;
}

} // namespace tellings::test
