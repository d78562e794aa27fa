// One field for everything: parts of the catalog, problems of the build and commands, by a few letters.
#pragma once

#include <QDialog>

#include "app/rules/engine.h"

QT_BEGIN_NAMESPACE
class QAction;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace flopsmith {

class SearchField;

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// Opens below the top of the window with what can be found now.
    void open(const QList<QAction*>& actions, EvaluationPtr evaluation);
    using QDialog::open;
    [[nodiscard]] SearchField& field() { return *m_field; }
    [[nodiscard]] QListView& results() { return *m_results; }

Q_SIGNALS:
    void partChosen(const flopsmith::PartId& part);
    void problemChosen(const QString& fingerprint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find();
    void addActions(const QString& key);
    void addProblems(const QString& key);
    void addParts(const std::string& text);
    void add(const QString& name, const QString& hint, const QString& icon, int kind, const QVariant& what);
    void choose(const QModelIndex& index);

    SearchField* m_field;
    QListView* m_results;
    QStandardItemModel* m_model;
    QList<QAction*> m_actions;
    EvaluationPtr m_evaluation;
};

} // namespace flopsmith
