#include "ui/panels/parts_rail.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "app/parts/part.h"
#include "ui/common/icons.h"

namespace flopsmith {

namespace {

constexpr int categoryRole = Qt::UserRole + 1;
constexpr int railWidth = 76;
constexpr int iconSize = 22;

QFont nameFont(bool selected)
{
    QFont font = Theme::font(Theme::Type::Detail);
    font.setPixelSize(std::max(10, font.pixelSize() - 2));
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    return font;
}

class RailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {railWidth, iconSize + QFontMetrics(nameFont(true)).height() + 15};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::current().colors();
        const bool selected = option.state & QStyle::State_Selected;
        const bool focus = selected && option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(focus ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(selected ? colors.accentTint : colors.background);
            painter->drawRoundedRect(box, metrics::controlRadius, metrics::controlRadius);
        }
        const QRect icon(option.rect.center().x() - iconSize / 2, option.rect.top() + 7, iconSize, iconSize);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, icon, Qt::AlignCenter, QIcon::Normal, selected ? QIcon::On : QIcon::Off);
        painter->setFont(nameFont(selected));
        painter->setPen(selected ? colors.accent : colors.muted);
        const QRect name(option.rect.left() + 2, icon.bottom() + 3, option.rect.width() - 4,
                         option.rect.bottom() - icon.bottom() - 5);
        painter->drawText(
            name, Qt::AlignHCenter | Qt::AlignTop,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }
};

} // namespace

QString categoryShortName(const QString& category)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("accelerator"), QT_TRANSLATE_NOOP("categories short", "Accelerator")},
        {QStringLiteral("cpu"), QT_TRANSLATE_NOOP("categories short", "CPU")},
        {QStringLiteral("motherboard"), QT_TRANSLATE_NOOP("categories short", "Board")},
        {QStringLiteral("memory"), QT_TRANSLATE_NOOP("categories short", "Memory")},
        {QStringLiteral("storage"), QT_TRANSLATE_NOOP("categories short", "Storage")},
        {QStringLiteral("psu"), QT_TRANSLATE_NOOP("categories short", "PSU")},
        {QStringLiteral("cooler"), QT_TRANSLATE_NOOP("categories short", "Cooling")},
        {QStringLiteral("case"), QT_TRANSLATE_NOOP("categories short", "Case")},
        {QStringLiteral("fan"), QT_TRANSLATE_NOOP("categories short", "Fans")},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("categories short", "Network")},
        {QStringLiteral("ups"), QT_TRANSLATE_NOOP("categories short", "UPS")},
        {QStringLiteral("cable"), QT_TRANSLATE_NOOP("categories short", "Cables")},
        {QStringLiteral("server"), QT_TRANSLATE_NOOP("categories short", "Servers")},
        {QStringLiteral("rented"), QT_TRANSLATE_NOOP("categories short", "Rented")}};
    const auto found = names.find(category);
    return found == names.end() ? category : QCoreApplication::translate("categories short", *found);
}

PartsRail::PartsRail(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    for (const std::string_view name : categoryNames()) {
        const QString category = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const QString label = QCoreApplication::translate("categories", std::string(categoryLabel(name)).c_str());
        auto item = std::make_unique<QStandardItem>(themedIcon(category), categoryShortName(category));
        item->setData(category, categoryRole);
        item->setData(label, Qt::AccessibleTextRole);
        item->setToolTip(label.toHtmlEscaped());
        item->setEditable(false);
        m_model->appendRow(item.release());
    }
    setModel(m_model);
    setItemDelegate(new RailDelegate(this));
    setFixedWidth(railWidth);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the keys scroll
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Categories"));
    setCurrentIndex(m_model->index(0, 0));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT categoryChanged(category()); });
}

QString PartsRail::category() const
{
    return currentIndex().data(categoryRole).toString();
}

void PartsRail::setCategory(const QString& category)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(categoryRole).toString() == category)
            setCurrentIndex(m_model->index(row, 0));
}

} // namespace flopsmith
