"""A probe: the singular values of the Jacobian, which stretches and shrinks every small change on its way."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.training import Trainer

MOST_OPERATIONS = 4e9
"""Most operations: about half a second. Batch normalization couples a batch's examples and multiplies it by their number."""


@dataclass(frozen=True, slots=True)
class SingularValues:
    """Of one example of the next batch, largest first; NaN where the Jacobian is not finite.

    ``hidden`` (the lesser of their widths,): of d z_depth / d z_1, from the first hidden layer's pre-activations to the
    last one's; empty without two hidden layers. ``whole`` (the lesser of inputs and outputs,): of d outputs / d inputs.
    """

    hidden: Array
    whole: Array


@probes.register("singular_values", "Singular values", "Singular values of the Jacobian of one example.")
def singular_values(trainer: Trainer) -> SingularValues | None:
    """None for a recurrent network, and for one whose Jacobian takes too long."""
    network, scenario = trainer.ensemble.network, trainer.scenario
    if network.through_time:
        return None
    depth = len(network.layers)
    together = scenario.batch_size if scenario.couples_examples else 1
    tangents = max(network.inputs, *(layer.weight.shape[-1] for layer in network.layers[:1]), 1)
    products = sum(math.prod(layer.weight.shape[1:]) for layer in network.layers)
    if 2 * products * tangents * together > MOST_OPERATIONS:
        return None
    hidden = trainer.jacobian(start=0, end=depth - 1) if depth > 1 else np.empty((0, 0))
    return SingularValues(hidden=_values(hidden), whole=_values(trainer.jacobian()))


def _values(jacobian: Array) -> Array:
    if not np.isfinite(jacobian).all():
        return np.full(min(jacobian.shape), np.nan)
    result: Array = np.linalg.svd(jacobian, compute_uv=False)
    return result
