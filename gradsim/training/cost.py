"""What networks cost before they are built: bytes of memory and seconds for each step.

The figures count the arrays that building and training allocate; a test holds them to the measured peak.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from gradsim.data.dataset import Sizes
from gradsim.data.rows import CHUNK
from gradsim.data.sizes import sizes
from gradsim.nn.at_once import layers_at_once
from gradsim.nn.cells import cells
from gradsim.nn.normalization import normalizations
from gradsim.nn.optimizers import optimizers
from gradsim.nn.precision import precisions
from gradsim.nn.skips import skip_scales, skips
from gradsim.scenario import Scenario

CALL = 2e-6
"""Seconds that NumPy takes for a call, whatever the arrays' size."""
HELD_OUT = 0.2
"""Share of the examples that are held out."""


@dataclass(frozen=True, slots=True)
class Cost:
    """``memory``: bytes at the peak. ``seconds``: of one step, about, on this machine."""

    memory: float
    seconds: float


@dataclass(frozen=True, slots=True)
class EnsembleCost:
    """Of an Ensemble with its data, in bytes and seconds."""

    loading: float
    """At the peak, before there is a network."""
    lasting: float
    """From then on."""
    passing: float
    """Besides, for a moment of each step."""
    checkpoint: float
    """Of one Checkpoint; none is counted above."""
    seconds: float
    """Of one step."""

    @property
    def memory(self) -> float:
        return self.keeping(0)

    def keeping(self, checkpoints: int, others: float = 0.0) -> float:
        """At the peak of a run that keeps so many checkpoints, and ``others``: in a step, or while one more is taken."""
        kept = checkpoints * self.checkpoint
        training = self.lasting + others + kept + max(self.passing, self.checkpoint if checkpoints else 0.0)
        return max(training, self.loading)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers in the arrays of networks that train in lockstep, all members together."""

    parameters: int
    running: int
    """Running statistics of batch normalization."""
    work: int
    """Work arrays of a step."""
    passing: int
    """What is there for a moment during a step."""
    evaluating: int
    """What is there for a moment when held-out examples are looked at."""
    multiplications: int
    """Of matrices, for one step."""
    values: int
    """Pre-activations of one step."""
    calls: int
    """Of NumPy, for one step."""


def ensemble_cost(scenario: Scenario, members: int) -> EnsembleCost:
    """Of an Ensemble of so many members of this shape, with its data. Raises DataError where there is none."""
    data = sizes(scenario)
    counts = count(scenario, members, data)
    number = np.dtype(precisions[scenario.dtype].dtype).itemsize
    slots = optimizers[scenario.optimizer].slots
    applied = bool(scenario.clip_norm or scenario.clip_value or scenario.weight_decay)
    factors = 2 * (scenario.rate_factors != "1")
    buffers = 5 + slots + applied + factors  # values, gradients, first values, change, the optimizer's scratch
    example = data.steps * data.features + data.outputs
    batches = number * (1 - HELD_OUT) * data.examples * example + 8 * CHUNK * scenario.batch_size
    kept = 8 * data.examples * (example + 1) + batches
    held_out = number * HELD_OUT * data.examples * (example + data.outputs)
    network = number * (buffers * counts.parameters + counts.running + counts.work)
    passing = max(number * counts.passing, number * counts.evaluating + held_out)
    loading = 8 * data.examples * (3 * data.steps * data.features + 2 * data.outputs + 2)
    checkpoint = number * ((1 + slots) * counts.parameters + counts.running)
    return EnsembleCost(loading, kept + network, passing, checkpoint, _seconds(scenario, counts, buffers))


def count(scenario: Scenario, members: int, data: Sizes) -> Counts:
    """How many numbers networks of this shape hold for this data."""
    return (_recurrent if scenario.through_time else _feed_forward)(scenario, members, data)


def _feed_forward(s: Scenario, members: int, data: Sizes) -> Counts:
    batch, widths = s.batch_size, s.layer_widths()
    norm, skip = normalizations[s.normalization], skips[s.skip]
    sizes = (data.features, *widths)
    matrices = [a * b for a, b in itertools.pairwise((*sizes, data.outputs))]
    weights, units, widest = sum(matrices), sum(widths), max(widths, default=0)
    blocks = skip.blocks(sizes, s.branch_layers)
    biases = units * (1 + (len(norm.parameters) if norm else 0)) + data.outputs
    learned = len(blocks) if skip_scales[s.skip_scale].learned else 0
    layer = 3 + (3 if norm else 0) + (2 if s.dropout else 0)  # z, f and delta; y or b, and a normalization's two
    values = members * batch * units
    outputs = (4 + (s.output_activation != "none")) * batch * data.outputs
    summed = sum(widths[last] for _, last in blocks)
    number = np.dtype(precisions[s.dtype].dtype).itemsize
    runs = [(width, len(list(run))) for width, run in itertools.groupby(widths)]
    slopes = sum(w * min(n, layers_at_once(number * members * batch * w)) for w, n in runs)
    shared = 2 * sum(set(widths)) + slopes  # scratch, and the stream's gradient
    transposed = sum(a * a for a, b in itertools.pairwise(widths) if a == b)
    work = batch * (layer * units + summed + shared) + outputs + transposed
    return Counts(
        parameters=members * (weights + biases + learned),
        running=members * 2 * units if s.couples_examples else 0,
        work=members * work + batch * (data.features + data.outputs),
        passing=members * batch * widest * 3,
        evaluating=members * round(HELD_OUT * data.examples) * (widest * (4 if norm else 3) + data.outputs),
        multiplications=members * batch * (6 * weights - 2 * matrices[0]),
        values=values,
        calls=len(widths) * (30 if norm else 15) + len(widths) * members * 4 * bool(s.dropout) + 100,
    )


def _recurrent(s: Scenario, members: int, data: Sizes) -> Counts:
    width, batch, steps = s.units, s.batch_size, data.steps
    cell, norm = cells[s.cell], normalizations[s.normalization]
    units = cell.gates * width
    weights = (data.features + width) * units + width * data.outputs
    scales = len(norm.parameters) * units if norm else 0
    states = steps * batch * width
    work = (2 * cell.gates + 2 + cell.kept) * states + (2 * cell.gates * states if norm else 0)
    work += batch * (units + 3 * width + 4 * data.outputs) + units * width + steps * (scales + 8 * units * bool(norm))
    return Counts(
        parameters=members * (weights + units + data.outputs + scales),
        running=members * 2 * steps * units if s.couples_examples else 0,
        work=members * work + batch * (steps * (2 * data.features + 1) + data.outputs),
        passing=members * batch * (units + 4 * width),
        evaluating=members * round(HELD_OUT * data.examples) * (3 * units + 5 * width),
        multiplications=members * batch * steps * (4 * data.features + 6 * width) * units,
        values=members * steps * batch * units,
        calls=steps * cell.gates * (60 if norm else 25) + 100,
    )


def _seconds(scenario: Scenario, counts: Counts, buffers: int) -> float:
    speed = _speed(scenario.dtype)
    elementwise = 2 * counts.values * speed.curve + (8 * counts.values + buffers * counts.parameters) * speed.number
    return counts.multiplications * speed.multiplication + elementwise + counts.calls * CALL


@dataclass(frozen=True, slots=True)
class _Speed:
    """Seconds for one multiplication or addition of matrices, one value of tanh, one number of a sum of arrays."""

    multiplication: float
    curve: float
    number: float


@lru_cache(maxsize=8)
def _speed(dtype: str) -> _Speed:
    """Measured once, in a few milliseconds."""
    kind = precisions[dtype].dtype
    matrix, row = np.full((256, 256), 0.5, kind), np.full(2**16, 0.5, kind)
    out, other = np.empty_like(matrix), np.empty_like(row)
    return _Speed(
        _timed(lambda: np.matmul(matrix, matrix, out=out)) / (2 * 256**3),
        _timed(lambda: np.tanh(row, out=other)) / len(row),
        _timed(lambda: np.add(row, row, out=other)) / len(row),
    )


def _timed(work: Callable[[], Any]) -> float:
    """Seconds, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best
