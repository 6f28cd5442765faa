"""The figures that a view writes at its axes, in the language that is spoken."""

from __future__ import annotations

import pyqtgraph as pg
import pytest

from gradsim import Scenario
from gradsim.language import Language
from gradsim.ui.views.activation import ActivationView
from gradsim.ui.views.jacobian import JacobianView
from gradsim.ui.views.loss_surface import LossSurfaceView

TEXTS = {"{n}\u00a0%": "{n} vom Hundert"}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(ActivationView, "0,5"), (JacobianView, "25 vom Hundert"), (LossSurfaceView, "10 vom Hundert")],
)
def test_figures_at_the_axes_are_in_the_language(show, speaking, kind, expected):
    speaking(Language("de", lambda _, text: TEXTS.get(text, text), ",", "."))
    one = show(kind, Scenario(depth=2, width=6, batch_size=4), 1)
    one.settle()
    axes = [item for plot in one.view.findChildren(pg.GraphicsView) for item in plot.items()]
    levels = [axis._tickLevels or [] for axis in axes if isinstance(axis, pg.AxisItem)]
    assert expected in [text for found in levels for level in found for _, text in level]
