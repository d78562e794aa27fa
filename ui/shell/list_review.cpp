#include "ui/shell/list_review.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include "ui/common/labels.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

enum Column { LineColumn, CountColumn, PartColumn, NoteColumn, columns };

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QString nameOf(const Catalog& catalog, const PartId& id)
{
    const Part* part = catalog.find(id);
    return part ? q(part->fullName()) : q(id.str());
}

QString percent(double confidence)
{
    return QLocale().toString(confidence * 100, 'f', 0) + QStringLiteral("\u00a0%");
}

} // namespace

ListReview::ListReview(const ImportedList& list, const Catalog& catalog, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, columns, this))
{
    setWindowTitle(tr("Parts list"));
    resize(860, 520);
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Count"), tr("Part"), tr("Certainty")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Lines of the parts list"));
    // What needs a look comes first.
    for (const UnresolvedLine& line : list.unresolved) {
        QComboBox* box = line.part.empty() || line.candidates.empty() ? nullptr : boxFor(line, catalog);
        addLine(q(line.line), line.count, box, line.part.empty() ? tr("left out") : tr("placeholder"),
                localMessage("import", line.why));
    }
    for (const ResolvedLine& line : list.resolved)
        addLine(q(line.line), line.count, nullptr, nameOf(catalog, line.id), percent(line.confidence));
    for (const PassedOver& note : list.notes)
        addLine(q(note.line), 0, nullptr, tr("passed over"), localMessage("import", note.why));
    m_table->horizontalHeader()->setSectionResizeMode(LineColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_table->setColumnWidth(PartColumn, 300);
    m_table->setColumnWidth(NoteColumn, 220);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // reasons take several lines
    auto* says = new TextLabel(Theme::Type::Text, this);
    says->setWordWrap(true);
    says->setText(
        tr("What is not certain stands first. A placeholder keeps its place in the build; its figures are unknown, so "
           "that checks which need them cannot tell."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(says);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}

void ListReview::addLine(const QString& line, int count, QWidget* part, const QString& name, const QString& note)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto cell = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text.toHtmlEscaped());
        m_table->setItem(row, column, item);
    };
    cell(LineColumn, line);
    cell(CountColumn, count > 0 ? QLocale().toString(count) : QString());
    cell(PartColumn, part ? QString() : name);
    cell(NoteColumn, note);
    if (part)
        m_table->setCellWidget(row, PartColumn, part);
}

QComboBox* ListReview::boxFor(const UnresolvedLine& line, const Catalog& catalog)
{
    auto* box = new QComboBox(m_table);
    box->setAccessibleName(tr("Part for %1").arg(q(line.line)));
    box->addItem(tr("placeholder"), QString());
    for (const RunnerUp& candidate : line.candidates)
        box->addItem(QStringLiteral("%1 (%2)").arg(nameOf(catalog, candidate.id), percent(candidate.confidence)),
                     q(candidate.id.str()));
    m_choices.push_back({line.part, box});
    return box;
}

Batch ListReview::choices(const Build& build, const Catalog& catalog) const
{
    Batch out;
    const std::vector<InstanceKey> keys = entryKeys(catalog, build);
    for (const Choice& choice : m_choices) {
        const QString chosen = choice.box->currentData().toString();
        if (chosen.isEmpty())
            continue;
        for (std::size_t i = 0; i < build.parts.size(); ++i)
            if (build.parts[i].part == choice.placeholder)
                out.edits.emplace_back(Replace{keys[i], PartId(chosen.toStdString())});
    }
    return out;
}

} // namespace flopsmith
