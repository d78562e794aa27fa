// Parts of two sources that are shown as one, with the reason and a tick that takes them apart and joins them again.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "app/workspace/own_jobs.h"

namespace flopsmith {

class MergeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PartColumn, DatasetColumn, KeptColumn, ReasonColumn, columns };

    explicit MergeModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Rows stay where they are when only states have changed.
    void setMerges(std::vector<NamedMerge> merges);
    /// Shows only rows that hold the text.
    void setFilter(const QString& text);
    /// No state can be changed meanwhile.
    void setBusy(bool busy) { m_busy = busy; }
    [[nodiscard]] int joined() const; // of all, those that are shown as one

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void splitWanted(const flopsmith::PartId& absorbed, bool split);

private:
    void pickRows();
    [[nodiscard]] QString text(const NamedMerge& merge, int column) const;

    std::vector<NamedMerge> m_merges;
    std::vector<std::size_t> m_rows; // shown ones
    QString m_filter;
    bool m_busy = false;
};

} // namespace flopsmith
