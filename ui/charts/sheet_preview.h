// Renders the pages of a build sheet off the window's thread; only the newest request is delivered.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include "app/pdf/pdf.h"

namespace flopsmith {

class SheetPreview : public QObject {
    Q_OBJECT

public:
    explicit SheetPreview(QObject* parent = nullptr);
    ~SheetPreview() override; // waits for a running job

    void request(ReferenceBuild own, std::vector<ReferenceBuild> references, SheetOptions options, PageSize size,
                 int dpi);

Q_SIGNALS:
    /// No pages: there is no font to print with.
    void ready(const std::vector<QImage>& pages);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<int>> m_newest;
};

} // namespace flopsmith
