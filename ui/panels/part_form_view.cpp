#include "ui/panels/part_form_view.h"

#include <algorithm>
#include <set>

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWheelEvent>

#include "ui/common/labels.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostLooked = 2000; // parts whose words are offered
constexpr std::size_t mostOffered = 60;
constexpr int textMargin = 6;

QString formText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Words for a text: those that the schema allows, else those that other parts have.
QStringList offered(const FormField& field, const std::string& category, const Catalog& catalog)
{
    QStringList out;
    for (const std::string& word : field.words)
        out.append(formText(word));
    if (!out.isEmpty() || field.key == "launch_date")
        return out;
    std::set<std::string> seen;
    std::size_t looked = 0;
    for (const Part& part : catalog.parts()) {
        if (part.category() != category)
            continue;
        if (++looked > mostLooked)
            break;
        if (const FigureValue value = figureOf(part, field.key).value; std::holds_alternative<std::string>(value))
            seen.insert(std::get<std::string>(value));
    }
    if (seen.size() <= mostOffered)
        for (const std::string& word : seen)
            out.append(formText(word));
    return out;
}

/// The wheel scrolls the form: it must not change what stands in a box that it passes over.
class CalmBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString toolTipOf(const FormField& field)
{
    QString out = formText(field.meaning);
    if (!field.example.empty())
        out += QStringLiteral(" ") + PartFormView::tr("Example: %1").arg(formText(field.example));
    return out.toHtmlEscaped();
}

QString textOfEdit(const QWidget* edit)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(edit))
        return line->text();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(edit))
        return lines->toPlainText();
    const auto* box = qobject_cast<const QComboBox*>(edit);
    return box->isEditable() ? box->currentText() : box->currentData().toString();
}

} // namespace

QString problemText(const DraftProblem& problem)
{
    return localMessage("checks", problem.message) + QStringLiteral("; ") + localMessage("checks", problem.remedy);
}

PartFormView::PartFormView(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PartFormView::setFigures(const std::string& category,
                              const std::map<std::string, std::string, std::less<>>& figures, const Catalog& catalog)
{
    m_rows.clear();
    delete m_body;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    for (const FormField& field : formFieldsOf(category)) {
        const auto at = figures.find(field.key);
        m_body->setProperty("category", formText(category));
        addRow(field, at == figures.end() ? std::string() : at->second, catalog);
    }
    layout()->addWidget(m_body);
}

void PartFormView::addRow(const FormField& field, const std::string& text, const Catalog& catalog)
{
    const QString name = QCoreApplication::translate("fields", std::string(field.label).c_str());
    auto* label = new TextLabel(Theme::Type::Text, m_body);
    label->setText(name);
    label->setToolTip(toolTipOf(field));
    label->setWordWrap(true);
    label->setFixedWidth(PartFormView::labelWidth);
    QWidget* edit = makeEdit(field, text, catalog);
    edit->setObjectName(QStringLiteral("figure.") + formText(field.key));
    edit->setAccessibleName(field.unit.empty() ? name : tr("%1 in %2").arg(name, formText(field.unit)));
    edit->setAccessibleDescription(formText(field.meaning));
    edit->setToolTip(toolTipOf(field));
    auto* unit = new TextLabel(Theme::Type::Detail, m_body);
    unit->setMuted(true);
    unit->setText(formText(field.unit));
    unit->setMinimumWidth(64);
    auto* problem = new TextLabel(Theme::Type::Detail, m_body);
    problem->setWordWrap(true);
    problem->hide();
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, field.kind == FormKind::Records ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(edit, row, 1);
    m_grid->addWidget(unit, row, 2);
    m_grid->addWidget(problem, row + 1, 1, 1, 2);
    m_rows.push_back({&field, edit, problem});
}

QWidget* PartFormView::makeEdit(const FormField& field, const std::string& text, const Catalog& catalog)
{
    const QString shown = formText(text);
    if (field.kind == FormKind::Records) {
        auto* lines = new QPlainTextEdit(shown, m_body);
        lines->setPlaceholderText(field.example.empty() ? QStringLiteral("[{ }]") : formText(field.example));
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 3 + 14);
        connect(lines, &QPlainTextEdit::textChanged, this, &PartFormView::changed);
        return lines;
    }
    if (field.kind == FormKind::YesNo) {
        auto* box = new CalmBox(m_body);
        const std::pair<QString, QLatin1String> answers[] = {
            {tr("not known"), QLatin1String()}, {tr("yes"), QLatin1String("true")}, {tr("no"), QLatin1String("false")}};
        for (const auto& [name, value] : answers)
            box->addItem(name, QString(value));
        box->setCurrentIndex(std::max(0, box->findData(shown)));
        connect(box, &QComboBox::currentIndexChanged, this, &PartFormView::changed);
        return box;
    }
    const QStringList words = field.kind == FormKind::Text
        ? offered(field, m_body->property("category").toString().toStdString(), catalog)
        : QStringList();
    if (!words.isEmpty()) {
        auto* box = new CalmBox(m_body);
        box->setEditable(true);
        box->addItem(QString());
        box->addItems(words);
        box->setEditText(shown);
        connect(box, &QComboBox::editTextChanged, this, &PartFormView::changed);
        return box;
    }
    auto* line = new QLineEdit(shown, m_body);
    line->setTextMargins(textMargin, 0, textMargin, 0);
    if (field.kind == FormKind::Words)
        line->setPlaceholderText(field.words.empty() ? tr("words with commas; - for none")
                                                     : formText(join(field.words, ", ")));
    connect(line, &QLineEdit::textChanged, this, &PartFormView::changed);
    return line;
}

std::map<std::string, std::string, std::less<>> PartFormView::figures() const
{
    std::map<std::string, std::string, std::less<>> out;
    for (const Row& row : m_rows)
        if (const QString text = textOfEdit(row.edit).trimmed(); !text.isEmpty())
            out.emplace(row.field->key, text.toStdString());
    return out;
}

void PartFormView::showProblems(const std::vector<DraftProblem>& problems)
{
    for (const Row& row : m_rows) {
        QStringList texts;
        bool fault = false;
        for (const DraftProblem& problem : problems)
            if (problem.key == row.field->key) {
                texts.append(problemText(problem));
                fault = fault || problem.fault;
            }
        row.problem->setText(texts.join(QLatin1Char('\n')));
        row.problem->setMark(fault ? Mark::Error : Mark::Warning);
        row.problem->setVisible(!texts.isEmpty());
    }
}

QWidget* PartFormView::field(std::string_view key) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.field->key == key; });
    return at == m_rows.end() ? nullptr : at->edit;
}

} // namespace flopsmith
