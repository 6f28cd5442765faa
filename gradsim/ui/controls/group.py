"""The head of a group of controls: its name, the values that it has, and whether it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gradsim.fields import Choices, Field, FilePath, Text
from gradsim.language import ended, listed, sentences, small
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import value_text, words
from gradsim.ui.widgets.card import button

ALWAYS = 2
"""So many of a group's values are named even where they are the usual ones."""


class GroupHead(QWidget):
    """``turned``: it is to be opened (true) or folded. Folded, it shows the values in a line."""

    turned = Signal(bool)

    def __init__(self, group: str) -> None:
        super().__init__()
        self._name, self._told, self._unfolded = words(group).upper(), list[str](), False
        tip = self.tr("Shows these controls, or folds them")
        self.button = button(self._name, tip, lambda: self.turned.emit(not self._unfolded))
        self.button.setObjectName("group")
        self.button.setAccessibleName(words(group))
        self.values = QLabel()
        self.values.setObjectName("small")
        self.values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button)
        row.addWidget(self.values, 1)

    def show_values(self, scenario: Scenario, unfolded: bool) -> None:
        self._unfolded = unfolded
        self.button.setText(f"{'▾' if unfolded else '▸'} {self._name}")
        group = words(self.button.accessibleName())
        fields = [f for f in Scenario.fields.values() if words(f.group) == group and f.applies(scenario)]
        told = [f for n, f in enumerate(fields) if n < ALWAYS or getattr(scenario, f.name) != f.default]
        self._told = [] if unfolded else [*filter(None, (_told(f, getattr(scenario, f.name)) for f in told))]
        self.values.setToolTip(listed(_told(f, getattr(scenario, f.name)) for f in fields))
        self.button.setAccessibleDescription(sentences((ended(listed(self._told)), self.button.toolTip())))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many of the values as there is room for; all are in the tooltip."""
        metrics, parts, more = self.values.fontMetrics(), [*self._told], list[str]()
        while len(parts) > 1 and metrics.horizontalAdvance(listed([*parts, *more])) > self.values.width():
            parts.pop()
            more = ["…"]
        text = listed([*parts, *more])
        self.values.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(self.values.width(), 1)))


def _told(field: Field, value: object) -> str:
    """A choice or a text tells what it is by itself; a number needs its name."""
    text = value_text(field, value)
    if not text or isinstance(field, Choices) or type(field) in (Text, FilePath):
        return text
    return f"{small(words(field.label))} {text}"
