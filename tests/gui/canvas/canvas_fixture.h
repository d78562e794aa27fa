// A document with a small catalog and a shown System view.
#pragma once

#include <QtTest>

#include "app/workspace/document.h"
#include "app/workspace/evaluation_service.h"
#include "tests/unit/machine/small_catalog.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/drop_session.h"
#include "ui/canvas/place_item.h"
#include "ui/common/theme.h"
#include "ui/models/selection.h"

namespace flopsmith::test {

struct Canvas {
    Theme theme;
    InlineExecutor executor;
    EvaluationService service{executor};
    Document document{std::make_shared<const Catalog>(catalog()), service};
    Selection selection;
    std::unique_ptr<CanvasView> view;

    /// Shows `parts` and waits until they are evaluated.
    explicit Canvas(std::vector<Entry> parts)
    {
        Build build;
        build.parts = std::move(parts);
        document.setContent(build, {}, false);
        view = std::make_unique<CanvasView>(document, selection);
        view->resize(1000, 700);
        view->show();
        settle();
    }

    CanvasScene& scene() { return view->canvas(); }
    void settle() { QTRY_VERIFY(document.evaluation() && document.evaluation()->build == document.buildPtr()); }
    PlaceItem* place(const char* slot) { return scene().placeOf(SlotId(slot)); }
    /// Middle of a place in the viewport.
    QPoint middleOf(const char* slot) { return view->mapFromScene(place(slot)->rect().center()); }
    std::string partIn(const char* slot) const
    {
        const Machine machine(document.build(), *document.catalog());
        const Item* item = machine.occupant(SlotId(slot));
        return item ? item->part->id.str() : std::string();
    }
    std::string keyIn(const char* slot) const
    {
        const Machine machine(document.build(), *document.catalog());
        const Item* item = machine.occupant(SlotId(slot));
        return item ? item->key.str() : std::string();
    }
    int steps() { return document.undoStack().count(); }
};

} // namespace flopsmith::test
