// A word in a rounded tint: a badge that says a state, or a filter that switches on and off.
#pragma once

#include <optional>

#include <QAbstractButton>

#include "ui/common/theme.h"

namespace flopsmith {

class Pill : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind {
        Badge, // says something; takes no focus
        Filter // is switched
    };
    explicit Pill(Kind kind, QWidget* parent = nullptr);

    /// Colours of a state; without one the accent's.
    void setMark(std::optional<Mark> mark);

    /// What stands there where the whole text has no room; empty: the pill keeps its width.
    void setShortText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize sizeFor(const QString& text) const;

    Kind m_kind;
    QString m_shortText;
    std::optional<Mark> m_mark;
};

} // namespace flopsmith
