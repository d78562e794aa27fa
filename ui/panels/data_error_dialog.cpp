#include "ui/panels/data_error_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/reports/data_error.h"
#include "ui/common/labels.h"
#include "ui/models/part_page.h"

namespace flopsmith {

DataErrorDialog::DataErrorDialog(const Part& part, CatalogPtr catalog, const QString& key, QWidget* parent)
    : QDialog(parent)
    , m_part(part)
    , m_catalog(std::move(catalog))
    , m_field(new QComboBox(this))
    , m_right(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_copied(new TextLabel(Theme::Type::Detail, this))
{
    setWindowTitle(tr("Report a data error"));
    resize(640, 520);
    m_field->setObjectName(QStringLiteral("dataErrorField"));
    m_right->setObjectName(QStringLiteral("dataErrorRight"));
    m_right->setPlaceholderText(tr("The value with its unit"));
    m_reference->setPlaceholderText(tr("An address, or document and page"));
    m_text->setObjectName(QStringLiteral("dataErrorText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the report"));
    m_copied->setMuted(true);
    fillFields(key);
    arrange();
    connect(m_field, &QComboBox::currentIndexChanged, this, &DataErrorDialog::write);
    connect(m_right, &QLineEdit::textChanged, this, &DataErrorDialog::write);
    connect(m_reference, &QLineEdit::textChanged, this, &DataErrorDialog::write);
    write();
    copy();
    m_right->setFocus();
}

void DataErrorDialog::fillFields(const QString& key)
{
    const auto add = [this](const QString& label, std::string_view field) {
        m_field->addItem(label, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    };
    add(tr("Name"), "name");
    add(tr("Part numbers"), "mpn");
    add(tr("Price"), "prices");
    for (const FigureInfo& info : figuresOf(m_part.category()))
        add(figureLabel(info), info.key);
    m_field->setCurrentIndex(std::max(0, m_field->findData(key)));
}

void DataErrorDialog::arrange()
{
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(tr("Nothing is sent. Paste the text into a message to those who keep the catalog."));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Right is"), m_right);
    form->addRow(tr("&Where it is written"), m_reference);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* again = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    again->setObjectName(QStringLiteral("dataErrorCopy"));
    again->setDefault(true);
    connect(again, &QPushButton::clicked, this, &DataErrorDialog::copy);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(says);
    column->addLayout(form);
    column->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_copied, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
}

void DataErrorDialog::write()
{
    const std::string key = m_field->currentData().toString().toStdString();
    m_text->setPlainText(QString::fromStdString(
        dataErrorText(m_part, *m_catalog, key, {m_right->text().toStdString(), m_reference->text().toStdString()})));
    m_copied->setText(tr("Changed since it was copied."));
}

void DataErrorDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copied->setText(tr("Copied to the clipboard."));
}

} // namespace flopsmith
