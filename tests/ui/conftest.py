"""A real window with a real worker, as a user opens it; a warning of Qt's fails the test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent

from gradsim import Scenario, Trainer
from gradsim.lab import Snapshot
from gradsim.lab.orders import Save
from gradsim.run_file import pack
from gradsim.training import HeldOut, History
from gradsim.ui.session import SessionState
from gradsim.ui.shell.desk import Desk
from gradsim.ui.shell.window import MainWindow
from gradsim.ui.widgets import theme


@pytest.fixture(scope="session", autouse=True)
def light(qapp):
    """Fonts and colours as the program has them; Qt's own have sizes that mean nothing here."""
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def open_desk(qtbot, qapp, qtlog):
    """``open_desk(scenario or fields)``: the windows as they open, in light colours; it plays."""
    desks = []

    def make(
        scenario: Scenario | None = None, start: bool = True, settings=None, keep_in=None, saved=None, **fields
    ) -> Desk:
        state = SessionState(scenarios=(scenario or Scenario(**fields),), playing=True, colors="light")
        desk = Desk(state, settings, keep_in, saved)
        desks.append(desk)
        desk.window.resize(1280, 800)
        desk.window.show()
        if start:
            desk.window.start()
            qtbot.waitUntil(lambda: desk.session.snapshot is not None, timeout=60_000)
        return desk

    yield make
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    harmless = "This plugin does not support"
    serious = [r.message for r in qtlog.records if harmless not in r.message]
    assert not serious, serious


@pytest.fixture
def open_window(open_desk):
    """The main window of a desk."""

    def make(*scenario: Scenario, **fields) -> MainWindow:
        return open_desk(*scenario, **fields).window

    return make


@pytest.fixture
def run_of(qtbot):
    """``run_of(session)``: all of the run to the bit, but for the held-out figures: they are taken by the clock."""

    def give(session):
        box = []
        session.worker.order(Save(lambda number, saved: box.append(saved)))
        qtbot.waitUntil(lambda: bool(box), timeout=30_000)
        none = np.empty((0, 3))
        saved = [replace(run, held_out=None, history=run.history._replace(held_out=none)) for run in box[0]]
        return pack(tuple(saved))

    return give


IMAGES = Path(__file__).parents[2] / "test-images"
"""Pictures for a person to look at; not compared."""
SIZES = ((605, 345), (1250, 560))
"""What a view has in a window of 1280x800 and of 1920x1080."""


@pytest.fixture
def make_view(qtbot, qapp):
    """``make_view(kind)``: a view by itself, in the light theme."""

    def make(kind):
        theme.apply(qapp, theme.LIGHT)
        view = kind()
        theme.dress(view, theme.LIGHT)
        qtbot.addWidget(view)
        view.set_theme(theme.LIGHT)
        return view

    return make


@pytest.fixture
def picture(qapp):
    """``picture(view, name)`` writes pictures of a view, small and large, light and dark."""

    def take(view, name: str) -> None:
        IMAGES.mkdir(exist_ok=True)
        for colors in (theme.DARK, theme.LIGHT):
            theme.apply(qapp, colors)
            theme.dress(view, colors)
            view.set_theme(colors)
            for width, height in SIZES:
                view.resize(width, height)
                assert view.grab().save(str(IMAGES / f"{name}-{width}-{colors.name}.png"))

    return take


@pytest.fixture
def snapshot_of():
    """``snapshot_of(trainer, **probes)``: what a runner would leave of it, without a running thread."""

    def make(trainer: Trainer, **probes) -> Snapshot:
        found = trainer.measure()
        history = History(found.layer_names)
        history.append(found)
        held_out = HeldOut(trainer.step_count, *trainer.evaluate())
        history.append_held_out(held_out)
        return Snapshot(
            scenario=trainer.scenario,
            measurement=found,
            steps=trainer.step_count,
            held_out=held_out,
            steps_per_second=0.0,
            state="diverged" if found.divergence else "paused",
            generation=0,
            history=history,
            divergence=found.divergence,
            probes=probes,
        )

    return make
