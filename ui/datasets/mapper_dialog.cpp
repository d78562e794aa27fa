#include "ui/datasets/mapper_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include "app/import/words.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/datasets/column_boxes.h"
#include "ui/datasets/plain_table.h"
#include "ui/models/mapping_model.h"
#include "ui/models/trial_model.h"

namespace flopsmith {

namespace {

constexpr std::size_t longestName = 40; // of a dataset
constexpr int widestPreview = 280;
constexpr int dayWidth = 140;

QString mapperText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The name that stands in the parts' ids.
std::string datasetNameOf(const QString& title)
{
    std::string name = slug(title.toStdString());
    std::replace(name.begin(), name.end(), '.', '-');
    name.resize(std::min(name.size(), longestName));
    return name;
}

} // namespace

MapperDialog::MapperDialog(TableToMap table, QStringList taken, QWidget* parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_taken(std::move(taken))
    , m_columns(new MappingModel(this))
    , m_trials(new TrialModel(this))
    , m_title(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_vendor(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_decimal(new QComboBox(this))
    , m_prices(new QWidget(this))
    , m_state(new MarkLabel(this))
    , m_import(nullptr)
{
    setWindowTitle(tr("Map columns of %1").arg(QFileInfo(file()).fileName()));
    resize(920, 720);
    m_columns->setTable(m_table.sample, m_table.mapping);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("mapperImport"));
    m_import->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QBoxLayout* column = dialogColumn(*this);
    column->addWidget(buildHead());
    column->addWidget(buildTables(), 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    guessTitle();
    connect(m_category, &QComboBox::currentIndexChanged, this, &MapperDialog::categoryChanged);
    connect(m_columns, &QAbstractItemModel::dataChanged, this, &MapperDialog::tryOut);
    connect(m_columns, &QAbstractItemModel::modelReset, this, &MapperDialog::tryOut);
    connect(m_date, &QDateEdit::dateChanged, this, &MapperDialog::tryOut);
    connect(m_decimal, &QComboBox::currentIndexChanged, this, &MapperDialog::tryOut);
    for (const QLineEdit* line : {m_title, m_vendor, m_currency})
        connect(line, &QLineEdit::textChanged, this, &MapperDialog::tryOut);
    tryOut();
}

QWidget* MapperDialog::buildHead()
{
    auto* head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("mapperTitle"));
    m_category->setObjectName(QStringLiteral("mapperCategory"));
    for (const std::string_view name : categoryNames()) {
        const QString label = QCoreApplication::translate("categories", std::string(categoryLabel(name)).c_str());
        m_category->addItem(themedIcon(mapperText(name)), label, mapperText(name));
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(QString::fromStdString(m_columns->category()))));
    m_vendor->setText(QString::fromStdString(m_table.mapping.vendor));
    m_vendor->setPlaceholderText(tr("where no column says it"));
    m_currency->setText(QString::fromStdString(m_table.mapping.currency));
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(64);
    m_currency->setAccessibleName(tr("Currency of prices without a sign"));
    m_date->setCalendarPopup(true);
    m_date->setFixedSize(dayWidth, m_currency->sizeHint().height());
    m_date->setMaximumDate(QDate::currentDate());
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setAccessibleName(tr("Date of the prices"));
    m_decimal->setObjectName(QStringLiteral("mapperDecimal"));
    m_decimal->setAccessibleName(tr("Decimal mark"));
    m_decimal->setToolTip(tr("What stands before decimals: 1.299 is more than a thousand, or a little more than one"));
    m_decimal->addItem(tr("as written"), QString());
    m_decimal->addItem(QStringLiteral("1,234.50"), QStringLiteral("."));
    m_decimal->addItem(QStringLiteral("1.234,50"), QStringLiteral(","));
    m_decimal->setCurrentIndex(std::max(0, m_decimal->findData(QString::fromStdString(m_table.mapping.decimal))));
    auto* prices = new QHBoxLayout(m_prices);
    prices->setContentsMargins(0, 0, 0, 0);
    prices->addWidget(m_currency);
    prices->addWidget(m_date);
    prices->addWidget(m_decimal);
    prices->addStretch(1);
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (QFormLayout* form : {left, right}) {
        form->setVerticalSpacing(8);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    left->addRow(tr("&Name"), m_title);
    left->addRow(tr("&Category"), m_category);
    right->addRow(tr("&Maker"), m_vendor);
    right->addRow(tr("&Prices in, on"), m_prices);
    right->labelForField(m_prices)->setObjectName(QStringLiteral("mapperPricesLabel"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    return head;
}

QWidget* MapperDialog::buildTables()
{
    auto* tables = new QSplitter(Qt::Vertical, this);
    tables->setChildrenCollapsible(false);
    auto* boxes = new ColumnBoxes(*m_columns, tables);
    boxes->setObjectName(QStringLiteral("mapperColumns"));
    auto* below = new QWidget(tables);
    auto* title = new TextLabel(Theme::Type::Title, below);
    title->setText(tr("First rows as they would be read"));
    auto* preview = plainTable(*m_trials, -1, title->text(), below);
    preview->setObjectName(QStringLiteral("mapperPreview"));
    preview->setMinimumHeight(110);
    connect(m_trials, &QAbstractItemModel::modelReset, preview, [preview] {
        preview->resizeColumnsToContents();
        for (int i = 0; i < preview->model()->columnCount(); ++i)
            preview->setColumnWidth(i, std::min(preview->columnWidth(i) + 12, widestPreview));
    });
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(preview, 1);
    tables->addWidget(boxes);
    tables->addWidget(below);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    return tables;
}

void MapperDialog::guessTitle()
{
    const CsvMapping& known = m_table.mapping;
    QString title = QString::fromStdString(known.title);
    if (!m_table.remembered) {
        QFileInfo name(file());
        if (name.suffix() == QLatin1String("gz"))
            name = QFileInfo(name.completeBaseName());
        title = name.completeBaseName();
    }
    m_title->setText(title);
}

QString MapperDialog::file() const
{
    return QString::fromStdU16String(m_table.file.u16string());
}

CsvMapping MapperDialog::mapping() const
{
    CsvMapping out = m_table.mapping;
    out.title = m_title->text().trimmed().toStdString();
    out.dataset = datasetNameOf(m_title->text());
    out.category = m_category->currentData().toString().toStdString();
    out.vendor = m_vendor->text().trimmed().toStdString();
    out.currency = m_currency->text().trimmed().toUpper().toStdString();
    out.priceDate = m_date->date().toString(Qt::ISODate).toStdString();
    out.decimal = m_decimal->currentData().toString().toStdString();
    out.columns = m_columns->mapped();
    return out;
}

void MapperDialog::categoryChanged()
{
    m_columns->setCategory(m_category->currentData().toString().toStdString());
}

void MapperDialog::tryOut()
{
    const CsvMapping now = mapping();
    const bool priced = m_columns->has("price");
    m_prices->setVisible(priced);
    findChild<QWidget*>(QStringLiteral("mapperPricesLabel"))->setVisible(priced);
    const QString twice = m_columns->repeated();
    const auto trials = tryMapping(m_table.sample, now);
    m_import->setEnabled(trials && twice.isEmpty());
    if (trials)
        m_trials->setTrials(m_table.sample, now, *trials);
    else
        m_trials->clear();
    if (!twice.isEmpty())
        return m_state->setState(Mark::Error, tr("Two columns are \u201c%1\u201d. Skip one of them.").arg(twice));
    if (trials)
        return say(now);
    const Error& error = trials.error();
    m_state->setState(Mark::Error,
                      now.dataset.empty() ? tr("The name needs a letter or a digit.")
                                          : QString::fromStdString(error.message + "; " + error.remedy));
}

void MapperDialog::say(const CsvMapping& mapping)
{
    const int rows = m_trials->rowCount();
    QString text = tr("%1 of the first %2 rows become parts").arg(m_trials->parts()).arg(rows);
    if (m_trials->problems() > 0)
        text += QStringLiteral("; ") + tr("%n value(s) cannot be read and stay unknown", nullptr, m_trials->problems());
    if (m_taken.contains(QString::fromStdString(mapping.dataset)))
        text += QStringLiteral("; ") + tr("the dataset that has this name now is replaced");
    m_import->setEnabled(m_trials->parts() > 0);
    const bool clean = m_trials->parts() == rows && m_trials->problems() == 0;
    m_state->setState(m_trials->parts() == 0 ? Mark::Error : clean ? Mark::Ok : Mark::Warning, text);
}

} // namespace flopsmith
