#include "ui/models/part_mime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace flopsmith {

namespace {
constexpr int version = 1;
constexpr qsizetype maxBytes = 4096; // another program may offer anything under this name
} // namespace

std::unique_ptr<QMimeData> makePartMime(const DraggedPart& dragged, const QString& name)
{
    QJsonObject part{{QStringLiteral("part"), QString::fromStdString(dragged.part.str())}};
    if (!dragged.instance.empty())
        part.insert(QStringLiteral("instance"), QString::fromStdString(dragged.instance.str()));
    const QJsonObject root{{QStringLiteral("version"), version}, {QStringLiteral("parts"), QJsonArray{part}}};
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QLatin1String(partMimeType), QJsonDocument(root).toJson(QJsonDocument::Compact));
    mime->setText(name);
    return mime;
}

std::optional<DraggedPart> readPartMime(const QMimeData* mime)
{
    if (!mime || !mime->hasFormat(QLatin1String(partMimeType)))
        return std::nullopt;
    const QByteArray bytes = mime->data(QLatin1String(partMimeType));
    if (bytes.size() > maxBytes)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(QStringLiteral("version")).toInt() != version)
        return std::nullopt;
    const QJsonObject part = root.value(QStringLiteral("parts")).toArray().first().toObject();
    DraggedPart out;
    out.part = PartId(part.value(QStringLiteral("part")).toString().toStdString());
    out.instance = InstanceKey(part.value(QStringLiteral("instance")).toString().toStdString());
    return out.part.empty() ? std::nullopt : std::optional(out);
}

} // namespace flopsmith
