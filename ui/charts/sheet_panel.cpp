#include "ui/charts/sheet_panel.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include "app/workspace/ownership_service.h"
#include "app/workspace/workload_service.h"
#include "app/workspace/workspace.h"
#include "ui/charts/export_file.h"
#include "ui/charts/pages_view.h"
#include "ui/charts/sheet_preview.h"
#include "ui/charts/stated_build.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"

namespace flopsmith {

namespace {

constexpr int previewDpi = 110;
constexpr int settleMilliseconds = 120;

} // namespace

SheetPanel::SheetPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(new SheetPreview(this))
    , m_paper(new QComboBox(this))
    , m_summary(new QCheckBox(tr("One page"), this))
    , m_customer(new QCheckBox(tr("For a customer, without prices"), this))
    , m_export(new QToolButton(this))
    , m_state(new TextLabel(Theme::Type::Detail, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new TextLabel(Theme::Type::Text, this))
    , m_pages(new PagesView(this))
{
    m_empty->setMuted(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(settleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &SheetPanel::refresh);
    connect(m_preview, &SheetPreview::ready, this, &SheetPanel::showPages);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_workspace.settings().set(settings::sheetPaper, row == 1 ? QStringLiteral("letter") : QStringLiteral("a4"));
        changed();
    });
    connect(m_summary, &QCheckBox::toggled, this, [this](bool on) {
        m_workspace.settings().set(settings::summarySheet, on);
        changed();
    });
    connect(m_customer, &QCheckBox::toggled, this, [this](bool on) {
        m_workspace.settings().set(settings::customerSheet, on);
        changed();
    });
    connect(&workspace.document(), &Document::evaluated, this, &SheetPanel::changed);
    connect(&workspace.workloads(), &WorkloadService::answered, this, &SheetPanel::changed);
    connect(&workspace.ownership(), &OwnershipService::answered, this, &SheetPanel::changed);
}

QWidget* SheetPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(letterPaper(m_workspace) ? 1 : 0);
    m_paper->setAccessibleName(tr("Paper"));
    row->addWidget(m_paper);
    m_summary->setChecked(m_workspace.settings().get(settings::summarySheet));
    m_summary->setToolTip(tr("Verdict, drawing, parts, worst findings and two charts on one page"));
    row->addWidget(m_summary);
    m_customer->setChecked(m_workspace.settings().get(settings::customerSheet));
    m_customer->setToolTip(tr("Leaves out every amount of money, in all forms of the sheet"));
    row->addWidget(m_customer);
    m_state->setMuted(true);
    row->addWidget(m_state, 1);
    m_export->setText(tr("Export"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("Save the sheet as a file. HTML is the form that screen readers read best."));
    auto* menu = new QMenu(m_export);
    const std::pair<QString, QString> kinds[] = {{tr("PDF document\u2026"), QStringLiteral("pdf")},
                                                 {tr("HTML page\u2026"), QStringLiteral("html")},
                                                 {tr("Markdown text\u2026"), QStringLiteral("md")},
                                                 {tr("CSV tables\u2026"), QStringLiteral("csv")},
                                                 {tr("Excel workbook\u2026"), QStringLiteral("xlsx")}};
    for (const auto& [label, suffix] : kinds)
        connect(menu->addAction(label), &QAction::triggered, this, [this, suffix = suffix] { exportAs(suffix); });
    m_export->setMenu(menu);
    row->addWidget(m_export);
    return head;
}

PageSize SheetPanel::paper() const
{
    return m_paper->currentIndex() == 1 ? PageSize::Letter : PageSize::A4;
}

void SheetPanel::changed()
{
    if (isVisible())
        m_later.start();
}

void SheetPanel::refresh()
{
    m_later.stop();
    const EvaluationPtr evaluation = m_workspace.document().evaluation();
    const bool empty = evaluation->build->parts.empty();
    m_export->setEnabled(!empty);
    m_paper->setEnabled(!empty);
    if (empty) {
        m_empty->setText(
            tr("The build sheet appears here: parts and prices, slot plan, power, cooling, findings and charts.\n"
               "Add parts from the list on the left to begin."));
        m_stack->setCurrentWidget(m_empty);
        m_state->setText({});
        return;
    }
    m_state->setText(tr("Rendering\u2026"));
    const double ratio = std::clamp(devicePixelRatioF(), 1.0, 2.0);
    m_preview->request(openBuild(m_workspace), m_workspace.references(), sheetOptions(m_workspace), paper(),
                       static_cast<int>(previewDpi * ratio));
}

void SheetPanel::showPages(const std::vector<QImage>& pages)
{
    if (pages.empty()) {
        m_empty->setText(
            tr("No font is installed, so that the sheet cannot be printed. Install a font such as Inter or DejaVu "
               "Sans. HTML, Markdown and CSV can be exported all the same."));
        m_stack->setCurrentWidget(m_empty);
        m_state->setText({});
        return;
    }
    m_state->setText(tr("%n page(s)", nullptr, static_cast<int>(pages.size())));
    m_pages->setPages(pages);
    m_stack->setCurrentWidget(m_pages);
}

void SheetPanel::exportAs(const QString& suffix)
{
    const Sheet sheet = buildSheet(openBuild(m_workspace), m_workspace.references(), sheetOptions(m_workspace));
    exportFile(this, &m_workspace.settings(), m_workspace.document().displayName(), suffix, [&](const QString& path) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        auto written = writeSheet(sheet, path, paper() == PageSize::Letter);
        QGuiApplication::restoreOverrideCursor();
        return written;
    });
}

void SheetPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace flopsmith
