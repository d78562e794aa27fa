// How the build stands against the workload tiers: two bars per component group; on demand the reason, the distance to
// the next level and the cheapest way there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "app/optimize/tier_way.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class Executor;
class MarkLabel;
class TextLabel;
class TierBar;
class TierWayFinder;

class VerdictTiers : public QWidget {
    Q_OBJECT

public:
    /// `document` and `executor` must outlive this.
    VerdictTiers(Document& document, Executor& executor, QWidget* parent = nullptr);
    void setEvaluation(const EvaluationPtr& evaluation);

private:
    struct Row {
        TextLabel* name;
        TextLabel* verdict;
        std::vector<TierBar*> bars;
        QHBoxLayout* line; // of the bars
    };
    void addRow();
    void showTier(Row& row, const TierReport& report);
    void explain(std::size_t tier, std::size_t group);
    void showWay(const std::optional<TierWay>& way);
    void takeWay();

    Document& m_document;
    TierWayFinder* m_finder;
    EvaluationPtr m_evaluation;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    MarkLabel* m_reason;
    TextLabel* m_way;
    QPushButton* m_take;
    std::optional<TierWay> m_found;
    std::pair<std::size_t, std::size_t> m_explained{0, 0};
};

} // namespace flopsmith
