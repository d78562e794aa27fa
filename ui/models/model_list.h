// The models that can be chosen by name, narrowed by words of name, maker, kind and size.
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "app/workload/estimator.h"

namespace flopsmith {

class ModelList : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ModelList(QObject* parent = nullptr);

    void setEstimator(EstimatorPtr estimator);
    /// Rows that hold all words of `text`, those whose name begins with it first.
    void setFilter(const QString& text);
    /// nullptr for rows that are not there.
    [[nodiscard]] const ModelPreset* preset(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: name and detail; EditRole: the name.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    EstimatorPtr m_estimator;
    std::vector<QString> m_keys; // of each preset: what is searched
    std::vector<std::size_t> m_rows; // places among the estimator's models
};

} // namespace flopsmith
