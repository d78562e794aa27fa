#include "ui/panels/rules_dialog.h"

#include <QTableView>

namespace flopsmith {

RulesDialog::RulesDialog(Document& document, QWidget* parent)
    : RulesDialog(document, new RulesModel, parent)
{
}

RulesDialog::RulesDialog(Document& document, RulesModel* model, QWidget* parent)
    : OptionsDialog(
        document, model,
        {tr("Rules of this document"),
         tr("A severity or a threshold that is changed here counts for this document alone and is kept in it. "
            "Thresholds are those that the checks of this build ask for; empty a cell to take a change back."),
         tr("Rules"), tr("Search rules"), tr("Only changed ones"), tr("Close")},
        {RulesModel::NameColumn,
         RulesModel::DocumentColumn,
         {{RulesModel::RuleColumn, 100}, {RulesModel::StandardColumn, 130}, {RulesModel::DocumentColumn, 150}}},
        parent)
    , m_model(model)
{
    table().setObjectName(QStringLiteral("rulesTable"));
}

} // namespace flopsmith
