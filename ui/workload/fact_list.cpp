#include "ui/workload/fact_list.h"

#include <QGridLayout>

#include "ui/common/labels.h"

namespace flopsmith {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void FactList::setRows(const WordRows& rows, const QStringList& tips)
{
    while (m_rows.size() < rows.size()) {
        Row row{new TextLabel(Theme::Type::Text, this), new TextLabel(Theme::Type::Text, this)};
        row.label->setMuted(true);
        for (TextLabel* label : {row.label, row.value}) {
            label->setWordWrap(true);
            label->setMinimumWidth(1);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        }
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const auto at = static_cast<int>(m_rows.size());
        m_grid->addWidget(row.label, at, 0);
        m_grid->addWidget(row.value, at, 1);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < rows.size();
        if (used) {
            m_rows[i].label->setText(rows[i].first);
            m_rows[i].value->setText(rows[i].second);
            const QString tip = tips.value(static_cast<qsizetype>(i)).toHtmlEscaped();
            m_rows[i].label->setToolTip(tip);
            m_rows[i].value->setToolTip(tip);
            m_rows[i].value->setAccessibleName(QStringLiteral("%1: %2").arg(rows[i].first, rows[i].second));
        }
        m_rows[i].label->setVisible(used);
        m_rows[i].value->setVisible(used);
    }
    setVisible(!rows.empty());
}

} // namespace flopsmith
