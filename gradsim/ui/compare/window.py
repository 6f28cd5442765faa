"""The window that compares up to four scenarios, trained side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gradsim.fields import ScenarioError
from gradsim.lab import Comparison, ComparisonSnapshot
from gradsim.lab.compare import differing
from gradsim.lab.cost import comparison_cost
from gradsim.scenario import Scenario
from gradsim.ui.compare.bars import BarsCard
from gradsim.ui.compare.chooser import Chooser
from gradsim.ui.compare.losses import LossCard
from gradsim.ui.compare.series import LETTERS
from gradsim.ui.compare.table import TableCard
from gradsim.ui.controls.panel import ControlPanel
from gradsim.ui.frame.clock import FrameClock
from gradsim.ui.frame.run_bar import DEFAULT_SPEED, RunBar
from gradsim.ui.widgets.asking import may_build
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.field_words import summary

GAP = 12


class CompareWindow(QMainWindow):
    """Begins with the given scenario twice; the second is there to be changed.

    ``used``: the user hands a scenario to the main window. ``played``: it trains from now on.
    ``failed``: an error stopped the training, with its Report.
    """

    used = Signal(object)
    played = Signal()
    closed = Signal()
    failed = Signal(object)

    def __init__(self, scenario: Scenario, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Compare"))
        self.scenarios = [scenario, scenario]
        self.chosen = 1
        self.comparison = Comparison(self.scenarios, shared=True, speed=DEFAULT_SPEED)
        self.clock = FrameClock(self.comparison, self._draw, self)
        self.clock.ticked.connect(lambda: self.run_bar.follow(self.comparison, self.last is not None))
        self.last: ComparisonSnapshot | None = None
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self._build(theme)

    def _build(self, theme: Theme) -> None:
        self.theme = theme
        self.run_bar = RunBar(measured=False)
        self.run_bar.play_clicked.connect(self.toggle_playing)
        self.run_bar.step_clicked.connect(self.one_step)
        self.run_bar.reset_clicked.connect(self.comparison.reset)
        self.run_bar.speed_changed.connect(self.comparison.set_speed)
        self.run_bar.cancel_clicked.connect(self.cancel)
        self.chooser, self.panel = Chooser(theme), ControlPanel(narrow=theme.scale > 1)
        self.chooser.turned.connect(self.choose)
        self.chooser.added.connect(self.add)
        self.chooser.removed.connect(self.remove)
        self.chooser.used.connect(lambda: self.used.emit(self.scenarios[self.chosen]))
        self.panel.changed.connect(self.change)
        self.chooser.setFixedWidth(self.panel.width())
        self.bars, self.losses, self.table = BarsCard(theme), LossCard(theme), TableCard(theme)
        self.note = label(self.tr("The main window's training is paused meanwhile."), "muted")
        self._lay_out()
        self._show_scenarios()

    def _lay_out(self) -> None:
        controls, lower, right = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        controls.addWidget(self.chooser)
        controls.addWidget(self.panel, 1)
        lower.addWidget(self.losses, 1)
        lower.addWidget(self.table, 1)
        right.addWidget(self.bars, 11)
        right.addLayout(lower, 9)
        below = QHBoxLayout()
        below.addLayout(controls)
        below.addLayout(right, 1)
        ground = QWidget()
        ground.setObjectName("ground")
        page = QVBoxLayout(ground)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.addWidget(self.run_bar)
        self.run_bar.row.addWidget(self.note)
        page.addLayout(below, 1)
        for layout in (controls, lower, right, below, page):
            layout.setSpacing(GAP)
        self.setCentralWidget(ground)

    def set_theme(self, theme: Theme) -> None:
        """All widgets anew, in other colours or another size; what is trained and shown stays."""
        speed = self.run_bar.speed.value()
        self._build(theme)
        self.run_bar.speed.setValue(speed)
        if self.last is not None:
            self._show(self.last)

    # What the user does

    def start(self) -> None:
        """Training runs at once."""
        self.comparison.start()
        self.clock.start()
        self._play()

    def toggle_playing(self) -> None:
        if self.run_bar.playing:
            self.comparison.pause()
            self.run_bar.show_playing(False)
        else:
            if self.comparison.status.state == "diverged":
                self.comparison.reset()
            self._play()

    def _play(self) -> None:
        self.comparison.play()
        self.run_bar.show_playing(True)
        self.played.emit()

    def cancel(self) -> None:
        """Back to the scenarios that were trained before, instead of those that are being built."""
        self.comparison.cancel()
        if self.last is not None:
            self.scenarios = list(self.last.scenarios)
            self.chosen = min(self.chosen, len(self.scenarios) - 1)
            self._show_scenarios()

    def one_step(self) -> None:
        self.comparison.step()

    def pause(self) -> None:
        """For the main window, which trains now."""
        if self.run_bar.playing:
            self.toggle_playing()

    def choose(self, index: int) -> None:
        """The controls change this scenario from now on."""
        self.chosen = index
        self._show_scenarios()

    def change(self, name: str, value: object) -> None:
        """A control has a new value for a field of the chosen scenario."""
        try:
            new = self.scenarios[self.chosen].replace(**{name: value})
        except ScenarioError as error:
            self.panel.show_error(name, error)
            return
        if new != self.scenarios[self.chosen] or name == "data_file":  # a file chosen again may hold something else
            self._take_on([*self.scenarios[: self.chosen], new, *self.scenarios[self.chosen + 1 :]], self.chosen)

    def add(self) -> None:
        """One more, the same as the chosen one at first."""
        self._take_on([*self.scenarios, self.scenarios[self.chosen]], len(self.scenarios))

    def _take_on(self, scenarios: list[Scenario], chosen: int) -> None:
        """Begins anew with these, unless they take much and the user does not want that."""
        if may_build(self, lambda: comparison_cost(scenarios)):
            self.scenarios, self.chosen = scenarios, chosen
            self.comparison.submit(self.scenarios)
        self._show_scenarios()

    def remove(self) -> None:
        """Takes the chosen one out; the letters of those behind it move up."""
        del self.scenarios[self.chosen]
        self.chosen = min(self.chosen, len(self.scenarios) - 1)
        self._show_scenarios()
        self.comparison.submit(self.scenarios)

    def _show_scenarios(self) -> None:
        self.chooser.show_scenarios(self.scenarios, self.chosen)
        self.panel.show_scenario(self.scenarios[self.chosen])

    # What the clock does

    def _draw(self, snapshot: ComparisonSnapshot, frame: int) -> None:
        last, self.last = self.last, snapshot
        if snapshot.report is not None:
            self.failed.emit(snapshot.report)
        if (
            snapshot.state != "playing"
            or last is None
            or last.state != "playing"
            or last.generation != snapshot.generation
        ):
            self._show(snapshot)
            return
        self.run_bar.show_progress(snapshot)
        self.bars.show_snapshot(snapshot)
        if frame % 2 == 0:
            self.losses.show_snapshot(snapshot)
        if frame % 4 == 0:
            self.table.show_snapshot(snapshot)

    def _show(self, snapshot: ComparisonSnapshot) -> None:
        """All of it, legends and messages too."""
        self.run_bar.show_progress(snapshot)
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
        for card in (self.bars, self.losses, self.table):
            card.show_snapshot(snapshot)

    @staticmethod
    def _legend_texts(scenarios: Sequence[Scenario]) -> list[str]:
        """What the others have in place of A's, and what A has there."""
        first, *others = scenarios
        found = [summary(first, [n for n in differing(scenarios) if getattr(first, n) != "none"])]
        return found + [summary(other, other.differences(first)) for other in others]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends the worker, and does not wait for it."""
        self.clock.stop()
        self.comparison.stop()
        super().closeEvent(event)
        self.closed.emit()
