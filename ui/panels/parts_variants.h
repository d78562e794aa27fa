// Opens and closes the groups of variants in the parts list: keys, clicks, and the setting for all of them.
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QListView;
class QModelIndex;
QT_END_NAMESPACE

namespace flopsmith {

class PartListModel;
class UserSettings;

class PartsVariants : public QObject {
    Q_OBJECT

public:
    /// Adds its action to `list`, which shows `model`. All must outlive this.
    PartsVariants(QListView& list, PartListModel& model, UserSettings& settings);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void turn(const QModelIndex& index);

private:
    void showAll(bool all);
    [[nodiscard]] bool step(bool open);

    QListView& m_list;
    PartListModel& m_model;
    UserSettings& m_settings;
    QAction* m_all;
};

} // namespace flopsmith
