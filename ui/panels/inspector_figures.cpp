#include "ui/panels/inspector_figures.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

#include "ui/common/theme.h"
#include "ui/models/finding_text.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8).toHtmlEscaped();
}

QString row(const QString& label, const QString& value)
{
    return QStringLiteral("<tr><td style='color:%1; padding-right:10px'>%2</td><td align='right'>%3</td></tr>")
        .arg(Theme::current().colors().muted.name(), label, value);
}

/// The sources that a part's figures name, numbered in the order in which they come up.
class SourceList {
public:
    [[nodiscard]] QString mark(SourceIndex source)
    {
        auto at = std::find(m_used.begin(), m_used.end(), source);
        if (at == m_used.end())
            at = m_used.insert(m_used.end(), source);
        return QStringLiteral("<span style='color:%1'>[%2]</span>")
            .arg(Theme::current().colors().muted.name())
            .arg(at - m_used.begin() + 1);
    }
    [[nodiscard]] QString html(const Catalog& catalog) const
    {
        QString out;
        int number = 0;
        for (const SourceIndex index : m_used) {
            const Source& source = catalog.source(index);
            QString title = text(source.title);
            // Only addresses that a browser opens safely become links.
            if (source.url.starts_with("https://"))
                title = QStringLiteral("<a href='%1'>%2</a>").arg(text(source.url), title);
            out += QStringLiteral("<p>[%1] %2%3, %4</p>")
                       .arg(++number)
                       .arg(source.publisher.empty() ? QString() : text(source.publisher) + QStringLiteral(": "), title,
                            InspectorFigures::tr("read %1").arg(text(source.read)));
        }
        return out;
    }

private:
    std::vector<SourceIndex> m_used;
};

QString figureCell(std::string_view key, const ErasedFigure& figure, SourceList& sources)
{
    QString cell = QStringLiteral("<b>%1</b>").arg(localFigure(key, figure.value).toHtmlEscaped());
    if (figure.confidence == Confidence::Assumed)
        cell += QStringLiteral(" <span style='color:%1'>%2</span>")
                    .arg(Theme::current().colors().warning.name(), InspectorFigures::tr("assumed").toHtmlEscaped());
    return figure.source > 0 ? cell + QLatin1Char(' ') + sources.mark(figure.source) : cell;
}

QString otherValues(const Part& part, std::string_view key)
{
    QStringList out;
    for (const FigureNote& note : part.figureNotes)
        if (note.key == key)
            for (const FigureNote::Other& other : note.others)
                out << InspectorFigures::tr("%1 says %2").arg(text(other.source), text(other.text));
    return out.isEmpty() ? QString()
                         : QStringLiteral("<br><span style='color:%1'>%2</span>")
                               .arg(Theme::current().colors().muted.name(), out.join(QStringLiteral(", ")));
}

QString priceRows(const Part& part)
{
    QString out;
    for (const Price& price : part.prices)
        out += row(priceKindText(price.kind).toHtmlEscaped(),
                   QStringLiteral("<b>%1</b> %2").arg(localMoney(price.money).toHtmlEscaped(), text(price.date)));
    return out;
}

} // namespace

InspectorFigures::InspectorFigures(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    document()->setDefaultFont(Theme::font(Theme::Type::Detail));
    setAccessibleName(tr("Figures"));
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl& url) {
        if (url.scheme() == u"https")
            QDesktopServices::openUrl(url);
    });
}

void InspectorFigures::showPart(const Part& part, const Catalog& catalog,
                                const QList<std::pair<QString, QString>>& first)
{
    SourceList sources;
    QString rows;
    for (const auto& [label, value] : first)
        rows += row(label.toHtmlEscaped(), QStringLiteral("<b>%1</b>").arg(value.toHtmlEscaped()));
    rows += priceRows(part);
    QStringList unknown;
    for (const FigureInfo& info : figuresOf(part.category())) {
        const QString label = QCoreApplication::translate("fields", std::string(info.label).c_str());
        const ErasedFigure figure = figureOf(part, info.key);
        if (std::holds_alternative<std::monostate>(figure.value))
            unknown << label;
        else
            rows += row(label.toHtmlEscaped(), figureCell(info.key, figure, sources) + otherValues(part, info.key));
    }
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>%1</table>").arg(rows);
    if (!unknown.isEmpty())
        html += QStringLiteral("<p style='color:%1'>%2</p>")
                    .arg(Theme::current().colors().muted.name(),
                         tr("Not known: %1").arg(unknown.join(QStringLiteral(", "))).toHtmlEscaped());
    if (!part.notes.empty())
        html += QStringLiteral("<p>%1</p>").arg(text(part.notes));
    setHtml(html + sources.html(catalog));
    fit();
}

void InspectorFigures::showRows(const QList<std::pair<QString, QString>>& rows)
{
    QString html;
    for (const auto& [label, value] : rows)
        html += row(label.toHtmlEscaped(), QStringLiteral("<b>%1</b>").arg(value.toHtmlEscaped()));
    setHtml(QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>%1</table>").arg(html));
    fit();
}

void InspectorFigures::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void InspectorFigures::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(document()->size().height()) + 4;
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace flopsmith
