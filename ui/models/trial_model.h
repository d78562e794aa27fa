// The first rows of a table as a mapping reads them, with a mark where something is not taken over.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "app/import/csv_mapper.h"

namespace flopsmith {

class TrialModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole + 1 // int(Mark) of ui/common/theme.h; invalid: nothing to say
    };

    explicit TrialModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// `trials` are those of the sample's rows.
    void setTrials(const CsvSample& sample, const CsvMapping& mapping, const std::vector<CsvTrial>& trials);
    void clear();
    [[nodiscard]] int parts() const { return m_parts; } // rows that become one
    [[nodiscard]] int problems() const { return m_problems; } // values that are not taken over

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString text;
        QString why; // empty: fine
        bool row = false; // the whole row is not taken
    };
    void addRow(const CsvSample& sample, const CsvMapping& mapping, std::size_t row, const CsvTrial& trial);

    std::vector<QString> m_headings;
    std::vector<std::vector<Cell>> m_rows;
    int m_parts = 0;
    int m_problems = 0;
};

} // namespace flopsmith
