"""An exported script trains as gradsim does: sampled scenarios, their first gradients and 50 steps, float64."""

from __future__ import annotations

import math
import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer, choices
from gradsim.lab.export import write

torch = pytest.importorskip("torch")
torch.set_num_threads(1)  # for networks of this size more are slower
pytestmark = pytest.mark.oracle

STEPS = 50
CHOICES = {
    "loss": choices.losses, "optimizer": choices.optimizers, "reduction": choices.reductions,
    "normalization": choices.normalizations, "norm_position": choices.norm_positions, "skip": choices.skips,
    "skip_scale": choices.skip_scales, "initializer": choices.initializers,
    "output_activation": choices.output_activations, "input_scaling": choices.input_scalings,
    "target_scaling": choices.target_scalings, "cell": choices.cells,
    "recurrent_initializer": choices.recurrent_initializers, "forget_init": choices.forget_inits,
}  # fmt: skip
NUMBERS = {
    "branch_layers": (1, 2, 3), "branch_scale": (0.0, 0.3, 1.0), "shortcut": (1.0, 0.7), "clip_norm": (0.0, 0.01, 1.0),
    "clip_value": (0.0, 0.003), "weight_decay": (0.0, 0.01), "warmup_steps": (0, 0, 7, 80), "momentum": (0.0, 0.9),
    "gain": (1.0, 0.6), "sigma_b": (0.0, 0.1), "label_noise": (0.0, 0.0, 0.3), "negative_slope": (0.01, 0.3),
    "rate_factors": ("1", "1", "0*2,1", "0.5", "1,0.1"), "batch_size": (2, 16, 33), "truncation": (0, 0, 1, 5),
    "spectral_radius": (0.8, 1.0), "sigma_w": (1.0,), "forget_bias": (1.0, -1.0), "data_seed": (0, 3),
}  # fmt: skip
WIDTHS = (1, 8, 16, 64, "5,8*2,4", "64,64,10", "20*5", "2*3,64*2,2", "64*3,20*4")


def sampled(number: int) -> Scenario:
    """One of the many scenarios that there are; its data have targets that its loss can take."""
    rng = np.random.default_rng([number, 77])
    pick = lambda values: list(values)[rng.integers(len(list(values)))]  # noqa: E731
    values: dict[str, Any] = {name: pick(registry.keys) for name, registry in CHOICES.items()}
    values |= {name: pick(some) for name, some in NUMBERS.items()}
    values |= {"learning_rate": 0.001 if values["reduction"] == "sum" else 0.01, "seed": number}
    numbers = values["loss"] != "cross_entropy"
    if rng.random() < 0.3:
        tasks = ["adding", "copy", "digit_rows"] if numbers else ["copy", "parity", "digit_rows"]
        values |= {
            "network": "rnn",
            "task": pick(tasks),
            "time_steps": int(pick((1, 6, 15))),
            "width": int(pick((4, 16))),
        }
        values["activation"] = pick(choices.activations.keys)
    else:
        width = pick(WIDTHS)
        values |= {"width": width} | ({} if isinstance(width, str) else {"depth": int(pick((0, 1, 2, 3, 6)))})
        values["activation"] = pick((pick(choices.activations.keys), pick(("relu*2,tanh", "sigmoid,linear,gelu*2"))))
        values["dataset"] = pick(("diabetes", "digits") if numbers else ("digits", "moons"))
        values["target"] = pick(("dataset", "dataset", "inputs")) if numbers else "dataset"
    return Scenario(**values)


def namespace(scenario: Scenario, folder: Path) -> dict[str, Any]:
    """All that the exported script defines."""
    write(scenario, folder)
    before = torch.get_default_dtype()
    try:
        return runpy.run_path(str(folder / "train.py"))
    finally:
        torch.set_default_dtype(before)


def check(scenario: Scenario, folder: Path, **changed: Any) -> None:
    """First loss and gradients to 1e-6, and 50 steps to 1e-5; up to where the numbers stop being finite."""
    trainer = Trainer(scenario)
    script = namespace(scenario, folder)
    for step in range(STEPS):
        mine = trainer.step()
        loss, norms = script["train_step"](step)
        if mine.divergence or not math.isfinite(loss):
            assert mine.divergence and not all(map(math.isfinite, [loss, *norms.values()])), scenario.code()
            return
        tolerance = {"rel": 1e-6, "abs": 1e-12} if step == 0 else {"rel": 1e-5, "abs": 1e-9}
        told = f"step {step}: {scenario.code()}"
        assert tuple(norms) == mine.layer_names
        assert loss == pytest.approx(mine.loss, **tolerance), told
        assert list(norms.values()) == pytest.approx(mine.grad_norm, **tolerance), told


@pytest.mark.parametrize("number", range(20))
def test_a_sampled_scenario(number, tmp_path):
    check(sampled(number), tmp_path)
