#include "app/pdf/svg_paint.h"

#include <algorithm>
#include <cmath>

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace flopsmith {

namespace {

/// Fonts have whole pixel sizes: text is laid out this many times larger and scaled down.
constexpr double textScale = 20;

class SvgPainter {
public:
    SvgPainter(QPainter& painter, const QString& family)
        : m_painter(painter)
        , m_family(family)
    {
    }

    bool paint(const std::string& svg)
    {
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                element(reader);
        }
        return m_known && !reader.hasError();
    }

private:
    void element(QXmlStreamReader& reader)
    {
        const auto name = reader.name();
        m_attributes = reader.attributes();
        if (name == QLatin1String("svg") || name == QLatin1String("g"))
            return;
        if (name == QLatin1String("title") || name == QLatin1String("desc"))
            return reader.skipCurrentElement();
        m_painter.setPen(pen());
        m_painter.setBrush(color("fill").isValid() ? QBrush(color("fill")) : QBrush(Qt::NoBrush));
        if (name == QLatin1String("rect"))
            m_painter.drawRoundedRect(QRectF(number("x"), number("y"), number("width"), number("height")), number("rx"),
                                      number("rx"));
        else if (name == QLatin1String("line"))
            m_painter.drawLine(QPointF(number("x1"), number("y1")), QPointF(number("x2"), number("y2")));
        else if (name == QLatin1String("circle"))
            m_painter.drawEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
        else if (name == QLatin1String("polyline"))
            m_painter.drawPolyline(points());
        else if (name == QLatin1String("path"))
            path();
        else if (name == QLatin1String("text"))
            text(reader);
        else
            m_known = false;
    }

    [[nodiscard]] QString value(const char* key) const { return m_attributes.value(QLatin1String(key)).toString(); }
    [[nodiscard]] double number(const char* key) const { return value(key).toDouble(); }
    [[nodiscard]] QColor color(const char* key) const
    {
        const QString text = value(key);
        return text.isEmpty() || text == QLatin1String("none") ? QColor() : QColor(text);
    }

    [[nodiscard]] QPen pen() const
    {
        if (!color("stroke").isValid())
            return Qt::NoPen;
        const double width = value("stroke-width").isEmpty() ? 1.0 : number("stroke-width");
        QPen pen(color("stroke"), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        const QString dashes = value("stroke-dasharray");
        if (!dashes.isEmpty()) {
            // Qt counts dashes in line widths.
            QList<qreal> pattern;
            for (const QString& dash : dashes.split(u' ', Qt::SkipEmptyParts))
                pattern << dash.toDouble() / std::max(width, 0.01);
            if (pattern.size() % 2 == 0)
                pen.setDashPattern(pattern);
        }
        return pen;
    }

    [[nodiscard]] QPolygonF points() const
    {
        QPolygonF polygon;
        for (const QString& pair : value("points").split(u' ', Qt::SkipEmptyParts)) {
            const QStringList xy = pair.split(u',');
            if (xy.size() == 2)
                polygon << QPointF(xy[0].toDouble(), xy[1].toDouble());
        }
        return polygon;
    }

    void path()
    {
        static const QRegularExpression command(QStringLiteral("([A-Za-z])([^A-Za-z]*)"));
        QPainterPath path;
        for (auto found = command.globalMatch(value("d")); found.hasNext();) {
            const auto match = found.next();
            const QStringList texts = match.captured(2).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
            const auto at = [&](qsizetype i) { return i < texts.size() ? texts[i].toDouble() : 0.0; };
            const QChar letter = match.captured(1).front();
            if (letter == u'M')
                path.moveTo(at(0), at(1));
            else if (letter == u'L')
                path.lineTo(at(0), at(1));
            else if (letter == u'V')
                path.lineTo(path.currentPosition().x(), at(0));
            else if (letter == u'H')
                path.lineTo(at(0), path.currentPosition().y());
            else if (letter == u'Z' || letter == u'z')
                path.closeSubpath();
            else
                m_known = false;
        }
        m_painter.drawPath(path);
    }

    void text(QXmlStreamReader& reader)
    {
        const QPointF at(number("x"), number("y"));
        const QString anchor = value("text-anchor");
        const bool upwards = value("transform").startsWith(QLatin1String("rotate(-90"));
        QFont font(m_family);
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(number("font-size") * textScale))));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::PreferNoShaping); // every glyph has its character in a PDF then
        if (value("font-weight") == QLatin1String("600"))
            font.setWeight(QFont::DemiBold);
        const QColor ink = color("fill");
        const QString words = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        const double width = QFontMetricsF(font).horizontalAdvance(words);
        const double shift = anchor == QLatin1String("end") ? width : anchor == QLatin1String("middle") ? width / 2 : 0;
        m_painter.save();
        m_painter.translate(at);
        if (upwards)
            m_painter.rotate(-90);
        m_painter.scale(1 / textScale, 1 / textScale);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QPointF(-shift, 0), words);
        m_painter.restore();
    }

    QPainter& m_painter;
    QString m_family;
    QXmlStreamAttributes m_attributes;
    bool m_known = true;
};

} // namespace

QSizeF svgSize(const std::string& svg)
{
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    if (!reader.readNextStartElement() || reader.name() != QLatin1String("svg"))
        return {};
    const QStringList box =
        reader.attributes().value(QLatin1String("viewBox")).toString().split(u' ', Qt::SkipEmptyParts);
    return box.size() == 4 ? QSizeF(box[2].toDouble(), box[3].toDouble()) : QSizeF();
}

bool paintSvg(QPainter& painter, const QRectF& target, const std::string& svg, const QString& fontFamily)
{
    const QSizeF size = svgSize(svg);
    if (size.isEmpty())
        return false;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    const double scale = std::min(target.width() / size.width(), target.height() / size.height());
    painter.scale(scale, scale);
    const bool known = SvgPainter(painter, fontFamily).paint(svg);
    painter.restore();
    return known;
}

} // namespace flopsmith
