"""What a view is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QLabel

from gradsim.lab import Snapshot
from gradsim.registry import Registry
from gradsim.ui.card import Card, label
from gradsim.ui.theme import Theme

Place = Literal["main", "lower", "right", "tab"]


class View(Card):
    """A card that draws from a snapshot. ``needs``: the probes it wants while it can be seen.

    ``place``: the largest picture of the overview, under it, at its right, or a tab of its own.
    ``order``: its turn among those of the same place.
    ``every``: it is drawn at each n-th frame; slow pictures need not follow at full rate.
    """

    place: Place = "tab"
    needs: frozenset[str] = frozenset()
    every: int = 1
    network: str = ""
    """The kind of network that it is for; empty: for all."""
    order: int = 100

    def show_snapshot(self, snapshot: Snapshot) -> None:
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Takes on the colours; called before the first snapshot and at every change."""

    def subline(self, style: str) -> QLabel:
        """A line of text under the title."""
        line = label("", style)
        self.body.addWidget(line)
        return line


views: Registry[type[View]] = Registry("view")
