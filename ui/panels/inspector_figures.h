// Every figure of a part with its source and the date it was read, as a text that can be selected and copied.
#pragma once

#include <QTextBrowser>

#include "app/parts/catalog.h"

namespace flopsmith {

class InspectorFigures : public QTextBrowser {
    Q_OBJECT

public:
    explicit InspectorFigures(QWidget* parent = nullptr);

    /// `first` stands above the figures: label and value pairs without sources.
    void showPart(const Part& part, const Catalog& catalog, const QList<std::pair<QString, QString>>& first = {});
    /// Label and value pairs without sources, as a free place has.
    void showRows(const QList<std::pair<QString, QString>>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As high as its text: the panel around it scrolls.
    void fit();
};

} // namespace flopsmith
