// Which column of a table is which figure, with the first rows as they would be read.
#pragma once

#include <QDialog>

#include "app/workspace/own_jobs.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace flopsmith {

class MappingModel;
class MarkLabel;
class TrialModel;

class MapperDialog : public QDialog {
    Q_OBJECT

public:
    /// `taken`: names of the datasets that are there.
    MapperDialog(TableToMap table, QStringList taken, QWidget* parent = nullptr);

    [[nodiscard]] QString file() const;
    /// What the dialog says now; may be unsound.
    [[nodiscard]] CsvMapping mapping() const;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildTables();
    void guessTitle();
    void categoryChanged();
    void tryOut();
    void say(const CsvMapping& mapping);

    TableToMap m_table;
    QStringList m_taken;
    MappingModel* m_columns;
    TrialModel* m_trials;
    QLineEdit* m_title;
    QComboBox* m_category;
    QLineEdit* m_vendor;
    QLineEdit* m_currency;
    QDateEdit* m_date;
    QComboBox* m_decimal;
    QWidget* m_prices; // what only prices need
    MarkLabel* m_state;
    QPushButton* m_import;
};

} // namespace flopsmith
