"""How a file is read: a control for each guess, that of the scenario's field where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gradsim.choices import losses
from gradsim.data.preview import Preview, fitting_loss
from gradsim.data.table.choice import list_of
from gradsim.data.tables import is_table
from gradsim.fields import Choices as ChoiceField
from gradsim.language import small
from gradsim.scenario import Scenario
from gradsim.ui.controls.choice_control import ChoiceControl
from gradsim.ui.controls.field_control import FieldControl
from gradsim.ui.controls.make import make_control
from gradsim.ui.controls.words import words
from gradsim.ui.widgets.card import plain_label
from gradsim.ui.widgets.still import StillComboBox
from gradsim.ui.widgets.theme import Theme

OF_FIELDS = ("network", "time_steps", "image_size", "separator", "decimal_sign", "header_line", "missing_values", "text_columns")  # fmt: skip
_CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable
MOST_COLUMNS = 1000
"""Columns that can be left out by a click; of more by their names."""


class Choices(QWidget):
    """``changed``: the scenario with another choice in it."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._scenario, self._preview = Scenario(), Preview()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self.controls: dict[str, FieldControl] = {}
        self.target, self.kind, self.inputs = StillComboBox(), StillComboBox(), QListWidget()
        self._add_field("network")
        self.labels = {
            "target_column": self.tr("Target"),
            "left_out": self.tr("Learn from"),
            "loss": self.tr("What it holds"),
        }
        """Of the controls that are called otherwise than their fields"""
        self._add(self.labels["target_column"], self.tr("The column to predict"), self.target)
        self._add(self.labels["loss"], self.tr("Whether the target is a class or an amount"), self.kind)
        self._add(self.labels["left_out"], self.tr("The inputs; what is not ticked is left out"), self.inputs)
        for name in OF_FIELDS[1:]:
            self._add_field(name)
        self._column.addStretch(1)
        self.kind.addItem(self.tr("Classes"), "classes")
        self.kind.addItem(self.tr("Numbers"), "numbers")
        self.target.activated.connect(lambda i: self._send(target_column=self.target.itemData(i)))
        self.kind.activated.connect(lambda i: self._learn(self.kind.itemData(i)))
        self.inputs.itemChanged.connect(lambda _: self._leave_out())
        for control in self.controls.values():
            control.set_theme(theme)
        self.inputs.setMaximumHeight(round(8.5 * self.inputs.fontMetrics().height()))

    def _add_field(self, name: str) -> None:
        self.controls[name] = control = make_control(Scenario.fields[name])
        control.changed.connect(self._change)
        self._column.addWidget(control)

    def _add(self, text: str, tip: str, part: QWidget) -> None:
        part.setAccessibleName(text)
        part.setToolTip(tip)
        part.setMinimumWidth(1)
        heading = plain_label(text)
        heading.setBuddy(part)
        self._column.addWidget(heading)
        self._column.addWidget(part)

    def show_choices(self, scenario: Scenario, preview: Preview) -> None:
        self._scenario, self._preview = scenario, preview
        of_table = is_table(scenario)
        for name, control in self.controls.items():
            control.setVisible(of_table if name == "network" else control.field.applies(scenario))
            self._show_found(control)
            control.show_value(getattr(scenario, name))
        for part, has_meaning in ((self.target, of_table), (self.kind, of_table), (self.inputs, bool(preview.columns))):
            part.setVisible(has_meaning)
            self._label_of(part).setVisible(has_meaning)
        self._show_target()
        self._show_inputs()

    def _label_of(self, part: QWidget) -> QLabel:
        (found,) = [label for label in self.findChildren(QLabel) if label.buddy() is part]
        return found

    def _show_found(self, control: FieldControl) -> None:
        """Beside "As found" what was found."""
        field, found = control.field, self._preview.found.get(control.field.name, "")
        if not isinstance(control, ChoiceControl) or not isinstance(field, ChoiceField) or "auto" not in field.registry:
            return
        text = words(field.registry.choice("auto").label)
        known = getattr(self._scenario, field.name) == "auto" and found
        what = small(words(field.registry.choice(found).label)) if known else ""
        control.combo.setItemText(control.combo.findData("auto"), f"{text}: {what}" if what else text)

    def _show_target(self) -> None:
        scenario, found = self._scenario, self._preview.found.get("target_column", "")
        self.target.clear()
        proposed = self.tr("As found: {name}").format(name=found) if found and not scenario.target_column else ""
        self.target.addItem(proposed or self.tr("As found"), "")
        names = [column.name for column in self._preview.columns]
        for name in names if scenario.target_column in ("", *names) else [scenario.target_column, *names]:
            self.target.addItem(name, name)
        self.target.setCurrentIndex(self.target.findData(scenario.target_column))
        self.kind.setCurrentIndex(self.kind.findData("classes" if losses[scenario.loss].classes else "numbers"))

    def _show_inputs(self) -> None:
        self.inputs.blockSignals(True)
        self.inputs.clear()
        for column in self._preview.columns[:MOST_COLUMNS]:
            if column.role == "target":
                continue
            item = QListWidgetItem(f"{column.name} ({column.why})" if column.why else column.name)
            item.setData(Qt.ItemDataRole.UserRole, column.name)
            if column.role == "useless":
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            else:
                item.setFlags(_CHECKABLE | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked if column.role == "input" else Qt.CheckState.Unchecked)
            self.inputs.addItem(item)
        self.inputs.setEnabled(0 < len(self._preview.columns) <= MOST_COLUMNS)
        self.inputs.blockSignals(False)

    def _leave_out(self) -> None:
        items = [self.inputs.item(i) for i in range(self.inputs.count())]
        out = [item for item in items if _CHECKABLE & item.flags() and item.checkState() == Qt.CheckState.Unchecked]
        self._send(left_out=list_of([item.data(Qt.ItemDataRole.UserRole) for item in out]))

    def _change(self, name: str, value: object) -> None:
        others = {"dataset": "csv", "task": "series"} if name == "network" else {}
        self._send(**{name: value}, **others)

    def _learn(self, kind: str) -> None:
        self._send(loss=fitting_loss(self._scenario, kind).loss)

    def _send(self, **changes: object) -> None:
        """The next choice may come before this one is read."""
        self._scenario = self._scenario.replace(**changes)
        self.changed.emit(self._scenario)
