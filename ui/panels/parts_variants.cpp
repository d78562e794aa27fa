#include "ui/panels/parts_variants.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

#include "app/workspace/settings.h"
#include "ui/models/part_table_model.h"

namespace flopsmith {

PartsVariants::PartsVariants(QListView& list, PartListModel& model, UserSettings& settings)
    : QObject(&list)
    , m_list(list)
    , m_model(model)
    , m_settings(settings)
    , m_all(new QAction(tr("Show all &variants"), this))
{
    m_all->setObjectName(QStringLiteral("partsAllVariants"));
    m_all->setCheckable(true);
    m_all->setChecked(settings.get(settings::allVariants));
    m_model.setAllOpen(m_all->isChecked());
    m_list.addAction(m_all);
    m_list.installEventFilter(this);
    connect(m_all, &QAction::toggled, this, &PartsVariants::showAll);
}

bool PartsVariants::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_list || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* keys = static_cast<const QKeyEvent*>(event);
    const bool forward = m_list.layoutDirection() == Qt::LeftToRight;
    const bool plain = keys->modifiers() == Qt::NoModifier || keys->modifiers() == Qt::KeypadModifier;
    if (!plain || (keys->key() != Qt::Key_Right && keys->key() != Qt::Key_Left))
        return false;
    return step((keys->key() == Qt::Key_Right) == forward);
}

/// As in a tree: forward opens, backward closes, or goes from a variant to what it is one of.
bool PartsVariants::step(bool open)
{
    const QModelIndex current = m_list.currentIndex();
    const QModelIndex base = m_model.baseOf(current);
    if (!base.isValid())
        return false;
    if (base != current && !open)
        m_list.setCurrentIndex(base);
    else if (base == current)
        m_model.setOpen(current, open);
    return true;
}

void PartsVariants::turn(const QModelIndex& index)
{
    const bool open = !index.data(PartListModel::OpenRole).toBool();
    const QModelIndex current = m_list.currentIndex();
    // Rows that go take the current one with them: it stays in sight.
    if (!open && current != index && m_model.baseOf(current) == index)
        m_list.setCurrentIndex(index);
    m_model.setOpen(index, open);
}

void PartsVariants::showAll(bool all)
{
    m_settings.set(settings::allVariants, all);
    const QModelIndex current = m_list.currentIndex();
    const Part* part = m_model.partAt(current);
    const Part* base = m_model.partAt(m_model.baseOf(current));
    m_model.setAllOpen(all);
    if (!part || !base)
        return;
    const QModelIndex same = m_model.indexOf(part->id);
    m_list.setCurrentIndex(same.isValid() ? same : m_model.indexOf(base->id));
    m_list.scrollTo(m_list.currentIndex());
}

} // namespace flopsmith
