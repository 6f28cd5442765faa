"""Mean-field theory of wide plain networks (Poole et al. 2016; Schoenholz et al. 2017).

In a wide layer the pre-activations of one example are normal with variance q. From layer to layer
    q' = sigma_w^2 E[phi(sqrt(q) z)^2] + sigma_b^2,
and the mean square of dL/dz changes by chi = sigma_w^2 E[phi'(sqrt(q) z)^2] on its way back.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.theory.quadrature import Floats, Rule, normal_rule, rule_for

ENDLESS = 1e-7
"""So near to one a slope of the correlation map counts as one: no network has a depth scale of ten million layers."""
FIRST_LAYERS = 50
"""Layers of which the variance is followed one by one on the way to its fixed point."""


@dataclass(frozen=True, slots=True)
class MeanField:
    """A plain network of one activation; weights of variance sigma_w^2 / fan_in, biases sigma_b^2."""

    activation: Activation
    sigma_w2: float
    sigma_b2: float = 0.0

    def next_q(self, q: Floats | float) -> Floats:
        """The variance after one more layer, for any array of variances."""
        deviation, rule = self._rule(q)
        with np.errstate(over="ignore"):  # ELU works out e^z for all z, also where z is its value
            values = self.activation.value(deviation * rule.nodes)
            result: Floats = self.sigma_w2 * rule.expect(values**2) + self.sigma_b2
        return result

    def chi(self, q: Floats | float) -> Floats:
        """The factor on the mean square of dL/dz at variance q."""
        deviation, rule = self._rule(q)
        slopes = self.activation.slope(deviation * rule.nodes)
        result: Floats = self.sigma_w2 * rule.expect(slopes**2)
        return result

    def _rule(self, q: Floats | float) -> tuple[Floats, Rule]:
        """sqrt(q) (..., 1), and the rule for expectations of phi(sqrt(q) z)."""
        deviation = np.sqrt(np.asarray(q, dtype=np.float64))
        return deviation[..., None], rule_for(self.activation, deviation)

    def trace(self, q: float, layers: int) -> Floats:
        """(layers,) variances from the first layer's on."""
        variances = [q]
        for _ in range(layers - 1):
            variances.append(float(self.next_q(variances[-1])))
        return np.array(variances)

    def fixed_point(self, start: float = 1.0, tolerance: float = 1e-13, rounds: int = 300) -> float:
        """q* that a layer maps to itself; NaN where q runs away or does not settle.

        Near the critical point q settles as slowly as 1 / layers. What it heads for is therefore worked out from
        every two layers (Aitken's delta-squared, as in Steffensen's method), once the first layers have led it there.
        """
        q = start
        for i in range(rounds):
            new = float(self.next_q(q))
            if not math.isfinite(new) or new > 1e12:
                return math.nan
            if abs(new - q) <= tolerance * max(new, 1e-3):
                return new
            q = new if i < FIRST_LAYERS else self._headed_for(q, new)
        return math.nan

    def _headed_for(self, q: float, after: float) -> float:
        """The limit of q, q', q'', ... if its steps shrink as a geometric series'; q'' where they do not."""
        later = float(self.next_q(after))
        bend = later - 2 * after + q
        limit = q - (after - q) ** 2 / bend if bend else later
        return limit if 0 <= limit < math.inf and (limit - later) * (later - after) >= 0 else later

    def factor(self, q: float, layers: int) -> float:
        """Geometric mean of sqrt(chi_l) over the layers, from the first layer's variance on."""
        chis = self.chi(self.trace(q, layers))
        return float(np.exp(np.mean(np.log(chis)) / 2))

    def depth_scale(self) -> float:
        """xi = -1 / ln |chi at the slope of the correlation map|, in layers; inf at the critical point.

        In the ordered phase two inputs become alike as exp(-layers / xi), with chi taken at q* (Schoenholz
        2017, eq. 9 at c* = 1). In the chaotic phase (chi > 1) the correlation settles at c* < 1, and the slope
        is taken there.
        """
        q = self.fixed_point()
        slope = float(self.chi(q))
        if slope > 1:
            c = self.correlation_fixed_point(q)
            slope = self.sigma_w2 * self.pair(q, c, derivative=True)
        return math.inf if abs(slope - 1) <= ENDLESS else -1 / math.log(abs(slope))

    def correlation_fixed_point(self, q: float) -> float:
        """c*: the correlation that two inputs converge to; 1 in the ordered phase.

        The map of correlations is a power series without negative terms (Mehler's formula), hence convex:
        Newton's method from 0 cannot jump over its first fixed point.
        """
        c = 0.0
        for _ in range(100):
            excess = (self.sigma_w2 * self.pair(q, c) + self.sigma_b2) / q - c
            slope = self.sigma_w2 * self.pair(q, c, derivative=True)
            if excess <= 1e-13 or slope >= 1:
                break
            c = min(c + excess / (1 - slope), 1.0)
        return c

    def pair(self, q: float, c: float, derivative: bool = False) -> float:
        """E[f(u) f(v)] for u, v normal with variance q and correlation c; f = phi or phi'."""
        rule = normal_rule()
        f = self.activation.slope if derivative else self.activation.value
        u = rule.nodes
        v = c * u[:, None] + math.sqrt(max(1 - c * c, 0.0)) * u[None, :]
        return float(rule.weights @ (f(math.sqrt(q) * u)[:, None] * f(math.sqrt(q) * v)) @ rule.weights)
