#include "ui/shell/command_palette.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "app/base/text.h"
#include "app/parts/search.h"
#include "ui/common/icons.h"
#include "ui/common/search_field.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

constexpr int kindRole = Qt::UserRole + 1;
constexpr int whatRole = Qt::UserRole + 2;
constexpr int hintRole = Qt::UserRole + 3;
constexpr int iconRole = Qt::UserRole + 4;
enum Kind { ActionKind, PartKind, ProblemKindOf };
constexpr std::size_t mostParts = 40;
constexpr int paletteWidth = 620;

class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, QFontMetrics(Theme::font(Theme::Type::Title)).height() + 16};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::current().colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentTint);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), metrics::boxRadius,
                                     metrics::boxRadius);
        }
        const QRect icon(option.rect.left() + 16, option.rect.center().y() - 8, 17, 17);
        themedIcon(index.data(iconRole).toString())
            .paint(painter, icon, Qt::AlignCenter, QIcon::Normal, selected ? QIcon::On : QIcon::Off);
        const QRect line = option.rect.adjusted(44, 0, -16, 0);
        const QString hint = index.data(hintRole).toString();
        const QFontMetrics detail(Theme::font(Theme::Type::Detail));
        const int hintWidth = std::min(detail.horizontalAdvance(hint) + 2, line.width() / 2);
        painter->setFont(Theme::font(Theme::Type::Detail));
        painter->setPen(colors.muted);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignTrailing,
                          detail.elidedText(hint, Qt::ElideRight, hintWidth));
        painter->setFont(Theme::font(Theme::Type::Text));
        painter->setPen(colors.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(painter->font())
                              .elidedText(index.data().toString(), Qt::ElideRight, line.width() - hintWidth - 12));
        painter->restore();
    }
};

QString key(const QString& text)
{
    return QString::fromStdString(searchKey(text.toStdString()));
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new SearchField(this))
    , m_results(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find parts, actions, problems"));
    m_field->setAccessibleName(tr("Find parts, actions, problems"));
    m_field->installEventFilter(this);
    m_results->setModel(m_model);
    m_results->setItemDelegate(new ResultDelegate(m_results));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setUniformItemSizes(true);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setAccessibleName(tr("Found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_results, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_results, &QAbstractItemView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::open(const QList<QAction*>& actions, EvaluationPtr evaluation)
{
    m_actions = actions;
    m_evaluation = std::move(evaluation);
    m_field->clear();
    find();
    const QWidget* window = parentWidget();
    const int width = std::min(paletteWidth, window->width() - 40);
    resize(width, std::min(440, window->height() - 100));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 56)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::find()
{
    m_model->clear();
    const QString wanted = key(m_field->text());
    addActions(wanted);
    addProblems(wanted);
    if (!wanted.isEmpty())
        addParts(m_field->text().toStdString());
    if (m_model->rowCount() > 0)
        m_results->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::add(const QString& name, const QString& hint, const QString& icon, int kind, const QVariant& what)
{
    auto item = std::make_unique<QStandardItem>(name);
    item->setData(kind, kindRole);
    item->setData(what, whatRole);
    item->setData(hint, hintRole);
    item->setData(icon, iconRole);
    item->setData(hint.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, hint), Qt::AccessibleTextRole);
    m_model->appendRow(item.release());
}

void CommandPalette::addActions(const QString& wanted)
{
    for (QAction* action : std::as_const(m_actions)) {
        const QString name = action->text().remove(QLatin1Char('&'));
        if (action->isEnabled() && key(name).contains(wanted))
            add(name, action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("settings"), ActionKind,
                QVariant::fromValue<QObject*>(action));
    }
}

void CommandPalette::addProblems(const QString& wanted)
{
    if (!m_evaluation)
        return;
    for (const Finding& finding : m_evaluation->findings) {
        const QString title = ruleTitle(finding.title);
        const QString rule = QString::fromStdString(finding.rule);
        if (key(rule + title + findingText(finding)).contains(wanted))
            add(title, rule, QStringLiteral("problems"), ProblemKindOf, QString::fromStdString(finding.fingerprint));
    }
}

void CommandPalette::addParts(const std::string& text)
{
    if (!m_evaluation)
        return;
    SearchQuery query;
    query.text = text;
    const auto rows = search(*m_evaluation->catalog, query);
    for (std::size_t i = 0; i < std::min(rows.size(), mostParts); ++i) {
        const Part& part = m_evaluation->catalog->parts()[rows[i]];
        const std::string category(part.category());
        add(QString::fromStdString(part.fullName()),
            QCoreApplication::translate("categories", std::string(categoryLabel(category)).c_str()),
            QString::fromStdString(category), PartKind, QString::fromStdString(part.id.str()));
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const int row = m_results->currentIndex().row();
    switch (press->key()) {
    case Qt::Key_Down:
        m_results->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up: m_results->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_results->currentIndex()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int kind = index.data(kindRole).toInt();
    const QVariant what = index.data(whatRole);
    close();
    if (kind == PartKind)
        Q_EMIT partChosen(PartId(what.toString().toStdString()));
    else if (kind == ProblemKindOf)
        Q_EMIT problemChosen(what.toString());
    else if (auto* action = qobject_cast<QAction*>(what.value<QObject*>()))
        action->trigger();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace flopsmith
