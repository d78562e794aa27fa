#include "ui/datasets/skipped_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>

#include "ui/common/labels.h"
#include "ui/datasets/plain_table.h"
#include "ui/models/skipped_model.h"

namespace flopsmith {

SkippedDialog::SkippedDialog(const QString& title, const QString& summary, std::vector<SkippedRecord> skipped,
                             QWidget* parent)
    : QDialog(parent)
    , m_summary(summary)
    , m_model(new SkippedModel(std::move(skipped), this))
{
    setWindowTitle(title);
    resize(760, 480);
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    says->setText(summary);
    auto* table = plainTable(*m_model, SkippedModel::WhyColumn, tr("Skipped records"), this);
    table->setColumnWidth(SkippedModel::RecordColumn, 280);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copySkipped"));
    copyButton->setEnabled(m_model->rowCount() > 0);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(copyButton, &QPushButton::clicked, this, &SkippedDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QBoxLayout* column = dialogColumn(*this);
    column->addWidget(says);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

void SkippedDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_summary + QLatin1Char('\n') + m_model->text());
}

} // namespace flopsmith
