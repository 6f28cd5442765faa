"""A saved run that is written and read goes on as if it had never ended; what is damaged is refused in one line."""

from __future__ import annotations

import hashlib
import queue
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradsim import Scenario
from gradsim.lab import Comparison, Runner
from gradsim.lab.orders import Keep, Save, Submit
from gradsim.lab.run_file import MAGIC, REFUSAL, pack, unpack
from gradsim.lab.saved_run import Saved
from gradsim.lab.worker import Worker
from gradsim.training.history import Kept

SMALL = Scenario(depth=3, width=6, batch_size=4, dataset="xor", activation="tanh")
DIVERGES = SMALL.replace(activation="relu", learning_rate=10, gain=4.0, depth=8)


def saved_after(worker: Worker[Any], steps: int) -> Saved:
    worker.start()
    box: queue.SimpleQueue[Saved] = queue.SimpleQueue()
    worker.play(until=steps)
    worker.wait(60)
    worker.order(Save(lambda number, saved: box.put(saved)))
    worker.stop()  # a Save is carried out all the same
    return box.get(timeout=60)


def same(a: Saved, b: Saved) -> bool:
    """To the bit, but for the held-out figures: how often they are taken is a matter of time."""
    return pack({}, (without_held_out(a),)) == pack({}, (without_held_out(b),))


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
    (read,) = unpack(pack({}, (saved_after(Runner(scenario), 25),)))[1]
    later = Runner(Scenario(depth=2, width=3))
    later.order(Keep(7, read), Submit((scenario,), 7))
    assert same(saved_after(later, 60), saved_after(Runner(scenario), 60))


def test_a_comparison_comes_back_with_all_its_runs() -> None:
    scenarios = (SMALL, SMALL.replace(depth=5), DIVERGES)
    (read,) = unpack(pack({}, (saved_after(Comparison(scenarios), 20),)))[1]
    later = Comparison(scenarios[:2])
    later.order(Keep(1, read), Submit(scenarios, 1))
    assert same(saved_after(later, 40), saved_after(Comparison(scenarios), 40))


def test_weights_of_another_network_are_left_out() -> None:
    """As where a file of data holds another table by now: it begins anew."""
    other = saved_after(Runner(SMALL.replace(width=7)), 5)
    later = Runner(SMALL)
    later.order(Keep(1, other), Submit((SMALL,), 1))
    assert same(saved_after(later, 3), saved_after(Runner(SMALL), 3))


@pytest.mark.parametrize("kind", [Runner, lambda scenario: Comparison((scenario, scenario))])
def test_weights_that_are_too_large_are_not_copied(kind: Any) -> None:
    worker, box = kind(SMALL), queue.SimpleQueue[Saved]()
    worker.start()
    worker.wait(60)
    worker.order(Save(lambda number, saved: box.put(saved), largest=500))
    assert box.get(timeout=60) == ()
    worker.stop()


@pytest.fixture(scope="module")
def whole() -> bytes:
    return pack({"words": "σ"}, (saved_after(Runner(SMALL), 12), (None,)))


def test_what_is_known_of_the_runs_reads_the_same(whole: bytes) -> None:
    about, saved = unpack(whole)
    assert about == {"words": "σ"} and saved[1] == (None,)
    run = saved[0][0]
    assert run is not None and isinstance(run.history, Kept) and run.checkpoint.step == 12 and run.moments


@given(st.data())
def test_a_damaged_file_is_refused_in_words(whole: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(whole) - 1))
    change = data.draw(st.binary(max_size=9))
    damaged = whole[:at] + change + whole[at + data.draw(st.integers(0, 9)) :]
    if damaged != whole:
        with pytest.raises(ValueError, match=REFUSAL):
            unpack(damaged)


@given(st.binary(max_size=200))
def test_a_foreign_file_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=REFUSAL):
        unpack(content)


@given(st.binary(max_size=40) | st.binary(max_size=40).map(lambda rest: b"PK\x03\x04" + rest))
@example(b"")
def test_a_whole_file_with_no_arrays_in_it_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match=REFUSAL):
        unpack(MAGIC + hashlib.sha256(body).digest() + body)


@pytest.mark.parametrize("saved", [[[{"type": "SavedRun"}]], [[{"type": "Novel"}]], [[{"array": 9}]], [3], [[3]], 3])
def test_a_whole_file_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch, saved: Any) -> None:
    monkeypatch.setattr("gradsim.lab.run_file._write", lambda *_: saved)
    other = pack({}, ())
    with pytest.raises(ValueError, match=REFUSAL):
        unpack(other)


def test_pickles_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    save = np.savez
    thing = np.array([{"any": "thing"}], dtype=object)
    monkeypatch.setattr(np, "savez", lambda file, allow_pickle, **arrays: save(file, **{**arrays, "0": thing}))
    monkeypatch.setattr("gradsim.lab.run_file._write", lambda *_: [[{"array": 0}]])
    with pytest.raises(ValueError, match=REFUSAL):
        unpack(pack({}, ()))
