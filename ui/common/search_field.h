// A line of text to search by: magnifying glass, clear button, and down arrow into the list of results.
#pragma once

#include <QLineEdit>

namespace flopsmith {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    void listRequested(); // down arrow: the results should take the focus

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace flopsmith
