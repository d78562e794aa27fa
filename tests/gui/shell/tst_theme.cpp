// Colours that can be read by everyone, marks that differ in shape, icons that exist.
#include <QtTest>

#include <cmath>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

using namespace flopsmith;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr double textRatio = 4.5;
constexpr double graphicRatio = 3.0;

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textContrast_data();
    void textContrast();
    void graphicContrast_data();
    void graphicContrast();
    void switching();
    void marksDiffer();
    void fontsAreReadable();
    void iconsFollowTheTheme();
};

void TestTheme::textContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const auto& [scheme, name] : {std::pair{Scheme::Light, "light"}, std::pair{Scheme::Dark, "dark"}}) {
        const Colors& c = Theme::colorsOf(scheme);
        const std::pair<const char*, std::pair<QColor, QColor>> pairs[] = {
            {"text on background", {c.text, c.background}},
            {"text on surface", {c.text, c.surface}},
            {"text on raised", {c.text, c.raised}},
            {"text on accent tint", {c.text, c.accentTint}},
            {"muted on background", {c.muted, c.background}},
            {"muted on surface", {c.muted, c.surface}},
            {"muted on raised", {c.muted, c.raised}},
            {"muted on accent tint", {c.muted, c.accentTint}},
            {"link on surface", {c.accent, c.surface}},
            {"link on background", {c.accent, c.background}},
            {"accent on its tint", {c.accent, c.accentTint}},
            {"text of a main button", {c.surface, c.accent}},
            {"ok", {c.ok, c.okTint}},
            {"ok on surface", {c.ok, c.surface}},
            {"warning", {c.warning, c.warningTint}},
            {"warning on surface", {c.warning, c.surface}},
            {"error", {c.error, c.errorTint}},
            {"error on surface", {c.error, c.surface}},
            {"advice", {c.advice, c.adviceTint}},
            {"advice on surface", {c.advice, c.surface}},
            {"cannot tell", {c.unknown, c.unknownTint}},
            {"cannot tell on surface", {c.unknown, c.surface}},
            {"text on board", {c.text, c.board}}};
        for (const auto& [what, colors] : pairs)
            QTest::addRow("%s, %s", name, what) << colors.first << colors.second;
    }
}

void TestTheme::textContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= textRatio, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::graphicContrast_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("ground");
    for (const auto& [scheme, name] : {std::pair{Scheme::Light, "light"}, std::pair{Scheme::Dark, "dark"}}) {
        const Colors& c = Theme::colorsOf(scheme);
        for (std::size_t i = 0; i < c.seriesLines.size(); ++i)
            QTest::addRow("%s, line %d", name, static_cast<int>(i)) << c.seriesLines[i] << c.surface;
        for (const QColor& color : {c.accent, c.ok, c.warning, c.error, c.advice, c.unknown})
            QTest::addRow("%s, %s", name, qPrintable(color.name())) << color << c.background;
    }
}

void TestTheme::graphicContrast()
{
    QFETCH(QColor, color);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(color, ground) >= graphicRatio, qPrintable(QString::number(contrast(color, ground))));
}

void TestTheme::switching()
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    Theme& theme = Theme::current();
    QSignalSpy spy(&theme, &Theme::changed);
    theme.apply(*application, QStringLiteral("dark"));
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), Theme::colorsOf(Scheme::Dark).background);
    theme.apply(*application, QStringLiteral("light"));
    QCOMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Base), Theme::colorsOf(Scheme::Light).surface);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(theme.drawingColors().accent, std::string("#2463D6"));
}

void TestTheme::marksDiffer()
{
    // In one colour they must still be told apart.
    std::vector<QImage> shapes;
    for (const Mark mark : {Mark::Error, Mark::Warning, Mark::Advice, Mark::Ok, Mark::Unknown}) {
        QVERIFY(!markName(mark).isEmpty());
        const QImage image = markPixmap(mark, 18, 2).toImage().convertToFormat(QImage::Format_Alpha8);
        QCOMPARE(image.size(), QSize(36, 36));
        const QImage coloured = markPixmap(mark, 18, 2).toImage().convertToFormat(QImage::Format_Grayscale8);
        for (const QImage& other : shapes)
            QVERIFY(other != coloured);
        shapes.push_back(coloured);
    }
}

void TestTheme::fontsAreReadable()
{
    for (const auto type :
         {Theme::Type::Headline, Theme::Type::Heading, Theme::Type::Title, Theme::Type::Text, Theme::Type::Detail})
        QVERIFY(Theme::font(type).pixelSize() >= 10);
    QVERIFY(Theme::font(Theme::Type::Headline).pixelSize() > Theme::font(Theme::Type::Heading).pixelSize());
}

void TestTheme::iconsFollowTheTheme()
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const char* name :
         {"accelerator", "cpu",   "motherboard", "memory", "storage", "psu",  "cooler", "case",  "fan",    "network",
          "ups",         "cable", "server",      "rented", "undo",    "redo", "search", "close", "remove", "system"}) {
        const QIcon icon = themedIcon(QString::fromLatin1(name));
        Theme::current().apply(*application, QStringLiteral("light"));
        const QImage light = icon.pixmap(24).toImage();
        Theme::current().apply(*application, QStringLiteral("dark"));
        const QImage dark = icon.pixmap(24).toImage();
        QVERIFY2(light != dark, name);
        bool painted = false;
        for (int y = 0; y < light.height(); ++y)
            for (int x = 0; x < light.width(); ++x)
                painted = painted || qAlpha(light.pixel(x, y)) > 100;
        QVERIFY2(painted, name);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
