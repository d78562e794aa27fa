#include "ui/panels/part_page_side.h"

#include <algorithm>

#include <QBoxLayout>
#include <QDesktopServices>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>

#include "app/reports/price_history.h"
#include "ui/charts/chart_view.h"
#include "ui/common/labels.h"

namespace flopsmith {

namespace {

constexpr int tallestPrices = 180; // more of them scroll

QString coloured(const QColor& color, const QString& html)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), html);
}

QString priceHtml(const PagePrice& price)
{
    const Colors& colors = Theme::current().colors();
    QString out = QStringLiteral("<b>%1</b> %2, %3")
                      .arg(price.amount.toHtmlEscaped(), price.kind.toHtmlEscaped(), price.date.toHtmlEscaped());
    if (price.old)
        out += u' ' + coloured(colors.warning, PartPageSide::tr("older than 12 months").toHtmlEscaped());
    QString source = price.source.toHtmlEscaped();
    if (!price.url.isEmpty())
        source = QStringLiteral("<a href='%1'>%2</a>").arg(price.url.toHtmlEscaped(), source);
    return QStringLiteral("<p style='margin-top:0; margin-bottom:8px'>%1%2</p>")
        .arg(out, source.isEmpty() ? QString() : QStringLiteral("<br>") + coloured(colors.muted, source));
}

TextLabel* sideTitle(const QString& text, QWidget* parent)
{
    auto* title = new TextLabel(Theme::Type::Title, parent);
    title->setText(text);
    return title;
}

} // namespace

PartPageSide::PartPageSide(UserSettings* settings, QWidget* parent)
    : QWidget(parent)
    , m_prices(new QTextBrowser(this))
    , m_history(new ChartView(settings, this))
    , m_variantsTitle(sideTitle(tr("Variants"), this))
    , m_variants(new QListWidget(this))
{
    m_prices->setObjectName(QStringLiteral("partPagePrices"));
    m_prices->setFrameShape(QFrame::NoFrame);
    m_prices->setOpenLinks(false);
    m_prices->setTabChangesFocus(true);
    m_prices->setAccessibleName(tr("Prices"));
    m_prices->document()->setDocumentMargin(0);
    m_prices->document()->setDefaultFont(Theme::font(Theme::Type::Text));
    m_prices->viewport()->setAutoFillBackground(false);
    m_history->setObjectName(QStringLiteral("partPageHistory"));
    m_history->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_variants->setObjectName(QStringLiteral("partPageVariants"));
    m_variants->setAccessibleName(tr("Variants"));
    m_variants->setAccessibleDescription(tr("Enter shows the figures of a variant."));
    m_variants->setFrameShape(QFrame::NoFrame);
    m_variants->setWordWrap(true);
    m_variants->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sideTitle(tr("Prices"), this));
    column->addWidget(m_prices);
    column->addWidget(m_history);
    column->addWidget(m_variantsTitle);
    column->addWidget(m_variants, 100);
    column->addStretch(1); // of weight only while there are no variants
    connect(m_prices, &QTextBrowser::anchorClicked, this, [](const QUrl& url) {
        if (url.scheme() == u"https")
            QDesktopServices::openUrl(url);
    });
    connect(m_variants, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT variantChosen(PartId(item->data(Qt::UserRole).toString().toStdString()));
    });
    connect(&Theme::current(), &Theme::changed, this, &PartPageSide::writePrices);
}

void PartPageSide::showPart(const PartPage& page, const Part& part)
{
    m_page = page;
    writePrices();
    const ChartSpec history = priceHistoryChart(part);
    m_history->setVisible(!history.empty());
    m_history->setChart(history);
    m_variants->clear();
    for (const PageVariant& variant : page.variants) {
        auto* item =
            new QListWidgetItem(variant.base ? tr("%1 (reference)").arg(variant.name) : variant.name, m_variants);
        item->setData(Qt::UserRole, QString::fromStdString(variant.id.str()));
    }
    m_variantsTitle->setVisible(!page.variants.empty());
    m_variants->setVisible(!page.variants.empty());
}

void PartPageSide::writePrices()
{
    QString html;
    for (const PagePrice& price : m_page.prices)
        html += priceHtml(price);
    if (html.isEmpty())
        html = coloured(Theme::current().colors().muted, tr("No price is known.").toHtmlEscaped());
    m_prices->setHtml(html);
    fitPrices();
}

void PartPageSide::fitPrices()
{
    m_prices->document()->setTextWidth(width()); // its own width comes later, from the layout
    const int height = static_cast<int>(m_prices->document()->size().height()) + 4;
    m_prices->setFixedHeight(std::min(height, tallestPrices));
}

void PartPageSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPrices();
}

} // namespace flopsmith
