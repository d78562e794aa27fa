// Pages as pictures, one below the other, as wide as there is room.
#pragma once

#include <vector>

#include <QAbstractScrollArea>
#include <QImage>
#include <QPixmap>

namespace flopsmith {

class PagesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    /// Keeps the place in the document while pages change.
    void setPages(std::vector<QImage> pages);
    [[nodiscard]] const std::vector<QImage>& pages() const { return m_pages; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateRange();
    [[nodiscard]] QSize pageSize() const; // on the screen
    [[nodiscard]] const QPixmap& scaled(std::size_t page);

    std::vector<QImage> m_pages;
    std::vector<QPixmap> m_scaled; // null: not made yet for this width
};

} // namespace flopsmith
