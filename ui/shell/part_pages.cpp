#include "ui/shell/part_pages.h"

#include "app/workspace/workspace.h"
#include "ui/models/compared_parts.h"
#include "ui/panels/inspector_view.h"
#include "ui/panels/part_compare_dialog.h"
#include "ui/panels/part_page_dialog.h"
#include "ui/panels/parts_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/shell/work_area.h"

namespace flopsmith {

namespace {

void bringUp(QWidget& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

PartPages::PartPages(Workspace& workspace, WorkArea& area, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_area(area)
    , m_window(window)
{
    connect(&area.parts(), &PartsPanel::pageRequested, this, &PartPages::showPage);
    connect(&area.parts(), &PartsPanel::comparisonRequested, this, &PartPages::showComparison);
    connect(&area.verdict().inspector(), &InspectorView::pageRequested, this, &PartPages::showPage);
}

void PartPages::showPage(const PartId& part)
{
    if (!m_page) {
        m_page = new PartPageDialog(m_workspace.document(), m_area.compared(), m_workspace.settings(), &m_window);
        m_page->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_page, &PartPageDialog::comparisonRequested, this, &PartPages::showComparison);
    }
    m_page->showPart(part);
    bringUp(*m_page);
}

void PartPages::showComparison(const QString& category)
{
    if (!m_comparison) {
        m_comparison = new PartCompareDialog(m_workspace.document(), m_area.compared(), &m_window);
        m_comparison->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_comparison->showCategory(category);
    bringUp(*m_comparison);
}

void PartPages::showSelected()
{
    if (const Part* part = m_area.selectedPart())
        showPage(part->id);
    else
        Q_EMIT refused(tr("Select a part first."));
}

void PartPages::putSelectedAside()
{
    const Part* part = m_area.selectedPart();
    if (!part)
        return Q_EMIT refused(tr("Select a part first."));
    ComparedParts& compared = m_area.compared();
    if (!compared.remove(*part) && !compared.add(*part))
        Q_EMIT refused(tr("Four parts are chosen for the comparison; take one out first."));
}

void PartPages::compareSelected()
{
    const Part* part = m_area.selectedPart();
    const QString category = part ? QString::fromStdString(std::string(part->category())) : m_area.parts().category();
    if (m_area.compared().of(category.toStdString()).size() < 2)
        Q_EMIT refused(tr("Add two to four parts of a category to the comparison first."));
    else
        showComparison(category);
}

} // namespace flopsmith
