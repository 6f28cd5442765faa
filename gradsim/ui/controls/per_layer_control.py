"""One number for all layers, or a list with one for each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit

from gradsim.fields import ScenarioError
from gradsim.per_layer import PerLayer
from gradsim.ui.controls.field_control import GAP
from gradsim.ui.controls.number_control import NumberControl
from gradsim.ui.widgets.card import button


class PerLayerControl(NumberControl):
    """A number with its slider; or, behind the button, a field for a list such as ``200,100*3,25``."""

    field: PerLayer

    def _build(self) -> None:
        super()._build()
        tip = self.tr("A number for each layer, such as 200,100*3,25; one number goes back to all alike")
        self.each = button(self.tr("List…"), tip, self._open)
        self.each.setObjectName("small")
        self.head.insertWidget(self.head.count() - 1, self.each)
        self.list = QLineEdit()
        self.list.setPlaceholderText("200,100*3,25")
        self.list.setAccessibleName(self.tr("{field} of each layer").format(field=self.label.text()))
        self.list.setToolTip(self.toolTip())
        self.list.editingFinished.connect(self._listed)
        self.body.addWidget(self.list)
        self._show_list(False)

    @staticmethod
    def needed_width(label: int, metrics: QFontMetrics, narrow: bool) -> int:
        each = metrics.horizontalAdvance(
            QCoreApplication.translate("PerLayerControl", "List…") + "00"
        )  # with its edges
        return NumberControl.needed_width(label, metrics, narrow) + GAP + each

    def show_value(self, value: Any) -> None:
        if isinstance(value, str):
            self.clear_error()
            self._shown = value
        else:
            super().show_value(value)
        self.list.setText(str(value))
        self._show_list(isinstance(value, str))

    def _show_list(self, shown: bool) -> None:
        self.list.setVisible(shown)
        for part in (self.each, self.edit, self.slider):
            if part is not None:
                part.setVisible(not shown)

    def _open(self) -> None:
        self._show_list(True)
        self.list.setFocus()
        self.list.selectAll()

    def _listed(self) -> None:
        if self.list.text() == str(self._shown):
            self._show_list(isinstance(self._shown, str))
            return
        try:
            value = self.field.parse(self.list.text())
        except ScenarioError as error:
            self.list.setText(str(self._shown))
            self._show_list(isinstance(self._shown, str))
            self.show_error(error)
        else:
            self.clear_error()
            self.changed.emit(self.field.name, value)
