#include "ui/workload/model_field.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>

#include "ui/common/icons.h"
#include "ui/models/model_list.h"

namespace flopsmith {

namespace {
constexpr int shownModels = 12;
constexpr int listWidth = 440; // name, kind and size
} // namespace

ModelField::ModelField(QWidget* parent)
    : QLineEdit(parent)
    , m_list(new ModelList(this))
    , m_completer(new QCompleter(m_list, this))
{
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Llama 3 8B, ResNet, 70B\u2026"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownModels);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Models"));
    if (auto* rows = qobject_cast<QListView*>(m_completer->popup()))
        rows->setSpacing(2);
    connect(this, &QLineEdit::textEdited, this, &ModelField::open);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

QAbstractItemView* ModelField::popup() const
{
    return m_completer->popup();
}

void ModelField::setEstimator(const EstimatorPtr& estimator)
{
    m_list->setEstimator(estimator);
    if (estimator && m_open && hasFocus())
        open(text() == m_model ? QString() : text());
}

void ModelField::setModel(const QString& name)
{
    m_model = name;
    if (!popup()->isVisible() && text() != name)
        setText(name);
}

void ModelField::open(const QString& filter)
{
    m_open = true;
    Q_EMIT wanted();
    m_list->setFilter(filter);
    if (m_list->rowCount() == 0) {
        popup()->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, std::max(width(), listWidth), height()));
    popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ModelField::choose(int row)
{
    const ModelPreset* preset = m_list->preset(row);
    if (!preset)
        return;
    m_open = false;
    const ModelPreset copy = *preset;
    m_model = QString::fromStdString(copy.shape.name);
    popup()->hide();
    setText(m_model);
    Q_EMIT chosen(copy);
}

void ModelField::restore()
{
    m_open = false;
    popup()->hide();
    setText(m_model);
}

void ModelField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
    Q_EMIT wanted();
}

void ModelField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !popup()->isVisible())
        restore();
}

void ModelField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: open(text() == m_model ? QString() : text()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What the list shows as chosen, else the best match.
        if (popup()->isVisible() && popup()->currentIndex().isValid())
            choose(popup()->currentIndex().row());
        else if (text() != m_model)
            choose(0);
        return;
    case Qt::Key_Escape: restore(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void ModelField::mousePressEvent(QMouseEvent* event)
{
    const bool had = hasFocus();
    QLineEdit::mousePressEvent(event);
    if (!had || text() == m_model) {
        selectAll();
        open({});
    }
}

} // namespace flopsmith
