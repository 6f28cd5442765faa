"""The names beside a network's picture can be read in any size of it."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.ui.network.words import CROWDED, Words
from gradsim.ui.views.network import NetworkView


@pytest.mark.parametrize("height", [190, 260, 420])
def test_no_answer_stands_over_another(show, height):
    view = show(NetworkView, Scenario(depth=2, width=16), steps=1).view
    view.resize(700, height)
    view.show()
    words = Words(view.picture.drawing, view.picture.font())
    heights, outputs = zip(*words.told(), strict=True)
    sought = {words.example.said, round(words.example.target)}
    assert sought <= set(outputs) and len(outputs) in (len(sought), len(words.example.answer))
    assert (np.diff(heights) >= CROWDED * words.line - 1e-9).all()
