// What is behind a problem: the figures against their limit, where the limit comes from, what it concerns.
#pragma once

#include <QTextBrowser>

#include "app/rules/engine.h"
#include "ui/models/problems_model.h"

namespace flopsmith {

class ProblemsDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit ProblemsDetails(QWidget* parent = nullptr);

    /// The problem of a row; an invalid index: none.
    void showProblem(const ProblemsModel& model, const QModelIndex& index);

private:
    void showFinding(const Finding& finding, const Evaluation& evaluation);
    void showWaiver(const Waiver& waiver, const QString& title);
    void showUnknown(const CannotTell& unknown, const Evaluation& evaluation);
    void showCondition(const WorksIf& condition, const Evaluation& evaluation);
    void showNothing();
    void showRows(const QString& title, const QString& message, const QList<std::pair<QString, QString>>& rows);
};

} // namespace flopsmith
