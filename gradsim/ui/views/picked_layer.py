"""The layer that a view looks into: the one picked last in any view."""

from __future__ import annotations

from gradsim.scenario import Scenario
from gradsim.ui.session import SessionState


def picked_layer(state: SessionState, scenario: Scenario) -> int:
    """0 is the first hidden one. A shallower network's last layer stands in for one that it lacks; 0 where there is none."""
    layers = scenario.depth if not scenario.through_time else 1
    return max(min(state.layer or 0, layers - 1), 0)


def marked_layer(state: SessionState) -> int | None:
    """The one that is marked where all layers are drawn; None where none is picked, or the network has no such layers."""
    if state.layer is None or state.scenario.through_time or not state.scenario.depth:
        return None
    return picked_layer(state, state.scenario)


def next_layer(picked: int | None, by: int, layers: int) -> int:
    """The layer that lies ``by`` further; where none is picked yet, counted from the end that is left behind."""
    start = picked if picked is not None else (-1 if by > 0 else layers)
    return min(max(start + by, 0), layers - 1)
