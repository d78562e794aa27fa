#include "ui/datasets/merges_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>

#include "app/workspace/own_catalog.h"
#include "ui/common/labels.h"
#include "ui/common/search_field.h"
#include "ui/datasets/plain_table.h"
#include "ui/models/merge_model.h"

namespace flopsmith {

MergesDialog::MergesDialog(OwnCatalog& own, const std::vector<NamedMerge>& merges, QWidget* parent)
    : QDialog(parent)
    , m_model(new MergeModel(this))
    , m_count(new TextLabel(Theme::Type::Detail, this))
{
    setWindowTitle(tr("Merges"));
    resize(860, 520);
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(
        tr("The same part from two sources is shown once, with the figures of both. Take the tick away to keep the two "
           "apart, also when the dataset is imported again."));
    auto* search = new SearchField(this);
    search->setObjectName(QStringLiteral("mergeSearch"));
    search->setPlaceholderText(tr("Search merges"));
    search->setAccessibleName(tr("Search merges"));
    auto* table = plainTable(*m_model, MergeModel::PartColumn, tr("Merges"), this);
    table->setObjectName(QStringLiteral("mergeTable"));
    table->setColumnWidth(MergeModel::DatasetColumn, 150);
    table->setColumnWidth(MergeModel::KeptColumn, 160);
    table->setColumnWidth(MergeModel::ReasonColumn, 200);
    m_count->setMuted(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, m_model, &MergeModel::setFilter);
    connect(search, &SearchField::listRequested, table, [table] { table->setFocus(Qt::TabFocusReason); });
    connect(m_model, &MergeModel::splitWanted, &own, &OwnCatalog::setSplit);
    connect(&own, &OwnCatalog::busyChanged, m_model, &MergeModel::setBusy);
    connect(&own, &OwnCatalog::contentRead, this, [this](const OwnContent& content) { show(content.merges); });
    // A state that could not be kept must not stand there as if it were.
    connect(&own, &OwnCatalog::failed, this, &QDialog::reject);
    QBoxLayout* column = dialogColumn(*this);
    column->addWidget(says);
    column->addWidget(search);
    column->addWidget(table, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    m_model->setBusy(own.busy());
    show(merges);
}

void MergesDialog::show(const std::vector<NamedMerge>& merges)
{
    m_model->setMerges(merges);
    m_count->setText(tr("%1 shown as one, %2 kept apart")
                         .arg(QLocale().toString(m_model->joined()),
                              QLocale().toString(static_cast<int>(merges.size()) - m_model->joined())));
}

} // namespace flopsmith
