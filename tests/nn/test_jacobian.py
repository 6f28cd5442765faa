"""The Jacobian equals automatic differentiation of an independent model, and products of layers are what they say."""

from __future__ import annotations

import autograd
import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import activations, normalizations, skip_scales, skips
from tests.nn import reference

SMALL = Scenario(depth=5, width=7, batch_size=6, branch_layers=2, sigma_b=0.1, dataset="moons")


def shaken(scenario: Scenario) -> Trainer:
    """Its norms' and branches' own parameters are not those of the start."""
    trainer, rng = Trainer(scenario), np.random.default_rng(1)
    for name, value in trainer.parameters.items():
        if ".norm." in name or name.startswith("block."):
            value += 0.3 * rng.standard_normal(value.shape)
    return trainer


def check(scenario: Scenario, example: int) -> None:
    trainer = shaken(scenario)
    before = trainer.measure()
    x = trainer.ensemble.batches.at(0)[0]

    def outputs(row: np.ndarray) -> np.ndarray:
        batch = autograd.numpy.concatenate((x[:example], row[None, :], x[example + 1 :]))
        return reference.outputs(scenario, trainer.parameters, batch)[example]

    found, expected = trainer.jacobian(example), autograd.jacobian(outputs)(x[example])
    assert found.shape == (trainer.ensemble.examples.outputs, trainer.ensemble.examples.features)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-10 * np.abs(expected).max())
    np.testing.assert_array_equal(trainer.measure().grad_norm, before.grad_norm)


@pytest.mark.parametrize("skip", skips.keys)
@pytest.mark.parametrize("normalization", normalizations.keys)
@pytest.mark.parametrize("position", ["before", "after"])
def test_equals_automatic_differentiation(skip, normalization, position):
    for scale in skip_scales.keys:
        fields = {"skip": skip, "normalization": normalization, "norm_position": position, "skip_scale": scale}
        check(SMALL.replace(activation="tanh,silu", **fields), example=4)


@pytest.mark.parametrize("key", activations.keys)
def test_every_activation(key):
    check(SMALL.replace(activation=key, dataset="digits", skip="residual", width=64), example=0)


@pytest.mark.parametrize("skip", skips.keys)
@pytest.mark.parametrize("normalization", normalizations.keys)
def test_from_layer_to_layer(skip, normalization):
    """A bias with a row for each example is a way to move the z of one of them."""
    scenario = SMALL.replace(activation="tanh", skip=skip, normalization=normalization)
    trainer, example = shaken(scenario), 3
    x = trainer.ensemble.batches.at(0)[0]
    for start, end in ((0, 1), (1, 4), (2, None), (None, 3)):

        def later(moved: np.ndarray, start=start, end=end) -> np.ndarray:
            batch, parameters, zs = x, dict(trainer.parameters), []
            if start is None:
                batch = moved
            else:
                parameters[f"hidden.{start}.bias"] = moved
            outputs = reference.outputs(scenario, parameters, batch, zs)
            return (outputs if end is None else zs[end])[example]

        at = x if start is None else np.tile(trainer.parameters[f"hidden.{start}.bias"], (len(x), 1))
        expected = autograd.jacobian(later)(at)[:, example]
        found = trainer.jacobian(example, start, end)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-10 * np.abs(expected).max())


def test_of_a_plain_network_is_the_product_of_its_layers():
    trainer = Trainer(SMALL.replace(activation="gelu"))
    parts = [trainer.jacobian(start=i, end=i + 1) for i in range(4)]
    whole = trainer.jacobian(start=4) @ np.linalg.multi_dot(parts[::-1]) @ trainer.jacobian(end=0)
    np.testing.assert_allclose(whole, trainer.jacobian(), rtol=1e-12)


def test_float32_networks_have_it_in_float64():
    """The product of 100 sigmoid layers is far below what float32 holds."""
    found = Trainer(Scenario(depth=100, dtype="float32")).jacobian()
    assert 0 < np.linalg.norm(found) < 1e-46


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (0, 6), (-2, None), (5, None)])
def test_there_is_none_from_late_to_early(start, end):
    with pytest.raises(ValueError, match="start before end"):
        Trainer(SMALL).jacobian(start=start, end=end)


def test_a_recurrent_network_has_none_from_layer_to_layer():
    with pytest.raises(ValueError, match="recurrent"):
        Trainer(Scenario(network="rnn", time_steps=3)).jacobian()
