// Opens what shows parts in full: the page of one, and the comparison of several. One window of each kind.
#pragma once

#include <QObject>
#include <QPointer>

#include "app/base/strong_id.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace flopsmith {

class PartCompareDialog;
class PartPageDialog;
class WorkArea;
class Workspace;

class PartPages : public QObject {
    Q_OBJECT

public:
    /// `workspace` and `area` must outlive it; `window` is what its windows belong to.
    PartPages(Workspace& workspace, WorkArea& area, QWidget& window);

    void showPage(const PartId& part);
    void showComparison(const QString& category);
    /// The same for what is selected; nothing happens without a selection.
    void showSelected();
    void putSelectedAside();
    void compareSelected();

Q_SIGNALS:
    void refused(const QString& message);

private:
    Workspace& m_workspace;
    WorkArea& m_area;
    QWidget& m_window;
    QPointer<PartPageDialog> m_page;
    QPointer<PartCompareDialog> m_comparison;
};

} // namespace flopsmith
