// Small labels: text in a type and colour of the theme, text that is cut with an ellipsis, a state's shape with text.
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/common/theme.h"

namespace flopsmith {

/// Plain text in one of the theme's types. Follows the theme.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(Theme::Type type, QWidget* parent = nullptr);
    void setMuted(bool muted);
    void setMark(Mark mark); // text in a state's colour

private:
    void recolour();

    bool m_muted = false;
    bool m_marked = false;
    Mark m_mark = Mark::Ok;
};

/// One line that is cut to the room there is; the whole text is the tool tip then.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Theme::Type type, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

/// A one-pixel line between areas.
class Divider : public QWidget {
    Q_OBJECT

public:
    explicit Divider(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The shape of a state with a text beside it.
class MarkLabel : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(QWidget* parent = nullptr);
    void setState(Mark mark, const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark = Mark::Ok;
    QString m_text;
};

} // namespace flopsmith
