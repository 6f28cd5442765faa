"""The process in which the monkey plays: the program as its users start it, actions given by a timer.

Started by ``tests.ui.monkey`` with a folder, a seed and a number of actions. It leaves ``log``: how the window was
opened and each action, written before it is done; and ``report``: what broke.
"""

from __future__ import annotations

import faulthandler
import json
import random
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gradsim import Scenario
from gradsim.lab.report import Report
from gradsim.ui.shell.app import open_window
from gradsim.ui.shell.window import MainWindow
from tests.ui.monkey import STUCK
from tests.ui.monkey_actions import Action, perform, windows
from tests.ui.monkey_choices import Chooser, session_windows, small
from tests.ui.monkey_dialogs import Answers, prepare
from tests.ui.monkey_watch import Watch

CODES = (
    "default",
    "default",
    "depth=30&width=64&activation=relu&initializer=he",
    "network=rnn&time_steps=20&width=16",
    "dataset=moons&depth=4&width=8",
    "depth=6&width=16&activation=relu&skip=residual&normalization=batch",
)
"""What the window begins with."""
ENDING = 10.0
"""Seconds that threads may take to end after the window."""


class Hand:
    """Takes one action after another, out of a log or out of the chooser."""

    def __init__(self, folder: Path, seed: int, count: int, replay: list[str]) -> None:
        self.folder = folder
        self.log = (folder / "log").open("w", encoding="utf-8")
        self.files = folder / "files"  # typed by names from here: each run has a folder of its own
        prepare(self.files)
        self.watch, self.answers = Watch(), Answers(self.files)
        self.chooser = Chooser(seed, self.files)
        self.left = count
        self.replay: Iterator[str] = iter(replay)
        self.events: Iterator[int] = iter(())
        self.window: MainWindow | None = None

    def write(self, line: str) -> None:
        self.log.write(line + "\n")
        self.log.flush()

    def begin(self) -> None:
        """Waits for the window, then acts."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        if not found or found[0].session.snapshot is None:
            QTimer.singleShot(20, self.begin)
            return
        self.window = found[0]
        self._hear_reports()
        self.watch.begin()
        self.turn()

    def turn(self) -> None:
        """The next event of the action at work, or the first one of the next action."""
        faulthandler.dump_traceback_later(STUCK, exit=True)
        try:
            pause = next(self.events, None)
        except RuntimeError as error:  # what it acts on went in between, as a menu does
            if "already deleted" not in str(error):
                raise
            pause = None
        if pause is None:
            began = time.perf_counter()
            action = self._next()
            self.watch.excuse(time.perf_counter() - began)
            if action is None:
                self._end()
                return
            self.events, pause = perform(action), action.pause
        QTimer.singleShot(pause, self.turn)

    def _next(self) -> Action | None:
        self.watch.count()
        self._look_at_workers()
        line = next(self.replay, None)
        if line is not None:
            action = Action.read(line)
        elif self.left > 0 and windows():
            self.left -= 1
            action = self.chooser.next()
        else:
            return None
        self.write(action.line())
        self.watch.action += 1
        self.watch.judging = small()
        self.answers.seed(action.answers)
        return action

    def _hear_reports(self) -> None:
        """An error that the program catches, and tells in a view's place or in a dialog, has broken something too."""
        make = Report.of

        def heard(what: str, error: BaseException, *rest: Any, **named: Any) -> Report:
            report = make(what, error, *rest, **named)
            self.watch.fail(report.trace)
            return report

        Report.of = heard

    def _look_at_workers(self) -> None:
        """An error in a worker's thread is said in the window, and goes no further."""
        for window in session_windows():
            failure = window.session.worker.failure
            if failure is not None:
                self.watch.fail("".join(traceback.format_exception(failure)))

    def _end(self) -> None:
        assert self.window is not None
        self.watch.action += 1
        self.window.close()

    def quit(self) -> None:
        """The windows are closed. What goes on behind them is no block; the program may end itself without it."""
        self.watch.end()
        self.report()

    def report(self) -> None:
        found = self.watch.found
        blocks = sorted((b for b in found.blocks.values() if b.judged), key=lambda b: -b.own)
        values = {
            "failures": found.failures,
            "threads": found.threads,
            "windows": found.windows,
            "kinds": found.kinds,
            "answers": self.answers.given,
            "judged": len(blocks),
            "own": [round(1000 * b.own, 1) for b in blocks],
            "blocks": [b.told() for b in blocks[:12]],
        }
        (self.folder / "report").write_text(json.dumps(values), encoding="utf-8")

    def wait_for_threads(self) -> None:
        """After the program: nothing of it may go on."""
        end = time.monotonic() + ENDING
        while threading.active_count() > 1 and time.monotonic() < end:
            time.sleep(0.01)
        left = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
        if left:
            self.watch.fail(f"threads left: {left}")


def main(folder: Path, seed: int, count: int) -> int:
    faulthandler.enable()
    draw = random.Random(seed)
    replay = (folder / "replay").read_text(encoding="utf-8").splitlines() if (folder / "replay").exists() else []
    if replay:
        first = json.loads(replay.pop(0))
    else:
        first = {"theme": draw.choice(("light", "dark")), "projector": draw.random() < 0.15}
        first["code"] = draw.choice(CODES)
    app = QApplication(["gradsim"])
    hand = Hand(folder, seed, count, replay)
    hand.write(json.dumps(first))
    app.aboutToQuit.connect(hand.quit)
    QTimer.singleShot(0, hand.begin)
    open_window(Scenario.load(first["code"]), theme=first["theme"], projector=first["projector"], size=(1280, 800))
    hand.wait_for_threads()
    hand.report()
    faulthandler.cancel_dump_traceback_later()
    return bool(hand.watch.found.failures)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
