// New, open, save, export and what must be asked on the way, so that nothing is lost. One document per window.
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "ui/shell/message_bar.h"

namespace flopsmith {

class Questions;
class Workspace;

class FileController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    FileController(Workspace& workspace, Questions& questions, MessageBar& messages, QObject* parent = nullptr);

    /// Whether the present build may go: saved, or the user gave it up.
    [[nodiscard]] bool mayClose();

public Q_SLOTS:
    void newBuild();
    void newFromTemplate(const QString& path);
    void openAsk();
    void open(const QString& path);
    bool save();
    bool saveAs();
    void exportDrawing();
    void exportSheet();
    /// Offers what an earlier program left behind, one after the other. Returns whether something was restored.
    bool recover();

private:
    void load(const QString& path);
    bool saveResolved(bool overwrite);
    void report(const struct Error& error);
    void noticeState();
    void write(const QString& path, const std::string& bytes);
    [[nodiscard]] QString suggestion(const QString& suffix) const;

    Workspace& m_workspace;
    Questions& m_questions;
    MessageBar& m_messages;
};

} // namespace flopsmith
