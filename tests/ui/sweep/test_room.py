"""Nothing of the sweep window is lost with large text: what has no room is scrolled to."""

from __future__ import annotations

import pytest

from gradsim.ui.session.intents import SetLook
from tests.ui.clipping import clipped


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("width", "height", "text"), [(900, 600, 100), (1024, 768, 200), (1280, 800, 200)])
def test_all_can_be_read_and_start_is_always_there(open_desk, qapp, width, height, text, language):
    desk = open_desk(depth=3, width=8, start=False)
    desk.session.do(SetLook(text_size=text, language=language))
    qapp.processEvents()
    desk.open_sweep()
    window = desk.sweep
    window.resize(width, height)
    window.ask("depth")
    for _ in range(5):
        qapp.processEvents()
    assert (window.width(), window.height()) == (width, height)
    assert clipped(window) == []
    assert window.rect().contains(window.start_button.geometry().translated(window.start_button.parentWidget().pos()))
    assert window.results.stack.height() >= window.results.stack.minimumHeight()
    assert window.results.width() > window.form.minimumWidth()
    desk.session.do(SetLook("light", False, 100, "en"))
    qapp.processEvents()
