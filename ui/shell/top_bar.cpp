#include "ui/shell/top_bar.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/shell/actions.h"
#include "ui/shell/centre.h"

namespace flopsmith {

namespace {

constexpr int barHeight = 50;

/// Looks like a field, acts as a button: what it opens has the field.
class FindButton final : public QAbstractButton {
public:
    explicit FindButton(QAction& action, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(TopBar::tr("Find parts, actions, problems"));
        setAccessibleName(text());
        setToolTip(text());
        m_keys = action.shortcut().toString(QKeySequence::NativeText);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setCursor(Qt::IBeamCursor);
        connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    }
    [[nodiscard]] QSize sizeHint() const override { return {320, 32}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {90, 32}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& colors = Theme::current().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
        painter.setBrush(colors.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::controlRadius, metrics::controlRadius);
        themedIcon(QStringLiteral("search")).paint(&painter, QRect(10, (height() - 16) / 2, 16, 16));
        painter.setPen(colors.muted);
        const QFont detail = Theme::font(Theme::Type::Detail);
        const int keys = QFontMetrics(detail).horizontalAdvance(m_keys);
        const QRect room = rect().adjusted(34, 0, -12, 0);
        painter.drawText(room.adjusted(0, 0, -keys - 8, 0), Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - keys - 8));
        painter.setFont(detail);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignTrailing, m_keys);
    }

private:
    QString m_keys;
};

QToolButton* iconButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(32, 32);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

} // namespace

TopBar::TopBar(Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_menus(new QMenuBar)
    , m_title(new ElidedLabel(Theme::Type::Title, this))
{
    setFixedHeight(std::max(barHeight, fontMetrics().height() * 2 + 16));
    auto* name = new TextLabel(Theme::Type::Heading, this);
    name->setText(QCoreApplication::applicationName());
    actions.fill(*m_menus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(name);
    row->addSpacing(4);
    m_menus->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!m_menus->isNativeMenuBar())
        row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addWidget(m_title, 3);
    row->addWidget(iconButton(actions.undo, this));
    row->addWidget(iconButton(actions.redo, this));
    row->addSpacing(8);
    row->addWidget(new FindButton(*actions.find, this), 5);
    row->addStretch(1);
    auto* compare = new QPushButton(tr("Compare"), this);
    connect(compare, &QPushButton::clicked, actions.tabs.at(comparePage), &QAction::trigger);
    auto* sheet = new QPushButton(tr("Build sheet"), this);
    sheet->setProperty(accentProperty, true);
    connect(sheet, &QPushButton::clicked, actions.tabs.at(sheetPage), &QAction::trigger);
    for (QPushButton* button : {compare, sheet}) {
        button->setEnabled(actions.tabs.front()->isEnabled());
        connect(actions.tabs.front(), &QAction::enabledChanged, button, &QWidget::setEnabled);
        row->addWidget(button);
    }
    m_title->setAccessibleName(tr("Document"));
    m_title->setContentsMargins(12, 0, 8, 0);
}

void TopBar::setDocument(const QString& name, bool modified, bool readOnly)
{
    QString title = name;
    if (readOnly)
        title = tr("%1 (read-only)").arg(title);
    if (modified)
        title += QStringLiteral(" \u2022");
    m_title->setText(title);
    m_title->setAccessibleDescription(modified ? tr("%1, with unsaved changes").arg(name) : name);
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace flopsmith
