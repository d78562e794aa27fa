// What the user has imported, and everything that can be done with it.
#pragma once

#include <QDialog>
#include <QPointer>

#include "app/workspace/own_jobs.h"

QT_BEGIN_NAMESPACE
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace flopsmith {

class DatasetModel;
class MarkLabel;
class OwnCatalog;
class TextLabel;
enum class Mark;

class CatalogDialog : public QDialog {
    Q_OBJECT

public:
    /// `own` must outlive the dialog.
    explicit CatalogDialog(OwnCatalog& own, QWidget* parent = nullptr);
    ~CatalogDialog() override;

    /// Says what came of something; with records the list of them can be opened.
    void say(Mark mark, const QString& text, const std::vector<SkippedRecord>& skipped = {});
    /// Datasets that are there, by name.
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void fileWanted();
    void folderWanted();
    void tableWanted();
    void pricesWanted();
    void removalWanted(const flopsmith::DatasetInfo& dataset);

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QWidget* buildProgress();
    [[nodiscard]] QWidget* buildMessage();
    QPushButton* commandButton(QVBoxLayout& column, const QString& text, const char* name);
    void connectOwn();
    void take(const OwnContent& content);
    void showBusy(bool busy);
    void showProgress(int permille);
    void enable();
    void openMerges();
    void openSkipped(const QString& title, const QString& summary, const std::vector<SkippedRecord>& skipped);
    [[nodiscard]] const DatasetInfo* current() const;

    OwnCatalog& m_own;
    DatasetModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_list;
    QWidget* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QWidget* m_message;
    MarkLabel* m_state;
    QPushButton* m_details;
    QList<QPushButton*> m_imports; // on whenever nothing is under way
    QPushButton* m_update = nullptr;
    QPushButton* m_skipped = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_merges = nullptr;
    std::vector<NamedMerge> m_known;
    std::vector<SkippedRecord> m_lastSkipped;
    QString m_lastText;
    QPointer<QWidget> m_focused; // before something was under way
};

} // namespace flopsmith
