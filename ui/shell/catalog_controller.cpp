#include "ui/shell/catalog_controller.h"

#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include "app/workspace/own_catalog.h"
#include "app/workspace/workspace.h"
#include "ui/datasets/catalog_dialog.h"
#include "ui/datasets/mapper_dialog.h"
#include "ui/datasets/prices_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/questions.h"

namespace flopsmith {

namespace {

const QString catalogTopic = QStringLiteral("catalog");

} // namespace

CatalogController::CatalogController(Workspace& workspace, Questions& questions, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_questions(questions)
    , m_messages(messages)
{
    OwnCatalog* own = &workspace.ownCatalog();
    connect(own, &OwnCatalog::imported, this, &CatalogController::reportImport);
    connect(own, &OwnCatalog::failed, this, &CatalogController::reportFailure);
    connect(own, &OwnCatalog::tableFound, this, &CatalogController::openMapper);
    connect(own, &OwnCatalog::pricesRead, this, &CatalogController::openPrices);
    connect(own, &OwnCatalog::removed, this, [this] { say(Mark::Ok, tr("The dataset is removed.")); });
    connect(own, &OwnCatalog::pricesKept, this, [this](int added) {
        say(Mark::Ok, added == 0 ? tr("These prices were there already.") : tr("%n new price(s)", nullptr, added));
    });
}

void CatalogController::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_messages.clear(catalogTopic);
    OwnCatalog& own = m_workspace.ownCatalog();
    m_dialog = new CatalogDialog(own, qobject_cast<QWidget*>(parent()));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CatalogDialog::fileWanted, this, &CatalogController::importFile);
    connect(m_dialog, &CatalogDialog::folderWanted, this, &CatalogController::importFolder);
    connect(m_dialog, &CatalogDialog::tableWanted, this, &CatalogController::mapFile);
    connect(m_dialog, &CatalogDialog::pricesWanted, this, &CatalogController::importPrices);
    connect(m_dialog, &CatalogDialog::removalWanted, this, &CatalogController::remove);
    m_dialog->open();
    own.read();
}

QString CatalogController::ask(const QString& title, const QString& filter)
{
    const QString path = m_questions.fileToImport(m_workspace.settings().get(settings::importFolder), title, filter);
    if (!path.isEmpty())
        m_workspace.settings().set(settings::importFolder, QFileInfo(path).absolutePath());
    return path;
}

void CatalogController::importFile()
{
    const QString path =
        ask(tr("Import file"), tr("Datasets (*.csv *.tsv *.json *.jsonl *.yaml *.yml *.ids *.gz);;All files (*)"));
    if (!path.isEmpty())
        m_workspace.ownCatalog().importFrom(path);
}

void CatalogController::importFolder()
{
    const QString path = m_questions.folderToImport(m_workspace.settings().get(settings::importFolder));
    if (path.isEmpty())
        return;
    m_workspace.settings().set(settings::importFolder, QFileInfo(path).absoluteFilePath());
    m_workspace.ownCatalog().importFrom(path);
}

void CatalogController::mapFile()
{
    const QString path = ask(tr("Map columns"), tr("Tables (*.csv *.tsv *.txt *.gz);;All files (*)"));
    if (!path.isEmpty())
        m_workspace.ownCatalog().readTable(path);
}

void CatalogController::importPrices()
{
    const QString path = ask(tr("Import prices"), tr("Price lists (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_workspace.ownCatalog().readPrices(path, PricesDialog::firstDefaults(path), currency().toStdString());
}

QString CatalogController::currency() const
{
    return QString::fromStdString(m_workspace.document().build().currency);
}

void CatalogController::remove(const DatasetInfo& dataset)
{
    if (m_questions.mayRemove(QString::fromStdString(dataset.title), static_cast<int>(dataset.parts)))
        m_workspace.ownCatalog().remove(dataset.name);
}

QWidget* CatalogController::front() const
{
    return m_dialog ? m_dialog.data() : qobject_cast<QWidget*>(parent());
}

void CatalogController::openMapper(const TableToMap& table)
{
    auto* mapper = new MapperDialog(table, m_dialog ? m_dialog->names() : QStringList(), front());
    mapper->setAttribute(Qt::WA_DeleteOnClose);
    connect(mapper, &QDialog::accepted, this,
            [this, mapper] { m_workspace.ownCatalog().importTable(mapper->file(), mapper->mapping()); });
    mapper->open();
}

void CatalogController::openPrices(const PricesRead& prices)
{
    if (m_prices)
        return; // it has asked itself
    auto* dialog = new PricesDialog(m_workspace.ownCatalog(), prices, currency(), front());
    m_prices = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_workspace.ownCatalog().keepPrices(dialog->list()); });
    dialog->open();
}

void CatalogController::reportImport(const ImportDone& done)
{
    const QLocale locale;
    const auto count = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    QString text = tr("%1: %2 parts taken").arg(QString::fromStdString(done.title), count(done.report.imported));
    if (done.report.deviceNames > 0)
        text = tr("%1: names of %2 devices, for lists that lspci made")
                   .arg(QString::fromStdString(done.title), count(done.report.deviceNames));
    if (done.report.merged > 0)
        text +=
            QStringLiteral(", ") + tr("%1 of them joined with parts that were there").arg(count(done.report.merged));
    if (!done.report.skipped.empty())
        text += QStringLiteral("; ") + tr("%1 records or values not taken over").arg(count(done.report.skipped.size()));
    say(Mark::Ok, text, done.report.skipped);
}

void CatalogController::reportFailure(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return say(Mark::Advice, tr("Cancelled. Nothing was changed."));
    say(Mark::Error, QString::fromStdString(describe(error)));
}

void CatalogController::say(Mark mark, const QString& text, const std::vector<SkippedRecord>& skipped)
{
    if (m_dialog)
        m_dialog->say(mark, text, skipped);
    else
        m_messages.show(mark, text, catalogTopic);
}

} // namespace flopsmith
