#include "ui/common/wrapping_header.h"

#include <algorithm>

#include "ui/common/theme.h"

namespace flopsmith {

WrappingHeader::WrappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFont(Theme::font(Theme::Type::Title));
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void WrappingHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->textAlignment |= static_cast<Qt::Alignment>(static_cast<int>(Qt::TextWordWrap));
}

QSize WrappingHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    const QRect room(0, 0, std::max(sectionSize(section) - 12, 40), 1000);
    return {sectionSize(section), fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() + 12};
}

} // namespace flopsmith
