"""The window that compares up to four scenarios, trained side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gradsim.lab import ComparisonSnapshot
from gradsim.lab.compare import differing
from gradsim.scenario import Scenario
from gradsim.ui.compare.bars import BarsCard
from gradsim.ui.compare.chooser import Chooser
from gradsim.ui.compare.losses import LossCard
from gradsim.ui.compare.series import LETTERS
from gradsim.ui.compare.table import TableCard
from gradsim.ui.frame.session_window import GAP, SessionWindow
from gradsim.ui.frame.skip_key import SkipKey
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import Redo, Undo
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.fitting_area import FittingArea
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.widgets.turn import Turn
from gradsim.ui.words.field_words import summary

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
LOSSES = 20
"""Line heights: the width that the plot of the losses has at least, where the table stands beside it."""


class CompareWindow(SessionWindow):
    """``used``: the user hands a scenario to the main window."""

    used = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme, measured=False)
        for keys, use in (
            (QKeySequence.StandardKey.Close, self.close),
            (QKeySequence.StandardKey.Undo, lambda: session.do(Undo())),
            (QKeySequence.StandardKey.Redo, lambda: session.do(Redo())),
            ("F11", self.turn_full_screen),
        ):
            QShortcut(keys, self, use)
        SkipKey(self, lambda: [self.run_bar, self.side, *(card for card, _ in self.cards)])
        self._drawn: ComparisonSnapshot | None = None
        self.build()

    def lay_out(self) -> None:
        self.setWindowTitle(self.tr("Compare"))
        self.chooser = Chooser(self.theme)
        self.chooser.intended.connect(self.session.do)
        self.chooser.used.connect(lambda: self.used.emit(self.session.state.scenario))
        self.bars, self.losses, self.table = (
            BarsCard(self.theme), LossCard(self.theme), TableCard(self.theme)
        )  # fmt: skip
        self.cards = ((self.bars, Turn(1)), (self.losses, Turn(2)), (self.table, Turn(4)))
        for card, _ in self.cards:
            card.intended.connect(self.session.do)
        self.note = label(self.tr("The main window's training is paused meanwhile."), "muted")
        self.run_bar.row.addWidget(self.note)
        self.side = QWidget()
        self.under = QBoxLayout(BESIDE)
        controls, right = QVBoxLayout(self.side), QVBoxLayout()
        controls.setContentsMargins(0, 0, 0, 0)
        controls.addWidget(self.chooser)
        controls.addWidget(self.panel, 1)
        self.under.addWidget(self.losses, 1)
        self.under.addWidget(self.table, 1)
        right.addWidget(self.bars, 11)
        right.addLayout(self.under, 9)
        self.below.addWidget(self.side)
        cards = FittingArea()
        inside = QWidget()
        inside.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        cards.put(inside)
        self.below.addWidget(cards, 1)
        for layout in (controls, self.under, right):
            layout.setSpacing(GAP)

    def _fit_font(self) -> None:
        super()._fit_font()
        self.chooser.setFixedWidth(self.panel.width())

    def fit_room(self) -> None:
        super().fit_room()
        self._fit_under()

    def _fit_under(self) -> None:
        """The table stands below the losses where it would not be whole beside them."""
        room = self.width() - 2 * GAP - (self.side.width() + GAP) * self.side.isVisible()
        needed = self.table.width_needed()
        beside = needed + GAP + LOSSES * self.fontMetrics().height() <= room
        self.under.setDirection(BESIDE if beside else BELOW)
        self.table.setMinimumWidth(needed if beside else 0)

    def hand_on(self, theme: Theme) -> None:
        self.chooser.set_theme(theme)
        for card, _ in self.cards:
            card.set_theme(theme)

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.chooser.show_scenarios(state.scenarios, state.chosen)
        for card, _ in self.cards:
            card.show_state(state)

    def draw(self, snapshot: ComparisonSnapshot, state: SessionState, whole: bool = False) -> None:
        last, self._drawn = self._drawn, snapshot
        goes_on = last is not None and last.state == "playing" and last.generation == snapshot.generation
        whole = whole or not goes_on or snapshot.state != "playing"
        self.run_bar.show_progress(snapshot)
        if whole:
            self._show_words(snapshot)
        for card, turn in self.cards:
            if whole or turn.take(self.clock.frame):
                card.draw(snapshot, state)
        self._fit_under()

    def _show_words(self, snapshot: ComparisonSnapshot) -> None:
        """Legends and messages."""
        self.note.setVisible(snapshot.state == "playing")
        texts = self._legend_texts(snapshot.scenarios)
        self.bars.legend.set_texts(texts, texts)
        self.losses.legend.set_texts([""] * len(texts), texts)
        failed = [
            f"{letter}: {member}"
            for letter, member in zip(LETTERS, snapshot.members, strict=False)
            if isinstance(member, str)
        ]
        self.chooser.show_errors([*failed, snapshot.error] if snapshot.error else failed)

    @staticmethod
    def _legend_texts(scenarios: Sequence[Scenario]) -> list[str]:
        """What the others have in place of A's, and what A has there."""
        first, *others = scenarios
        names = [name for name in differing(scenarios) if getattr(first, name) != "none"]
        return [summary(first, names), *(summary(other, other.differences(first)) for other in others)]

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
