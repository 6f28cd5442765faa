"""Text: a column's name, or a file's path with a button that looks for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from gradsim.fields import ScenarioError, Text
from gradsim.ui.controls.field_control import FieldControl
from gradsim.ui.widgets.card import button


class TextControl(FieldControl):
    field: Text

    def _build(self) -> None:
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.field.what)
        self.edit.editingFinished.connect(self._typed)
        self._name(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        if "path" in self.field.what:
            row.addWidget(button(self.tr("Choose…"), self.tr("Looks for a file"), self._browse))
        self.body.addLayout(row)
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

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a data file"), self._shown)
        if name:
            self.changed.emit(self.field.name, name)
