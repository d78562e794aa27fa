#include "ui/models/model_list.h"

#include <algorithm>

#include "app/base/text.h"
#include "ui/models/workload_words.h"

namespace flopsmith {

ModelList::ModelList(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ModelList::setEstimator(EstimatorPtr estimator)
{
    m_estimator = std::move(estimator);
    m_keys.clear();
    if (m_estimator)
        for (const ModelPreset& preset : m_estimator->models) {
            QString key = QString::fromStdString(preset.shape.name) + u' ' + QString::fromStdString(preset.vendor)
                + u' ' + QString::fromLatin1(modelKindName(preset.shape.kind).data()) + u' '
                + modelDetail(preset.shape);
            for (const std::string& name : preset.names)
                key += u' ' + QString::fromStdString(name);
            m_keys.push_back(key.toCaseFolded());
        }
    setFilter({});
}

void ModelList::setFilter(const QString& text)
{
    const QString wanted = text.simplified().toCaseFolded();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return m_keys[i].contains(word); }))
            m_rows.push_back(i);
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [&](std::size_t i) { return !wanted.isEmpty() && m_keys[i].startsWith(wanted); });
    endResetModel();
}

const ModelPreset* ModelList::preset(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return nullptr;
    return &m_estimator->models[m_rows[static_cast<std::size_t>(row)]];
}

int ModelList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModelList::data(const QModelIndex& index, int role) const
{
    const ModelPreset* found = preset(index.row());
    if (!found)
        return {};
    const QString name = QString::fromStdString(found->shape.name);
    if (role == Qt::EditRole)
        return name;
    const QString detail = modelDetail(found->shape);
    if (role == Qt::DisplayRole)
        return detail.isEmpty() ? name : QStringLiteral("%1  \u00b7  %2").arg(name, detail);
    return {};
}

} // namespace flopsmith
