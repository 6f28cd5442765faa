"""Random actions on the whole program, drawn from a seed: nothing breaks. ``tests.ui.monkey`` says how to look closer."""

from __future__ import annotations

import os

import numpy as np
import pytest

from tests.ui.monkey import Run, hunt, shorten
from tests.ui.monkey_actions import Action

SEED = 7
SOAK = int(os.environ.get("GRADSIM_SOAK_ACTIONS", "20000"))
RUN = 500
"""Actions from start to end of one program in ``make soak``."""
MOST_THREADS, MOST_WINDOWS = 14, 200
"""The workers of the window, the comparison and the sweep with their pools; menus of plots and lists of choices, popups
and detached views beyond those of the start: about 60 with all windows open, and as many in a window made anew."""
LONGEST, USUAL_LONGEST = 300.0, 100.0
"""Milliseconds without the event loop: at all, and in 99.5 % of the actions."""
WAITING = 1000.0
"""In the short run, on whatever machine: a processor that others use as well slows all that is computed."""


def _check_bounds(run: Run) -> None:
    assert run.report["threads"] <= MOST_THREADS, run
    assert run.report["windows"] <= MOST_WINDOWS, run


@pytest.mark.timeout(600)  # on a loaded machine
def test_300_actions_break_nothing():
    run, broken = hunt(SEED, 300, shortening=30)
    assert not broken, broken
    assert len(run.actions) == 300
    _check_bounds(run)
    assert max(run.report["own"]) < WAITING, run


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_actions_from_many_seeds_break_nothing(capsys):
    """20,000 actions; fresh seeds each day they are run with GRADSIM_SOAK_SEED."""
    first = int(os.environ.get("GRADSIM_SOAK_SEED", "1000"))
    said, own, most = [], [], {"threads": 0, "windows": 0}
    for seed in range(first, first + max(SOAK // RUN, 1)):
        run, broken = hunt(seed, RUN)
        said += [broken] if broken else []
        own += run.report.get("own", [])
        for name in most:
            most[name] = max(most[name], run.report.get(name, 0))
        with capsys.disabled():
            slowest = run.report.get("blocks", [{}])[0]
            print(f"seed {seed}: {'broken' if broken else 'whole'}, {most}, slowest {slowest}", flush=True)
    assert not said, "\n\n".join(said)
    assert most["threads"] <= MOST_THREADS and most["windows"] <= MOST_WINDOWS, most
    assert np.percentile(own, 99.5) < USUAL_LONGEST and max(own) < LONGEST, sorted(own)[-100:]


def test_an_action_is_read_as_it_was_written():
    action = Action("drag", "Window/Dock:bars#1", 0.25, value="größe\tEnter", to="Window", to_x=1.01, answers=3)
    assert Action.read(action.line()) == action


@pytest.mark.parametrize("needed", [("a17",), ("a3", "a90"), ("a0", "a50", "a99")])
def test_a_list_is_shortened_to_what_the_failure_needs(needed):
    def breaks(lines: list[str]) -> bool:
        return set(needed) <= set(lines)

    assert shorten([f"a{i}" for i in range(100)], breaks, 10) == list(needed)
