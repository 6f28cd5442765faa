"""Batch normalization's kernel over a batch, against what is known exactly."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.nn.activations import activations
from gradsim.nn.normalization import BatchNorm
from gradsim.theory.coupled import CoupledLayer

pytestmark = pytest.mark.physics


def factor(key: str, batch: int, layers: int = 6) -> float:
    """Of RMS dL/dz per layer, where the kernel has settled."""
    phi = activations[key].of(Scenario())
    gram, through = np.eye(batch), []
    for number in range(layers):
        layer = CoupledLayer(phi, gram, True, number)
        gram = layer.forward()[0]
        through.append(layer)
    gradient, sizes = np.eye(batch), [1.0]
    for layer in reversed(through):
        gradient = layer.backward(gradient)
        sizes.append(float(np.trace(gradient)))
    return math.sqrt((sizes[-2] / sizes[1]) ** (1 / (layers - 2)))


@pytest.mark.parametrize("batch", [6, 8, 16, 64])
def test_a_linear_network_explodes_by_what_is_known_exactly(batch):
    assert factor("linear", batch) == pytest.approx(math.sqrt((batch - 2) / (batch - 3)), rel=0.01)


@pytest.mark.parametrize(("batch", "measured"), [(8, 1.33), (16, 1.25), (32, 1.23), (64, 1.22)])
def test_relu_explodes_more_in_small_batches(batch, measured):
    """Measured at width 256 and depth 30; in large batches sqrt(pi / (pi - 1)) = 1.211 (Yang et al. 2019)."""
    assert factor("relu", batch) == pytest.approx(measured, rel=0.02)


@pytest.mark.parametrize("before", [True, False])
def test_backward_is_the_derivative_of_the_engines_own_normalization(before):
    """The same units, one by one, through the network's batch normalization."""
    rng, phi = np.random.default_rng(3), activations["tanh"].of(Scenario())
    batch = 6
    root = rng.standard_normal((batch, batch))
    layer = CoupledLayer(phi, root @ root.T, before, 0)
    z, _, _ = layer._units()
    norm = BatchNorm((1, batch, len(z)), {n: np.full((1, len(z)), v) for n, v in (("scale", 1.0), ("shift", 0.0))},
                     {n: np.zeros((1, len(z))) for n in ("scale", "shift")})  # fmt: skip
    enters = z.T[None] if before else phi.value(z.T[None])
    leaves = np.empty_like(enters)
    norm.forward(enters, leaves)
    expected = np.zeros((batch, batch))
    products = np.eye(batch) + 0.3
    for direction in np.linalg.cholesky(products).T:  # products are a sum of these, outer with themselves
        gradient = np.repeat(direction[None, :, None], len(z), axis=2)
        if before:
            gradient *= phi.slope(leaves)
        norm.backward(gradient)
        if not before:
            gradient *= phi.slope(z.T[None])
        expected += gradient[0] @ gradient[0].T / len(z)
    np.testing.assert_allclose(layer.backward(products), expected, rtol=1e-9, atol=1e-12)
