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

    /// `refresh` runs when the page comes up, and by refresh() while it is up; may be empty.
    void addPage(const QString& name, QWidget* page, std::function<void()> refresh = {}, QWidget* corner = nullptr);
    [[nodiscard]] int current() const;
    void setCurrent(int page);
    void refresh();

Q_SIGNALS:
    void currentChanged(int page);

private:
    void show(int page);

    struct Page {
        std::function<void()> refresh;
        QWidget* corner;
    };
    QHBoxLayout* m_row;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    std::vector<Page> m_list;
};

} // namespace flopsmith
