#include "ui/models/options_model.h"

#include <utility>

namespace flopsmith {

namespace {

QString foldedOption(const QString& text)
{
    QString out = text.toCaseFolded();
    return out.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
}

} // namespace

void OptionsModel::setEvaluation(EvaluationPtr evaluation)
{
    m_evaluation = std::move(evaluation);
    fill();
}

void OptionsModel::setSearch(const QString& text)
{
    m_search = foldedOption(text);
    fill();
}

void OptionsModel::setFiltered(bool on)
{
    m_filtered = on;
    fill();
}

bool OptionsModel::found(const QString& text) const
{
    return m_search.isEmpty() || foldedOption(text).contains(m_search);
}

} // namespace flopsmith
