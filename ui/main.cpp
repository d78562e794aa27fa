// The window's program. With a verb of the command line as first word it is the command line instead.
#include <chrono>
#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileOpenEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include "app/cli/program.h"
#include "app/cli/verb.h"
#include "app/reports/report_text.h"
#include "app/workspace/evaluation_service.h"
#include "app/workspace/settings.h"
#include "app/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/self_test.h"
#include "ui/shell/start.h"

namespace flopsmith {

namespace {

/// Documents that the system asks the running program to open.
class Application final : public QApplication {
public:
    using QApplication::QApplication;
    std::function<void(const QString&)> openFile;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::FileOpen && openFile)
            openFile(static_cast<QFileOpenEvent*>(event)->file());
        return QApplication::event(event);
    }
};

struct Options {
    bool selfTest = false;
    bool measure = false;
    QString file;
};

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Configurator for deep-learning machines."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption test(QStringLiteral("self-test"),
                                  QCoreApplication::translate("main", "Try the program out and exit."));
    const QCommandLineOption measure(QStringLiteral("measure-startup"),
                                     QCoreApplication::translate("main", "Say how long the start took and exit."));
    parser.addOptions({test, measure});
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "Build to open."),
                                 QStringLiteral("[file.rig]"));
    parser.process(application);
    return {parser.isSet(test), parser.isSet(measure), parser.positionalArguments().value(0)};
}

std::unique_ptr<UserSettings> makeSettings(const Options& options)
{
    // A test of the package leaves the user's settings alone.
    if (options.selfTest || options.measure)
        return std::make_unique<UserSettings>();
    return std::make_unique<UserSettings>(std::make_unique<QSettings>());
}

/// Words of charts and sheets, in the window's language.
std::string reportWords(std::string_view context, std::string_view text)
{
    const std::string in(context);
    const std::string words(text);
    return QCoreApplication::translate(in.c_str(), words.c_str()).toStdString();
}

void translate(QApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    // English holds the plural forms and stands in for what another language lacks.
    auto* plurals = new QTranslator(&application);
    if (plurals->load(QStringLiteral(":/i18n/flopsmith_en.qm")))
        QCoreApplication::installTranslator(plurals);
    const std::pair<QString, QString> places[] = {
        {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("flopsmith"), QStringLiteral(":/i18n")}};
    for (const auto& [name, folder] : places) {
        auto* translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    }
    setTextTranslator(&reportWords);
}

void finishSelfTest(MainWindow& window, Start& start)
{
    const QString fault = selfTest(window, *start.workspace());
    if (!fault.isEmpty())
        std::fprintf(stderr, "flopsmith: self-test: %s\n", qPrintable(fault));
    QCoreApplication::exit(fault.isEmpty() ? 0 : 1);
}

void reportStartup(const QElapsedTimer& clock, qint64 shown)
{
    // After the events that painting has put into the queue.
    QTimer::singleShot(0, qApp, [&clock, shown] {
        std::printf("window %lld ms, usable %lld ms\n", static_cast<long long>(shown),
                    static_cast<long long>(clock.elapsed()));
        QCoreApplication::exit(0);
    });
}

int runWindow(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Flopsmith"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("flopsmith.org"));
    QCoreApplication::setApplicationName(QStringLiteral("Flopsmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOPSMITH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.flopsmith.Flopsmith"));
    const Options options = parse(application);
    const std::unique_ptr<UserSettings> settings = makeSettings(options);
    translate(application, settings->get(settings::language));
    Theme theme;
    theme.apply(application, settings->get(settings::theme));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.flopsmith.Flopsmith.svg")));
    PoolExecutor executor;
    MainWindow window(*settings, executor);
    Start start(window, *settings, executor);
    start.setFile(options.file);
    if (!options.selfTest && !options.measure)
        start.setDataFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (options.measure)
        start.showOwnCatalog();
    start.run();
    window.show();
    const qint64 shown = clock.elapsed();
    application.openFile = [&](const QString& path) {
        if (window.files())
            window.files()->open(path);
        else
            start.setFile(path);
    };
    if (options.selfTest) {
        QObject::connect(
            &start, &Start::ready, &window, [&] { finishSelfTest(window, start); }, Qt::QueuedConnection);
        QObject::connect(
            &start, &Start::failed, &window, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    } else if (options.measure) {
        QObject::connect(
            &start, &Start::ready, &window, [&] { reportStartup(clock, shown); }, Qt::QueuedConnection);
    }
    return QApplication::exec();
}

} // namespace

} // namespace flopsmith

int main(int argc, char** argv)
{
    if (argc > 1 && flopsmith::isVerb(argv[1]))
        return flopsmith::runCli(argc, argv);
    return flopsmith::runWindow(argc, argv);
}
