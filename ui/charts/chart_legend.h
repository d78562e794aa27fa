// Names of a chart's series with their colours, on as many lines as they need.
#pragma once

#include <QWidget>

#include "app/reports/chart_spec.h"

namespace flopsmith {

class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setChart(const ChartSpec& spec);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Shape { Bar, Line, Marker };
    struct Entry {
        QString name;
        Shape shape;
        int color;
    };
    /// Where each entry stands; returns the height.
    int place(int width, std::vector<QPoint>* places) const;

    std::vector<Entry> m_entries;
};

} // namespace flopsmith
