"""A name in a view's CSV is the name in code: what has it is the same figure."""

from __future__ import annotations

import numpy as np

from gradsim import Scenario
from gradsim.ui.views.bars import BarsView
from gradsim.ui.views.chain_rule import ChainRuleView
from gradsim.ui.views.time_steps import TimeStepsView


def test_the_bars_have_the_columns_of_the_measurement(show):
    shown = show(BarsView, Scenario(depth=3), steps=2)
    mine, theirs = shown.view.columns(), shown.snapshot.measurement.to_dict()
    assert {"layer", "signal_grad_norm", "grad_norm", "share", "factor"} <= set(mine) & set(theirs)
    for name in set(mine) & set(theirs):
        assert [None if v != v else v for v in mine[name]] == theirs[name]


def test_time_steps_have_their_own_name_and_a_factor_each(show):
    shown = show(TimeStepsView, Scenario(network="rnn", task="copy", time_steps=6, width=4), steps=1)
    columns, time = shown.view.columns(), shown.snapshot.measurement.time
    assert "grad_norm" not in columns and columns["time"].tolist() == time.tolist()
    np.testing.assert_allclose(columns["factor"][:-1], time[:-1] / time[1:])
    np.testing.assert_allclose(columns["share"], time / time[-1])


def test_the_chain_rule_calls_its_layers_as_all_do(show):
    shown = show(ChainRuleView, Scenario(depth=3, width=8), steps=1)
    assert list(shown.view.columns()["layer"]) == list(shown.snapshot.measurement.layer_names[:-1])
