// Which builds are compared: the current one first, then saved ones and rented machines that the user adds
// and takes away.
#pragma once

#include <vector>

#include <QWidget>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class Workspace;

class ComparedBuilds : public QWidget {
    Q_OBJECT

public:
    explicit ComparedBuilds(Workspace& workspace, QWidget* parent = nullptr);

    static constexpr int most = 6;
    /// Adds a saved build; refused() tells why it cannot be added.
    bool addFile(const QString& path);
    /// Adds a rented machine of the catalog.
    bool addRented(const QString& id);
    void removeAt(int index); // of the added ones
    [[nodiscard]] int count() const { return static_cast<int>(m_added.size()) + 1; }
    /// The button that adds builds, for the panel to place.
    [[nodiscard]] QToolButton* addButton() { return m_add; }
    /// With names that differ from each other.
    [[nodiscard]] std::vector<ReferenceBuild> builds() const;

Q_SIGNALS:
    void changed();
    void refused(const QString& message);

private:
    void fillMenu();
    bool add(ReferenceBuild build);
    void addRentedMenu();
    void addPaths(const QString& title, const std::vector<std::pair<QString, QString>>& paths);
    void chooseFiles();
    void showChips();

    Workspace& m_workspace;
    std::vector<ReferenceBuild> m_added;
    QToolButton* m_add;
    QMenu* m_menu;
    QBoxLayout* m_chips;
};

} // namespace flopsmith
