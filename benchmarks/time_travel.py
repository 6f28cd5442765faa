"""Time travel: what the memory of a long run takes, and how soon an earlier moment is on the screen."""

from __future__ import annotations

import math
import time

import numpy as np

from benchmarks.timing import verdict
from benchmarks.window import application, spin
from gradsim import Scenario
from gradsim.lab import Runner

RUN = Scenario(depth=50, width=64, batch_size=64, dtype="float32", activation="tanh", learning_rate=0.01)
STEPS = 50_000
VISITS = 30


def remembered(runner: Runner) -> float:
    """MB that the history and the checkpoints of a run take."""
    history = runner.history
    tables = sum(table._data.nbytes for table in (history._steps, history._held_out))
    checkpoints = sum(kept.size for kept in runner._travel._checkpoints.kept)
    return (tables + checkpoints) / 1e6


def visit_times(steps: int = STEPS) -> tuple[float, np.ndarray]:
    """Megabytes kept after so many steps, and milliseconds from the order to the drawn moment."""
    from gradsim.ui.shell.window import MainWindow
    from gradsim.ui.widgets import theme

    app = application()
    window = MainWindow(RUN, theme.LIGHT)
    window.resize(1280, 800)
    window.show()
    window.start()
    window.runner.set_speed(math.inf)
    window.clock.stop()  # nobody watches the long run
    window.runner.play(until=steps)
    window.runner.wait()
    window.clock.start()
    spin(app, 0.5)
    rng, taken = np.random.default_rng(0), []
    for step in rng.integers(0, steps, VISITS):
        before, start = window.last, time.perf_counter()
        window.runner.visit(int(step))
        while window.last is before or window.last is None or window.last.visiting is None:
            app.processEvents()
        app.processEvents()
        taken.append((time.perf_counter() - start) * 1e3)
    size = remembered(window.runner)
    window.close()
    return size, np.array(taken)


def report() -> None:
    size, taken = visit_times()
    print(f"Time travel after {STEPS:,} steps at depth 50, width 64, float32:")
    print(f"  history and checkpoints {size:.0f} MB ({verdict(size, 150, at_most=True)})")
    late = float(taken.max())
    print(
        f"  an earlier moment on the screen after {np.median(taken):.0f} ms (median), {late:.0f} ms at most of"
        f" {VISITS} ({verdict(late, 100, at_most=True)})"
    )
