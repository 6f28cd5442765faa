"""Backpropagation equals automatic differentiation of an independent model."""

from __future__ import annotations

import itertools

import autograd
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario, Trainer
from gradsim.choices import (
    activations,
    initializers,
    losses,
    normalizations,
    optimizers,
    output_activations,
    reductions,
    skip_scales,
    skips,
)
from tests.conftest import examples
from tests.nn import reference
from tests.nn.rounding import rounding
from tests.training import reference as textbook

PRECISION = 1e-10


def shaken(scenario: Scenario) -> Trainer:
    """Its norms and branches have other parameters than those of the start."""
    trainer, rng = Trainer(scenario), np.random.default_rng(1)
    for name, value in trainer.parameters.items():
        if ".norm." in name or name.startswith("block."):
            value += 0.3 * rng.standard_normal(value.shape)
    return trainer


def compare(trainer: Trainer) -> None:
    """Loss and all gradients."""
    trainer.measure()
    (wrong,) = differences(trainer, trainer.gradients)
    assert not wrong, trainer.scenario.code()


def differences(trainer: Trainer, *gradients: dict[str, np.ndarray]) -> list[dict[str, tuple[float, float]]]:
    """How far each gradient that is wrong is from the reference's, and what is allowed; for several sets of gradients.

    Allowed is a share of the gradient's largest entry. Where its terms cancel, there is nothing to have a share of:
    there it is what rounding of the terms does to their sum.
    """
    scenario = trainer.scenario
    step = trainer.step_count
    x, targets = trainer.ensemble.batches.at(step)
    copies = {name: value.copy() for name, value in trainer.parameters.items()}
    with np.errstate(over="ignore"):  # its derivative of tanh is 1 / cosh², which is 0 where cosh overflows
        loss, expected = autograd.value_and_grad(lambda p: reference.loss(scenario, p, x, targets, step=step))(copies)
    assert trainer.measure().loss == pytest.approx(loss, rel=PRECISION)
    allowed = {name: PRECISION * float(np.abs(g).max()) for name, g in expected.items()}
    aparts = [{name: float(np.abs(g - expected[name]).max()) for name, g in those.items()} for those in gradients]
    if not all(by <= allowed[name] for apart in aparts for name, by in apart.items()):
        for name, moved in rounding(scenario, copies, x, targets, expected, step).items():
            allowed[name] += moved
    return [{n: (by, allowed[n]) for n, by in apart.items() if not by <= allowed[n]} for apart in aparts]


@pytest.mark.parametrize("skip", ["none", "residual"])
@pytest.mark.parametrize("normalization", ["none", "batch"])
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
@pytest.mark.parametrize("initializer", ["xavier", "he", "lecun"])
def test_first_choices_at_four_depths(activation, normalization, skip, initializer):
    for depth in (1, 2, 5, 30):
        compare(Trainer(
            Scenario(
                depth=depth, activation=activation, normalization=normalization, skip=skip, initializer=initializer,
                width=12, batch_size=16,
            )
        ))  # fmt: skip


@pytest.mark.parametrize("skip", skips.keys)
@pytest.mark.parametrize("normalization", normalizations.keys)
@pytest.mark.parametrize("activation", activations.keys)
def test_all_choices_at_three_depths(activation, normalization, skip):
    for loss in losses.keys:
        for depth in (1, 3, 6):
            compare(shaken(
                Scenario(
                    depth=depth, activation=activation, normalization=normalization, skip=skip, loss=loss, width=7,
                    batch_size=8, branch_layers=1 + depth % 3, sigma_b=0.1,
                )
            ))  # fmt: skip


UNEVEN = ["20,10,5,3", "64,16*2,64", "8*3,16*3,8", "3*1"]


@pytest.mark.parametrize("width", UNEVEN)
@pytest.mark.parametrize("skip", skips.keys)
@pytest.mark.parametrize("normalization", normalizations.keys)
def test_layers_of_unlike_widths(normalization, skip, width):
    compare(shaken(
        Scenario(
            width=width, activation="tanh,gelu", normalization=normalization, skip=skip, skip_scale="rezero",
            branch_layers=2, shortcut=0.8, batch_size=9, sigma_b=0.1,
        )
    ))  # fmt: skip


@pytest.mark.parametrize("loss", losses.keys)
def test_no_hidden_layer(loss):
    compare(Trainer(Scenario(depth=0, loss=loss, normalization="batch", skip="residual", batch_size=9)))


WIDTHS = st.sampled_from([1, 3, 10, 64])
SHAPES = st.one_of(
    st.fixed_dictionaries({"depth": st.integers(0, 8), "width": WIDTHS}),
    st.fixed_dictionaries({"width": st.lists(WIDTHS, min_size=1, max_size=8)}),
)


@settings(max_examples=examples(80))
@given(
    shape=SHAPES,
    batch_size=st.integers(4, 20),
    pattern=st.lists(st.sampled_from(activations.keys), min_size=1, max_size=4),
    skip=st.sampled_from(skips.keys),
    skip_scale=st.sampled_from(skip_scales.keys),
    branch_scale=st.sampled_from([0.0, 0.3, 1.0, 2.5]),
    shortcut=st.sampled_from([0.0, 0.7, 1.0, 1.3]),
    branch_layers=st.integers(1, 3),
    normalization=st.sampled_from(normalizations.keys),
    norm_position=st.sampled_from(["before", "after"]),
    initializer=st.sampled_from([key for key in initializers.keys if key != "zeros"]),
    loss=st.sampled_from(losses.keys),
    dataset=st.sampled_from(["digits", "moons", "xor"]),
    output_activation=st.sampled_from(output_activations.keys),
    reduction=st.sampled_from(reductions.keys),
    dropout=st.sampled_from([0.0, 0.0, 0.2, 0.7]),
    label_noise=st.sampled_from([0.0, 0.4]),
    seed=st.integers(0, 1000),
)
def test_any_network(shape, pattern, **fields):
    compare(shaken(Scenario(activation=",".join(pattern), sigma_b=0.2, **shape, **fields)))


@pytest.mark.parametrize("skip_scale", skip_scales.keys)
@pytest.mark.parametrize("skip", [key for key in skips.keys if key != "none"])
@pytest.mark.parametrize("norm_position", ["before", "after"])
@pytest.mark.parametrize("normalization", normalizations.keys)
def test_every_unit_with_every_factor(normalization, norm_position, skip, skip_scale):
    """The unit, where its norm stands, and what stream and branch are multiplied by."""
    compare(shaken(
        Scenario(
            depth=6, activation="relu,tanh", skip=skip, skip_scale=skip_scale, branch_scale=0.6, shortcut=0.9,
            branch_layers=2, normalization=normalization, norm_position=norm_position, width=9, batch_size=8, sigma_b=0.1,
        )
    ))  # fmt: skip


CANCELLING = [
    "depth=5&activation=linear&skip=residual&width=1&initializer=xavier_uniform&sigma_b=0.2&branch_layers=2&batch_size=8"
    "&loss=mae&dataset=moons&seed=255",
    "depth=5&activation=sigmoid,threshold&normalization=batch&width=3&sigma_b=0.2&batch_size=13&dataset=xor&seed=155",
    "depth=6&activation=tanh,relu,tanh,tanh&normalization=rms&width=3&sigma_b=0.2&norm_position=after&batch_size=4"
    "&dataset=moons",
    "depth=4&activation=linear,relu&normalization=batch&width=1&sigma_b=0.2&batch_size=4&seed=2",
]
"""Networks with gradients that are zero, or nearly, because their terms cancel."""


@pytest.mark.parametrize("code", CANCELLING)
def test_terms_that_cancel(code):
    compare(shaken(Scenario.from_code(code)))


@pytest.mark.parametrize("skip", skips.keys)
@pytest.mark.parametrize("normalization", normalizations.keys)
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_a_gradient_that_is_slightly_wrong_is_found(activation, normalization, skip):
    """One part in 1e8, in any one parameter. What batch normalization takes from a bias is zero, however wrong."""
    trainer = shaken(Scenario(activation=activation, normalization=normalization, skip=skip, depth=6, width=8))
    trainer.measure()
    right = trainer.gradients
    names = [n for n in right if not (normalization == "batch" and n.startswith("hidden") and n.endswith("bias"))]
    found = differences(trainer, *({**right, name: right[name] * (1 + 1e-8)} for name in names))
    assert [list(wrong) for wrong in found] == [[name] for name in names]


@settings(max_examples=examples(60))
@given(
    shape=st.sampled_from([{"depth": 0}, {"depth": 1}, {"depth": 3}, {"depth": 5}, {"width": "12,9,9,4"}]),
    pattern=st.lists(st.sampled_from(activations.keys), min_size=1, max_size=2),
    skip=st.sampled_from(skips.keys),
    normalization=st.sampled_from(normalizations.keys),
    initializer=st.sampled_from([key for key in initializers.keys if key != "zeros"]),
    loss=st.sampled_from(losses.keys),
    optimizer=st.sampled_from(optimizers.keys),
    momentum=st.sampled_from([0.0, 0.5, 0.9]),
    clip_norm=st.sampled_from([0.0, 0.03, 0.5]),
    clip_value=st.sampled_from([0.0, 0.01]),
    weight_decay=st.sampled_from([0.0, 0.1]),
    warmup_steps=st.integers(0, 5),
    output_activation=st.sampled_from(output_activations.keys),
    dropout=st.sampled_from([0.0, 0.5]),
    reduction=st.sampled_from(reductions.keys),
    rate_factors=st.sampled_from(["1", "0", "0,1", "1*2,0.1", "0*2,3", "0.5"]),
    batch_size=st.integers(4, 20),
    seed=st.integers(0, 1000),
)
def test_any_training(shape, pattern, **fields):
    """Five steps are the textbook's, with gradients that are right at the first state and at the last."""
    fields |= {"width": 9} | shape
    scenario = Scenario(activation=",".join(pattern), sigma_b=0.2, learning_rate=0.01, **fields)
    trainer = Trainer(scenario)
    compare(trainer)
    first, gradients = {name: value.copy() for name, value in trainer.parameters.items()}, []
    for _ in range(5):
        trainer.measure()
        gradients.append({name: value.copy() for name, value in trainer.gradients.items()})
        trainer.step()
    for name, expected in textbook.train(scenario, first, gradients).items():
        np.testing.assert_allclose(trainer.parameters[name], expected, rtol=1e-9, atol=1e-12, err_msg=scenario.code())
    compare(trainer)


def test_numbers_as_targets():
    for loss in ("mse", "huber", "mae"):
        compare(shaken(Scenario(dataset="diabetes", loss=loss, depth=4, width=9, activation="elu", initializer="he")))


def test_input_gradient_is_the_derivative_by_the_inputs():
    shapes = [{"depth": 4, "width": width} for width in (64, "64,32,64,8")] + [{"depth": 0}]
    for skip, shape in itertools.product(skips.keys, shapes):
        scenario = Scenario(activation="tanh", skip=skip, normalization="layer", shortcut=0.8, batch_size=5, **shape)
        trainer = Trainer(scenario)
        trainer.measure()
        x, targets = trainer.ensemble.batches.at(0)
        copies = {name: value.copy() for name, value in trainer.parameters.items()}
        expected = autograd.grad(lambda v, p=copies, t=targets, s=scenario: reference.loss(s, p, v, t))(x)
        np.testing.assert_allclose(trainer.ensemble.network.input_gradient()[0], expected, rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("loss", losses.keys)
@pytest.mark.parametrize("reduction", reductions.keys)
@pytest.mark.parametrize("output_activation", output_activations.keys)
def test_every_output_activation_before_every_loss(output_activation, reduction, loss):
    for depth, dropout in ((1, 0.0), (4, 0.5)):
        compare(Trainer(
            Scenario(
                output_activation=output_activation, reduction=reduction, loss=loss, depth=depth, dropout=dropout,
                activation="tanh", width=9, batch_size=7,
            )
        ))  # fmt: skip


@pytest.mark.parametrize("norm_position", ["before", "after"])
@pytest.mark.parametrize("normalization", normalizations.keys)
@pytest.mark.parametrize("skip", skips.keys)
def test_dropout_in_every_unit(skip, normalization, norm_position):
    """At the first step, and at the next with other units left out."""
    trainer = shaken(
        Scenario(
            dropout=0.4, depth=5, activation="tanh", skip=skip, normalization=normalization, norm_position=norm_position,
            branch_layers=2, width="9*3,6,9", batch_size=8,
        )
    )  # fmt: skip
    compare(trainer)
    trainer.step()
    compare(trainer)


def test_an_autoencoder_and_noisy_targets():
    for more in ({"target": "inputs"}, {"label_noise": 0.5}, {"target": "inputs", "label_noise": 0.5}):
        scenario = Scenario(dataset="diabetes", loss="mse", depth=3, width="9,4,9", activation="tanh", **more)
        compare(Trainer(scenario))
