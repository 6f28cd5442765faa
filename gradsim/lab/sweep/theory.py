"""What mean-field theory predicts for a sweep: the factor per layer, and how deep a network may be and still learn."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.scale import LEARNED, scale
from gradsim.lab.sweep.axes import are_numbers
from gradsim.lab.sweep.board import Board
from gradsim.lab.sweep.job import go_on
from gradsim.lab.sweep.plan import VARIANT, Sweep
from gradsim.nn.activations import activations
from gradsim.nn.initializers import weight_variance
from gradsim.nn.plan import is_plain
from gradsim.scenario import Scenario
from gradsim.theory import MeanField, NoTheory, predict

DEPTH_SCALES = 6.0
"""Trainable are networks of up to about six correlation depth scales (Schoenholz et al. 2017, figure 5)."""
BETWEEN = 4
"""Points of the curve from one value of the axis to the next."""
MOST_FACTORS = 80
"""Cells for which factors are predicted, at most: each takes up to a second."""


@dataclass(frozen=True, slots=True)
class Expected:
    """``factors``: by the cell's index, NaN where theory is silent. ``places`` and ``depths``: the trainable depth
    along the axis that depth is swept against, in steps of that axis from 0; empty where depth is not swept."""

    factors: dict[int, float] = field(default_factory=dict)
    places: tuple[float, ...] = ()
    depths: tuple[float, ...] = ()


def expect(sweep: Sweep) -> Expected:
    """Takes seconds. Raises ScenarioError where data cannot be loaded."""
    cells = sweep.cells() if math.prod(sweep.shape) <= MOST_FACTORS else ()
    factors = {cell.index: factor(cell.scenario) for cell in cells}
    names = list(sweep.axes)[:2]
    if "depth" not in names or len(names) < 2:
        return Expected(factors)
    (other,) = (name for name in names if name != "depth")
    values = sweep.axes[other]
    points = _between(values) if are_numbers(values) else list(enumerate(values))
    depths = [trainable_depth(sweep.scenario({other: value})) for _, value in points]
    return Expected(factors, tuple(float(place) for place, _ in points), tuple(depths))


def _between(values: Sequence[Any]) -> list[tuple[float, Any]]:
    """(place, value): the axis' own values, and some between them where the field takes any number."""
    if all(isinstance(value, int) for value in values):
        return list(enumerate(values))
    points = [
        (i + k / BETWEEN, a + (b - a) * k / BETWEEN)
        for i, (a, b) in enumerate(itertools.pairwise(values))
        for k in range(BETWEEN)
    ]
    return [*points, (len(values) - 1.0, values[-1])]


def factor(scenario: Scenario) -> float:
    """The factor on RMS dL/dz per layer that theory expects; NaN where it is silent."""
    go_on()
    if scenario.depth < 2:
        return math.nan
    prediction = predict(scenario)
    return math.nan if isinstance(prediction, NoTheory) else prediction.factor


def trainable_depth(scenario: Scenario) -> float:
    """6 xi, in layers, of a wide plain network of this activation and these weights; inf at the critical point.

    NaN where the theory is silent: recurrent networks, normalization, skip connections, several activations or widths,
    weights that are all zero, and signals that have no fixed point. The depth of the scenario does not matter.
    """
    go_on()
    key, sigma_w2 = scenario.activation, scenario.units * weight_variance(scenario, scenario.units, scenario.units)
    if not is_plain(scenario) or key not in activations or isinstance(scenario.width, str) or not sigma_w2:
        return math.nan
    try:
        xi = MeanField(activations[key].of(scenario), sigma_w2, scenario.sigma_b**2).depth_scale()
    except (ValueError, ZeroDivisionError, OverflowError):
        return math.nan
    return DEPTH_SCALES * xi


def reached(board: Board) -> dict[Any, float]:
    """Up to which depth networks of a plane learn, by the values of its other axis: NaN for none of the depths, inf for
    all. Empty where depth is not an axis of it. Raises ScenarioError."""
    if "depth" not in board.axes or len(board.axes) < 2:
        return {}
    across = list(board.axes).index("depth")
    (other,) = (name for name in board.axes if name != "depth")
    depths = sorted(enumerate(board.axes["depth"]), key=lambda pair: pair[1])
    alike = other != VARIANT and Scenario.fields[other].per_member  # then all learn from the same data by the same loss
    depths_reached, limit = {}, math.nan
    for i, value in enumerate(board.axes[other]):
        if not (i and alike):
            limit = LEARNED * scale(board.sweep.scenario({other: value})).constant_loss
        losses = [board.loss((k, i) if across == 0 else (i, k)) for k, _ in depths]
        depths_reached[value] = passing([d for _, d in depths], losses, limit)
    return depths_reached


def passing(depths: Sequence[float], losses: Sequence[float] | NDArray[np.float64], limit: float) -> float:
    """The depth at which the losses pass ``limit``, on a line between two of them; NaN if the first does, inf if none."""
    above = [not loss <= limit for loss in losses]  # NaN, a divergence, is above
    if not any(above):
        return math.inf
    i = above.index(True)
    if i == 0:
        return math.nan
    (a, low), (b, high) = zip(depths[i - 1 : i + 1], losses[i - 1 : i + 1], strict=True)
    return float(a + (b - a) * (limit - low) / (high - low)) if math.isfinite(high) else float(b)
