// The parts to choose from: categories, search, maker and order, and the list with how each part would fit.
#pragma once

#include <QWidget>

#include "app/base/strong_id.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace flopsmith {

class CompareTray;
class ComparedParts;
class Document;
class ElidedLabel;
class FacetModel;
class FilterButton;
class OwnCatalog;
class PartListModel;
class PartsActions;
class PartsRail;
class PartsVariants;
class Pill;
class SearchField;
class Selection;
class TextLabel;
class ToggleSwitch;
class UserSettings;
struct SearchQuery;

class PartsPanel : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the panel.
    PartsPanel(Document& document, OwnCatalog& own, Selection& selection, ComparedParts& compared,
               UserSettings& settings, QWidget* parent = nullptr);
    ~PartsPanel() override;

    [[nodiscard]] PartListModel& model() { return *m_model; }
    /// Shows a part: its category, without a search that hides it.
    void showPart(const PartId& part);
    void setCategory(const QString& category);
    [[nodiscard]] QString category() const;
    void focusSearch();
    /// Names the place that the next part is for; empty: the best one.
    void setTarget(const QString& place);
    /// The part that the list stands on; may be empty.
    [[nodiscard]] PartId current() const;

Q_SIGNALS:
    /// The user wants this part in the best place.
    void placeRequested(const flopsmith::PartId& part);
    /// All figures of this part.
    void pageRequested(const flopsmith::PartId& part);
    void comparisonRequested(const QString& category);
    void failed(const QString& message); // something could not be kept
    void newWanted();
    void copyWanted(const flopsmith::PartId& part);
    void editWanted(const flopsmith::PartId& part);
    void removeWanted(const flopsmith::PartId& part);

private:
    void buildControls();
    void buildList();
    void showMenu(const QPoint& at);
    void arrange();
    void takeCatalog();
    void categoryChanged();
    /// Makers, orders and filters of the category.
    void takeCategory();
    [[nodiscard]] SearchQuery query() const;
    void find();
    void showFound(const PartId& before);
    void fillOrders();
    void keepCurrent(const PartId& wanted);
    void showCount();
    void offerOtherCategory();
    void showFacets();

    Document& m_document;
    OwnCatalog& m_own;
    Selection& m_selection;
    ComparedParts& m_compared;
    UserSettings& m_settings;
    PartListModel* m_model;
    FacetModel* m_vendors;
    PartsRail* m_rail;
    SearchField* m_search;
    QComboBox* m_vendor;
    QComboBox* m_sort;
    FilterButton* m_filter;
    Pill* m_favourites;
    ToggleSwitch* m_fits;
    TextLabel* m_count;
    TextLabel* m_note;
    QListView* m_list;
    PartsActions* m_actions;
    PartsVariants* m_variants;
    TextLabel* m_nothing;
    QPushButton* m_elsewhere;
    CompareTray* m_tray;
    ElidedLabel* m_footer;
    QString m_elsewhereCategory;
};

} // namespace flopsmith
