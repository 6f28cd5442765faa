"""What the help of activations, initializers and normalizations claims."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, choices

from .claim import Claims, check, made, near

claim = Claims()


def values(key: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """z, value and slope of an activation."""
    phi, z = choices.activations[key].of(Scenario()), np.linspace(-8, 8, 4001)
    value = phi.value(z.copy())
    return z, value, phi.slope(z.copy())


@claim("activation sigmoid", "squeezes all inputs into 0..1; its slope is at most 1/4")
def _():
    _, value, slope = values("sigmoid")
    return bool(value.min() > 0 and value.max() < 1 and slope.max() == 0.25)


@claim("activation tanh", "Squeezes all inputs into -1..1; its slope is 1 at 0 and falls to 0 outside")
def _():
    z, value, slope = values("tanh")
    return bool(
        np.abs(value).max() < 1 and slope[z == 0] == 1 and slope[-1] < 1e-6 and (np.diff(slope[z >= 0]) < 0).all()
    )


@claim("activation relu", "slope 1 where a unit is on, 0 where it is off")
def _():
    z, value, slope = values("relu")
    return bool((slope[value > 0] == 1).all() and (slope[z < 0] == 0).all())


@claim("activation leaky_relu", "no unit is ever off")
def _():
    return bool((values("leaky_relu")[2] > 0).all())


@claim("activation elu", "z above zero, e^z - 1 below")
def _():
    z, value, _ = values("elu")
    return np.allclose(value, np.where(z > 0, z, np.exp(z) - 1))


@claim("activation selu", "A scaled ELU")
def _():
    """ELU is linear above zero and falls toward minus its scale below; each half is scaled."""
    (z, elu, _), (_, selu, _) = values("elu"), values("selu")
    above, below = selu[z > 0] / elu[z > 0], selu[z < 0] / elu[z < 0]
    return near(above, above[0], 1e-9) and near(below, below[0], 1e-9) and 1 < above[0] < below[0]


@claim("activation gelu", "z times the normal distribution function, tanh form")
def _():
    """Within a thousandth of the exact form, and not the exact form itself."""
    z, value, _ = values("gelu")
    difference = np.abs(value - z * [(1 + math.erf(x / math.sqrt(2))) / 2 for x in z]).max()
    return 1e-6 < difference < 1e-3


@claim("activation silu", "z times sigmoid(z)")
def _():
    z, value, _ = values("silu")
    return np.allclose(value, z / (1 + np.exp(-z)))


@claim("activation relu", "max(0, z)")
@claim("activation leaky_relu", "z, or a small slope times z below zero")
@claim("activation sigmoid", "1/(1+e^-z)")
@claim("activation softsign", "z/(1+|z|)")
@claim("activation linear", "z itself")
@claim("activation threshold", "1 above zero, else 0")
def _():
    z = values("relu")[0]
    written = {
        "relu": np.maximum(0, z),
        "leaky_relu": np.where(z < 0, 0.01 * z, z),
        "sigmoid": 1 / (1 + np.exp(-z)),
        "softsign": z / (1 + np.abs(z)),
        "linear": z,
        "threshold": np.where(z > 0, 1, 0),
    }
    return all(np.allclose(values(key)[1], value) for key, value in written.items())


@claim("activation selu", "outputs settle at mean 0, variance 1")
def _():
    trainer = made(activation="selu", initializer="lecun", depth=20, width=256)
    trainer.measure()
    found = trainer.values()
    return bool(np.abs(found.h_mean[10:]).max() < 0.15 and near(found.h_std[10:], 1.0, 0.15))


@claim("activation softsign", "like tanh with slower tails")
def _():
    _, soft, slope = values("softsign")
    _, tanh, other = values("tanh")
    return bool((np.sign(soft) == np.sign(tanh)).all() and slope[-1] > 1e3 * other[-1])


@claim("activation linear", "only the weights make the gradient")
def _():
    return bool((values("linear")[2] == 1).all())


@claim("activation threshold", "its slope is zero, so no gradient passes at all")
def _():
    return bool((made(activation="threshold").measure().grad_norm[:-1] == 0).all())


def _variance(key: str) -> tuple[float, float, float]:
    """Variance of a weight of layer 1 times fan_in, fan_out and half of their sum; inputs 64, width 256."""
    variance = made(initializer=key, width=256).parameters["hidden.0.weight"].var()
    return 64 * variance, 256 * variance, 160 * variance


@claim("initializer xavier", "Variance 2/(fan_in + fan_out)")
@claim("initializer xavier_uniform", "Variance 2/(fan_in + fan_out)")
def _():
    return near(_variance("xavier")[2], 1, 0.05) and near(_variance("xavier_uniform")[2], 1, 0.05)


@claim("initializer he", "Variance 2/fan_in, normal: makes up for ReLU's lost half")
@claim("initializer he_uniform", "Variance 2/fan_in")
def _():
    trainer = made(activation="relu", initializer="he", depth=6, width=256)
    trainer.measure()
    sizes = [float(np.square(layer.h[0]).mean()) for layer in trainer.ensemble.network.layers]
    kept = near(sizes[-1], sizes[0], 0.6)
    return near(_variance("he")[0], 2, 0.05) and near(_variance("he_uniform")[0], 2, 0.05) and kept


@claim("initializer lecun", "Variance 1/fan_in")
def _():
    return near(_variance("lecun")[0], 1, 0.05)


@claim("initializer orthogonal", "all singular values are 1")
def _():
    weight = made(initializer="orthogonal").parameters["hidden.1.weight"]
    return bool(np.allclose(np.linalg.svd(weight, compute_uv=False), 1))


@claim("initializer zeros", "All weights 0: the units of a layer stay the same, whatever is learned")
def _():
    trainer = made(initializer="zeros")
    trainer.run(30)
    return bool(np.ptp(trainer.parameters["hidden.1.weight"], axis=1).max() < 1e-12)


@claim("initializer normal", "Standard deviation σ_w/√fan_in, with σ_w of your own")
def _():
    weight = made(initializer="normal", sigma_w=1.7, width=256).parameters["hidden.1.weight"]
    return near(weight.std(), 1.7 / 16)


@claim("initializer xavier_uniform", "uniform")
@claim("initializer he_uniform", "uniform")
@claim("initializer xavier", "normal")
@claim("initializer he", "normal")
@claim("initializer lecun", "normal")
def _():
    """The fourth moment over the square of the variance: 9/5 of a uniform distribution, 3 of a normal one."""
    found = {}
    for key in ("xavier_uniform", "he_uniform", "xavier", "he", "lecun"):
        weight = made(initializer=key, width=256).parameters["hidden.1.weight"]
        found[key] = (weight**4).mean() / weight.var() ** 2
    return all(near(value, 1.8 if "uniform" in key else 3.0, 0.05) for key, value in found.items())


def _normalized(key: str) -> np.ndarray:
    """(batch, width) what a normalization makes of z, at first: its scale is 1 and its shift 0."""
    trainer = made(normalization=key, activation="linear", depth=1, width=64)
    trainer.measure()
    found: np.ndarray = trainer.ensemble.network.layers[0].h[0]
    return found


@claim("normalization batch", "Each unit over the batch to mean 0, variance 1")
def _():
    h = _normalized("batch")
    return bool(np.abs(h.mean(axis=0)).max() < 1e-9 and near(h.var(axis=0), 1, 0.01))


@claim("normalization layer", "Each example over its units to mean 0, variance 1")
def _():
    h = _normalized("layer")
    return bool(np.abs(h.mean(axis=1)).max() < 1e-9 and near(h.var(axis=1), 1, 0.01))


@claim("normalization rms", "Each example divided by the RMS of its units")
def _():
    return near(np.sqrt(np.square(_normalized("rms")).mean(axis=1)), 1, 0.01)


@claim("normalization none", "Values stay as they are")
def _():
    trainer = made(activation="linear", depth=1)
    trainer.measure()
    layer = trainer.ensemble.network.layers[0]
    return np.array_equal(layer.z, layer.h)


@claim("norm_position", "Before the activation (the usual place) or after it")
@claim("norm_position before", "activation(norm(z))")
@claim("norm_position after", "norm(activation(z))")
def _():
    def norm(value: np.ndarray) -> np.ndarray:
        return value / np.sqrt(np.square(value).mean(axis=1, keepdims=True) + 1e-5)

    written = {"before": lambda z: np.tanh(norm(z)), "after": lambda z: norm(np.tanh(z))}
    found = {}
    for key in written:
        trainer = made(normalization="rms", norm_position=key, activation="tanh", depth=1)
        trainer.measure()
        found[key] = trainer.ensemble.network.layers[0]
    usual = Scenario.fields["norm_position"].default == "before"
    return usual and all(np.allclose(layer.h[0], written[key](layer.z[0])) for key, layer in found.items())


def _outputs(key: str, **fields) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """z of the outputs, the outputs, and dL/dz; with large weights."""
    trainer = made(output_activation=key, gain=20.0, activation="tanh", **fields)
    trainer.measure()
    network = trainer.ensemble.network
    h, p = network.layers[-1].h[0], trainer.parameters
    return h @ p["output.weight"] + p["output.bias"], network.output[0], trainer.signals["output"]


@claim("output_activation none", "The outputs are z = h W + b")
@claim("output_activation sigmoid", "Outputs within 0..1")
@claim("output_activation tanh", "Outputs within -1..1")
@claim("output_activation relu", "Outputs of 0 or more")
@claim("output_activation", "The function after the output layer")
def _():
    written = {
        "none": lambda z: z,
        "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
        "tanh": np.tanh,
        "relu": lambda z: np.maximum(z, 0),
    }
    found = {key: _outputs(key) for key in written}
    formulas = all(np.allclose(written[key](z), outputs) for key, (z, outputs, _) in found.items())
    ranges = [(found[key][1].min(), found[key][1].max()) for key in ("sigmoid", "tanh")]
    within = ranges[0][0] >= 0 and ranges[0][1] <= 1 and -1 <= ranges[1][0] < 0 and ranges[1][1] <= 1
    return formulas and within and found["relu"][1].min() == 0


@claim("output_activation relu", "where one is 0, its gradient is too")
def _():
    _, outputs, gradient = _outputs("relu")
    return bool((gradient[outputs == 0] == 0).all() and (gradient[outputs > 0] != 0).any())


@claim(
    "output_activation", "Cross-entropy brings its own softmax: with a sigmoid or tanh before it no class can be sure"
)
def _():
    """The largest probability that any of ten classes can have: e against nine times 1, and e against nine times 1/e."""
    sure = {}
    for key in ("none", "relu", "sigmoid", "tanh"):
        outputs = np.exp(_outputs(key)[1])
        sure[key] = float((outputs.max(axis=1) / outputs.sum(axis=1)).max())
    e = math.e
    bounded = sure["sigmoid"] <= e / (e + 9) + 1e-9 and sure["tanh"] <= e / (e + 9 / e) + 1e-9
    return bounded and min(sure["none"], sure["relu"]) > 0.999


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
