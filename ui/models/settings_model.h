// What a document can state of its site, use, firmware and assembly, with the checks that ask for it. Changes are
// announced, not made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/models/options_model.h"

namespace flopsmith {

class SettingsModel : public OptionsModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OtherwiseColumn, AskedColumn, columns };
    enum Role { PathRole = firstOwnRole }; // "site.altitude_m"; those of option_roles.h, too

    using OptionsModel::OptionsModel;

    /// The row of an option, -1 when it is none of these or is not shown.
    [[nodiscard]] int rowOf(const QString& path) const override;
    /// Whether a path is one that can be stated here.
    [[nodiscard]] static bool knows(const QString& path);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Announces a change: a choice's value, a number in the user's notation, or a text; empty: no longer stated.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row {
        std::size_t group = 0;
        std::optional<std::size_t> option; // index into the options; none: the group's heading
        friend bool operator==(const Row&, const Row&) = default;
    };
    void fill() override;
    [[nodiscard]] bool shown(std::size_t option) const;
    [[nodiscard]] QString asked(std::size_t option) const; // ids of the rules that lack it
    [[nodiscard]] QString otherwise(std::size_t option) const;
    [[nodiscard]] QVariant cell(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace flopsmith
