"""The controls at the left, in the groups of the scenario's fields; those that are rarely used are folded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gradsim.fields import ScenarioError
from gradsim.scenario import GROUPS, Scenario
from gradsim.ui.controls import FieldControl, make_control
from gradsim.ui.controls.file_control import FileControl
from gradsim.ui.controls.group import GroupHead
from gradsim.ui.controls.words import words
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import ChangeField, Unfold
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.theme import Theme
from gradsim.words.notes import notes


class ControlPanel(Card):
    """The first group is always open. ``look_wanted``: as that of FileControl."""

    intended = Signal(object)
    look_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Controls"))
        self.controls: dict[str, FieldControl] = {}
        self.heads: dict[str, GroupHead] = {}
        self._unfolded: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._scenario = Scenario()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(8)
        for group in GROUPS:
            self._add_group(group)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(scroll)

    def _explained(self) -> QPushButton:
        return self.explain_by(
            self.tr(
                "What is trained, and how. The first ones are what the gradient depends on most; the rest is folded below. What needs other "
                "weights begins a new run, and Undo takes it back; the learning rate changes while training goes on. Try Depth, "
                "then Activation, and watch the bars."
            )
        )

    def _add_group(self, group: str) -> None:
        if group == GROUPS[0]:
            row = QHBoxLayout()
            row.addWidget(label(words(group).upper(), "section"), 1)
            row.addWidget(self._explained())
            self._column.addLayout(row)
        else:
            self.heads[group] = head = GroupHead(group)
            head.turned.connect(lambda unfolded, group=group: self.intended.emit(Unfold(group, unfolded)))
            self._column.addWidget(head)
        for field in Scenario.fields.values():
            if field.group == group:
                self.controls[field.name] = control = make_control(field)
                control.changed.connect(self._change)
                if isinstance(control, FileControl):
                    control.look_wanted.connect(self.look_wanted)
                self._column.addWidget(control)

    def set_theme(self, theme: Theme) -> None:
        """Its widths follow the size of text, and do not change with what is unfolded."""
        for control in self.controls.values():
            control.set_theme(theme)
        self.setFixedWidth(max(control.sizeHint().width() for control in self.controls.values()) + 46)

    def _change(self, name: str, value: object) -> None:
        self.intended.emit(ChangeField(name, value))

    def show_state(self, state: SessionState) -> None:
        """Which groups are open, and which fields there are."""
        if (state.unfolded, state.offered) != (self._unfolded, self._offered):
            self._unfolded, self._offered = state.unfolded, state.offered
            self._show_groups()

    def show_scenario(self, scenario: Scenario) -> None:
        """Shows the values; a field without meaning in this scenario is hidden, its value kept."""
        self._scenario = scenario
        noted = notes(scenario)
        for name, control in self.controls.items():
            control.show_value(getattr(scenario, name))
            if name in noted:
                control.show_note(noted[name])
        self._show_groups()

    def _show_groups(self) -> None:
        for group, head in self.heads.items():
            head.show_values(self._scenario, group in self._unfolded)
            head.setVisible(not self._offered)
        for control in self.controls.values():
            group = control.field.group
            is_open = group not in self.heads or group in self._unfolded
            if self._offered:
                is_open = control.field.name in self._offered
            control.setVisible(is_open and control.field.applies(self._scenario))

    def show_error(self, name: str, error: ScenarioError) -> None:
        """Below its control, whose group opens."""
        control = self.controls[name]
        if not self._offered and control.field.group in self.heads and control.field.group not in self._unfolded:
            self.intended.emit(Unfold(control.field.group, True))
        control.show_error(error)
