"""One weight's chain rule: its parts multiply to what was measured, and a finite difference says the same."""

from __future__ import annotations

import autograd
import autograd.numpy as anp
import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.one_weight import one_weight
from tests.nn import reference

SCENARIOS = {
    "plain": {"activation": "tanh"},
    "numbers": {"dataset": "diabetes", "loss": "mse", "activation": "sigmoid"},
    "summed, bounded output": {"dataset": "diabetes", "loss": "huber", "reduction": "sum", "output_activation": "tanh"},
    "batch normalization, residual": {"normalization": "batch", "skip": "residual", "activation": "sigmoid"},
    "layer normalization after": {"normalization": "layer", "norm_position": "after", "activation": "gelu"},
    "pre-activation": {"skip": "pre_activation", "normalization": "rms", "branch_layers": 2},
    "scaled branches": {"skip": "residual", "skip_scale": "inverse_sqrt", "activation": "softsign"},
    "post-norm": {"skip": "post_norm", "normalization": "layer", "shortcut": 0.5},
    "dropout": {"dropout": 0.3},
    "three seeds": {"seeds": 3, "activation": "elu"},
}


def trained(steps: int = 3, **fields) -> Trainer:
    scenario = {"depth": 4, "width": 12, "activation": "tanh", "learning_rate": 0.01, "batch_size": 6} | fields
    trainer = Trainer(Scenario(**scenario))
    with np.errstate(all="ignore"):
        trainer.run(steps) if steps else None
    return trainer


@pytest.mark.parametrize("fields", SCENARIOS.values(), ids=SCENARIOS)
@pytest.mark.parametrize("column", [0, 1, 3, 4])
def test_the_parts_lead_to_the_gradient_and_the_finite_difference_agrees(fields, column):
    trainer = trained(**fields)
    output = 0 if column == 4 else 5
    found = one_weight(trainer, column, 3, output)
    trainer.measure()
    name = f"{trainer.ensemble.network.layer_names[column]}.weight"
    assert found.weight == trainer.parameters[name][3, output]
    assert found.gradient == trainer.gradients[name][3, output]
    assert found.relative < 1e-5 and found.check.crossed == 0
    signal = found.signal
    now = signal.arriving
    if column < 4:
        assert now == pytest.approx(sum(t.weight * t.signal for t in signal.terms) + signal.rest, rel=1e-9, abs=1e-14)
        assert len(signal.terms) + signal.others == (12 if column < 3 else trainer.ensemble.network.outputs)
    for factor in signal.factors:
        expected = now + factor.figure if factor.what == "skip" else now * factor.figure
        if factor.what != "normalization":
            assert factor.after == pytest.approx(expected, rel=1e-9, abs=1e-15)
        now = factor.after
    assert now == signal.value


@pytest.mark.parametrize("fields", [{}, {"normalization": "batch"}, {"reduction": "sum"}], ids=["mean", "batch", "sum"])
def test_the_example_has_its_part_in_the_batch(fields):
    """Over all examples dL/dz h has the mean, or the sum, dL/dw; that of the first one is given."""
    trainer = trained(**fields)
    found = one_weight(trainer, 2, 3, 5)
    network, batch = trainer.ensemble.network, 6
    own = network.layers[2].delta[0, :, 5] * network.layers[1].h[0, :, 3] * (1 if found.summed else batch)
    assert found.signal.value * found.h == pytest.approx(own[0], rel=1e-12)
    assert found.gradient == pytest.approx(own.sum() if found.summed else own.mean(), rel=1e-12)
    assert found.examples == batch and found.summed == (fields.get("reduction") == "sum")


def test_without_normalization_the_example_is_told_as_if_it_went_alone():
    trainer = trained()
    found = one_weight(trainer, 1, 3, 5)
    x, classes = trainer.batch()
    parameters = {name: values.copy() for name, values in trainer.parameters.items()}

    def own_loss(bias):
        outputs = reference.outputs(trainer.scenario, {**parameters, "hidden.1.bias": bias}, x[:1])[0]
        return anp.log(anp.sum(anp.exp(outputs))) - outputs[classes[0]]

    by_z = autograd.grad(own_loss)(parameters["hidden.1.bias"])
    assert found.signal.value == pytest.approx(by_z[5], rel=1e-10)


def test_an_outputs_gradient_begins_with_the_answer_and_the_target():
    trainer = trained()
    _, classes = trainer.batch()
    found = one_weight(trainer, 4, 3, int(classes[0]))
    assert found.signal.target == 1 and found.signal.value == pytest.approx(found.signal.answer - 1, rel=1e-12)
    numbers = trained(dataset="diabetes", loss="mse", output_activation="tanh")
    found = one_weight(numbers, 4, 3, 0)
    scale = numbers.ensemble.examples.target_scale
    (slope,) = found.signal.factors
    error = (found.signal.answer - found.signal.target) / (
        scale.original(np.ones((1, 1))) - scale.original(np.zeros((1, 1)))
    )
    assert found.signal.arriving == pytest.approx(2 * error.item(), rel=1e-9)
    assert found.signal.value == pytest.approx(found.signal.arriving * slope.figure, rel=1e-12)


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_what_the_next_step_changes_is_told_before_and_taking_it_changes_nothing(optimizer):
    trainer, alone = trained(optimizer=optimizer), trained(optimizer=optimizer)
    found = one_weight(trainer, 1, 3, 5)
    trainer.step(), alone.step()
    assert found.weight + found.change == pytest.approx(trainer.parameters["hidden.1.weight"][3, 5], abs=1e-15)
    for name, values in alone.parameters.items():
        np.testing.assert_array_equal(trainer.parameters[name], values)


def test_a_dead_unit_is_named_and_has_no_gradient():
    trainer = trained(activation="relu", initializer="he")
    trainer.parameters["hidden.1.bias"][5] = -100
    into, out_of = one_weight(trainer, 1, 3, 5), one_weight(trainer, 2, 5, 7)
    assert into.state == "dead" and into.slope == 0 and into.gradient == into.check.value == into.relative == 0
    assert out_of.silent and out_of.gradient == 0 and out_of.state == ""
    assert one_weight(trainer, 0, 0, 5).silent  # a pixel that is white in all pictures


def test_a_saturated_unit_is_named_with_its_slope():
    trainer = trained(activation="sigmoid")
    assert one_weight(trainer, 1, 3, 5).state == ""
    trainer.parameters["hidden.1.bias"][5] = -6
    found = one_weight(trainer, 1, 3, 5)
    assert found.state == "saturated" and 0 < found.slope < 0.05


def test_where_the_difference_spans_a_kink_it_says_so():
    trainer = trained(activation="relu", initializer="he", steps=0)
    inputs = trainer.batch()[0]
    weight, bias = trainer.parameters["hidden.0.weight"], trainer.parameters["hidden.0.bias"]
    pixel = int(np.abs(inputs[0]).argmax())
    bias[5] = -(inputs[0] @ weight[:, 5])  # the first example's z is 0, at the kink
    found = one_weight(trainer, 0, pixel, 5)
    assert found.check.crossed == 1 and found.relative > 1e-4
    bias[5] += 0.01
    assert one_weight(trainer, 0, pixel, 5).check.crossed == 0


def test_a_small_gradient_is_still_seen_by_a_wider_difference_and_one_below_the_last_digit_is_not():
    small = one_weight(trained(depth=10, activation="sigmoid"), 0, 20, 5)
    assert abs(small.gradient) < 1e-6 and small.relative < 1e-3
    gone = one_weight(trained(depth=40, activation="sigmoid"), 0, 20, 5)
    assert 0 < abs(gone.gradient) < gone.check.rounding and abs(gone.check.value) < 100 * gone.check.rounding


@pytest.mark.parametrize(("dtype", "least", "most"), [("float32", 1e-9, 1e-4), ("float16", 1e-5, 0.05)])
def test_the_check_is_exact_where_the_networks_own_numbers_are_not(dtype, least, most):
    rounded, exact = trained(dtype=dtype, steps=0), trained(steps=0)
    found, truth = (one_weight(trainer, 1, 3, 5) for trainer in (rounded, exact))
    assert least < found.relative < most
    assert found.check.value == pytest.approx(truth.gradient, rel=1e-4)


def test_there_is_none_for_places_that_do_not_exist():
    trainer = trained()
    assert one_weight(trainer, 5, 0, 0) is one_weight(trainer, 0, 64, 0) is one_weight(trainer, 4, 0, 10) is None
    recurrent = trained(network="rnn", task="parity", time_steps=3)
    assert one_weight(recurrent, 4, 0, 0) is one_weight(recurrent, 1, 12, 0) is one_weight(recurrent, 0, 1, 0) is None
    assert one_weight(trained(depth=0), 0, 20, 3).signal.terms == ()


CELLS = {
    "elman": {},
    "relu": {"activation": "relu", "recurrent_initializer": "identity"},
    "gru": {"cell": "gru"},
    "lstm": {"cell": "lstm"},
    "batch normalization": {"normalization": "batch"},
    "layer normalization in gates": {"cell": "lstm", "normalization": "layer"},
    "numbers": {"task": "adding", "loss": "mse", "reduction": "sum"},
}


@pytest.mark.parametrize("fields", CELLS.values(), ids=CELLS)
@pytest.mark.parametrize("column", [0, 1, 4, 6])
def test_in_a_recurrent_network_each_time_step_adds_its_part(fields, column):
    """The time steps' parts are the gradient, and the finite difference agrees; the output's weights act once."""
    trainer = trained(**{"network": "rnn", "task": "parity", "time_steps": 6, "width": 5} | fields)
    output = 0 if column == 6 else 3
    found = one_weight(trainer, column, 0 if column == 0 else 2, output)
    assert found.relative < 1e-5
    if column == 6:
        assert found.time_sum is None and found.signal.value * found.h != 0
        return
    parts = found.time_sum
    assert sum(part for _, part in parts.parts) + parts.rest == pytest.approx(found.gradient, rel=1e-9, abs=1e-15)
    assert len(parts.parts) + parts.others == 6 and found.signal is None
    name = "input.weight" if column == 0 else "recurrent.weight"
    gate = trainer.ensemble.network.cell.candidate_gate * 5
    assert found.gradient == trainer.gradients[name][found.before, gate + 3]


def test_a_time_steps_part_is_what_the_gradient_loses_without_it():
    """Truncated after the last step, the gradient is that step's part of the whole."""
    fields = {"network": "rnn", "task": "parity", "time_steps": 3, "width": 5}
    whole, last = trained(**fields, steps=0), trained(**fields, truncation=1, steps=0)
    parts = dict(one_weight(whole, 2, 1, 3).time_sum.parts)
    assert parts[3] == pytest.approx(one_weight(last, 2, 1, 3).gradient, rel=1e-12)
