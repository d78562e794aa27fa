// What the rules say about a build as rows: findings worst first, then what could not be told, then conditions.
#pragma once

#include <unordered_map>
#include <vector>

#include <QAbstractTableModel>
#include <QFlags>
#include <QString>

#include "app/rules/engine.h"

namespace flopsmith {

/// Kinds of rows, as the filter shows or hides them.
enum class ProblemKind : unsigned {
    Error = 1U,
    Warning = 2U,
    Advice = 4U,
    CannotTell = 8U,
    WorksIf = 16U,
    Waived = 32U, // findings that somebody accepted, whatever their severity
    Unused = 64U // waivers that waive nothing
};
Q_DECLARE_FLAGS(ProblemKinds, ProblemKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(ProblemKinds)

/// Keeps its rows over an evaluation that says the same, so that selection and scroll position stay.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, TitleColumn, MessageColumn, FixColumn, columns };
    enum Role {
        KindRole = Qt::UserRole + 1, // int(ProblemKind)
        MarkRole, // int(Mark) of ui/common/theme.h
        RuleRole, // QString
        SubjectsRole, // QStringList: instance keys, slot ids or "site"
        FindingRole, // int: index into Evaluation::findings; -1 for other rows
        WaivedRole, // bool
        KeyRole // QString: the same problem has the same key in the next evaluation
    };

    explicit ProblemsModel(QObject* parent = nullptr);

    void setEvaluation(EvaluationPtr evaluation);
    [[nodiscard]] const EvaluationPtr& evaluation() const { return m_evaluation; }
    void setFilter(ProblemKinds shown);
    [[nodiscard]] ProblemKinds filter() const { return m_shown; }
    /// Only what concerns one of these subjects; empty: everything.
    void setSubjects(const QStringList& subjects);
    /// What the fix column says of a finding, as "2 fixes, +189 USD"; forgotten with the finding.
    void setFixText(const QString& key, const QString& text);

    /// Rows of a kind without regard to the filter.
    [[nodiscard]] int count(ProblemKind kind) const;
    [[nodiscard]] int passed() const { return m_evaluation ? m_evaluation->passed : 0; }
    [[nodiscard]] const Finding* findingAt(const QModelIndex& index) const; // nullptr for other rows
    [[nodiscard]] const CannotTell* unknownAt(const QModelIndex& index) const; // nullptr for other rows
    /// The waiver of a row, used or not; nullptr for other rows.
    [[nodiscard]] const Waiver* waiverAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString& key) const; // invalid when gone or hidden

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        ProblemKind kind = ProblemKind::Error;
        std::size_t index = 0; // into the evaluation's list of that kind
        QString key;
        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] static std::vector<Row> allRows(const Evaluation& evaluation);
    [[nodiscard]] std::vector<Row> shownRows(const Evaluation* evaluation, const std::vector<Row>& all) const;
    /// Rows and evaluation change together: rows are indices into it.
    void show(EvaluationPtr evaluation, std::vector<Row> all);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString message(const Row& row) const;
    [[nodiscard]] QString fix(const Row& row) const;

    EvaluationPtr m_evaluation;
    ProblemKinds m_shown;
    QStringList m_subjects;
    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    std::unordered_map<std::string, QString> m_fixTexts; // by key
};

/// "Error", "Cannot tell", "Works if".
[[nodiscard]] QString problemKindName(ProblemKind kind);

} // namespace flopsmith
