"""How long the program takes to the first useful picture, and with how much memory, beside a bare pyqtgraph window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.timing import verdict

ROUNDS = 5
WINDOW_TIME, WINDOW_MEMORY, HELP_TIME = 1.3, 1.2, 1.5
"""Times the bare window at most, in time of the processor and in memory; times ``import numpy``."""


def report() -> None:
    """Alternating, each in a process of its own that ends with the picture; medians."""
    bare, window, numpy, listing = _medians(
        _this("bare_window"),
        _this("gradsim_window"),
        [sys.executable, "-c", "import numpy"],
        [sys.executable, "-m", "gradsim", "run", "--help"],
    )
    print(f"Start, medians of {ROUNDS}, alternating (time of the processor, by the clock, memory at the peak):")
    for name, (cpu, wall, memory) in (("bare pyqtgraph window", bare), ("bars of step 1", window)):
        print(f"  {name:24} {cpu:.2f} s, {wall:.2f} s, {memory:.0f} MiB")
    ratio, memory = window[0] / bare[0], window[2] / bare[2]
    print(f"  {ratio:.2f} times the bare window's time ({verdict(ratio, WINDOW_TIME, at_most=True)})")
    print(f"  {memory:.2f} times its memory ({verdict(memory, WINDOW_MEMORY, at_most=True)})")
    for name, (cpu, wall, memory) in (("import numpy", numpy), ("gradsim run --help", listing)):
        print(f"  {name:24} {cpu:.3f} s, {wall:.3f} s, {memory:.0f} MiB")
    print(
        f"  {listing[0] / numpy[0]:.2f} times numpy's time ({verdict(listing[0] / numpy[0], HELP_TIME, at_most=True)})"
    )


def _this(what: str) -> list[str]:
    return [sys.executable, "-c", f"from benchmarks import start; start.{what}()"]


def _medians(*commands: list[str]) -> list[tuple[float, ...]]:
    """Of each command: seconds of the processor, seconds by the clock, MiB. One round more warms the disk's cache,
    and leaves the compiled files that an installed program has."""
    found: list[list[tuple[float, ...]]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory() as compiled:
        for at in range(ROUNDS + 1):
            for command, figures in zip(commands, found, strict=True):
                taken = _taken(command, compiled)
                if at:
                    figures.append(taken)
    return [tuple(map(statistics.median, zip(*figures, strict=True))) for figures in found]


def _taken(command: list[str], compiled: str) -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **places, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024


# What the processes do


def bare_window() -> None:
    """A curve in pyqtgraph, painted once."""
    import pyqtgraph as pg

    app = pg.mkQApp()
    plot = pg.PlotWidget()
    plot.resize(1280, 800)
    plot.plot([1.0, 3.0, 2.0])
    plot.show()
    app.processEvents()
    os._exit(0)


def gradsim_window() -> None:
    """The program as it starts on its own scenario, until the bars of the first step are painted."""
    import gradsim.terminal  # noqa: F401  (before Qt, as the command line does)
    from gradsim.cli import main

    from PySide6.QtCore import QTimer  # isort: skip
    from PySide6.QtWidgets import QApplication  # isort: skip

    app = QApplication(["gradsim"])

    def look() -> None:
        if _has_bars():
            app.processEvents()
            os._exit(0)
        QTimer.singleShot(2, look)

    QTimer.singleShot(2, look)
    main(["--scenario", "default", "--size", "1280x800"])


def _has_bars() -> bool:
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.shell.window import MainWindow

    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and "bars" in w.views]
    snapshot = windows[0].session.snapshot if windows else None
    return snapshot is not None and snapshot.steps > 0
