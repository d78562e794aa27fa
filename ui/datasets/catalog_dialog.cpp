#include "ui/datasets/catalog_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include "app/workspace/own_catalog.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/datasets/merges_dialog.h"
#include "ui/datasets/plain_table.h"
#include "ui/datasets/skipped_dialog.h"
#include "ui/models/dataset_model.h"

namespace flopsmith {

namespace {

constexpr int wholeBar = 1000; // permille

} // namespace

CatalogDialog::CatalogDialog(OwnCatalog& own, QWidget* parent)
    : QDialog(parent)
    , m_own(own)
    , m_model(new DatasetModel(this))
    , m_table(plainTable(*m_model, DatasetModel::TitleColumn, tr("Imported datasets"), this))
    , m_list(new QStackedWidget(this))
    , m_progress(new QWidget(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_message(new QWidget(this))
    , m_state(new MarkLabel(this))
    , m_details(new QPushButton(tr("D&etails\u2026"), this))
{
    setWindowTitle(tr("Catalog data"));
    resize(860, 520);
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(tr("Parts of datasets that you import stand beside those of the program's catalog, each with its "
                     "source. Files are "
                     "read on this computer only."));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(buildList(), 1);
    middle->addWidget(buildButtons());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QBoxLayout* column = dialogColumn(*this);
    column->addWidget(says);
    column->addLayout(middle, 1);
    column->addWidget(buildProgress());
    column->addWidget(buildMessage());
    column->addWidget(buttons);
    connectOwn();
    showBusy(own.busy());
}

CatalogDialog::~CatalogDialog() = default;

QWidget* CatalogDialog::buildList()
{
    m_table->setObjectName(QStringLiteral("datasetTable"));
    for (const int section : {DatasetModel::PartsColumn, DatasetModel::JoinedColumn, DatasetModel::SkippedColumn,
                              DatasetModel::ImportedColumn})
        m_table->setColumnWidth(section,
                                std::max(section == DatasetModel::ImportedColumn ? 100 : 76,
                                         m_table->horizontalHeader()->sectionSizeHint(section)));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CatalogDialog::enable);
    auto* nothing = new TextLabel(Theme::Type::Text, m_list);
    nothing->setMuted(true);
    nothing->setWordWrap(true);
    nothing->setMargin(24);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setText(
        tr("Nothing is imported yet. Import a file or a folder of an open dataset, or any table of parts as CSV."));
    m_list->addWidget(nothing);
    m_list->addWidget(m_table);
    return m_list;
}

QPushButton* CatalogDialog::commandButton(QVBoxLayout& column, const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    column.addWidget(button);
    return button;
}

QWidget* CatalogDialog::buildButtons()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto import = [&](const QString& text, const char* name, const QString& tip,
                            void (CatalogDialog::*wanted)()) {
        QPushButton* button = commandButton(*column, text, name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, wanted);
        m_imports.append(button);
    };
    import(tr("Import &file\u2026"), "importFile", tr("A file of an open dataset, or any table as CSV"),
           &CatalogDialog::fileWanted);
    import(tr("Import f&older\u2026"), "importFolder", tr("The folder of an open dataset"),
           &CatalogDialog::folderWanted);
    import(tr("Ma&p columns\u2026"), "mapColumns", tr("Say yourself what the columns of a table are"),
           &CatalogDialog::tableWanted);
    import(tr("Import p&rices\u2026"), "importPrices", tr("A price list as CSV"), &CatalogDialog::pricesWanted);
    m_imports.front()->setProperty(accentProperty, true);
    column->addSpacing(12);
    m_update = commandButton(*column, tr("&Update"), "updateDataset");
    m_skipped = commandButton(*column, tr("&Skipped\u2026"), "showSkipped");
    m_remove = commandButton(*column, tr("Re&move\u2026"), "removeDataset");
    column->addStretch(1);
    m_merges = commandButton(*column, tr("Mer&ges\u2026"), "showMerges");
    m_update->setToolTip(tr("Read the selected dataset again from where it came from"));
    connect(m_update, &QPushButton::clicked, this, [this] { m_own.update(current()->name); });
    connect(m_skipped, &QPushButton::clicked, this, [this] { m_own.readSkipped(current()->name); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalWanted(*current()); });
    connect(m_merges, &QPushButton::clicked, this, &CatalogDialog::openMerges);
    return side;
}

QWidget* CatalogDialog::buildProgress()
{
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_own.cancel();
    });
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
    return m_progress;
}

QWidget* CatalogDialog::buildMessage()
{
    auto* row = new QHBoxLayout(m_message);
    row->setContentsMargins(0, 0, 0, 0);
    m_state->setObjectName(QStringLiteral("catalogState"));
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setAutoDefault(false);
    connect(m_details, &QPushButton::clicked, this, [this] { openSkipped(tr("Import"), m_lastText, m_lastSkipped); });
    row->addWidget(m_state, 1, Qt::AlignVCenter);
    row->addWidget(m_details);
    m_message->hide();
    return m_message;
}

void CatalogDialog::connectOwn()
{
    connect(&m_own, &OwnCatalog::contentRead, this, &CatalogDialog::take);
    connect(&m_own, &OwnCatalog::busyChanged, this, &CatalogDialog::showBusy);
    connect(&m_own, &OwnCatalog::progressed, this, &CatalogDialog::showProgress);
    connect(&m_own, &OwnCatalog::skippedRead, this,
            [this](const QString& dataset, const std::vector<SkippedRecord>& skipped) {
                const DatasetInfo* info = m_model->at(m_model->rowOf(dataset));
                if (info)
                    openSkipped(QString::fromStdString(info->title),
                                tr("Not taken over when %1 was imported:").arg(QString::fromStdString(info->title)),
                                skipped);
            });
}

void CatalogDialog::take(const OwnContent& content)
{
    const DatasetInfo* before = current();
    const QString name = before ? QString::fromStdString(before->name) : QString();
    m_model->setDatasets(content.datasets);
    m_known = content.merges;
    m_list->setCurrentIndex(content.datasets.empty() ? 0 : 1);
    if (const int row = std::max(0, m_model->rowOf(name)); row < m_model->rowCount())
        m_table->selectRow(row);
    enable();
}

void CatalogDialog::showBusy(bool busy)
{
    if (busy)
        m_focused = focusWidget();
    enable();
    if (busy)
        return;
    m_progress->hide();
    if (m_focused && m_focused->isEnabled() && isActiveWindow())
        m_focused->setFocus(Qt::OtherFocusReason);
}

void CatalogDialog::showProgress(int permille)
{
    if (!m_progress->isVisible()) {
        m_message->hide();
        m_progress->show();
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
    m_bar->setRange(0, permille < 0 ? 0 : wholeBar);
    m_bar->setValue(permille);
    m_cancel->setEnabled(permille >= 0);
}

void CatalogDialog::enable()
{
    const bool idle = !m_own.busy();
    const DatasetInfo* chosen = current();
    for (QPushButton* button : std::as_const(m_imports))
        button->setEnabled(idle);
    m_update->setEnabled(idle && chosen && !chosen->origin.empty());
    m_skipped->setEnabled(idle && chosen && chosen->skipped > 0);
    m_remove->setEnabled(idle && chosen);
    m_merges->setEnabled(idle && !m_known.empty());
}

void CatalogDialog::say(Mark mark, const QString& text, const std::vector<SkippedRecord>& skipped)
{
    m_state->setState(mark, text);
    m_lastText = text;
    m_lastSkipped = skipped;
    m_details->setVisible(!skipped.empty());
    m_message->show();
}

QStringList CatalogDialog::names() const
{
    QStringList out;
    for (int row = 0; row < m_model->rowCount(); ++row)
        out << QString::fromStdString(m_model->at(row)->name);
    return out;
}

const DatasetInfo* CatalogDialog::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(rows.front().row());
}

void CatalogDialog::openMerges()
{
    auto* dialog = new MergesDialog(m_own, m_known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CatalogDialog::openSkipped(const QString& title, const QString& summary, const std::vector<SkippedRecord>& skipped)
{
    auto* dialog = new SkippedDialog(title, summary, skipped, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace flopsmith
