// The tables of a comparison as one table: a heading row per section, cells that differ from the first build tinted.
#pragma once

#include <set>

#include <QTableView>

#include "app/reports/sheet.h"

namespace flopsmith {

class SheetTableModel;

class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    /// Of a comparison: tables whose columns are a label and one per build.
    void setSheet(const Sheet& sheet, bool differencesOnly);
    [[nodiscard]] bool isHeading(int row) const { return m_headings.contains(row); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SheetTableModel* m_model;
    std::set<int> m_headings;
};

} // namespace flopsmith
