// How the build stands against the published workload tiers: two bars per component group, with the reason on demand.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "app/estimate/tiers.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace flopsmith {

class MarkLabel;
class TierBar;
class TextLabel;

class VerdictTiers : public QWidget {
    Q_OBJECT

public:
    explicit VerdictTiers(QWidget* parent = nullptr);
    void setReports(const std::vector<TierReport>& reports);

private:
    struct Row {
        TextLabel* name;
        TextLabel* verdict;
        std::vector<TierBar*> bars;
    };
    void addRow();
    void explain(std::size_t tier, std::size_t group);

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<TierReport> m_reports;
    MarkLabel* m_reason;
    std::pair<std::size_t, std::size_t> m_explained{0, 0};
};

} // namespace flopsmith
