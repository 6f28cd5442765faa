"""What is said of one weight: the parts of its gradient, what its unit is like, and why the check differs where it does."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.example import example
from gradsim.lab.probes.one_weight import one_weight
from gradsim.ui.network.names import Names
from gradsim.ui.network.weight_words import WeightWords
from gradsim.words.numbers import GAP, short

FIELDS = {"depth": 2, "width": 8, "batch_size": 4, "activation": "tanh"}


def words(trainer: Trainer, *weight: int) -> WeightWords:
    found = one_weight(trainer, *weight)
    return WeightWords(found, Names(example(trainer, 0)), trainer.scenario)


def rows(trainer: Trainer, *weight: int) -> str:
    return "\n".join(text for _, text in words(trainer, *weight).rows()).replace(GAP, " ")


def test_the_numbers_are_those_of_the_network():
    trainer = Trainer(Scenario(**FIELDS))
    found = one_weight(trainer, 1, 2, 3)
    said = rows(trainer, 1, 2, 3)
    network = trainer.ensemble.network
    own = 4 * network.layers[1].delta[0, 0, 3]
    h = network.layers[0].h[0, 0, 2]
    factor = f"({short(h)})" if h < 0 else short(h)
    assert "layer 1, unit 3 → layer 2, unit 4" in said
    assert f"over 4 examples = {short(trainer.gradients['hidden.1.weight'][2, 3])}" in said
    assert f"{short(own)} · {factor} = {short(own * h)}" in said
    assert f"the slope φ′ = {short(own)}" in said and "(7 others)" in said and said.count("(unit ") == 3
    assert f"= {short(found.check.value)} with Δ" in said


def test_an_output_begins_with_the_answer():
    trainer = Trainer(Scenario(**FIELDS))
    said = rows(trainer, 2, 0, 5)
    answer = example(trainer, int(trainer.ensemble.batches.indices(0)[0])).answer[5]
    assert f"from the loss: answer {short(answer)}, right " in said and "output for 5" in said


def test_each_thing_on_the_way_is_told():
    fields = {"normalization": "batch", "skip": "residual", "skip_scale": "inverse_sqrt", "dropout": 0.2}
    said = rows(Trainer(Scenario(**FIELDS | fields, branch_layers=1).replace(depth=4)), 1, 2, 3)
    for thing in ("past the skip connection", "the skip scale", "dropout", "the slope φ′", "through the normalization"):
        assert thing in said


def test_a_dead_unit_and_what_leads_out_of_it_are_named():
    trainer = Trainer(Scenario(**FIELDS | {"activation": "relu"}))
    trainer.parameters["hidden.0.bias"][3] = -100
    into, out_of = words(trainer, 0, 20, 3).sentence(), words(trainer, 1, 3, 5).sentence()
    assert into == "Dead unit: the slope of layer 1, unit 4 is 0 for all 4 examples, so this weight gets no gradient."
    assert out_of.startswith("Layer 1, unit 4 is 0 for all 4 examples")


def test_a_gradient_that_reaches_a_dead_unit_another_way_is_not_denied():
    trainer = Trainer(Scenario(**FIELDS | {"activation": "relu", "normalization": "layer"}))
    trainer.parameters["hidden.1.norm.shift"][3] = -100
    found = one_weight(trainer, 1, 2, 3)
    assert found.state == "dead" and found.gradient and found.relative < 1e-4
    assert words(trainer, 1, 2, 3).sentence().endswith(f"dL/dw = {short(found.gradient)} came another way.")


def test_a_saturated_unit_is_named_with_its_largest_slope():
    trainer = Trainer(Scenario(**FIELDS | {"activation": "sigmoid"}))
    assert "agree" in words(trainer, 1, 2, 3).sentence()
    trainer.parameters["hidden.1.bias"][3] = 6
    assert words(trainer, 1, 2, 3).sentence().startswith("Saturated: the slope of layer 2, unit 4 is ")


@pytest.mark.parametrize(
    ("fields", "weight", "reason"),
    [
        ({"depth": 40, "activation": "sigmoid"}, (0, 20, 3), "lost in the last digits of L"),
        ({"dtype": "float16", "depth": 6}, (0, 20, 3), "computed in float16, the check in float64"),
        ({"activation": "tanh"}, (0, 20, 3), ""),
    ],
)
def test_why_gradient_and_check_differ_is_told(fields, weight, reason):
    text = dict(words(Trainer(Scenario(**FIELDS | fields)), *weight).rows())["check"]
    assert text.count(";") == 1 + bool(reason) and text.endswith(reason)


def test_a_kink_between_the_two_ends_is_told():
    trainer = Trainer(Scenario(**FIELDS | {"activation": "relu"}))
    inputs = trainer.batch()[0]
    pixel = int(np.abs(inputs[0]).argmax())
    trainer.parameters["hidden.0.bias"][3] = -(inputs[0] @ trainer.parameters["hidden.0.weight"][:, 3])
    said = words(trainer, 0, pixel, 3)
    assert "within Δ a value crosses the kink" in rows(trainer, 0, pixel, 3) and "finite difference" in said.sentence()


def test_a_sum_is_not_called_a_mean():
    said = rows(Trainer(Scenario(**FIELDS, reduction="sum")), 1, 2, 3)
    assert "sum of dL/dz · h over 4 examples" in said and "adds" in said


def test_what_is_not_finite_is_told_as_such():
    trainer = Trainer(Scenario(**FIELDS))
    trainer.parameters["hidden.1.weight"][...] = np.inf
    with np.errstate(all="ignore"):
        told = words(trainer, 1, 2, 3)
    assert told.sentence() == "The gradient of this weight is not finite." and len(told.rows()) == 4


RECURRENT = {"network": "rnn", "task": "parity", "time_steps": 6, "width": 5, "batch_size": 4, "activation": "tanh"}


def test_a_weight_of_every_time_step_is_told_by_time():
    trainer = Trainer(Scenario(**RECURRENT))
    told = dict(words(trainer, 3, 1, 2).rows())
    gradient = short(trainer.gradients["recurrent.weight"][1, 2])
    assert "sum over all time steps of the mean of" in told["dL/dw"] and told["dL/dw"].endswith(gradient)
    assert told["by time"].count("(time step ") == 3 and "(3 others)" in told["by time"].replace(GAP, " ")
    assert "agree" in words(trainer, 3, 1, 2).sentence() and "dL/dz" not in told


def test_a_gradient_that_does_not_go_all_the_way_back_differs_from_its_check_and_it_is_told_why():
    trainer = Trainer(Scenario(**RECURRENT, truncation=2))
    assert "goes back 2 time steps only" in dict(words(trainer, 3, 1, 2).rows())["check"]
