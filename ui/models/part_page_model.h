// The rows of a part's page as a table: figure, value, source.
#pragma once

#include <QAbstractTableModel>

#include "ui/models/part_page.h"

namespace flopsmith {

class PartPageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, SourceColumn, columnTotal };
    enum Role {
        KindRole = Qt::UserRole + 1, // int(PageRow::Kind)
        KeyRole, // QString: of the figure
        UrlRole, // QString: opens safely; may be empty
        AssumedRole, // bool
        DisagreesRole, // bool
        RowTextRole // QString: the whole row, for the clipboard
    };

    explicit PartPageModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setPage(PartPage page);
    [[nodiscard]] const PartPage& page() const { return m_page; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    PartPage m_page;
};

} // namespace flopsmith
