"""Predictions agree with the trainer's own accuracy and with a count by hand; they are of one moment."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import answers
from gradsim.lab.probes.decision_surface import SIZE, decision_surface
from gradsim.lab.probes.predictions import predictions
from gradsim.training import Ensemble

CLASSES = {
    "digits": {},
    "batch normalization": {"normalization": "batch", "skip": "residual"},
    "squared error": {"loss": "mse"},
    "three seeds": {"seeds": 3, "normalization": "layer", "dtype": "float32"},
    "float16": {"dtype": "float16"},
    "plane": {"dataset": "spirals"},
    "recurrent": {"network": "rnn", "task": "parity", "time_steps": 6},
    "gated, normalized": {
        "network": "rnn",
        "cell": "lstm",
        "task": "digit_rows",
        "normalization": "batch",
        "seeds": 2,
    },
}


def trained(**fields) -> Trainer:
    trainer = Trainer(Scenario(**({"depth": 3, "width": 12, "activation": "tanh"} | fields)))
    trainer.run(15)
    return trainer


def last(pieces):
    *_, found = pieces
    return found


@pytest.mark.parametrize("fields", CLASSES.values(), ids=CLASSES)
def test_accuracy_and_confusion_are_what_a_count_gives(fields):
    trainer = trained(**fields)
    found = last(predictions(trainer))
    part = trainer.ensemble.examples.held_out
    outputs = trainer.ensemble.network.infer(part.inputs.astype(trainer.ensemble.network.precision.dtype))[0]
    counts = np.zeros_like(found.confusion)
    for true, output in zip(part.labels, outputs, strict=True):
        counts[true, output.argmax()] += 1
    np.testing.assert_array_equal(found.confusion, counts)
    assert found.right.mean() == trainer.evaluate()[1] == np.trace(counts) / counts.sum()
    if trainer.scenario.loss == "cross_entropy":
        by_hand = [np.exp(o[a]) / np.exp(o).sum() for o, a in zip(outputs, found.answers, strict=True)]
        np.testing.assert_allclose(found.probability, by_hand, rtol=1e-5)
    else:
        assert np.isnan(found.probability).all()


@pytest.mark.parametrize("fields", [{"dataset": "diabetes"}, {"network": "rnn", "task": "adding", "time_steps": 5}])
def test_numbers_are_in_their_own_units(fields):
    trainer = trained(**fields, loss="mse")
    found = last(predictions(trainer))
    divisor = trainer.ensemble.examples.target_scale.divisor[0]
    assert found.rms_error == pytest.approx(divisor * np.sqrt(trainer.evaluate()[0]), rel=1e-12)
    assert found.targets is not found.answers and found.confusion.size == 0
    if "dataset" in fields:
        assert found.targets.min() >= 25 and found.targets.max() <= 346 and 50 < found.answers.mean() < 250


def test_answers_that_are_not_finite_are_counted():
    trainer = trained()
    trainer.parameters["output.bias"][3] = np.nan
    assert last(predictions(trainer)).not_finite == 360


def test_all_pieces_are_of_the_moment_that_began_them(monkeypatch):
    monkeypatch.setattr(answers, "PIECE", 0.0)
    trainer = trained(normalization="batch")
    whole = [outputs.copy() for outputs in answers.outputs_so_far(trainer, trainer.ensemble.examples.held_out.inputs)]
    assert len(whole) > 5 and [len(w) for w in whole] == sorted({len(w) for w in whole})
    growing = answers.outputs_so_far(trainer, trainer.ensemble.examples.held_out.inputs)
    pieces = []
    for outputs in growing:
        pieces.append(outputs)
        trainer.run(2)
    np.testing.assert_allclose(pieces[-1], whole[-1], rtol=1e-12)


@pytest.mark.parametrize("fields", [{"normalization": "batch"}, {"network": "rnn", "task": "parity", "time_steps": 6}])
def test_looking_changes_nothing(fields):
    trainer, other = trained(**fields), trained(**fields)
    list(predictions(trainer))
    assert trainer.step().loss == other.step().loss and trainer.evaluate() == other.evaluate()


def test_the_surface_is_the_probability_of_the_second_class():
    trainer = trained(dataset="moons", normalization="batch")
    found = last(decision_surface(trainer))
    assert found.done == 1 and found.second.shape == (SIZE, SIZE) and np.isfinite(found.second).all()
    scale = trainer.ensemble.examples.input_scale
    for row, column in ((0, 0), (5, 41), (63, 8), (32, 32)):
        place = (np.array([[found.x[column], found.y[row]]]) - scale.offset) / scale.divisor
        first, second = trainer.ensemble.network.infer(place)[0, 0]
        assert found.second[row, column] == pytest.approx(1 / (1 + np.exp(first - second)), rel=1e-9)
    points = scale.original(trainer.ensemble.examples.train.inputs)
    assert found.x[0] < points[:, 0].min() and found.y[-1] > points[:, 1].max()


def test_the_surface_gets_finer_and_what_it_knew_stays(monkeypatch):
    monkeypatch.setattr(answers, "PIECE", 0.0)
    found = list(decision_surface(trained(dataset="xor")))
    assert len(found) > 10 and found[0].done < found[-1].done == 1
    first = ~np.isnan(found[0].second)
    assert first.mean() == answers.FEWEST / 64  # of the 64 coarsest places
    np.testing.assert_allclose(found[0].second[0, ::8], found[-1].second[0, ::8], rtol=1e-12)


def test_there_is_a_surface_of_the_plane_only():
    assert decision_surface(trained()) is None
    assert decision_surface(trained(network="rnn", task="parity", time_steps=2)) is None


def test_a_frozen_copy_has_running_statistics_of_its_own():
    trainer = trained(normalization="batch", seeds=2)
    assert isinstance(trainer.ensemble, Ensemble)
    inputs = trainer.ensemble.examples.held_out.inputs
    frozen, before = trainer.ensemble.network.frozen(), trainer.ensemble.network.infer(inputs)[:1]
    trainer.run(3)
    np.testing.assert_array_equal(frozen.infer(inputs), before)
