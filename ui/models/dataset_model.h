// The imported datasets as a table: what each is called, how many parts it gave, what was left out, when.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/store/user_catalog.h"

namespace flopsmith {

class DatasetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, PartsColumn, JoinedColumn, SkippedColumn, ImportedColumn, columns };

    explicit DatasetModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setDatasets(std::vector<DatasetInfo> datasets);
    [[nodiscard]] const DatasetInfo* at(int row) const; // nullptr: no such row
    [[nodiscard]] int rowOf(const QString& name) const; // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<DatasetInfo> m_datasets;
};

} // namespace flopsmith
