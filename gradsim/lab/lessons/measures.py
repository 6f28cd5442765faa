"""What a lesson can ask a measurement for, by names such as "share of layer 1"; one definition each, shared with the doctor."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from gradsim.fields import Choices, shorten
from gradsim.lab.doctor import Chart
from gradsim.lab.reading import Chain, chain
from gradsim.lab.snapshot import Snapshot
from gradsim.registry import Registry
from gradsim.scenario import Scenario
from gradsim.training.signal import shares

NEEDS = frozenset({"statistics"})
"""The probes that a snapshot must hold to be read."""
BEFORE = " before"
"""What follows the name of a measure that is meant of the step before."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was measured of a run at one moment. ``way``: the gradient's way back; ``clipped``: share of all steps."""

    scenario: Scenario
    chart: Chart
    way: Chain
    clipped: float

    @classmethod
    def of(cls, snapshot: Snapshot) -> Reading | None:
        """None where the probe ``statistics`` has not been taken of this network yet."""
        chart = Chart.of(snapshot)
        if chart is None:
            return None
        return cls(
            snapshot.scenario, chart, chain(chart.measurement, chart.first_chain.alike), snapshot.history.clipped_share
        )

    @property
    def steps(self) -> int:
        return self.chart.steps


@dataclass(frozen=True, slots=True)
class Quantity:
    """``kind``: how people read it, one of ``sentences.KINDS``. ``of`` takes a reading and the number in the name, 0 if none."""

    kind: str
    of: Callable[[Reading, int], float]
    through_time: bool | None = None
    """Which networks have it: recurrent ones only, feed-forward ones only, or (None) all."""


quantities: Registry[Quantity] = Registry("measure")
"""By name; N in a name stands for a number."""


def quantity(
    name: str, help: str, kind: str = "short", through_time: bool | None = None
) -> Callable[[Callable[[Reading, int], float]], Quantity]:
    """Decorator: adds a measure to the table."""
    return lambda of: quantities.register(name, name, help)(Quantity(kind, of, through_time))


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure as it is written, such as "share of layer 1". ``key``: of ``quantities``, or the name of a scenario's field.

    ``place``: the number in it, 0 if there is none. ``before``: of the step before.
    """

    key: str
    place: int = 0
    before: bool = False

    @classmethod
    def parse(cls, text: str) -> Measure:
        """Raises ValueError, which names what was likely meant."""
        name = " ".join(text.split())
        before = name.endswith(BEFORE)
        name = name.removesuffix(BEFORE)
        if name in Scenario.fields or name in quantities:
            return cls(name, 0, before)
        key = re.sub(r"\d+", "N", name, count=1)
        if key in quantities and (number := int(re.findall(r"\d+", name)[0][:9])) >= 1:
            return cls(key, number, before)
        near = difflib.get_close_matches(key[:100], (*quantities.keys, *Scenario.fields), n=1, cutoff=0.4)
        hint = f"; did you mean {near[0]!r}?" if near else f"; allowed: {', '.join(quantities.keys[:4])}, ..."
        raise ValueError(f"{shorten(text, 60)!r} is no measure{hint}")

    @property
    def name(self) -> str:
        """As it is written."""
        name = self.key.replace("N", str(self.place), 1) if self.place else self.key
        return name + BEFORE if self.before else name

    @property
    def is_field(self) -> bool:
        """Whether it is a setting, and not measured. ("loss" is what is measured, not which loss it is.)"""
        return self.key not in quantities

    @property
    def kind(self) -> str:
        return "text" if self.is_field else quantities[self.key].kind

    def of(self, now: Reading, before: Reading | None = None) -> Any:
        """A float, NaN where it is not known; a setting in its own type. ``before``: at the end of the step before."""
        reading = before if self.before else now
        if reading is None:
            return math.nan
        if self.is_field:
            return getattr(reading.scenario, self.key)
        found = quantities[self.key]
        if found.through_time not in (None, reading.chart.through_time):
            return math.nan
        return float(found.of(reading, self.place))

    def figure(self, now: Reading, before: Reading | None = None) -> Any:
        """The same as ``words.figures.fill`` takes it: of a setting its text."""
        value = self.of(now, before)
        if not self.is_field:
            return value
        if isinstance(value, float) and math.isnan(value):  # there is no step before
            return "?"
        field = Scenario.fields[self.key]
        if isinstance(field, Choices) and len(chosen := field.chosen(value)) == 1:
            return chosen[0].label
        return field.format(value)


def _at(values: Any, number: int) -> float:
    """The figure of layer, or time step, ``number``; NaN where there are fewer."""
    return float(values[number - 1]) if number <= len(values) else math.nan


@quantity("share of layer N", "RMS dL/dz of layer N over that of the output layer", "share", through_time=False)
def share_of_layer(reading: Reading, number: int) -> float:
    return _at(shares(reading.chart.measurement.gradients), number)


@quantity("share of time step N", "‖dL/dh‖ of time step N over that of the last one", "share", through_time=True)
def share_of_time_step(reading: Reading, number: int) -> float:
    return _at(shares(reading.chart.measurement.gradients), number)


@quantity("gradient of layer N", "RMS dL/dz of layer N", through_time=False)
def gradient_of_layer(reading: Reading, number: int) -> float:
    return _at(reading.chart.measurement.signal_grad_norm, number)


@quantity("gradient of the output layer", "RMS dL/dz of the output layer")
def gradient_of_output(reading: Reading, _: int) -> float:
    return float(reading.chart.measurement.signal_grad_norm[-1])


@quantity(
    "layer with the smallest gradient",
    "the number of the layer whose RMS dL/dz is smallest",
    "count",
    through_time=False,
)
def smallest(reading: Reading, _: int) -> float:
    return 1.0 + int(np.argmin(reading.chart.measurement.signal_grad_norm))


@quantity("factor per layer", "what one layer multiplies the gradient by: the geometric mean", through_time=False)
def factor_per_layer(reading: Reading, _: int) -> float:
    return reading.way.factor


@quantity(
    "factor per time step", "what one time step multiplies the gradient by: the geometric mean", through_time=True
)
def factor_per_time_step(reading: Reading, _: int) -> float:
    return reading.way.factor


@quantity("product of the factors", "what all layers, or time steps, together multiply the gradient by")
def product(reading: Reading, _: int) -> float:
    return reading.way.total


@quantity(
    "factor from the output layer",
    "what the way from the output layer to the last hidden one multiplies the gradient by: with the product of the factors it is "
    "layer 1's share",
    through_time=False,
)
def factor_from_output(reading: Reading, _: int) -> float:
    return reading.way.rest


@quantity("links", "how many such factors the gradient passes", "count")
def links(reading: Reading, _: int) -> float:
    return reading.way.links


@quantity("layers without a gradient", "how many layers get exactly zero", "count", through_time=False)
def cut_off(reading: Reading, _: int) -> float:
    return float((reading.chart.measurement.signal_grad_norm == 0).sum())


@quantity("slope of layer N", "the root mean square of the activation's slope in layer N", through_time=False)
def slope_of_layer(reading: Reading, number: int) -> float:
    return _at(reading.chart.layers("slope"), number)


@quantity("slope per layer", "the same, the geometric mean of all hidden layers", through_time=False)
def slope_per_layer(reading: Reading, _: int) -> float:
    slopes = reading.chart.layers("slope")
    with np.errstate(all="ignore"):
        return float(np.exp(np.log(slopes).mean())) if len(slopes) else math.nan


@quantity(
    "share of saturated values",
    "of all hidden layers: values where the activation is nearly flat",
    "percent",
    through_time=False,
)
def saturated(reading: Reading, _: int) -> float:
    shares_ = reading.chart.saturated_layers
    return float(shares_.mean()) if len(shares_) else math.nan


@quantity(
    "share of dead units",
    "of all hidden layers: units whose slope is 0 for every example",
    "percent",
    through_time=False,
)
def dead(reading: Reading, _: int) -> float:
    figures = reading.chart.layers("dead")
    return float(figures.mean()) if len(figures) else math.nan


@quantity("loss", "the mean loss of the last steps; before the first step that of the first batch", "loss")
def loss(reading: Reading, _: int) -> float:
    return reading.chart.loss if reading.steps else reading.chart.measurement.loss


@quantity("loss over guessing", "the loss over that of the best answer that does not look at the input", "percent")
def loss_over_guessing(reading: Reading, number: int) -> float:
    return loss.of(reading, number) / reading.chart.guess


@quantity("accuracy", "the share of the held-out examples that are answered right", "percent")
def accuracy(reading: Reading, _: int) -> float:
    held_out = reading.chart.held_out
    return math.nan if held_out is None or held_out.accuracy is None else held_out.accuracy


@quantity("steps", "the steps taken", "steps")
def steps(reading: Reading, _: int) -> float:
    return reading.steps


@quantity("steps until not finite", "the step at which a number was no longer finite; infinite while all are", "steps")
def steps_until_not_finite(reading: Reading, _: int) -> float:
    divergence = reading.chart.divergence
    return math.inf if divergence is None else divergence.step


@quantity(
    "update ratio of layer N", "|change of W| / |W| of layer N in one step, the median of the last steps", "percent"
)
def update_ratio(reading: Reading, number: int) -> float:
    return _at(reading.chart.update_ratio, number)


@quantity("largest update ratio", "the largest |change of W| / |W| of any layer in any step", "percent")
def largest_update(reading: Reading, _: int) -> float:
    return reading.chart.largest_update


@quantity(
    "change of layer N", "how far the weights of layer N are from where they began, over their size then", "percent"
)
def change(reading: Reading, number: int) -> float:
    return _at(reading.chart.statistics.relative_change, number)


@quantity("share of clipped steps", "of all steps: those whose gradient was clipped", "percent")
def clipped(reading: Reading, _: int) -> float:
    return reading.clipped
