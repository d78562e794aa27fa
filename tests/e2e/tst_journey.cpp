// The main job in a real window with a real mouse: drag a GPU from the list onto a slot, see the problems change, undo,
// save, write the build sheet and read its text back.
#include <QApplication>
#include <QGraphicsItem>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/layout/layout.h"
#include "app/pdf/pdf.h"
#include "app/reports/sheet.h"
#include "app/workspace/workspace.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "ui/models/part_table_model.h"
#include "ui/panels/parts_panel.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"

using namespace flopsmith;

namespace {

/// One run of xdotool while our own event loop goes on: the drag runs in it.
bool xdotool(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000))
        return false;
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList moveTo(const QPoint& at)
{
    return {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()), QStringLiteral("sleep"),
            QStringLiteral("0.15")};
}

/// Press, a first short way (it starts the drag), the long way in two steps, release: as a hand does it.
bool drag(const QPoint& from, const QPoint& to)
{
    QStringList words = moveTo(from);
    words << QStringLiteral("mousedown") << QStringLiteral("1") << QStringLiteral("sleep") << QStringLiteral("0.15");
    words << moveTo(from + QPoint(12, 6)) << moveTo(from + QPoint(40, 12)) << moveTo((from + to) / 2)
          << moveTo(to - QPoint(3, 2)) << moveTo(to);
    words << QStringLiteral("sleep") << QStringLiteral("0.3") << QStringLiteral("mouseup") << QStringLiteral("1");
    return xdotool(words);
}

} // namespace

class TestJourney : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    UserSettings m_settings;
    InlineExecutor m_executor;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;

    Document& document() { return m_workspace->document(); }

    QPoint rowOf(const QString& id)
    {
        auto* list = m_window->findChild<QListView*>(QStringLiteral("partsList"));
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(PartListModel::PartIdRole).toString() != id)
                continue;
            list->scrollTo(index);
            return list->viewport()->mapToGlobal(list->visualRect(index).center());
        }
        return {};
    }

    QPoint placeOf(const char* slot)
    {
        CanvasView& canvas = m_window->area()->canvas();
        const Layout layout = layoutOf(*document().evaluation()->machine);
        const LayoutBox* box = layout.placeOf(SlotId(slot));
        if (!box)
            return {};
        const QPointF middle(box->rect.x + box->rect.w / 2, box->rect.y + box->rect.h / 2);
        return canvas.viewport()->mapToGlobal(canvas.mapFromScene(middle));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto catalog = loadCatalog(FLOPSMITH_TEST_SOURCE_DIR "/catalog");
        QVERIFY2(catalog, catalog ? "" : describe(catalog.error()).c_str());
        Theme::current().apply(*qApp, QStringLiteral("light"));
        m_window = std::make_unique<MainWindow>(m_settings, m_executor);
        m_workspace = std::make_unique<Workspace>(
            *catalog, QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR "/resources/templates"), m_executor, m_settings);
        m_window->attach(*m_workspace);
        m_window->setGeometry(0, 0, 1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->files()->newFromTemplate(
            QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR "/resources/templates/am5-rtx-4070.rig"));
        QTRY_VERIFY(document().evaluation() && document().evaluation()->machine->items().size() > 5);
    }

    void dragsACardOntoASlot()
    {
        const EvaluationPtr before = document().evaluation();
        QCOMPARE(before->count(Severity::Error), 0);
        m_window->area()->parts().showPart(PartId("nvidia-rtx-4090-fe"));
        QTest::qWait(200);
        const QPoint from = rowOf(QStringLiteral("nvidia-rtx-4090-fe"));
        const QPoint to = placeOf("pcie2");
        QVERIFY(!from.isNull());
        QVERIFY(!to.isNull());
        QVERIFY(drag(from, to));
        QTRY_COMPARE(document().build().parts.size(), before->build->parts.size() + 1);
        const Entry& added = document().build().parts.back();
        QCOMPARE(added.part.str(), std::string("nvidia-rtx-4090-fe"));
        QCOMPARE(added.slot.str(), std::string("pcie2"));
    }

    void theProblemsChange()
    {
        QTRY_VERIFY(document().evaluation()->count(Severity::Error) > 0);
        bool supply = false;
        for (const Finding& finding : document().evaluation()->findings)
            supply = supply || finding.rule == "PWR-006" || finding.rule == "PWR-001";
        QVERIFY(supply);
    }

    void undoTakesItBack()
    {
        const QString window = QString::number(m_window->winId());
        QVERIFY(xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window, QStringLiteral("key"),
                         QStringLiteral("ctrl+z")}));
        QTRY_COMPARE(document().evaluation()->count(Severity::Error), 0);
        document().undoStack().redo();
        QTRY_VERIFY(document().evaluation()->count(Severity::Error) > 0);
        document().undoStack().undo();
        QTRY_COMPARE(document().evaluation()->count(Severity::Error), 0);
    }

    void savesWhatItShows()
    {
        const QString path = m_folder.filePath(QStringLiteral("journey.rig"));
        const auto saved = document().saveAs(path);
        QVERIFY2(saved, saved ? "" : describe(saved.error()).c_str());
        const auto again = loadBuild(path.toStdString(), *m_workspace->catalog());
        QVERIFY(again);
        QCOMPARE(again->build.parts.size(), document().build().parts.size());
        QVERIFY(!document().isModified());
    }

    void theSheetNamesEveryPart()
    {
        const QString path = m_folder.filePath(QStringLiteral("journey.pdf"));
        const auto written = writePdf(buildSheet({"", document().evaluation()}, m_workspace->references()), path);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        if (!reader.waitForFinished(30000) || reader.exitCode() != 0)
            QSKIP("pdftotext is missing");
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        for (const Item& item : document().evaluation()->machine->items())
            QVERIFY2(text.contains(QString::fromStdString(item.part->name)), item.part->name.c_str());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_workspace.reset();
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme theme;
    TestJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journey.moc"
