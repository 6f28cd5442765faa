"""What all controls share: a label, a field of the scenario, and room for a message."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gradsim.fields import Field, ScenarioError, shorten
from gradsim.language import ended
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.controls.words import words
from gradsim.ui.widgets.term_label import TermLabel
from gradsim.ui.widgets.theme import Theme, take_on_font

NARROW = 1.2
"""From this scale on a choice stands under its label: text is too large for both in a row."""

GAP = 6
"""Pixels between the parts of a row."""


class FieldControl(QWidget):
    """Shows and changes one field. ``changed`` carries the name and a value that the field allows."""

    changed = Signal(str, object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setObjectName(field.name)
        unit = f" ({words(field.unit)})" if field.unit else ""
        allowed = ended(field.allowed[0].upper() + field.allowed[1:] + unit)
        tip = f"<p>{words(field.help)}</p><p>{allowed}</p>"
        self.setToolTip(tip.replace("<p></p>", ""))
        self.label = TermLabel(words(field.label))
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setObjectName("warning")
        self.message.setWordWrap(True)
        self.message.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(GAP)
        self.head.addWidget(self.label)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2)
        self.body.addLayout(self.head)
        self._build()
        self.body.addWidget(self.message)

    def _build(self) -> None:
        """Adds the widgets that hold the value."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Its widths follow the size of text."""
        self.fit_font()
        self.set_narrow(theme.scale >= NARROW)

    def fit_font(self) -> None:
        """Takes on the widths of a new size of text."""
        take_on_font(self)

    @staticmethod
    def needed_width(label: int, metrics: QFontMetrics, narrow: bool) -> int:
        """Pixels that such a control takes whose label takes so many: known before there is one."""
        return label

    def set_narrow(self, narrow: bool) -> None:
        """Whether its label stands above it, and not beside it."""

    def show_value(self, value: Any) -> None:
        """Shows a value without emitting ``changed``; takes back a message."""
        raise NotImplementedError

    def show_error(self, error: ScenarioError) -> None:
        """Shows below the control what is wrong with the typed text."""
        value, allowed = shorten(str(error.value), 100), shorten(error.allowed, 150)
        text = self.tr("{value} is not allowed; {allowed}").format(value=f"“{value}”", allowed=allowed)
        if error.says_all:
            text = in_window(shorten(error.allowed))
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.show()

    def show_note(self, note: str) -> None:
        """Shows below the control what does not work though it is allowed."""
        self.message.setText(words(note))
        self.message.setAccessibleName(words(note))
        self.message.show()

    def clear_error(self) -> None:
        self.message.hide()
        self.message.setText("")

    def _name(self, widget: QWidget) -> None:
        """Gives a part of the control its name for screen readers, and the control's tooltip."""
        widget.setAccessibleName(words(self.field.label))
        widget.setAccessibleDescription(words(self.field.help))
        widget.setToolTip(self.toolTip())
        self.label.setBuddy(widget)
        if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # scrolling the panel must not change a value
