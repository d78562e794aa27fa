#include "ui/panels/problems_panel.h"

#include <QBoxLayout>
#include <QDate>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include "app/rules/fingerprint.h"
#include "app/workspace/document.h"
#include "app/workspace/settings.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/models/finding_text.h"
#include "ui/models/selection.h"
#include "ui/models/settings_model.h"
#include "ui/panels/problems_details.h"
#include "ui/panels/problems_fixes.h"
#include "ui/panels/problems_view.h"
#include "ui/panels/problems_waive.h"
#include "ui/panels/rules_dialog.h"
#include "ui/panels/settings_dialog.h"

namespace flopsmith {

ProblemsPanel::ProblemsPanel(Document& document, Selection& selection, UserSettings& settings, Executor& executor,
                             QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_settings(settings)
    , m_model(new ProblemsModel(this))
    , m_view(new ProblemsView(this))
    , m_details(new ProblemsDetails(this))
    , m_fixes(new FixFinder(executor, this))
    , m_summary(new ElidedLabel(Theme::Type::Detail, this))
    , m_none(new TextLabel(Theme::Type::Text, this))
    , m_explain(new QToolButton(this))
    , m_fix(new QToolButton(this))
    , m_waive(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setModel(m_model);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_view);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_details->hide();
    m_none->setMuted(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_none, 1);
    column->addWidget(split, 1);
    connect(&document, &Document::evaluated, this, &ProblemsPanel::evaluated);
    connect(m_model, &ProblemsModel::countsChanged, this, &ProblemsPanel::showCounts);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::chosen);
    connect(m_view, &QAbstractItemView::clicked, this, &ProblemsPanel::jump);
    connect(m_view, &ProblemsView::jumpRequested, this, &ProblemsPanel::jump);
    connect(m_view, &ProblemsView::fixRequested, this, &ProblemsPanel::offerFixes);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(&Theme::current(), &Theme::changed, this, &ProblemsPanel::showDetails);
    connect(m_fixes, &FixFinder::found, this, [this](const std::string& fingerprint) {
        const std::string& currency = m_document.build().currency;
        if (const auto* fixes = m_fixes->known(fingerprint))
            m_model->setFixText(QString::fromStdString(fingerprint), fixesSummary(*fixes, currency));
        chosen();
    });
    evaluated();
    showDetails();
}

ProblemsPanel::~ProblemsPanel() = default;

QWidget* ProblemsPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(18, 7, 12, 5);
    row->setSpacing(8);
    auto* title = new TextLabel(Theme::Type::Title, head);
    title->setText(tr("Problems"));
    row->addWidget(title);
    const std::pair<ProblemKind, Mark> kinds[] = {{ProblemKind::Error, Mark::Error},
                                                  {ProblemKind::Warning, Mark::Warning},
                                                  {ProblemKind::Advice, Mark::Advice},
                                                  {ProblemKind::CannotTell, Mark::Unknown},
                                                  {ProblemKind::WorksIf, Mark::Advice}};
    for (const auto& [kind, mark] : kinds) {
        auto* pill = new Pill(Pill::Kind::Filter, head);
        pill->setMark(mark);
        pill->setChecked(true);
        connect(pill, &Pill::toggled, this, &ProblemsPanel::filter);
        row->addWidget(pill);
        m_filters.push_back({kind, pill});
    }
    m_summary->setMuted(true);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_summary, 1);
    m_fix->setText(tr("Fi&x\u2026"));
    m_fix->setToolTip(tr("Changes that clear this problem, each checked"));
    m_waive->setText(tr("&Waive\u2026"));
    m_explain->setText(tr("Ex&plain"));
    m_explain->setToolTip(tr("The figures behind the problem"));
    m_explain->setCheckable(true);
    for (QToolButton* button : {m_fix, m_waive, m_explain}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    connect(m_fix, &QToolButton::clicked, this, &ProblemsPanel::offerFixes);
    connect(m_waive, &QToolButton::clicked, this, &ProblemsPanel::waiveOrNot);
    connect(m_explain, &QToolButton::toggled, this, &ProblemsPanel::explain);
    return head;
}

void ProblemsPanel::evaluated()
{
    m_model->setEvaluation(m_document.evaluation());
    m_fixes->find(m_document.evaluation());
    const QModelIndex same = m_model->indexOfKey(m_currentKey);
    if (same.isValid())
        m_view->setCurrentIndex(same);
    chosen();
}

void ProblemsPanel::showCounts()
{
    for (const Filter& filter : m_filters) {
        const int n = m_model->count(filter.kind);
        switch (filter.kind) {
        case ProblemKind::Error: filter.pill->setText(tr("%n error(s)", nullptr, n)); break;
        case ProblemKind::Warning: filter.pill->setText(tr("%n warning(s)", nullptr, n)); break;
        case ProblemKind::Advice: filter.pill->setText(tr("%n advice", nullptr, n)); break;
        case ProblemKind::CannotTell: filter.pill->setText(tr("%n cannot tell", nullptr, n)); break;
        case ProblemKind::WorksIf: filter.pill->setText(tr("%n to check", nullptr, n)); break;
        case ProblemKind::Waived:
        case ProblemKind::Unused: break;
        }
        filter.pill->setShortText(QLocale().toString(n));
        filter.pill->setToolTip(tr("%1: show or hide").arg(filter.pill->text()));
        filter.pill->setVisible(n > 0);
    }
    const int waived = m_model->count(ProblemKind::Waived);
    QString passed = tr("%n check(s) passed", nullptr, m_model->passed());
    // Of a rented machine the rules about hardware are its provider's.
    if (const auto others = static_cast<int>(m_document.evaluation()->notApplicable.size()); others > 0)
        passed += QStringLiteral(" \u00b7 ") + tr("%n rule(s) not applicable", nullptr, others);
    m_summary->setText(waived > 0 ? tr("%1 waived \u00b7 %2").arg(waived).arg(passed) : passed);
    const bool empty = m_model->rowCount() == 0;
    const bool nothingBuilt = m_document.build().parts.empty();
    m_none->setText(nothingBuilt ? tr("Drag a part into the drawing, or press Enter on one in the list.")
                                 : tr("No problems among what is shown."));
    m_none->setVisible(empty);
    m_view->setVisible(!empty);
}

void ProblemsPanel::filter()
{
    ProblemKinds shown = ProblemKind::Waived | ProblemKind::Unused;
    for (const Filter& filter : m_filters)
        shown.setFlag(filter.kind, filter.pill->isChecked());
    m_model->setFilter(shown);
    showCounts();
}

QModelIndex ProblemsPanel::current() const
{
    return m_view->currentIndex();
}

void ProblemsPanel::chosen()
{
    if (current().isValid())
        m_currentKey = current().data(ProblemsModel::KeyRole).toString();
    const Finding* finding = m_model->findingAt(current());
    const auto* fixes = finding && !finding->waived ? m_fixes->known(finding->fingerprint) : nullptr;
    m_fix->setEnabled(fixes && !fixes->empty());
    const Waiver* waiver = m_model->waiverAt(current());
    m_waive->setEnabled(finding || waiver);
    m_waive->setText(waiver ? tr("Un&waive") : tr("&Waive\u2026"));
    m_waive->setToolTip(!waiver       ? tr("Accept this problem, with a reason")
                            : finding ? tr("Let this problem count again")
                                      : tr("Take back the waiver"));
    showDetails();
}

void ProblemsPanel::jump()
{
    const QStringList subjects = current().data(ProblemsModel::SubjectsRole).toStringList();
    const Machine& machine = *m_document.evaluation()->machine;
    for (const QString& subject : subjects) {
        const std::string name = subject.toStdString();
        if (const Item* item = machine.item(InstanceKey(name)))
            return m_selection.selectInstance(item->key, item->slot);
        if (const Slot* slot = machine.slot(SlotId(name))) {
            const Item* occupant = machine.occupant(slot->id);
            return m_selection.selectInstance(occupant ? occupant->key : InstanceKey(), slot->id);
        }
    }
}

void ProblemsPanel::explain(bool on)
{
    m_explain->setChecked(on);
    m_details->setVisible(on);
    showDetails();
}

void ProblemsPanel::showDetails()
{
    if (!m_details->isHidden())
        m_details->showProblem(*m_model, current());
}

void ProblemsPanel::fillFixMenu(QMenu& menu, const Finding& finding)
{
    const auto* fixes = m_fixes->known(finding.fingerprint);
    if (!fixes)
        return;
    for (const CheckedFix& fix : *fixes) {
        QString text = fixEntry(fix, m_document.build().currency);
        QAction* action = menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, fix] { applyFix(fix); });
    }
}

void ProblemsPanel::offerFixes()
{
    const Finding* finding = m_model->findingAt(current());
    if (!finding)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFixMenu(*menu, *finding);
    const QRect cell = m_view->visualRect(current().siblingAtColumn(ProblemsModel::FixColumn));
    menu->popup(m_view->viewport()->mapToGlobal(cell.bottomLeft()));
}

void ProblemsPanel::applyFix(const CheckedFix& fix)
{
    m_document.apply(fix.fix.edit, fixText(fix.fix));
}

void ProblemsPanel::waiveOrNot()
{
    if (const Waiver* waiver = m_model->waiverAt(current())) {
        m_document.apply(Unwaive{waiver->rule, waiver->subjects},
                         tr("Take back waiver of %1").arg(QString::fromStdString(waiver->rule)));
        return;
    }
    const Finding* finding = m_model->findingAt(current());
    if (!finding)
        return;
    auto* dialog = new WaiveDialog(findingText(*finding), m_settings.get(settings::author), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The finding may be another one by the time the dialog is answered.
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, copy = *finding] { waive(copy, dialog->reason(), dialog->author()); });
    dialog->open();
}

void ProblemsPanel::waive(const Finding& finding, const QString& reason, const QString& author)
{
    Waiver waiver;
    waiver.rule = finding.rule;
    waiver.subjects = stableSubjects(*m_document.evaluation()->machine, finding.subjects);
    waiver.reason = reason.toStdString();
    waiver.author = author.toStdString();
    waiver.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_settings.set(settings::author, author);
    m_document.apply(Waive{waiver}, tr("Waive %1").arg(QString::fromStdString(finding.rule)));
}

void ProblemsPanel::showRules(const QString& rule)
{
    auto* dialog = new RulesDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showRule(rule);
    dialog->open();
}

void ProblemsPanel::showSettings(const QString& path)
{
    auto* dialog = new SettingsDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showOption(path);
    dialog->open();
}

QString ProblemsPanel::askedFor(const QModelIndex& index) const
{
    const CannotTell* unknown = m_model->unknownAt(index);
    for (const Gap& gap : unknown ? unknown->needs : std::vector<Gap>())
        if (const QString path = QString::fromStdString(gap.key); gap.part.empty() && SettingsModel::knows(path))
            return path;
    return {};
}

void ProblemsPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    const Finding* finding = m_model->findingAt(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the part")), &QAction::triggered, this, &ProblemsPanel::jump);
    connect(menu->addAction(tr("Explain")), &QAction::triggered, this, [this] { explain(true); });
    if (finding) {
        menu->addSeparator();
        fillFixMenu(*menu, *finding);
    }
    menu->addSeparator();
    if (finding || m_model->waiverAt(index))
        connect(menu->addAction(m_waive->text()), &QAction::triggered, this, &ProblemsPanel::waiveOrNot);
    if (const QString path = askedFor(index); !path.isEmpty())
        connect(menu->addAction(tr("&State what is missing\u2026")), &QAction::triggered, this,
                [this, path] { showSettings(path); });
    if (index.isValid())
        connect(menu->addAction(tr("Severity and &thresholds\u2026")), &QAction::triggered, this,
                [this, rule = index.data(ProblemsModel::RuleRole).toString()] { showRules(rule); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace flopsmith
