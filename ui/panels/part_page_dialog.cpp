#include "ui/panels/part_page_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrl>

#include "app/workspace/document.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/models/compared_parts.h"
#include "ui/models/part_page_model.h"
#include "ui/panels/data_error_dialog.h"
#include "ui/panels/part_page_side.h"
#include "ui/panels/part_page_table.h"

namespace flopsmith {

namespace {

constexpr QSize pageSize{1080, 720};
constexpr int sideWidth = 320;

} // namespace

PartPageDialog::PartPageDialog(Document& document, ComparedParts& compared, UserSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_compared(compared)
    , m_model(new PartPageModel(this))
    , m_over(new TextLabel(Theme::Type::Detail, this))
    , m_title(new TextLabel(Theme::Type::Heading, this))
    , m_notes(new TextLabel(Theme::Type::Text, this))
    , m_product(new QLabel(this))
    , m_table(new PartPageTable(*m_model, this))
    , m_side(new PartPageSide(&settings, this))
{
    resize(pageSize);
    m_side->setFixedWidth(sideWidth);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_table, 1);
    middle->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addLayout(middle, 1);
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addWidget(buildButtons());
    connect(m_table, &PartPageTable::currentMoved, this, &PartPageDialog::showState);
    connect(m_side, &PartPageSide::variantChosen, this, &PartPageDialog::showPart);
    connect(&compared, &ComparedParts::changed, this, &PartPageDialog::showState);
    connect(&Theme::current(), &Theme::changed, this, &PartPageDialog::showProductLink);
}

QWidget* PartPageDialog::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_over->setMuted(true);
    for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_notes), m_product}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_product->setObjectName(QStringLiteral("partPageProduct"));
    m_product->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_product, &QLabel::linkActivated, this, [](const QString& link) {
        if (const QUrl url(link); url.scheme() == u"https")
            QDesktopServices::openUrl(url);
    });
    for (QWidget* label : std::initializer_list<QWidget*>{m_over, m_title, m_product, m_notes})
        column->addWidget(label);
    return head;
}

QPushButton* PartPageDialog::pushButton(const char* name, const QString& text, void (PartPageDialog::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter in the table opens a source
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* PartPageDialog::buildButtons()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_open = pushButton("partPageOpen", tr("&Open source"), &PartPageDialog::openSource);
    m_open->setToolTip(tr("Opens the source of the selected figure in the browser"));
    m_putAside = pushButton("partPageCompare", {}, &PartPageDialog::toggleCompared);
    m_compare = pushButton("partPageShowComparison", {}, &PartPageDialog::requestComparison);
    QPushButton* copy = pushButton("partPageCopy", tr("Copy &all"), &PartPageDialog::copyAll);
    copy->setToolTip(tr("Copies the whole page as text"));
    QPushButton* report = pushButton("partPageReport", tr("&Report a data error\u2026"), &PartPageDialog::reportError);
    report->setToolTip(tr("Makes a text about the selected figure for those who keep the catalog"));
    QPushButton* close = pushButton("partPageClose", tr("Close"), &PartPageDialog::reject);
    for (QPushButton* button : {m_open, copy, report})
        line->addWidget(button);
    line->addStretch(1);
    for (QPushButton* button : {m_putAside, m_compare, close})
        line->addWidget(button);
    return row;
}

const Part* PartPageDialog::find() const
{
    return findPart(*m_document.catalog(), m_document.build(), m_id);
}

void PartPageDialog::showPart(const PartId& id)
{
    const Part* part = findPart(*m_document.catalog(), m_document.build(), id);
    if (!part)
        return;
    m_id = part->id;
    m_model->setPage(partPage(*part, *m_document.catalog(), todayText()));
    const PartPage& page = m_model->page();
    setWindowTitle(tr("%1 \u2013 all figures").arg(page.title));
    m_over->setText(page.over);
    m_title->setText(page.title);
    m_notes->setText(page.notes);
    m_notes->setVisible(!page.notes.isEmpty());
    showProductLink();
    m_side->showPart(page, *part);
    m_table->setCurrentIndex(m_model->index(1, 0));
    m_table->scrollToTop();
    m_table->setFocus(Qt::OtherFocusReason);
    showState();
}

void PartPageDialog::showProductLink()
{
    const PartPage& page = m_model->page();
    m_product->setVisible(!page.productUrl.isEmpty());
    m_product->setText(QStringLiteral("<a style='color:%1' href='%2'>%3</a>")
                           .arg(Theme::current().colors().accent.name(), page.productUrl.toHtmlEscaped(),
                                tr("Product page: %1").arg(page.productTitle).toHtmlEscaped()));
}

void PartPageDialog::showState()
{
    const Part* part = find();
    if (!part)
        return;
    m_open->setEnabled(!m_table->currentUrl().isEmpty());
    const bool there = m_compared.contains(*part);
    const auto count = static_cast<int>(m_compared.of(part->category()).size());
    const bool full = !there && m_compared.full(part->category());
    m_putAside->setText(there ? tr("Take out of the comparison") : tr("Add to &comparison"));
    m_putAside->setEnabled(!full);
    m_putAside->setToolTip(full ? tr("Four parts are chosen; take one out first") : QString());
    m_compare->setText(tr("Compare (%1)").arg(count));
    m_compare->setVisible(count > 0);
    m_compare->setEnabled(count > 1);
    m_compare->setToolTip(count > 1 ? QString() : tr("Add another part of this category first"));
}

void PartPageDialog::openSource()
{
    m_table->openSource();
}

void PartPageDialog::toggleCompared()
{
    const Part* part = find();
    if (part && !m_compared.remove(*part))
        m_compared.add(*part);
}

void PartPageDialog::requestComparison()
{
    if (const Part* part = find())
        Q_EMIT comparisonRequested(QString::fromStdString(std::string(part->category())));
}

void PartPageDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(pageText(m_model->page()));
}

void PartPageDialog::reportError()
{
    const Part* part = find();
    if (!part)
        return;
    auto* dialog = new DataErrorDialog(*part, m_document.catalog(), m_table->currentKey(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace flopsmith
