#include "ui/panels/parts_actions.h"

#include <QAction>
#include <QListView>

#include "app/workspace/own_catalog.h"
#include "ui/common/icons.h"

namespace flopsmith {

PartsActions::PartsActions(QListView& list, OwnCatalog& own)
    : QObject(&list), m_list(list), m_own(own), m_place(make(tr("&Place"), QStringLiteral("add"))),
      m_favourite(make(tr("&Favourite"), QStringLiteral("star"), QKeySequence(Qt::Key_F)))
{
    m_favourite->setCheckable(true);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_place, &QAction::triggered, this, [this] { Q_EMIT placeRequested(m_part); });
    connect(m_favourite, &QAction::triggered, this, [this] { toggleFavourite(m_part); });
    connect(&own, &OwnCatalog::favouritesChanged, this, [this] { show(m_part); });
    show({});
}

QAction* PartsActions::make(const QString& text, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list.addAction(action);
    return action;
}

void PartsActions::show(const PartId& part)
{
    m_part = part;
    for (QAction* action : {m_place, m_favourite})
        action->setEnabled(!part.empty());
    m_favourite->setChecked(m_own.isFavourite(part));
}

void PartsActions::toggleFavourite(const PartId& part)
{
    if (const auto done = m_own.setFavourite(part, !m_own.isFavourite(part)); !done)
        Q_EMIT failed(QString::fromStdString(describe(done.error())));
    m_favourite->setChecked(m_own.isFavourite(m_part));
}

} // namespace flopsmith
