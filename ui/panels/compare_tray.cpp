#include "ui/panels/compare_tray.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "app/workspace/document.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/models/compared_parts.h"

namespace flopsmith {

CompareTray::CompareTray(Document& document, ComparedParts& compared, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_compared(compared)
    , m_names(new ElidedLabel(Theme::Type::Detail, this))
    , m_compare(new QPushButton(this))
    , m_clear(new QToolButton(this))
{
    m_compare->setObjectName(QStringLiteral("compareTrayShow"));
    m_clear->setObjectName(QStringLiteral("compareTrayClear"));
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Empty the comparison"));
    m_clear->setToolTip(tr("Empty the comparison"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_compare, 1);
    row->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(6);
    column->addWidget(m_names);
    column->addLayout(row);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT comparisonRequested(m_category); });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_compared.clear(m_category.toStdString()); });
    connect(&compared, &ComparedParts::changed, this, &CompareTray::refresh);
    refresh();
}

void CompareTray::setCategory(const QString& category)
{
    m_category = category;
    refresh();
}

void CompareTray::refresh()
{
    QStringList names;
    for (const PartId& id : m_compared.of(m_category.toStdString()))
        if (const Part* part = findPart(*m_document.catalog(), m_document.build(), id))
            names << QString::fromStdString(part->name);
    setVisible(!names.isEmpty());
    m_names->setText(names.join(QStringLiteral(", ")));
    m_names->setToolTip(names.join(u'\n').toHtmlEscaped());
    m_compare->setText(tr("Compare (%1)").arg(names.size()));
    m_compare->setAccessibleName(tr("Compare: %1").arg(names.join(QStringLiteral(", "))));
    m_compare->setEnabled(names.size() > 1);
    m_compare->setToolTip(names.size() > 1 ? QString() : tr("Add another part of this category first"));
}

} // namespace flopsmith
