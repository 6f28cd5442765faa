"""Draws the gallery's pictures and those of the window in docs/ with the program itself, and the icon in pixels: ``make pictures``.
Run it where a scenario, a plot or the icon changed.

Each of the gallery's is the main picture of a scenario after some training steps, or at the last step before it diverges.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QWidget

from gradsim import Scenario, Trainer, assets
from gradsim.desktop_entry import ICON_SIZES
from gradsim.ui.plots.plot import Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import Pause, Play, SetLook, SetSpeed, ShowView
from gradsim.ui.shell.desk import Desk
from gradsim.ui.views.view import WORDS

FOLDER = Path(__file__).parents[1] / "resources" / "scenarios" / "pictures"
STEPS = 20
WIDTH, HEIGHT, FINE = 268, 110, 2
"""Of a picture, in pixels of the window; ``FINE``: dots of the file for each."""
COLORS = ("light", "dark")
WINDOW = 1280, 800
DOCS = Path(__file__).parents[1] / "docs" / "pictures"
SHOWN = {
    "window-light": ("sigmoid-vanishes", "bars", "light"),
    "window-dark": ("sigmoid-vanishes", "bars", "dark"),
    "chain-rule": ("sigmoid-vanishes", "chain_rule", "light"),
    "recurrent": ("rnn-tanh-forgets", "time_steps", "light"),
}
"""By the name of a picture in docs/: the scenario, the view in front, and the colours."""
LONG = 200
"""Steps before a picture of the window."""


def make(folder: Path, scenarios: tuple[str, ...]) -> None:
    """Writes NAME-light.png and NAME-dark.png for each of the scenarios that are shipped."""
    folder.mkdir(exist_ok=True)
    for name in scenarios:
        for colors, picture in zip(COLORS, draw(Scenario.shipped(name)), strict=True):
            picture.save(str(folder / f"{name}-{colors}.png"))


def make_icons(folder: Path) -> None:
    """The icon in the sizes that a desktop wants in pixels."""
    for size in ICON_SIZES:
        picture = QIcon(str(folder / "gradsim.svg")).pixmap(QSize(size, size), 1.0).toImage()
        picture.save(str(folder / f"gradsim-{size}.png"))


def draw(scenario: Scenario) -> list[QImage]:
    """Its picture in each of COLORS."""
    divergence = Trainer(scenario).run(STEPS + 1).divergence
    steps = STEPS if divergence is None else divergence.step - 1
    with trained(scenario, steps, COLORS[0]) as desk:
        plot = desk.window.views["time_steps" if scenario.through_time else "bars"].plot
        plot.setParent(None)  # out of the layout, which would give it another size
        try:
            plot.setMinimumSize(0, 0)
            plot.resize(WIDTH, HEIGHT)
            plot.show()
            pictures = []
            for colors in COLORS:
                desk.session.do(SetLook(colors=colors))
                QApplication.processEvents()
                pictures.append(_grab(plot))
            return pictures
        finally:
            plot.deleteLater()


def show(name: str) -> QImage:
    """The window as a page of docs/ shows it."""
    scenario, view, colors = SHOWN[name]
    with trained(Scenario.shipped(scenario), LONG, colors) as desk:
        desk.session.do(Pause(), ShowView(view))
        for _ in range(WORDS + 1):  # words are made anew once in so many frames
            QApplication.processEvents()
            desk.window.clock.tick()
        desk.session.worker.wait()
        desk.window.clock.tick()
        return desk.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


@contextmanager
def trained(scenario: Scenario, steps: int, colors: str) -> Iterator[Desk]:
    """A window in which so many steps were taken."""
    desk = Desk(SessionState(scenarios=(scenario,), playing=False, colors=colors, speed=math.inf))
    try:
        desk.window.resize(*WINDOW)
        desk.window.show()
        desk.window.fill()
        desk.session.start()
        desk.session.do(SetSpeed(math.inf), *([Play(until=steps)] if steps else []))
        desk.session.worker.wait()
        desk.window.clock.tick()
        yield desk
    finally:
        desk.window.close()
        desk.session.worker.join()
        for part in (desk.window, desk):
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _grab(plot: Plot) -> QImage:
    """The plot as large as a card of the gallery shows it, without what only a larger one has room for."""
    plot.x_axis.hide()
    plot.y_axis.showLabel(False)
    plot.item.grid.setContentsMargins(0, 8, 4, 8)  # room for the ticks at both ends
    QApplication.processEvents()
    picture = QImage(WIDTH * FINE, HEIGHT * FINE, QImage.Format.Format_ARGB32)
    picture.setDevicePixelRatio(FINE)
    picture.fill(plot._theme.card)
    QWidget.render(plot, picture, QPoint(0, 0))
    return picture.convertToFormat(QImage.Format.Format_RGB888)


if __name__ == "__main__":
    app = QApplication(["gradsim"])
    make_icons(FOLDER.parents[1] / "icons")
    make(FOLDER, tuple(sys.argv[1:]) or assets.scenarios())
    for name in SHOWN:
        show(name).save(str(DOCS / f"{name}.png"))
