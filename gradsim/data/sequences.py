"""Sequence tasks for recurrent networks: generated from the data seed, or digits read in pieces.

The network answers after the last time step, so what decides the answer lies up to ``time_steps`` back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gradsim.choices import tasks
from gradsim.data.dataset import Dataset, every_fifth
from gradsim.data.digits import digits

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

SEQUENCES = 2000
"""Sequences of a generated task; one in five is held out."""
COPIES = 4000
"""Sequences of the delayed copy: with fewer, networks learn them by heart."""
SYMBOLS = 8
PATTERN = 16


def _random(scenario: Scenario) -> np.random.Generator:
    return np.random.default_rng([scenario.data_seed, 3])


@tasks.register(
    "copy",
    "Delayed copy",
    "Symbols pass by, eight kinds of them; which was the first? Only the first is marked.",
    reads=("time_steps",),
)
def copy(scenario: Scenario) -> Dataset:
    """A symbol is a fixed pattern of 16 numbers, each +1 or -1; the last feature is 1 at the first step only."""
    rng, steps = _random(scenario), scenario.time_steps
    patterns = np.sign(np.random.default_rng(5).standard_normal((SYMBOLS, PATTERN)))
    shown = rng.integers(SYMBOLS, size=(COPIES, steps))
    inputs = np.zeros((COPIES, steps, PATTERN + 1))
    inputs[..., :PATTERN] = patterns[shown]
    inputs[:, 0, PATTERN] = 1.0
    held_out = every_fifth(COPIES, scenario.data_seed)
    return Dataset(
        inputs, shown[:, 0], held_out, tuple("ABCDEFGH"), sequence=True,
        input_names=(*(f"pattern {i + 1}" for i in range(PATTERN)), "first"), target_name="first symbol",
    )  # fmt: skip


@tasks.register(
    "adding",
    "Adding problem",
    "Random numbers; the sum of the two that are marked (Hochreiter & Schmidhuber 1997).",
    reads=("time_steps",),
)
def adding(scenario: Scenario) -> Dataset:
    """The first mark lies in the first half, the second in the second half (both at a single step)."""
    rng, steps = _random(scenario), scenario.time_steps
    numbers, marks = rng.uniform(0, 1, (SEQUENCES, steps)), np.zeros((SEQUENCES, steps))
    rows, half = np.arange(SEQUENCES), steps // 2
    first, second = rng.integers(max(half, 1), size=SEQUENCES), half + rng.integers(steps - half, size=SEQUENCES)
    marks[rows, first] = marks[rows, second] = 1.0
    targets = numbers[rows, first] + numbers[rows, second]
    inputs = np.stack((numbers, marks), axis=-1)
    held_out = every_fifth(SEQUENCES, scenario.data_seed)
    return Dataset(
        inputs,
        targets,
        held_out,
        None,
        sequence=True,
        input_names=("number", "mark"),
        target_name="sum",
    )


@tasks.register(
    "parity",
    "Parity",
    "Random bits; is the number of ones odd? Each bit turns the answer over.",
    reads=("time_steps",),
)
def parity(scenario: Scenario) -> Dataset:
    bits = _random(scenario).integers(2, size=(SEQUENCES, scenario.time_steps))
    inputs = 2 * bits[..., None].astype(np.float64) - 1
    held_out = every_fifth(SEQUENCES, scenario.data_seed)
    return Dataset(
        inputs, bits.sum(axis=1) % 2, held_out, ("even", "odd"), sequence=True,
        input_names=("bit",), target_name="ones",
    )  # fmt: skip


def _read_digits(scenario: Scenario, steps: int) -> Dataset:
    images = digits(scenario)
    inputs = images.inputs.reshape(len(images.inputs), steps, -1)
    return Dataset(inputs, images.targets, images.held_out, images.classes, sequence=True)


@tasks.register("digit_rows", "Digits by row", "An 8×8 digit, read in 8 steps of a row each.", reads=("input_scaling",))
def digit_rows(scenario: Scenario) -> Dataset:
    return _read_digits(scenario, 8)


@tasks.register(
    "digit_pixels", "Digits by pixel", "An 8×8 digit, read in 64 steps of a pixel each.", reads=("input_scaling",)
)
def digit_pixels(scenario: Scenario) -> Dataset:
    return _read_digits(scenario, 64)
