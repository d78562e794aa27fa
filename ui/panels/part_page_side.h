// Beside the figures of a part's page: its prices, how they went, and its variants.
#pragma once

#include <QWidget>

#include "ui/models/part_page.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace flopsmith {

class ChartView;
class TextLabel;
class UserSettings;

class PartPageSide : public QWidget {
    Q_OBJECT

public:
    /// `settings` remembers where a chart is exported to; may be null.
    explicit PartPageSide(UserSettings* settings, QWidget* parent = nullptr);

    void showPart(const PartPage& page, const Part& part);

Q_SIGNALS:
    void variantChosen(const flopsmith::PartId& part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void writePrices();
    void fitPrices();

    PartPage m_page;
    QTextBrowser* m_prices;
    ChartView* m_history;
    TextLabel* m_variantsTitle;
    QListWidget* m_variants;
};

} // namespace flopsmith
