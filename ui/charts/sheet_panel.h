// Live preview of the build sheet's pages, and its export. Renders only while it is visible.
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/pdf/pdf.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class PagesView;
class SheetPreview;
class TextLabel;
class Workspace;

class SheetPanel : public QWidget {
    Q_OBJECT

public:
    explicit SheetPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] PagesView& pages() { return *m_pages; }
    [[nodiscard]] PageSize paper() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    void changed();
    void showPages(const std::vector<QImage>& pages);
    void exportAs(const QString& suffix);

    Workspace& m_workspace;
    SheetPreview* m_preview;
    QComboBox* m_paper;
    QCheckBox* m_summary;
    QCheckBox* m_customer;
    QToolButton* m_export;
    TextLabel* m_state;
    QStackedWidget* m_stack;
    TextLabel* m_empty;
    PagesView* m_pages;
    QTimer m_later; // several changes in a row are one rendering
};

} // namespace flopsmith
