// The categories of parts as a narrow list of icons with names.
#pragma once

#include <QListView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace flopsmith {

/// A short name of a category for narrow places: "GPU", "PSU".
[[nodiscard]] QString categoryShortName(const QString& category);

class PartsRail : public QListView {
    Q_OBJECT

public:
    explicit PartsRail(QWidget* parent = nullptr);

    [[nodiscard]] QString category() const;
    void setCategory(const QString& category);

Q_SIGNALS:
    void categoryChanged(const QString& category);

private:
    QStandardItemModel* m_model;
};

} // namespace flopsmith
