// A price list before it is kept: what holds for rows that do not say it, exchange rates, and which rows are refused.
#pragma once

#include <vector>

#include <QDialog>

#include "app/workspace/own_jobs.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace flopsmith {

class MarkLabel;
class OwnCatalog;
class SkippedModel;
class TextLabel;

class PricesDialog : public QDialog {
    Q_OBJECT

public:
    /// `currency` is the one that sums are made in. `own` must outlive the dialog.
    PricesDialog(OwnCatalog& own, const PricesRead& prices, const QString& currency, QWidget* parent = nullptr);

    /// What is assumed of a list before the user says something.
    [[nodiscard]] static PriceDefaults firstDefaults(const QString& path);
    /// The list with the rates that the user gave.
    [[nodiscard]] PriceList list() const;

private:
    struct Rate {
        std::string currency;
        QWidget* row;
        QLineEdit* value;
        QDateEdit* date;
    };
    [[nodiscard]] PriceDefaults defaults() const;
    void buildDefaults(QFormLayout& form);
    void askRates(const std::vector<std::string>& currencies);
    void addRate(const std::string& currency);
    void readAgain();
    void take(const PricesRead& prices);
    void say();

    OwnCatalog& m_own;
    PricesRead m_prices;
    PriceDefaults m_asked; // what m_prices, or the reading under way, is by
    QString m_currency;
    SkippedModel* m_refused;
    QLineEdit* m_usual; // currency of rows without one
    QDateEdit* m_date;
    QComboBox* m_kind;
    QFormLayout* m_form;
    std::vector<Rate> m_rates;
    TextLabel* m_rateHint;
    QWidget* m_refusedBox;
    MarkLabel* m_state;
    QPushButton* m_import;
};

} // namespace flopsmith
