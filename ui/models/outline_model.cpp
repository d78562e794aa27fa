#include "ui/models/outline_model.h"

#include <algorithm>

#include <QMimeData>

#include "ui/common/theme.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

// Internal ids: 0 is a group, n + 1 a row of the n-th group.
constexpr quintptr groupId = 0;

Mark markOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Mark::Error;
    case Severity::Warning: return Mark::Warning;
    case Severity::Advice: return Mark::Advice;
    }
    return Mark::Unknown;
}

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

OutlineModel::Group OutlineModel::groupOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Board:
    case SlotKind::Chassis: return Group::Frame;
    case SlotKind::CpuSocket:
    case SlotKind::Cooler: return Group::Processors;
    case SlotKind::Dimm: return Group::Memory;
    case SlotKind::Pcie: return Group::Expansion;
    case SlotKind::M2:
    case SlotKind::Cabled:
    case SlotKind::Bay: return Group::Drives;
    case SlotKind::Psu:
    case SlotKind::Ups: return Group::Supplies;
    case SlotKind::Fan: return Group::Fans;
    }
    return Group::Loose;
}

QString OutlineModel::groupName(Group group)
{
    switch (group) {
    case Group::Frame: return tr("Case and board");
    case Group::Processors: return tr("Processors");
    case Group::Memory: return tr("Memory");
    case Group::Expansion: return tr("Expansion slots");
    case Group::Drives: return tr("Drives");
    case Group::Supplies: return tr("Power");
    case Group::Fans: return tr("Fans");
    case Group::Unplaced: return tr("Without a place");
    case Group::Loose: return tr("Beside the machine");
    }
    return {};
}

std::vector<OutlineModel::Node> OutlineModel::nodesOf(const Machine& machine)
{
    std::vector<Node> out;
    const auto rowsOf = [&out](Group group) -> std::vector<Row>& {
        const auto found = std::find_if(out.begin(), out.end(), [&](const Node& n) { return n.group == group; });
        if (found != out.end())
            return found->rows;
        out.push_back({group, {}});
        return out.back().rows;
    };
    for (const Slot& slot : machine.slots())
        rowsOf(groupOf(slot.kind)).push_back({&slot, machine.occupant(slot.id)});
    for (const Item& item : machine.items())
        if (item.slot.empty())
            rowsOf(item.needsSlot ? Group::Unplaced : Group::Loose).push_back({nullptr, &item});
    std::sort(out.begin(), out.end(), [](const Node& a, const Node& b) { return a.group < b.group; });
    return out;
}

bool OutlineModel::sameShape(const std::vector<Node>& a, const std::vector<Node>& b)
{
    const auto sameRow = [](const Row& x, const Row& y) {
        if (x.slot || y.slot)
            return x.slot && y.slot && x.slot->id == y.slot->id;
        return x.item->key == y.item->key;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Node& x, const Node& y) {
        return x.group == y.group && std::equal(x.rows.begin(), x.rows.end(), y.rows.begin(), y.rows.end(), sameRow);
    });
}

void OutlineModel::setEvaluation(EvaluationPtr evaluation)
{
    std::vector<Node> nodes = evaluation ? nodesOf(*evaluation->machine) : std::vector<Node>();
    const bool same = sameShape(m_nodes, nodes);
    if (!same)
        beginResetModel();
    // Rows point into the machine, so both change together.
    m_nodes = std::move(nodes);
    m_evaluation = std::move(evaluation);
    if (!same) {
        endResetModel();
        return;
    }
    for (int n = 0; n < rowCount(); ++n) {
        const QModelIndex group = index(n, 0);
        Q_EMIT dataChanged(group, index(n, columns - 1));
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, columns - 1, group));
    }
}

const OutlineModel::Row* OutlineModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index) || index.internalId() == groupId)
        return nullptr;
    return &m_nodes[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

template <class Match>
QModelIndex OutlineModel::find(Match match) const
{
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        const auto& rows = m_nodes[n].rows;
        const auto found = std::find_if(rows.begin(), rows.end(), match);
        if (found != rows.end())
            return createIndex(static_cast<int>(found - rows.begin()), 0, n + 1);
    }
    return {};
}

QModelIndex OutlineModel::indexOfSlot(const SlotId& slot) const
{
    return find([&](const Row& row) { return row.slot && row.slot->id == slot; });
}

QModelIndex OutlineModel::indexOfInstance(const InstanceKey& key) const
{
    return find([&](const Row& row) { return row.item && row.item->key == key; });
}

SlotId OutlineModel::slotAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row && row->slot ? row->slot->id : SlotId();
}

InstanceKey OutlineModel::instanceAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row && row->item ? row->item->key : InstanceKey();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, groupId);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<std::size_t>(parent.row())].rows.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return columns;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row* row = rowAt(index);
    if (!row)
        return groupData(m_nodes[static_cast<std::size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::EditRole: return row->slot ? q(row->slot->id.str()) : QString();
    case Qt::ToolTipRole: return text(*row, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QStringList pieces{text(*row, PlaceColumn), text(*row, PartColumn), text(*row, LinkColumn)};
        pieces.removeAll(QString());
        return pieces.join(QStringLiteral(", "));
    }
    case SlotRole: return row->slot ? q(row->slot->id.str()) : QString();
    case InstanceRole: return row->item ? q(row->item->key.str()) : QString();
    case PartIdRole: return row->item ? q(row->item->part->id.str()) : QString();
    case MarkRole: return mark(*row);
    case PlacesRole: return places(*row, false);
    case PlaceNamesRole: return places(*row, true);
    default: return {};
    }
}

QVariant OutlineModel::groupData(const Node& node, int column, int role) const
{
    if (role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && column == PlaceColumn))
        return groupName(node.group);
    if (role != Qt::DisplayRole || column != PartColumn || node.group == Group::Unplaced || node.group == Group::Loose)
        return {};
    const auto used = std::count_if(node.rows.begin(), node.rows.end(), [](const Row& row) { return row.item; });
    return tr("%1 of %2 used").arg(used).arg(node.rows.size());
}

QString OutlineModel::text(const Row& row, int column) const
{
    switch (column) {
    case PlaceColumn: return row.slot ? q(row.slot->label) : tr("none");
    case PartColumn: return row.item ? q(row.item->part->fullName()) : tr("free");
    case LinkColumn: {
        const Link* link = row.slot ? m_evaluation->machine->link(row.slot->id) : nullptr;
        return link ? q(link->text()) : QString();
    }
    default: return {};
    }
}

QVariant OutlineModel::mark(const Row& row) const
{
    // Findings are worst first, waived ones last.
    for (const Finding& finding : m_evaluation->findings) {
        if (finding.waived)
            break;
        for (const std::string& subject : finding.subjects)
            if ((row.item && row.item->key.str() == subject) || (row.slot && row.slot->id.str() == subject))
                return static_cast<int>(markOfSeverity(finding.severity));
    }
    return {};
}

std::vector<const Slot*> OutlineModel::placesFor(const Item& item) const
{
    std::vector<const Slot*> out;
    // What a server or case brings with it stays where its maker put it.
    if (!item.needsSlot || !item.includedIn.empty())
        return out;
    for (const Slot& slot : m_evaluation->machine->slots()) {
        const Fit fit = fits(*m_evaluation->machine, *item.part, slot);
        // Without a rule the part does not belong there at all; with one the user may try, and is told.
        if (fit.possible() || !fit.rule.empty())
            out.push_back(&slot);
    }
    return out;
}

QStringList OutlineModel::places(const Row& row, bool names) const
{
    QStringList out;
    if (!row.item)
        return out;
    const std::vector<const Slot*> slots = placesFor(*row.item);
    if (slots.empty())
        return out;
    out.append(names ? tr("Automatic") : QString());
    for (const Slot* slot : slots) {
        const Item* there = m_evaluation->machine->occupant(slot->id);
        const bool taken = there && there != row.item;
        const QString label =
            taken ? tr("%1 (swap with %2)").arg(q(slot->label), q(there->part->name)) : q(slot->label);
        out.append(names ? label : q(slot->id.str()));
    }
    return out;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row* row = rowAt(index);
    if (!row || !row->item || role != Qt::EditRole || index.column() != PlaceColumn)
        return false;
    const QString place = value.toString();
    if (!places(*row, false).contains(place))
        return false;
    Q_EMIT dropRequested({row->item->part->id, row->item->key}, SlotId(place.toStdString()));
    return true;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn: return tr("Place");
    case PartColumn: return tr("Part");
    case LinkColumn: return tr("Link");
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const Row* row = rowAt(index);
    if (!row)
        return out;
    out |= Qt::ItemNeverHasChildren;
    const bool movable = row->item && row->item->needsSlot && row->item->includedIn.empty();
    if (movable)
        out |= Qt::ItemIsDragEnabled;
    if (movable && index.column() == PlaceColumn)
        out |= Qt::ItemIsEditable;
    return out;
}

QStringList OutlineModel::mimeTypes() const
{
    return {QLatin1String(partMimeType)};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    const Row* row = indexes.isEmpty() ? nullptr : rowAt(indexes.first());
    if (!row || !row->item)
        return nullptr;
    // The view owns what it gets.
    return makePartMime({row->item->part->id, row->item->key}, q(row->item->part->fullName())).release();
}

SlotId OutlineModel::dropTarget(int row, const QModelIndex& parent) const
{
    // On a row the row is the parent; between rows the group is, and the row below the gap is meant.
    const QModelIndex target = row < 0 || !parent.isValid() ? parent : index(row, 0, parent);
    return slotAt(target);
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return (action & supportedDropActions()) && readPartMime(data).has_value();
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropRequested(*readPartMime(data), dropTarget(row, parent));
    return true;
}

} // namespace flopsmith
