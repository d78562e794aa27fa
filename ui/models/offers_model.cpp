#include "ui/models/offers_model.h"

#include <QLocale>

#include "app/reports/ownership_text.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

QString unknownText()
{
    return QStringLiteral("\u2013");
}

bool asksFor(const Offer& offer, std::string_view what)
{
    const std::string key = offerKey(what, offer.part->id.str());
    return std::find(offer.asks.begin(), offer.asks.end(), key) != offer.asks.end();
}

/// How many accelerators the offer includes; 0 where it does not say.
int acceleratorsOf(const RentAnswer& rent, const OwnershipState& state)
{
    const auto* rented = rent.offer.part->as<Rented>();
    const std::string key = offerKey("count", rent.offer.part->id.str());
    if (const auto stated = numberSetting(state.evaluation->build->settings, key))
        return static_cast<int>(*stated);
    return rented->accelerators.valueOr(0);
}

/// Numbers at the right, and what heads them.
QVariant sideOf(int column)
{
    const bool number = column != OffersModel::Name && column != OffersModel::PriceDate;
    return QVariant::fromValue<Qt::Alignment>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString needsText(const Offer& offer)
{
    QStringList out;
    for (const Message& need : offer.needs)
        out.append(QString::fromStdString(ownershipMessage(need)));
    return out.join(QLatin1Char(' '));
}

} // namespace

OffersModel::OffersModel(OwnershipService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_state(service.state())
{
    connect(&service, &OwnershipService::answered, this, [this] {
        beginResetModel();
        m_state = m_service.state();
        endResetModel();
    });
}

int OffersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_state || !m_state->answer ? 0 : static_cast<int>(m_state->answer->rent.size());
}

int OffersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

const RentAnswer& OffersModel::at(int row) const
{
    return m_state->answer->rent[static_cast<std::size_t>(row)];
}

QString OffersModel::text(const RentAnswer& rent, int column) const
{
    const Offer& offer = rent.offer;
    constexpr int fine = 3;
    switch (column) {
    case Name: return QString::fromStdString(offerText(offer));
    case PerHour: return offer.perHour ? localNumber(*offer.perHour, fine) : unknownText();
    case PriceDate:
        if (!offer.perHour)
            return unknownText();
        return offer.priceDate.empty() ? tr("stated") : QString::fromStdString(offer.priceDate);
    case Accelerators: {
        const int count = acceleratorsOf(rent, *m_state);
        return count > 0 ? QString::number(count) : unknownText();
    }
    case Speed: return offer.speed > 0 ? tr("%1\u00d7").arg(localNumber(offer.speed, 2)) : unknownText();
    case Total:
        return offer.countable()
            ? tr("%1 %2").arg(localNumber(std::round(rent.total), 0), QString::fromStdString(m_state->answer->currency))
            : needsText(offer);
    default: return {};
    }
}

QVariant OffersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RentAnswer& rent = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(rent, index.column());
    case Qt::EditRole: {
        const QString shown = text(rent, index.column());
        return shown == unknownText() ? QString() : QString(shown).remove(QChar(0x00d7));
    }
    case Qt::ToolTipRole:
        if (index.column() == Total && !rent.offer.countable())
            return needsText(rent.offer).toHtmlEscaped();
        return flags(index).testFlag(Qt::ItemIsEditable) ? tr("Double-click or F2 to state it yourself") : QVariant();
    case Qt::TextAlignmentRole:
        return sideOf(index.column() != Total || rent.offer.countable() ? index.column() : int{Name});
    case MutedRole: return !rent.offer.countable();
    default: return {};
    }
}

QVariant OffersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return sideOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Offer");
    case PerHour: return tr("Per hour");
    case PriceDate: return tr("Price of");
    case Accelerators: return tr("Accelerators");
    case Speed: return tr("Speed");
    case Total: return tr("Total");
    default: return {};
    }
}

Qt::ItemFlags OffersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount())
        return out;
    const RentAnswer& rent = at(index.row());
    const bool options = !rent.offer.part->as<Rented>()->acceleratorOptions.valueOr({}).empty();
    if (index.column() == PerHour || index.column() == Speed
        || (index.column() == Accelerators && (options || asksFor(rent.offer, "count"))))
        out |= Qt::ItemIsEditable;
    return out;
}

bool OffersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == data(index, Qt::EditRole).toString())
        return false;
    QString stated;
    if (!typed.isEmpty()) {
        bool good = false;
        double number = QLocale().toDouble(typed, &good);
        if (!good)
            number = QLocale::c().toDouble(typed, &good);
        if (!good || number <= 0)
            return false;
        stated = QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    const Offer& offer = at(index.row()).offer;
    const QString name = QString::fromStdString(offer.part->name);
    switch (index.column()) {
    case PerHour: return m_service.setOffer("price", offer.part->id, stated, tr("State the price of %1").arg(name));
    case Accelerators:
        return m_service.setOffer("count", offer.part->id, stated, tr("State the accelerators of %1").arg(name));
    default: return m_service.setOffer("speed", offer.part->id, stated, tr("State the speed of %1").arg(name));
    }
}

} // namespace flopsmith
