#include "ui/workload/workload_head.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/workspace/workload_service.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/models/workload_fields.h"
#include "ui/models/workload_words.h"
#include "ui/workload/figures_dialog.h"
#include "ui/workload/model_field.h"
#include "ui/workload/number_field.h"

namespace flopsmith {

namespace {

constexpr char keyProperty[] = "workloadKey";

ElidedLabel* fieldTitle(const QString& text, QWidget* parent)
{
    auto* out = new ElidedLabel(Theme::Type::Detail, parent);
    out->setMuted(true);
    out->setText(text);
    return out;
}

} // namespace

WorkloadHead::WorkloadHead(WorkloadService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new ModelField(this))
    , m_method(new QComboBox(this))
    , m_batch(new NumberField(this))
    , m_sequence(new NumberField(this))
    , m_batchTitle(fieldTitle({}, this))
    , m_sequenceTitle(fieldTitle({}, this))
    , m_further(new QToolButton(this))
    , m_config(new QPushButton(tr("Open config.json\u2026"), this))
    , m_figures(new QPushButton(tr("By figures\u2026"), this))
    , m_none(new QPushButton(tr("Clear"), this))
{
    m_model->setObjectName(QStringLiteral("workloadModel"));
    m_model->setAccessibleName(tr("Model"));
    m_method->setObjectName(QStringLiteral("workloadMethod"));
    m_method->setAccessibleName(tr("Method"));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(12);
    m_batch->setObjectName(QStringLiteral("workloadBatch"));
    m_sequence->setObjectName(QStringLiteral("workloadSequence"));
    m_further->setObjectName(QStringLiteral("workloadFurther"));
    m_further->setText(tr("Further options"));
    m_further->setCheckable(true);
    m_further->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_further->setArrowType(Qt::RightArrow);
    m_further->setFocusPolicy(Qt::StrongFocus);
    m_config->setObjectName(QStringLiteral("workloadConfig"));
    m_figures->setObjectName(QStringLiteral("workloadFigures"));
    m_none->setObjectName(QStringLiteral("workloadNone"));
    m_config->setToolTip(tr("The config.json of a model of Hugging Face"));
    m_none->setToolTip(tr("The build has no workload any more"));
    buildRows();
    connect(m_model, &ModelField::wanted, &service, &WorkloadService::load);
    connect(m_model, &ModelField::chosen, this, [this](const ModelPreset& preset) { take(preset.shape); });
    connect(m_method, &QComboBox::activated, this, &WorkloadHead::setMethod);
    for (NumberField* field : {m_batch, m_sequence})
        connect(field, &NumberField::stated, this, [this, field](const QString& text) { setNumber(*field, text); });
    connect(m_config, &QPushButton::clicked, this, &WorkloadHead::configWanted);
    connect(m_figures, &QPushButton::clicked, this, &WorkloadHead::askFigures);
    connect(m_none, &QPushButton::clicked, this, [this] { m_service.clear(tr("Clear the workload")); });
    connect(m_further, &QToolButton::toggled, this, [this](bool on) {
        m_further->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        Q_EMIT furtherToggled(on);
    });
}

QWidget* WorkloadHead::labelled(QWidget* editor, QWidget* title)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(editor);
    return box;
}

void WorkloadHead::buildRows()
{
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(labelled(m_model, fieldTitle(tr("Model"), this)), 5);
    fields->addWidget(labelled(m_method, fieldTitle(tr("Method"), this)), 3);
    fields->addWidget(labelled(m_batch, m_batchTitle), 2);
    m_sequenceBox = labelled(m_sequence, m_sequenceTitle);
    fields->addWidget(m_sequenceBox, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_further);
    buttons->addStretch(1);
    for (QPushButton* button : {m_config, m_figures, m_none})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(fields);
    column->addLayout(buttons);
    setTabOrder(m_model, m_method);
    setTabOrder(m_method, m_batch);
    setTabOrder(m_batch, m_sequence);
    setTabOrder(m_sequence, m_further);
    setTabOrder(m_further, m_config);
    setTabOrder(m_config, m_figures);
    setTabOrder(m_figures, m_none);
}

void WorkloadHead::refresh(const Workload& known, bool stated)
{
    const QString name = QString::fromStdString(known.model.name);
    m_model->setModel(stated && name.isEmpty() ? modelDetail(known.model) : name);
    const QSignalBlocker quiet(m_method);
    m_method->clear();
    bool listed = false;
    for (const WorkloadMethod& method : methodsFor(known.model)) {
        m_method->addItem(workloadWords(method.label), QString::fromLatin1(method.mode.data()));
        listed = listed || method.mode == known.mode;
    }
    const QString mode = QString::fromStdString(known.mode);
    if (!listed && !mode.isEmpty())
        m_method->addItem(mode, mode);
    m_method->setCurrentIndex(mode.isEmpty() ? 0 : m_method->findData(mode));
    const WorkloadNumber batch = batchNumber(known);
    fillNumber(*m_batch, *m_batchTitle, batch.key, batch.label);
    const auto sequence = sequenceNumber(known);
    m_sequenceBox->setVisible(sequence.has_value());
    if (sequence)
        fillNumber(*m_sequence, *m_sequenceTitle, sequence->key, sequence->label);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_method, m_batch, m_sequence, m_further, m_none})
        widget->setEnabled(stated);
    if (!stated)
        m_further->setChecked(false);
}

void WorkloadHead::fillNumber(NumberField& field, ElidedLabel& title, std::string_view key, const char* label)
{
    field.setProperty(keyProperty, QByteArray(key.data(), static_cast<qsizetype>(key.size())));
    title.setText(workloadWords(label));
    // The title is short; the member's own name says more.
    field.setAccessibleName(optionLabel(key));
    title.setToolTip(optionLabel(key).toHtmlEscaped());
    field.setStated(optionText(m_service.stated(), key));
    const WorkloadStatePtr& state = m_service.state();
    field.setTaken(state ? optionText(state->answer.question.workload, key) : QString());
}

void WorkloadHead::take(const ModelShape& shape)
{
    const Workload before = m_service.stated();
    Workload known = before;
    if (m_service.estimator())
        m_service.estimator()->complete(known);
    Workload next = withModel(before, known.model.kind, shape);
    // A model of the list is named: its figures may get better with the catalog.
    if (!shape.id.empty()) {
        next.model = {};
        next.model.name = shape.name;
    }
    m_service.state(next, tr("Choose %1").arg(QString::fromStdString(shape.name)));
}

void WorkloadHead::setMethod(int row)
{
    const std::string mode = m_method->itemData(row).toString().toStdString();
    const Workload before = m_service.stated();
    if (mode != before.mode)
        m_service.state(withMethod(before, mode), tr("Method: %1").arg(m_method->itemText(row)));
}

void WorkloadHead::setNumber(NumberField& field, const QString& text)
{
    const QByteArray key = field.property(keyProperty).toByteArray();
    Workload workload = m_service.stated();
    if (setWorkloadOption(workload, std::string_view(key.constData(), static_cast<std::size_t>(key.size())), text))
        m_service.state(workload, tr("Change %1").arg(field.accessibleName()),
                        QStringLiteral("workload.") + QString::fromLatin1(key));
}

void WorkloadHead::askFigures()
{
    auto* dialog = new FiguresDialog(m_service.stated().model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->shape()); });
    dialog->open();
}

} // namespace flopsmith
