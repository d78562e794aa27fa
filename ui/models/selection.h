// What is selected in the window; shared by canvas, outline, problems and inspector.
#pragma once

#include <QObject>

#include "app/base/strong_id.h"

namespace flopsmith {

class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] const InstanceKey& instance() const { return m_instance; } // an installed part; may be empty
    [[nodiscard]] const SlotId& slot() const { return m_slot; } // a place, filled or free; may be empty
    [[nodiscard]] const PartId& part() const { return m_part; } // a row of the parts list; may be empty

    void selectInstance(const InstanceKey& key, const SlotId& slot);
    void selectSlot(const SlotId& slot) { selectInstance({}, slot); }
    void selectPart(const PartId& part);

Q_SIGNALS:
    void changed();

private:
    InstanceKey m_instance;
    SlotId m_slot;
    PartId m_part;
};

} // namespace flopsmith
