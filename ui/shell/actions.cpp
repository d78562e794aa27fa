#include "ui/shell/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include "ui/common/icons.h"

namespace flopsmith {

Actions::Actions(QObject* parent)
    : QObject(parent)
    , newBuild(make(tr("&New"), QStringLiteral("add"), QKeySequence::New))
    , open(make(tr("&Open\u2026"), QStringLiteral("open"), QKeySequence::Open))
    , openList(make(tr("Open parts &list\u2026"), QStringLiteral("open")))
    , pasteList(make(tr("&Paste parts list"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)))
    , catalogData(make(tr("&Catalog data\u2026"), QStringLiteral("storage")))
    , save(make(tr("&Save"), QStringLiteral("save"), QKeySequence::Save))
    , saveAs(make(tr("Save &as\u2026"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , exportDrawing(make(tr("Export &drawing\u2026"), QStringLiteral("export")))
    , exportSheet(make(tr("&Export build sheet\u2026"), QStringLiteral("sheet"), QKeySequence(Qt::CTRL | Qt::Key_E)))
    , quit(make(tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(make(tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo))
    , redo(make(tr("&Redo"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
    , remove(make(tr("Re&move part"), QStringLiteral("remove"), QKeySequence::Delete))
    , partPage(make(tr("All fi&gures of the part"), QStringLiteral("verdict"), QKeySequence(Qt::CTRL | Qt::Key_I)))
    , putAside(make(tr("Put the part &aside to compare"), {}, QKeySequence(Qt::CTRL | Qt::Key_B)))
    , compareParts(
          make(tr("&Compare parts"), QStringLiteral("compare"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)))
    , find(make(tr("&Find anything"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K)))
    , searchParts(make(tr("Search &parts"), QStringLiteral("search"), QKeySequence::Find))
    , settings(make(tr("Site an&d settings\u2026"), QStringLiteral("settings")))
    , rules(make(tr("&Rules of this document\u2026"), QStringLiteral("settings")))
    , newPart(make(tr("Ne&w part\u2026"), QStringLiteral("add")))
    , zoomIn(make(tr("Zoom &in"), QStringLiteral("zoom-in"), QKeySequence::ZoomIn))
    , zoomOut(make(tr("Zoom &out"), QStringLiteral("zoom-out"), QKeySequence::ZoomOut))
    , zoomFit(make(tr("Show &all"), QStringLiteral("zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_0)))
    , shortcuts(make(tr("&Keyboard shortcuts"), QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Slash)))
    , about(make(tr("&About Flopsmith"), QStringLiteral("verdict")))
    , templates(new QMenu(tr("New from &template")))
    , recent(new QMenu(tr("Open &recent")))
    , m_tabGroup(new QActionGroup(this))
    , m_themeGroup(new QActionGroup(this))
{
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const std::pair<QString, QString> pages[] = {
        {tr("&System"), QStringLiteral("system")},   {tr("&Workload"), QStringLiteral("workload")},
        {tr("&Charts"), QStringLiteral("charts")},   {tr("Ow&n or rent"), QStringLiteral("rented")},
        {tr("C&ompare"), QStringLiteral("compare")}, {tr("S&heet"), QStringLiteral("sheet")}};
    for (const auto& [name, icon] : pages) {
        QAction* tab = make(name, icon, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tabs.size())));
        tab->setCheckable(true);
        m_tabGroup->addAction(tab);
        tabs.append(tab);
    }
    tabs.front()->setChecked(true);
    const std::pair<QString, QString> schemes[] = {{tr("&Light theme"), QStringLiteral("light")},
                                                   {tr("&Dark theme"), QStringLiteral("dark")},
                                                   {tr("Theme of the s&ystem"), QStringLiteral("system")}};
    for (const auto& [name, value] : schemes) {
        QAction* theme = make(name, QStringLiteral("theme"));
        theme->setCheckable(true);
        theme->setData(value);
        m_themeGroup->addAction(theme);
        themes.append(theme);
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    setReady(false);
}

Actions::~Actions()
{
    delete templates;
    delete recent;
}

QAction* Actions::make(const QString& text, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    m_all.append(action);
    return action;
}

void Actions::fill(QMenuBar& bar)
{
    QMenu* file = bar.addMenu(tr("&File"));
    file->addAction(newBuild);
    file->addMenu(templates);
    file->addAction(open);
    file->addMenu(recent);
    file->addActions({openList, pasteList});
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addAction(catalogData);
    file->addSeparator();
    file->addActions({exportDrawing, exportSheet});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(remove);
    edit->addSeparator();
    edit->addActions({partPage, putAside, compareParts});
    edit->addSeparator();
    edit->addActions({find, searchParts});
    edit->addSeparator();
    edit->addActions({settings, rules});
    edit->addSeparator();
    edit->addAction(newPart);
    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions(tabs);
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomFit});
    view->addSeparator();
    view->addActions(themes);
    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

void Actions::setReady(bool ready)
{
    const QList<QAction*> always{quit, shortcuts, about};
    for (QAction* action : std::as_const(m_all))
        if (!always.contains(action) && !themes.contains(action))
            action->setEnabled(ready);
    templates->setEnabled(ready);
    recent->setEnabled(ready);
}

} // namespace flopsmith
