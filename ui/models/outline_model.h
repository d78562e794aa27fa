// The machine as a tree: groups of places, each with its part, then parts without a place. Says the same as the
// drawing.
#pragma once

#include <vector>

#include <QAbstractItemModel>
#include <QString>

#include "app/rules/engine.h"
#include "ui/models/part_mime.h"

namespace flopsmith {

/// Changes nothing itself: drops and edits of a place ask through dropRequested(). Keeps its rows while places stay the
/// same, so that what is expanded and selected stays.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, PartColumn, LinkColumn, columns };
    enum Role {
        SlotRole = Qt::UserRole + 1, // QString: id of the place; empty for groups and parts without one
        InstanceRole, // QString: key of the part; empty for free places and groups
        PartIdRole, // QString
        MarkRole, // int(Mark) of the worst finding about the row; invalid without one
        PlacesRole, // QStringList: ids of places the part may be asked into; "" first: automatic
        PlaceNamesRole // QStringList: the same for people
    };

    explicit OutlineModel(QObject* parent = nullptr)
        : QAbstractItemModel(parent)
    {
    }

    void setEvaluation(EvaluationPtr evaluation);
    [[nodiscard]] QModelIndex indexOfSlot(const SlotId& slot) const;
    [[nodiscard]] QModelIndex indexOfInstance(const InstanceKey& key) const;
    [[nodiscard]] SlotId slotAt(const QModelIndex& index) const;
    [[nodiscard]] InstanceKey instanceAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Qt::EditRole of the place column with the id of a place: asks to move the part there.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Put the part into the place; an empty one means wherever it goes best.
    void dropRequested(const flopsmith::DraggedPart& dragged, const flopsmith::SlotId& slot);

private:
    enum class Group { Frame, Processors, Memory, Expansion, Drives, Supplies, Fans, Unplaced, Loose };
    struct Row {
        const Slot* slot = nullptr; // of the evaluation's machine
        const Item* item = nullptr;
    };
    struct Node {
        Group group = Group::Frame;
        std::vector<Row> rows;
    };

    [[nodiscard]] static Group groupOf(SlotKind kind);
    [[nodiscard]] static QString groupName(Group group);
    [[nodiscard]] static std::vector<Node> nodesOf(const Machine& machine);
    [[nodiscard]] static bool sameShape(const std::vector<Node>& a, const std::vector<Node>& b);
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const; // nullptr for groups
    template <class Match>
    [[nodiscard]] QModelIndex find(Match match) const;
    [[nodiscard]] std::vector<const Slot*> placesFor(const Item& item) const;
    [[nodiscard]] QVariant groupData(const Node& node, int column, int role) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant mark(const Row& row) const;
    [[nodiscard]] QStringList places(const Row& row, bool names) const;
    [[nodiscard]] SlotId dropTarget(int row, const QModelIndex& parent) const;

    EvaluationPtr m_evaluation;
    std::vector<Node> m_nodes;
};

} // namespace flopsmith
