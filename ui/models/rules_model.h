// The rules of a document with what it changed about them: severities, and the named thresholds that its checks asked
// for. Changes are announced, not made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/models/options_model.h"

namespace flopsmith {

class RulesModel : public OptionsModel {
    Q_OBJECT

public:
    enum Column { RuleColumn, NameColumn, StandardColumn, DocumentColumn, columns };
    enum Role { RuleRole = firstOwnRole }; // id of the rule that the row belongs to; those of option_roles.h, too

    using OptionsModel::OptionsModel;

    /// The row of a rule, -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString& rule) const override;

    /// Words for a severity of the document: "error", "warning", "advice", "off", or empty for the rule's own.
    [[nodiscard]] static QString severityText(const QString& severity);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Announces a change: a severity's word, or a threshold's number in the user's notation; empty: the rule's own.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row {
        const Rule* rule = nullptr;
        std::string threshold; // empty: the rule's severity
        double standard = 0;
    };
    void fill() override;
    [[nodiscard]] bool changed(const Row& row) const;
    [[nodiscard]] bool shown(const Row& row) const;
    [[nodiscard]] QString name(const Row& row) const;
    [[nodiscard]] QString document(const Row& row) const;
    [[nodiscard]] QVariant edited(const Row& row) const;
    bool setThreshold(const Row& row, const QString& text);

    std::vector<Row> m_rows;
};

} // namespace flopsmith
