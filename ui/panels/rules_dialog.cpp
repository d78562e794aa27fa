#include "ui/panels/rules_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include "app/workspace/document.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/models/rules_model.h"
#include "ui/panels/options_table.h"

namespace flopsmith {

namespace {

constexpr QSize rulesSize{860, 560};

} // namespace

RulesDialog::RulesDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_model(new RulesModel(this))
    , m_search(new QLineEdit(this))
    , m_changed(new Pill(Pill::Kind::Filter, this))
    , m_table(optionsTable(*m_model, RulesModel::NameColumn, tr("Rules"), this))
{
    setWindowTitle(tr("Rules of this document"));
    resize(rulesSize);
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(
        tr("A severity or a threshold that is changed here counts for this document alone and is kept in it. "
           "Thresholds are those that the checks of this build ask for; empty a cell to take a change back."));
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setClearButtonEnabled(true);
    m_changed->setText(tr("Only changed ones"));
    m_table->setObjectName(QStringLiteral("rulesTable"));
    for (const auto& [section, width] :
         {std::pair{RulesModel::RuleColumn, 100}, {RulesModel::StandardColumn, 130}, {RulesModel::DocumentColumn, 150}})
        m_table->setColumnWidth(section, std::max(width, m_table->horizontalHeader()->sectionSizeHint(section)));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_search, 1);
    head->addWidget(m_changed);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(says);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, m_model, &RulesModel::setSearch);
    connect(m_changed, &Pill::toggled, m_model, &RulesModel::setChangedOnly);
    connect(m_model, &RulesModel::changeWanted, this,
            [this](const QString& path, const std::optional<std::string>& value, const QString& label) {
                m_document.apply(SetOption{path.toStdString(), value}, label);
            });
    connect(&document, &Document::evaluated, this, [this] { m_model->setEvaluation(m_document.evaluation()); });
    m_model->setEvaluation(document.evaluation());
    m_search->setFocus();
}

void RulesDialog::showRule(const QString& rule)
{
    m_search->clear();
    m_changed->setChecked(false);
    if (const int row = m_model->rowOf(rule); row >= 0)
        chooseCell(*m_table, m_model->index(row, RulesModel::DocumentColumn));
}

} // namespace flopsmith
