#include "ui/models/selection.h"

namespace flopsmith {

void Selection::selectInstance(const InstanceKey& key, const SlotId& slot)
{
    if (m_instance == key && m_slot == slot && m_part.empty())
        return;
    m_instance = key;
    m_slot = slot;
    m_part = {};
    Q_EMIT changed();
}

void Selection::selectPart(const PartId& part)
{
    if (m_part == part && m_instance.empty() && m_slot.empty())
        return;
    m_instance = {};
    m_slot = {};
    m_part = part;
    Q_EMIT changed();
}

} // namespace flopsmith
