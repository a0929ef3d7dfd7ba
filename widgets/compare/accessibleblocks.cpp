// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/accessibleblocks.h"

#include "widgets/compare/columntext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

class AccessibleBlock : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleBlock(ColumnText *column, int block) : m_column(column), m_block(block) { }

    [[nodiscard]] int block() const { return m_block; }

    [[nodiscard]] bool isValid() const override { return m_column && m_block < m_column->blockCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_column ? QAccessible::queryAccessibleInterface(m_column->viewport()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name: return m_column->sentenceOf(m_block);
        case QAccessible::Description: return m_column->wordsOf(m_block);
        default: return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        const QRect inViewport = isValid() ? m_column->rectOf(m_block) : QRect();
        return inViewport.isNull() ? QRect() : inViewport.translated(m_column->viewport()->mapToGlobal(QPoint(0, 0)));
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && m_column->foldedAt(m_block) ? QAccessible::PushButton : QAccessible::Paragraph;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        state.invisible = !m_column->viewport()->isVisible();
        state.offscreen = !m_column->rectOf(m_block).intersects(m_column->viewport()->rect());
        if (const FoldedParagraphs *folded = m_column->foldedAt(m_block)) {
            state.expandable = true;
            state.expanded = folded->open;
            state.collapsed = !folded->open;
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_column->enterBlock(m_block);
    }

protected:
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

private:
    QPointer<ColumnText> m_column;
    int m_block;
};

class AccessibleBlocks : public QAccessibleWidget {
public:
    AccessibleBlocks(QWidget *viewport, ColumnText *column)
        : QAccessibleWidget(viewport, QAccessible::Grouping)
        , m_column(column)
    {
    }
    ~AccessibleBlocks() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleBlocks)

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_column->accessibleName() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] int childCount() const override { return m_column->blockCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto made = m_made.constFind(index); made != m_made.constEnd())
            return QAccessible::accessibleInterface(*made);
        auto block = std::make_unique<AccessibleBlock>(m_column, index);
        AccessibleBlock *child = block.get();
        m_made.insert(index, QAccessible::registerAccessibleInterface(block.release())); // which keeps it
        return child;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *block = dynamic_cast<const AccessibleBlock *>(child);
        return block ? block->block() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_column->blockUnder(m_column->viewport()->mapFromGlobal(QPoint(x, y))));
    }

private:
    ColumnText *m_column; ///< around the viewport, and outlives it
    mutable QHash<int, QAccessible::Id> m_made; ///< by block
};

QAccessibleInterface *makeBlocks(const QString &className, QObject *object)
{
    if (className != "QWidget"_L1 || !object)
        return nullptr;
    auto *column = qobject_cast<ColumnText *>(object->parent());
    // Who asks for it keeps it until the viewport is gone.
    return column && column->viewport() == object ? new AccessibleBlocks(column->viewport(), column) : nullptr;
}

} // namespace

void makeBlocksAccessible()
{
    QAccessible::installFactory(&makeBlocks); // once, however often it is asked to
}

void tellBlocksChanged(QWidget &viewport)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&viewport, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace tellings
