#include "ui/charts/comparison_table.h"

#include <algorithm>

#include <QStyledItemDelegate>

#include "ui/common/theme.h"
#include "ui/common/wrapping_header.h"
#include "ui/models/compare_model.h"

namespace flopsmith {

namespace {

class CellDelegate final : public QStyledItemDelegate {
public:
    explicit CellDelegate(ComparisonTable& table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colors& colors = Theme::current().colors();
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        if (m_table.isHeading(index.row())) {
            option->font = Theme::font(Theme::Type::Title);
            option->backgroundBrush = colors.background;
        } else if (index.data(SheetTableModel::MarkedRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
            option->backgroundBrush = colors.warningTint;
        } else if (index.column() == 0) {
            option->palette.setColor(QPalette::Text, colors.muted);
        }
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return size + QSize(0, m_table.isHeading(index.row()) ? 14 : 8);
    }

private:
    ComparisonTable& m_table;
};

/// Adds the rows of `table`; returns whether there were any.
bool addRows(SheetTable& out, const SheetTable& table, bool differencesOnly)
{
    bool any = false;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::vector<bool> marked =
            r < table.marked.size() ? table.marked[r] : std::vector<bool>(table.rows[r].size());
        if (differencesOnly && std::find(marked.begin(), marked.end(), true) == marked.end())
            continue;
        out.rows.push_back(table.rows[r]);
        out.marked.push_back(marked);
        any = true;
    }
    return any;
}

} // namespace

ComparisonTable::ComparisonTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new SheetTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new CellDelegate(*this));
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Comparison of builds"));
    verticalHeader()->hide();
    setHorizontalHeader(new WrappingHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ComparisonTable::setSheet(const Sheet& sheet, bool differencesOnly)
{
    SheetTable all;
    m_headings.clear();
    clearSpans();
    const auto addHeading = [&](const std::string& title) {
        m_headings.insert(static_cast<int>(all.rows.size()));
        std::vector<std::string> row(all.columns.size());
        row.front() = title;
        all.rows.push_back(std::move(row));
        all.marked.emplace_back(all.columns.size());
    };
    for (const SheetSection& section : sheet.sections)
        for (const SheetTable& table : section.tables) {
            if (all.columns.empty()) {
                all.columns = table.columns;
                all.columns.front().title.clear();
            }
            // A table of a tier is named by its first column.
            const bool several = section.tables.size() > 1;
            const std::string& own = table.columns.front().title;
            addHeading(several ? section.title + " \u2013 " + own : section.title);
            if (!addRows(all, table, differencesOnly)) {
                m_headings.erase(static_cast<int>(all.rows.size()) - 1);
                all.rows.pop_back();
                all.marked.pop_back();
            }
        }
    m_model->setTable(std::move(all));
    for (const int row : m_headings)
        setSpan(row, 0, 1, m_model->columnCount());
    resizeRowsToContents();
}

void ComparisonTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace flopsmith
