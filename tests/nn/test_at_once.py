"""What is worked out for many layers in one call."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.nn import at_once

NETWORKS: list[dict[str, Any]] = [
    {},
    {"activation": "tanh,relu"},
    {"width": "5,5,5,5,3,3,3"},
    {"skip": "residual", "branch_layers": 2, "normalization": "layer"},
    {"skip": "pre_activation"},
    {"dropout": 0.3},
    {"dtype": "float16"},
]


@pytest.mark.parametrize("layers", [1, 2, 3, 7])
@pytest.mark.parametrize("network", NETWORKS, ids=str)
def test_a_step_is_the_same_to_the_bit_however_many_layers_are_worked_out_at_once(
    network: dict[str, Any], layers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = Scenario(**{"depth": 7, "width": 5, "batch_size": 4, "seeds": 2, **network})
    at_once_all = _after_steps(scenario)
    monkeypatch.setattr(at_once, "layers_at_once", lambda bytes_of_h: layers)
    np.testing.assert_array_equal(_after_steps(scenario), at_once_all)


def _after_steps(scenario: Scenario) -> Any:
    trainer = Trainer(scenario)
    trainer.run(3)
    return trainer.ensemble.network.values.flat.copy()
