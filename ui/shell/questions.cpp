#include "ui/shell/questions.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace flopsmith {

namespace {

struct QuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::Questions)
};

/// The dialog that is asked from, else the window.
QWidget* inFront(QWidget& window)
{
    QWidget* dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &window;
}

/// A question with named buttons; the last one is also what Escape means. Returns the chosen button's number.
int ask(QWidget& window, const QString& text, const QString& more,
        std::initializer_list<std::pair<QString, QMessageBox::ButtonRole>> answers, int standard)
{
    // One plain text: the informative text of a message box would take what looks like markup as such.
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Flopsmith"), QStringLiteral("%1\n\n%2").arg(text, more),
                    QMessageBox::NoButton, &window);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton*> buttons;
    for (const auto& [name, role] : answers)
        buttons.append(box.addButton(name, role));
    box.setDefaultButton(buttons.at(standard));
    box.setEscapeButton(buttons.back());
    box.exec();
    const auto chosen = buttons.indexOf(static_cast<QPushButton*>(box.clickedButton()));
    return chosen < 0 ? static_cast<int>(buttons.size()) - 1 : static_cast<int>(chosen);
}

} // namespace

UnsavedAnswer DialogQuestions::unsaved(const QString& name)
{
    const int answer = ask(m_window, QuestionTexts::tr("Save the changes of \u201c%1\u201d?").arg(name),
                           QuestionTexts::tr("Otherwise what you did since the last save is gone."),
                           {{QuestionTexts::tr("Save"), QMessageBox::AcceptRole},
                            {QuestionTexts::tr("Discard changes"), QMessageBox::DestructiveRole},
                            {QuestionTexts::tr("Keep editing"), QMessageBox::RejectRole}},
                           0);
    return static_cast<UnsavedAnswer>(answer);
}

ConflictAnswer DialogQuestions::conflict(const QString& path)
{
    const int answer = ask(
        m_window, QuestionTexts::tr("\u201c%1\u201d was changed by another program.").arg(QFileInfo(path).fileName()),
        QuestionTexts::tr("Overwriting keeps the other version as a backup."),
        {{QuestionTexts::tr("Overwrite"), QMessageBox::DestructiveRole},
         {QuestionTexts::tr("Save under another name\u2026"), QMessageBox::AcceptRole},
         {QuestionTexts::tr("Open the other version"), QMessageBox::DestructiveRole},
         {QuestionTexts::tr("Cancel"), QMessageBox::RejectRole}},
        1);
    return static_cast<ConflictAnswer>(answer);
}

LockedAnswer DialogQuestions::locked(const QString& path, const std::optional<LockOwner>& owner)
{
    QString who = QuestionTexts::tr("Another window has it open.");
    if (owner)
        who = QuestionTexts::tr("%1 on %2 has it open (process %3).")
                  .arg(owner->program, owner->host)
                  .arg(owner->process);
    const int answer =
        ask(m_window, QuestionTexts::tr("\u201c%1\u201d is in use.").arg(QFileInfo(path).fileName()), who,
            {{QuestionTexts::tr("Open read-only"), QMessageBox::AcceptRole},
             {QuestionTexts::tr("Open a copy"), QMessageBox::AcceptRole},
             {QuestionTexts::tr("Open anyway"), QMessageBox::DestructiveRole},
             {QuestionTexts::tr("Cancel"), QMessageBox::RejectRole}},
            0);
    return static_cast<LockedAnswer>(answer);
}

RecoveryAnswer DialogQuestions::recovery(const Recovery& recovery)
{
    QString more =
        QuestionTexts::tr("Unsaved work of %1 was found.").arg(QLocale().toString(recovery.time, QLocale::ShortFormat));
    if (recovery.documentIsNewer)
        more += QLatin1Char(' ') + QuestionTexts::tr("The file itself was saved after that.");
    const int answer = ask(m_window, QuestionTexts::tr("Restore \u201c%1\u201d?").arg(recovery.name), more,
                           {{QuestionTexts::tr("Restore"), QMessageBox::AcceptRole},
                            {QuestionTexts::tr("Delete it"), QMessageBox::DestructiveRole},
                            {QuestionTexts::tr("Ask again next time"), QMessageBox::RejectRole}},
                           0);
    return static_cast<RecoveryAnswer>(answer);
}

QString DialogQuestions::fileToOpen(const QString& folder)
{
    return QFileDialog::getOpenFileName(&m_window, QuestionTexts::tr("Open"), folder,
                                        QuestionTexts::tr("Builds (*.rig);;All files (*)"));
}

QString DialogQuestions::listToOpen(const QString& folder)
{
    return QFileDialog::getOpenFileName(
        &m_window, QuestionTexts::tr("Open parts list"), folder,
        QuestionTexts::tr("Parts lists (*.txt *.md *.csv *.json *.log);;All files (*)"));
}

QString DialogQuestions::fileToImport(const QString& folder, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(inFront(m_window), title, folder, filter);
}

QString DialogQuestions::folderToImport(const QString& folder)
{
    return QFileDialog::getExistingDirectory(inFront(m_window), QuestionTexts::tr("Import folder"), folder);
}

bool DialogQuestions::mayRemove(const QString& title, int parts)
{
    const QString more = QuestionTexts::tr(
        "%n part(s) leave the list. Builds keep the figures of the parts that they use; prices that you "
        "gave stay.",
        nullptr, parts);
    return ask(*inFront(m_window), QuestionTexts::tr("Remove \u201c%1\u201d?").arg(title), more,
               {{QuestionTexts::tr("Remove"), QMessageBox::DestructiveRole},
                {QuestionTexts::tr("Cancel"), QMessageBox::RejectRole}},
               1)
        == 0;
}

QString DialogQuestions::fileToSave(const QString& suggestion, const QString& title, const QString& filter)
{
    return QFileDialog::getSaveFileName(&m_window, title, suggestion, filter);
}

} // namespace flopsmith
