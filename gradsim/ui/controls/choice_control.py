"""One of several choices, or a pattern of them over the layers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy

from gradsim.fields import Choices, Pattern, ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.controls.field_control import GAP, FieldControl
from gradsim.ui.controls.words import words
from gradsim.ui.widgets.still import StillComboBox


def combo_width(metrics: QFontMetrics) -> int:
    """The width of all combo boxes: that of the longest choice of any field, with its margins and arrow."""
    labels = [words(c.label) for f in Scenario.fields.values() if isinstance(f, Choices) for c in f.registry]
    return max(map(metrics.horizontalAdvance, labels)) + round(2.5 * metrics.height())


class ChoiceControl(FieldControl):
    field: Choices

    def _build(self) -> None:
        self.combo = StillComboBox()
        self.combo.setMaxVisibleItems(20)
        for choice in self.field.registry:
            self.combo.addItem(words(choice.label), choice.key)
            self.combo.setItemData(self.combo.count() - 1, words(choice.help), Qt.ItemDataRole.ToolTipRole)
        self.combo.activated.connect(self._chosen)
        self._name(self.combo)
        self.head.addStretch(1)
        self.head.addWidget(self.combo)

    def fit_font(self) -> None:
        self.combo.setMinimumWidth(combo_width(self.combo.fontMetrics()))
        super().fit_font()

    @staticmethod
    def needed_width(label: int, metrics: QFontMetrics, narrow: bool) -> int:
        combo = combo_width(metrics)
        return max(label, combo) if narrow else label + GAP + combo

    def set_narrow(self, narrow: bool) -> None:
        way, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self.head.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.combo.setSizePolicy(policy.Expanding if narrow else policy.Fixed, policy.Fixed)

    def show_value(self, value: Any) -> None:
        self.clear_error()
        self.combo.setCurrentIndex(self.combo.findData(value))

    def _chosen(self, index: int) -> None:
        self.changed.emit(self.field.name, self.combo.itemData(index))


class PatternControl(ChoiceControl):
    """The last entry opens a field for a pattern such as ``sigmoid*5,relu*5``."""

    field: Pattern

    def _build(self) -> None:
        super()._build()
        self.combo.addItem(self.tr("Pattern…"), None)
        self.combo.setItemData(
            self.combo.count() - 1, self.tr("Different layers, such as sigmoid*5,relu*5"), Qt.ItemDataRole.ToolTipRole
        )
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("sigmoid*5,relu*5")
        self.edit.editingFinished.connect(self._typed)
        self.edit.hide()
        self.edit.setAccessibleName(self.tr("Pattern of activations"))
        self.edit.setToolTip(self.toolTip())
        self.body.addWidget(self.edit)
        self._shown = ""

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self._shown = value
        is_pattern = value not in self.field.registry
        if is_pattern:
            self.combo.setCurrentIndex(self.combo.count() - 1)
        self.edit.setText(value if is_pattern else "")
        self.edit.setVisible(is_pattern)

    def _chosen(self, index: int) -> None:
        if self.combo.itemData(index) is None:
            self.edit.setText(self._shown)
            self.edit.show()
            self.edit.setFocus()
        else:
            super()._chosen(index)

    def _typed(self) -> None:
        if self.edit.text() == self._shown:
            return
        try:
            value = self.field.parse(self.edit.text())
        except ScenarioError as error:
            self.edit.setText(self._shown)
            self.show_error(error)
        else:
            self.changed.emit(self.field.name, value)
