// The panels of an open build and how they work together: parts left, views in the middle, verdict right, problems
// below.
#pragma once

#include <QWidget>

#include "app/base/strong_id.h"
#include "ui/models/compared_parts.h"
#include "ui/models/selection.h"

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace flopsmith {

class CanvasView;
class Centre;
class Executor;
class PartsPanel;
class ProblemsPanel;
class VerdictPanel;
class WorkloadPanel;
class Workspace;

class WorkArea : public QWidget {
    Q_OBJECT

public:
    WorkArea(Workspace& workspace, Executor& executor, QWidget* parent = nullptr);
    ~WorkArea() override;

    [[nodiscard]] PartsPanel& parts() { return *m_parts; }
    [[nodiscard]] ProblemsPanel& problems() { return *m_problems; }
    [[nodiscard]] VerdictPanel& verdict() { return *m_verdict; }
    [[nodiscard]] Centre& centre() { return *m_centre; }
    [[nodiscard]] WorkloadPanel& workload();
    [[nodiscard]] CanvasView& canvas() { return *m_canvas; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] ComparedParts& compared() { return m_compared; }
    /// The part of the list or of the build that is selected; nullptr when there is none.
    [[nodiscard]] const Part* selectedPart() const;

    /// Puts a part of the catalog into the place that was asked for, else into the best one, and selects it. One undo
    /// step.
    bool place(const PartId& part);
    /// Shows the parts for a place; the next one that is taken from the list goes there.
    void choosePart(const SlotId& slot);
    /// Takes the selected part out; false when nothing is selected that can be.
    bool removeSelected();
    void showProblem(const QString& fingerprint);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void refused(const QString& message); // an edit was not possible
    void configWanted(); // the user wants to open a model's configuration

private:
    void build();
    void addPages();
    WorkloadPanel* makeWorkload();
    void connectPanels();
    void want(const SlotId& slot);

    Workspace& m_workspace;
    Selection m_selection;
    ComparedParts m_compared;
    SlotId m_wanted; // place that the next part of the list is for
    PartsPanel* m_parts;
    VerdictPanel* m_verdict;
    ProblemsPanel* m_problems;
    Centre* m_centre;
    CanvasView* m_canvas;
    QSplitter* m_across;
    QSplitter* m_down;
};

} // namespace flopsmith
