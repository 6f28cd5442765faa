"""What the help of activations, initializers and normalizations claims."""

from __future__ import annotations

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


@claim("initializer zeros", "the units of a layer stay the same, whatever is learned")
def _():
    trainer = made(initializer="zeros")
    trainer.run(30)
    return bool(np.ptp(trainer.parameters["hidden.1.weight"], axis=1).max() < 1e-12)


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


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
