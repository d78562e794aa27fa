// The direction of dependencies: includes against layers.txt, and the few headers that are allowed in few places.
#include "tests/lint/source_tree.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <map>

using namespace flopsmith::lint;

namespace {

enum class Qt6Module { None, Gui, Widgets, Charts };

struct Layer {
    QSet<QString> allowed; // with itself, closed over what the allowed ones may include
    Qt6Module module = Qt6Module::None;
};

std::map<QString, Layer> readLayers(QStringList& problems)
{
    static const std::map<QString, Qt6Module> modules{{QStringLiteral("none"), Qt6Module::None},
                                                      {QStringLiteral("gui"), Qt6Module::Gui},
                                                      {QStringLiteral("widgets"), Qt6Module::Widgets},
                                                      {QStringLiteral("charts"), Qt6Module::Charts}};
    std::map<QString, Layer> layers;
    const SourceFile* table = findSource(QStringLiteral("tests/lint/layers.txt"));
    const QStringList lines = table ? table->lines() : QStringList();
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u';');
        const auto module = cells.size() == 3 ? modules.find(cells[2].trimmed()) : modules.end();
        if (module == modules.end()) {
            problems << QStringLiteral("layers.txt: not understood: ") + line;
            continue;
        }
        const QString name = cells[0].trimmed();
        Layer layer{{name}, module->second};
        const QStringList below = cells[1].simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString& folder : below) {
            // Only layers that stand above in the table are known here, so the table cannot hold a cycle.
            if (!layers.contains(folder))
                problems << QStringLiteral("layers.txt: %1 stands before %2").arg(name, folder);
            layer.allowed.unite(layers[folder].allowed);
        }
        layers[name] = layer;
    }
    return layers;
}

QString layerOf(const QString& path, const std::map<QString, Layer>& layers)
{
    QString best;
    for (const auto& [name, layer] : layers)
        if ((path == name || path.startsWith(name + u'/')) && name.size() > best.size())
            best = name;
    return best;
}

/// The module that a Qt header belongs to, as far as it matters here; None for other headers.
Qt6Module moduleOf(const QString& header)
{
    static const QRegularExpression charts(
        QStringLiteral("^(QtCharts\\b|QChart|Q\\w+Series$|Q\\w+Axis$|QLegend|QPieSlice|QBarSet|QBoxSet|QPolarChart|"
                       "QHXYModelMapper|QVXYModelMapper)"));
    static const QRegularExpression widgets(QStringLiteral(
        "^(QtWidgets\\b|QApplication|Q\\w*Widget\\w*$|Q\\w*Dialog\\w*$|QMainWindow|Q\\w*Layout$|QGraphics\\w+$|Q\\w*"
        "View$|"
        "QLabel|Q\\w*Button\\w*$|Q\\w*Box$|Q\\w*Edit$|Q\\w*Style\\w*$|QMenu|QMenuBar|QToolBar|QToolTip|QStatusBar|"
        "Q\\w*Delegate$|QCompleter|QSplitter|QSlider|QFrame|Q\\w*ScrollArea|QScrollBar|QHeaderView|QTab\\w+$|"
        "QShortcut$|QRubberBand|QSplashScreen|QAction$)"));
    static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|Qt[A-Z]|q[a-z]+\\.h$|Q[a-z]+/)"));
    if (charts.match(header).hasMatch())
        return Qt6Module::Charts;
    // These belong to Gui although their names look like those of widgets.
    static const QStringList gui{QStringLiteral("QAction"), QStringLiteral("QShortcut"), QStringLiteral("QStyleHints"),
                                 QStringLiteral("QTextLayout"), QStringLiteral("QPageLayout")};
    if (!gui.contains(header) && widgets.match(header).hasMatch())
        return Qt6Module::Widgets;
    return qt.match(header).hasMatch() ? Qt6Module::Gui : Qt6Module::None;
}

/// Calls `visit(file, place, header, quoted)` for each include of app/ and ui/.
template <class Visit>
void eachInclude(Visit visit)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    for (const SourceFile& file : sourceTree()) {
        if (!file.isCode() || !(file.isUnder(QStringLiteral("app")) || file.isUnder(QStringLiteral("ui"))))
            continue;
        const QString code = withoutComments(file.text);
        for (auto found = include.globalMatch(code); found.hasNext();) {
            const auto match = found.next();
            visit(file, placeOf(file, match.capturedStart(2)), match.captured(2), match.captured(1) == u"\"");
        }
    }
}

} // namespace

class TestLintLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectIncludes();
    void qtModules();
    void platformHeaders();
};

void TestLintLayers::projectIncludes()
{
    QStringList problems;
    const auto layers = readLayers(problems);
    eachInclude([&](const SourceFile& file, const QString& place, const QString& header, bool quoted) {
        if (!quoted)
            return;
        const QString from = layerOf(file.path, layers);
        const QString to = layerOf(header, layers);
        if (from.isEmpty())
            problems << QStringLiteral("%1: its folder is not in tests/lint/layers.txt").arg(file.path);
        else if (header.endsWith(u".moc") || header.startsWith(u"ui_"))
            return;
        else if (!header.startsWith(u"app/") && !header.startsWith(u"ui/"))
            problems << QStringLiteral("%1: \"%2\" does not start at the repository's root").arg(place, header);
        else if (!layers.at(from).allowed.contains(to))
            problems << QStringLiteral("%1: %2 must not include %3 (\"%4\")").arg(place, from, to, header);
    });
    QVERIFY2(none(problems), "listed above");
}

void TestLintLayers::qtModules()
{
    QStringList problems;
    const auto layers = readLayers(problems);
    eachInclude([&](const SourceFile& file, const QString& place, const QString& header, bool quoted) {
        const QString from = layerOf(file.path, layers);
        const Qt6Module module = quoted ? Qt6Module::None : moduleOf(header);
        if (from.isEmpty() || module == Qt6Module::None)
            return;
        // Qt Charts is kept out of everything but its own folder, also where Widgets are allowed.
        if (module > layers.at(from).module)
            problems << QStringLiteral("%1: <%2> is not for %3").arg(place, header, from);
    });
    QVERIFY2(none(problems), "listed above");
}

void TestLintLayers::platformHeaders()
{
    static const QRegularExpression platform(
        QStringLiteral("^(sys/|unistd\\.h|fcntl\\.h|dirent\\.h|pwd\\.h|poll\\.h|dlfcn\\.h|pthread\\.h|signal\\.h|"
                       "linux/|mach/|[Ww]indows\\.h|winbase\\.h|io\\.h|direct\\.h|process\\.h|shlobj)"));
    QStringList problems;
    eachInclude([&](const SourceFile& file, const QString& place, const QString& header, bool quoted) {
        if (!quoted && platform.match(header).hasMatch() && !file.path.startsWith(u"app/io/atomic_file_"))
            problems << QStringLiteral("%1: <%2> belongs into app/io/atomic_file_*").arg(place, header);
    });
    QVERIFY2(none(problems), "listed above");
}

QTEST_APPLESS_MAIN(TestLintLayers)
#include "tst_lint_layers.moc"
