#include "ui/panels/part_editor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/panels/part_form_view.h"
#include "ui/panels/parts_rail.h"

namespace flopsmith {

namespace {

constexpr int checkDelay = 120; // ms after the last key

std::string typed(const QLineEdit* line)
{
    return line->text().trimmed().toStdString();
}

QWidget* heading(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(Theme::Type::Title, parent);
    label->setText(text);
    label->setContentsMargins(0, 12, 0, 4);
    return label;
}

void addLine(QFormLayout* form, const QString& name, QWidget* field)
{
    form->addRow(name, field);
    form->labelForField(field)->setFixedWidth(PartFormView::labelWidth);
}

QFormLayout* formIn(QWidget* box)
{
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// What a problem that is no figure's speaks of.
QString subjectOf(const std::string& key)
{
    if (key == "id")
        return PartEditor::tr("Id");
    if (key == "name")
        return PartEditor::tr("Name");
    if (key == "mpn")
        return PartEditor::tr("Part numbers");
    if (key == "prices")
        return PartEditor::tr("Price");
    if (key == "source")
        return PartEditor::tr("Document");
    return key == "figures" ? PartEditor::tr("Figures") : QString::fromStdString(key);
}

QWidget* pairOf(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(first, 1);
    row->addWidget(second);
    return box;
}

} // namespace

PartEditor::PartEditor(PartDraft draft, CatalogPtr catalog, QWidget* parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_catalog(std::move(catalog))
    , m_category(new QComboBox(this))
    , m_vendor(line("partVendor", m_draft.vendor))
    , m_name(line("partName", m_draft.name))
    , m_id(line("partId", m_draft.id))
    , m_kind(line("partKind", m_draft.kind))
    , m_mpn(line("partMpn", m_draft.mpn))
    , m_price(line("partPrice", m_draft.price))
    , m_currency(line("partCurrency", m_draft.currency))
    , m_notes(line("partNotes", m_draft.notes))
    , m_document(line("partDocument", m_draft.document))
    , m_url(line("partUrl", m_draft.url))
    , m_confidence(new QComboBox(this))
    , m_figures(new PartFormView(this))
    , m_scroll(new QScrollArea(this))
    , m_state(new MarkLabel(this))
    , m_general(new TextLabel(Theme::Type::Detail, this))
    , m_save(new QPushButton(tr("&Save part"), this))
{
    setWindowTitle(!m_draft.isNew ? tr("Edit own part") : m_draft.base ? tr("Copy as own part") : tr("New part"));
    setObjectName(QStringLiteral("partEditor"));
    resize(720, 700);
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkDelay);
    arrange();
    categoryChanged();
    connect(&m_checking, &QTimer::timeout, this, &PartEditor::check);
    connect(m_figures, &PartFormView::changed, &m_checking, qOverload<>(&QTimer::start));
    connect(m_category, &QComboBox::currentIndexChanged, this, &PartEditor::categoryChanged);
    connect(m_confidence, &QComboBox::currentIndexChanged, &m_checking, qOverload<>(&QTimer::start));
    connect(m_vendor, &QLineEdit::textChanged, this, &PartEditor::nameChanged);
    connect(m_name, &QLineEdit::textChanged, this, &PartEditor::nameChanged);
    connect(m_save, &QPushButton::clicked, this, &PartEditor::save);
    m_name->setFocus();
    m_name->selectAll();
}

QLineEdit* PartEditor::line(const char* name, const std::string& text)
{
    auto* out = new QLineEdit(QString::fromStdString(text), this);
    out->setObjectName(QLatin1String(name));
    out->setTextMargins(6, 0, 6, 0);
    connect(out, &QLineEdit::textChanged, &m_checking, qOverload<>(&QTimer::start));
    return out;
}

QWidget* PartEditor::identity()
{
    for (const std::string_view name : categoryNames())
        m_category->addItem(categoryShortName(QString::fromStdString(std::string(name))),
                            QString::fromStdString(std::string(name)));
    m_category->setCurrentIndex(std::max(0, m_category->findData(QString::fromStdString(m_draft.category))));
    m_category->setObjectName(QStringLiteral("partCategory"));
    // A copy's figures are of its category, and what is in a build stays what it is.
    m_category->setEnabled(m_draft.isNew && !m_draft.base);
    m_id->setReadOnly(!m_draft.isNew);
    m_currency->setFixedWidth(64);
    m_currency->setMaxLength(3);
    m_kind->setPlaceholderText(tr("within the category: gpu, nvme, tower"));
    m_mpn->setPlaceholderText(tr("the maker's, with commas between them"));
    auto* box = new QWidget(this);
    QFormLayout* form = formIn(box);
    addLine(form, tr("C&ategory"), m_category);
    addLine(form, tr("Ma&ker"), m_vendor);
    addLine(form, tr("&Name"), m_name);
    addLine(form, tr("&Id"), m_id);
    addLine(form, tr("Kin&d"), m_kind);
    addLine(form, tr("Part n&umbers"), m_mpn);
    addLine(form, tr("&Price"), pairOf(m_price, m_currency, box));
    addLine(form, tr("No&te"), m_notes);
    m_price->setAccessibleName(tr("Price"));
    m_currency->setAccessibleName(tr("Currency"));
    return box;
}

QWidget* PartEditor::provenance()
{
    const std::pair<QString, Confidence> trusts[] = {{tr("The maker's own document"), Confidence::Vendor},
                                                     {tr("Measured"), Confidence::Measured},
                                                     {tr("Second-hand: shop, magazine"), Confidence::Secondary},
                                                     {tr("Assumed: no check passes on it"), Confidence::Assumed}};
    for (const auto& [name, confidence] : trusts)
        m_confidence->addItem(name, static_cast<int>(confidence));
    m_confidence->setCurrentIndex(m_confidence->findData(static_cast<int>(m_draft.confidence)));
    m_confidence->setObjectName(QStringLiteral("partConfidence"));
    m_document->setPlaceholderText(tr("data sheet, manual, quote, own measurement"));
    m_url->setPlaceholderText(tr("https://\u2026"));
    auto* box = new QWidget(this);
    QFormLayout* form = formIn(box);
    addLine(form, tr("D&ocument"), m_document);
    addLine(form, tr("Add&ress"), m_url);
    addLine(form, tr("&Confidence"), m_confidence);
    return box;
}

void PartEditor::arrange()
{
    auto* page = new QWidget(m_scroll);
    auto* fields = new QVBoxLayout(page);
    fields->setContentsMargins(16, 4, 16, 16);
    fields->addWidget(identity());
    fields->addWidget(
        heading(m_draft.base ? tr("Where changed figures are from") : tr("Where the figures are from"), page));
    fields->addWidget(provenance());
    fields->addWidget(heading(tr("Figures; what is not known stays empty"), page));
    fields->addWidget(m_figures);
    fields->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_general->setWordWrap(true);
    m_general->setObjectName(QStringLiteral("partProblems"));
    m_save->setProperty(accentProperty, true);
    m_save->setObjectName(QStringLiteral("partSave"));
    auto* buttons = new QHBoxLayout;
    if (!m_draft.isNew) {
        auto* remove = new QPushButton(tr("De&lete part"), this);
        remove->setObjectName(QStringLiteral("partRemove"));
        remove->setAutoDefault(false);
        buttons->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(PartId(m_draft.id)); });
    }
    buttons->addWidget(m_state, 1, Qt::AlignVCenter);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    buttons->setSpacing(8);
    foot->addWidget(m_general);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addLayout(foot);
}

void PartEditor::categoryChanged()
{
    m_draft.category = m_category->currentData().toString().toStdString();
    m_figures->setFigures(m_draft.category, m_draft.figures, *m_catalog);
    check();
}

void PartEditor::nameChanged()
{
    // Until the user writes an id of their own.
    if (m_draft.isNew && (m_id->text().isEmpty() || !m_id->isModified()))
        m_id->setText(QString::fromStdString(proposedId(typed(m_vendor), typed(m_name), *m_catalog)));
}

PartDraft PartEditor::draft() const
{
    PartDraft out = m_draft;
    out.id = typed(m_id);
    out.vendor = typed(m_vendor);
    out.name = typed(m_name);
    out.kind = typed(m_kind);
    out.mpn = typed(m_mpn);
    out.price = typed(m_price);
    out.currency = m_currency->text().trimmed().toUpper().toStdString();
    out.notes = typed(m_notes);
    out.document = typed(m_document);
    out.url = typed(m_url);
    out.confidence = static_cast<Confidence>(m_confidence->currentData().toInt());
    out.figures = m_figures->figures();
    return out;
}

void PartEditor::check()
{
    const DraftReading reading = readDraft(draft(), *m_catalog, todayText());
    m_figures->showProblems(reading.problems);
    QStringList general;
    int faults = 0;
    for (const DraftProblem& problem : reading.problems) {
        faults += problem.fault ? 1 : 0;
        if (!m_figures->field(problem.key))
            general.append(QStringLiteral("%1: %2").arg(subjectOf(problem.key), problemText(problem)));
    }
    m_general->setText(general.join(QLatin1Char('\n')));
    m_general->setMark(faults > 0 ? Mark::Error : Mark::Warning);
    m_general->setVisible(!general.isEmpty());
    const int doubts = static_cast<int>(reading.problems.size()) - faults;
    const QString known = tr("%1 of %2 figures known")
                              .arg(QLocale().toString(reading.known),
                                   QLocale().toString(static_cast<int>(figuresOf(m_draft.category).size())));
    if (faults > 0)
        m_state->setState(Mark::Error, tr("%n to correct", nullptr, faults) + QStringLiteral(" \u00b7 ") + known);
    else if (doubts > 0)
        m_state->setState(Mark::Warning, tr("%n doubtful", nullptr, doubts) + QStringLiteral(" \u00b7 ") + known);
    else
        m_state->setState(Mark::Ok, known);
    m_save->setEnabled(reading.mayBeKept());
}

void PartEditor::save()
{
    DraftReading reading = readDraft(draft(), *m_catalog, todayText());
    if (reading.mayBeKept())
        Q_EMIT saveRequested(*reading.part, reading.sources);
    else
        check();
}

void PartEditor::showFault(const QString& message)
{
    m_state->setState(Mark::Error, message);
}

} // namespace flopsmith
