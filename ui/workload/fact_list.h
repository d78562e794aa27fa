// Rows of a muted label and a value, wrapped where they are long.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/workload_words.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace flopsmith {

class TextLabel;

class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// Hidden when there are none. `tips` say more of each row.
    void setRows(const WordRows& rows, const QStringList& tips = {});

private:
    struct Row {
        TextLabel* label;
        TextLabel* value;
    };
    QGridLayout* m_grid;
    std::vector<Row> m_rows; // kept for the next answer
};

} // namespace flopsmith
