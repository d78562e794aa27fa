#include "ui/panels/options_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include "app/workspace/document.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/models/options_model.h"
#include "ui/panels/options_table.h"

namespace flopsmith {

namespace {

constexpr QSize optionsSize{860, 560};

} // namespace

OptionsDialog::OptionsDialog(Document& document, OptionsModel* model, const Words& words, const Columns& columns,
                             QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_model(model)
    , m_edited(columns.edited)
    , m_search(new QLineEdit(this))
    , m_filter(new Pill(Pill::Kind::Filter, this))
    , m_table(optionsTable(*model, columns.wide, words.name, this))
{
    model->setParent(this);
    setWindowTitle(words.title);
    resize(optionsSize);
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(words.about);
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.search);
    m_search->setClearButtonEnabled(true);
    m_filter->setText(words.filter);
    for (const auto& [section, width] : columns.widths)
        m_table->setColumnWidth(section, std::max(width, m_table->horizontalHeader()->sectionSizeHint(section)));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_search, 1);
    head->addWidget(m_filter);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(words.close, QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(says);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, m_model, &OptionsModel::setSearch);
    connect(m_filter, &Pill::toggled, m_model, &OptionsModel::setFiltered);
    connect(m_model, &OptionsModel::changeWanted, this,
            [this](const QString& path, const std::optional<std::string>& value, const QString& label) {
                m_document.apply(SetOption{path.toStdString(), value}, label);
            });
    connect(&document, &Document::evaluated, this, [this] { m_model->setEvaluation(m_document.evaluation()); });
    m_model->setEvaluation(document.evaluation());
    m_search->setFocus();
}

void OptionsDialog::choose(const QString& what)
{
    m_search->clear();
    m_filter->setChecked(false);
    if (const int row = m_model->rowOf(what); row >= 0)
        chooseCell(*m_table, m_model->index(row, m_edited));
}

} // namespace flopsmith
