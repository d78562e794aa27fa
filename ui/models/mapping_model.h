// The columns of a table with what each is: a figure of the category in a unit, a part's name or maker, or nothing.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include "app/import/csv_mapper.h"

namespace flopsmith {

/// What a field of a mapping is called: "Memory", "Part number"; empty: "Skip".
[[nodiscard]] QString mappedFieldName(std::string_view category, std::string_view key);

class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { HeadingColumn, ExampleColumn, FieldColumn, UnitColumn, columns };
    struct Choice {
        QString name;
        QString value; // of Qt::EditRole
    };

    explicit MappingModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setTable(const CsvSample& sample, const CsvMapping& mapping);
    /// Guesses the columns anew for another category.
    void setCategory(const std::string& category);
    [[nodiscard]] const std::string& category() const { return m_category; }
    /// Columns that are something, in the table's order.
    [[nodiscard]] std::vector<ColumnMapping> mapped() const;
    [[nodiscard]] bool has(std::string_view key) const;
    /// The name of a field that two columns are; part numbers and notes can be several. Empty: none.
    [[nodiscard]] QString repeated() const;
    /// What a cell of the columns field and unit can be.
    [[nodiscard]] QList<Choice> choices(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void take(const std::vector<ColumnMapping>& mapped);
    void setKey(std::size_t row, const std::string& key);
    [[nodiscard]] QString display(std::size_t row, int column) const;

    std::string m_category;
    std::vector<ColumnMapping> m_columns; // one per heading; an empty key: nothing
    std::vector<QString> m_examples;
};

} // namespace flopsmith
