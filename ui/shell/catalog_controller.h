// Datasets and prices of the user's own: asks for files, opens the dialogs, says what came of it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/workspace/own_jobs.h"

namespace flopsmith {

class CatalogDialog;
class MessageBar;
class Questions;
class Workspace;
enum class Mark;

class CatalogController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller, which is the window's child. The workspace has an own catalog.
    CatalogController(Workspace& workspace, Questions& questions, MessageBar& messages, QObject* parent = nullptr);

public Q_SLOTS:
    void open();

private:
    void importFile();
    void importFolder();
    void mapFile();
    void importPrices();
    void remove(const DatasetInfo& dataset);
    void openMapper(const TableToMap& table);
    void openPrices(const PricesRead& prices);
    void reportImport(const ImportDone& done);
    void reportFailure(const Error& error);
    void say(Mark mark, const QString& text, const std::vector<SkippedRecord>& skipped = {});
    [[nodiscard]] QString ask(const QString& title, const QString& filter);
    [[nodiscard]] QWidget* front() const;
    [[nodiscard]] QString currency() const;

    Workspace& m_workspace;
    Questions& m_questions;
    MessageBar& m_messages;
    QPointer<CatalogDialog> m_dialog;
    QPointer<QWidget> m_prices; // open while prices are looked at
};

} // namespace flopsmith
