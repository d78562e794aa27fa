#include "ui/models/part_page.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>

#include "app/base/text.h"
#include "app/reports/data_error.h"
#include "ui/models/finding_text.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

struct PageTexts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::PartPage)
};

QString pageLine(const std::string& utf8)
{
    return QString::fromStdString(oneLine(utf8));
}

QString translatedIn(const char* context, std::string_view text)
{
    return QCoreApplication::translate(context, std::string(text).c_str());
}

QString safeUrl(const Source& source)
{
    return source.url.starts_with("https://") ? pageLine(source.url) : QString();
}

QString surenessOf(const Source& source, Confidence confidence)
{
    const QString words = confidenceText(confidence);
    return source.read.empty() ? words : PageTexts::tr("%1, read on %2").arg(words, pageLine(source.read));
}

/// The value of another source, which is kept as JSON in the unit of the key.
QString otherValue(std::string_view key, const std::string& json)
{
    if (const auto number = parseDecimal(json)) {
        const Unit* unit = unitOfKey(key);
        if (unit)
            return localFigure(key, AnyQuantity(unit->dimension, std::llround(*number * unit->scale)));
        if (*number == std::floor(*number) && !key.ends_with("flops") && !key.ends_with("_tops"))
            return localFigure(key, static_cast<std::int64_t>(*number));
        return localFigure(key, *number);
    }
    if (json == "true" || json == "false")
        return localFigure(key, json == "true");
    const bool quoted = json.size() >= 2 && json.front() == '"' && json.back() == '"';
    return pageLine(quoted ? json.substr(1, json.size() - 2) : json);
}

class PageMaker {
public:
    PageMaker(const Part& part, const Catalog& catalog, std::string_view today)
        : m_part(part)
        , m_catalog(catalog)
        , m_today(today)
    {
    }

    [[nodiscard]] PartPage make()
    {
        addHead();
        addIdentity();
        addGroups();
        addUnknown();
        addPrices();
        addVariants();
        findProductPage();
        return std::move(m_page);
    }

private:
    void addHead()
    {
        QStringList over{translatedIn("categories", categoryLabel(m_part.category())), pageLine(m_part.vendor)};
        if (m_part.cloudOnly)
            over << PageTexts::tr("only to rent");
        over.removeAll(QString());
        m_page.id = m_part.id;
        m_page.title = pageLine(m_part.fullName());
        m_page.over = over.join(QStringLiteral(" \u00b7 "));
        m_page.notes = pageLine(m_part.notes);
    }

    void addIdentity()
    {
        heading(PageTexts::tr("Identity"));
        plain("name", PageTexts::tr("Name"), pageLine(m_part.fullName()));
        plain("", PageTexts::tr("Id"), pageLine(m_part.id.str()));
        if (!m_part.kind.empty())
            plain("", PageTexts::tr("Kind"), pageLine(m_part.kind));
        if (!m_part.mpn.empty())
            plain("mpn", PageTexts::tr("Part numbers"), pageLine(join(m_part.mpn, ", ")));
    }

    void addGroups()
    {
        const auto& infos = figuresOf(m_part.category());
        for (int group = 0; group <= static_cast<int>(FigureGroup::Body); ++group) {
            bool any = false;
            for (const FigureInfo& info : infos) {
                if (static_cast<int>(info.sense.group) != group)
                    continue;
                const ErasedFigure figure = figureOf(m_part, info.key);
                if (std::holds_alternative<std::monostate>(figure.value))
                    continue;
                if (!any)
                    heading(translatedIn("groups", groupLabel(static_cast<FigureGroup>(group))));
                any = true;
                addFigure(info, figure);
            }
        }
    }

    void addFigure(const FigureInfo& info, const ErasedFigure& figure)
    {
        const Source& source = m_catalog.source(figure.source);
        const FigureNote* note = noteOf(m_part, info.key);
        PageRow row;
        row.key = info.key;
        row.label = figureLabel(info);
        row.value = localFigure(info.key, figure.value);
        row.assumed = figure.confidence == Confidence::Assumed;
        row.sureness = surenessOf(source, figure.confidence);
        row.url = safeUrl(source);
        row.source = sourceTitle(source);
        if (row.source.isEmpty())
            row.source = PageTexts::tr("no source stated");
        if (note && !note->at.empty())
            row.source += QStringLiteral(", ") + pageLine(note->at);
        if (figure.confidence == Confidence::Vendor && !row.url.isEmpty())
            ++m_makersPages[figure.source];
        const QString value = row.value;
        m_page.rows.push_back(std::move(row));
        if (note)
            for (const FigureNote::Other& other : note->others)
                addOther(info.key, other, value);
    }

    void addOther(std::string_view key, const FigureNote::Other& other, const QString& value)
    {
        const Source* source = sourceByKey(m_catalog, other.source);
        PageRow row;
        row.kind = PageRow::Kind::Other;
        row.key = key;
        row.value = otherValue(key, other.text);
        row.disagrees = row.value != value;
        row.label = row.disagrees ? PageTexts::tr("another source") : PageTexts::tr("also");
        row.source = source ? sourceTitle(*source) : pageLine(other.source);
        if (source) {
            row.sureness = surenessOf(*source, source->confidence);
            row.url = safeUrl(*source);
        }
        m_page.rows.push_back(std::move(row));
    }

    void addUnknown()
    {
        QStringList labels;
        for (const FigureInfo& info : figuresOf(m_part.category()))
            if (std::holds_alternative<std::monostate>(figureOf(m_part, info.key).value))
                labels << figureLabel(info);
        if (labels.isEmpty())
            return;
        heading(PageTexts::tr("Not known"));
        PageRow row;
        row.kind = PageRow::Kind::Unknown;
        row.label = labels.join(QStringLiteral(", "));
        m_page.rows.push_back(std::move(row));
    }

    void addPrices()
    {
        std::vector<const Price*> sorted;
        for (const Price& price : m_part.prices)
            sorted.push_back(&price);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Price* a, const Price* b) { return a->date > b->date; });
        for (const Price* price : sorted) {
            const Source* source = sourceByKey(m_catalog, price->source);
            m_page.prices.push_back({localMoney(price->money), priceKindText(price->kind), pageLine(price->date),
                                     source ? sourceTitle(*source) : pageLine(price->source),
                                     source ? safeUrl(*source) : QString(), isOldPrice(price->date, m_today),
                                     price == m_part.newestPrice()});
        }
    }

    void addVariants()
    {
        const PartId& base = m_part.variantOf.empty() ? m_part.id : m_part.variantOf;
        for (const Part& other : m_catalog.parts()) {
            const bool isBase = other.id == base;
            if (other.id != m_part.id && (isBase || other.variantOf == base))
                m_page.variants.push_back({other.id, pageLine(other.fullName()), isBase});
        }
        std::stable_sort(m_page.variants.begin(), m_page.variants.end(),
                         [](const PageVariant& a, const PageVariant& b) {
                             return a.base != b.base ? a.base : a.name.localeAwareCompare(b.name) < 0;
                         });
    }

    /// The maker's page that most figures come from; a document that another published is none.
    void findProductPage()
    {
        const std::string maker = searchKey(m_part.vendor);
        int most = 0;
        for (const auto& [index, count] : m_makersPages) {
            const Source& source = m_catalog.source(index);
            const std::string publisher = searchKey(source.publisher);
            const bool own = !maker.empty() && publisher.find(maker) != std::string::npos;
            if (!own || count <= most)
                continue;
            most = count;
            m_page.productUrl = safeUrl(source);
            m_page.productTitle = pageLine(source.title);
        }
    }

    void heading(const QString& label)
    {
        PageRow row;
        row.kind = PageRow::Kind::Heading;
        row.label = label;
        m_page.rows.push_back(std::move(row));
    }
    void plain(const char* key, const QString& label, const QString& value)
    {
        PageRow row;
        row.key = key;
        row.label = label;
        row.value = value;
        m_page.rows.push_back(std::move(row));
    }

    const Part& m_part;
    const Catalog& m_catalog;
    std::string_view m_today;
    PartPage m_page;
    std::map<SourceIndex, int> m_makersPages;
};

QString joinedCells(QStringList cells)
{
    cells.removeAll(QString());
    return cells.join(u'\t');
}

} // namespace

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Vendor: return PageTexts::tr("maker's figure");
    case Confidence::Measured: return PageTexts::tr("measured");
    case Confidence::Secondary: return PageTexts::tr("reported by others");
    case Confidence::Assumed: return PageTexts::tr("assumed");
    }
    return {};
}

QString sourceTitle(const Source& source)
{
    const QString title = pageLine(source.title.empty() ? source.key : source.title);
    return source.publisher.empty() ? title : pageLine(source.publisher) + QStringLiteral(": ") + title;
}

QString figureLabel(const FigureInfo& info)
{
    return translatedIn("fields", info.label);
}

QString priceNote(const Price& price, std::string_view today)
{
    const QString note = priceKindText(price.kind) + QStringLiteral(", ") + pageLine(price.date);
    return isOldPrice(price.date, today) ? PageTexts::tr("%1, old").arg(note) : note;
}

PartPage partPage(const Part& part, const Catalog& catalog, std::string_view today)
{
    return PageMaker(part, catalog, today).make();
}

QString rowText(const PageRow& row)
{
    if (row.kind == PageRow::Kind::Heading || row.kind == PageRow::Kind::Unknown)
        return row.label;
    return joinedCells({row.label, row.value, row.source, row.sureness});
}

QString pageText(const PartPage& page)
{
    QStringList lines{page.title, page.over, page.productUrl, page.notes};
    lines.removeAll(QString());
    for (const PageRow& row : page.rows) {
        if (row.kind == PageRow::Kind::Heading)
            lines << QString();
        lines << rowText(row);
    }
    if (!page.prices.empty())
        lines << QString() << PageTexts::tr("Prices");
    for (const PagePrice& price : page.prices)
        lines << joinedCells(
            {price.amount, price.kind, price.date, price.old ? PageTexts::tr("old") : QString(), price.source});
    if (!page.variants.empty())
        lines << QString() << PageTexts::tr("Variants");
    for (const PageVariant& variant : page.variants)
        lines << variant.name + QStringLiteral("\t") + pageLine(variant.id.str());
    return lines.join(u'\n') + u'\n';
}

} // namespace flopsmith
