// What the build amounts to: price, watts, heat, problems and tiers, which never scroll away; power and inspector
// below.
#pragma once

#include <QWidget>

#include "app/rules/engine.h"

QT_BEGIN_NAMESPACE
class QLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace flopsmith {

class BarList;
class Document;
class Executor;
class InspectorView;
class MarkLabel;
class Pill;
class Selection;
class TextLabel;
class VerdictTiers;
class VerdictWorkload;
class WorkloadService;

class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    VerdictPanel(Document& document, WorkloadService& workloads, Selection& selection, Executor& executor,
                 QWidget* parent = nullptr);
    ~VerdictPanel() override;

    [[nodiscard]] InspectorView& inspector() { return *m_inspector; }
    [[nodiscard]] VerdictWorkload& workload() { return *m_workload; }

private:
    QWidget* buildHead();
    QWidget* buildBody(Selection& selection);
    QLayout* machinesRow();
    void refresh();
    void showPrice(const Evaluation& evaluation);
    void showCircuit(const Evaluation& evaluation);
    void setMachines(int machines);
    void showPower(const Evaluation& evaluation);
    void showState(const Evaluation& evaluation);

    Document& m_document;
    TextLabel* m_atLeast;
    TextLabel* m_price;
    TextLabel* m_currency;
    TextLabel* m_others; // amounts in other currencies, not converted
    TextLabel* m_heat;
    Pill* m_state;
    VerdictTiers* m_tiers;
    VerdictWorkload* m_workload;
    TextLabel* m_powerTitle;
    BarList* m_power;
    MarkLabel* m_circuit;
    QSpinBox* m_machines; // of this kind
    InspectorView* m_inspector;
};

} // namespace flopsmith
