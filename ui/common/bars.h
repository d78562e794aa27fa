// Bars that say shares and verdicts: a tier's two levels per component group, a stacked bar, bars with their values.
#pragma once

#include <vector>

#include <QAbstractButton>
#include <QWidget>

#include "app/estimate/tiers.h"
#include "ui/common/theme.h"

namespace flopsmith {

/// One component group against one tier: the bar above is the minimum, the one below the recommendation. A level that
/// is met is a full bar; one that is not met, a short one; one that cannot be told, a dashed outline.
class TierBar : public QAbstractButton {
    Q_OBJECT

public:
    explicit TierBar(QWidget* parent = nullptr);
    void setVerdict(TierVerdict verdict);
    [[nodiscard]] TierVerdict verdict() const { return m_verdict; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {30, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TierVerdict m_verdict = TierVerdict::Unknown;
};

/// A bar of segments in the theme's series colours, each outlined; values are shares of `total`.
class StackBar : public QWidget {
    Q_OBJECT

public:
    explicit StackBar(QWidget* parent = nullptr);
    void setValues(std::vector<double> values, double total);
    [[nodiscard]] QSize sizeHint() const override { return {160, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
    double m_total = 0;
};

struct BarRow {
    QString label;
    double value = 0;
    QString text; // the value for people
    int series = 0; // colour; the last one is the muted
};

/// Rows of label, bar and value on a common scale.
class BarList : public QWidget {
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);
    void setRows(std::vector<BarRow> rows);
    [[nodiscard]] const std::vector<BarRow>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<BarRow> m_rows;
};

} // namespace flopsmith
