// Names of real lists against the bundled catalog: resolved to the right part, or rightly left unresolved.
#include <QTest>

#include "app/import/resolve.h"
#include "app/io/catalog_io.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

const Resolver& resolver()
{
    static const Resolver made(*catalog());
    return made;
}

struct Written {
    const char* text;
    const char* category;
    const char* id; // empty: must stay unresolved
};

const Written cases[] = {
    // Processors, as shops, systems and people write them.
    {"AMD Ryzen 9 9950X 4.3 GHz 16-Core Processor", "cpu", "amd-ryzen-9-9950x"},
    {"AMD Ryzen 9 9950X3D", "cpu", "amd-ryzen-9-9950x3d"},
    {"AMD Threadripper PRO 7975WX", "cpu", "amd-ryzen-threadripper-pro-7975wx"},
    {"Threadripper Pro 5995WX", "", "amd-ryzen-threadripper-pro-5995wx"},
    {"AMD Ryzen Threadripper PRO 7995WX 96-Cores", "cpu", "amd-ryzen-threadripper-pro-7995wx"},
    {"AMD Threadripper 3970X", "cpu", "amd-ryzen-threadripper-3970x"},
    {"AMD EPYC 7763 64-Core Processor", "cpu", "amd-epyc-7763"},
    {"EPYC 7302", "cpu", "amd-epyc-7302"},
    {"EPYC 7302P", "cpu", "amd-epyc-7302p"},
    {"AMD EPYC 7443P", "cpu", "amd-epyc-7443p"},
    {"Intel(R) Xeon(R) w9-3495X", "cpu", "intel-xeon-w9-3495x"},
    {"Intel(R) Xeon(R) Platinum 8380 CPU @ 2.30GHz", "cpu", "intel-xeon-platinum-8380"},
    {"Intel Xeon E5-2680 v4", "cpu", "intel-xeon-e5-2680-v4"},
    {"Intel Core i9-14900K 3.2 GHz 24-Core Processor", "cpu", "intel-core-i9-14900k"},
    {"13th Gen Intel(R) Core(TM) i9-13900K", "cpu", "intel-core-i9-13900k"},
    {"i7-14700K", "cpu", "intel-core-i7-14700k"},
    {"Intel Core\xE2\x84\xA2 Ultra 9 285K", "cpu", "intel-core-ultra-9-285k"},
    {"AMD EPYC Turin", "cpu", ""},
    {"AMD EPYC 9004", "cpu", ""},
    {"Intel Xeon (model not stated)", "cpu", ""},
    {"Intel Xeon E5-2680 v3", "cpu", ""},
    {"AMD Ryzen 9 9950", "cpu", ""},
    {"Xeon Platinum 8480C", "cpu", ""},
    {"mini PC (GEM12)", "cpu", ""},
    // Boards.
    {"ASUS Pro WS WRX90E-SAGE SE", "motherboard", "asus-pro-ws-wrx90e-sage-se"},
    {"Asus Pro WS WRX90E-SAGE SE EEB sTR5 Motherboard", "motherboard", "asus-pro-ws-wrx90e-sage-se"},
    {"ASRock WRX90 WS EVO", "motherboard", "asrock-wrx90-ws-evo"},
    {"ASRock Rack ROMED8-2T", "motherboard", "asrock-rack-romed8-2t"},
    {"ROMED8-2T", "", "asrock-rack-romed8-2t"},
    {"ASRock Rack ROMED8-2T (per other sources)", "motherboard", "asrock-rack-romed8-2t"},
    {"Supermicro H12SSL-i", "motherboard", "supermicro-h12ssl-i"},
    {"Super Micro Computer H12SSL-i", "motherboard", "supermicro-h12ssl-i"},
    {"Gigabyte MC62-G40 (reported Gigabyte WRX80)", "motherboard", "gigabyte-mc62-g40"},
    {"ASUS WS C422 SAGE/10G", "motherboard", "asus-ws-c422-sage-10g"},
    {"MSI TRX40 PRO 10G", "motherboard", "msi-trx40-pro-10g"},
    {"ASUS ROG Strix B650E-E (BIOS 1222)", "motherboard", "asus-rog-strix-b650e-e-gaming-wifi"},
    {"ASUS ProArt X870E-CREATOR WIFI", "motherboard", "asus-proart-x870e-creator"},
    {"ASUSTeK COMPUTER INC. Pro WS WRX80E-SAGE SE WIFI", "motherboard", "asus-pro-ws-wrx80e-sage-se-wifi"},
    {"Pro WS WRX80E-SAGE SE WIFI II", "motherboard", "asus-pro-ws-wrx80e-sage-se-wifi-ii"},
    {"Gigabyte MZ22-G20 rev 100", "motherboard", "gigabyte-mz22-g20-g292-z20"},
    {"ASUS ROG Crosshair X870E Hero", "motherboard", "asus-rog-crosshair-x870e-hero"},
    {"Gigabyte GA-X99-UD4 (BIOS F25)", "motherboard", "gigabyte-ga-x99-ud4"},
    {"X870E (unknown)", "motherboard", ""},
    {"Gigabyte X670E AORUS", "motherboard", ""},
    {"MSI MAG X570 TOMAHAWK WIFI", "motherboard", ""},
    {"ASUS Z170-E", "motherboard", "asus-z170-e"},
    // Cards: chip, founders card, maker's cards, and what only looks alike.
    {"RTX 3090", "accelerator", "nvidia-rtx-3090"},
    {"rtx3090", "", "nvidia-rtx-3090"},
    {"NVIDIA GeForce RTX-4090", "accelerator", "nvidia-rtx-4090"},
    {"GeForce RTX 4090 Founders Edition", "accelerator", "nvidia-rtx-4090-fe"},
    {"RTX 5090 FE", "accelerator", "nvidia-rtx-5090-fe"},
    {"RTX 3090 (MSI)", "accelerator", "nvidia-rtx-3090"},
    {"RTX 3090 (Gigabyte TURBO blower)", "accelerator", "gigabyte-rtx-3090-turbo"},
    {"RTX 4090 (PNY XLR8, 2.5+ slot)", "accelerator", "nvidia-rtx-4090"},
    {"Zotac GAMING GeForce RTX 4090 AMP Extreme AIRO 24GB", "accelerator", "zotac-rtx-4090-amp-extreme-airo"},
    {"Manli GeForce RTX 4090 Gallardo 24GB", "accelerator", "nvidia-rtx-4090"},
    {"Gigabyte RTX 3090", "accelerator", "nvidia-rtx-3090"},
    {"RTX 3090 Ti (power-limited, value unknown)", "accelerator", "nvidia-rtx-3090-ti"},
    {"GTX 1080 Ti", "accelerator", "nvidia-gtx-1080-ti"},
    {"NVIDIA Corporation GeForce RTX 3060 12GB", "accelerator", "nvidia-rtx-3060-12gb"},
    {"RTX 6000 Ada", "accelerator", "nvidia-rtx-6000-ada"},
    {"NVIDIA RTX A6000", "accelerator", "nvidia-rtx-a6000"},
    {"Quadro RTX 8000", "accelerator", "nvidia-quadro-rtx-8000"},
    {"RTX PRO 6000 Blackwell Max-Q", "accelerator", "nvidia-rtx-pro-6000-blackwell-max-q"},
    {"RTX PRO 6000 Blackwell Server", "accelerator", "nvidia-rtx-pro-6000-blackwell-server"},
    {"RTX PRO 4500", "accelerator", "nvidia-rtx-pro-4500-blackwell"},
    {"H100 SXM 80GB", "accelerator", "nvidia-h100-sxm5-80gb"},
    {"H100 PCIe", "accelerator", "nvidia-h100-pcie-80gb"},
    {"Tesla P40", "accelerator", "nvidia-p40"},
    {"RX 7900 XTX", "accelerator", "amd-rx-7900-xtx"},
    {"AMD Instinct MI300X", "accelerator", "amd-mi300x"},
    {"RTX 4090D", "accelerator", "nvidia-rtx-4090-d"},
    {"RTX 4090 D", "accelerator", "nvidia-rtx-4090-d"},
    {"RTX 4090 Laptop GPU", "accelerator", ""},
    {"RTX PRO 6000 Blackwell", "accelerator", ""},
    {"RTX 3080", "accelerator", ""},
    {"H100", "accelerator", ""},
    {"Instinct MI25", "accelerator", "amd-mi25"},
    {"GTX 770", "accelerator", ""},
    {"GTX 760", "accelerator", ""},
    {"CMP 170HX", "accelerator", ""},
    {"unspecified", "accelerator", ""},
    // The rest of a machine.
    {"EVGA SuperNOVA 1600 P2", "psu", "evga-supernova-1600-p2"},
    {"be quiet! Dark Power Pro 13 1600W", "psu", "be-quiet-dark-power-pro-13-1600w"},
    {"EVGA SuperNOVA 1600 T2", "psu", "evga-supernova-1600-t2"},
    {"Corsair RM1000x SHIFT", "psu", ""},
    {"1600 W", "psu", ""},
    {"Noctua NH-U14S TR5-SP6", "cooler", "noctua-nh-u14s-tr5-sp6"},
    {"Arctic Freezer 4U-M", "cooler", "arctic-freezer-4u-m"},
    {"Noctua NH-D15 G2", "cooler", "noctua-nh-d15-g2"},
    {"Phanteks Enthoo Pro 2 Server", "case", "phanteks-enthoo-pro-2-server"},
    {"Phanteks Enthoo Pro 2", "case", "phanteks-enthoo-pro-2"},
    {"open frame", "case", ""},
    {"Samsung 990 PRO 2TB", "storage", "samsung-990-pro-2tb"},
    {"990 PRO 2TB", "", "samsung-990-pro-2tb"},
    {"Samsung 990 PRO", "storage", ""},
    {"Samsung M393A4K40EB3-CWE", "memory", "samsung-m393a4k40eb3-cwe"},
    {"8x64 GB DDR5-5600", "memory", ""},
    {"128 GB", "memory", ""},
    {"Gigabyte G292-Z20", "case", "gigabyte-g292-z20"},
};

} // namespace

class TestResolve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i)
            QTest::newRow(cases[i].text) << i;
    }

    void names()
    {
        QFETCH(int, index);
        const Written& one = cases[index];
        if (*one.id != '\0' && !catalog()->find(one.id))
            QSKIP("the catalog has no such part");
        const Resolution found = resolver().resolve(one.text, one.category);
        const std::string id = found.part ? found.part->id.str() : std::string();
        QCOMPARE(QString::fromStdString(id), QString::fromLatin1(one.id));
        QVERIFY(found.confidence <= 1.0);
        QCOMPARE(found.confidence >= resolveThreshold, found.part != nullptr);
    }

    /// Every part of the catalog is found by its own name, or tied with its namesakes: never another one.
    void ownNames()
    {
        int right = 0;
        int other = 0;
        for (const Part& part : catalog()->parts()) {
            const Resolution found = resolver().resolve(part.fullName(), part.category());
            const bool tied = std::find(found.tied.begin(), found.tied.end(), &part) != found.tied.end();
            right += found.part == &part || tied ? 1 : 0;
            if (found.part && found.part != &part && found.part->fullName() != part.fullName()) {
                ++other;
                qInfo("%s -> %s", part.id.str().c_str(), found.part->id.str().c_str());
            }
        }
        const int all = static_cast<int>(catalog()->parts().size());
        qInfo("%d of %d parts by their own name, %d another", right, all, other);
        QCOMPARE(other, 0);
        QVERIFY(right * 100 >= all * 90);
    }

    void tiesShareTheirFigures()
    {
        const Resolution found = resolver().resolve("RTX PRO 6000 Blackwell", "accelerator");
        QVERIFY(found.tied.size() >= 2);
        const Part common = commonPart(found.tied, "RTX PRO 6000 Blackwell", found.stated);
        QCOMPARE(common.as<Accelerator>()->memory.value(), std::optional(gibibytes(96)));
        // Their limits differ: the least of them holds for each, and passes no rule.
        const auto& limit = common.as<Accelerator>()->powerLimit;
        QVERIFY(limit.known() && limit.assumed());
        for (const Part* part : found.tied)
            QVERIFY(*limit.get() <= part->as<Accelerator>()->powerLimit.valueOr(*limit.get()));
    }

    /// A limit that a card cannot have leaves it out.
    void limitsTellModels()
    {
        Stated given;
        given.setLimit = watts(600);
        const Resolution found = resolver().resolve("RTX PRO 6000 Blackwell", "accelerator", given);
        for (const Part* part : found.tied)
            QVERIFY(part->id.str() != "nvidia-rtx-pro-6000-blackwell-max-q");
    }

    void statedFigures()
    {
        const Part psu = placeholderPart("psu", "750 W Platinum", resolver().resolve("750 W Platinum", "psu").stated);
        QCOMPARE(psu.as<Psu>()->rated.value(), std::optional(watts(750)));
        QCOMPARE(psu.as<Psu>()->level.value(), std::optional(std::string("platinum")));
        const Resolution ram = resolver().resolve("8x32 GB DDR4-3200 ECC RDIMM", "memory");
        QCOMPARE(ram.stated.modules, std::optional(8));
        QCOMPARE(ram.stated.capacity, std::optional(gibibytes(32)));
        QCOMPARE(ram.stated.memoryType, std::string("DDR4"));
        QCOMPARE(ram.stated.module, std::string("rdimm"));
        QCOMPARE(ram.stated.speed->in(units::megatransfer), 3200.0);
        const Part card =
            placeholderPart("accelerator", "GTX 1080", resolver().resolve("GTX 1080 8 GB", "accelerator").stated);
        QCOMPARE(card.as<Accelerator>()->architecture.value(), std::optional(std::string("pascal")));
        QCOMPARE(card.as<Accelerator>()->memory.value(), std::optional(gibibytes(8)));
        QVERIFY(!card.as<Accelerator>()->powerLimit.known());
        const auto blower = statedVariant(*catalog()->find("nvidia-rtx-3090"), "RTX 3090 blower",
                                          resolver().resolve("RTX 3090 blower", "accelerator").stated);
        QVERIFY(blower.has_value());
        QCOMPARE(blower->as<Accelerator>()->cooling.value(), std::optional(std::string("blower")));
        QCOMPARE(blower->variantOf.str(), std::string("nvidia-rtx-3090"));
    }
};

QTEST_APPLESS_MAIN(TestResolve)
#include "tst_resolve.moc"
