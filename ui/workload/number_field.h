// A positive number, or nothing: then the value that is taken shows through. Takes 4096, 4k, 1.5M, 300B.
#pragma once

#include <QLineEdit>

namespace flopsmith {

class NumberField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// What the document states, as text. What is being typed stays when it means the same.
    void setStated(const QString& text);
    /// What is taken when nothing is stated.
    void setTaken(const QString& text);

Q_SIGNALS:
    void stated(const QString& text); // a number or nothing; while typing

protected:
    void keyPressEvent(QKeyEvent* event) override; // up doubles, down halves

private:
    void typed();
    void show(bool good);

    QString m_taken;
};

} // namespace flopsmith
