#include "app/workspace/own_parts.h"

#include <algorithm>
#include <mutex>

#include <QMetaObject>

#include "app/base/text.h"
#include "app/store/user_catalog.h"
#include "app/workspace/evaluation_service.h"

namespace flopsmith {

namespace {

Result<UserCatalog> openToWrite(const std::filesystem::path& file)
{
    if (file.empty())
        return fail({ErrorCode::Unwritable, "", "",
                     FLOPSMITH_TR("workspace", "there is no catalog of your own to keep it in"),
                     FLOPSMITH_TR("workspace", "start the program again when its file can be read")});
    return UserCatalog::open(file, Access::Write);
}

} // namespace

/// Hands over what was read, if its owner is still there.
struct OwnParts::Relay {
    std::mutex mutex;
    OwnParts* owner = nullptr;
};

Result<OwnShown> readOwnParts(const std::filesystem::path& file, const CatalogPtr& bundled)
{
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored))
        return OwnShown{bundled, {}};
    auto own = UserCatalog::open(file, Access::Read);
    if (!own)
        return fail(own.error());
    auto catalog = own->overlay(bundled);
    auto favourites = own->favourites();
    if (!catalog || !favourites)
        return fail(catalog ? favourites.error() : catalog.error());
    std::sort(favourites->begin(), favourites->end());
    return OwnShown{std::move(*catalog), std::move(*favourites)};
}

OwnParts::OwnParts(Executor& executor, QObject* parent)
    : QObject(parent)
    , m_executor(executor)
    , m_relay(std::make_shared<Relay>())
{
    m_relay->owner = this;
}

OwnParts::~OwnParts()
{
    const std::lock_guard lock(m_relay->mutex);
    m_relay->owner = nullptr;
}

void OwnParts::keepIn(const std::filesystem::path& file, CatalogPtr bundled, std::vector<PartId> favourites)
{
    m_file = file;
    m_bundled = std::move(bundled);
    m_favourites = std::move(favourites);
    std::sort(m_favourites.begin(), m_favourites.end());
    Q_EMIT favouritesChanged();
}

bool OwnParts::isFavourite(const PartId& part) const
{
    return std::binary_search(m_favourites.begin(), m_favourites.end(), part);
}

Result<bool> OwnParts::setFavourite(const PartId& part, bool favourite)
{
    if (part.empty() || isFavourite(part) == favourite)
        return true;
    if (isKept()) {
        auto own = UserCatalog::open(m_file, Access::Write);
        auto done = own ? own->setFavourite(part, favourite) : Result<bool>(fail(own.error()));
        if (!done)
            return done;
    }
    const auto at = std::lower_bound(m_favourites.begin(), m_favourites.end(), part);
    if (favourite)
        m_favourites.insert(at, part);
    else
        m_favourites.erase(at);
    Q_EMIT favouritesChanged();
    return true;
}

Result<bool> OwnParts::putPart(const Part& part, const std::vector<Source>& sources)
{
    auto own = openToWrite(m_file);
    auto done = own ? own->putPart(part, sources) : Result<bool>(fail(own.error()));
    if (done)
        readAgain();
    return done;
}

Result<bool> OwnParts::removePart(const PartId& part)
{
    auto own = openToWrite(m_file);
    auto done = own ? own->removePart(part) : Result<bool>(fail(own.error()));
    if (done)
        readAgain();
    return done;
}

void OwnParts::readAgain()
{
    m_executor.run([relay = m_relay, file = m_file, bundled = m_bundled, reading = ++m_reading] {
        auto content = readOwnParts(file, bundled);
        const std::lock_guard lock(relay->mutex);
        if (!relay->owner)
            return;
        QMetaObject::invokeMethod(
            relay->owner,
            [owner = relay->owner, content = std::move(content), reading] {
                if (reading != owner->m_reading)
                    return; // a later change is being read
                if (content)
                    Q_EMIT owner->read(content->catalog);
                else
                    Q_EMIT owner->failed(QString::fromStdString(describe(content.error())));
            },
            Qt::QueuedConnection);
    });
}

} // namespace flopsmith
