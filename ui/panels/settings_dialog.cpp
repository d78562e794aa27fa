#include "ui/panels/settings_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include "app/workspace/document.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/models/settings_model.h"
#include "ui/panels/options_table.h"

namespace flopsmith {

namespace {

constexpr QSize settingsSize{860, 560};

} // namespace

SettingsDialog::SettingsDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_model(new SettingsModel(this))
    , m_search(new QLineEdit(this))
    , m_asked(new Pill(Pill::Kind::Filter, this))
    , m_table(optionsTable(*m_model, SettingsModel::NameColumn, tr("Site and settings"), this))
{
    setWindowTitle(tr("Site and settings"));
    resize(settingsSize);
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(
        tr("Where the machine stands, what it does and how it is set up. What is not stated here is not known: the "
           "checks that need it say so. Empty a cell to take a statement back."));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_asked->setText(tr("Only stated or asked for"));
    m_table->setObjectName(QStringLiteral("settingsTable"));
    for (const auto& [section, width] : {std::pair{SettingsModel::ValueColumn, 190},
                                         {SettingsModel::OtherwiseColumn, 120},
                                         {SettingsModel::AskedColumn, 170}})
        m_table->setColumnWidth(section, std::max(width, m_table->horizontalHeader()->sectionSizeHint(section)));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_search, 1);
    head->addWidget(m_asked);
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
    connect(m_search, &QLineEdit::textChanged, m_model, &SettingsModel::setSearch);
    connect(m_asked, &Pill::toggled, m_model, &SettingsModel::setAskedOnly);
    connect(m_model, &SettingsModel::changeWanted, this,
            [this](const QString& path, const std::optional<std::string>& value, const QString& label) {
                m_document.apply(SetOption{path.toStdString(), value}, label);
            });
    connect(&document, &Document::evaluated, this, [this] { m_model->setEvaluation(m_document.evaluation()); });
    m_model->setEvaluation(document.evaluation());
    m_search->setFocus();
}

void SettingsDialog::showOption(const QString& path)
{
    m_search->clear();
    m_asked->setChecked(false);
    if (const int row = m_model->rowOf(path); row >= 0)
        chooseCell(*m_table, m_model->index(row, SettingsModel::ValueColumn));
}

} // namespace flopsmith
