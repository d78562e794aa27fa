// What is wrong with the build, worst first: filter, jump to the part, explain, fix, waive.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/problems_model.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class ElidedLabel;
class Executor;
class FixFinder;
class Pill;
class ProblemsDetails;
class ProblemsView;
class Selection;
class TextLabel;
class UserSettings;

class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    ProblemsPanel(Document& document, Selection& selection, UserSettings& settings, Executor& executor,
                  QWidget* parent = nullptr);
    ~ProblemsPanel() override;

    [[nodiscard]] ProblemsModel& model() { return *m_model; }
    [[nodiscard]] ProblemsView& view() { return *m_view; }

public Q_SLOTS:
    void explain(bool on);
    /// Fixes of the chosen problem to choose from, at the pointer or beside the row.
    void offerFixes();
    /// Asks for a reason and waives the chosen problem, or takes the waiver back.
    void waiveOrNot();
    void applyFix(const flopsmith::CheckedFix& fix);
    /// Severities and thresholds of the document, with a rule's chosen unless `rule` is empty.
    void showRules(const QString& rule = {});
    /// What the document states of site, use, firmware and assembly, with an option chosen unless `path` is empty.
    void showSettings(const QString& path = {});

private:
    struct Filter {
        ProblemKind kind;
        Pill* pill;
    };
    QWidget* buildHead();
    void evaluated();
    void showCounts();
    void filter();
    void chosen();
    void jump();
    void showDetails();
    void showMenu(const QPoint& position);
    void fillFixMenu(QMenu& menu, const Finding& finding);
    void waive(const Finding& finding, const QString& reason, const QString& author);
    [[nodiscard]] QModelIndex current() const;
    /// The first option of the document that a row lacks; empty when it lacks none that can be stated.
    [[nodiscard]] QString askedFor(const QModelIndex& index) const;

    Document& m_document;
    Selection& m_selection;
    UserSettings& m_settings;
    ProblemsModel* m_model;
    ProblemsView* m_view;
    ProblemsDetails* m_details;
    FixFinder* m_fixes;
    std::vector<Filter> m_filters;
    ElidedLabel* m_summary;
    TextLabel* m_none;
    QToolButton* m_explain;
    QToolButton* m_fix;
    QToolButton* m_waive;
    QString m_currentKey;
};

} // namespace flopsmith
