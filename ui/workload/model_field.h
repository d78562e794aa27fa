// Choosing a model by words of its name, kind and size.
#pragma once

#include <QLineEdit>

#include "app/workload/estimator.h"

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QCompleter;
QT_END_NAMESPACE

namespace flopsmith {

class ModelList;

class ModelField : public QLineEdit {
    Q_OBJECT

public:
    explicit ModelField(QWidget* parent = nullptr);

    void setEstimator(const EstimatorPtr& estimator);
    /// The model that is stated; what is being typed stays.
    void setModel(const QString& name);
    [[nodiscard]] ModelList& list() { return *m_list; }
    [[nodiscard]] QAbstractItemView* popup() const;

Q_SIGNALS:
    void wanted(); // the list is about to be needed
    void chosen(const flopsmith::ModelPreset& preset);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void open(const QString& filter);
    void choose(int row);
    void restore();

    ModelList* m_list;
    QCompleter* m_completer;
    QString m_model;
    bool m_open = false; // wanted before there was a list
};

} // namespace flopsmith
