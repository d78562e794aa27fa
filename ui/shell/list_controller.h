// Parts lists, quotes and hardware dumps, from a file or the clipboard, to a new build.
#pragma once

#include <QObject>
#include <QString>

#include "app/import/import_list.h"

namespace flopsmith {

class FileController;
class MessageBar;
class Questions;
class Workspace;

class ListController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    ListController(Workspace& workspace, FileController& files, Questions& questions, MessageBar& messages,
                   QObject* parent = nullptr);

public Q_SLOTS:
    void openAsk();
    void open(const QString& path);
    void paste();
    /// Shows what became of the lines of the list that was taken last, and offers the choices.
    void review();

private:
    void take(const QByteArray& bytes, const QString& name);

    Workspace& m_workspace;
    FileController& m_files;
    Questions& m_questions;
    MessageBar& m_messages;
    ImportedList m_list;
};

} // namespace flopsmith
