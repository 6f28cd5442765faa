"""Nothing waits in the window's thread: it says what is being prepared, can cancel it, and closes at once."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario
from gradsim.lab.orders import Want
from gradsim.lab.probes import probes
from gradsim.ui.session.intents import ChangeField, Use
from tests.slow_data import slow
from tests.ui.shell.test_window import type_into
from tests.ui.shown import plays, press

LEFT = Qt.MouseButton.LeftButton


def test_what_is_being_read_is_said_and_cancel_goes_back(open_window, qtbot, disk):
    window = open_window(Scenario(depth=2, width=8))
    bar, before = window.run_bar, window.session.state.scenario
    window.session.do(Use(slow()))
    qtbot.waitUntil(
        lambda: bar.preparing.text() == "preparing the examples…" and bar.cancel.isVisible(), timeout=10_000
    )
    assert not bar.loss.isVisible()
    qtbot.mouseClick(bar.cancel, LEFT)
    assert window.session.state.scenario == before and window.panel.controls["depth"].slider.value() == 2
    steps = window.session.snapshot.steps
    qtbot.waitUntil(lambda: window.session.snapshot.steps > steps and bar.loss.isVisible(), timeout=10_000)
    assert window.session.snapshot.scenario == before


def test_the_window_opens_while_its_first_network_is_prepared(open_window, qtbot, disk):
    window = open_window(slow(), start=False)
    window.start()
    bar = window.run_bar
    qtbot.waitUntil(lambda: bar.cancel.isVisible(), timeout=10_000)
    assert window.session.snapshot is None and plays(window)
    qtbot.mouseClick(bar.cancel, LEFT)
    qtbot.waitUntil(lambda: "cancelled" in bar.problem.text() and bar.problem.isVisible(), timeout=10_000)
    assert not plays(window)
    disk.opened.set()
    qtbot.mouseClick(bar.reset, LEFT)
    qtbot.waitUntil(lambda: window.session.snapshot is not None and not bar.problem.isVisible(), timeout=10_000)


def test_a_first_scenario_whose_data_are_missing_is_told_and_another_trains(open_window, qtbot):
    window = open_window(Scenario(depth=2, dataset="csv", data_file="no/such.csv"), start=False)
    window.start()
    qtbot.waitUntil(lambda: "no/such.csv" in window.run_bar.problem.text(), timeout=10_000)
    window.session.do(ChangeField("dataset", "moons"))
    qtbot.waitUntil(lambda: window.session.snapshot is not None and window.session.snapshot.steps > 2, timeout=10_000)
    assert not window.run_bar.problem.isVisible()


def test_pause_and_play_given_meanwhile_are_obeyed_and_the_button_never_turns_back(open_window, qtbot, disk):
    window = open_window(Scenario(depth=2, width=8))
    bar, shown = window.run_bar, []
    window.clock.ticked.connect(lambda: shown.append(plays(window)))
    window.session.do(Use(slow()))
    qtbot.waitUntil(disk.reached.is_set, timeout=20_000)
    for playing in (False, True, False):
        qtbot.mouseClick(bar.play, LEFT)
        shown.clear()
        qtbot.waitUntil(lambda: len(shown) > 5, timeout=10_000)
        assert set(shown) == {playing}
    disk.opened.set()
    qtbot.waitUntil(lambda: window.session.snapshot.scenario.dataset == "slow", timeout=10_000)
    assert (window.session.snapshot.state, window.session.snapshot.steps, plays(window)) == ("paused", 0, False)
    assert set(shown) == {False}


def test_the_comparison_opens_while_it_is_prepared_and_can_go_back(open_desk, qtbot, disk):
    desk = open_desk(slow(), start=False)
    desk.window.start()
    press(desk.window, "Compare")
    compare = desk.comparison
    bar = compare.run_bar
    qtbot.waitUntil(lambda: bar.preparing.text() == "1 of 2: preparing the examples…", timeout=10_000)
    disk.opened.set()
    qtbot.waitUntil(lambda: compare.session.snapshot is not None and compare.session.snapshot.steps > 0, timeout=10_000)
    before = compare.session.state.scenarios
    disk.opened.clear()
    compare.session.do(ChangeField("data_seed", 10**6))
    qtbot.waitUntil(lambda: bar.cancel.isVisible(), timeout=10_000)
    qtbot.mouseClick(bar.cancel, LEFT)
    assert compare.session.state.scenarios == before
    steps = compare.session.snapshot.steps
    qtbot.waitUntil(lambda: compare.session.snapshot.steps > steps, timeout=10_000)


@pytest.mark.parametrize("which", ["main", "comparison"])
def test_closing_does_not_wait_for_what_a_worker_is_at(open_desk, qtbot, request, disk, which):
    desk = open_desk(Scenario(depth=2, width=8))
    if which == "comparison":
        press(desk.window, "Compare")
        closed = desk.comparison
        closed.session.do(Use(slow()))
        qtbot.waitUntil(disk.reached.is_set, timeout=20_000)
    else:
        closed = desk.window
        begun = threading.Event()

        @probes.register("long", "Long", "For tests.")
        def long(trainer):
            begun.set()
            disk.opened.wait()

        request.addfinalizer(lambda: probes.remove("long"))
        closed.session.worker.order(Want(frozenset({"long"})))
        qtbot.waitUntil(begun.is_set, timeout=20_000)
    worker = closed.session.worker
    assert closed.close() and not closed.isVisible()
    assert disk.reading or worker.alive
    disk.opened.set()
    assert worker.join(30)


def test_the_program_ends_without_what_blocks_and_keeps_its_exit_code():
    program = (
        "import threading\n"
        "from gradsim.ui.shell.app import leave\n"
        "print('kept')\n"
        "threading.Thread(target=threading.Event().wait, name='gradsim builder').start()\n"
        "leave(3, patience=0.1)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (3, "kept\n")


def test_a_table_that_is_chosen_again_is_read_anew(open_window, qtbot, tmp_path):
    path = tmp_path / "points.csv"
    lines = [f"{i},{i % 3},{'uv'[i % 2]}\n" for i in range(30)]
    path.write_text("a,b,kind\n" + "".join(lines))
    window = open_window(Scenario(depth=2, dataset="csv", data_file=str(path)))
    generation, before = window.session.snapshot.generation, window.session.snapshot.measurement.loss
    path.write_text("a,b,kind\n" + "".join(lines).replace("u", "w") * 2)
    window.panel.controls["data_file"].changed.emit("data_file", str(path))
    qtbot.waitUntil(lambda: window.session.snapshot.generation > generation, timeout=10_000)
    assert window.session.snapshot.measurement.loss != before
    path.unlink()
    type_into(window.panel.controls["width"].edit, "16")
    qtbot.waitUntil(lambda: "no such file" in window.views["happening"].error.text(), timeout=10_000)
