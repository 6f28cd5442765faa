"""What the help of datasets, tasks, scalings and numbers claims."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, data

from .claim import Claims, check, made, near

claim = Claims()


@claim("dataset digits", "1,797 handwritten digits, 8×8 pixels of 0..16")
def _():
    found = data.loaded(Scenario(input_scaling="none"))
    pixels = np.concatenate([found.train.inputs, found.held_out.inputs])
    return pixels.shape == (1797, 64) and pixels.min() == 0 and pixels.max() == 16


@claim("dataset diabetes", "442 patients, 10 figures each; target: progression 25..346")
def _():
    found = data.loaded(Scenario(dataset="diabetes", loss="mse", target_scaling="none"))
    targets = np.concatenate([found.train.targets, found.held_out.targets])
    return (len(targets), found.train.inputs.shape[1], targets.min(), targets.max()) == (442, 10, 25, 346)


@claim("dataset xor", "opposite corners belong together. No straight line parts them")
def _():
    return (
        _accuracy(dataset="xor", activation="linear", depth=1)
        < 0.8
        < _accuracy(dataset="xor", activation="tanh", depth=2)
    )


@claim("dataset spirals", "hard for few units")
def _():
    few, many = ({"dataset": "spirals", "activation": "tanh", "noise": 0.0, "width": width} for width in (2, 16))
    return _accuracy(**few, depth=1) < 0.8 < 0.95 < _accuracy(**many, depth=3)


def _accuracy(**fields) -> float:
    return float(made(learning_rate=0.5, **fields).run(400).accuracy)


@claim("samples", "one in five is held out")
def _():
    found = data.loaded(Scenario(dataset="moons", samples=100))
    return (len(found.train.inputs), len(found.held_out.inputs)) == (80, 20)


@claim("target_scaling", "Large raw targets make large gradients")
@claim("target_scaling none", "large targets make large gradients")
def _():
    raw, scaled = (
        made(dataset="diabetes", loss="mse", target_scaling=scaling).measure().total_grad_norm
        for scaling in ("none", "standardize")
    )
    return raw > 30 * scaled


@claim("input_scaling standardize", "Each feature to mean 0, variance 1")
def _():
    inputs = data.loaded(Scenario(dataset="diabetes", loss="mse")).train.inputs
    return bool(np.abs(inputs.mean(axis=0)).max() < 1e-9 and near(inputs.var(axis=0), 1, 1e-6))


@claim("input_scaling unit", "Each feature to the range from 0 to 1")
def _():
    inputs = data.loaded(Scenario(dataset="diabetes", loss="mse", input_scaling="unit")).train.inputs
    return bool((inputs.min(axis=0) == 0).all() and np.allclose(inputs.max(axis=0), 1))


@claim("task digit_rows", "read in 8 steps of a row each")
@claim("task digit_pixels", "read in 64 steps of a pixel each")
def _():
    shapes = [
        data.loaded(Scenario(network="rnn", task=task)).train.inputs.shape[1:]
        for task in ("digit_rows", "digit_pixels")
    ]
    return shapes == [(8, 8), (64, 1)]


@claim("task parity", "Each bit turns the answer over")
def _():
    found = data.loaded(Scenario(network="rnn", task="parity", time_steps=9, input_scaling="none")).train
    odd = (found.inputs > 0).sum(axis=(1, 2)) % 2
    return len({(int(a), int(b)) for a, b in zip(odd, found.labels, strict=True)}) == 2


@claim("dtype", "float16 shows gradients that become zero")
@claim("dtype float16", "small gradients become zero")
@claim("loss_scale", "so that small ones are not lost in float16")
def _():
    """Twelve sigmoid layers."""
    zero, scaled, true = (
        float(made(depth=12, **fields).measure().grad_norm[0])
        for fields in ({"dtype": "float16"}, {"dtype": "float16", "loss_scale": 2.0**20}, {"dtype": "float64"})
    )
    return zero < 0.5 * true and near(scaled, true, 0.2)


@claim("dtype float64", "16 digits, down to 5e-324")
@claim("dtype float32", "7 digits, down to 1.4e-45")
@claim("dtype float16", "3 digits, down to 6e-8")
def _():
    found = [np.finfo(key) for key in ("float64", "float32", "float16")]
    digits = [round(-math.log10(float(f.eps))) for f in found]
    return digits == [16, 7, 3] and all(
        near(float(f.smallest_subnormal), least, 0.02)
        for f, least in zip(found, (4.94e-324, 1.4e-45, 6e-8), strict=True)
    )


@claim("seed", "The same scenario and seed give the same numbers")
def _():
    return made(seed=3).run(5).loss == made(seed=3).run(5).loss != made(seed=4).run(5).loss


@claim("seeds", "All figures are of the first; the bars show the spread over all")
def _():
    several, first = made(seeds=3).run(5), made().run(5)
    spread = several.grad_norm_range
    return several.loss == first.loss and bool((spread[0] < spread[1]).all())


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
