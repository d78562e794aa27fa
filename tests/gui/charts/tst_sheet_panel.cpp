// The panel of the build sheet: its pages, and what its switches leave out of the PDF that it writes.
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include "tests/gui/charts/panel_fixture.h"
#include "ui/charts/pages_view.h"
#include "ui/charts/sheet_panel.h"
#include "ui/common/theme.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

/// The text of the PDF that the panel's own menu writes.
QString exported(SheetPanel& panel, const QString& path)
{
    QAction* pdf = nullptr;
    for (const QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->menu())
            pdf = button->menu()->actions().value(0);
    if (!pdf)
        return {};
    // The dialog has an event loop of its own.
    QTimer::singleShot(0, &panel, [&path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    pdf->trigger();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

class TestSheetPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_theme.apply(*qApp, QStringLiteral("light"));
    }
    void pages();
    void forACustomerOnOnePage();

private:
    Theme m_theme;
};

void TestSheetPanel::pages()
{
    PanelFixture f;
    open(f, smallBuild());
    SheetPanel panel(f.workspace);
    show(panel);
    QTRY_VERIFY_WITH_TIMEOUT(panel.pages().pages().size() >= 3, 20000);
    QVERIFY(panel.pages().isVisible());
    QVERIFY(colours(panel) > 20);
    open(f, Build{});
    QTRY_VERIFY(!panel.pages().isVisible());
}

void TestSheetPanel::forACustomerOnOnePage()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("no pdftotext");
    PanelFixture f;
    open(f, smallBuild());
    SheetPanel panel(f.workspace);
    show(panel);
    QTRY_VERIFY_WITH_TIMEOUT(panel.pages().pages().size() >= 3, 20000);
    QTemporaryDir folder;
    QVERIFY2(exported(panel, folder.filePath(QStringLiteral("full.pdf"))).contains(QStringLiteral("USD")),
             "prices stand on the full sheet");
    const auto boxes = panel.findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 2);
    const auto click = [](QCheckBox* box) {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        return box->isChecked();
    };
    QVERIFY(click(boxes[0])); // one page
    QTRY_VERIFY_WITH_TIMEOUT(panel.pages().pages().size() == 1, 20000);
    const QString summary = exported(panel, folder.filePath(QStringLiteral("summary.pdf")));
    QCOMPARE(summary.count(u'\f'), 1); // one per page
    QVERIFY(summary.contains(QStringLiteral("USD")));
    QVERIFY(!click(boxes[0]));
    QVERIFY(click(boxes[1])); // for a customer
    QTRY_VERIFY_WITH_TIMEOUT(panel.pages().pages().size() >= 3, 20000);
    const QString customer = exported(panel, folder.filePath(QStringLiteral("customer.pdf")));
    QVERIFY(customer.count(u'\f') >= 3);
    for (const char* word : {"USD", "EUR", "Price"})
        QVERIFY2(!customer.contains(QLatin1String(word)), word);
    QVERIFY(customer.contains(QStringLiteral("Small machine")));
}

QTEST_MAIN(TestSheetPanel)
#include "tst_sheet_panel.moc"
