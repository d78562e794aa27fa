#include "ui/ownership/ownership_figures.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include "app/reports/report_text.h"
#include "ui/common/column_grid.h"
#include "ui/common/labels.h"
#include "ui/models/cost_figures.h"

namespace flopsmith {

namespace {

constexpr int fieldWidth = 96;
constexpr int unitWidth = 104;
constexpr int roomForTwoGroups = 800; // pixels for two groups beside each other

void colourField(QLineEdit& field, bool good)
{
    QPalette colors = field.palette();
    colors.setColor(QPalette::Text, good ? Theme::current().colors().text : Theme::current().color(Mark::Error));
    field.setPalette(colors);
}

const UsedFigure* usedOf(const OwnershipState* state, const CostFigureInfo* info)
{
    if (!state || !state->answer)
        return nullptr;
    for (const UsedFigure& used : state->answer->figures)
        if (used.info == info)
            return &used;
    return nullptr;
}

} // namespace

OwnershipFigures::OwnershipFigures(OwnershipService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_groups(new ColumnGrid(this))
    , m_private(new QCheckBox(tr("The data must stay in the house"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_groups);
    m_groups->setColumnSpacing(32);
    QWidget* last = nullptr;
    for (const CostFigureGroup& group : costFigureGroups()) {
        last = makeGroup(costGroupTitle(group), group.keys);
        m_groups->add(last);
    }
    m_private->setObjectName(QStringLiteral("ownership-private"));
    last->layout()->addWidget(m_private);
    connect(m_private, &QCheckBox::clicked, this,
            [this](bool on) { m_service.setPrivate(on, tr("Change where the data may be")); });
    arrange();
}

void OwnershipFigures::arrange()
{
    m_groups->setColumns(width() >= roomForTwoGroups ? 2 : 1);
}

void OwnershipFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* OwnershipFigures::makeGroup(const QString& title, const std::vector<std::string_view>& keys)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* heading = new TextLabel(Theme::Type::Title, box);
    heading->setText(title);
    heading->setContentsMargins(0, 10, 0, 0);
    column->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1000);
    grid->setColumnStretch(3, 1); // what is left, once the labels have their width
    grid->setColumnMinimumWidth(2, unitWidth);
    column->addLayout(grid);
    for (const std::string_view key : keys) {
        const CostFigureInfo* info = costFigureInfo(key);
        auto* label = new ElidedLabel(Theme::Type::Text, this);
        label->setMuted(true);
        label->setMaximumWidth(mostFigureLabelWidth);
        label->setText(costFigureLabel(*info));
        const Cell cell{info, new QLineEdit(this), new TextLabel(Theme::Type::Detail, this)};
        cell.field->setFixedWidth(fieldWidth);
        cell.field->setAlignment(Qt::AlignRight);
        cell.field->setObjectName(QStringLiteral("ownership-") + QString::fromLatin1(key.data()));
        cell.field->setAccessibleName(label->text());
        cell.unit->setMuted(true);
        label->setBuddy(cell.field);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(cell.field, row, 1);
        grid->addWidget(cell.unit, row, 2);
        connect(cell.field, &QLineEdit::textEdited, this, [this, cell](const QString& text) { typed(cell, text); });
        m_cells.push_back(cell);
    }
    return box;
}

void OwnershipFigures::typed(const Cell& cell, const QString& text)
{
    const bool empty = text.trimmed().isEmpty();
    const auto stated = empty ? std::optional<QString>(QString()) : statedFigure(*cell.info, text);
    colourField(*cell.field, stated.has_value());
    const OwnershipStatePtr& state = m_service.state();
    const std::string currency = state && state->answer ? state->answer->currency : std::string();
    cell.field->setToolTip(stated ? QString() : tr("A number %1").arg(costFigureRange(*cell.info, currency)));
    if (stated)
        m_service.setFigure(*cell.info, *stated, tr("Change %1").arg(costFigureLabel(*cell.info)));
}

void OwnershipFigures::refresh()
{
    const OwnershipStatePtr& state = m_service.state();
    m_private->setChecked(m_service.isPrivate());
    for (const Cell& cell : m_cells) {
        const UsedFigure* used = usedOf(state.get(), cell.info);
        if (!used)
            continue;
        cell.unit->setText(costFigureUnit(*cell.info, state->answer->currency));
        const QString taken = costFigureText(*cell.info, used->value);
        const QString text = used->stated ? taken : QString();
        // "3." is on its way to "3.5": what means the same is not written over.
        const auto typed = statedFigure(*cell.info, cell.field->text());
        const bool same = cell.field->hasFocus()
            && (used->stated ? typed && *typed == statedFigure(*cell.info, taken).value_or(QString())
                             : cell.field->text().isEmpty());
        if (!same && cell.field->text() != text && !(cell.field->hasFocus() && !typed && !used->stated))
            cell.field->setText(text);
        cell.field->setPlaceholderText(used->info->usual || used->value != 0 ? taken : tr("unknown"));
        const QString basis =
            used->basis.empty() ? QString() : QString::fromStdString(reportText("ownership", used->basis));
        cell.field->setAccessibleDescription(basis);
        if (cell.field->toolTip().isEmpty() || !cell.field->hasFocus())
            cell.field->setToolTip(basis.toHtmlEscaped());
    }
}

} // namespace flopsmith
