#include "ui/common/search_field.h"

#include <QAction>
#include <QKeyEvent>

#include "ui/common/icons.h"

namespace flopsmith {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    // A picture, not a button: it must not take part in keyboard navigation.
    QAction* glass = addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    glass->setEnabled(true);
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT listRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace flopsmith
