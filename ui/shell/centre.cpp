#include "ui/shell/centre.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace flopsmith {

Centre::Centre(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setAccessibleName(tr("Views"));
    m_row->setContentsMargins(14, 2, 16, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_bar);
    m_row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &Centre::show);
}

void Centre::addPage(const QString& name, std::function<QWidget*()> make, QWidget* corner)
{
    m_list.push_back({std::move(make), corner});
    if (corner) {
        m_row->addWidget(corner);
        corner->setVisible(m_list.size() == 1);
    }
    m_bar->addTab(name);
}

QWidget& Centre::page(int page)
{
    Page& wanted = m_list.at(static_cast<std::size_t>(page));
    if (!wanted.widget) {
        wanted.widget = wanted.make();
        m_pages->addWidget(wanted.widget);
    }
    return *wanted.widget;
}

int Centre::current() const
{
    return m_bar->currentIndex();
}

void Centre::setCurrent(int page)
{
    m_bar->setCurrentIndex(page);
}

void Centre::show(int page)
{
    if (page < 0 || page >= static_cast<int>(m_list.size()))
        return;
    for (std::size_t i = 0; i < m_list.size(); ++i)
        if (m_list[i].corner)
            m_list[i].corner->setVisible(static_cast<int>(i) == page);
    m_pages->setCurrentWidget(&this->page(page));
    Q_EMIT currentChanged(page);
}

} // namespace flopsmith
