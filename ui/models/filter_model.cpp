#include "ui/models/filter_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopedValueRollback>

#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

QString viewText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

FilterModel::FilterModel(QObject* parent)
    : QStandardItemModel(parent)
{
    setColumnCount(2);
    connect(this, &QStandardItemModel::itemChanged, this, &FilterModel::ticked);
}

bool FilterModel::sameRows(const std::vector<Facet>& facets) const
{
    if (rowCount() != static_cast<int>(facets.size()))
        return false;
    for (int row = 0; row < rowCount(); ++row) {
        const Facet& facet = facets[static_cast<std::size_t>(row)];
        const QStandardItem* head = item(row);
        if (head->data(KeyRole).toString() != viewText(facet.key)
            || head->rowCount() != static_cast<int>(facet.values.size()))
            return false;
        for (int i = 0; i < head->rowCount(); ++i)
            if (head->child(i)->data(ValueRole).toString() != viewText(facet.values[static_cast<std::size_t>(i)].value))
                return false;
    }
    return true;
}

void FilterModel::setFacets(const std::vector<Facet>& facets)
{
    const QScopedValueRollback filling(m_filling, true);
    if (!sameRows(facets))
        build(facets);
    count(facets);
}

void FilterModel::build(const std::vector<Facet>& facets)
{
    removeRows(0, rowCount());
    for (const Facet& facet : facets) {
        auto* head = new QStandardItem(QCoreApplication::translate("fields", std::string(facet.label).c_str()));
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        head->setData(viewText(facet.key), KeyRole);
        for (const FacetValue& value : facet.values) {
            auto* name = new QStandardItem(localWord(value.text));
            name->setCheckable(true);
            name->setEditable(false);
            name->setData(viewText(facet.key), KeyRole);
            name->setData(viewText(value.value), ValueRole);
            auto* number = new QStandardItem;
            number->setEditable(false);
            number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            head->appendRow({name, number});
        }
        auto* filler = new QStandardItem;
        filler->setFlags(Qt::ItemIsEnabled);
        appendRow({head, filler});
    }
}

void FilterModel::count(const std::vector<Facet>& facets)
{
    const QLocale locale;
    for (int row = 0; row < rowCount(); ++row) {
        const Facet& facet = facets[static_cast<std::size_t>(row)];
        for (int i = 0; i < item(row)->rowCount(); ++i) {
            const FacetValue& value = facet.values[static_cast<std::size_t>(i)];
            const int left = static_cast<int>(value.count);
            QStandardItem* name = item(row)->child(i, 0);
            QStandardItem* number = item(row)->child(i, 1);
            name->setCheckState(value.chosen ? Qt::Checked : Qt::Unchecked);
            name->setData(left, CountRole);
            name->setData(tr("%1: %2, %n part(s)", nullptr, left).arg(item(row)->text(), name->text()),
                          Qt::AccessibleTextRole);
            number->setText(locale.toString(left));
            // What would leave nothing is not offered; what is ticked can always be taken back.
            for (QStandardItem* one : {name, number})
                one->setEnabled(left > 0 || value.chosen);
        }
    }
}

void FilterModel::ticked(QStandardItem* item)
{
    const QString value = item->data(ValueRole).toString();
    if (m_filling || value.isEmpty())
        return;
    const std::string key = item->data(KeyRole).toString().toStdString();
    std::set<std::string>& of = m_choices[key];
    const bool known = of.contains(value.toStdString());
    if (known == (item->checkState() == Qt::Checked))
        return;
    if (known)
        of.erase(value.toStdString());
    else
        of.insert(value.toStdString());
    if (of.empty())
        m_choices.erase(key);
    Q_EMIT choicesChanged();
}

int FilterModel::chosen() const
{
    std::size_t out = 0;
    for (const auto& [key, values] : m_choices)
        out += values.size();
    return static_cast<int>(out);
}

void FilterModel::clearChoices()
{
    if (m_choices.empty())
        return;
    m_choices.clear();
    Q_EMIT choicesChanged();
}

} // namespace flopsmith
