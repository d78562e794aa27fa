// The figures of a part's page: a heading per group, what other sources say beneath a value, rows that can be copied.
#pragma once

#include <QTableView>

namespace flopsmith {

class PartPageModel;

class PartPageTable : public QTableView {
    Q_OBJECT

public:
    PartPageTable(PartPageModel& model, QWidget* parent = nullptr);

    /// Of the current row; empty when there is none.
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QString currentUrl() const;
    void copyRows() const;
    /// Opens the source of the current row, if it has an address.
    void openSource() const;

Q_SIGNALS:
    void currentMoved();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
};

} // namespace flopsmith
