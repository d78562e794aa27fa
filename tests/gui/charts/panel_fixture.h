// What the tests of the panels share: a workspace of the small catalog, and widgets as a user sees them.
#pragma once

#include <QImage>
#include <QSet>
#include <QWidget>
#include <QtTest>

#include "app/workspace/workspace.h"
#include "tests/unit/reports/small_build.h"

namespace flopsmith::test {

struct PanelFixture {
    UserSettings settings;
    InlineExecutor executor;
    Workspace workspace{smallCatalog(), QString(), executor, settings};
};

inline void open(PanelFixture& f, Build build)
{
    f.workspace.document().setContent(std::move(build), {}, false);
}
inline void show(QWidget& widget)
{
    widget.resize(800, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// Number of colours in a grabbed widget: a blank one has very few.
inline qsizetype colours(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    return seen.size();
}

} // namespace flopsmith::test
