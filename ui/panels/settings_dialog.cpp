#include "ui/panels/settings_dialog.h"

#include <QTableView>

namespace flopsmith {

SettingsDialog::SettingsDialog(Document& document, QWidget* parent)
    : SettingsDialog(document, new SettingsModel, parent)
{
}

SettingsDialog::SettingsDialog(Document& document, SettingsModel* model, QWidget* parent)
    : OptionsDialog(
        document, model,
        {tr("Site and settings"),
         tr("Where the machine stands, what it does and how it is set up. What is not stated here is not known: the "
            "checks that need it say so. Empty a cell to take a statement back."),
         tr("Site and settings"), tr("Search settings"), tr("Only stated or asked for"), tr("Close")},
        {SettingsModel::NameColumn,
         SettingsModel::ValueColumn,
         {{SettingsModel::ValueColumn, 190}, {SettingsModel::OtherwiseColumn, 120}, {SettingsModel::AskedColumn, 170}}},
        parent)
    , m_model(model)
{
    table().setObjectName(QStringLiteral("settingsTable"));
}

} // namespace flopsmith
