"""Histograms count the trainer's own weights, activations and gradients."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.histogram import histogram, round_up
from gradsim.lab.probes.histograms import MOST, histograms


def values_of(trainer, kind):
    """Per layer, by the names of the public face and a forward pass written out."""
    trainer.measure()
    if kind == "activations":
        h, found = trainer.batch()[0], []
        for i in range(trainer.scenario.depth):
            h = np.tanh(h @ trainer.parameters[f"hidden.{i}.weight"] + trainer.parameters[f"hidden.{i}.bias"])
            found.append(h)
        return found
    table = trainer.parameters if kind == "weights" else trainer.gradients
    return [values for name, values in table.items() if name.endswith("weight")]


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("kind", ["weights", "activations", "gradients"])
def test_counts_are_those_of_the_trainers_arrays(kind, log):
    trainer = Trainer(Scenario(depth=4, width=16, activation="tanh"))
    trainer.run(3)
    found = histograms(trainer, kind, log)
    arrays = values_of(trainer, kind)
    assert found.size == len(found.rows) == len(arrays) and found.numbers == tuple(range(1, len(arrays) + 1))
    for row, array in zip(found.rows, arrays, strict=True):
        counted = array[array != 0]
        expected, _ = np.histogram(np.log10(np.abs(counted)) if log else counted, row.edges)
        assert np.abs(row.counts - expected).sum() <= 2  # a last bit may push a value over an edge
        assert row.counts.sum() + row.beyond + row.zeros == row.size == array.size
        assert row.zeros == (array == 0).sum() and row.beyond <= 1 + 0.001 * row.size
        assert row.rms == pytest.approx(np.sqrt(np.mean(array**2)), rel=1e-10)


def test_of_many_layers_the_first_and_the_last_and_some_between_are_taken():
    found = histograms(Trainer(Scenario(depth=100, width=4)), "weights", False)
    assert len(found.rows) == MOST and found.size == 101
    assert (found.names[0], found.names[-1]) == ("hidden.0", "output")
    assert found.numbers[-1] == 101 and np.ptp(np.diff(found.numbers)) <= 1


def test_a_gradient_of_exactly_zero_is_counted_and_not_in_a_bin():
    found = histograms(Trainer(Scenario(depth=3, activation="threshold")), "gradients", True)
    for row in found.rows[:-1]:
        assert row.zeros == row.size and row.counts.sum() == 0 and row.rms == 0


def test_tiny_gradients_have_a_size_though_their_squares_are_zero():
    row = histogram(np.array([1e-200, -1e-200, np.nan, np.inf]), np.linspace(-201, -199, 11), log=True)
    assert row.counts.sum() == 2 and row.not_finite == 2 and row.rms == pytest.approx(1e-200)


def test_a_network_that_is_not_finite_any_more_has_histograms():
    trainer = Trainer(Scenario(depth=4, activation="relu", initializer="he", gain=100.0, learning_rate=10.0))
    with np.errstate(all="ignore"):
        assert trainer.run(20).divergence
        for kind in ("weights", "activations", "gradients"):
            for log in (False, True):
                assert all(np.isfinite(row.edges).all() for row in histograms(trainer, kind, log).rows)


def test_a_recurrent_networks_activations_are_its_states_over_time():
    trainer = Trainer(Scenario(network="rnn", time_steps=20, width=8))
    found = histograms(trainer, "activations", False)
    states = trainer.ensemble.network.state[0, 1:]
    assert found.size == 20 and found.names[-1] == "time step 20"
    np.testing.assert_array_equal(found.rows[-1].counts, np.histogram(states[-1], found.rows[-1].edges)[0])


def test_taking_them_does_not_change_the_training():
    scenario = Scenario(depth=4, normalization="batch", optimizer="adam")
    probed, alone = Trainer(scenario), Trainer(scenario)
    for _ in range(3):
        probed.step(), alone.step()
        histograms(probed, "gradients", True)
    assert (probed.ensemble.network.values.flat == alone.ensemble.network.values.flat).all()
    assert probed.evaluate() == alone.evaluate()


@pytest.mark.parametrize(
    ("size", "end"), [(0.7, 0.8), (0.8, 0.8), (1.2e-9, 1.5e-9), (9, 10), (0, 1), (float("nan"), 1)]
)
def test_axes_end_at_round_numbers(size, end):
    assert round_up(size) == pytest.approx(end)
