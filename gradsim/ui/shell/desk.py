"""The windows that are open: one trains at a time, all have one look."""

from __future__ import annotations

import contextlib
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gradsim.lab import Comparison, Runner
from gradsim.lab.cost import comparison_cost
from gradsim.language import spoken
from gradsim.scenario import Scenario
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import Pause, Play, Restore, SetLook, Use
from gradsim.ui.session.kept import KeptSession, Shelf
from gradsim.ui.session.speaking import KEPT, use_language
from gradsim.ui.shell.continuing import Continuing
from gradsim.ui.shell.dropping import Dropping
from gradsim.ui.shell.faults import Faults
from gradsim.ui.shell.opening import Opening
from gradsim.ui.shell.window import MainWindow
from gradsim.ui.widgets import theme as themes
from gradsim.ui.widgets.asking import may_build

if TYPE_CHECKING:
    from gradsim.lab.saved_run import SavedRun
    from gradsim.ui.compare import CompareWindow
    from gradsim.ui.sweep import SweepWindow

SENTENCES = 25
"""The sentence is at least this part of the screen's height in front of a class."""
RESIZED = 250
"""Milliseconds after the last change of the window's size in which a projector's size of text follows it."""


class Desk(QObject):
    """Owns the windows. The main one's session says which look all have."""

    def __init__(
        self,
        state: SessionState,
        settings: QSettings | None = None,
        keep_in: Path | None = None,
        saved: SavedRun | None = None,
    ) -> None:
        """``settings``, ``keep_in``: where the layout of the views, and the sessions, are kept between starts; None: nowhere.

        ``saved``: the run that goes on.
        """
        super().__init__()
        runner = Runner(state.scenario, shared=True, speed=state.speed, saved=saved)
        self.session = Session(runner, state, self, permit=lambda cost: may_build(self.window, cost))
        self._settings = settings
        use_language(state.language)
        self.theme = themes.choose(state.colors, state.text_size / 100)
        themes.apply(_app(), self.theme)
        lessons = None if keep_in is None else keep_in.with_name("lessons.json")
        self.window = MainWindow(self.session, self.theme, settings, lessons)
        self.window.compare_wanted.connect(lambda: self.compare())
        self.window.sweep_wanted.connect(self.open_sweep)
        self.window.closed.connect(self.close)
        self._resized = QTimer(self, singleShot=True, interval=RESIZED)
        self._resized.timeout.connect(self.choose_look)
        self.window.resized.connect(self._resized.start)
        self.faults = Faults(self.window, lambda: self.session.state.scenario)
        self.faults.view_failed.connect(self.window.fail_view)
        self.session.drawn.connect(self._report)
        self.comparison: CompareWindow | None = None
        self.sweep: SweepWindow | None = None
        self._played = state.playing
        self.session.announced.connect(self._follow)
        self.continuing = self._continue(keep_in)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.choose_look)

    def _continue(self, keep_in: Path | None) -> Continuing | None:
        if keep_in is not None:
            with contextlib.suppress(OSError):  # where nothing can be written, nothing is kept
                return Continuing(self.window, Shelf(keep_in), self._compare_kept)
        return None

    def _report(self, snapshot: Any, _: SessionState) -> None:
        if snapshot.report is not None:
            self.faults.show_report(snapshot.report)

    def _follow(self, state: SessionState) -> None:
        began, self._played = state.playing and not self._played, state.playing
        if began and self.comparison is not None:
            self.comparison.session.do(Pause())
        self.choose_look()

    # The look

    def choose_look(self) -> None:
        state = self.session.state
        if state.language != spoken().code:
            use_language(state.language)
            QTimer.singleShot(0, self, self._change_language)  # not within a click on what is made anew
        sentence = math.ceil(self.window.height() / SENTENCES) if state.presenting else 0
        theme = themes.choose(state.colors, self._scale(), sentence)
        if theme == self.theme:
            return
        self.theme = theme
        if self.comparison is not None:
            self.comparison.session.do(SetLook(state.colors, state.projector, state.text_size))
        themes.apply(_app(), theme)
        for window in (self.window, self.comparison, self.sweep):
            if window is not None:
                window.set_theme(theme)

    def _change_language(self) -> None:
        if self._settings is not None:
            self._settings.setValue(KEPT, spoken().code)
        for window in (self.comparison, self.window, self.sweep):
            if window is not None:
                window.change_language()

    def _scale(self) -> float:
        """How many times larger than usual text is."""
        state = self.session.state
        return state.text_size / 100 * (themes.projector_scale(self.window.size()) if state.projector else 1)

    # The other windows

    def compare(self, kept: KeptSession | None = None) -> None:
        """Opens the comparison on the present scenario, or on what was kept; or brings it to the front."""
        if self.comparison is None:
            from gradsim.ui.compare import CompareWindow

            state = self.session.state
            scenarios = (state.scenario, state.scenario) if kept is None else kept.state.scenarios
            if not may_build(self.window, lambda: comparison_cost(scenarios)):
                return
            state = SessionState(
                scenarios=scenarios, chosen=1, colors=state.colors, projector=state.projector, text_size=state.text_size
            )
            worker = Comparison(scenarios, shared=True, speed=state.speed)
            session = Session(worker, state, self, permit=lambda cost: may_build(self.comparison or self.window, cost))
            session.announced.connect(self._follow_comparison)
            session.drawn.connect(self._report)
            self.comparison = CompareWindow(session, self.theme)
            self.comparison.resize(self.window.size())
            self.comparison.used.connect(self._use)
            self.comparison.closed.connect(self._compared)
            self._take_drops(self.comparison)
            self.comparison.show()
            self.comparison.start()
            if self.continuing is not None:
                self.continuing.keeper.add(session)
            if kept is None:
                session.do(Play())
        if kept is not None:
            self.comparison.session.do(Restore(kept.state, kept.saved))
        self.comparison.raise_()
        self.comparison.activateWindow()

    def _take_drops(self, comparison: CompareWindow) -> None:
        """As the main window does: a scenario takes the place of the chosen one. Lessons and runs are for the main window."""
        main, opening = self.window.opening, Opening(comparison, self.window.opening.recent)
        for chosen, there in ((opening.lesson_chosen, main.lesson_chosen), (opening.run_chosen, main.run_chosen)):
            chosen.connect(there)
            chosen.connect(self.window.activateWindow)
        Dropping(comparison, opening)

    def _compare_kept(self, kept: KeptSession) -> Session | None:
        before = None if self.comparison is None else self.comparison.session.run
        self.compare(kept)
        session = None if self.comparison is None else self.comparison.session
        return None if session is None or session.run == before else session

    def _follow_comparison(self, state: SessionState) -> None:
        if state.playing and self.session.state.playing:
            self.session.do(Pause())

    def _compared(self) -> None:
        if self.comparison is not None:
            if self.continuing is not None:
                self.continuing.keeper.remove(self.comparison.session)
            self.comparison.session.deleteLater()
            self.comparison.deleteLater()
            self.comparison = None

    def open_sweep(self) -> None:
        """The sweep window; opened anew, it starts from the present scenario."""
        if self.sweep is None:
            from gradsim.ui.sweep import SweepWindow

            self.sweep = SweepWindow(lambda: self.session.state.scenario, self.theme)
            self.sweep.cell_chosen.connect(self._use)
        elif not self.sweep.isVisible():
            self.sweep.form.start_from(self.session.state.scenario)
        self.sweep.show()
        self.sweep.raise_()
        self.sweep.activateWindow()

    def _use(self, scenario: Scenario) -> None:
        """The main window trains it, and comes to the front."""
        self.session.do(Use(scenario))
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """With the main window all close."""
        for window in (self.comparison, self.sweep):
            if window is not None:
                window.close()
        self.faults.release()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
