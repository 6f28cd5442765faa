"""Generated datasets in the plane: two classes of points, drawn with the data seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gradsim.choices import datasets
from gradsim.data.dataset import Dataset, Floats, every_fifth

if TYPE_CHECKING:
    from gradsim.scenario import Scenario


_READS = ("samples", "noise")


def _dataset(scenario: Scenario, first: Floats, second: Floats) -> Dataset:
    """Two classes of points (n, 2), with noise."""
    rng = np.random.default_rng([scenario.data_seed, 1])
    points = np.concatenate((first, second))
    points = points + scenario.noise * rng.standard_normal(points.shape)
    labels = np.repeat([0, 1], [len(first), len(second)])
    held_out = every_fifth(len(points), scenario.data_seed)
    return Dataset(points, labels, held_out, ("first", "second"), input_names=("x₁", "x₂"))


def _sizes(scenario: Scenario) -> tuple[int, int]:
    return scenario.samples // 2, scenario.samples - scenario.samples // 2


def _polar(radius: Floats | float, angle: Floats) -> Floats:
    return np.stack((radius * np.cos(angle), radius * np.sin(angle)), axis=1)


@datasets.register("circles", "Circles", "A ring inside a ring.", _READS)
def circles(scenario: Scenario) -> Dataset:
    inner, outer = (np.linspace(0, 2 * np.pi, n, endpoint=False) for n in _sizes(scenario))
    return _dataset(scenario, _polar(0.5, inner), _polar(1.0, outer))


@datasets.register("moons", "Moons", "Two half circles that reach into each other.", _READS)
def moons(scenario: Scenario) -> Dataset:
    upper, lower = (np.linspace(0, np.pi, n) for n in _sizes(scenario))
    return _dataset(scenario, _polar(1.0, upper), np.array([1.0, 0.5]) - _polar(1.0, lower))


@datasets.register("spirals", "Spirals", "Two spirals wound around each other: hard for few units.", _READS)
def spirals(scenario: Scenario) -> Dataset:
    first, second = (np.sqrt(np.linspace(0.01, 1, n)) for n in _sizes(scenario))
    turns = 1.25 * 2 * np.pi
    return _dataset(scenario, _polar(first, turns * first), _polar(second, turns * second + np.pi))


@datasets.register("xor", "XOR", "Four clouds; opposite corners belong together. No straight line parts them.", _READS)
def xor(scenario: Scenario) -> Dataset:
    def corners(n: int, sign: int) -> Floats:
        side = np.where(np.arange(n) % 2, 1.0, -1.0)
        return np.stack((side, sign * side), axis=1)

    same, opposite = _sizes(scenario)
    return _dataset(scenario, corners(same, 1), corners(opposite, -1))
