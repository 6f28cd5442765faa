"""A window over a session: the run bar on top, the controls at the left where there is room, the rest as the subclass says."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gradsim.fields import ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.controls.panel import ControlPanel
from gradsim.ui.frame.clock import FrameClock
from gradsim.ui.frame.placing import Placing
from gradsim.ui.frame.room import Room
from gradsim.ui.frame.run_bar import RunBar
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import ChangeField, ShowControls, Use
from gradsim.ui.widgets.theme import Theme, dress

GAP = 12
"""Pixels around cards."""
LAYOUTS = 3
"""Times that one layout leads to another, as with lines that wrap: then all of it stands."""
LEAST = QSize(900, 600)
"""The least size of a window, where the screen has room for it."""


class SessionWindow(QMainWindow):
    """Sends intents to its session and draws what the session announces. Holds no state of its own but its look.

    ``resized``: it has another size.
    """

    resized = Signal()

    def __init__(self, session: Session, theme: Theme, measured: bool) -> None:
        """``measured``: the run bar shows the newest measurement's figures."""
        super().__init__()
        dress(self, theme)
        self.session, self.theme, self._measured = session, theme, measured
        Placing(self)
        self.setMinimumSize(LEAST.boundedTo(self.screen().availableSize()))
        self.clock = FrameClock(session, self)
        self.clock.ticked.connect(self._follow)
        session.announced.connect(self.show_state)
        session.drawn.connect(self.draw)
        session.refused.connect(self._show_refusal)
        self._focus: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def build(self) -> None:
        """All widgets."""
        self._shown: Scenario | None = None
        self.room: Room | None = None
        self.run_bar, self.panel = RunBar(self._measured), ControlPanel()
        for part in (self.run_bar, self.panel):
            part.intended.connect(self.session.do)
        self.panel.look_wanted.connect(self.look_at_data)
        self.run_bar.controls_wanted.connect(self._want_controls)
        self.side: QWidget = self.panel
        """What is folded away with the controls."""
        ground = QWidget()
        ground.setObjectName("ground")
        page = QVBoxLayout(ground)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        page.addWidget(self.run_bar)
        self.below = QHBoxLayout()
        self.below.setSpacing(GAP)
        page.addLayout(self.below, 1)
        self.page = page
        self.lay_out()
        self.setCentralWidget(ground)
        self.run_bar.play.setFocus()  # what space does first
        self._fit_font()
        self.show_all()
        self.setUpdatesEnabled(True)

    def lay_out(self) -> None:
        """Puts its parts into ``run_bar.row`` and ``below``."""
        raise NotImplementedError

    def change_language(self) -> None:
        """All that has words is made anew, in the language that is spoken now; state and training are not touched."""
        self.clear()
        self.build()

    def clear(self) -> None:
        """Takes away what ``build`` makes."""
        self.setUpdatesEnabled(False)
        parts = self.takeCentralWidget()
        assert parts is not None
        shiboken6.delete(parts)

    def set_theme(self, theme: Theme) -> None:
        """Other colours, or another size, on the widgets that there are; for another size their widths follow.

        Painted once all of it is laid out.
        """
        before, self.theme = self.theme, theme
        other_size, other_colors = theme.scale != before.scale, theme.name != before.name
        dress(self, theme)
        if other_size:
            self._fit_font()
        self.hand_on(theme)
        if other_colors:
            self.show_all()  # texts have colours in them
        if other_size:
            self.room = None
            self.fit_room()
        for _ in range(LAYOUTS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def hand_on(self, theme: Theme) -> None:
        """To those parts that draw."""
        raise NotImplementedError

    def _fit_font(self) -> None:
        self.run_bar.fit_font()
        self.panel.set_theme(self.theme)

    def look_at_data(self, new_file: str = "") -> None:
        """What is in a file or a folder of the user's own, and in which ways it can be read; they may learn from it."""
        from gradsim.ui.data import DataCard  # opened now and then only

        card = DataCard(self, self.theme, self.session.state.scenario, new_file)
        card.chosen.connect(self._learn_from)
        card.finished.connect(card.deleteLater)
        card.open()

    def _learn_from(self, scenario: Scenario) -> None:
        """The same scenario: its file holds something else now."""
        same = scenario == self.session.state.scenario
        self.session.do(ChangeField("data_file", scenario.data_file) if same else Use(scenario))

    def turn_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _follow_focus(self) -> None:
        """Where what has the focus is hidden, Qt gives it to whatever comes next, and Space then folds the controls."""
        last, self._focus = self._focus, QApplication.focusWidget()
        if last is None or self._focus is None or not shiboken6.isValid(last):
            return
        if last.window() is self.window() is self._focus.window() and not last.isVisible():
            self.run_bar.play.setFocus()

    # The room

    def fit_room(self) -> None:
        """Shows what there is room for."""
        scale, state = self.theme.scale, self.session.state
        width = self.width() - 2 * GAP
        height = self.height() - self.run_bar.heightForWidth(width) - 3 * GAP
        side = (self.panel.width() + GAP) / scale
        room = Room.of(self.width() / scale, height / scale, side, state.controls, state.projector)
        if room != self.room:
            self.room = room
            self.side.setVisible(room.controls)
            self.run_bar.show_controls(room.controls)
            self.use_room(room)

    def use_room(self, room: Room) -> None:
        """There is more of it now, or less."""

    def _want_controls(self, shown: bool) -> None:
        self.session.do(ShowControls("shown" if shown else "folded"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_room()
        self.resized.emit()

    def _follow(self) -> None:
        self.run_bar.follow(self.session)

    def start(self) -> None:
        self.session.start()
        self.clock.start()

    def show_all(self) -> None:
        """The state and the newest snapshot, on widgets that know nothing yet."""
        self.show_state(self.session.state)
        if self.session.snapshot is not None:
            self.draw(self.session.snapshot, self.session.state, whole=True)

    def show_state(self, state: SessionState) -> None:
        self.run_bar.show_state(state)
        self.run_bar.follow(self.session)
        self.panel.show_state(state)
        self.fit_room()
        if state.scenario != self._shown:  # else what is being typed stays
            self._show_scenario(state.scenario)

    def draw(self, snapshot: Any, state: SessionState, whole: bool = False) -> None:
        """``whole``: all of it, and not only what is due at this frame."""
        raise NotImplementedError

    def _show_scenario(self, scenario: Scenario) -> None:
        self._shown = scenario
        self.panel.show_scenario(scenario)

    def _show_refusal(self, field: str, error: ScenarioError | None) -> None:
        """Says it below the control; where the user was asked and said no, the controls go back."""
        if error is None:
            self._show_scenario(self.session.state.scenario)
        else:
            self.panel.show_error(field, error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends all that runs, and waits for nothing."""
        self.clock.stop()
        self.session.stop()
        super().closeEvent(event)
