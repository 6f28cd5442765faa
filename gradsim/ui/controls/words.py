"""A scenario's texts and values as people read them, in their language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from gradsim.fields import Choices, Field, Number
from gradsim.language import localized


def words(text: str) -> str:
    """A scenario's text in the user's language."""
    return QCoreApplication.translate("Scenario", text)


def value_text(field: Field, value: Any) -> str:
    """The value of a field: "ReLU", "0.01", "off"."""
    if isinstance(field, Choices) and value in field.registry:
        return words(field.registry.choice(value).label)
    if isinstance(field, Number) and field.zero and value == 0:
        return words(field.zero)
    text = field.format(value)
    return localized(text) if isinstance(value, int | float) else text
