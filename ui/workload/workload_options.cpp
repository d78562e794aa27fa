#include "ui/workload/workload_options.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "app/workspace/workload_service.h"
#include "ui/common/labels.h"
#include "ui/workload/number_field.h"

namespace flopsmith {

namespace {
constexpr int cellWidth = 190;
}

WorkloadOptions::WorkloadOptions(WorkloadService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (const WorkloadOption& option : workloadOptions())
        m_cells.push_back(makeCell(option));
}

WorkloadOptions::Cell WorkloadOptions::makeCell(const WorkloadOption& option)
{
    Cell cell{&option, new QWidget(this)};
    const QString label = optionLabel(option.key);
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* title = new ElidedLabel(Theme::Type::Detail, cell.box);
    title->setMuted(true);
    title->setText(label);
    column->addWidget(title);
    const QString name = QStringLiteral("workload-") + QString::fromLatin1(option.key.data());
    QWidget* editor = nullptr;
    if (option.number) {
        cell.number = new NumberField(cell.box);
        editor = cell.number;
        connect(cell.number, &NumberField::stated, this,
                [this, &option](const QString& text) { set(option.key, text); });
    } else {
        cell.words = new QComboBox(cell.box);
        cell.words->setEditable(true);
        cell.words->setInsertPolicy(QComboBox::NoInsert);
        cell.words->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        cell.words->lineEdit()->setAccessibleName(label);
        editor = cell.words;
        connect(cell.words, &QComboBox::activated, this,
                [this, &option, box = cell.words](int row) { set(option.key, box->itemData(row).toString()); });
        connect(cell.words->lineEdit(), &QLineEdit::editingFinished, this, [this, &option, box = cell.words] {
            const int row = box->findText(box->currentText());
            set(option.key, row >= 0 ? box->itemData(row).toString() : box->currentText());
        });
    }
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    title->setBuddy(editor);
    column->addWidget(editor);
    return cell;
}

QString WorkloadOptions::taken(std::string_view key) const
{
    const WorkloadStatePtr& state = m_service.state();
    if (!state)
        return {};
    for (const Assumption& one : state->answer.assumed)
        if (one.key == key)
            return optionWords(one.value);
    return optionWords(optionText(state->answer.question.workload, key).toStdString());
}

void WorkloadOptions::set(std::string_view key, const QString& text)
{
    Workload workload = m_service.stated();
    if (!setWorkloadOption(workload, key, text) || workload == m_service.stated())
        return;
    const QString member = QString::fromLatin1(key.data());
    m_service.state(workload, tr("Change %1").arg(optionLabel(key)), QStringLiteral("workload.") + member);
}

void WorkloadOptions::fill(Cell& cell, const Workload& known)
{
    const std::string_view key = cell.option->key;
    const QString text = optionText(m_service.stated(), key);
    if (cell.number) {
        cell.number->setStated(text);
        cell.number->setTaken(taken(key));
        return;
    }
    const QSignalBlocker quiet(cell.words);
    const QString usual = taken(key);
    cell.words->clear();
    cell.words->addItem(tr("usual"), QString());
    for (const QString& choice : optionChoices(key, known))
        cell.words->addItem(optionWords(choice.toStdString()), choice);
    const int row = text.isEmpty() ? -1 : cell.words->findData(text);
    cell.words->setCurrentIndex(row);
    cell.words->setEditText(row >= 0 ? cell.words->itemText(row) : text);
    cell.words->lineEdit()->setPlaceholderText(usual.isEmpty() ? tr("not stated") : tr("%1 (usual)").arg(usual));
}

void WorkloadOptions::refresh(const Workload& known)
{
    for (Cell& cell : m_cells) {
        cell.box->setVisible(cell.option->applies(known));
        const bool typing = cell.words && cell.words->lineEdit()->hasFocus() && cell.words->lineEdit()->isModified();
        if (!typing)
            fill(cell, known);
    }
    m_columns = 0;
    arrange();
}

void WorkloadOptions::arrange()
{
    const int columns = std::clamp(width() / cellWidth, 1, 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int shown = 0;
    for (const Cell& cell : m_cells) {
        m_grid->removeWidget(cell.box);
        if (cell.box->isHidden())
            continue;
        m_grid->addWidget(cell.box, shown / columns, shown % columns);
        ++shown;
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void WorkloadOptions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace flopsmith
