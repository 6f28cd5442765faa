"""The path of a file or a folder of the user's own, with buttons that look for one, and at what is in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from gradsim.fields import FilePath, ScenarioError
from gradsim.ui.controls.field_control import GAP
from gradsim.ui.controls.text_control import TextControl
from gradsim.ui.widgets.card import button
from gradsim.ui.widgets.choose_data import choose_file, choose_folder
from gradsim.ui.widgets.flow import Flow


class FileControl(TextControl):
    """``look_wanted``: the user wants to see what is in the file of this path; empty: in the one that is used."""

    look_wanted = Signal(str)
    field: FilePath

    def _build(self) -> None:
        super()._build()
        menu = QMenu(self)
        menu.addAction(self.tr("A file…"), lambda: self._look(choose_file(self, self._shown)))
        menu.addAction(self.tr("A folder of images…"), lambda: self._look(choose_folder(self, self._shown)))
        self.choose = button(self.tr("Choose ▾"), self.tr("Looks for a file, or a folder of images"), lambda: None)
        self.choose.setMenu(menu)
        self.look = button(
            self.tr("Look at the data"),
            self.tr("Shows what was read, the first rows, and what each column is taken for"),
            lambda: self.look_wanted.emit(""),
        )
        self.body.addLayout(Flow(self.choose, self.look, gap=GAP))

    def _typed(self) -> None:
        """A path that was typed is looked at first, as one that was chosen."""
        name = self.edit.text().strip()
        if not name or name == self._shown:
            super()._typed()
            return
        try:
            self.field.parse(name)
        except ScenarioError as error:
            self.show_error(error)
            return
        self.show_value(self._shown)
        self.look_wanted.emit(name)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self.look.setEnabled(bool(value))

    def _look(self, name: str) -> None:
        if name:
            self.look_wanted.emit(name)
