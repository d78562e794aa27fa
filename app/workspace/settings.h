// The user's settings by typed keys, over QSettings or memory.
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace flopsmith {

/// A setting: where it is kept and what it is when never set.
template <class T>
struct SettingKey {
    const char* key;
    T standard;
};

namespace settings {
inline const SettingKey<QString> theme{"appearance/theme", QStringLiteral("system")}; // light, dark, system
inline const SettingKey<QString> language{"appearance/language", QString()}; // empty: the system's
inline const SettingKey<QStringList> recentFiles{"files/recent", {}};
inline const SettingKey<QString> lastFolder{"files/lastFolder", QString()};
inline const SettingKey<QString> importFolder{"files/importFolder", QString()};
inline const SettingKey<QByteArray> windowGeometry{"window-v1/geometry", {}};
inline const SettingKey<QByteArray> windowState{"window-v1/state", {}};
inline const SettingKey<bool> fitsOnly{"parts/fitsThisBuild", false};
inline const SettingKey<bool> allVariants{"parts/allVariants", false};
inline const SettingKey<QString> author{"review/author", QString()}; // of waivers
inline const SettingKey<bool> customerSheet{"sheet/customer", false}; // without amounts of money
inline const SettingKey<bool> summarySheet{"sheet/summary", false}; // on one page
inline const SettingKey<QString> sheetPaper{"sheet/paper", QString()}; // a4, letter; empty: as usual in the country
inline const SettingKey<bool> reducedMotion{"appearance/reducedMotion", false};
} // namespace settings

class UserSettings {
public:
    /// In memory when `backend` is null.
    explicit UserSettings(std::unique_ptr<QSettings> backend = {});
    ~UserSettings();

    template <class T>
    [[nodiscard]] T get(const SettingKey<T>& key) const
    {
        return value(key.key, QVariant::fromValue(key.standard)).template value<T>();
    }
    template <class T>
    void set(const SettingKey<T>& key, const T& v)
    {
        setValue(key.key, QVariant::fromValue(v));
    }

private:
    [[nodiscard]] QVariant value(const char* key, const QVariant& standard) const;
    void setValue(const char* key, const QVariant& v);

    std::unique_ptr<QSettings> m_backend;
    QVariantMap m_memory;
};

} // namespace flopsmith
