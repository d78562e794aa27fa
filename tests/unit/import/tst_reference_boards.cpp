// Every board of the catalog and of the pcslotcheck dataset: it loads, a machine on it places its parts, and the
// drawing is sound, with "?" where the lanes of a slot are not known.
#include <cmath>

#include <QTest>
#include <QXmlStreamReader>

#include "app/import/dataset.h"
#include "app/io/catalog_io.h"
#include "app/layout/layout.h"
#include "app/rules/engine.h"
#include "tests/support/paths.h"
#include "tests/unit/layout/drawing_checks.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(sourceFolder() / "catalog").value();
    return loaded;
}

bool finite(const Rect& r)
{
    return std::isfinite(r.x) && std::isfinite(r.y) && std::isfinite(r.w) && std::isfinite(r.h);
}

/// What is wrong with the SVG text; empty: it is well-formed and has no number that is none.
std::string svgFault(const std::string& svg)
{
    for (const char* word : {"nan", "inf\"", "-inf"})
        if (svg.find(std::string("\"") + word) != std::string::npos)
            return std::string("has ") + word;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString().toStdString() : std::string();
}

/// A free slot of unknown wiring says so; one of known wiring says what it is.
std::string pillFault(const Machine& machine, const Layout& layout)
{
    for (const Slot& slot : machine.slots()) {
        const LayoutBox* box = layout.placeOf(slot.id);
        if (slot.kind != SlotKind::Pcie || !box || !box->key.empty() || box->covered)
            continue;
        const bool unknown = box->pill.find('?') != std::string::npos;
        if (unknown == slot.wired.has_value())
            return slot.id.str() + " is drawn as \"" + box->pill + "\"";
    }
    return {};
}

/// The board alone, and with two cards of three positions and a drive.
std::string boardFault(const Part& board, const Catalog& parts)
{
    for (const bool filled : {false, true}) {
        Build build;
        build.embedded[board.id] = std::make_shared<const Part>(board);
        const auto add = [&](const PartId& id, int count) {
            Entry entry;
            entry.part = id;
            entry.count = count;
            build.parts.push_back(entry);
        };
        add(board.id, 1);
        if (filled) {
            add(PartId("nvidia-rtx-4090-fe"), 2);
            add(PartId("samsung-990-pro-1tb"), 1);
        }
        const EvaluationPtr evaluation =
            evaluate(std::make_shared<const Build>(build), std::shared_ptr<const Catalog>(CatalogPtr(), &parts));
        const Machine& machine = *evaluation->machine;
        if (!machine.board())
            return "no board";
        const Layout layout = layoutOf(machine);
        for (const LayoutBox& box : layout.boxes)
            if (!finite(box.rect))
                return nameOf(box) + " has no size";
        for (const std::string& fault :
             {wrong(layout, machine), pillFault(machine, layout), svgFault(layoutSvg(layout, {}))})
            if (!fault.empty())
                return fault;
    }
    return {};
}

/// The same board as a source has it that tells connectors but not lanes.
Part withoutLanes(Part part)
{
    auto board = std::make_shared<Motherboard>(*part.as<Motherboard>());
    std::vector<PcieSlotSpec> all = board->pcieSlots.valueOr({});
    for (PcieSlotSpec& slot : all)
        slot.wired.reset();
    board->pcieSlots = Figure<std::vector<PcieSlotSpec>>(all);
    part.id = PartId("user:" + part.id.str());
    part.spec = std::shared_ptr<const Motherboard>(std::move(board));
    return part;
}

} // namespace

class TestReferenceBoards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boardsOfTheCatalog()
    {
        int boards = 0;
        for (const Part& part : catalog()->parts()) {
            if (!part.as<Motherboard>())
                continue;
            ++boards;
            const std::string fault = boardFault(part, *catalog());
            QVERIFY2(fault.empty(), (part.id.str() + ": " + fault).c_str());
        }
        QVERIFY(boards >= 66);
    }

    void lanesThatNobodyStates()
    {
        for (const Part& part : catalog()->parts()) {
            const auto* board = part.as<Motherboard>();
            if (!board || !board->pcieSlots.known())
                continue;
            const std::string fault = boardFault(withoutLanes(part), *catalog());
            QVERIFY2(fault.empty(), (part.id.str() + ": " + fault).c_str());
        }
    }

    void boardsOfPcslotcheck()
    {
        if (referenceFolder().empty())
            QSKIP("no reference data");
        const auto set = importDataset(referenceFolder() / "data" / "pcslotcheck", "pcslotcheck", {});
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        int boards = 0;
        int unknown = 0;
        for (const ImportedPart& imported : set->parts) {
            const auto* board = imported.part.as<Motherboard>();
            if (!board)
                continue;
            ++boards;
            for (const PcieSlotSpec& slot : board->pcieSlots.valueOr({}))
                unknown += slot.wired ? 0 : 1;
            const std::string fault = boardFault(imported.part, *catalog());
            QVERIFY2(fault.empty(), (imported.part.id.str() + ": " + fault).c_str());
        }
        std::printf("%d boards, %d slots of unknown wiring\n", boards, unknown);
        QVERIFY(boards > 100);
    }
};

QTEST_APPLESS_MAIN(TestReferenceBoards)
#include "tst_reference_boards.moc"
