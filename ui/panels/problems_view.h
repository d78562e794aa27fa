// The list of problems: shape, rule, title, message and the best fix as a link.
#pragma once

#include <QTableView>

namespace flopsmith {

class ProblemsView : public QTableView
{
    Q_OBJECT

public:
    explicit ProblemsView(QWidget* parent = nullptr);

Q_SIGNALS:
    void fixRequested(const QModelIndex& index); // the link was clicked
    void jumpRequested(const QModelIndex& index); // Enter or a double click

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void arrangeColumns();
};

} // namespace flopsmith
