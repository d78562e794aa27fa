// The form of the figures that own or rent rests on. An empty field shows what is taken instead.
#pragma once

#include <vector>

#include <QWidget>

#include "app/workspace/ownership_service.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace flopsmith {

class ColumnGrid;
class TextLabel;

/// Pixels; wider labels would leave their field far from what it is about.
inline constexpr int mostFigureLabelWidth = 260;

class OwnershipFigures : public QWidget {
    Q_OBJECT

public:
    explicit OwnershipFigures(OwnershipService& service, QWidget* parent = nullptr);

    /// Shows what the document states and what was taken; what is being typed stays.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        const CostFigureInfo* info;
        QLineEdit* field;
        TextLabel* unit;
    };
    QWidget* makeGroup(const QString& title, const std::vector<std::string_view>& keys);
    void arrange();
    void typed(const Cell& cell, const QString& text);

    OwnershipService& m_service;
    ColumnGrid* m_groups;
    std::vector<Cell> m_cells;
    QCheckBox* m_private;
};

} // namespace flopsmith
