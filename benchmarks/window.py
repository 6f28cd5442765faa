"""The window beside the bare run: what painting leaves of the training rate, and how evenly frames come."""

from __future__ import annotations

import math
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.timing import verdict
from gradsim import Scenario
from gradsim.lab import Runner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.shell.desk import Desk

REFERENCE = Scenario(depth=30, width=64, batch_size=64, dtype="float32", activation="tanh", learning_rate=0.01)
SIZES = [
    (1, 4, 1),
    (6, 8, 10),
    (10, 32, 64),
    (10, 64, 64),
    (30, 64, 64),
    (100, 16, 1),
    (100, 64, 128),
    (50, 256, 256),
    (100, 256, 64),
]
"""(depth, width, batch)"""
SECONDS = 3.0
USUAL_WORK, MOST_WORK = 8.0, 20.0
"""Milliseconds of the window's thread for a picture of 100 layers of 64."""


def bare_rate(scenario: Scenario) -> float:
    """Steps per second of the runner as ``gradsim run`` uses it."""
    runner = Runner(scenario)
    runner.start()
    try:
        runner.play()
        time.sleep(0.3)
        first, start = runner.steps, time.perf_counter()
        time.sleep(SECONDS)
        return (runner.steps - first) / (time.perf_counter() - start)
    finally:
        runner.stop()


@dataclass
class WindowFigures:
    rate: float
    frames: np.ndarray
    """milliseconds between frames of the window's clock, whether a step was done meanwhile or not"""
    drawn: float
    """frames per second that had something new to draw"""
    work: np.ndarray
    """milliseconds that the window's thread computed from one picture to the next: updating and painting"""
    click: float
    """milliseconds from a click on Pause to the button's answer, the worst of several"""


def application() -> QApplication:
    """Qt without a screen, in the light theme."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.widgets import theme

    app = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    return app


def window_figures(scenario: Scenario) -> WindowFigures:
    """Trains at full speed with the window open for some seconds."""
    app = application()
    desk = open_desk(scenario)
    window = desk.window
    window.run_bar.speed.setValue(window.run_bar.speed.maximum())
    ticks: list[float] = []
    drawn: list[float] = []
    """By the thread's own time."""
    window.clock.ticked.connect(lambda: ticks.append(time.perf_counter()))
    window.clock.drawn.connect(lambda: drawn.append(time.thread_time()))
    window.start()
    spin(app, 0.5)
    ticks.clear()
    drawn.clear()
    first, start = window.session.worker.steps, time.perf_counter()
    spin(app, SECONDS)
    rate = (window.session.worker.steps - first) / (time.perf_counter() - start)
    frames, work, pictures = np.diff(ticks) * 1e3, np.diff(drawn) * 1e3, len(drawn) / SECONDS
    clicks = []
    for _ in range(4):
        start = time.perf_counter()
        window.run_bar.play.click()
        app.processEvents()
        clicks.append(time.perf_counter() - start)
        spin(app, 0.12)
    window.close()
    return WindowFigures(rate, frames, pictures, work, max(clicks) * 1e3)


def open_desk(scenario: Scenario) -> Desk:
    """The windows as they open, in the light theme; it plays once it is started."""
    from gradsim.ui.session import SessionState
    from gradsim.ui.shell.desk import Desk

    desk = Desk(SessionState(scenarios=(scenario,), playing=True, colors="light"))
    desk.window.resize(1280, 800)
    desk.window.show()
    return desk


def spin(app: object, seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def report() -> None:
    bare, shown = bare_rate(REFERENCE), window_figures(REFERENCE)
    kept = shown.rate / bare
    print("The window at full speed, 30x64x64 float32, painting all plots:")
    print(f"  gradsim run {bare:,.0f} steps/s, with the window {shown.rate:,.0f}: {kept:.0%} ({verdict(kept, 0.75)})")
    print(f"  {shown.drawn:.1f} pictures/s")
    print("Milliseconds between frames at full speed, by depth x width x batch:")
    for depth, width, batch in SIZES:
        found = window_figures(REFERENCE.replace(depth=depth, width=width, batch_size=batch))
        late = float(np.quantile(found.frames, 0.95)) if len(found.frames) else math.inf
        print(
            f"  {depth:3}x{width:3}x{batch:3}: 95th percentile {late:5.1f} ms"
            f" ({verdict(late, 50, at_most=True)}), click {found.click:5.1f} ms "
            f"({verdict(found.click, 100, at_most=True)}), {found.drawn:.1f} pictures/s of "
            f"{found.rate:,.0f} steps/s",
            flush=True,
        )
        if (depth, width) == (100, 64) and len(found.work):
            usual, most = np.quantile(found.work, (0.5, 0.99)).tolist()
            print(
                f"    computed for a picture: median {usual:.1f} ms ({verdict(usual, USUAL_WORK, at_most=True)}), "
                f"99th percentile {most:.1f} ms ({verdict(most, MOST_WORK, at_most=True)})"
            )
