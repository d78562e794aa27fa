// The bar on top of the window: name, menus, the document's title, undo and redo, the find field, the two reports.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenuBar;
class QPushButton;
QT_END_NAMESPACE

namespace flopsmith {

class Actions;
class ElidedLabel;

class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Actions& actions, QWidget* parent = nullptr);

    void setDocument(const QString& name, bool modified, bool readOnly);
    [[nodiscard]] QMenuBar& menus() { return *m_menus; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildTitle();

    QMenuBar* m_menus;
    ElidedLabel* m_title;
};

} // namespace flopsmith
