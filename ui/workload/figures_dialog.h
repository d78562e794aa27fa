// A model that is in no list, by its figures.
#pragma once

#include <string_view>
#include <vector>

#include <QDialog>

#include "app/workload/workload.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace flopsmith {

class NumberField;

class FiguresDialog : public QDialog {
    Q_OBJECT

public:
    /// Starts with the figures of `shape`.
    explicit FiguresDialog(const ModelShape& shape, QWidget* parent = nullptr);

    /// What was filled in; what the parameters follow from is enough for a transformer.
    [[nodiscard]] ModelShape shape() const;

private:
    struct Row {
        std::string_view key;
        NumberField* field;
    };
    void addRows(const ModelShape& shape);
    void check();
    [[nodiscard]] ModelKind kind() const;

    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_name;
    std::vector<Row> m_rows;
    QPushButton* m_accept = nullptr;
};

} // namespace flopsmith
