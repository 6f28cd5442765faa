"""What a view is."""

from __future__ import annotations

from gradsim.lab import Snapshot
from gradsim.registry import Registry
from gradsim.ui.card import Card
from gradsim.ui.theme import Theme


class View(Card):
    """A card that draws from a snapshot. ``needs``: the probes it wants while it can be seen.

    ``every``: it is drawn at each n-th frame; slow pictures need not follow at full rate.
    """

    needs: frozenset[str] = frozenset()
    every: int = 1

    def show_snapshot(self, snapshot: Snapshot) -> None:
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Takes on the colours; called before the first snapshot and at every change."""


views: Registry[type[View]] = Registry("view")
