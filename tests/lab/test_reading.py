"""What layer 1 gets is one figure, whoever says it."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.reading import chain, share, shares
from gradsim.terminal import as_json, table, write_csv
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
        rows = (tmp_path / "run.csv").read_text().split()
        assert float(rows[-5].split(",")[-1]) == pytest.approx(snapshot.share)
        assert float(rows[-1].split(",")[-1]) == 1.0


def test_while_it_plays_it_is_steady_and_of_the_last_steps(snapshot):
    playing = dataclasses.replace(snapshot, state="playing")
    if snapshot.measurement.time is not None:
        assert playing.share == snapshot.share
        return
    trainer = Trainer(snapshot.scenario)
    last = [share(trainer.step()) for _ in range(30)][-20:]
    assert playing.share == pytest.approx(np.exp(np.mean(np.log(last))), rel=1e-12)
    assert dataclasses.replace(playing, visiting=30).share == snapshot.share


def test_where_the_last_place_gets_nothing_there_is_no_share():
    assert np.isnan(shares(np.zeros(3))).all() and shares(np.array([0.0, 2.0])).tolist() == [0.0, 1.0]
