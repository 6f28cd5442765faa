"""What must not happen while the monkey is at work: exceptions, Qt's warnings, blocks, threads and windows that stay."""

from __future__ import annotations

import faulthandler
import os
import re
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

TICK = 5
"""Milliseconds between two looks at the clock."""
SLOW = 0.1
"""Seconds without a tick after which the main thread's stack is noted."""
TASKS = Path("/proc/self/task")
"""Linux tells of each thread of this process how long it waited for a processor."""
HARMLESS = ("This plugin does not support", "Mouse event at", "QFont::setPointSize", "Populating font family aliases")


@dataclass
class Block:
    """The longest time without the event loop while one action was done.

    It is judged by ``own``, so that a busy machine is not taken for a slow window. Where a thread of the program holds the window
    up, that is in it: nobody else had the processor then.
    """

    action: int
    wall: float
    """Seconds by the clock."""
    cpu: float
    """Seconds that the main thread was computing."""
    waited: float
    """Seconds that this process's threads stood ready while others had the processor."""
    judged: bool = True
    """All that is trained is within the stated shapes."""
    stack: str = ""

    @property
    def own(self) -> float:
        """What is left of it on a machine that nobody else uses."""
        return max(self.cpu, self.wall - self.waited)

    def told(self) -> dict[str, object]:
        """In milliseconds."""
        times = {"ms": self.own, "wall": self.wall, "cpu": self.cpu, "waited": self.waited}
        return {"action": self.action} | {n: round(1000 * t) for n, t in times.items()} | {"stack": self.stack}


@dataclass
class Found:
    failures: list[str] = field(default_factory=list)
    blocks: dict[int, Block] = field(default_factory=dict)
    threads: int = 0
    windows: int = 0
    """How many top-level widgets there were at most beyond those of the start, menus of plots among them."""
    kinds: dict[str, int] = field(default_factory=dict)
    """Of which classes those were."""


class Watch(QObject):
    """``action``: the number of the one at work. ``judging``: whether the shapes are within those judged."""

    def __init__(self) -> None:
        super().__init__()
        self.found = Found()
        self.action = -1
        self.judging = True
        self._first = Counter[str]()
        self._excused = 0.0
        self._stack = ""
        self._waiting = Waiting()
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._ended = threading.Event()
        self._sampler = threading.Thread(target=self._sample, name="monkey's watch", daemon=True)

    def begin(self) -> None:
        """From now on, with whatever hooks the program has put in place before."""
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = lambda *about: (self._raised(*about), hooks[0](*about))
        threading.excepthook = lambda about: (self._raised(*about[:3]), hooks[1](about))
        sys.unraisablehook = lambda about: (self._raised(*about[:3]), hooks[2](about))
        qInstallMessageHandler(self._said)
        self._last = self._now()
        self._timer.start()
        self._sampler.start()

    def end(self) -> None:
        self._tick()
        self._timer.stop()
        self._ended.set()
        self._sampler.join()

    def fail(self, text: str) -> None:
        if text not in self.found.failures:
            self.found.failures.append(text)

    def count(self) -> None:
        """Notes how many threads there are, and how many top-level widgets more than at the start."""
        self.found.threads = max(self.found.threads, threading.active_count() - 1)
        shown = Counter(type(w).__name__ for w in QApplication.topLevelWidgets())
        self._first = self._first or shown
        more = shown.total() - self._first.total()
        if more > self.found.windows:
            self.found.windows, self.found.kinds = more, dict((shown - self._first).most_common(8))

    def excuse(self, seconds: float) -> None:
        """Time of the monkey's own since the last tick."""
        self._excused += seconds

    def _raised(self, kind: type[BaseException], error: BaseException | None, trace: object) -> None:
        self.fail("".join(traceback.format_exception(kind, error, trace)))

    def _said(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(HARMLESS):
            self.fail(f"Qt: {text}\n" + "".join(traceback.format_stack()[-6:-1]))

    # Blocks

    def _now(self) -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), self._waiting.seconds()

    def _tick(self) -> None:
        now = self._now()
        wall, cpu, waited = (b - a for a, b in zip(self._last, now, strict=True))
        wall, cpu = wall - self._excused - TICK / 1000, cpu - self._excused
        self._last, self._excused = now, 0.0
        block = Block(self.action, wall, max(cpu, 0), waited, self.judging, self._stack)
        longest = self.found.blocks.setdefault(self.action, block)
        if block.own > longest.own:
            self.found.blocks[self.action] = block
        self._stack = ""

    def _sample(self) -> None:
        """Notes where the main thread stands when it lets the event loop wait.

        By faulthandler, which holds no frame: a frame that is held keeps its painter alive, and Qt crashes.
        """
        with tempfile.TemporaryFile("w+") as file:
            while not self._ended.wait(SLOW / 4):
                if time.perf_counter() - self._last[0] > SLOW and not self._stack:
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file)
                    file.seek(0)
                    self._stack = _where(file.read())


def _where(threads: str) -> str:
    """The innermost places of the main thread, which is told last."""
    places = re.findall(r'File "[^"]*/([^"]+)", line (\d+) in (\w+)', threads.rpartition("Thread ")[2])
    return " < ".join(f"{file}:{line} {name}" for file, line, name in places[:7])


class Waiting:
    """How long this process's threads stood ready while others had the processor; nothing where that is not told."""

    def __init__(self) -> None:
        self._files: dict[str, int] = {}
        self._told: dict[str, int] = {}
        self._sum = 0

    def seconds(self) -> float:
        tasks = [task.name for task in TASKS.iterdir()] if TASKS.exists() else []
        for gone in self._files.keys() - set(tasks):
            os.close(self._files.pop(gone))
            del self._told[gone]
        for task in tasks:
            try:
                if task not in self._files:
                    self._files[task] = os.open(TASKS / task / "schedstat", os.O_RDONLY)
                    self._told[task] = 0
                told = int(os.pread(self._files[task], 100, 0).split()[1])
            except (OSError, IndexError):
                continue
            self._sum += told - self._told[task]
            self._told[task] = told
        return self._sum / 1e9
