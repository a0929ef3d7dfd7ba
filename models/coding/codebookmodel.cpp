// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookmodel.h"

#include "models/coding/codelabels.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QMimeData>

#include <memory>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mimeType = "application/x-tellings-code"_L1;
constexpr int columns = 5;

} // namespace

CodebookModel::CodebookModel(QObject *parent) : QAbstractItemModel(parent) { }

void CodebookModel::setCodebook(const Codebook &codebook)
{
    const auto sameCodes = [&] {
        if (codebook.codes().size() != m_codebook.codes().size())
            return false;
        return std::ranges::all_of(codebook.codes(), [this](const Code &code) { return m_codebook.find(code.id); });
    };
    if (!sameCodes()) {
        beginResetModel();
        remember(codebook);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    remember(codebook);
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(indexOf(idAt(index), CodebookColumn(index.column())));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void CodebookModel::setUses(const QHash<QUuid, int> &uses)
{
    const QHash<QUuid, int> before = std::exchange(m_uses, uses);
    for (const Code &code : m_codebook.codes()) {
        if (before.value(code.id) == uses.value(code.id))
            continue;
        const QModelIndex index = indexOf(code.id, CodebookColumn::Uses);
        Q_EMIT dataChanged(index, index);
    }
}

void CodebookModel::remember(const Codebook &codebook)
{
    m_codebook = codebook;
    m_labels = codeLabels(codebook);
    m_children.clear();
    m_rows.clear();
    for (const Code &code : codebook.codes()) {
        m_rows.insert(code.id, static_cast<int>(m_children.value(code.parent).size()));
        m_children[code.parent].append(code.id);
        if (!m_numbers.contains(code.id)) {
            m_ids.append(code.id);
            m_numbers.insert(code.id, static_cast<quintptr>(m_ids.size()));
        }
    }
}

QUuid CodebookModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_ids.value(static_cast<qsizetype>(index.internalId()) - 1) : QUuid();
}

QModelIndex CodebookModel::indexOf(QUuid id, CodebookColumn column) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? QModelIndex() : createIndex(*row, static_cast<int>(column), m_numbers.value(id));
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, m_numbers.value(m_children.value(idAt(parent)).at(row)));
}

QModelIndex CodebookModel::parent(const QModelIndex &child) const
{
    const Code *code = m_codebook.find(idAt(child));
    return code ? indexOf(code->parent) : QModelIndex();
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_children.value(idAt(parent)).size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant CodebookModel::display(const Code &code, CodebookColumn column) const
{
    switch (column) {
    case CodebookColumn::Name: return code.name;
    case CodebookColumn::Shortcut: return code.shortcut.toUpper();
    case CodebookColumn::Values:
        return code.values ? tr("%1 to %2").arg(valueText(code.values->low), valueText(code.values->high)) : QString();
    case CodebookColumn::Definition: return code.definition.section(u'\n', 0, 0);
    case CodebookColumn::Uses: return code.isGroup ? QVariant() : QVariant(m_uses.value(code.id));
    }
    return {};
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    const Code *code = m_codebook.find(idAt(index));
    if (!code)
        return {};
    const auto column = CodebookColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(*code, column);
    case Qt::EditRole:
        return column == CodebookColumn::Definition ? QVariant(code->definition)
            : column == CodebookColumn::Shortcut    ? QVariant(code->shortcut)
                                                    : display(*code, column);
    case Qt::DecorationRole:
        return column == CodebookColumn::Name && code->colour.isValid() ? QVariant(code->colour) : QVariant();
    case Qt::ToolTipRole:
        return code->example.isEmpty() ? code->definition : code->definition + u"\n\n"_s + code->example;
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(code->retired);
        return code->retired ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return column == CodebookColumn::Name && code->retired ? tr("%1, retired").arg(code->name)
                                                               : display(*code, column);
    case Qt::AccessibleDescriptionRole: return code->definition;
    case CodeIdRole: return code->id;
    case CodeRetiredRole: return code->retired;
    case CodeGroupRole: return code->isGroup;
    case CodeTargetsRole: return code->targets.toInt();
    case CodeLabelRole: return m_labels.value(code->id);
    default: return {};
    }
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Code *code = m_codebook.find(idAt(index));
    if (!code || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Code wanted = *code;
    switch (CodebookColumn(index.column())) {
    case CodebookColumn::Name: wanted.name = value.toString().trimmed(); break;
    case CodebookColumn::Shortcut: wanted.shortcut = value.toString().trimmed().toLower(); break;
    case CodebookColumn::Definition: wanted.definition = value.toString(); break;
    case CodebookColumn::Values:
    case CodebookColumn::Uses: return false;
    }
    if (wanted == *code)
        return false;
    Q_EMIT editWanted(wanted);
    return true;
}

QVariant CodebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (CodebookColumn(section)) {
    case CodebookColumn::Name: return tr("Code");
    case CodebookColumn::Shortcut: return tr("Key");
    case CodebookColumn::Values: return tr("Values");
    case CodebookColumn::Definition: return tr("Definition");
    case CodebookColumn::Uses: return tr("Uses");
    }
    return {};
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const auto column = CodebookColumn(index.column());
    flags.setFlag(Qt::ItemIsEditable, column != CodebookColumn::Values && column != CodebookColumn::Uses);
    return flags;
}

QStringList CodebookModel::mimeTypes() const
{
    return {QString(mimeType)};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes) {
        if (const QByteArray id = idAt(index).toByteArray(); !ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, ids.join('\n'));
    return data.release(); // the caller's, as QAbstractItemModel says
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent) || action != Qt::MoveAction)
        return false;
    const QUuid under = idAt(parent);
    const QByteArrayList ids = data->data(mimeType).split('\n');
    for (const QByteArray &text : ids) {
        const QUuid id = QUuid::fromString(QLatin1StringView(text));
        const Code *code = m_codebook.find(id);
        if (!code || m_codebook.isWithin(under, id))
            continue;
        // The view counts the code itself among its siblings, Codebook::move() does not.
        const bool isBefore = row >= 0 && code->parent == under && m_rows.value(id) < row;
        const int at = isBefore ? row - 1 : row;
        row += row >= 0 && !isBefore ? 1 : 0;
        Q_EMIT moveWanted(id, under, at);
    }
    return false; // the view is not to take rows out: what was moved is moved
}

} // namespace tellings
