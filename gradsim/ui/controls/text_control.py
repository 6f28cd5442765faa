"""Text, such as a column's name."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from gradsim.fields import ScenarioError, Text
from gradsim.ui.controls.field_control import FieldControl
from gradsim.ui.controls.words import words


class TextControl(FieldControl):
    field: Text

    def _build(self) -> None:
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(words(self.field.what))
        self.edit.editingFinished.connect(self._typed)
        self._name(self.edit)
        self.body.addWidget(self.edit)
        self._shown = ""

    def show_value(self, value: Any) -> None:
        self.clear_error()
        self._shown = value
        self.edit.setText(value)

    def _typed(self) -> None:
        if self.edit.text() == self._shown:
            return
        try:
            value = self.field.parse(self.edit.text().strip())
        except ScenarioError as error:
            self.show_error(error)
        else:
            self.changed.emit(self.field.name, value)
