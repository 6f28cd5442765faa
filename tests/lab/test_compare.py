"""Scenarios side by side: in lockstep, on the same batches, each as if it were alone."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Comparison, Snapshot
from gradsim.lab.compare import align, differing

BASE = Scenario(depth=4, width=16, activation="tanh")
EXPLODING = Scenario(activation="relu", initializer="he", learning_rate=10.0)


@pytest.fixture
def compare():
    made = []

    def make(*scenarios: Scenario, **options) -> Comparison:
        made.append(Comparison(scenarios, **options))
        made[-1].start()
        return made[-1]

    yield make
    for comparison in made:
        comparison.stop()


def train(comparison, steps):
    comparison.play(until=steps)
    return comparison.wait(60)


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(),
        Scenario(depth=5, width=17, batch_size=13, activation="relu", normalization="batch", dtype="float32"),
        Scenario(network="rnn", cell="lstm", time_steps=7, width=9, optimizer="adam", learning_rate=0.01),
    ],
    ids=["sigmoid", "odd-sizes", "lstm"],
)
def test_the_same_scenario_twice_gives_the_same_curves_to_the_bit(compare, scenario):
    a, b = train(compare(scenario, scenario), 150).members
    assert len(a.history) == 150
    for name in ("loss", "grad_norm", "signal_grad_norm", "update_ratio", "held_out_loss"):
        np.testing.assert_array_equal(getattr(a.history, name), getattr(b.history, name))


def test_each_is_trained_as_a_trainer_alone_does(compare):
    scenarios = BASE, BASE.replace(width="30,20,9"), BASE.replace(learning_rate=0.01), BASE.replace(depth=0)
    found = train(compare(*scenarios), 40)
    assert found.steps == 40 and found.state == "paused"
    for scenario, member in zip(scenarios, found.members, strict=True):
        trainer = Trainer(scenario)
        expected = trainer.run(40)
        assert member.measurement.loss == expected.loss and member.held_out.loss == trainer.evaluate()[0]
        np.testing.assert_array_equal(member.measurement.grad_norm, expected.grad_norm)


def test_unlike_networks_see_the_same_batches_and_share_first_weights_of_one_shape(compare):
    comparison = compare(BASE, BASE.replace(depth=7), BASE.replace(width=8))
    comparison.wait(30)
    a, deeper, narrower = (run.trainer for run in comparison.runs)
    for other in (deeper, narrower):
        for mine, its in zip(a.batch(), other.batch(), strict=True):
            np.testing.assert_array_equal(mine, its)
    shared = a.parameters.keys() & deeper.parameters.keys()
    assert "output.weight" in shared and len(shared) == len(a.parameters)
    for name in shared:
        np.testing.assert_array_equal(a.parameters[name], deeper.parameters[name])


def test_one_that_diverges_stops_and_the_others_go_on(compare):
    found = train(compare(EXPLODING, EXPLODING.replace(learning_rate=0.01)), 60)
    bad, good = found.members
    assert (bad.state, good.state, found.state) == ("diverged", "paused", "paused")
    assert bad.steps == bad.divergence.step < 60 and good.steps == found.steps == 60
    assert good.measurement.loss == Trainer(good.scenario).run(60).loss


def test_when_all_have_diverged_another_scenario_goes_on(compare):
    comparison = compare(EXPLODING, EXPLODING)
    comparison.play()
    assert comparison.wait(30).state == "diverged"
    comparison.submit([BASE, EXPLODING])
    comparison.play(until=30)
    assert comparison.wait(30).steps == 30


def test_a_change_of_one_begins_all_anew(compare):
    comparison = compare(BASE, BASE)
    before = train(comparison, 10)
    comparison.submit([BASE, BASE.replace(learning_rate=0.5)])
    after = comparison.wait(30)
    assert [m.steps for m in after.members] == [0, 0] and after.generation > before.generation
    comparison.play(until=5)
    comparison.wait(30)
    comparison.reset()
    assert comparison.wait(30).steps == 0


def test_the_newest_of_many_comparisons_wins(compare):
    comparison = compare(BASE, BASE)
    for depth in range(1, 60, 2):
        comparison.submit([BASE, BASE.replace(depth=depth)] * 2)
    assert [m.scenario.depth for m in comparison.wait(60).members] == [4, 59, 4, 59]


def test_data_that_cannot_be_had_are_reported_and_the_others_train(compare):
    missing = BASE.replace(dataset="csv", data_file="no/such/file.csv")
    found = train(compare(BASE, missing), 5)
    assert isinstance(found.members[0], Snapshot) and found.members[0].steps == 5
    assert "no/such/file.csv" in found.members[1]
    found = compare(missing, missing).wait(30)
    assert (found.steps, found.state, found.trained) == (0, "paused", [])


def test_only_so_many_can_be_compared():
    for scenarios in ([], [BASE] * 5):
        with pytest.raises(ValueError, match="allowed: 1 to 4"):
            Comparison(scenarios)


def test_layers_align_at_the_output_or_by_relative_depth():
    assert align(3, 5, "output").tolist() == [3, 4, 5]
    assert align(3, 5, "relative").tolist() == [1, 3, 5]
    for layers in (2, 11, 101):
        for alignment in ("output", "relative"):
            assert align(101, 101, alignment).tolist() == list(range(1, 102))
            places = align(layers, 101, alignment)
            assert len(places) == layers and places[-1] == 101 and (np.diff(places) > 0).all()
        assert align(layers, 101, "relative")[0] == 1
    assert align(1, 5, "output") == align(1, 5, "relative") == 5


def test_the_table_holds_the_fields_that_differ_and_mean_something():
    assert differing([BASE, BASE]) == ()
    assert differing([BASE, BASE.replace(depth=5, momentum=0.5)]) == ("depth",)
    assert differing([BASE, BASE, BASE.replace(optimizer="momentum", momentum=0.5)]) == ("optimizer", "momentum")
