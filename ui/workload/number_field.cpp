#include "ui/workload/number_field.h"

#include <algorithm>
#include <cmath>

#include <QAction>
#include <QKeyEvent>

#include "ui/common/icons.h"
#include "ui/models/quantity_text.h"
#include "ui/models/workload_fields.h"

namespace flopsmith {

NumberField::NumberField(QWidget* parent)
    : QLineEdit(parent)
{
    setTextMargins(4, 0, 4, 0);
    connect(this, &QLineEdit::textEdited, this, &NumberField::typed);
}

void NumberField::setStated(const QString& text)
{
    if (hasFocus() && amountOf(QLineEdit::text()) == amountOf(text))
        return;
    if (text != QLineEdit::text())
        setText(text);
    show(true);
}

void NumberField::setTaken(const QString& text)
{
    m_taken = text;
    setPlaceholderText(text.isEmpty() ? tr("not stated") : tr("%1 (usual)").arg(text));
}

void NumberField::typed()
{
    const bool empty = text().trimmed().isEmpty();
    const bool good = empty || amountOf(text());
    show(good);
    if (good)
        Q_EMIT stated(empty ? QString() : text());
}

void NumberField::show(bool good)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Text, good ? Theme::current().colors().text : Theme::current().color(Mark::Error));
    setPalette(colors);
    setToolTip(good ? QString() : tr("This is not a number above 0: write 4096, 4k, 1.5M or 300B."));
    setAccessibleDescription(toolTip());
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return QLineEdit::keyPressEvent(event);
    const auto present = amountOf(text().isEmpty() ? m_taken : text());
    if (!present)
        return;
    const double next = event->key() == Qt::Key_Up ? *present * 2 : std::max(1.0, std::floor(*present / 2));
    setText(localNumber(next, 0));
    typed();
}

} // namespace flopsmith
