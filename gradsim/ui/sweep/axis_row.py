"""One field that a sweep varies, and the values that were typed for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gradsim.fields import ScenarioError
from gradsim.lab.sweep import VARIANT, parse_values, usual_values, values_text
from gradsim.scenario import Scenario
from gradsim.ui.controls.choice_control import combo_width
from gradsim.ui.controls.words import words
from gradsim.ui.sweep.words import axis_words
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.still import StillComboBox

NONE = ""
"""The name for no field."""


class AxisRow(QWidget):
    """``changed``: another field was chosen, or other values were typed."""

    changed = Signal()

    def __init__(self, title: str, tip: str, optional: bool) -> None:
        super().__init__()
        self._optional = optional
        self.combo, self.edit = StillComboBox(), QLineEdit()
        self.combo.setMaxVisibleItems(24)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.setAccessibleName(title)
        self.combo.setToolTip(tip)
        self.edit.setAccessibleName(self.tr("{title}: values").format(title=title))
        self.edit.setObjectName("framed")
        self.edit.setToolTip(
            self.tr(
                "<p>Values, as on the command line: 2:50:4 (start, stop, step; the stop is included) "
                "or a list such as 0.01,0.1,1.</p>"
            )
        )
        self.message = label("", "warning", wrap=True)
        self.message.hide()
        head = QHBoxLayout()
        head.addWidget(label(title), 1)
        head.addWidget(self.combo)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addLayout(head)
        for part in (self.edit, self.message):
            body.addWidget(part)
        self.combo.activated.connect(self._chosen)
        self.edit.textEdited.connect(self._typed)

    def fit_font(self) -> None:
        self.combo.setMinimumWidth(combo_width(self.combo.fontMetrics()))

    @property
    def name(self) -> str:
        """The field that is varied; NONE for none."""
        return str(self.combo.currentData() or NONE)

    def offer(self, names: Iterable[str]) -> None:
        """The fields to choose from; the chosen one stays if it is among them."""
        kept = self.name
        self.combo.clear()
        if self._optional:
            self.combo.addItem(self.tr("nothing"), NONE)
        for name in names:
            self.combo.addItem(axis_words(name), name)
            if name != VARIANT:
                tip = words(Scenario.fields[name].help)
                self.combo.setItemData(self.combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.combo.setCurrentIndex(max(0, self.combo.findData(kept)))
        self._show_edit()

    def set_axis(self, name: str, values: tuple[Any, ...] = ()) -> None:
        """Chooses a field; without values, its usual ones."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(name)))
        if self.name not in (NONE, VARIANT):
            field = Scenario.fields[self.name]
            self.edit.setText(values_text(field, values) if values else usual_values(field))
            self.edit.setCursorPosition(0)
        self._show_edit()

    def values(self) -> tuple[Any, ...]:
        """What was typed. Raises ScenarioError."""
        return parse_values(Scenario.fields[self.name], self.edit.text())

    def show_error(self, error: ScenarioError | None) -> None:
        text = ""
        if error is not None:
            text = self.tr("{value} is not allowed; {allowed}").format(value=f"“{error.value}”", allowed=error.allowed)
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setVisible(bool(text))

    def _chosen(self) -> None:
        self.set_axis(self.name)
        self.changed.emit()

    def _typed(self) -> None:
        self.show_error(None)
        self.changed.emit()

    def _show_edit(self) -> None:
        self.show_error(None)
        self.edit.setVisible(self.name not in (NONE, VARIANT))
