#include "app/workspace/settings.h"

#include <QSettings>

namespace flopsmith {

UserSettings::UserSettings(std::unique_ptr<QSettings> backend)
    : m_backend(std::move(backend))
{
}

UserSettings::~UserSettings() = default;

QVariant UserSettings::value(const char* key, const QVariant& standard) const
{
    const QString name = QString::fromLatin1(key);
    QVariant found = m_backend ? m_backend->value(name) : m_memory.value(name);
    // A file edited by hand, or by another version, may hold another type.
    if (!found.isValid() || !found.convert(standard.metaType()))
        return standard;
    return found;
}

void UserSettings::setValue(const char* key, const QVariant& v)
{
    const QString name = QString::fromLatin1(key);
    if (m_backend)
        m_backend->setValue(name, v);
    else
        m_memory.insert(name, v);
}

} // namespace flopsmith
