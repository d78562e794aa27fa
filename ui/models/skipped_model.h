// Records that were passed over, and why.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/import/dataset.h"

namespace flopsmith {

class SkippedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RecordColumn, WhyColumn, columns };

    explicit SkippedModel(std::vector<SkippedRecord> records = {}, QObject* parent = nullptr);

    void setRecords(std::vector<SkippedRecord> records);
    /// All rows as lines, the columns apart by a tab: for the clipboard.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<SkippedRecord> m_records;
};

} // namespace flopsmith
