"""Joins a lesson that is played with the window: its strip, its ring, the bars that are drawn, the presenter's keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from gradsim.lab.lessons import NEEDS, LessonReport, Picture, Spotlight
from gradsim.lab.lessons.tasks import MOST_ANSWERS
from gradsim.lab.probes import Need
from gradsim.ui.frame.plain_keys import PlainKeys
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.lessons.answers import Choosing, Expecting
from gradsim.ui.lessons.drawing import Drawing
from gradsim.ui.lessons.playing import Playing
from gradsim.ui.lessons.presenting import PresenterKeys
from gradsim.ui.lessons.spotlight import Ring, place_of
from gradsim.ui.lessons.strip import LessonStrip
from gradsim.ui.session import SessionState
from gradsim.ui.views import View
from gradsim.ui.views.bars import BarsView
from gradsim.ui.widgets.theme import Theme

BUTTONS = ("play", "step", "reset")


class Player(QObject):
    """``left``: the lesson is to be closed. ``told``: a step's measurement is there. ``pictures``: of the steps, for the report."""

    left = Signal()
    told = Signal()
    report_wanted = Signal()

    def __init__(self, window: SessionWindow, views: Callable[[], list[View]], playing: Playing) -> None:
        """``views``: those that can be seen."""
        super().__init__(window)
        self._window, self._views = window, views
        self.pictures: dict[str, Picture] = {}
        self.drawing: Drawing | None = None
        self.presenter: PresenterKeys | None = None
        self.begun: Any = None
        """What was entered and not yet given as the answer when this player gave way."""
        self.playing = playing
        self.strip = LessonStrip(self.playing.sitting, window.theme)
        self.ring = Ring(window, window.theme, self.strip)
        self._join()

    def _join(self) -> None:
        strip, playing = self.strip, self.playing
        playing.begun.connect(self._show_step)
        playing.changed.connect(self._show)
        playing.told.connect(self.told)
        playing.refused.connect(self._say_refused)
        strip.went.connect(self.go_to)
        strip.home_wanted.connect(self.home)
        strip.left.connect(self.left)
        strip.report_wanted.connect(self.report_wanted)
        strip.present_wanted.connect(self.turn_presenting)
        self._window.session.held_back.connect(strip.warn)
        self._window.session.announced.connect(self._show_presenting)
        self._window.session.drawn.connect(self._draw_bars)
        for key, use, what in (
            (Qt.Key.Key_PageDown, strip.step_on, self.tr("The next step of the lesson")),
            (Qt.Key.Key_PageUp, strip.step_back, self.tr("The step before, of the lesson")),
            (Qt.Key.Key_Home, self.home, self.tr("The beginning of the lesson's step, whatever happened")),
        ):
            QShortcut(QKeySequence(key), strip, use).setWhatsThis(what)
        words = self.tr("Answer {n} of the lesson; in front of a class one more hand for it")
        digits: dict[str, tuple[str, Callable[[], object]]] = {
            str(n): (words.format(n=n), partial(self._digit, n - 1)) for n in range(1, MOST_ANSWERS + 1)
        }
        PlainKeys(strip, digits)

    def _say_refused(self) -> None:
        self.strip.warn(self.tr("This step's network takes much memory; all is as it was."))

    @property
    def needs(self) -> frozenset[Need]:
        """The probes that answers are checked by."""
        return NEEDS

    def begin(self, begun: Any = None) -> None:
        """Once the strip has its place in the window. ``begun``: what was entered before another language was chosen."""
        self._show_step(begun)
        self._show_presenting(self._window.session.state)

    # Through the lesson

    def go_to(self, at: int) -> None:
        if at >= len(self.playing.lesson.steps):
            self._end()
        else:
            self.playing.go_to(at)

    def home(self) -> None:
        self.playing.home()

    def _end(self) -> None:
        if self.strip.ended:
            self.left.emit()
            return
        self.playing.end()
        right = self.report().right
        self._clear()
        self.strip.show_end(right)

    def report(self) -> LessonReport:
        """Of what was answered so far."""
        return LessonReport(self.playing.lesson, self.playing.progress.of(self.playing.lesson), self.pictures)

    def _show_step(self, begun: Any = None) -> None:
        """Another step, or the same one from its beginning."""
        self._clear()
        self.strip.show_step(self.playing.sitting)
        if begun is not None:
            self.strip.asks.go_on(begun)
        self.strip.asks.answered.connect(self.playing.answer)
        self._light_step()
        (self.strip.asks.first or self._window.run_bar.play).setFocus()
        self._show()

    def _light_step(self) -> None:
        """What is to be used is in the spotlight until it was."""
        sitting = self.playing.sitting
        light = sitting.step.spotlight
        if light is None or ((light.kind == "control" or light.name in BUTTONS) and sitting.phase == "told"):
            self.ring.leave()
        else:
            self.ring.show_at(lambda: place_of(light, self._window, self._views()))

    def _clear(self) -> None:
        self.ring.leave()
        if self.drawing is not None:
            self.drawing.remove()
            self.drawing = None

    def _show(self) -> None:
        sitting = self.playing.sitting
        self._draw_bars()
        if sitting.phase == "told":
            self._light_step()
        self.strip.show_sitting(sitting)

    # Bars that are drawn

    def _draw_bars(self) -> None:
        """There is a picture to draw in as soon as the step's network is there, and the view that shows it."""
        sitting, asks = self.playing.sitting, self.strip.asks
        if not isinstance(asks, Expecting) or self.strip.ended:
            return
        if self.drawing is not None and not sitting.locked:
            self.drawing.close()
        view = next((view for view in self._views() if isinstance(view, BarsView)), None)
        if self.drawing is not None or not sitting.locked or sitting.first is None or view is None:
            return
        if len(view.items.bars) == sitting.step.scenario.depth + 1:
            self.drawing = Drawing(view, self._window.theme, asks.bars)
            self.drawing.drawn.connect(asks.show_bars)
            self.drawing.finished.connect(asks.take)
            asks.show_bars(self.drawing.values)

    # In front of a class

    def turn_presenting(self) -> None:
        self.playing.present(not self._window.session.state.presenting)

    def stop_presenting(self) -> bool:
        """Whether it was on."""
        was = self._window.session.state.presenting
        if was:
            self.playing.present(False)
        return was

    def _show_presenting(self, state: SessionState) -> None:
        """The presenter's keys are there while one presents."""
        if state.presenting == (self.presenter is not None):
            return
        if self.presenter is not None:
            self.presenter.leave()
            self.presenter = None
        else:
            self.presenter = PresenterKeys(self._window)
            self.presenter.lit.connect(self._light)
            self.presenter.taken.connect(lambda: self.strip.asks.take())
            self.presenter.taken_back.connect(self._take_hand_back)
        self.strip.show_presenting(state.presenting)

    def _light(self, layer: int) -> None:
        if layer:
            self.ring.show_at(lambda: place_of(Spotlight("layer", str(layer)), self._window, self._views()))
        else:
            self.ring.leave()

    def _digit(self, number: int) -> None:
        asks = self.strip.asks
        if isinstance(asks, Choosing):
            (asks.press if self.presenter is None else asks.raise_hand)(number)

    def _take_hand_back(self) -> None:
        if isinstance(self.strip.asks, Choosing):
            self.strip.asks.take_hand_back()

    def set_theme(self, theme: Theme) -> None:
        self.strip.set_theme(theme)
        self.ring.set_theme(theme)
        if self.drawing is not None:
            self.drawing.bars.set_theme(theme)

    def leave(self) -> None:
        """The window is as it was before."""
        self.stop_presenting()
        self.playing.leave()
        self.playing.deleteLater()
        self.give_way()

    def give_way(self) -> None:
        """Takes out of the window what it put there; ``playing`` goes on with another player."""
        self.begun = self.strip.asks.begun
        self._clear()
        if self.presenter is not None:
            self.presenter.leave()
        self.playing.begun.disconnect(self._show_step)
        self.playing.changed.disconnect(self._show)
        self.playing.told.disconnect(self.told)
        self.playing.refused.disconnect(self._say_refused)
        self._window.session.announced.disconnect(self._show_presenting)
        self._window.session.drawn.disconnect(self._draw_bars)
        for part in (self.strip, self.ring):
            part.hide()
            part.deleteLater()
        self.deleteLater()
