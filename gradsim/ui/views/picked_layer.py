"""The layer that a view looks into: the one picked last in any view."""

from __future__ import annotations

from gradsim.scenario import Scenario
from gradsim.ui.session import SessionState


def picked_layer(state: SessionState, scenario: Scenario) -> int:
    """0 is the first hidden one. A shallower network's last layer stands in for one that it lacks."""
    layers = scenario.depth if not scenario.through_time else 1
    return min(state.layer or 0, layers - 1)
