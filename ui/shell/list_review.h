// What became of each line of a parts list, with a choice where the program was not sure.
#pragma once

#include <vector>

#include <QDialog>

#include "app/build/edit.h"
#include "app/import/import_list.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QTableWidget;
QT_END_NAMESPACE

namespace flopsmith {

class ListReview : public QDialog {
    Q_OBJECT

public:
    ListReview(const ImportedList& list, const Catalog& catalog, QWidget* parent = nullptr);

    /// What the user chose for placeholders, as one edit of `build`; an empty batch when everything stays.
    [[nodiscard]] Batch choices(const Build& build, const Catalog& catalog) const;

private:
    struct Choice {
        PartId placeholder;
        QComboBox* box; // its data: the id of the part; empty: keep the placeholder
    };
    void addLine(const QString& line, int count, QWidget* part, const QString& name, const QString& note);
    [[nodiscard]] QComboBox* boxFor(const UnresolvedLine& line, const Catalog& catalog);

    QTableWidget* m_table;
    std::vector<Choice> m_choices;
};

} // namespace flopsmith
