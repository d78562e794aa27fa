// Drawings of the sample machines: geometry as text, and what holds for every one of them.
#include <QDir>
#include <QFile>
#include <QXmlStreamReader>
#include <QtTest>

#include <fmt/format.h>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/layout/layout.h"
#include "app/layout/measure.h"
#include "tests/support/catalog_folder.h"
#include "tests/unit/layout/drawing_checks.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

const QString source = QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR);

struct Loaded {
    CatalogPtr catalog;
    Build build;
};

CatalogPtr catalogOf(const QString& folder)
{
    static std::map<QString, CatalogPtr> known;
    CatalogPtr& catalog = known[folder];
    if (!catalog)
        if (auto loaded = loadCatalog((source + folder).toStdString()))
            catalog = *loaded;
    return catalog;
}

std::optional<Loaded> load(const QString& file, const QString& catalogFolder)
{
    const CatalogPtr catalog = catalogOf(catalogFolder);
    if (!catalog)
        return std::nullopt;
    auto build = loadBuild((source + file).toStdString(), *catalog);
    if (!build) {
        qWarning("%s", describe(build.error()).c_str());
        return std::nullopt;
    }
    return Loaded{catalog, build->build};
}

const char* roleName(BoxRole role)
{
    switch (role) {
    case BoxRole::Chassis: return "chassis";
    case BoxRole::Board: return "board";
    case BoxRole::Connector: return "connector";
    case BoxRole::Place: return "place";
    case BoxRole::Group: return "group";
    case BoxRole::Chip: return "chip";
    }
    return "";
}

/// One line per box, lane and text.
std::string drawingText(const Layout& layout)
{
    std::string out = fmt::format("drawing {:.1f} x {:.1f}\n", layout.width, layout.height);
    const auto addLine = [&](std::string line) {
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    };
    for (const LayoutBox& b : layout.boxes)
        addLine(fmt::format("{:9} {:7.1f} {:7.1f} {:6.1f} {:6.1f}  {} | {} | {} | {} | {}{}{}{}{}", roleName(b.role),
                            b.rect.x, b.rect.y, b.rect.w, b.rect.h, b.slot.str(), b.key.str(), b.title, b.detail,
                            b.pill, b.linkReduced ? " reduced" : "", b.unplaced ? " unplaced" : "",
                            b.covered ? " covered" : "", b.muted ? " muted" : ""));
    for (const LayoutLane& lane : layout.lanes) {
        out += fmt::format("lane {} x{}{}:", lane.slot.str(), lane.width, lane.chipset ? " chipset" : "");
        for (const Point& point : lane.points)
            out += fmt::format(" {:.1f},{:.1f}", point.x, point.y);
        out += '\n';
    }
    for (const LayoutText& text : layout.texts)
        out += fmt::format("text {:.1f},{:.1f} {}\n", text.at.x, text.at.y, text.text);
    return out;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("rig");
        for (const char* name : {"am5-one-gpu", "sp3-four-gpu", "sp3-two-socket"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void golden()
    {
        QFETCH(QString, rig);
        const auto loaded =
            load(QStringLiteral("/tests/data/rigs/%1.rig").arg(rig), QStringLiteral("/tests/data/test-catalog"));
        QVERIFY(loaded);
        const Machine machine(loaded->build, *loaded->catalog);
        const Layout layout = layoutOf(machine);
        QCOMPARE(wrong(layout, machine), std::string());
        const QByteArray text = QByteArray::fromStdString(drawingText(layout));
        QFile file(source + QStringLiteral("/tests/golden/layout/%1.txt").arg(rig));
        if (qEnvironmentVariableIsSet("FLOPSMITH_UPDATE_GOLDENS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "no golden; FLOPSMITH_UPDATE_GOLDENS=1 writes it");
        QCOMPARE(text, file.readAll());
    }

    void everyTemplate()
    {
        const QDir folder(source + QStringLiteral("/resources/templates"));
        const QStringList files = folder.entryList({QStringLiteral("*.rig")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            const auto loaded = load(QStringLiteral("/resources/templates/") + file, QStringLiteral("/catalog"));
            QVERIFY2(loaded, qPrintable(file));
            const Machine machine(loaded->build, *loaded->catalog);
            const std::string fault = wrong(layoutOf(machine), machine);
            QVERIFY2(fault.empty(), (file.toStdString() + ": " + fault).c_str());
        }
    }

    void everyBoardAndServer()
    {
        const CatalogPtr catalog = catalogOf(QStringLiteral("/catalog"));
        QVERIFY(catalog);
        for (const Part& part : catalog->parts()) {
            if (!part.as<Motherboard>() && !part.as<Server>() && !part.as<Rented>() && !part.as<Case>())
                continue;
            Build build;
            build.parts.push_back({part.id, {}, {}, 1, {}, {}});
            const Machine machine(build, *catalog);
            const std::string fault = wrong(layoutOf(machine), machine);
            QVERIFY2(fault.empty(), (part.id.str() + ": " + fault).c_str());
        }
    }

    void aClusterShowsItsMachinesAndWhatTheyShare()
    {
        auto loaded = load(QStringLiteral("/resources/templates/am5-rtx-4070.rig"), QStringLiteral("/catalog"));
        QVERIFY(loaded);
        for (const char* id : {"mikrotik-crs504-4xq-in", "weka-wekapod-nitro-155"})
            loaded->build.parts.push_back({PartId(id), InstanceKey(id), {}, 1, {}, {}});
        for (const int machines : {1, 2, 4, 8, 9, 4096}) {
            loaded->build.nodes = machines;
            const Machine machine(loaded->build, *loaded->catalog);
            const Layout layout = layoutOf(machine);
            QCOMPARE(wrong(layout, machine), std::string());
            const auto chips = std::count_if(layout.boxes.begin(), layout.boxes.end(), [](const LayoutBox& box) {
                return box.role == BoxRole::Chip && box.kind == SlotKind::Chassis;
            });
            QCOMPARE(chips, machines == 1 ? 0 : std::min(machines, 8));
            const LayoutBox* first = layout.boxOf(InstanceKey("mikrotik-crs504-4xq-in"));
            const LayoutBox* second = layout.boxOf(InstanceKey("weka-wekapod-nitro-155"));
            QVERIFY(first && second);
            // Above the machine, side by side, and wired; a single machine has them beside it.
            QCOMPARE(first->rect.y<layout.placeOf(SlotId("board"))->rect.y, machines> 1);
            const bool wired = std::any_of(layout.lanes.begin(), layout.lanes.end(), [&](const LayoutLane& lane) {
                return lane.slot.empty() && lane.points.front().x == first->rect.right()
                    && lane.points.back().x == second->rect.x;
            });
            QCOMPARE(wired, machines > 1);
        }
        loaded->build.parts.resize(loaded->build.parts.size() - 2);
        loaded->build.nodes = 3;
        const Machine bare(loaded->build, *loaded->catalog);
        QCOMPARE(wrong(layoutOf(bare), bare), std::string());
    }

    void aRentedMachineIsASystemOfItsOwn()
    {
        const CatalogPtr catalog = catalogOf(QStringLiteral("/catalog"));
        QVERIFY(catalog);
        Build build;
        build.parts.push_back({PartId("lambda-8x-h100-sxm"), InstanceKey("rented"), {}, 1, {}, {}});
        for (const int machines : {1, 3}) {
            build.nodes = machines;
            const Machine machine(build, *catalog);
            const Layout layout = layoutOf(machine);
            QCOMPARE(wrong(layout, machine), std::string());
            QVERIFY(layout.boxOf(InstanceKey("rented")));
            for (const auto& card : machine.all<Accelerator>())
                QVERIFY(layout.boxOf(card.item->key));
            QVERIFY(!layout.placeOf(SlotId("board")) && !layout.placeOf(SlotId("case")));
            const auto says = [&](std::string_view text) {
                return std::any_of(layout.boxes.begin(), layout.boxes.end(), [&](const LayoutBox& box) {
                    return box.detail.find(text) != std::string::npos || box.title.find(text) != std::string::npos;
                });
            };
            QVERIFY(says(" USD / h, 20") && says("Lambda") && says("network not stated"));
        }
        build.nodes = 1;
        build.parts.front().part = PartId("cherry-epyc-7402p-gpu");
        const std::string svg = layoutSvg(layoutOf(Machine(build, *catalog)), {});
        QVERIFY(svg.find("number of accelerators not stated") != std::string::npos);
        QVERIFY(svg.find("price not known") != std::string::npos);
    }

    /// A complete machine has what it brings: no board, case, cooler or supply is asked for, and what it brings without
    /// a place of its own is drawn inside.
    void aCompleteMachineAsksForNothing()
    {
        Server tells;
        PcieSlotSpec slot;
        slot.id = "upper1";
        slot.label = "Upper bay 1";
        slot.root = "cpu1";
        tells.pcieSlots = Figure<std::vector<PcieSlotSpec>>({slot});
        Server silent;
        silent.included = Figure<std::vector<Included>>({{"module", 8}});
        Accelerator module;
        module.form = Figure<std::string>("sxm");
        const CatalogPtr catalog = CatalogBuilder()
                                       .add("tells", tells)
                                       .add("silent", silent)
                                       .add("module", module)
                                       .add("psu", Psu{})
                                       .catalog();
        for (const std::string id : {"tells", "silent"}) {
            Build build;
            build.parts.push_back({PartId(id), InstanceKey("box"), {}, 1, {}, {}});
            const Machine machine(build, *catalog);
            const Layout layout = layoutOf(machine);
            QCOMPARE(wrong(layout, machine), std::string());
            for (const char* place : {"case", "board", "psu1", "cooler1"})
                QVERIFY2(!layout.placeOf(SlotId(place)), place);
            for (const LayoutBox& box : layout.boxes)
                QVERIFY2(!box.detail.starts_with("drag one here") && !box.unplaced, box.title.c_str());
            QCOMPARE(layout.placeOf(SlotId("upper1")) != nullptr, id == "tells");
            QVERIFY(layout.boxOf(InstanceKey("box")));
            const auto frame = std::find_if(layout.boxes.begin(), layout.boxes.end(),
                                            [](const LayoutBox& box) { return box.role == BoxRole::Chassis; });
            for (const LayoutBox& box : layout.boxes)
                QVERIFY2(box.key.empty() || contains(frame->rect, box.rect), box.title.c_str());
            // A supply that is listed is one of the machine's.
            build.parts.push_back({PartId("psu"), {}, {}, 1, {}, {}});
            const Machine listed(build, *catalog);
            QVERIFY(layoutOf(listed).placeOf(SlotId("psu1")) && !layoutOf(listed).placeOf(SlotId("psu1"))->key.empty());
        }
    }

    void emptyBuildInvites()
    {
        const CatalogPtr catalog = catalogOf(QStringLiteral("/catalog"));
        QVERIFY(catalog);
        const Build build;
        const Machine machine(build, *catalog);
        const Layout layout = layoutOf(machine);
        QCOMPARE(wrong(layout, machine), std::string());
        for (const char* slot : {"case", "board", "psu1"}) {
            const LayoutBox* box = layout.placeOf(SlotId(slot));
            QVERIFY(box);
            QVERIFY(box->key.empty());
            QVERIFY(!box->title.empty());
        }
        QVERIFY(layout.width > 300 && layout.height > 250);
    }

    void manyBaysSayTheirKindsOnce()
    {
        Case chassis;
        chassis.bays = Figure<std::vector<BayGroup>>({{"3.5in", 12}, {"2.5in", 2}});
        const CatalogPtr catalog = CatalogBuilder().add("tower", chassis).catalog();
        Build build;
        build.parts.push_back({PartId("tower"), {}, {}, 1, {}, {}});
        const Layout layout = layoutOf(Machine(build, *catalog));
        const auto frame = std::find_if(layout.boxes.begin(), layout.boxes.end(),
                                        [](const LayoutBox& box) { return box.title == "Drive bays"; });
        QVERIFY(frame != layout.boxes.end());
        QCOMPARE(frame->detail, std::string("2 × 2.5″, 12 × 3.5″"));
        QCOMPARE(layout.placeOf(SlotId("bay-12"))->title, std::string("12 · 3.5″"));
    }

    void cardsAreToScale()
    {
        const auto loaded =
            load(QStringLiteral("/resources/templates/wrx90-4x-rtx-pro-6000-max-q.rig"), QStringLiteral("/catalog"));
        QVERIFY(loaded);
        const Machine machine(loaded->build, *loaded->catalog);
        const Layout layout = layoutOf(machine);
        const LayoutBox* board = layout.placeOf(SlotId("board"));
        int cards = 0;
        for (const auto& card : machine.all<Accelerator>()) {
            const LayoutBox* box = layout.boxOf(card.item->key);
            QVERIFY(box);
            QVERIFY(!box->slot.empty());
            QCOMPARE(box->rect.w, cardLength(*card.item->part));
            const Slot* slot = machine.slot(box->slot);
            QVERIFY(slot && slot->position);
            const double top = board->rect.y + sizes::cpuArea + (*slot->position - 1) * sizes::rowPitch;
            QVERIFY(box->rect.y > top && box->rect.y < top + 2);
            QVERIFY(box->rect.h > cardThickness(*card.item->part) - 2);
            // The slots below it are still there, at the rear.
            for (const Slot& other : machine.slots())
                if (other.kind == SlotKind::Pcie && other.position && *other.position == *slot->position + 1
                    && !machine.occupant(other.id))
                    QVERIFY(layout.placeOf(other.id)->covered);
            ++cards;
        }
        QCOMPARE(cards, 4);
    }

    void svgIsWellFormed()
    {
        auto loaded =
            load(QStringLiteral("/tests/data/rigs/sp3-four-gpu.rig"), QStringLiteral("/tests/data/test-catalog"));
        QVERIFY(loaded);
        loaded->build.name = "<script>&";
        const Machine machine(loaded->build, *loaded->catalog);
        Layout layout = layoutOf(machine);
        layout.boxes.front().title = "Tower <b>&\"quoted\"</b>";
        const std::string svg = layoutSvg(layout, {{"gpu#1"}, {"psu1"}});
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        int rects = 0;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("rect"))
                ++rects;
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(rects > 40);
        QVERIFY(svg.find("<b>") == std::string::npos);
        QVERIFY(svg.find(DrawingColors().error) != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
