#include "ui/charts/compared_builds.h"

#include <map>

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

#include "app/reports/sheet.h"
#include "app/workspace/workspace.h"
#include "ui/common/icons.h"

namespace flopsmith {

namespace {

/// A name on a button or in a menu has no mnemonic.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ComparedBuilds::ComparedBuilds(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_chips(new QHBoxLayout)
{
    m_add->setText(tr("Add build"));
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setToolTip(tr("Add a saved build, a template or a rented machine to the comparison"));
    connect(m_menu, &QMenu::aboutToShow, this, &ComparedBuilds::fillMenu);
    m_chips->setSpacing(6);
    m_chips->setContentsMargins(0, 0, 0, 0);
    setLayout(m_chips);
    showChips();
}

void ComparedBuilds::addPaths(const QString& title, const std::vector<std::pair<QString, QString>>& paths)
{
    if (paths.empty())
        return;
    m_menu->addSection(title);
    for (const auto& [label, path] : paths)
        connect(m_menu->addAction(plain(label)), &QAction::triggered, this, [this, path = path] { addFile(path); });
}

void ComparedBuilds::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Saved builds\u2026")), &QAction::triggered, this, &ComparedBuilds::chooseFiles);
    std::vector<std::pair<QString, QString>> recent;
    const QStringList files = m_workspace.recentFiles();
    for (const QString& path : files)
        if (path != m_workspace.document().path())
            recent.emplace_back(QFileInfo(path).completeBaseName(), path);
    addPaths(tr("Recent"), recent);
    std::vector<std::pair<QString, QString>> templates;
    for (const Template& one : m_workspace.templates())
        templates.emplace_back(one.name, one.path);
    addPaths(tr("Templates"), templates);
    addRentedMenu();
}

/// One menu per provider: there are too many for one.
void ComparedBuilds::addRentedMenu()
{
    std::map<QString, std::vector<const Part*>> byProvider;
    for (const Part& part : m_workspace.catalog()->parts())
        if (const Rented* rented = part.as<Rented>())
            byProvider[QString::fromStdString(rented->provider.valueOr(part.vendor))].push_back(&part);
    if (byProvider.empty())
        return;
    m_menu->addSection(tr("Rented machines"));
    for (const auto& [provider, parts] : byProvider) {
        QMenu* menu = m_menu->addMenu(plain(provider));
        for (const Part* part : parts) {
            const QString id = QString::fromStdString(part->id.str());
            connect(menu->addAction(plain(QString::fromStdString(part->name))), &QAction::triggered, this,
                    [this, id] { addRented(id); });
        }
    }
}

void ComparedBuilds::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Add to the comparison"),
                                      m_workspace.settings().get(settings::lastFolder), tr("Flopsmith builds (*.rig)"));
    for (const QString& file : files)
        addFile(file);
}

bool ComparedBuilds::addFile(const QString& path)
{
    const Result<EvaluationPtr> loaded = m_workspace.loadForComparison(path);
    if (!loaded) {
        Q_EMIT refused(QString::fromStdString(describe(loaded.error())));
        return false;
    }
    const std::string& name = (*loaded)->build->name;
    return add({name.empty() ? QFileInfo(path).completeBaseName().toStdString() : name, *loaded});
}

bool ComparedBuilds::addRented(const QString& id)
{
    const Part* part = m_workspace.catalog()->find(PartId(id.toStdString()));
    if (!part || !part->as<Rented>()) {
        Q_EMIT refused(tr("The catalog has no rented machine %1.").arg(id));
        return false;
    }
    return add({part->name, evaluateRented(*part, m_workspace.catalog())});
}

bool ComparedBuilds::add(ReferenceBuild build)
{
    if (count() >= most) {
        Q_EMIT refused(tr("%1 builds are compared at most. Remove one first.").arg(most));
        return false;
    }
    m_added.push_back(std::move(build));
    showChips();
    Q_EMIT changed();
    return true;
}

void ComparedBuilds::removeAt(int index)
{
    if (index < 0 || index >= static_cast<int>(m_added.size()))
        return;
    m_added.erase(m_added.begin() + index);
    showChips();
    Q_EMIT changed();
}

std::vector<ReferenceBuild> ComparedBuilds::builds() const
{
    std::vector<ReferenceBuild> out{
        {m_workspace.document().displayName().toStdString(), m_workspace.document().evaluation()}};
    out.insert(out.end(), m_added.begin(), m_added.end());
    makeLabelsDiffer(out);
    return out;
}

void ComparedBuilds::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (QWidget* chip = item->widget()) {
            // Not deleted at once: it may be the one whose click is under way.
            chip->hide();
            chip->deleteLater();
        }
        delete item;
    }
    const auto all = builds();
    for (std::size_t i = 1; i < all.size(); ++i) {
        auto* chip = new QToolButton(this);
        const QString name = QString::fromStdString(all[i].label);
        chip->setText(plain(chip->fontMetrics().elidedText(name, Qt::ElideRight, 240)));
        chip->setIcon(themedIcon(QStringLiteral("close")));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        chip->setMaximumWidth(chip->sizeHint().width());
        chip->setAccessibleName(tr("Remove %1 from the comparison").arg(name));
        chip->setToolTip(tr("Remove %1 from the comparison").arg(name).toHtmlEscaped());
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(static_cast<int>(i) - 1); });
        m_chips->addWidget(chip, 1);
    }
    m_chips->addStretch(1);
    m_add->setEnabled(count() < most);
    setVisible(!m_added.empty());
}

} // namespace flopsmith
