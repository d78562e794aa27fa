// What this document states of site, use, firmware and assembly, each change one undo step.
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class Pill;
class SettingsModel;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` must outlive the dialog.
    explicit SettingsDialog(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] SettingsModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// Chooses the option's row ("site.altitude_m"), ready to be changed.
    void showOption(const QString& path);

private:
    Document& m_document;
    SettingsModel* m_model;
    QLineEdit* m_search;
    Pill* m_asked;
    QTableView* m_table;
};

} // namespace flopsmith
