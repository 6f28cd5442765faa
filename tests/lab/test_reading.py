"""What layer 1 gets is one figure, whoever says it."""

from __future__ import annotations

import csv
import dataclasses
import json
import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.reading import chain, mean_share
from gradsim.terminal import as_json, table, write_csv
from gradsim.training.signal import shares
from gradsim.words.shares import share_of

SMALL = Scenario(depth=4, width=8, dataset="moons")
RECURRENT = Scenario(network="rnn", task="copy", time_steps=8, width=8)


@pytest.fixture(scope="module", params=[SMALL, RECURRENT], ids=["layers", "time steps"])
def snapshot(request):
    runner = Runner(request.param)
    runner.start()
    try:
        runner.play(until=30)
        return runner.wait(60)
    finally:
        runner.stop()


def test_it_is_the_measured_share_of_the_last_places_gradient(snapshot):
    found = Trainer(snapshot.scenario).run(30)
    norms = found.signal_grad_norm if found.time is None else found.time
    assert snapshot.share == pytest.approx(norms[0] / norms[-1], rel=1e-12)
    assert chain(found).share == pytest.approx(snapshot.share, rel=1e-12)


def test_the_command_line_says_it_too(snapshot, tmp_path, capsys):
    from rich.console import Console

    Console(width=200).print(table(snapshot))
    assert share_of(snapshot.share) in capsys.readouterr().out
    assert json.loads(as_json(snapshot))["share"] == snapshot.share
    if snapshot.measurement.time is None:
        write_csv(snapshot, tmp_path / "run.csv")
        rows = list(csv.DictReader((tmp_path / "run.csv").read_text().splitlines()))
        assert float(rows[-5]["share"]) == pytest.approx(snapshot.share)
        assert float(rows[-1]["share"]) == 1.0


def test_while_it_plays_it_is_steady_and_of_the_last_steps(snapshot):
    playing = dataclasses.replace(snapshot, state="playing")
    if snapshot.measurement.time is not None:
        assert playing.share == snapshot.share
        return
    trainer = Trainer(snapshot.scenario)
    last = [trainer.step().share for _ in range(30)][-20:]
    assert playing.share == pytest.approx(np.exp(np.mean(np.log(last))), rel=1e-12)
    assert dataclasses.replace(playing, visiting=30).share == snapshot.share


def test_where_the_last_place_gets_nothing_there_is_no_share():
    assert np.isnan(shares(np.zeros(3))).all() and shares(np.array([0.0, 2.0])).tolist() == [0.0, 1.0]


def test_the_factor_is_taken_between_layers_of_one_kind():
    """Scaled branches, 50 layers: 1.6 times in all; the first layer, on the stream, has no part in it (Hayou et al. 2021)."""
    scenario = Scenario(
        depth=50, width=64, skip="pre_activation", skip_scale="inverse_sqrt", activation="relu", initializer="he"
    )
    trainer = Trainer(scenario)
    found = chain(trainer.measure(), trainer.ensemble.network.alike)
    assert found.span == (1, 49)
    assert found.factor == pytest.approx((found.norms[1] / found.norms[49]) ** (1 / 48), rel=1e-9)
    assert 1.2 < found.total < 2.2 and chain(trainer.measure()).total > 5


def test_layers_with_the_same_place_in_their_blocks_are_of_one_kind():
    blocks = Scenario(depth=7, width=8, skip="residual", branch_layers=2)
    assert Trainer(blocks).ensemble.network.alike in ((1, 3, 5), (2, 4, 6))
    assert Trainer(Scenario(depth=4, width=8)).ensemble.network.alike == (0, 1, 2, 3)
    assert Trainer(Scenario(depth=4, width=8, normalization="layer")).ensemble.network.alike == (1, 2, 3)
    assert Trainer(Scenario(depth=2, width=8, skip="pre_activation")).ensemble.network.alike == (0, 1)


def test_the_csv_holds_mean_and_deviation_of_every_tenth_step(tmp_path):
    runner = Runner(SMALL.replace(skip="residual"))
    runner.start()
    try:
        runner.play(until=12)
        last = runner.wait(60)
    finally:
        runner.stop()
    write_csv(last, tmp_path / "run.csv")
    with (tmp_path / "run.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    trainer = Trainer(last.scenario)
    trainer.run(11)
    found = trainer.values()
    (row,) = [r for r in rows if (r["step"], r["layer"]) == ("10", "hidden.2")]
    assert float(row["h_mean"]) == pytest.approx(found.h_mean[2])
    assert float(row["stream_std"]) == pytest.approx(found.stream_std[2])
    assert {r["h_std"] for r in rows if r["step"] == "11" or r["layer"] == "output"} == {""}


def test_the_mean_share_is_geometric_and_not_known_where_a_moment_has_none():
    assert mean_share(np.array([[1e-2, 5.0, 1.0], [1e-4, 5.0, 1.0]])) == pytest.approx(1e-3)
    assert mean_share(np.array([[1e300, 1e-300]])) == math.inf
    assert all(map(math.isnan, (mean_share(np.zeros((0, 3))), mean_share(np.array([[0.0, 1.0]])))))
