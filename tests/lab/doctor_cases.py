"""Scenarios whose trouble is known, and what the doctor is to find there; and scenarios with none."""

from __future__ import annotations

from gradsim import Scenario

RELU = {"activation": "relu", "initializer": "he"}
DIABETES = {**RELU, "dataset": "diabetes", "loss": "mse"}
PIXELS = {"network": "rnn", "task": "digit_pixels", "dtype": "float32"}
RNN_RELU = {**PIXELS, "activation": "relu", "recurrent_initializer": "normal", "spectral_radius": 1.6}

ILL: dict[str, tuple[dict, int, str, set[str]]] = {
    # name: fields, steps, the main finding, all others that are true too
    "ten sigmoids": ({}, 100, "vanishing", set()),
    "thirty sigmoids": ({"depth": 30}, 60, "vanishing", set()),
    "ReLU with Xavier": ({"depth": 30, "activation": "relu"}, 60, "vanishing", {"dead"}),
    "small weights": ({"depth": 20, "activation": "tanh", "initializer": "normal", "sigma_w": 0.5}, 60, "vanishing", set()),
    "large weights": ({**RELU, "depth": 20, "gain": 1.5}, 10, "exploding", {"diverged"}),
    "residual without scale": ({**RELU, "depth": 30, "skip": "residual"}, 10, "exploding", {"diverged"}),
    "threshold": ({"depth": 3, "activation": "threshold"}, 60, "zero_slope", set()),
    "zeros, ReLU": ({"depth": 3, "activation": "relu", "initializer": "zeros"}, 60, "symmetric", set()),
    "zeros, sigmoid": ({"depth": 3, "initializer": "zeros"}, 60, "symmetric", set()),
    "rate 10": ({**RELU, "learning_rate": 10.0}, 30, "rate_too_high", {"diverged"}),
    "Adam at 0.1": ({**RELU, "optimizer": "adam", "learning_rate": 0.1}, 100, "rate_too_high", {"dead"}),
    "tanh at rate 5": ({"activation": "tanh", "depth": 5, "learning_rate": 5.0}, 60, "rate_too_high", {"saturated"}),
    "rate 1e-5": ({**RELU, "depth": 4, "learning_rate": 1e-5}, 60, "rate_too_low", set()),
    "Adam at 1e-5": ({"activation": "tanh", "depth": 4, "optimizer": "adam", "learning_rate": 1e-5}, 60, "rate_too_low", set()),
    "raw targets": ({**DIABETES, "target_scaling": "none"}, 10, "unscaled_targets", {"diverged"}),
    "raw inputs, ReLU": ({**RELU, "input_scaling": "none"}, 10, "unscaled_inputs", {"diverged"}),
    "weights ten times too large": ({"activation": "tanh", "gain": 10.0}, 30, "saturated", {"exploding", "vanishing"}),
    "limit far too small": ({**RELU, "clip_norm": 0.01}, 60, "clipping", set()),
    "an exploding recurrent network": ({**RNN_RELU, "learning_rate": 0.03}, 5, "exploding", {"diverged"}),
    "a forgetting recurrent network": ({"network": "rnn", "activation": "tanh", "optimizer": "adam", "learning_rate": 0.005,
                                        "dtype": "float32"}, 30, "vanishing", set()),
}  # fmt: skip
TWO_CAUSES: dict[str, tuple[dict, int, str, set[str]]] = {
    # what stands here as another must be found as well
    "raw targets, always clipped": ({**DIABETES, "target_scaling": "none", "clip_norm": 1.0}, 60, "unscaled_targets", {"clipping"}),
    "raw inputs saturate sigmoids": ({"depth": 3, "input_scaling": "none"}, 60, "unscaled_inputs", {"saturated", "vanishing"}),
    "vanishing below float16": ({"depth": 12, "dtype": "float16"}, 30, "vanishing", {"underflow"}),
    "vanished, and dead since": ({"depth": 60, "activation": "relu", "width": 32}, 300, "vanishing", {"dead"}),
    "vanishing below float32": ({"depth": 72, "dtype": "float32"}, 5, "vanishing", {"underflow"}),
}  # fmt: skip
HEALTHY: dict[str, tuple[dict, int]] = {
    "ten tanh": ({"activation": "tanh"}, 100),
    "ten ReLU with He": (RELU, 100),
    "two sigmoids at rate 1": ({"depth": 2, "learning_rate": 1.0}, 100),
    "sigmoid with batch normalization": ({"normalization": "batch"}, 100),
    "sigmoid with residual": ({"skip": "residual"}, 100),
    "thirty tanh, orthogonal": ({"activation": "tanh", "depth": 30, "initializer": "orthogonal", "learning_rate": 0.05}, 100),
    "ReLU 30, batch, residual": ({**RELU, "depth": 30, "normalization": "batch", "skip": "residual", "learning_rate": 0.03}, 200),
    "ReLU 30, scaled residual": ({**RELU, "depth": 30, "skip": "residual", "skip_scale": "inverse_sqrt"}, 100),
    "ReLU 30, Adam": ({**RELU, "depth": 30, "optimizer": "adam", "learning_rate": 1e-3}, 200),
    "diabetes": ({**DIABETES, "depth": 5, "learning_rate": 0.01}, 100),
    "moons": ({"activation": "tanh", "depth": 3, "dataset": "moons"}, 100),
    "a GRU that remembers": ({"network": "rnn", "cell": "gru", "forget_init": "chrono", "optimizer": "adam",
                              "learning_rate": 0.005, "dtype": "float32"}, 150),
}  # fmt: skip


def scenario(fields: dict, seed: int) -> Scenario:
    return Scenario(**fields, seed=seed)
