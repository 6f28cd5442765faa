"""Setups like those that people asked about in public, made small, with what the doctor is to say first and never.

The data are made by chance here, with the scale of theirs. Sources: questions on Stack Overflow and Cross Validated about
a first network of zeros, deep sigmoids on raw targets, a network of two units a layer, the highest rate of
playground.tensorflow.org, house prices, a time series with raw inputs and targets, batch normalization with a batch of
one, weight decay, and a warm-up that never ends; and what is asked again and again: momentum, clipping and decay under
Adam, data that are flat or tiny, networks without a bend, truncation, large first biases, rare classes. He et al. 2016 without normalization; Le et al. 2015 (IRNN).
"""

from __future__ import annotations

import numpy as np

RELU = {"activation": "relu", "initializer": "he"}
RAW = {"loss": "mse", "input_scaling": "none", "target_scaling": "none", "dataset": "csv"}
SMALL_SPIRALS = {**RELU, "depth": 6, "width": 8, "learning_rate": 10.0, "batch_size": 10, "dataset": "spirals"}
PRICES = {**RELU, "depth": 2, "width": 32, "batch_size": 16, "target_scaling": "none", "dataset": "csv"}

PUBLIC: dict[str, tuple[dict, str, int, set[str], set[str]]] = {
    # name: fields, the table it reads, steps, the main finding (any of these), what must not be said
    "first weights of zero": ({"depth": 1, "width": 30, "activation": "relu", "initializer": "zeros", "learning_rate": 0.5},
                              "", 60, {"symmetric"}, {"healthy"}),
    "four sigmoids on raw numbers": ({**RAW, "depth": 4, "width": 64, "initializer": "xavier_uniform", "learning_rate": 0.01},
                                     "bits", 200, {"vanishing", "saturated"}, {"healthy"}),
    "two units a layer, none alive": ({**RAW, "depth": 3, "width": 2, "activation": "relu", "initializer": "xavier_uniform",
                                       "optimizer": "adam", "learning_rate": 0.001, "batch_size": 7},
                                      "line", 150, {"dead", "healthy"}, {"vanishing"}),
    "rate 10, Xavier": ({**SMALL_SPIRALS, "initializer": "xavier"}, "", 200, {"rate_too_high"}, {"healthy", "vanishing"}),
    "rate 10, He": (SMALL_SPIRALS, "", 200, {"rate_too_high"}, {"healthy", "vanishing"}),
    "all raw, one unit": ({**RAW, "depth": 1, "width": 1, "activation": "linear", "optimizer": "nesterov",
                           "learning_rate": 0.01, "batch_size": 1},
                          "series", 60, {"unscaled_targets", "unscaled_inputs"}, {"rate_too_high"}),
    "raw prices": ({**PRICES, "loss": "mse", "learning_rate": 0.1}, "prices", 100, {"unscaled_targets"}, {"rate_too_high"}),
    "raw prices, Huber": ({**PRICES, "loss": "huber", "learning_rate": 0.01}, "prices", 200, {"unscaled_targets"}, {"healthy"}),
    "raw prices, absolute error": ({**PRICES, "loss": "mae", "learning_rate": 0.01}, "prices", 200, {"unscaled_targets"},
                                   {"healthy"}),
    "first weights far too large": ({**RELU, "depth": 10, "gain": 16.0, "optimizer": "adam", "learning_rate": 0.001,
                                     "batch_size": 50, "dtype": "float32"}, "", 60, {"exploding"}, {"healthy"}),
    "a deep residual network without a norm": ({**RELU, "depth": 60, "width": 32, "skip": "residual", "branch_layers": 2,
                                                "optimizer": "momentum"}, "", 20, {"exploding"}, {"healthy"}),
    "tiny first weights": ({**RAW, "depth": 2, "width": 16, "activation": "relu", "initializer": "normal", "sigma_w": 0.01,
                            "learning_rate": 0.001, "batch_size": 1}, "half", 100, {"vanishing"}, {"healthy"}),
    "batch norm, one ReLU example": ({**RELU, "depth": 3, "width": 16, "normalization": "batch", "batch_size": 1}, "", 60,
                                     {"batch_of_one"}, {"dead", "underflow", "vanishing"}),
    "batch norm, one tanh example": ({"depth": 3, "width": 16, "activation": "tanh", "normalization": "batch",
                                      "batch_size": 1}, "", 60, {"batch_of_one"}, {"underflow"}),
    "far from zero, both": ({**RAW, "depth": 2, "width": 3, "initializer": "xavier_uniform", "learning_rate": 0.5},
                            "far", 200, {"unscaled_targets", "unscaled_inputs"}, {"healthy"}),
    "decay takes all back": ({**RELU, "depth": 3, "width": 32, "weight_decay": 0.3}, "", 200, {"weight_decay"},
                             {"vanishing", "healthy"}),
    "decay under momentum": ({**RELU, "depth": 3, "width": 32, "weight_decay": 0.3, "learning_rate": 0.01,
                              "optimizer": "momentum"}, "", 200, {"weight_decay"}, {"vanishing", "healthy"}),
    "a warm-up that never ends": ({**RELU, "depth": 2, "width": 32, "warmup_steps": 100_000}, "", 60, {"warmup"}, {"passes"}),
    "the same with Adam": ({**RELU, "depth": 2, "width": 32, "warmup_steps": 100_000, "optimizer": "adam",
                            "learning_rate": 0.001}, "", 60, {"warmup"}, {"passes"}),
    "an IRNN at a high rate": ({"network": "rnn", "activation": "relu", "recurrent_initializer": "identity", "width": 30,
                                "task": "digit_pixels", "learning_rate": 0.01, "batch_size": 16}, "", 25, {"rate_too_high"},
                               {"healthy"}),
    "an IRNN with RMSProp": ({"network": "rnn", "activation": "relu", "recurrent_initializer": "identity", "width": 30,
                              "task": "digit_pixels", "learning_rate": 0.01, "optimizer": "rmsprop", "batch_size": 16}, "", 25,
                             {"rate_too_high"}, {"healthy"}),
    "targets of a thousandth": ({**RAW, **RELU, "depth": 3, "width": 32, "learning_rate": 0.01}, "small", 200,
                                {"unscaled_targets"}, {"open", "healthy"}),
    "columns that never change": ({**RAW, **RELU, "depth": 2, "width": 16, "learning_rate": 0.01}, "flat", 100,
                                  {"flat_inputs"}, {"open", "healthy"}),
    "a straight line between four clouds": ({"activation": "linear", "depth": 2, "width": 16, "dataset": "xor"}, "", 200,
                                            {"linear"}, {"healthy"}),
    "branches of factor 0": ({**RELU, "depth": 6, "width": 16, "skip": "residual", "skip_scale": "fixed", "branch_scale": 0.0,
                              "learning_rate": 0.05}, "", 60, {"cut_branches"}, {"underflow"}),
    "branches that begin at 0": ({**RELU, "depth": 6, "width": 16, "skip": "residual", "skip_scale": "rezero"}, "", 0,
                                 {"passes"}, {"underflow", "cut_branches"}),
    "one time step back": ({"network": "rnn", "cell": "lstm", "time_steps": 20, "truncation": 1, "width": 16,
                            "optimizer": "adam", "learning_rate": 0.005}, "", 60, {"truncated"}, set()),
    "momentum 0.99 at a rate for none": ({**RELU, "depth": 4, "width": 32, "optimizer": "momentum", "momentum": 0.99}, "", 150,
                                         {"rate_too_high"}, {"healthy"}),
    "forty layers of batch norm": ({**RELU, "depth": 40, "width": 32, "normalization": "batch", "batch_size": 32}, "", 100,
                                   {"exploding"}, {"vanishing"}),
    "weights too large for float16": ({**RELU, "depth": 20, "width": 32, "gain": 2.0, "dtype": "float16"}, "", 20, {"overflow"},
                                      {"healthy"}),
    "clipped to nothing, but Adam": ({**RELU, "depth": 3, "width": 32, "clip_value": 1e-6, "optimizer": "adam",
                                      "learning_rate": 0.001}, "", 200, {"healthy"}, {"clipping"}),
    "clipped to nothing": ({**RELU, "depth": 3, "width": 32, "clip_norm": 0.001}, "", 60, {"clipping"}, {"rate_too_low"}),
    "a warm-up that goes on while it learns": ({**RELU, "depth": 3, "width": 32, "warmup_steps": 1000}, "", 200, {"healthy"},
                                               {"warmup"}),
    "float16 at rate 1e-5": ({**RELU, "depth": 3, "width": 32, "dtype": "float16", "learning_rate": 1e-5}, "", 60,
                             {"rate_too_low"}, {"underflow"}),
    "fifty rotations": ({"activation": "tanh", "initializer": "orthogonal", "depth": 50, "width": 32, "learning_rate": 0.05},
                        "", 100, {"healthy"}, {"vanishing"}),
    "forty GELU with Xavier": ({"activation": "gelu", "depth": 40, "width": 32}, "", 60, {"vanishing"}, {"rate_too_low"}),
    "first biases of 10": ({**RELU, "depth": 4, "width": 32, "sigma_b": 10.0}, "", 60, {"rate_too_high"}, {"exploding"}),
    "one class in forty": ({**RELU, "depth": 2, "width": 32, "dataset": "csv", "learning_rate": 0.05}, "rare", 150, {"healthy"},
                           set()),
    "decay of 1 apart from Adam's step": ({**RELU, "depth": 3, "width": 32, "optimizer": "adamw", "learning_rate": 0.01,
                                           "weight_decay": 1.0}, "", 150, {"healthy"}, {"weight_decay"}),
    "decay of 10 apart from Adam's step": ({**RELU, "depth": 3, "width": 32, "optimizer": "adamw", "learning_rate": 0.01,
                                            "weight_decay": 10.0}, "", 150, {"weight_decay"}, {"healthy"}),
}  # fmt: skip


def _tables() -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Inputs (examples, features) and targets (examples,) by name."""
    rng = np.random.default_rng(0)
    bits = rng.integers(0, 2, (400, 40)).astype(float)
    features = rng.normal(size=(300, 12))
    prices = 185_000 + 45_000 * features @ rng.normal(size=12) / np.sqrt(12)
    count = np.arange(300.0)
    x = rng.uniform(-1, 1, 200)
    line = np.tile(np.arange(-1.0, 6.0), 3)
    far = 26 + 2.6 * rng.normal(size=100)
    return {
        "bits": (bits, 450 + 88 * (bits - 0.5) @ rng.normal(size=40) / np.sqrt(10)),
        "prices": (features, prices),
        "series": (count[:, None], 5 * count + 15),
        "half": (x[:, None], x / 2),
        "line": (line[:, None], 2 * line - 1),
        "small": (features, 1e-3 * features @ np.ones(12)),
        "flat": (np.tile([3.0, 5.0], (200, 1)), rng.normal(size=200)),
        "rare": (features, np.where(features[:, 0] + features[:, 1] > 2.6, "rare", "usual")),
        "far": (far[:, None], 26.4 - 0.55 * (far - 26) + 0.4 * rng.normal(size=100)),
    }


def _cell(target) -> str:
    return target if isinstance(target, str) else f"{target:.6g}"


def write(name: str, folder) -> str:
    """The table as a CSV file with a header; its path."""
    if not name:
        return ""
    inputs, targets = _tables()[name]
    path = folder / f"{name}.csv"
    heads = ",".join([*(f"x{i}" for i in range(inputs.shape[1])), "y"])
    rows = [",".join([*(f"{x:.6g}" for x in row), _cell(target)]) for row, target in zip(inputs, targets, strict=True)]
    path.write_text("\n".join([heads, *rows]))
    return str(path)
