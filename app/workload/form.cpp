#include "app/workload/form.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

constexpr std::array<std::string_view, likenessCount> likenessNames{
    "family",    "model",  "gpu",      "generation", "series", "form",  "precision", "source",
    "framework", "engine", "host",     "mode",       "link",   "task",  "gpu_task",  "parallel",
    "kind",      "kv",     "one_many", "params",     "active", "batch", "seq",       "count",
    "intensity", "image",  "osl",      "isl",        "limit",  "moe",   "switch"};

/// FNV-1a: the same on every platform.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

} // namespace

void Terms::add(std::string_view name, double value)
{
    const auto found = std::find_if(m_terms.begin(), m_terms.end(), [&](const Term& t) { return t.name == name; });
    if (found != m_terms.end())
        found->value += value;
    else if (value > 0)
        m_terms.push_back({name, value});
}

double Terms::total() const
{
    double sum = 0;
    for (const Term& term : m_terms)
        sum += term.value;
    return sum;
}

std::string_view likenessName(Likeness likeness)
{
    return likenessNames[static_cast<std::size_t>(likeness)];
}

void Fingerprint::word(Likeness likeness, std::string_view text)
{
    m_words[static_cast<std::size_t>(likeness)] = hashOf(text);
}

void Fingerprint::amount(Likeness likeness, double value)
{
    m_amounts[static_cast<std::size_t>(likeness) - firstAmount] = std::log(std::max(value, 1e-9));
}

double fingerprintDifference(const Fingerprint& a, const Fingerprint& b, Likeness likeness)
{
    constexpr double farthest = 3;
    if (static_cast<std::size_t>(likeness) < firstAmount)
        return a.word(likeness) == b.word(likeness) ? 0.0 : 1.0;
    return std::min(std::abs(a.amount(likeness) - b.amount(likeness)), farthest);
}

double FormResult::value() const
{
    const double total = terms.total();
    const double value = scale * (sign > 0 ? total : 1 / total);
    return most > 0 ? std::min(value, most) : value;
}

const FormGroup* formOf(const Question& question)
{
    for (const FormGroup* group : allForms())
        if (group->covers(question))
            return group;
    return nullptr;
}

} // namespace flopsmith
