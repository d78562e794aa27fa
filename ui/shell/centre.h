// The middle of the window: a row of tabs, the pages below, and controls of the page at the row's end.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace flopsmith {

/// The pages in their order.
enum CentrePage : int { systemPage, workloadPage, chartsPage, ownershipPage, comparePage, sheetPage };

class Centre : public QWidget {
    Q_OBJECT

public:
    explicit Centre(QWidget* parent = nullptr);

    /// `make` is called when the page is first wanted: a start that shows one page pays for one.
    void addPage(const QString& name, std::function<QWidget*()> make, QWidget* corner = nullptr);
    /// Made now if it was not wanted before.
    [[nodiscard]] QWidget& page(int page);
    [[nodiscard]] int current() const;
    void setCurrent(int page);

Q_SIGNALS:
    void currentChanged(int page);

private:
    void show(int page);

    struct Page {
        std::function<QWidget*()> make;
        QWidget* corner;
        QWidget* widget = nullptr;
    };
    QHBoxLayout* m_row;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    std::vector<Page> m_list;
};

} // namespace flopsmith
