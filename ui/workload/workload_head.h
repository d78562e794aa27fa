// The three fields that suffice (model, method, batch and sequence), and where a model comes from otherwise.
#pragma once

#include <QWidget>

#include "app/workload/workload.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class ElidedLabel;
class ModelField;
class NumberField;
class WorkloadService;

class WorkloadHead : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadHead(WorkloadService& service, QWidget* parent = nullptr);

    /// `known`: the stated workload with its model completed; empty without one.
    void refresh(const Workload& known, bool stated);
    [[nodiscard]] ModelField& model() { return *m_model; }
    /// Another model for the workload, as one undo step.
    void take(const ModelShape& shape);
    void askFigures();

Q_SIGNALS:
    void configWanted(); // a config.json is to be chosen
    void furtherToggled(bool shown);

private:
    QWidget* labelled(QWidget* editor, QWidget* title);
    void buildRows();
    void setMethod(int row);
    void setNumber(NumberField& field, const QString& text);
    void fillNumber(NumberField& field, ElidedLabel& title, std::string_view key, const char* label);

    WorkloadService& m_service;
    ModelField* m_model;
    QComboBox* m_method;
    NumberField* m_batch;
    NumberField* m_sequence;
    ElidedLabel* m_batchTitle;
    ElidedLabel* m_sequenceTitle;
    QWidget* m_sequenceBox = nullptr;
    QToolButton* m_further;
    QPushButton* m_config;
    QPushButton* m_figures;
    QPushButton* m_none;
};

} // namespace flopsmith
