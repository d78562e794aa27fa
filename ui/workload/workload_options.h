// Everything else that can be stated of a workload, folded away: each field shows what is taken when nothing is stated.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/workload_fields.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
QT_END_NAMESPACE

namespace flopsmith {

class NumberField;
class TextLabel;
class WorkloadService;

class WorkloadOptions : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadOptions(WorkloadService& service, QWidget* parent = nullptr);

    /// `known`: the stated workload with its model completed.
    void refresh(const Workload& known);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        const WorkloadOption* option;
        QWidget* box;
        NumberField* number = nullptr; // one of the two
        QComboBox* words = nullptr;
    };
    Cell makeCell(const WorkloadOption& option);
    void fill(Cell& cell, const Workload& known);
    void set(std::string_view key, const QString& text);
    void arrange();
    /// What is taken for an option that is not stated; empty when nothing is.
    [[nodiscard]] QString taken(std::string_view key) const;

    WorkloadService& m_service;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

} // namespace flopsmith
