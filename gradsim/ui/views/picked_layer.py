"""The layer that a view looks into: the one picked last in any view."""

from __future__ import annotations

from gradsim.lab import Snapshot
from gradsim.lab.probes.pre_activations import PreActivations
from gradsim.ui.views.view import View


class PickedLayer:
    """``layer``: 0 is the first hidden one. A shallower network's last layer stands in for one that it lacks."""

    def __init__(self, view: View) -> None:
        self._view, self._picked, self.layer = view, 0, 0
        view.set_needs(("pre_activations", 0))

    def pick(self, layer: int) -> None:
        self._picked = layer

    def look(self, snapshot: Snapshot) -> PreActivations | None:
        """What enters its activation, once the probe has found it."""
        layers = 1 if snapshot.scenario.through_time else snapshot.scenario.depth
        self.layer = min(self._picked, layers - 1)
        need = ("pre_activations", self.layer)
        self._view.set_needs(need)
        found: PreActivations | None = snapshot.probes.get(need)
        return found
