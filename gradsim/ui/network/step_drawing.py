"""Draws what a training step has beyond an example's way: the gradient of each weight, and the change of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtGui import QColor, QPainter

from gradsim.lab.probes.explained_step import ExplainedStep
from gradsim.ui.network.drawing import Drawing, Lines, largest_finite


@dataclass
class StepDrawing:
    """``drawing``: of the step's example."""

    step: ExplainedStep
    drawing: Drawing

    @cached_property
    def gradients(self) -> Lines:
        """The weights with the largest |dL/dw|."""
        return self.drawing.largest(self.step.gradients)

    @cached_property
    def changes(self) -> Lines:
        """The weights that change most."""
        return self.drawing.largest(self.step.changes)

    def draw_gradients(self, painter: QPainter) -> None:
        """The lines in the colours of |dL/dw| over the RMS of it in the output layer, the units as in any gradient."""
        drawing = self.drawing
        drawing.draw_arcs(painter, QColor(drawing.ink.theme.signal))
        with np.errstate(all="ignore"):
            shares = np.abs(self.gradients.figures) / self.step.gradient_rms[-1]
        drawing.draw_flows(painter, self.gradients.ends, shares * drawing.example.signal_rms[-1])
        drawing.draw_signals(painter)

    def draw_changes(self, painter: QPainter) -> None:
        """The lines by the size of the changes; a stripe for the RMS of those of a folded layer's weights."""
        drawing, sizes = self.drawing, np.concatenate(([0.0], self.step.change_rms))
        drawing.draw_arcs(painter, QColor(drawing.ink.theme.muted))
        drawing.draw_signed(painter, self.changes)
        drawing.draw_folds(painter, sizes / (largest_finite(sizes) or 1.0), drawing.ink.value)
        drawing.draw_nodes(painter, lambda column: [drawing.ink.zero_node] * len(drawing.example.shown[column]))
