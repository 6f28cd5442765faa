"""The window at full speed for some minutes, or with a comparison opened and closed again and again; figures as JSON."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gradsim import Scenario
from gradsim.ui.compare import CompareWindow
from gradsim.ui.frame.run_bar import FASTEST
from gradsim.ui.session.intents import Pause
from gradsim.ui.shell.app import open_window
from gradsim.ui.shell.window import MainWindow
from tests.ui.monkey_watch import Waiting

SETTLING = 0.2
"""The part of the run after which memory is looked at."""


def memory() -> float:
    """MB in use now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


class _Mallinfo(ctypes.Structure):
    """What glibc's ``mallinfo2`` returns (malloc.h); bytes in ``hblkhd`` (mapped) and ``uordblks`` (on the heaps) are in use."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in [
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "keepcost",
        ]
    ]


def in_use() -> float:
    """MB that the program has asked for and not given back.

    What the process has is more, and sways by tens of MB: the C library keeps what was given back between what is in use.
    """
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = _Mallinfo
    info = mallinfo()
    return (info.uordblks + info.hblkhd) / 1e6


def main_window() -> MainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def comparison() -> CompareWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, CompareWindow) and w.isVisible())


class FullSpeed:
    """Every second the memory; of every frame how long after the one before it came.

    The memory in use is looked at without the history and the moments of time travel: these grow and are thinned by turns,
    within a bound of their own.
    """

    def __init__(self, minutes: float) -> None:
        self.until = time.perf_counter() + 60 * minutes
        self.samples: list[tuple[float, float, float]] = []
        self.frames: list[tuple[float, float]] = []
        self.waiting = Waiting()
        self.last = (0.0, 0.0)

    def begin(self) -> None:
        window = main_window()
        window.run_bar.speed.setValue(FASTEST)
        window.clock.drawn.connect(self._drawn)
        self._look()

    def _drawn(self) -> None:
        now = time.perf_counter(), self.waiting.seconds()
        if self.last[0]:
            wall, waited = now[0] - self.last[0], now[1] - self.last[1]
            self.frames.append((wall, max(wall - waited, 0.0)))
        self.last = now

    def _look(self) -> None:
        now = time.perf_counter()
        kept = main_window().session.worker.size / 1e6
        self.samples.append((now, in_use() - kept, memory()))
        if now < self.until:
            QTimer.singleShot(1000, self._look)
        else:
            main_window().close()

    def report(self) -> dict[str, Any]:
        times, used, resident = np.array(self.samples[int(SETTLING * len(self.samples)) :]).T
        frames, own = np.percentile(1000 * np.array(self.frames), 99, axis=0)
        return {
            "mb_per_minute": slope(times / 60, used),
            "mb_in_use": float(np.median(used)),
            "mb": [float(half.max()) for half in np.array_split(resident, 2)],
            "frame_ms": frames,
            "own_frame_ms": own,
            "frames": len(self.frames),
        }


def slope(times: np.ndarray, values: np.ndarray) -> float:
    """The median of the slopes between pairs of values (Theil 1950, Sen 1968): a passing peak does not move it.

    ``times``, ``values``: (n,).
    """
    first, second = np.triu_indices(len(times), 1)
    return float(np.median((values[second] - values[first]) / (times[second] - times[first])))


class Comparing:
    """Opens a comparison, waits until it trains, closes it; the memory after each."""

    def __init__(self, times: int) -> None:
        self.left = times
        self.used: list[float] = []

    def begin(self) -> None:
        self.steps = self._all()
        self._next()

    def _next(self) -> None:
        if next(self.steps, "end") == "end":
            main_window().close()
        else:
            QTimer.singleShot(20, self._next)

    def _all(self) -> Iterator[None]:
        window = main_window()
        window.session.do(Pause())
        for _ in range(self.left):
            window.compare_button.click()
            compare = comparison()
            while compare.session.snapshot is None or compare.session.snapshot.steps < 3:
                yield
            compare.close()
            del compare
            for _ in range(25):
                yield
            self.used.append(memory())

    def report(self) -> dict[str, Any]:
        return {"mb": self.used}


def main(what: str, amount: float) -> None:
    QApplication(["gradsim"])
    work = FullSpeed(amount) if what == "speed" else Comparing(round(amount))
    QTimer.singleShot(2000, work.begin)
    open_window(Scenario() if what == "speed" else Scenario(depth=50, width=256), size=(1440, 900))
    print(json.dumps(work.report()), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
