"""Nothing of the comparison is lost in a small window or with large text: what has no room is scrolled to."""

from __future__ import annotations

import pytest

from gradsim.ui.session.intents import AddScenario, ChangeField, Pause, SetLook
from tests.ui.clipping import clipped

SIZES = {
    "900x600": (900, 600, 100),
    "1024x768": (1024, 768, 100),
    "1280x800": (1280, 800, 100),
    "1280x800, text at 200 %": (1280, 800, 200),
}


@pytest.fixture
def compare(open_desk, qtbot):
    """Four scenarios that differ in much."""
    desk = open_desk(depth=10, width=8)
    desk.compare()
    session = desk.comparison.session
    session.do(ChangeField("activation", "relu"), ChangeField("initializer", "he"))
    session.do(AddScenario(), ChangeField("skip", "residual"))
    session.do(AddScenario(), ChangeField("depth", 30), ChangeField("activation", "tanh"))
    qtbot.waitUntil(lambda: session.snapshot is not None and session.snapshot.steps > 1, timeout=20_000)
    qtbot.waitUntil(lambda: session.snapshot.scenarios == session.state.scenarios, timeout=20_000)
    session.do(Pause())
    yield desk.comparison
    desk.session.do(SetLook("light", False, 100))


@pytest.mark.parametrize(("width", "height", "text"), SIZES.values(), ids=SIZES.keys())
def test_all_can_be_read(compare, qapp, width, height, text):
    compare.resize(width, height)
    compare.session.parent().session.do(SetLook(text_size=text))
    for _ in range(5):
        qapp.processEvents()
    assert clipped(compare) == []
    for card in (compare.bars, compare.losses):
        assert card.plot.height() >= card.plot.minimumHeight()
    assert compare.bars.plot.geometry().bottom() < compare.bars.scale_key.y()
    table = compare.table.table
    assert all(table.columnWidth(column) >= table.sizeHintForColumn(column) for column in range(4))
    assert table.viewport().height() >= sum(map(table.rowHeight, range(table.rowCount())))
    if not compare.side.isVisible():
        compare.run_bar.controls.click()
        qapp.processEvents()
    assert clipped(compare) == []
    assert all(compare.chooser.tabs.rect().contains(compare.chooser.tabs.tabRect(i)) for i in range(4))


def test_what_differs_stands_beside_the_losses_where_there_is_room(compare, qapp):
    compare.resize(1920, 1080)
    qapp.processEvents()
    assert compare.table.y() == compare.losses.y() and not compare.table.table.horizontalScrollBar().isVisible()
    compare.resize(1024, 768)
    qapp.processEvents()
    assert compare.table.y() > compare.losses.geometry().bottom() and compare.table.width() == compare.losses.width()
