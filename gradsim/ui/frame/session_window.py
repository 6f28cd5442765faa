"""A window over a session: the run bar on top, the controls at the left, the rest as the subclass says."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gradsim.fields import ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.controls.panel import ControlPanel
from gradsim.ui.frame.clock import FrameClock
from gradsim.ui.frame.run_bar import RunBar
from gradsim.ui.session import Session, SessionState
from gradsim.ui.widgets.theme import Theme

GAP = 12
"""Pixels around cards."""


class SessionWindow(QMainWindow):
    """Sends intents to its session and draws what the session announces. Holds no state of its own but its look."""

    def __init__(self, session: Session, theme: Theme, measured: bool) -> None:
        """``measured``: the run bar shows the newest measurement's figures."""
        super().__init__()
        self.session, self.theme, self._measured = session, theme, measured
        self.clock = FrameClock(session, self)
        self.clock.ticked.connect(self._follow)
        session.announced.connect(self.show_state)
        session.drawn.connect(self.draw)
        session.refused.connect(self._show_refusal)

    def build(self) -> None:
        """All widgets; called again in another look."""
        self._shown: Scenario | None = None
        self.run_bar, self.panel = RunBar(self._measured), ControlPanel(narrow=self.theme.scale > 1)
        for part in (self.run_bar, self.panel):
            part.intended.connect(self.session.do)
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
        self.show_all()
        self.setUpdatesEnabled(True)

    def lay_out(self) -> None:
        """Puts its parts into ``run_bar.row`` and ``below``."""
        raise NotImplementedError

    def clear(self) -> None:
        """Before another style comes: that costs time for each widget that there is. ``set_theme`` makes them anew."""
        self.setUpdatesEnabled(False)
        parts = self.takeCentralWidget()
        assert parts is not None
        shiboken6.delete(parts)

    def set_theme(self, theme: Theme) -> None:
        """Other colours, or another size."""
        self.theme = theme
        self.build()

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
