"""What was measured of layers, as columns: a row for each step and layer. CSV files are made of the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.notebook.columns import Columns, plain
from gradsim.training.signal import factors, shares

Figures = NDArray[Any]


def layer_columns(
    steps: Figures,
    loss: Figures,
    accuracy: Figures,
    layer_names: Sequence[str],
    figures: Mapping[str, Figures],
    through_time: bool,
) -> Columns:
    """``steps``, ``loss``, ``accuracy`` (moments,); ``figures`` (moments, layers) by name, RMS dL/dz among them.

    ``share`` and ``factor`` are of RMS dL/dz; through time, where the layers are no chain, there are none.
    """
    layers, signal = len(layer_names), figures["signal_grad_norm"]
    nothing = np.full(signal.shape, np.nan)
    chained = {"share": shares(signal), "factor": factors(signal)}
    drawn = {**figures, **(dict.fromkeys(chained, nothing) if through_time else chained)}
    return {
        "step": np.repeat(steps.astype(np.int64), layers).tolist(),
        "loss": plain(np.repeat(loss, layers)),
        "accuracy": plain(np.repeat(accuracy, layers)),
        "layer": [*layer_names] * len(steps),
        **{name: plain(values.ravel()) for name, values in drawn.items()},
    }
