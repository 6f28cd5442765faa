"""Sweeps: what is varied, what is measured of each cell, and what stays on disk."""

from __future__ import annotations

import csv
import json
import math
import pickle
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer, data
from gradsim.lab.scale import scale
from gradsim.lab.sweep import Sweep, SweepError, SweepFolder, processes, run
from gradsim.lab.sweep.job import lockstep

SMALL = Scenario(depth=3, width=8, batch_size=16, activation="tanh", initializer="normal")


@pytest.fixture
def thread():
    with ThreadPoolExecutor(1) as executor:
        yield executor


def rows(folder):
    return list(csv.DictReader((folder / "table.csv").read_text().splitlines()))


@pytest.mark.parametrize(
    ("change", "vary", "part"),
    [({}, {}, "one field"), ({}, {"seeds": [1, 2]}, "not both"), ({}, {"depth": range(1, 101), "seed": range(1000)}, "50,000"),
     ({"initializer": "he"}, {"sigma_w": [1, 2]}, "--initializer normal"), ({}, {"dataset": ["digits", "diabetes"]}, "mse"),
     ({}, {"dataset": ["csv"]}, "choose a file")],
)  # fmt: skip
def test_what_cannot_be_trained_is_refused_before_anything_is(tmp_path, thread, change, vary, part):
    with pytest.raises(ScenarioError, match=part):
        run(Sweep(SMALL.replace(**change), vary), tmp_path / "out", thread)
    assert not (tmp_path / "out").exists()


def test_jobs_hold_each_cell_once_and_networks_of_one_shape():
    sweep = Sweep(SMALL, {"depth": range(1, 21), "sigma_w": [0.5, 1, 2], "activation": ["tanh", "relu"]}, 50, seeds=3)
    cells = sweep.cells()
    jobs = sweep.jobs(cells)
    assert sorted(cell.index for job in jobs for cell in job) == list(range(120))
    for job in jobs:
        differences = {name for cell in job for name in job[0].scenario.differences(cell.scenario)}
        assert all(Scenario.fields[name].per_member for name in differences)
    assert jobs == sweep.jobs(cells)


def test_cells_come_coarse_to_fine():
    sweep = Sweep(SMALL.replace(width=128, batch_size=256), {"depth": range(10, 27)}, 200)
    order = [cell.values["depth"] for job in sweep.jobs(sweep.cells()) for cell in job]
    assert order[:9] == [10, 26, 18, 14, 22, 12, 16, 20, 24]


def alone(scenario, steps):
    """The same figures by the plain trainer."""
    trainer = Trainer(scenario)
    first = trainer.measure()
    trainer.run(steps)
    found = trainer.measure()
    signal = first.signal_grad_norm
    start = int(scenario.normalization != "none")  # layer 1 is divided by the size of other inputs
    factor = (signal[start] / signal[-2]) ** (1 / (len(signal) - 2 - start))
    ratios = [first.grad_norm[0] / first.grad_norm[-1], signal[0] / signal[-1], factor]
    return [first.loss, found.loss, *trainer.evaluate(), *ratios]


@pytest.mark.parametrize(
    "change", [{}, {"optimizer": "adam", "normalization": "batch"}, {"width": 64, "batch_size": 300}]
)
def test_networks_in_lockstep_measure_what_one_alone_measures(tmp_path, thread, change):
    vary = {"learning_rate": [0.01, 0.1], "sigma_w": [0.8, 1.4], "clip_norm": [0.0, 0.5], "weight_decay": [0, 0.01]}
    sweep = Sweep(SMALL.replace(**change), vary, steps=9, seeds=2)
    assert len(sweep.jobs(sweep.cells())) == 1
    found = run(sweep, tmp_path, thread)
    for cell in sweep.cells():
        for scenario, f in zip(sweep.members(cell), found[cell.index].figures, strict=True):
            measured = [f.loss_start, f.loss_end, f.held_out_loss, f.held_out_accuracy,
                        f.gradient_ratio, f.share, f.factor]  # fmt: skip
            assert measured == pytest.approx(alone(scenario, 9), rel=1e-12, abs=0)


def test_depths_are_swept_from_none_on(tmp_path, thread):
    found = run(Sweep(SMALL, {"depth": [0, 1]}, 5), tmp_path, thread)
    assert len(found) == 2 and all(np.isfinite(found[i].figures[0].loss_end) for i in (0, 1))


def test_large_networks_are_not_put_together():
    assert lockstep(SMALL) == 32 and lockstep(SMALL.replace(depth=80, width=64, batch_size=64)) == 1


def test_verdicts(tmp_path, thread):
    base = Scenario(depth=10, activation="relu", initializer="he")
    vary = {"learning_rate": [1e-5, 0.1, 10]}
    found = run(Sweep(base, vary, 100), tmp_path, thread)
    assert [r.figures[0].verdict for r in found.values()] == ["stalled", "trained", "diverged"]
    diverged = found[2].figures[0]
    trainer = Trainer(base.replace(learning_rate=10))
    assert diverged.diverged_step == trainer.run(100).divergence.step
    assert math.isnan(diverged.loss_end) and math.isnan(diverged.held_out_loss) and diverged.loss_start < 10
    assert found[0].figures[0].diverged_step == -1


def test_the_best_constant_answer():
    digits, numbers = Scenario(), Scenario(dataset="diabetes", loss="mse")
    targets = data.load(digits).train.labels
    share = np.bincount(targets) / len(targets)
    assert scale(digits).constant_loss == pytest.approx(-(share * np.log(share)).sum(), rel=1e-12)
    assert scale(numbers).constant_loss == pytest.approx(1.0, rel=1e-12)
    absolute = numbers.replace(loss="mae")
    values = data.load(absolute).train.targets
    assert scale(absolute).constant_loss == pytest.approx(np.abs(values - np.median(values)).mean())


def test_a_recurrent_network_is_told_by_its_time_steps(tmp_path, thread):
    base = Scenario(network="rnn", activation="linear", width=8, time_steps=20, task="copy")
    found = run(Sweep(base, {"spectral_radius": [0.9, 1.1]}, 2), tmp_path, thread)
    for cell, radius in enumerate((0.9, 1.1)):
        figures = found[cell].figures[0]
        assert figures.factor == pytest.approx(radius, rel=1e-10)
        assert figures.share == pytest.approx(radius**19, rel=1e-10)


def test_the_tables_hold_a_row_for_each_cell_and_seed(tmp_path, thread):
    sweep = Sweep(SMALL, {"depth": [1, 3], "learning_rate": [0.1, 10], "activation": ["tanh", "linear"]}, 30, seeds=2)
    found = run(sweep, tmp_path, thread)
    table = rows(tmp_path)
    with np.load(tmp_path / "table.npz") as arrays:
        assert list(arrays) == list(table[0])
        for name in arrays:
            texts = [row[name] for row in table]
            if arrays[name].dtype.kind == "f":
                np.testing.assert_array_equal(arrays[name], [float(t or "nan") for t in texts])
            else:
                assert [str(v) for v in arrays[name]] == texts
    assert len(table) == 16 and [row["seed"] for row in table[:2]] == ["0", "1"]
    assert table[0]["factor"] == ""  # one hidden layer has none
    last = {name: table[-1][name] for name in sweep.vary}
    assert last == {"depth": "3", "learning_rate": "10.0", "activation": "linear"}
    assert float(table[3]["loss_start"]) == found[1].figures[1].loss_start
    assert Scenario.load(tmp_path / "scenario.json") == sweep.base


class Slow(Executor):
    """Trains three jobs, and has the others waiting."""

    def __init__(self):
        self.given = 0

    def submit(self, function, /, *arguments):
        future = Future()
        self.given += 1
        if self.given <= 3:
            future.set_result(function(*arguments))
        return future


def test_a_cancelled_sweep_goes_on_and_trains_nothing_twice(tmp_path, thread):
    sweep = Sweep(SMALL, {"depth": range(1, 9), "sigma_w": [1, 2]}, 20)
    seen = []

    def see(cell, result):
        seen.append(cell.index)

    some = run(sweep, tmp_path / "broken", Slow(), see, cancelled=lambda: len(seen) >= 5)
    assert sorted(some) == sorted(seen) and 5 <= len(seen) < 16
    assert len(rows(tmp_path / "broken")) == len(seen)
    run(sweep, tmp_path / "broken", thread, see)
    assert sorted(seen) == list(range(16))
    run(sweep, tmp_path / "broken", thread, see)
    run(sweep, tmp_path / "whole", thread)
    assert len(seen) == 16
    assert (tmp_path / "broken" / "table.csv").read_text() == (tmp_path / "whole" / "table.csv").read_text()


class AtOnce(Executor):
    """Has each job done as soon as it is given."""

    def submit(self, function, /, *arguments):
        future = Future()
        future.set_result(function(*arguments))
        return future


def test_cells_that_finish_together_come_in_their_order(tmp_path):
    seen = []
    run(Sweep(SMALL, {"depth": range(1, 13)}, 2), tmp_path, AtOnce(), lambda cell, _: seen.append(cell.index))
    assert seen == list(range(12))


def test_results_that_no_table_holds_yet_are_taken_up(tmp_path, thread):
    """What a killed program leaves: files of single jobs, and one that was being written."""
    sweep = Sweep(SMALL, {"depth": [2, 3, 4]}, 5)
    whole = run(sweep, tmp_path / "whole", thread)
    SweepFolder(tmp_path / "out", sweep).add([whole[1]])
    (tmp_path / "out" / "cells" / "000002.json.tmp").write_text('[{"cell": 2, "fig')
    seen = []
    taken_up = run(sweep, tmp_path / "out", thread, lambda cell, _: seen.append(cell.index))
    assert repr(taken_up) == repr(dict(sorted(whole.items())))  # to the last digit; NaN is not equal to itself
    assert seen == [0, 2]


def test_folders_of_something_else_are_refused(tmp_path, thread):
    sweep = Sweep(SMALL, {"depth": [1, 2]}, 5)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mine.txt").write_text("dear")
    (tmp_path / "strange").mkdir()
    (tmp_path / "strange" / "sweep.json").write_text("[]")
    run(sweep, tmp_path / "mine", thread)
    others = [(tmp_path / "letters", "other files"), (tmp_path / "letters" / "mine.txt", "is a file")]
    for folder, part in [*others, (tmp_path / "strange", "not of a sweep")]:
        with pytest.raises(SweepError, match=part):
            run(sweep, folder, thread)
    changed = [
        Sweep(SMALL, {"depth": [1, 3]}, 5),
        Sweep(SMALL, {"depth": [1, 2]}, 6),
        Sweep(SMALL, {"depth": [1, 2]}, 5, 2),
    ]
    for other in [*changed, Sweep(SMALL.replace(width=9), {"depth": [1, 2]}, 5)]:
        with pytest.raises(SweepError, match="another sweep"):
            run(other, tmp_path / "mine", thread)
    assert len(rows(tmp_path / "mine")) == 2
    axes = {"depth": [1, 2], "width": [3, 4]}
    SweepFolder(tmp_path / "two", Sweep(SMALL, axes, 5))
    with pytest.raises(SweepError, match="another sweep"):
        SweepFolder(tmp_path / "two", Sweep(SMALL, dict(reversed(axes.items())), 5))


def test_a_second_program_is_kept_out(tmp_path, thread):
    pytest.importorskip("fcntl")
    sweep = Sweep(SMALL, {"depth": [1, 2]}, 5)
    with SweepFolder(tmp_path, sweep).locked(), pytest.raises(SweepError, match="at work"):
        run(sweep, tmp_path, thread)


class Losing(Executor):
    """Loses its workers at the second job."""

    def __init__(self):
        self.given = 0

    def submit(self, function, /, *arguments):
        from concurrent.futures.process import BrokenProcessPool

        future = Future()
        self.given += 1
        if self.given == 2:
            future.set_exception(BrokenProcessPool())
        elif self.given == 1:
            future.set_result(function(*arguments))
        return future


def test_lost_workers_are_told_and_what_was_done_is_kept(tmp_path):
    sweep = Sweep(SMALL, {"depth": [1, 2, 3]}, 5)
    with pytest.raises(SweepError, match="workers were lost"):
        run(sweep, tmp_path, Losing())
    assert len(SweepFolder(tmp_path, sweep).results()) <= 1
    with ThreadPoolExecutor(1) as executor:
        assert len(run(sweep, tmp_path, executor)) == 3


def test_processes_give_the_same_table(tmp_path, thread):
    sweep = Sweep(SMALL, {"depth": [1, 4, 8], "learning_rate": [0.1, 10.0]}, 30, seeds=2)
    run(sweep, tmp_path / "thread", thread)
    with processes(2) as executor:
        run(sweep, tmp_path / "processes", executor)
    assert (tmp_path / "processes" / "table.csv").read_text() == (tmp_path / "thread" / "table.csv").read_text()


def test_an_error_of_a_scenario_comes_back_from_another_process():
    error = pickle.loads(pickle.dumps(ScenarioError("depth", 0, "allowed: more")))
    assert (str(error), error.value) == (str(ScenarioError("depth", 0, "allowed: more")), 0)


def test_the_file_of_a_sweep_says_what_is_varied(tmp_path, thread):
    run(Sweep(SMALL, {"depth": [2, 4]}, 5), tmp_path, thread)
    values = json.loads((tmp_path / "sweep.json").read_text())
    assert values["vary"] == {"depth": [2, 4]} and values["steps"] == 5 and values["scenario"]["width"] == 8


def test_steps_to_a_loss_are_those_of_the_plain_trainer(tmp_path, thread):
    sweep = Sweep(
        SMALL.replace(activation="relu", initializer="he"), {"learning_rate": [0.1, 1e-5]}, steps=60, to_loss=1.9
    )
    fast, slow = (result.figures[0].steps_to_loss for result in run(sweep, tmp_path, thread).values())
    trainer, losses = Trainer(sweep.cells()[0].scenario), []
    for _ in range(60):
        losses.append(trainer.step().loss)
    means = [np.mean(losses[max(0, i - 5) : i + 1]) for i in range(60)]
    assert fast == next(i for i, mean in enumerate(means) if mean <= 1.9)
    assert np.isnan(slow)
