#include "ui/panels/parts_actions.h"

#include <QAction>
#include <QListView>

#include "app/io/part_draft.h"
#include "app/workspace/own_catalog.h"
#include "ui/common/icons.h"

namespace flopsmith {

PartsActions::PartsActions(QListView& list, OwnCatalog& own)
    : QObject(&list)
    , m_list(list)
    , m_own(own)
    , m_place(make(tr("&Place"), QStringLiteral("add")))
    , m_favourite(make(tr("&Favourite"), QStringLiteral("star"), QKeySequence(Qt::Key_F)))
    , m_new(make(tr("&New part\u2026"), QStringLiteral("add")))
    , m_copy(make(tr("&Copy as own part\u2026"), QStringLiteral("save")))
    , m_edit(make(tr("&Edit own part\u2026"), QStringLiteral("settings"), QKeySequence(Qt::Key_F2)))
    , m_remove(make(tr("De&lete own part"), QStringLiteral("remove")))
{
    m_favourite->setCheckable(true);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_place, &QAction::triggered, this, [this] { Q_EMIT placeRequested(m_part); });
    connect(m_favourite, &QAction::triggered, this, [this] { toggleFavourite(m_part); });
    connect(m_new, &QAction::triggered, this, &PartsActions::newWanted);
    connect(m_copy, &QAction::triggered, this, [this] { Q_EMIT copyWanted(m_part); });
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(m_part); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeWanted(m_part); });
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
    for (QAction* action : {m_place, m_favourite, m_copy})
        action->setEnabled(!part.empty());
    for (QAction* action : {m_edit, m_remove})
        action->setVisible(isOwnPart(part));
    m_favourite->setChecked(m_own.isFavourite(part));
}

void PartsActions::toggleFavourite(const PartId& part)
{
    if (const auto done = m_own.setFavourite(part, !m_own.isFavourite(part)); !done)
        Q_EMIT failed(QString::fromStdString(describe(done.error())));
    m_favourite->setChecked(m_own.isFavourite(m_part));
}

} // namespace flopsmith
