"""A finding's link leads to its view in every size of the window, hidden or behind another before."""

from __future__ import annotations

import pytest

from gradsim.lab.doctor import findings
from gradsim.ui.session.intents import HideView, ShowView

LINKS = sorted({choice.value.view for choice in findings})


@pytest.mark.parametrize("size", [(900, 620), (1920, 1080)])
def test_each_view_that_a_finding_names_can_be_seen(open_window, qtbot, size):
    window = open_window(depth=2, width=4)
    window.resize(*size)
    for key in LINKS:
        window.session.do(HideView(key))
        window.session.do(ShowView(key))
        view = window.views[key]
        qtbot.waitUntil(lambda view=view: view.isVisible() and not view.visibleRegion().isEmpty(), timeout=5_000)
