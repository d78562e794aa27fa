#include "ui/common/theme.h"

#include <algorithm>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QPointer>
#include <QStyleHints>
#include <QToolTip>

#include "ui/common/style.h"

// Outside of the namespace: the macro declares a function of the resource compiler.
static void initResources()
{
    Q_INIT_RESOURCE(flopsmith);
}

namespace flopsmith {

namespace {

QPointer<Theme>& instance()
{
    static QPointer<Theme> theme;
    return theme;
}

/// What the system looked like before the program changed anything.
struct SystemLook {
    bool dark = false;
    QFont font;
};

const SystemLook& systemLook(const QApplication& application)
{
    static const SystemLook look = [&] {
        const QPalette palette = QGuiApplication::palette();
        return SystemLook{palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness(),
                          application.font()};
    }();
    return look;
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colors lightColors()
{
    Colors c;
    c.background = rgb(0xF4F6F9);
    c.surface = rgb(0xFFFFFF);
    c.raised = rgb(0xFBFCFD);
    c.line = rgb(0xD8DEE6);
    c.text = rgb(0x17202B);
    c.muted = rgb(0x5A6676);
    c.accent = rgb(0x2463D6);
    c.accentTint = rgb(0xE8F0FE);
    c.ok = rgb(0x187A42);
    c.okTint = rgb(0xE3F4EA);
    c.warning = rgb(0xA05A00);
    c.warningTint = rgb(0xFFF1DB);
    c.error = rgb(0xC42B26);
    c.errorTint = rgb(0xFDE8E7);
    c.advice = rgb(0x5450C8);
    c.adviceTint = rgb(0xECEBFB);
    c.unknown = rgb(0x5F6A79);
    c.unknownTint = rgb(0xEDF0F3);
    c.board = rgb(0xE6ECF1);
    c.slot = rgb(0xB9C4D0);
    c.metal = rgb(0xCFD7DF);
    c.series = {c.accent, rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xD55E00), c.unknown};
    c.seriesLines = {c.accent, rgb(0xB57500), rgb(0x009068), rgb(0xC06A9A), rgb(0x2A8AC4), rgb(0xD55E00), c.unknown};
    return c;
}

Colors darkColors()
{
    Colors c;
    c.background = rgb(0x12161B);
    c.surface = rgb(0x191F26);
    c.raised = rgb(0x1F2730);
    c.line = rgb(0x2E3843);
    c.text = rgb(0xE7ECF2);
    c.muted = rgb(0x98A5B5);
    c.accent = rgb(0x79AEFF);
    c.accentTint = rgb(0x1C2E4C);
    c.ok = rgb(0x4FC98F);
    c.okTint = rgb(0x15322A);
    c.warning = rgb(0xF2AE49);
    c.warningTint = rgb(0x3A2C14);
    c.error = rgb(0xFF7B75);
    c.errorTint = rgb(0x401F21);
    c.advice = rgb(0xADA8FF);
    c.adviceTint = rgb(0x29284A);
    c.unknown = rgb(0x97A2AF);
    c.unknownTint = rgb(0x262D35);
    c.board = rgb(0x222B35);
    c.slot = rgb(0x47535F);
    c.metal = rgb(0x39444F);
    c.series = {c.accent, rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xD55E00), c.unknown};
    c.seriesLines = c.series;
    return c;
}

QPalette paletteOf(const Colors& c)
{
    QPalette p(c.text, c.surface, c.raised, c.line, c.muted, c.text, c.text, c.surface, c.background);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.accentTint);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.advice);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

/// Inter where the system has it, else the system's own interface font.
QString fontFamily()
{
    static const QString family = [] {
        const QString inter = QStringLiteral("Inter");
        return QFontDatabase::hasFamily(inter) ? inter : QApplication::font().family();
    }();
    return family;
}

std::string hex(const QColor& color)
{
    return color.name(QColor::HexRgb).toUpper().toStdString();
}

bool systemIsDark(const QApplication& application)
{
    const bool darkAtStart = systemLook(application).dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Unknown ? darkAtStart : scheme == Qt::ColorScheme::Dark;
#else
    return darkAtStart;
#endif
}

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Mark::Error;
    case Severity::Warning: return Mark::Warning;
    case Severity::Advice: return Mark::Advice;
    }
    return Mark::Advice;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    initResources();
    if (!instance())
        instance() = this;
}

Theme::~Theme()
{
    if (instance() == this)
        instance().clear();
}

Theme& Theme::current()
{
    if (!instance()) {
        static Theme fallback;
        instance() = &fallback;
    }
    return *instance();
}

void Theme::apply(QApplication& application, const QString& choice)
{
    systemLook(application); // before the first change
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    disconnect(QGuiApplication::styleHints(), nullptr, this, nullptr);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Title bars and native dialogs follow.
    if (choice == u"light" || choice == u"dark")
        QGuiApplication::styleHints()->setColorScheme(choice == u"dark" ? Qt::ColorScheme::Dark
                                                                        : Qt::ColorScheme::Light);
    else
        QGuiApplication::styleHints()->unsetColorScheme();
#endif
    if (choice != u"light" && choice != u"dark")
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
                [this, &application, choice] { apply(application, choice); });
#endif
    const bool dark = choice == u"dark" || (choice != u"light" && systemIsDark(application));
    m_scheme = dark ? Scheme::Dark : Scheme::Light;
    if (!qobject_cast<FlatStyle*>(application.style()))
        QApplication::setStyle(new FlatStyle); // the application takes it
    const QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(Type::Text));
    QToolTip::setFont(font(Type::Text));
    Q_EMIT changed();
}

const Colors& Theme::colors() const
{
    return colorsOf(m_scheme);
}

const Colors& Theme::colorsOf(Scheme scheme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return scheme == Scheme::Dark ? dark : light;
}

DrawingColors Theme::drawingColors() const
{
    const Colors& c = colors();
    return {.surface = hex(c.surface),
            .raised = hex(c.raised),
            .line = hex(c.line),
            .text = hex(c.text),
            .muted = hex(c.muted),
            .accent = hex(c.accent),
            .accentTint = hex(c.accentTint),
            .ok = hex(c.ok),
            .okTint = hex(c.okTint),
            .warning = hex(c.warning),
            .warningTint = hex(c.warningTint),
            .error = hex(c.error),
            .errorTint = hex(c.errorTint),
            .board = hex(c.board),
            .slot = hex(c.slot),
            .metal = hex(c.metal)};
}

QColor Theme::color(Mark mark) const
{
    const Colors& c = colors();
    switch (mark) {
    case Mark::Error: return c.error;
    case Mark::Warning: return c.warning;
    case Mark::Advice: return c.advice;
    case Mark::Ok: return c.ok;
    case Mark::Unknown: return c.unknown;
    }
    return c.unknown;
}

QColor Theme::tint(Mark mark) const
{
    const Colors& c = colors();
    switch (mark) {
    case Mark::Error: return c.errorTint;
    case Mark::Warning: return c.warningTint;
    case Mark::Advice: return c.adviceTint;
    case Mark::Ok: return c.okTint;
    case Mark::Unknown: return c.unknownTint;
    }
    return c.unknownTint;
}

QFont Theme::font(Type type)
{
    struct Size {
        double pixels;
        QFont::Weight weight;
    };
    static constexpr Size sizes[] = {
        {30, QFont::Bold}, {16, QFont::Bold}, {13, QFont::DemiBold}, {13, QFont::Normal}, {11.5, QFont::Normal}};
    // A larger font of the system enlarges every size; a smaller one does not make text hard to read.
    static const double scale = [] {
        const auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        const int pixels = application ? QFontInfo(systemLook(*application).font).pixelSize() : 13;
        return std::clamp(pixels / 13.0, 1.0, 2.0);
    }();
    const Size& size = sizes[static_cast<std::size_t>(type)];
    QFont font(fontFamily());
    font.setPixelSize(std::max(10, qRound(size.pixels * scale)));
    font.setWeight(size.weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

} // namespace flopsmith
