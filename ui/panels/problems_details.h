// What is behind a problem: the figures against their limit, where the limit comes from, what it concerns.
#pragma once

#include <QTextBrowser>

#include "app/rules/engine.h"

namespace flopsmith {

class ProblemsDetails : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProblemsDetails(QWidget* parent = nullptr);

    void showFinding(const Finding& finding, const Evaluation& evaluation);
    void showUnknown(const CannotTell& unknown, const Evaluation& evaluation);
    void showCondition(const WorksIf& condition, const Evaluation& evaluation);
    void showNothing();

private:
    void showRows(const QString& title, const QString& message, const QList<std::pair<QString, QString>>& rows);
};

} // namespace flopsmith
