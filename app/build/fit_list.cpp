#include "app/build/fit_list.h"

#include <cstring>
#include <type_traits>

namespace flopsmith {

namespace {

void appendValue(std::string& key, const std::string& value)
{
    key += value;
    key += '\0';
}

void appendValue(std::string& key, const std::vector<std::string>& values)
{
    for (const std::string& value : values)
        appendValue(key, value);
    key += '\1';
}

template <class T>
void appendValue(std::string& key, const T& value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    key.append(bytes, sizeof(T));
}

template <class T>
void append(std::string& key, const Figure<T>& figure)
{
    key += figure.assumed() ? 'a' : figure.known() ? 'k' : '?';
    if (const T* value = figure.get())
        appendValue(key, *value);
}

template <class... T>
void appendAll(std::string& key, const Figure<T>&... figures)
{
    (append(key, figures), ...);
}

/// Everything about a part that the functions of fit.h read, but for its name in their reasons. tst_fit_list holds this
/// to them.
void writeKey(std::string& key, const Part& part)
{
    key.clear();
    key += static_cast<char>('A' + part.spec.index());
    key += part.cloudOnly ? 'c' : '-';
    if (const auto* a = part.as<Accelerator>()) {
        appendValue(key, part.kind);
        appendAll(key, a->form, a->connectorLanes, a->pcieLanes, a->length, a->powerConnectorPlace, a->cooling);
    } else if (const auto* n = part.as<Network>()) {
        appendValue(key, part.kind);
        appendAll(key, n->connectorLanes, n->pcieLanes);
    } else if (const auto* b = part.as<Motherboard>()) {
        appendAll(key, b->formFactor, b->socket);
    } else if (const auto* c = part.as<Case>()) {
        append(key, c->forms);
    } else if (const auto* cpu = part.as<Cpu>()) {
        append(key, cpu->socket);
    } else if (const auto* p = part.as<Psu>()) {
        appendAll(key, p->form, p->length);
    } else if (const auto* cooler = part.as<Cooler>()) {
        appendValue(key, part.kind);
        appendAll(key, cooler->sockets, cooler->radiator, cooler->height);
    } else if (const auto* m = part.as<Memory>()) {
        appendAll(key, m->type, m->module);
    } else if (const auto* s = part.as<Storage>()) {
        appendValue(key, part.kind);
        appendAll(key, s->form, s->interface, s->m2Length, s->pcieGen);
    }
}

} // namespace

std::uint32_t FitClasses::tell(std::size_t index)
{
    writeKey(m_key, m_parts[index]);
    const auto next = static_cast<std::uint32_t>(m_byKey.size());
    return m_classes[index] = m_byKey.emplace(m_key, next).first->second;
}

} // namespace flopsmith
