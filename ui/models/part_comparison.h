// Parts of one category side by side: a row per figure, what differs, and which is best where a figure has a better
// way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "app/parts/catalog.h"

namespace flopsmith {

struct ComparedCell {
    QString text; // "not known" where it is not
    std::string plain; // C locale; empty where not known
    bool known = false;
    bool assumed = false;
    bool best = false;
    bool other = false; // differs from the first part
};

struct ComparedRow {
    QString label;
    bool heading = false;
    bool differs = false; // not all alike, or not known of all
    Better better = Better::None;
    std::vector<ComparedCell> cells; // one per part; none for headings
};

struct PartComparison {
    std::vector<PartId> parts;
    QStringList names;
    std::vector<ComparedRow> rows;
    QStringList unknown; // figures that nothing is known of for any part
};

/// `parts` are of one category; `today` as todayText(). What is assumed is never called best, and neither is anything
/// else in a row whose best value is only assumed.
[[nodiscard]] PartComparison compareParts(const std::vector<const Part*>& parts, const Catalog& catalog,
                                          std::string_view today);
/// The table as CSV in the C locale.
[[nodiscard]] std::string comparisonCsv(const PartComparison& comparison);

class PartComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, // bool, like all others
        BestRole,
        OtherRole,
        KnownRole
    };

    explicit PartComparisonModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setComparison(PartComparison comparison);
    [[nodiscard]] const PartComparison& comparison() const { return m_comparison; }
    void setDifferencesOnly(bool on);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void pickRows();
    [[nodiscard]] QString spoken(const ComparedRow& row, const ComparedCell& cell) const;

    PartComparison m_comparison;
    bool m_differencesOnly = false;
    std::vector<std::size_t> m_rows; // shown ones
};

} // namespace flopsmith
