"""The pictures of a lesson, for slides and on paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from gradsim.lab.lessons import find
from gradsim.ui.lessons.slides import handout
from gradsim.ui.shell.slides import Writing
from tests.ui.lessons.conftest import CHOOSE

REACH = """
[[steps]]
title = "Reach"
view = "bars"
text = "Do it."
[steps.reach]
question = "Bring it up."
goal = "share of layer 1 at least 10 %"
"""


@pytest.fixture
def written(qapp, tmp_path):
    path = tmp_path / "one.toml"
    path.write_text(CHOOSE + REACH)
    writing = Writing(qapp, find(str(path)), tmp_path, (900, 600))
    yield writing, writing.slides()
    writing.close()


def test_each_step_has_its_picture_and_caption_before_and_after_it_is_measured(written, tmp_path):
    writing, slides = written
    names = {path.name for path in writing.written}
    steps = ["one-1-1", "one-1-1-answer", "one-2-2", "one-2-2-answer", "one-3-3"]
    assert names == {f"{step}.{kind}" for step in steps for kind in ("png", "svg")}
    assert "What does layer 1 get?" in slides[0].asked and "1. More" in slides[0].asked
    assert "Less" in slides[0].told and "Layer" not in slides[0].told.split("Less")[0]
    before, after = (QImage(str(tmp_path / f"one-2-2{end}.png")) for end in ("", "-answer"))
    assert colored(after) > 2 * colored(before), "the bars are covered until they are measured"
    assert "<svg" in (tmp_path / "one-3-3.svg").read_text(encoding="utf-8")
    without, whole = (handout(writing.lesson, slides, answers) for answers in (False, True))
    assert "It fades." in whole and "It fades." not in without
    assert whole.count("<img") == without.count("<img") == 3


def colored(image: QImage) -> int:
    """Points of a grid that are neither grey nor nearly white."""
    colors = (QColor(image.pixel(x, y)) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9))
    return sum(color.saturation() > 100 for color in colors)
