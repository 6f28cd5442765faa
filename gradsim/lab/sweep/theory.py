"""How deep a network may be and still learn, as mean-field theory has it."""

from __future__ import annotations

import math

from gradsim.choices import activations
from gradsim.scenario import Scenario
from gradsim.theory import MeanField
from gradsim.theory.predict import weight_variance

DEPTH_SCALES = 6.0
"""Trainable are networks of up to about six correlation depth scales (Schoenholz et al. 2017, figure 5)."""


def trainable_depth(scenario: Scenario) -> float:
    """6 xi, in layers, of a wide plain network of this activation and these weights; inf at the critical point.

    NaN where the theory is silent: recurrent networks, normalization, skip connections, several activations,
    weights that are all zero, and signals that have no fixed point. The depth of the scenario does not matter.
    """
    plain = scenario.network == "mlp" and scenario.normalization == "none" and scenario.skip == "none"
    key = scenario.activation
    if not plain or key not in activations or scenario.initializer == "zeros":
        return math.nan
    sigma_w2 = scenario.width * weight_variance(scenario, scenario.width, scenario.width)
    try:
        xi = MeanField(activations[key].of(scenario), sigma_w2, scenario.sigma_b**2).depth_scale()
    except (ValueError, ZeroDivisionError, OverflowError):
        return math.nan
    return DEPTH_SCALES * xi
