"""Which scenario is edited; adds one, takes one away, hands one to the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar

from gradsim.lab.compare import MOST
from gradsim.scenario import Scenario
from gradsim.ui.compare.series import ICON, LETTERS, icon
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.session.intents import AddScenario, Choose, RemoveScenario
from gradsim.ui.widgets.card import Card, button, label
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.field_words import field_names


class Chooser(Card):
    """``used``: the chosen scenario is to be handed to the main window."""

    intended = Signal(object)
    used = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Scenarios"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("The scenario that the controls below change"))
        self.tabs.setToolTip(self.tabs.accessibleName())
        self.tabs.currentChanged.connect(lambda number: self.intended.emit(Choose(number)))
        self.add = button("+", self.tr("One more scenario, at first the same as this one; four at most"), self._add)
        self.add.setAccessibleName(self.tr("Add a scenario"))
        self.remove = button(self.tr("Remove"), self.tr("Takes this scenario out; two stay at least"), self._remove)
        self.use = button(
            self.tr("Use this one"),
            self.tr("Hands this scenario to the main window, where Undo takes it back"),
            self.used,
        )
        for parts in ((self.tabs, None, self.add), (self.use, None, self.remove)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part) if part else row.addStretch(1)
            self.body.addLayout(row)
        self.hint = label("", "muted", wrap=True)
        self.error = label("", "warning", wrap=True)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.error)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        side = round(ICON * theme.scale)
        self.tabs.setIconSize(QSize(side, side))
        for i in range(self.tabs.count()):
            self.tabs.setTabIcon(i, icon(i, theme))

    def _add(self) -> None:
        self.intended.emit(AddScenario())

    def _remove(self) -> None:
        self.intended.emit(RemoveScenario())

    def show_scenarios(self, scenarios: Sequence[Scenario], chosen: int) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(scenarios):
            self.tabs.removeTab(self.tabs.count() - 1)
        for i in range(self.tabs.count(), len(scenarios)):
            self.tabs.addTab(icon(i, self._theme), LETTERS[i])
        self.tabs.setCurrentIndex(chosen)
        self.tabs.blockSignals(False)
        self.add.setVisible(len(scenarios) < MOST)  # else the tabs need its room
        self.remove.setEnabled(len(scenarios) > 2)
        self.hint.setText(self._hint(scenarios, chosen))

    def _hint(self, scenarios: Sequence[Scenario], chosen: int) -> str:
        if chosen == 0:
            return self.tr("A is what the others are compared with.")
        letter, names = LETTERS[chosen], scenarios[chosen].differences(scenarios[0])
        if not names:
            return self.tr("{letter} is still the same as A: change one of its controls.").format(letter=letter)
        return self.tr("{letter} differs from A in {fields}.").format(letter=letter, fields=field_names(names))

    def show_errors(self, errors: Sequence[str]) -> None:
        """``errors``: why scenarios cannot be used."""
        text = in_window("\n".join(errors))
        self.error.setText(text)
        self.error.setVisible(bool(text))
