// The columns of a table with boxes to choose what each is and in which unit.
#pragma once

#include <QTableView>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace flopsmith {

class MappingModel;

class ColumnBoxes : public QTableView {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit ColumnBoxes(MappingModel& model, QWidget* parent = nullptr);

private:
    void fillAll();
    void fill(int row, int column);
    [[nodiscard]] QComboBox* boxAt(const QModelIndex& index);

    MappingModel& m_model;
};

} // namespace flopsmith
