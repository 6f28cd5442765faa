"""A run that is saved and restored goes on as one that never ended, through a file too."""

from __future__ import annotations

import queue
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario
from gradsim.lab import Comparison, Runner
from gradsim.lab.orders import Keep, Save, Submit
from gradsim.lab.run import Run
from gradsim.lab.saved_run import BUDGET, Saved, SavedRun, SavedRuns
from gradsim.lab.time_travel import TimeTravel
from gradsim.lab.worker import Worker
from gradsim.run_file import pack, unpack
from gradsim.training.history import Kept
from gradsim.training.measurement import Divergence
from tests.conftest import examples
from tests.training.scenarios import small_scenarios

SMALL = Scenario(depth=3, width=6, batch_size=4, dataset="xor", activation="tanh")
DIVERGES = SMALL.replace(dataset="diabetes", loss="mse", activation="linear", learning_rate=0.3)


def saved_after(worker: Worker[Any], steps: int) -> Saved:
    worker.start()
    box: queue.SimpleQueue[Saved] = queue.SimpleQueue()
    worker.play(until=steps)
    worker.wait(60)
    worker.order(Save(lambda number, saved: box.put(saved)))
    worker.stop()  # a Save is carried out all the same
    return box.get(timeout=60)


def through_a_file(saved: Saved) -> Saved:
    return unpack(pack(saved), Saved)  # type: ignore[arg-type]


def same(a: Saved, b: Saved) -> bool:
    """To the bit, but for the held-out figures: how often they are taken is a matter of time."""
    return pack(without_held_out(a)) == pack(without_held_out(b))


def without_held_out(saved: Saved) -> Saved:
    return tuple(
        run and replace(run, held_out=None, history=run.history._replace(held_out=np.empty((0, 3)))) for run in saved
    )


@pytest.mark.parametrize(
    "scenario",
    [
        SMALL,
        SMALL.replace(optimizer="adam", normalization="batch", dtype="float32"),
        Scenario(network="rnn", task="adding", loss="mse", width=5, time_steps=6, batch_size=4),
        DIVERGES,
        Scenario(width="9,4*2,2", optimizer="momentum", normalization="batch", skip="residual", batch_size=4),
        Scenario(depth=0, batch_size=4),
    ],
    ids=["feed-forward", "with state", "recurrent", "diverging", "unlike widths", "no hidden layer"],
)
def test_a_run_from_a_file_goes_on_as_one_that_never_ended(scenario: Scenario) -> None:
    read = through_a_file(saved_after(Runner(scenario), 25))
    later = Runner(Scenario(depth=2, width=3))
    later.order(Keep(7, read), Submit((scenario,), 7))
    assert same(saved_after(later, 60), saved_after(Runner(scenario), 60))


def stepped(run: Run, travel: TimeTravel, steps: int) -> SavedRun:
    for _ in range(steps):
        if not run.diverged:
            run.step()
            travel.record()
    return travel.save()


@settings(max_examples=examples(25))
@given(small_scenarios(), st.integers(0, 30), st.integers(1, 30))
def test_any_run_goes_on_to_the_bit(scenario: Scenario, first: int, more: int) -> None:
    """Wherever it was closed: losses, gradients, history, moments, weights, divergence and what came of it."""
    closed, whole = Run(scenario), Run(scenario)
    (saved,) = through_a_file((stepped(closed, TimeTravel(closed), first),))
    assert saved is not None
    again = Run(scenario)
    assert again.fits(saved)
    again.restore(saved)
    found, expected = stepped(again, TimeTravel(again, saved), more), stepped(whole, TimeTravel(whole), first + more)
    assert pack(found) == pack(expected)


def test_it_goes_on_where_the_next_step_diverges() -> None:
    """The weights before the last step are needed then: the run goes back to them."""
    whole = Run(DIVERGES)
    for _ in range(20):
        if not whole.diverged:
            whole.step()
    assert whole.divergence is not None and whole.aftermath is not None and whole.divergence.step > 1
    closed = Run(DIVERGES)
    stepped(closed, TimeTravel(closed), whole.divergence.step)
    assert not closed.diverged
    (saved,) = through_a_file((closed.save(),))
    again = Run(DIVERGES)
    again.restore(saved)  # type: ignore[arg-type]
    again.step()
    assert again.diverged and pack(again.save()) == pack(whole.save())


def test_moments_are_kept_as_far_apart_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradsim.lab.checkpoints.MOST", 4)
    scenario = SMALL.replace(depth=1, width=2)
    first, whole = Run(scenario), Run(scenario)
    saved = stepped(first, TimeTravel(first), 90)
    again = Run(scenario)
    again.restore(saved)
    found, expected = stepped(again, TimeTravel(again, saved), 10), stepped(whole, TimeTravel(whole), 100)
    assert [c.step for c in found.moments] == [c.step for c in expected.moments]


def test_a_comparison_comes_back_with_all_its_runs() -> None:
    scenarios = (SMALL, SMALL.replace(depth=5), DIVERGES)
    read = through_a_file(saved_after(Comparison(scenarios), 20))
    later = Comparison(scenarios[:2])
    later.order(Keep(1, read), Submit(scenarios, 1))
    assert same(saved_after(later, 40), saved_after(Comparison(scenarios), 40))


def test_a_run_can_begin_where_a_saved_one_ended() -> None:
    saved = saved_after(Runner(SMALL), 20)[0]
    assert same(saved_after(Runner(SMALL, saved=saved), 50), saved_after(Runner(SMALL), 50))


def test_weights_of_another_network_are_left_out_and_that_is_said() -> None:
    """As where a file of data holds another table by now: it begins anew."""
    other = saved_after(Runner(SMALL.replace(width=7)), 5)
    later = Runner(SMALL)
    later.order(Keep(1, other), Submit((SMALL,), 1))
    later.start()
    said = later.wait(60).error
    assert "It begins at step 0: " in said and "do not fit" in said
    box: queue.SimpleQueue[Saved] = queue.SimpleQueue()
    later.play(until=3)
    later.wait(60)
    later.order(Save(lambda number, saved: box.put(saved)))
    later.stop()
    assert same(box.get(timeout=60), saved_after(Runner(SMALL), 3))


@pytest.mark.parametrize(
    "odd",
    [
        lambda run: replace(run, checkpoint=replace(run.checkpoint, step=-1)),
        lambda run: replace(run, checkpoint=replace(run.checkpoint, values=run.checkpoint.values[:, 1:])),
        lambda run: replace(run, checkpoint=replace(run.checkpoint, values=run.checkpoint.values.astype(np.float32))),
        lambda run: replace(run, checkpoint=replace(run.checkpoint, running=())),
        lambda run: replace(
            run, checkpoint=replace(run.checkpoint, optimizer=replace(run.checkpoint.optimizer, arrays=()))
        ),
        lambda run: replace(
            run, checkpoint=replace(run.checkpoint, optimizer=replace(run.checkpoint.optimizer, name="?"))
        ),
        lambda run: replace(run, moments=(replace(run.checkpoint, values=run.checkpoint.values[:, 1:]),)),
        lambda run: replace(run, values_before=np.zeros((1, 1))),
        lambda run: replace(run, stride=0),
        lambda run: replace(run, divergence=Divergence(3, "hidden.x", "forward")),
        lambda run: replace(run, newest=replace(run.newest, divergence=Divergence(3, "hidden.9", "loss"))),
        lambda run: replace(run, history=run.history._replace(steps=run.history.steps[:, 1:])),
        lambda run: replace(run, history=run.history._replace(steps=run.history.steps[::-1])),
        lambda run: replace(run, history=run.history._replace(held_out=np.full((1, 3), np.nan))),
        lambda run: replace(run, history=run.history._replace(values=np.zeros((600, run.history.values.shape[1])))),
        lambda run: replace(run, history=run.history._replace(clipped=run.history.appended + 1)),
        lambda run: replace(run, measurement=replace(run.measurement, grad_norm=np.zeros(2))),
        lambda run: replace(run, first=replace(run.first, grad_norm=np.zeros(2))),
        lambda run: replace(run, measurement=replace(run.measurement, layer_names=("a", "b", "c", "output"))),
    ],
)
def test_what_cannot_be_of_such_a_network_does_not_fit(odd: Any) -> None:
    scenario = SMALL.replace(normalization="batch", optimizer="momentum")
    run = Run(scenario)
    saved = stepped(run, TimeTravel(run), 12)
    assert Run(scenario).fits(saved) and not Run(scenario).fits(odd(saved))


@pytest.mark.parametrize("kind", [Runner, lambda scenario: Comparison((scenario, scenario))])
def test_weights_that_are_too_large_are_not_copied(kind: Any) -> None:
    worker, box = kind(SMALL), queue.SimpleQueue[Saved]()
    worker.start()
    worker.wait(60)
    worker.order(Save(lambda number, saved: box.put(saved), largest=500))
    assert box.get(timeout=60) == ()
    worker.stop()


def test_a_run_that_is_wanted_at_once_is_kept_whatever_its_size() -> None:
    run = Run(SMALL)
    small = stepped(run, TimeTravel(run), 3)
    huge = np.broadcast_to(np.float64(0), (1, BUDGET))
    large = (replace(small, checkpoint=replace(small.checkpoint, values=huge)),)
    kept = SavedRuns()
    kept.add(1, (small,))
    kept.add(2, large)
    assert kept.steps == {1: 3} or not kept.steps
    kept.add(3, large, wanted=True)
    assert kept.get(3) is not None
    kept.add(4, (small,))
    assert list(kept.steps) == [4]


def test_a_run_keeps_its_rows_and_moments_in_a_file() -> None:
    run = through_a_file(saved_after(Runner(SMALL), 12))[0]
    assert run is not None and isinstance(run.history, Kept) and run.checkpoint.step == 12 and run.moments
    assert run.scenario == SMALL and through_a_file((None,)) == (None,)
