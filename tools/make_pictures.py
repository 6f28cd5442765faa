"""Draws the gallery's pictures with the program itself, and the icon in pixels: ``make pictures``. Run it where a scenario, a plot or
the icon changed.

Each is the main picture of a scenario after some training steps, or at the last step before it diverges.
"""

from __future__ import annotations

import math
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QWidget

from gradsim import Scenario, Trainer, assets
from gradsim.desktop_entry import ICON_SIZES
from gradsim.ui.plots.plot import Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import Play, SetLook, SetSpeed
from gradsim.ui.shell.desk import Desk

FOLDER = Path(__file__).parents[1] / "resources" / "scenarios" / "pictures"
STEPS = 20
WIDTH, HEIGHT, FINE = 268, 110, 2
"""Of a picture, in pixels of the window; ``FINE``: dots of the file for each."""
COLORS = ("light", "dark")


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
    desk = Desk(SessionState(scenarios=(scenario,), playing=False, colors=COLORS[0], speed=math.inf))
    plot: Plot | None = None
    try:
        desk.window.resize(1280, 800)
        desk.window.show()
        desk.window.fill()
        desk.session.start()
        steps = STEPS if divergence is None else divergence.step - 1
        desk.session.do(SetSpeed(math.inf), *([Play(until=steps)] if steps else []))
        desk.session.worker.wait()
        desk.window.clock.tick()
        plot = desk.window.views["time_steps" if scenario.through_time else "bars"].plot
        plot.setParent(None)  # out of the layout, which would give it another size
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
        desk.window.close()
        desk.session.worker.join()
        for part in (plot, desk.window, desk):
            if part is not None:
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
