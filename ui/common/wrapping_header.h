// A table's header whose long titles take several lines.
#pragma once

#include <QHeaderView>

namespace flopsmith {

class WrappingHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit WrappingHeader(QWidget* parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace flopsmith
