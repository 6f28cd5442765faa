"""Scenarios drawn from all that there are, small ones, whose data have targets that their loss can take."""

from __future__ import annotations

from typing import Any

import numpy as np

from gradsim import Scenario, choices

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
    """Always the same for a number."""
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
