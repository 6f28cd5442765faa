"""A probe: how far the weights have moved, and those of the first layer before and after."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.training import Trainer

MOST_UNITS = 16


@dataclass(frozen=True, slots=True)
class WeightChange:
    """``relative`` (layers,): |W - W at the start| / |W at the start|, Frobenius norms.

    ``before``, ``after`` (inputs, shown units): the first layer's weights at the start and now; of a wide layer
    the units ``units`` (shown units,), evenly spread. ``unchanged``: all its weights are the same to the last bit.
    ``image_shape``: (rows, columns) where the inputs are the pixels of a picture.
    """

    relative: Array
    before: Array
    after: Array
    units: NDArray[np.intp]
    unchanged: bool
    image_shape: tuple[int, int] | None


@probes.register("weight_change", "Change of the weights", "How far each layer's weights have moved from the start.")
def weight_change(trainer: Trainer) -> WeightChange:
    ensemble = trainer.ensemble
    name = f"{ensemble.network.layer_names[0]}.weight"
    before = ensemble.network.named(ensemble.initial)[name]
    after = trainer.parameters[name]
    width = after.shape[1]
    units = np.unique(np.linspace(0, width - 1, min(width, MOST_UNITS)).round().astype(np.intp))
    shape = ensemble.examples.image_shape
    return WeightChange(
        relative=trainer.relative_change(),
        before=before[:, units].astype(np.float64),
        after=after[:, units].astype(np.float64),
        units=units,
        unchanged=bool((before == after).all()),
        image_shape=shape if shape is not None and shape[0] * shape[1] == len(after) else None,
    )
