// The rules of a document with what it changed about them: severities, and the named thresholds that its checks asked
// for. Changes are announced, not made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "app/rules/engine.h"
#include "ui/models/option_roles.h"

namespace flopsmith {

class RulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RuleColumn, NameColumn, StandardColumn, DocumentColumn, columns };
    enum Role { RuleRole = firstOwnRole }; // id of the rule that the row belongs to; those of option_roles.h, too

    explicit RulesModel(QObject* parent = nullptr);

    void setEvaluation(EvaluationPtr evaluation);
    /// Rows whose rule, name or threshold contains the text; all for an empty one. Spaces, hyphens and case do not count.
    void setSearch(const QString& text);
    void setChangedOnly(bool on);
    /// The row of a rule, -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString& rule) const;

    /// Words for a severity of the document: "error", "warning", "advice", "off", or empty for the rule's own.
    [[nodiscard]] static QString severityText(const QString& severity);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Announces a change: a severity's word, or a threshold's number in the user's notation; empty: the rule's own.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The document's option `path` is to become `value`; without one it is taken back.
    void changeWanted(const QString& path, const std::optional<std::string>& value, const QString& label);

private:
    struct Row {
        const Rule* rule = nullptr;
        std::string threshold; // empty: the rule's severity
        double standard = 0;
    };
    void fill();
    [[nodiscard]] bool changed(const Row& row) const;
    [[nodiscard]] bool shown(const Row& row) const;
    [[nodiscard]] QString name(const Row& row) const;
    [[nodiscard]] QString document(const Row& row) const;
    [[nodiscard]] QVariant edited(const Row& row) const;
    bool setThreshold(const Row& row, const QString& text);

    EvaluationPtr m_evaluation;
    QString m_search;
    bool m_changedOnly = false;
    std::vector<Row> m_rows;
};

} // namespace flopsmith
