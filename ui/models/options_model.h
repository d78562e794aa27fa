// A table in which a document's options are changed: what is shown of it, and the changes that are wanted. Changes are
// announced, not made.
#pragma once

#include <optional>
#include <string>

#include <QAbstractTableModel>

#include "app/rules/engine.h"
#include "ui/models/option_roles.h"

namespace flopsmith {

class OptionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEvaluation(EvaluationPtr evaluation);
    /// Only rows with the text; all for an empty one. Spaces, hyphens and case do not count.
    void setSearch(const QString& text);
    /// Only what the document states or, where the model says so, what a check asks for.
    void setFiltered(bool on);
    /// The row of a rule or of an option's path, -1 when it is not shown.
    [[nodiscard]] virtual int rowOf(const QString& what) const = 0;

Q_SIGNALS:
    /// The document's option `path` is to become `value`; without one it is taken back.
    void changeWanted(const QString& path, const std::optional<std::string>& value, const QString& label);

protected:
    virtual void fill() = 0;
    [[nodiscard]] const Evaluation* evaluation() const { return m_evaluation.get(); }
    [[nodiscard]] bool filtered() const { return m_filtered; }
    [[nodiscard]] bool found(const QString& text) const;

private:
    EvaluationPtr m_evaluation;
    QString m_search; // folded
    bool m_filtered = false;
};

} // namespace flopsmith
