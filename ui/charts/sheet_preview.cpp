#include "ui/charts/sheet_preview.h"

namespace flopsmith {

SheetPreview::SheetPreview(QObject* parent)
    : QObject(parent)
    , m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

SheetPreview::~SheetPreview()
{
    ++*m_newest;
    m_pool.waitForDone();
}

void SheetPreview::request(ReferenceBuild own, std::vector<ReferenceBuild> references, SheetOptions options,
                           PageSize size, int dpi)
{
    const int number = ++*m_newest;
    m_pool.start([this, number, newest = m_newest, own = std::move(own), references = std::move(references),
                  options = std::move(options), size, dpi] {
        // The pool is waited for in the destructor, so that `this` outlives the job.
        if (*newest != number)
            return;
        std::vector<QImage> pages = previewPages(buildSheet(own, references, options), size, dpi);
        QMetaObject::invokeMethod(
            this,
            [this, number, newest, pages = std::move(pages)] {
                if (*newest == number)
                    Q_EMIT ready(pages);
            },
            Qt::QueuedConnection);
    });
}

} // namespace flopsmith
