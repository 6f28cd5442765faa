"""A short lesson: a question, then bars to draw."""

from __future__ import annotations

import pytest

from tests.ui.lessons.learner import Learner

CHOOSE = """
title = "One question"
minutes = 1
take_away = "It fades."
[[steps]]
title = "Ask"
scenario = "depth=4&width=8"
until = 5
view = "bars"
controls = ["skip"]
text = "What will it be?"
explain = "It is {share of layer 1}."
[steps.choose]
question = "What does layer 1 get?"
answers = [
  { text = "More", when = "share of layer 1 above 1" },
  { text = "Less", when = "share of layer 1 at most 1" },
]
[[steps]]
title = "Draw"
view = "bars"
text = "Draw them."
explain = "So."
[steps.draw]
question = "Where do they end?"
"""


NUMBER = (
    CHOOSE[: CHOOSE.index("[steps.choose]")]
    + """
[steps.number]
question = "How much?"
measure = "share of layer 1"
tolerance = "1 decade"
"""
)


@pytest.fixture
def learner(open_desk, qtbot, tmp_path):
    def begin(at: int = 0, text: str = CHOOSE) -> Learner:
        path = tmp_path / "lesson.toml"
        path.write_text(text)
        return Learner(open_desk(depth=1, width=4), qtbot, str(path), at)

    return begin
