"""The factors of the chain rule multiply to the measured gradient ratio."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.chain_rule import chain_rule


@pytest.mark.parametrize("skip", ["none", "residual", "pre_activation"])
@pytest.mark.parametrize("normalization", ["none", "batch", "layer"])
@pytest.mark.parametrize("width", [1, 16])
def test_the_product_of_all_factors_is_the_measured_ratio(width, normalization, skip):
    if (width, normalization) == (1, "layer"):
        pytest.skip("one unit minus its mean is 0, and so is its gradient, but for rounding")
    trainer = Trainer(Scenario(depth=6, width=width, activation="tanh", normalization=normalization, skip=skip))
    trainer.run(3)
    found, expected = chain_rule(trainer), trainer.measure().signal_grad_norm
    factors = (found.gain * found.slope)[::-1].cumprod()[::-1]
    np.testing.assert_allclose(factors, expected[:-1] / expected[-1], rtol=1e-10)
    np.testing.assert_allclose(found.product, expected[:-1] / expected[-1], rtol=1e-10)


def test_for_one_unit_and_one_example_the_factors_are_the_slope_and_the_weight():
    trainer = Trainer(Scenario(depth=5, width=1, batch_size=1, activation="sigmoid"))
    found = chain_rule(trainer)
    network, parameters = trainer.ensemble.network, trainer.parameters
    for i, layer in enumerate(network.layers):
        s = 1 / (1 + np.exp(-layer.z.item()))
        assert found.slope[i] == pytest.approx(s * (1 - s), rel=1e-10)
        assert found.mean_slope[i] == pytest.approx(s * (1 - s), rel=1e-10)
    for i in range(4):
        assert found.gain[i] == pytest.approx(abs(parameters[f"hidden.{i + 1}.weight"].item()), rel=1e-10)


def test_taking_it_does_not_change_the_training():
    scenario = Scenario(depth=4, normalization="batch", optimizer="adam")
    probed, alone = Trainer(scenario), Trainer(scenario)
    for _ in range(5):
        probed.step(), alone.step()
        chain_rule(probed)
    assert (probed.ensemble.network.values.flat == alone.ensemble.network.values.flat).all()
    assert probed.evaluate() == alone.evaluate()


@pytest.mark.parametrize("skip", ["residual", "pre_activation"])
def test_the_branch_alone_is_what_autograd_gives_without_the_path_past_it(skip):
    """One example: dL/dh below a block is W dL/dz plus dL/dh above it; the share is that of the first part."""
    trainer = Trainer(Scenario(depth=4, width=8, batch_size=1, activation="tanh", skip=skip))
    found = chain_rule(trainer)
    layers, parameters = trainer.ensemble.network.layers, trainer.parameters
    if skip == "residual":
        below = layers[2].delta[0] @ parameters["hidden.2.weight"].T
        arriving = layers[2].delta[0] / (1 - np.tanh(layers[2].y[0]) ** 2)  # dL/dh of layer 3, on its way past
        expected = np.linalg.norm(below) / np.linalg.norm(below + arriving)
    else:
        through = layers[2].delta[0] @ parameters["hidden.2.weight"].T * (1 - np.tanh(layers[1].y[0]) ** 2)
        expected = np.linalg.norm(through) / np.linalg.norm(through + layers[2].delta[0])
    assert found.branch_share[1] == pytest.approx(expected, rel=1e-10)
    assert found.branch_share[-1] == 1
