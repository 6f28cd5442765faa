"""The doctor on what is made small, what may move, and what is learned from."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.cures import suggested
from gradsim.lab.doctor import diagnose
from gradsim.lab.doctor.chart import EXPLODES

from .test_doctor import snapshot_of

TANH = {"depth": 3, "activation": "tanh", "width": 32}
RELU = {"depth": 3, "activation": "relu", "initializer": "he", "width": 64}

DEAD_END = {"depth": 2, "width": 32, "output_activation": "relu", "learning_rate": 1.0}
CLIPPED = {"network": "rnn", "task": "digit_pixels", "activation": "tanh", "recurrent_initializer": "normal",
           "spectral_radius": 2.0, "width": 16, "batch_size": 16, "clip_norm": 1.0, "learning_rate": 0.01}  # fmt: skip

CASES = {
    "outputs of 0 for all": (DEAD_END, 100, "dead_outputs", "plain_outputs"),
    "outputs of 0, numbers": (
        {**DEAD_END, "depth": 1, "dataset": "diabetes", "loss": "mse"},
        60,
        "dead_outputs",
        "plain_outputs",
    ),
    "sigmoid before cross-entropy": ({**TANH, "output_activation": "sigmoid"}, 60, "bent_logits", "plain_outputs"),
    "summed loss of a large batch": ({**TANH, "reduction": "sum", "batch_size": 256}, 60, "summed_loss", "mean_loss"),
    "all layers frozen": ({**TANH, "rate_factors": "0"}, 40, "frozen", "all_layers"),
    "half of deep units dropped": ({**RELU, "depth": 8, "dropout": 0.5}, 60, "dropout", "no_dropout"),
}


@pytest.mark.parametrize("name", CASES)
def test_it_names_the_cause_and_a_cure_answers_it(name):
    fields, steps, key, cure = CASES[name]
    assert diagnose(snapshot_of(fields, steps))[0].key == key
    assert cure in suggested(Scenario(**fields))


def test_the_bound_that_it_states_for_bent_logits_is_the_least_loss():
    found = diagnose(snapshot_of({**TANH, "output_activation": "sigmoid"}, 30))[0]
    best = np.r_[1.0, np.zeros(9)]
    assert found.figures["least"] == pytest.approx(np.log(np.exp(best).sum()) - 1, rel=1e-9)
    assert found.figures["least"] < found.figures["last"]


@pytest.mark.parametrize(
    "fields",
    [
        {**TANH, "output_activation": "sigmoid", "loss": "mse", "learning_rate": 1.0},
        {**TANH, "reduction": "sum", "learning_rate": 0.1 / 64},
        {**TANH, "rate_factors": "0,1"},
        {**RELU, "depth": 2, "dropout": 0.3},
    ],
    ids=str,
)
def test_where_it_learns_there_is_no_such_cause(fields):
    found = {finding.key for finding in diagnose(snapshot_of(fields, 400))}
    assert not found & {"bent_logits", "summed_loss", "frozen", "dropout", "dead", "underflow"}, found


STRONG = {**RELU, "width": 32, "optimizer": "adamw", "learning_rate": 0.01, "weight_decay": 10.0}


@pytest.mark.parametrize("seed", [0, 1])
def test_decay_beside_the_step_is_measured_against_the_rest_of_the_step(seed):
    """It learns a little, at weights that decay keeps at a quarter of their size."""
    found = diagnose(snapshot_of(STRONG, 150, seed))[0]
    assert found.key == "weight_decay" and found.figures["shrunk"] < 0.4
    trainer = Trainer(Scenario(**STRONG, seed=seed))
    trainer.run(149)
    before = {name: values.copy() for name, values in trainer.parameters.items() if name.endswith("weight")}
    trainer.step()
    taken = {name: 0.01 * 10.0 * values for name, values in before.items()}
    pulls = [
        np.linalg.norm(taken[name]) / np.linalg.norm(before[name] - trainer.parameters[name] - taken[name])
        for name in before
    ]
    assert found.figures["pull"] == pytest.approx(np.median(pulls), rel=1e-9)
    assert np.median(pulls) == pytest.approx(1, abs=0.1)  # it takes back what a step brings


@pytest.mark.parametrize("seed", [0, 1])
def test_where_no_output_has_a_slope_it_is_certain(seed):
    snapshot = snapshot_of(DEAD_END, 100, seed)
    found = diagnose(snapshot)[0]
    assert (found.key, found.confidence) == ("dead_outputs", "certain")
    assert (snapshot.measurement.grad_norm == 0).all()
    assert found.figures["last"] == pytest.approx(np.log(10))  # of classes that all get the same


@pytest.mark.parametrize("seed", [0, 1])
def test_an_explosion_that_clipping_holds_is_told_with_what_is_measured(seed):
    snapshot = snapshot_of(CLIPPED, 60, seed)
    time, told = snapshot.measurement.time, {finding.key: finding for finding in diagnose(snapshot)}
    explodes_now = time[0] / time[-1] > EXPLODES  # else the picture would contradict it
    assert list(told) == (["exploding"] if explodes_now else []) + ["clipping"]
    assert told["clipping"].figures["share"] == np.mean(snapshot.history.span(10, 59).clipped) > 0.9
    assert told["clipping"].figures["factor"] ** (len(time) - 1) == pytest.approx(time[0] / time[-1], rel=1e-4)


def test_where_clipping_is_often_on_and_nothing_else_is_found_that_is_said():
    fields = {**CLIPPED, "task": "adding", "loss": "mse", "time_steps": 40, "activation": "relu", "spectral_radius": 1.6,
              "clip_norm": 7.0, "learning_rate": 0.001}  # fmt: skip
    snapshot = snapshot_of(fields, 60)
    (found,) = diagnose(snapshot)
    assert found.key == "open" and found.figures["clipped"] == np.mean(snapshot.history.span(10, 59).clipped) > 0.5
    assert any("{clipped:percent}" in sentence for sentence in found.sentences)


def test_labels_with_noise_are_learned_by_heart():
    noisy = {**RELU, "optimizer": "adam", "learning_rate": 0.003, "label_noise": 0.5}
    found = diagnose(snapshot_of(noisy, 700))[0]
    assert found.key == "memorizing" and found.figures["last"] < found.figures["floor"] / 2
    share = np.r_[0.55, np.full(9, 0.05)]
    assert found.figures["floor"] == pytest.approx(-(share * np.log(share)).sum())
