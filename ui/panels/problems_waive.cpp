#include "ui/panels/problems_waive.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/labels.h"

namespace flopsmith {

WaiveDialog::WaiveDialog(const QString& problem, const QString& author, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_author(new QLineEdit(author, this))
    , m_accept(nullptr)
{
    setWindowTitle(tr("Waive a problem"));
    auto* text = new TextLabel(Theme::Type::Text, this);
    text->setWordWrap(true);
    text->setText(problem);
    auto* hint = new TextLabel(Theme::Type::Detail, this);
    hint->setMuted(true);
    hint->setWordWrap(true);
    hint->setText(
        tr("A waived problem stays listed, here and on the build sheet, but does not count. It comes back when "
           "the part or its place changes."));
    m_reason->setObjectName(QStringLiteral("waiveReason"));
    m_reason->setPlaceholderText(tr("for example: a second circuit is being installed"));
    m_reason->setMinimumWidth(380);
    m_author->setObjectName(QStringLiteral("waiveAuthor"));
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Waive"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);
    form->addRow(text);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Author"), m_author);
    form->addRow(hint);
    form->addRow(buttons);
    m_reason->setAccessibleName(tr("Reason"));
    m_author->setAccessibleName(tr("Author"));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString WaiveDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString WaiveDialog::author() const
{
    return m_author->text().trimmed();
}

} // namespace flopsmith
