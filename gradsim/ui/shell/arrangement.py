"""Which views can be seen, and which share a place: worked out from the state and the room, without widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gradsim.ui.frame.room import Room
from gradsim.ui.session import SessionState
from gradsim.ui.views import View


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``tabs``: views that share the large picture's place; of them only ``front`` can be seen. ``lower``, ``right``: those
    around it. ``alone``: these are not shown now, as ``front`` has all the room. ``own``: where the views are is the
    user's choice, and none of the above but ``tabs``, ``front`` if alone.
    """

    tabs: tuple[str, ...]
    front: str
    lower: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    alone: bool = False
    own: bool = False

    def shows(self, key: str) -> bool:
        """Whether a view that the user has not hidden is shown in the window."""
        if self.alone:
            return key == self.front
        return self.own or key not in self.tabs or key == self.front


def arrangement(
    views: Mapping[str, type[View]],
    state: SessionState,
    room: Room,
    network: str,
    floating: frozenset[str] = frozenset(),
) -> Arrangement:
    """``views``: in the order in which they are listed. ``floating``: those in windows of their own."""
    away = floating.union(state.hidden, (key for key, view in views.items() if view.network not in ("", network)))
    there = [key for key in views if key not in away]
    right = [key for key in there if views[key].place == "right"][: room.right]
    lower = [key for key in there if views[key].place == "lower"] if room.lower else []
    enlarged = state.enlarged if state.enlarged in there else ""
    alone = bool(enlarged) or room.one_picture
    tabs = [key for key in there if alone or key not in (*right, *lower)]
    front = enlarged or next((key for key in reversed(state.front) if key in tabs), next(iter(tabs), ""))
    own = bool(state.layout) or not state.locked
    return Arrangement(tuple(tabs), front, tuple(lower), tuple(right), alone, own)
