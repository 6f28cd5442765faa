"""The controls at the left, in the groups of the scenario's fields; those that are rarely used are folded."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gradsim.fields import Field, ScenarioError
from gradsim.scenario import GROUPS, Scenario
from gradsim.ui.controls import FieldControl, make_control, needed_width
from gradsim.ui.controls.file_control import FileControl
from gradsim.ui.controls.group import GroupHead
from gradsim.ui.controls.words import words
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import ChangeField, Unfold
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.laid_out import laid_out_once
from gradsim.ui.widgets.made import Made
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.notes import notes


class ControlPanel(Card):
    """The first group is always open. ``look_wanted``: as that of FileControl.

    ``controls``: those that there are, by field; one is made when it is first shown, or asked for.
    """

    intended = Signal(object)
    look_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Controls"))
        self.controls = Made[FieldControl](self._make)
        self.heads: dict[str, GroupHead] = {}
        self._unfolded: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._scenario, self._notes, self._theme = Scenario(), dict[str, str](), LIGHT
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(8)
        self._groups: dict[str, QVBoxLayout] = {}
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
        self._groups[group] = column = QVBoxLayout()
        column.setSpacing(self._column.spacing())
        self._column.addLayout(column)

    def _make(self, name: str) -> FieldControl:
        """A control in its place among those of its group, for the eye and for the key Tab."""
        field = Scenario.fields[name]
        control = make_control(field)
        control.changed.connect(self._change)
        if isinstance(control, FileControl):
            control.look_wanted.connect(self.look_wanted)
        names = [other.name for other in Scenario.fields.values() if other.group == field.group]
        before = [self.controls[other] for other in names[: names.index(name)] if other in self.controls]
        self._groups[field.group].insertWidget(len(before), control)
        start = self.heads[field.group].button if field.group in self.heads else self.help
        for one, after in pairwise((*_reached(before[-1] if before else start)[-1:], *_reached(control))):
            QWidget.setTabOrder(one, after)
        control.set_theme(self._theme)
        self._show_in(control)
        control.setVisible(self._shows(field))
        return control

    def set_theme(self, theme: Theme) -> None:
        """Its widths follow the size of text, and do not change with what is unfolded."""
        self._theme = theme
        for control in self.controls.values():
            control.set_theme(theme)
        self.setFixedWidth(needed_width(Scenario.fields.values(), self.fontMetrics(), theme) + 46)

    def _change(self, name: str, value: object) -> None:
        self.intended.emit(ChangeField(name, value))

    def show_state(self, state: SessionState) -> None:
        """Which groups are open, and which fields there are."""
        if (state.unfolded, state.offered) != (self._unfolded, self._offered):
            self._unfolded, self._offered = state.unfolded, state.offered
            self._show_groups()

    def show_scenario(self, scenario: Scenario) -> None:
        """Shows the values; a field without meaning in this scenario is hidden, its value kept."""
        self._scenario, self._notes = scenario, notes(scenario)
        for control in self.controls.values():
            self._show_in(control)
        self._show_groups()

    def _show_in(self, control: FieldControl) -> None:
        name = control.field.name
        control.show_value(getattr(self._scenario, name))
        if name in self._notes:
            control.show_note(self._notes[name])

    def _show_groups(self) -> None:
        with laid_out_once(self._inside):
            for group, head in self.heads.items():
                head.show_values(self._scenario, group in self._unfolded)
                head.setVisible(not self._offered)
            for field in Scenario.fields.values():
                if self._shows(field) or field.name in self.controls:
                    self.controls[field.name].setVisible(self._shows(field))

    def _shows(self, field: Field) -> bool:
        if self._offered:
            return field.name in self._offered and field.applies(self._scenario)
        return (field.group not in self.heads or field.group in self._unfolded) and field.applies(self._scenario)

    def show_error(self, name: str, error: ScenarioError) -> None:
        """Below its control, whose group opens."""
        control = self.controls[name]
        if not self._offered and control.field.group in self.heads and control.field.group not in self._unfolded:
            self.intended.emit(Unfold(control.field.group, True))
        control.show_error(error)


def _reached(part: QWidget) -> list[QWidget]:
    """What the key Tab comes to, of a part and all in it; a list that opens is a window of its own."""
    inside = (part, *part.findChildren(QWidget))
    return [w for w in inside if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.window() is part.window()]
