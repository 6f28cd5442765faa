"""Time travel: what the memory of a long run takes, and how soon an earlier moment is on the screen."""

from __future__ import annotations

import math
import time

import numpy as np

from benchmarks.timing import verdict
from benchmarks.window import application, open_desk, spin
from gradsim import Scenario
from gradsim.lab import Runner
from gradsim.ui.session.intents import Play, SetSpeed, Visit

RUN = Scenario(depth=50, width=64, batch_size=64, dtype="float32", activation="tanh", learning_rate=0.01)
STEPS = 50_000
VISITS = 30


def visit_times(steps: int = STEPS) -> tuple[float, np.ndarray]:
    """Megabytes kept after so many steps, and milliseconds from the order to the drawn moment."""
    app = application()
    desk = open_desk(RUN)
    window, session = desk.window, desk.session
    window.start()
    window.clock.stop()  # nobody watches the long run
    session.do(SetSpeed(math.inf), Play(until=steps))
    session.worker.wait()
    window.clock.start()
    spin(app, 0.5)
    rng, taken = np.random.default_rng(0), []
    for step in rng.integers(0, steps, VISITS):
        before, start = session.snapshot, time.perf_counter()
        session.do(Visit(int(step)))
        while session.snapshot is before or session.snapshot.visiting is None:
            app.processEvents()
        app.processEvents()
        taken.append((time.perf_counter() - start) * 1e3)
    assert isinstance(session.worker, Runner)
    size = session.worker.size / 1e6
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
