// What a document can state of its site, use, firmware and assembly, with the checks that ask for it. Changes are
// announced, not made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "app/rules/engine.h"
#include "ui/models/option_roles.h"

namespace flopsmith {

class SettingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OtherwiseColumn, AskedColumn, columns };
    enum Role { PathRole = firstOwnRole }; // "site.altitude_m"; those of option_roles.h, too

    explicit SettingsModel(QObject* parent = nullptr);

    void setEvaluation(EvaluationPtr evaluation);
    /// Rows whose label or path contains the text; all for an empty one. Spaces and case do not count.
    void setSearch(const QString& text);
    /// Only what a check asks for, or what is stated.
    void setAskedOnly(bool on);
    /// The row of an option, -1 when it is none of these or is not shown.
    [[nodiscard]] int rowOf(const QString& path) const;
    /// Whether a path is one that can be stated here.
    [[nodiscard]] static bool knows(const QString& path);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Announces a change: a choice's value, a number in the user's notation, or a text; empty: no longer stated.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The document's option `path` is to become `value`; without one it is no longer stated.
    void changeWanted(const QString& path, const std::optional<std::string>& value, const QString& label);

private:
    struct Row {
        std::size_t group = 0;
        std::optional<std::size_t> option; // index into the options; none: the group's heading
        friend bool operator==(const Row&, const Row&) = default;
    };
    void fill();
    [[nodiscard]] bool shown(std::size_t option) const;
    [[nodiscard]] QString asked(std::size_t option) const; // ids of the rules that lack it
    [[nodiscard]] QString otherwise(std::size_t option) const;
    [[nodiscard]] QVariant cell(const Row& row, int column) const;

    EvaluationPtr m_evaluation;
    QString m_search;
    bool m_askedOnly = false;
    std::vector<Row> m_rows;
};

} // namespace flopsmith
