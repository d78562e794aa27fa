#include "ui/shell/message_bar.h"

#include <algorithm>

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/labels.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostMessages = 4;

/// A row on the tint of its state.
class MessageRow final : public QWidget {
public:
    MessageRow(Mark mark, QWidget* parent)
        : QWidget(parent)
        , m_mark(mark)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.fillRect(rect(), theme.tint(m_mark));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colors().line);
    }

private:
    Mark m_mark;
};

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleName(tr("Messages"));
    hide();
}

QWidget* MessageBar::build(Mark mark, const QString& text, const std::vector<Choice>& choices)
{
    auto* widget = new MessageRow(mark, this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(16, 6, 10, 7);
    row->setSpacing(8);
    auto* label = new MarkLabel(widget);
    label->setState(mark, text);
    row->addWidget(label, 1);
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, widget);
        connect(button, &QPushButton::clicked, this, [this, widget, act = choice.act] {
            drop(widget);
            act();
        });
        row->addWidget(button);
    }
    auto* close = new QToolButton(widget);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, widget] { drop(widget); });
    row->addWidget(close);
    return widget;
}

void MessageBar::show(Mark mark, const QString& text, const QString& topic, const std::vector<Choice>& choices)
{
    if (!topic.isEmpty())
        clear(topic);
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.text == text; });
    if (same != m_entries.end())
        return;
    if (m_entries.size() >= mostMessages)
        drop(m_entries.front().widget);
    QWidget* widget = build(mark, text, choices);
    m_entries.push_back({topic, text, widget});
    m_column->addWidget(widget);
    setVisible(true);
    if (mark == Mark::Error) {
        QAccessibleEvent alert(widget, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::clear(const QString& topic)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.topic == topic; });
    if (found != m_entries.end())
        drop(found->widget);
}

void MessageBar::clearAll()
{
    while (!m_entries.empty())
        drop(m_entries.back().widget);
}

QStringList MessageBar::texts() const
{
    QStringList out;
    for (const Entry& entry : m_entries)
        out << entry.text;
    return out;
}

void MessageBar::drop(const QWidget* widget)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.widget == widget; });
    if (found == m_entries.end())
        return;
    found->widget->hide();
    found->widget->deleteLater();
    m_entries.erase(found);
    setVisible(!m_entries.empty());
}

} // namespace flopsmith
