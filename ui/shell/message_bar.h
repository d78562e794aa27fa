// Messages that stay in the window until they are dealt with: errors, notices, and what can be done about them.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "ui/common/theme.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace flopsmith {

class MessageBar : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Adds a message. One with the same non-empty `topic` takes the place of the one before.
    void show(Mark mark, const QString& text, const QString& topic = {}, const std::vector<Choice>& choices = {});
    /// Removes the message of a topic, which is no longer so.
    void clear(const QString& topic);
    void clearAll();
    [[nodiscard]] QStringList texts() const;

private:
    struct Entry {
        QString topic;
        QString text;
        QWidget* widget;
    };
    QWidget* build(Mark mark, const QString& text, const std::vector<Choice>& choices);
    void drop(const QWidget* widget);

    QVBoxLayout* m_column;
    std::vector<Entry> m_entries;
};

} // namespace flopsmith
