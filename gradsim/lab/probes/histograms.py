"""A probe: how large the weights, activations or gradients of each layer are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from gradsim.lab.histogram import Histogram, histogram, round_up, usual_size
from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.training import Trainer

MOST = 12
"""Rows that can be read; of more, evenly spaced ones are taken, the first and the last among them."""
BINS = 120
MOST_BINS = 240


@dataclass(frozen=True, slots=True)
class Histograms:
    """``rows``: one for each of ``names``, from the input to the output, all with the same edges.

    ``numbers``: their places among all ``size`` layers (or time steps), counted from 1.
    """

    names: tuple[str, ...]
    numbers: tuple[int, ...]
    size: int
    rows: tuple[Histogram, ...]


@probes.register("histograms", "Histograms", "Weights, activations or gradients of the layers.")
def histograms(trainer: Trainer, kind: str, log: bool) -> Histograms | None:
    """``kind``: weights, activations (h of the hidden layers, or of a recurrent network's time steps) or gradients
    (of the weights), of the next batch. ``log``: of log10 |value|. Zeros are counted, but in no bin. None for
    activations where there is no hidden layer."""
    names, arrays = _arrays(trainer, kind)
    if not names:
        return None
    kept = np.unique(np.linspace(0, len(names) - 1, min(len(names), MOST)).round().astype(int)).tolist()
    shown = [arrays[i] for i in kept]
    edges = _log_edges(shown) if log else _edges(shown)
    return Histograms(
        tuple(names[i] for i in kept),
        tuple(i + 1 for i in kept),
        len(names),
        tuple(histogram(a, edges, log=log, zeros=False) for a in shown),
    )


def _arrays(trainer: Trainer, kind: str) -> tuple[Sequence[str], Sequence[Array]]:
    network = trainer.ensemble.network
    if kind == "weights":
        return network.layer_names, _weights(trainer.parameters, network.layer_names)
    trainer.measure()
    if kind == "gradients":
        return network.layer_names, _weights(trainer.gradients, network.layer_names)
    hidden = network.hidden_values()
    return list(hidden), list(hidden.values())


def _weights(arrays: Mapping[str, Array], layers: Sequence[str]) -> list[Array]:
    return [arrays[f"{name}.weight"] for name in layers]


def _edges(arrays: Sequence[Array]) -> Array:
    """From 0, or the same on both sides of it, to a round number that one in a thousand values may exceed."""
    limit = round_up(max(usual_size(a, 0.999) for a in arrays))
    signed = any((a < 0).any() for a in arrays)
    return np.linspace(-limit if signed else 0.0, limit, BINS + 1)


def _log_edges(arrays: Sequence[Array]) -> Array:
    """Whole decades that hold all values but zeros, in 10, 5, 2 or 1 bins each."""
    sizes = [np.abs(a[np.isfinite(a) & (a != 0)]).astype(np.float64) for a in arrays]
    ends = [(np.log10(s.min()), np.log10(s.max())) for s in sizes if s.size]
    low = int(np.floor(min((e[0] for e in ends), default=-1.0)))
    high = max(int(np.ceil(max((e[1] for e in ends), default=0.0))), low + 1)
    per_decade = next((n for n in (10, 5, 2) if n * (high - low) <= MOST_BINS), 1)
    return np.linspace(low, high, per_decade * (high - low) + 1)
