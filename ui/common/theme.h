// Colours, sizes and type of the window; the only place that holds them (look.md). Canvas, charts and panels read it.
#pragma once

#include <vector>

#include <QColor>
#include <QFont>
#include <QObject>

#include "app/layout/layout.h"
#include "app/rules/finding.h"

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace flopsmith {

struct Colors {
    QColor background, surface, raised, line, text, muted;
    QColor accent, accentTint, ok, okTint, warning, warningTint, error, errorTint, advice, adviceTint, unknown,
        unknownTint;
    QColor board, slot, metal;
    std::vector<QColor> series; // charts: fills; lines and markers on light ground take seriesLines
    std::vector<QColor> seriesLines;
};

enum class Scheme { Light, Dark };

/// What a state looks like: colour, tint; the shape is drawn by ui/common/icons.
enum class Mark { Error, Warning, Advice, Ok, Unknown };
[[nodiscard]] Mark markOf(Severity severity);

namespace metrics {
inline constexpr int grid = 4;
inline constexpr int boxRadius = 6;
inline constexpr int controlRadius = 8;
} // namespace metrics

/// The program's theme. One instance lives in main (or a test) and is reached through Theme::current().
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;
    [[nodiscard]] static Theme& current();

    /// "light", "dark" or "system"; applies palette, Fusion style and font to the application and emits changed().
    void apply(QApplication& application, const QString& choice);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Colors& colors() const;
    [[nodiscard]] static const Colors& colorsOf(Scheme scheme);
    [[nodiscard]] DrawingColors drawingColors() const;
    [[nodiscard]] QColor color(Mark mark) const;
    [[nodiscard]] QColor tint(Mark mark) const;

    /// 30/700 headline, 16/700, 13/600 title, 13/400 text, 11.5/400 detail; never under 10; tabular figures.
    enum class Type { Headline, Heading, Title, Text, Detail };
    [[nodiscard]] static QFont font(Type type);

Q_SIGNALS:
    void changed();

private:
    Scheme m_scheme = Scheme::Light;
};

} // namespace flopsmith
