"""A number: a field to type in, and a slider where one makes sense."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit

from gradsim.fields import Integer, Number, ScenarioError
from gradsim.language import plain
from gradsim.ui.controls.field_control import GAP, FieldControl
from gradsim.ui.controls.words import value_text, words
from gradsim.ui.widgets.still import StillSlider

TICKS = 1000
"""Positions of a slider for real numbers."""
WIDEST = "0" * 10
"""What is typed."""
WIDEST_SLIDER = 1024
"""Whole numbers with a larger range, such as seeds, are typed only, if their slider does not move in decades."""


class NumberControl(FieldControl):
    """For Integer and Number fields. The slider moves in decades where the field is logarithmic."""

    field: Integer | Number

    def _build(self) -> None:
        self.edit = QLineEdit()
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.editingFinished.connect(self._typed)
        self.head.addStretch(1)
        self.head.addWidget(self.edit)
        self._name(self.edit)
        self.slider: StillSlider | None = None
        if isinstance(self.field, Number) or self.field.log or self.field.maximum <= WIDEST_SLIDER:
            self.slider = StillSlider(Qt.Orientation.Horizontal)
            if isinstance(self.field, Integer) and not self.field.log:
                self.slider.setRange(self.field.minimum, self.field.maximum)
                self.slider.setPageStep(max(1, (self.field.maximum - self.field.minimum) // 10))
            else:
                self.slider.setRange(0, TICKS)
                self.slider.setPageStep(TICKS // 10)
            self.slider.valueChanged.connect(self._slid)
            self._name(self.slider)
            self.body.addWidget(self.slider)

    def fit_font(self) -> None:
        self.edit.setFixedWidth(self.edit.fontMetrics().horizontalAdvance(WIDEST))
        super().fit_font()

    @staticmethod
    def needed_width(label: int, metrics: QFontMetrics, narrow: bool) -> int:
        return label + GAP + metrics.horizontalAdvance(WIDEST)

    def show_value(self, value: Any) -> None:
        self.clear_error()
        self._shown = value
        self.edit.setText(self._text(value))
        if self.slider:
            self.slider.blockSignals(True)
            self.slider.setValue(self._position(value))
            self.slider.blockSignals(False)

    def _text(self, value: Any) -> str:
        return self._off if self._off and value == 0 else value_text(self.field, value)

    @property
    def _off(self) -> str:
        """The word for 0, where it has one."""
        return words(self.field.zero) if isinstance(self.field, Number) else ""

    def _typed(self) -> None:
        if self.edit.text() == self._text(self._shown):
            self.clear_error()
            return
        try:
            value = self._read(self.edit.text())
        except ScenarioError as error:
            self.edit.setText(self._text(self._shown))
            self.show_error(error)
            return
        self.clear_error()
        self.changed.emit(self.field.name, value)

    def _read(self, text: str) -> Any:
        """What is typed in this language's way, or with a point. Raises ScenarioError, with what was typed."""
        if self._off and text.strip().lower() == self._off.lower():
            return 0.0
        try:
            return self.field.parse(plain(text, isinstance(self.field, Integer)))
        except ScenarioError as error:
            raise ScenarioError(error.field, text, error.allowed) from None

    def _slid(self, position: int) -> None:
        self.clear_error()
        self.changed.emit(self.field.name, self._value(position))

    # Position of the slider and value. A field whose zero means "off" has it at the left end.

    def _ends(self) -> tuple[float, float]:
        field = self.field
        return (math.log10(field.minimum), math.log10(field.maximum)) if field.log else (field.minimum, field.maximum)

    def _position(self, value: float) -> int:
        if isinstance(self.field, Integer) and not self.field.log:
            return int(value)
        if self._off and value == 0:
            return 0
        low, high = self._ends()
        place = math.log10(value) if self.field.log else value
        first = 1 if self._off else 0
        return first + round((place - low) / (high - low) * (TICKS - first))

    def _value(self, position: int) -> int | float:
        if isinstance(self.field, Integer) and not self.field.log:
            return position
        first = 1 if self._off else 0
        if position < first:
            return 0.0
        low, high = self._ends()
        place = low + (position - first) / (TICKS - first) * (high - low)
        if not self.field.log:
            return float(f"{place:.3g}")
        if position == TICKS:
            return self.field.maximum
        value = min(max(float(f"{10**place:.2g}"), self.field.minimum), self.field.maximum)
        return round(value) if isinstance(self.field, Integer) else value
