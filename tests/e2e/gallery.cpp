// Pictures of every chart by the window's own widgets, of their exports, and of the sheets, for people to look at: in
// any theme and language, and with QT_SCALE_FACTOR at any scale.
//   gallery OUTPUT_FOLDER BUILD.rig... [--theme dark] [--language de] [--width PIXELS] [--letter]
// Several builds are compared.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/io/workload_json.h"
#include "app/ownership/ownership.h"
#include "app/reports/ownership_charts.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet.h"
#include "app/reports/workload_charts.h"
#include "app/workspace/workspace.h"
#include "tests/support/paths.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/export_file.h"
#include "ui/common/theme.h"

using namespace flopsmith;

namespace {

std::string reportWords(std::string_view context, std::string_view text)
{
    const std::string in(context);
    const std::string words(text);
    return QCoreApplication::translate(in.c_str(), words.c_str()).toStdString();
}

void speak(QApplication& application, const QString& language)
{
    QLocale::setDefault(QLocale(language));
    for (const QString& one : {QStringLiteral("en"), language}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(one), QStringLiteral("flopsmith"), QStringLiteral("_"),
                             QStringLiteral(FLOPSMITH_TRANSLATIONS)))
            QCoreApplication::installTranslator(translator);
    }
    setTextTranslator(&reportWords);
}

struct Pictures {
    QDir folder;
    int width = 620;

    /// `group` tells apart charts of one id.
    void take(const ChartSpec& chart, const char* group) const
    {
        const QString name = folder.filePath(QLatin1String(group) + u'-' + QString::fromStdString(chart.id));
        ChartView view(nullptr);
        view.setAutoFillBackground(true);
        view.setBackgroundRole(QPalette::Base);
        view.setChart(chart);
        view.resize(width, view.sizeHint().height());
        view.show();
        QCoreApplication::processEvents();
        view.resize(width, std::max(view.heightForWidth(width), view.sizeHint().height()));
        QCoreApplication::processEvents();
        view.grab().save(name + QStringLiteral(".png"));
        if (const auto written = writeChart(chart, name + QStringLiteral("-export.png")); !written)
            qWarning("%s", describe(written.error()).c_str());
    }
};

Result<std::vector<ReferenceBuild>> readBuilds(const QStringList& files, const CatalogPtr& catalog,
                                               const Estimator& estimator)
{
    std::vector<ReferenceBuild> out;
    for (const QString& file : files) {
        const auto loaded = loadBuild(file.toStdString(), *catalog);
        if (!loaded)
            return fail(loaded.error());
        ReferenceBuild one{loaded->build.name, evaluate(std::make_shared<const Build>(loaded->build), catalog)};
        auto workload = documentWorkload(out.empty() ? loaded->build.workload : out[0].evaluation->build->workload, {});
        if (const ModelPreset* preset = workload ? estimator.model(workload->model.name) : nullptr)
            workload->model.name = preset->shape.name;
        if (workload && !workload->model.name.empty())
            one.workload = std::make_shared<const WorkloadAnswer>(
                answer(*one.evaluation->machine, one.evaluation->estimate, *workload, estimator));
        out.push_back(std::move(one));
    }
    return out;
}

SheetOptions chartsOf(const ReferenceBuild& own, const Estimator& estimator, const Pictures& pictures)
{
    SheetOptions options;
    if (own.workload) {
        const SideBySide sides = sideBySide(*own.evaluation->machine, *own.workload, estimator);
        options.workloadCharts = makeWorkloadCharts({*own.workload, estimator, &sides});
        for (const ChartSpec& chart : options.workloadCharts)
            pictures.take(chart, "workload");
    }
    if (own.ownership)
        for (const ChartSpec& chart : ownershipCharts(*own.ownership))
            pictures.take(chart, "rent");
    return options;
}

void writeSheets(const std::vector<ReferenceBuild>& builds, Workspace& workspace, SheetOptions options,
                 const Pictures& pictures, bool letter)
{
    const auto write = [&](const Sheet& sheet, const char* name) {
        if (const auto written = writeSheet(sheet, pictures.folder.filePath(QLatin1String(name)), letter); !written)
            qWarning("%s", describe(written.error()).c_str());
    };
    if (builds.size() > 1)
        return write(compareSheet(builds), "compare.pdf");
    ReferenceBuild own = builds.front();
    if (!statesOwnership(own.evaluation->build->settings))
        own.ownership = nullptr;
    write(buildSheet(own, workspace.references(), options), "sheet.pdf");
    options.cost = false;
    write(buildSheet(own, workspace.references(), options), "customer.pdf");
    options.cost = true;
    options.summary = true;
    write(buildSheet(own, workspace.references(), options), "summary.pdf");
}

/// All charts of one build, or the common ones of several.
void takeCharts(const std::vector<ReferenceBuild>& builds, Workspace& workspace, const EstimatorPtr& estimator,
                const Pictures& pictures)
{
    ChartInputs inputs{builds, builds.size()};
    inputs.estimator = estimator;
    if (builds.size() > 1) {
        for (const ChartSpec& chart : makeCharts(inputs))
            pictures.take(chart, "compare");
        return;
    }
    inputs.builds[0].label = QCoreApplication::translate("flopsmith::ChartsPanel", "This build").toStdString();
    for (ReferenceBuild reference : workspace.references()) {
        const Evaluation& evaluation = *reference.evaluation;
        if (const auto& own = builds[0].workload)
            reference.workload = std::make_shared<const WorkloadAnswer>(
                answer(*evaluation.machine, evaluation.estimate, own->question.workload, *estimator));
        inputs.builds.push_back(std::move(reference));
    }
    for (const ChartInfo* info : allCharts())
        pictures.take(info->make(inputs), "chart");
}

Result<bool> takeAll(const Pictures& pictures, const QStringList& files, bool letter)
{
    const std::filesystem::path source = test::sourceFolder();
    const auto catalog = loadCatalog(source / "catalog");
    if (!catalog)
        return fail(catalog.error());
    const auto estimator = loadEstimator(source / "catalog", **catalog);
    if (!estimator)
        return fail(estimator.error());
    auto builds = readBuilds(files, *catalog, **estimator);
    if (!builds)
        return fail(builds.error());
    addOwnership(*builds, estimator->get(), todayText());
    UserSettings settings;
    InlineExecutor executor;
    Workspace workspace(*catalog, QString::fromStdString((source / "resources/templates").string()), executor,
                        settings);
    takeCharts(*builds, workspace, *estimator, pictures);
    const SheetOptions options =
        builds->size() == 1 ? chartsOf(builds->front(), **estimator, pictures) : SheetOptions();
    writeSheets(*builds, workspace, options, pictures, letter);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption themeName(QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption width(QStringLiteral("width"), {}, QStringLiteral("pixels"), QStringLiteral("620"));
    const QCommandLineOption letter(QStringLiteral("letter"));
    parser.addOptions({themeName, language, width, letter});
    parser.process(application);
    QStringList files = parser.positionalArguments();
    if (files.size() < 2) {
        qCritical("gallery OUTPUT_FOLDER BUILD.rig...");
        return 2;
    }
    speak(application, parser.value(language));
    Theme theme;
    theme.apply(application, parser.value(themeName));
    const Pictures pictures{QDir(files.takeFirst()), parser.value(width).toInt()};
    QDir().mkpath(pictures.folder.path());
    const auto taken = takeAll(pictures, files, parser.isSet(letter));
    if (!taken)
        qCritical("%s", describe(taken.error()).c_str());
    return taken ? 0 : 2;
}
