"""The button that fits an axis to what is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from gradsim.ui.widgets.card import button


def fit_button(fit: Callable[[], None]) -> QPushButton:
    """For a view whose axis only widens; a double click on its plot does the same."""
    result = button(_tr("Fit"), _tr("Fits the axis to what is drawn, as a double click does"), fit)
    result.setObjectName("small")
    return result


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
