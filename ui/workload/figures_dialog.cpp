#include "ui/workload/figures_dialog.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include "app/workload/shape.h"
#include "ui/common/labels.h"
#include "ui/models/quantity_text.h"
#include "ui/models/workload_fields.h"
#include "ui/models/workload_words.h"
#include "ui/workload/number_field.h"

namespace flopsmith {

namespace {

constexpr std::array<std::string_view, 12> transformerKeys{"params",   "layers",         "hidden",  "heads",
                                                           "kv_heads", "head_dim",       "ffn",     "vocab",
                                                           "experts",  "experts_active", "context", "active_params"};
constexpr std::array<std::string_view, 4> imageKeys{"params", "gmacs_per_image", "mactivations_per_image",
                                                    "image_size"};

bool belongs(std::string_view key, ModelKind kind)
{
    if (kind == ModelKind::Vision)
        return std::find(imageKeys.begin(), imageKeys.end(), key) != imageKeys.end();
    return std::find(transformerKeys.begin(), transformerKeys.end(), key) != transformerKeys.end();
}

/// The number of a shape under a key; nullptr for switches.
std::optional<double>* figureOf(ModelShape& shape, std::string_view key)
{
    std::optional<double>* out = nullptr;
    forEachField<ModelShape>([&](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(shape.*(field.member))>, std::optional<double>>)
            if (field.key == key)
                out = &(shape.*(field.member));
    });
    return out;
}

} // namespace

FiguresDialog::FiguresDialog(const ModelShape& shape, QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    setWindowTitle(tr("A model by its figures"));
    setObjectName(QStringLiteral("figuresDialog"));
    m_form->setContentsMargins(20, 20, 20, 16);
    m_form->setVerticalSpacing(8);
    auto* hint = new TextLabel(Theme::Type::Detail, this);
    hint->setMuted(true);
    hint->setWordWrap(true);
    hint->setText(tr("Parameters are enough for a first answer; the shape makes it better. Write 8B, 120M or 4k."));
    m_name->setPlaceholderText(tr("My model"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(QString::fromStdString(shape.id.empty() ? shape.name : std::string()));
    m_kind->addItem(modelKindWords(ModelKind::Transformer), static_cast<int>(ModelKind::Transformer));
    m_kind->addItem(modelKindWords(ModelKind::Vision), static_cast<int>(ModelKind::Vision));
    m_kind->setCurrentIndex(shape.kind == ModelKind::Vision ? 1 : 0);
    m_kind->setAccessibleName(tr("Kind"));
    m_form->addRow(hint);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Kind"), m_kind);
    addRows(shape);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Take this model"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_form->addRow(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FiguresDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void FiguresDialog::addRows(const ModelShape& shape)
{
    ModelShape copy = shape;
    forEachField<ModelShape>([&](const auto& field) {
        const std::string_view key = field.key;
        const auto* figure = figureOf(copy, key);
        if (!figure || (!belongs(key, ModelKind::Transformer) && !belongs(key, ModelKind::Vision)))
            return;
        auto* edit = new NumberField(this);
        edit->setObjectName(QStringLiteral("figure-") + QString::fromLatin1(key.data()));
        edit->setTaken({});
        if (*figure)
            edit->setText(localNumber(**figure, 3));
        const QString label = QCoreApplication::translate("fields", std::string(field.label).c_str());
        edit->setAccessibleName(label);
        m_form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &FiguresDialog::check);
        m_rows.push_back({key, edit});
    });
}

ModelKind FiguresDialog::kind() const
{
    return static_cast<ModelKind>(m_kind->currentData().toInt());
}

void FiguresDialog::check()
{
    for (const Row& row : m_rows)
        m_form->setRowVisible(row.field, belongs(row.key, kind()));
    const ModelShape found = shape();
    const bool enough = found.kind == ModelKind::Vision ? found.gmacs.has_value() : found.params.has_value();
    if (m_accept)
        m_accept->setEnabled(enough);
}

ModelShape FiguresDialog::shape() const
{
    ModelShape out;
    out.kind = kind();
    out.name = oneLine(m_name->text().trimmed().toStdString());
    if (out.name.empty())
        out.name = m_name->placeholderText().toStdString();
    for (const Row& row : m_rows)
        if (belongs(row.key, out.kind))
            *figureOf(out, row.key) = amountOf(row.field->text());
    if (!out.params && out.kind == ModelKind::Transformer)
        out.params = parameterCount(out);
    return out;
}

} // namespace flopsmith
