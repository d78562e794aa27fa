// The figures of a category as a form: a field for each with its unit, and below it what is wrong with it.
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "app/io/part_draft.h"
#include "app/io/part_form.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace flopsmith {

class TextLabel;

/// What is wrong and what to do about it.
[[nodiscard]] QString problemText(const DraftProblem& problem);

class PartFormView : public QWidget {
    Q_OBJECT

public:
    static constexpr int labelWidth = 160;

    explicit PartFormView(QWidget* parent = nullptr);

    /// Builds the fields of a category and fills in what is known. Words in use in the catalog are offered.
    void setFigures(const std::string& category, const std::map<std::string, std::string, std::less<>>& figures,
                    const Catalog& catalog);
    [[nodiscard]] std::map<std::string, std::string, std::less<>> figures() const;
    void showProblems(const std::vector<DraftProblem>& problems);
    [[nodiscard]] QWidget* field(std::string_view key) const; // nullptr: none

Q_SIGNALS:
    void changed();

private:
    struct Row {
        const FormField* field;
        QWidget* edit;
        TextLabel* problem;
    };
    void addRow(const FormField& field, const std::string& text, const Catalog& catalog);
    [[nodiscard]] QWidget* makeEdit(const FormField& field, const std::string& text, const Catalog& catalog);

    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
};

} // namespace flopsmith
