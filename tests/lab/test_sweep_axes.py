"""What is varied in a sweep, as it is typed."""

from __future__ import annotations

import pytest

from gradsim import ScenarioError
from gradsim.lab.sweep import parse_axes


@pytest.mark.parametrize(
    ("text", "values"),
    [("depth=2:14:4", (2, 6, 10, 14)), ("depth=2:13:4", (2, 6, 10)), ("depth=3:1:-1", (3, 2, 1)), ("depth=1:3", (1, 2, 3)),
     ("depth=5", (5,)), ("gain=0.1:0.5:0.1", (0.1, 0.2, 0.3, 0.4, 0.5)), ("learning-rate=1e-3, 0.1,0.1", (1e-3, 0.1)),
     ("clip_norm=off,1", (0.0, 1.0)), ("activation=sigmoid,tanh", ("sigmoid", "tanh")),
     ("activation=relu;sigmoid*2,relu", ("relu", "sigmoid*2,relu")),
     ("width=200,100", (200, 100)), ("width=64;200,100*3,25", (64, "200,100*3,25"))],
)  # fmt: skip
def test_a_range_or_a_list_of_values(text, values):
    assert list(parse_axes([text]).values()) == [values]


@pytest.mark.parametrize(
    ("texts", "parts"),
    [(["depth"], ["depth", "START:STOP:STEP"]), (["depth="], ["depth", "START:STOP:STEP"]), (["depth=2,,3"], ["2,,3"]),
     (["depth=-1:4"], ["depth", "0 to 100"]), (["depth=1:4:0.5"], ["1.5", "whole number"]), (["depth=5:1:2"], ["step"]),
     (["depth=1:9:0"], ["step"]), (["depth=1:2:3:4"], ["START:STOP:STEP"]), (["gain=0.1:1:nan"], ["START:STOP:STEP"]),
     (["gain=0.1:1:1e-9"], ["10,000"]), (["activation=rleu"], ["relu"]), (["dept=3"], ["did you mean depth"]),
     (["depth=1", "depth=2"], ["twice"])],
)  # fmt: skip
def test_axes_that_are_not_understood(texts, parts):
    with pytest.raises(ScenarioError) as found:
        parse_axes(texts)
    assert all(part in str(found.value) for part in parts), found.value
