"""The controls at the left, in the groups of the scenario's fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from gradsim.fields import ScenarioError
from gradsim.scenario import GROUPS, Scenario
from gradsim.ui.controls import FieldControl, make_control
from gradsim.ui.controls.choice_control import ChoiceControl
from gradsim.ui.controls.field_control import words
from gradsim.ui.session.intents import ChangeField
from gradsim.ui.widgets.card import Card, label


class ControlPanel(Card):
    intended = Signal(object)

    def __init__(self, narrow: bool = False) -> None:
        """``narrow``: a choice stands under its label, not beside it."""
        super().__init__()
        self.setAccessibleName(self.tr("Controls"))
        self.controls: dict[str, FieldControl] = {}
        self._sections: dict[str, QLabel] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(8)
        for group in GROUPS:
            self._sections[group] = section = label(words(group).upper(), "section")
            column.addWidget(section)
            for field in Scenario.fields.values():
                if field.group == group:
                    self.controls[field.name] = control = make_control(field)
                    control.changed.connect(self._change)
                    if narrow and isinstance(control, ChoiceControl):
                        control.put_label_above()
                    column.addWidget(control)
            column.addSpacing(4)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(scroll)
        width = inside.sizeHint().width() + 36
        self.setFixedWidth(width)

    def _change(self, name: str, value: object) -> None:
        self.intended.emit(ChangeField(name, value))

    def show_scenario(self, scenario: Scenario) -> None:
        """Shows the values; a field without meaning in this scenario is hidden, its value kept."""
        for name, control in self.controls.items():
            control.show_value(getattr(scenario, name))
            control.setVisible(control.field.applies(scenario))

    def show_error(self, name: str, error: ScenarioError) -> None:
        self.controls[name].show_error(error)
