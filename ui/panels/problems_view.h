// The list of problems: shape, rule, title, message and the best fix as a link.
#pragma once

#include <QTableView>

namespace flopsmith {

class ProblemsView : public QTableView {
    Q_OBJECT

public:
    explicit ProblemsView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void fixRequested(const QModelIndex& index); // the link was clicked
    void jumpRequested(const QModelIndex& index); // Enter or a double click

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void arrangeColumns();
    /// Width that the texts of a column need; 0 when all are empty.
    [[nodiscard]] int widest(int column, const QFontMetrics& metrics) const;
};

} // namespace flopsmith
