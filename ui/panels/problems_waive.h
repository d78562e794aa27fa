// Asks why a finding is accepted, and by whom.
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace flopsmith {

class WaiveDialog : public QDialog {
    Q_OBJECT

public:
    WaiveDialog(const QString& problem, const QString& author, QWidget* parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString author() const;

private:
    QLineEdit* m_reason;
    QLineEdit* m_author;
    QPushButton* m_accept;
};

} // namespace flopsmith
