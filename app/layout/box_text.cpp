#include "app/layout/box_text.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/translation.h"
#include "app/build/slot_name.h"
#include "app/parts/choice_words.h"

namespace flopsmith {

namespace {

template <class T>
void addFigure(std::vector<std::string>& out, const Figure<T>& figure, bool binary = true)
{
    if (const T* value = figure.get())
        out.push_back(quantityText(AnyQuantity(*value), binary));
}

void addWord(std::vector<std::string>& out, const Figure<std::string>& figure)
{
    if (const std::string* word = figure.get(); word && !word->empty())
        out.push_back(*word);
}

/// A word that the catalog is made of, in the reader's language.
void addChoice(std::vector<std::string>& out, const Figure<std::string>& figure)
{
    if (const std::string* word = figure.get(); word && !word->empty())
        out.push_back(translatedText("words", choiceText(*word)));
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

void describeCard(std::vector<std::string>& out, const Item& item, const Accelerator& card)
{
    if (const auto limit = Machine::powerLimit({&item, &card}))
        out.push_back(quantityText(*limit));
    for (const Plug& plug : card.powerConnectors.valueOr({}))
        out.push_back(plug.count > 1 ? fmt::format("{} × {}", plug.count, plugName(plug.kind)) : plugName(plug.kind));
    addFigure(out, card.memory);
}

void describeSupply(std::vector<std::string>& out, const Psu& psu)
{
    addFigure(out, psu.rated);
    if (psu.atxVersion.known())
        out.push_back("ATX " + *psu.atxVersion.get());
    addChoice(out, psu.level);
    if (psu.inlet.known())
        out.push_back(layoutWords(says(FLOPSMITH_TR("layout", "%1 inlet"), *psu.inlet.get())));
}

void describeSmall(std::vector<std::string>& out, const Part& part)
{
    if (const auto* memory = part.as<Memory>()) {
        addFigure(out, memory->capacity);
        addWord(out, memory->type);
        addFigure(out, memory->speed);
    } else if (const auto* drive = part.as<Storage>()) {
        addFigure(out, drive->capacity, false);
        addChoice(out, drive->interface);
    } else if (const auto* fan = part.as<Fan>()) {
        addFigure(out, fan->size);
        addFigure(out, fan->airflow);
    } else if (const auto* network = part.as<Network>()) {
        if (const int* ports = network->ports.get())
            out.push_back(layoutWords(*ports == 1 ? Message(FLOPSMITH_TR("layout", "1 port"))
                                                  : says(FLOPSMITH_TR("layout", "%1 ports"), *ports)));
        if (network->rate.known())
            out.push_back(linkRateText(*network->rate.get()));
    } else if (const auto* cable = part.as<Cable>()) {
        addFigure(out, cable->length);
    } else if (const auto* ups = part.as<Ups>()) {
        addFigure(out, ups->rated);
        addChoice(out, ups->topology);
    }
}

void addAccelerators(std::vector<std::string>& out, const Figure<int>& figure)
{
    if (const int* count = figure.get())
        out.push_back(layoutWords(*count == 1 ? Message(FLOPSMITH_TR("layout", "1 accelerator"))
                                              : says(FLOPSMITH_TR("layout", "%1 accelerators"), *count)));
}

void describeMachine(std::vector<std::string>& out, const Part& part)
{
    if (const auto* server = part.as<Server>()) {
        addAccelerators(out, server->accelerators);
        addFigure(out, server->memory);
        addFigure(out, server->storage, false);
        addFigure(out, server->maxPower);
        if (server->rackHeight.known())
            out.push_back(layoutWords(says(FLOPSMITH_TR("layout", "%1U"), *server->rackHeight.get())));
    } else if (const auto* rented = part.as<Rented>()) {
        addWord(out, rented->provider);
        addAccelerators(out, rented->accelerators);
        if (rented->cpuCores.known())
            out.push_back(coresText(*rented->cpuCores.get()));
        addFigure(out, rented->memory);
        addWord(out, rented->region);
    }
}

/// How many plugs of each kind the cards and the board ask for; both names of the 16-pin plug count as one.
std::map<std::string, int> plugDemand(const Machine& machine)
{
    std::map<std::string, int> demand;
    const auto add = [&](const std::vector<Plug>& plugs) {
        for (const Plug& plug : plugs)
            demand[plug.kind == "12vhpwr" ? "12v-2x6" : plug.kind] += plug.count;
    };
    for (const auto& card : machine.all<Accelerator>())
        if (!card.item->unplaced())
            add(card->powerConnectors.valueOr({}));
    if (const Motherboard* board = machine.board()) {
        add(board->powerConnectors.valueOr({}));
        add(board->auxPowerConnectors.valueOr({}));
    }
    return demand;
}

} // namespace

std::string layoutWords(const Message& words)
{
    return translatedText("layout", words);
}

std::string coresText(int cores)
{
    return layoutWords(says(FLOPSMITH_TR("layout", "%1 cores"), cores));
}

std::string linkRateText(Bandwidth rate)
{
    return formatNumber(rate.in(1e9 / 8), 0) + " Gbit/s";
}

std::string plugName(const std::string& kind)
{
    static const std::map<std::string, std::string> names{
        {"pcie6", FLOPSMITH_TR("layout", "6-pin")},
        {"pcie8", FLOPSMITH_TR("layout", "8-pin")},
        {"12vhpwr", "12VHPWR"},
        {"12v-2x6", "12V-2x6"},
        {"eps8", "EPS"},
        {"eps4", FLOPSMITH_TR("layout", "EPS 4-pin")},
        {"sata", "SATA"},
        {"molex", "Molex"},
        {"atx24", "ATX 24"},
    };
    const auto at = names.find(kind);
    return at == names.end() ? kind : translatedText("layout", at->second);
}

std::string detailOf(const Item& item)
{
    std::vector<std::string> out;
    const Part& part = *item.part;
    if (const auto* card = part.as<Accelerator>()) {
        describeCard(out, item, *card);
    } else if (const auto* cpu = part.as<Cpu>()) {
        if (cpu->sustainedPower.known())
            addFigure(out, cpu->sustainedPower);
        else
            addFigure(out, cpu->tdp);
        addWord(out, cpu->socket);
    } else if (const auto* cooler = part.as<Cooler>()) {
        if (cooler->radiator.known())
            out.push_back(
                layoutWords(says(FLOPSMITH_TR("layout", "%1 radiator"), quantityText(*cooler->radiator.get()))));
        addFigure(out, cooler->rating);
        addFigure(out, cooler->noise);
    } else if (const auto* psu = part.as<Psu>()) {
        describeSupply(out, *psu);
    } else {
        describeSmall(out, part);
        describeMachine(out, part);
    }
    return oneLine(join(out, " · "));
}

std::string freeTitle(const Slot& slot)
{
    switch (slot.kind) {
    case SlotKind::Board: return layoutWords(FLOPSMITH_TR("layout", "Motherboard"));
    case SlotKind::Psu:
        return slot.label == "PSU" ? layoutWords(FLOPSMITH_TR("layout", "Power supply")) : oneLine(slotName(slot));
    case SlotKind::Fan: return {};
    case SlotKind::Bay: {
        const std::string id = slot.id.str(); // the frame around says that these are bays
        return oneLine(id.substr(id.rfind('-') + 1) + " · " + bayText(slot.bay));
    }
    case SlotKind::Dimm: {
        // dimm-a1: the board prints A1
        const auto dash = slot.label.rfind('-');
        return oneLine(upper(dash == std::string::npos ? slot.label : slot.label.substr(dash + 1)));
    }
    default: return oneLine(slotName(slot));
    }
}

std::string freeDetail(const Slot& slot)
{
    switch (slot.kind) {
    case SlotKind::Chassis: return layoutWords(FLOPSMITH_TR("layout", "none yet"));
    case SlotKind::Board: return layoutWords(FLOPSMITH_TR("layout", "drag one here to get its slots"));
    case SlotKind::Psu: return layoutWords(FLOPSMITH_TR("layout", "drag one here"));
    case SlotKind::Ups: return layoutWords(FLOPSMITH_TR("layout", "optional"));
    default: return {};
    }
}

std::string bayText(const std::string& kind)
{
    // 3.5in: inches take their sign
    return kind.ends_with("in") ? kind.substr(0, kind.size() - 2) + "″" : std::string(choiceText(kind));
}

std::string slotPill(const Slot& slot)
{
    // A connector's length says nothing of the lanes behind it.
    if (!slot.wired && slot.kind != SlotKind::Pcie && slot.kind != SlotKind::M2 && slot.kind != SlotKind::Cabled)
        return {};
    if (slot.wired == 0 && slot.kind == SlotKind::M2)
        return "SATA";
    const std::string lanes = slot.wired ? std::to_string(*slot.wired) : "?";
    return slot.gen ? fmt::format("Gen{} x{}", *slot.gen, lanes) : "x" + lanes;
}

std::string memorySummary(const Machine& machine)
{
    std::map<std::string, int> kinds; // by text, so that the order is the same each time
    for (const auto& module : machine.all<Memory>()) {
        if (module.item->slot.empty())
            continue;
        std::string text = module->capacity.known() ? quantityText(AnyQuantity(*module->capacity.get())) : "?";
        if (module->module.known())
            text += " " + upper(*module->module.get());
        ++kinds[text];
    }
    std::vector<std::string> out;
    for (const auto& [text, count] : kinds)
        out.push_back(fmt::format("{} × {}", count, text));
    return oneLine(join(out, ", "));
}

std::vector<OutputChip> outputChips(const Machine& machine, const Psu& psu, std::size_t most)
{
    static const std::vector<std::string> shown{"eps8", "eps4", "12vhpwr", "12v-2x6", "pcie8", "pcie6"};
    std::map<std::string, int> demand = plugDemand(machine);
    std::vector<OutputChip> single;
    std::vector<OutputChip> summed;
    for (const std::string& kind : shown) {
        int count = 0;
        for (const Plug& plug : psu.outputs.valueOr({}))
            if (plug.kind == kind)
                count += std::clamp(plug.count, 0, 64);
        if (count == 0)
            continue;
        int& wanted = demand[kind == "12vhpwr" ? "12v-2x6" : kind];
        int used = std::min(wanted, count);
        wanted -= used;
        if (kind == "eps8") { // a 4-pin plug takes one half of a 4+4-pin cable
            const int halves = std::min(demand["eps4"], count - used);
            demand["eps4"] -= halves;
            used += halves;
        }
        for (int n = 1; n <= count; ++n)
            single.push_back({count == 1 ? plugName(kind) : fmt::format("{} {}", plugName(kind), n), n <= used});
        summed.push_back({fmt::format("{} {}/{}", plugName(kind), used, count), used > 0});
    }
    return single.size() <= most ? single : summed;
}

} // namespace flopsmith
