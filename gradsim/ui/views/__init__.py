"""Views: each shows one thing of a snapshot. A view has no timer and no thread, and knows no other view.

A module in this folder that registers a view adds it to the window.
"""

from __future__ import annotations

import importlib
import pkgutil

from gradsim.registry import Choice
from gradsim.ui.views.view import PLACES, View, view_words, views

__all__ = ["View", "load_views", "view_words", "views"]


def load_views() -> dict[str, type[View]]:
    """All views by key, in the order in which Tab and menus come to them.

    Imports pyqtgraph, which takes a while: the window is on the screen by then.
    """
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return {choice.key: choice.value for choice in sorted(views, key=_turn)}


def _turn(choice: Choice[type[View]]) -> tuple[int, int]:
    return PLACES.index(choice.value.place), choice.value.order
