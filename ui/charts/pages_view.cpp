#include "ui/charts/pages_view.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/theme.h"

namespace flopsmith {

namespace {

constexpr int gap = 16;
constexpr int widest = 900;

} // namespace

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Pages of the build sheet"));
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PagesView::setPages(std::vector<QImage> pages)
{
    m_pages = std::move(pages);
    m_scaled.assign(m_pages.size(), {});
    updateRange();
    viewport()->update();
}

QSize PagesView::pageSize() const
{
    if (m_pages.empty())
        return {};
    const int width = std::clamp(viewport()->width() - 2 * gap, 100, widest);
    const QSize page = m_pages.front().size();
    return {width, width * page.height() / std::max(page.width(), 1)};
}

void PagesView::updateRange()
{
    const int total = static_cast<int>(m_pages.size()) * (pageSize().height() + gap) + gap;
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

const QPixmap& PagesView::scaled(std::size_t page)
{
    QPixmap& out = m_scaled[page];
    if (out.isNull()) {
        const qreal ratio = devicePixelRatioF();
        out = QPixmap::fromImage(
            m_pages[page].scaled(pageSize() * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        out.setDevicePixelRatio(ratio);
    }
    return out;
}

void PagesView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const Colors& colors = Theme::current().colors();
    painter.fillRect(viewport()->rect(), colors.background);
    const QSize size = pageSize();
    const int left = (viewport()->width() - size.width()) / 2;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const int top = gap + static_cast<int>(i) * (size.height() + gap) - verticalScrollBar()->value();
        const QRect page(QPoint(left, top), size);
        if (!page.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(page.topLeft(), scaled(i));
        painter.setPen(colors.line);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_scaled.assign(m_pages.size(), {});
    updateRange();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum); break;
    case Qt::Key_End: verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum); break;
    case Qt::Key_PageUp: verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace flopsmith
