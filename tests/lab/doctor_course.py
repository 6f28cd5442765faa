"""A training step by step, and what the doctor asks of one, worked out by itself: no runner, no history, no probe, no chart."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace
from typing import Any

import numpy as np

from gradsim import Scenario, Trainer
from gradsim.training import Divergence, Measurement

SQUASHES = {"sigmoid": 0.25, "tanh": 1.0}
"""Largest slopes of the activations that fade on both sides."""
SELU = (1.0507009873554805, 1.0507009873554805 * 1.6732632423543772)
SLOPES: dict[str, Callable[[Any, Scenario], Any]] = {
    "sigmoid": lambda z, s: (h := 1 / (1 + np.exp(-z))) * (1 - h),
    "tanh": lambda z, s: 1 - np.tanh(z) ** 2,
    "relu": lambda z, s: 1.0 * (z > 0),
    "leaky_relu": lambda z, s: np.where(z > 0, 1.0, s.negative_slope),
    "selu": lambda z, s: np.where(z > 0, SELU[0], SELU[1] * np.expm1(np.minimum(z, 0)) + SELU[1]),
    "linear": lambda z, s: np.ones_like(z),
    "threshold": lambda z, s: np.zeros_like(z),
}


@dataclass
class Course:
    """A training, as its trainer told it step by step.

    ``taken``: what each step measured, up to a divergence. ``clipped`` of them. ``before``, ``after``: the weights before the
    last step and now; after a divergence now is before the last step.
    """

    scenario: Scenario
    trainer: Trainer
    first: Measurement
    taken: list[Measurement]
    clipped: list[bool]
    initial: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    first_outputs: Any
    divergence: Divergence | None

    @classmethod
    def of(cls, scenario: Scenario, steps: int) -> Course:
        trainer = Trainer(scenario)
        first, initial = trainer.measure(), _copy(trainer)
        course = cls(scenario, trainer, first, [], [], initial, initial, initial, None, first.divergence)
        course.first_outputs = rms(trainer.signals["output"])
        while not course.divergence and len(course.taken) < steps:
            start = _copy(trainer)
            measured = trainer.step()
            course.divergence = measured.divergence
            if not course.divergence:
                course.before, course.after = start, _copy(trainer)
                course.taken.append(measured)
                course.clipped.append(_is_clipped(trainer, scenario))
        if course.divergence:
            course.after = course.before
        return course

    # Of the steps

    @property
    def newest(self) -> Measurement:
        return self.taken[-1] if self.taken else self.first

    def figure(self, name: str, last: int = 0) -> Any:
        """(steps, ...) of all steps, or of the last ones."""
        return np.array([getattr(m, name) for m in self.taken])[-last:]

    @property
    def loss(self) -> float:
        return mean(self.figure("loss", max(1, min(50, len(self.taken) // 5)))) if self.taken else self.first.loss

    @cached_property
    def fastest(self) -> float:
        rows = self.figure("update_ratio", 50)
        return float(np.median(rows[np.isfinite(rows).all(axis=1)], axis=0).max())

    @property
    def numbers(self) -> int:
        """Of which the mean loss is the mean."""
        outputs = 1 if self.scenario.loss == "cross_entropy" else self.trainer.ensemble.examples.outputs
        return self.scenario.batch_size * outputs

    @property
    def summed(self) -> int:
        return self.numbers if self.scenario.reduction == "sum" else 1

    # Of the data

    @property
    def part(self) -> Any:
        return self.trainer.ensemble.examples.train

    def guessing(self, held_out: bool = False) -> float:
        """The loss of the constant answer that is best on the training part."""
        known, loss = self.part.targets, self.scenario.loss
        if loss == "cross_entropy":
            chances = known.mean(axis=0)
            answers, cost = [chances], lambda a, t: -(t * np.log(a)).sum(axis=1)
        else:
            answers = [known.mean(axis=0), np.median(known, axis=0)]
            cost = {
                "mse": lambda a, t: (a - t) ** 2,
                "mae": lambda a, t: abs(a - t),
                "huber": lambda a, t: np.where(abs(a - t) < 1, (a - t) ** 2 / 2, abs(a - t) - 0.5),
            }[loss]
        best = min(answers, key=lambda answer: cost(answer, known).mean())
        part = self.trainer.ensemble.examples.held_out.targets if held_out else known
        return float(cost(best, part).mean()) * self.summed

    @property
    def noise_floor(self) -> float:
        p, classes = self.scenario.label_noise, self.trainer.ensemble.examples.outputs
        if self.scenario.loss == "cross_entropy":
            right, wrong = 1 - p + p / classes, p / classes
            return -(right * math.log(right) + (classes - 1) * wrong * math.log(wrong)) * self.summed
        noisy = rms(self.part.targets)
        return (noisy**2 - noisy**2 / (1 + p**2)) * self.summed

    # Of the network

    @cached_property
    def layers(self) -> list[Any]:
        """The units of each hidden layer on the batch of the last step: shares and the slope's RMS."""
        keys = () if self.scenario.through_time else self.scenario.layer_activations()
        return [self._layer(i, key) for i, key in enumerate(keys)]

    def _layer(self, i: int, key: str) -> Any:
        network = self.trainer.ensemble.network
        layer, name = network.layers[i], f"hidden.{i}"
        y, signals = layer.y[0], self.trainer.signals
        slope = np.abs(SLOPES[key](y, self.scenario))
        weight, bias = self.after[f"{name}.weight"], self.after[f"{name}.bias"]
        largest = max(abs(weight).max(), abs(bias).max())
        alike = weight.shape[1] > 1 and max(np.ptp(weight, axis=1).max(), np.ptp(bias)) <= 1e-9 * largest
        saturated = math.nan
        if key in SQUASHES:
            aside = (slope < SQUASHES[key] / 2).all(axis=0) & ((y > 0).all(axis=0) | (y < 0).all(axis=0))
            saturated = float(((slope < SQUASHES[key] / 20) | aside).mean())
        return SimpleNamespace(
            dead=float((slope == 0).all(axis=0).mean()), saturated=saturated, slope=rms(slope), alike=alike,
            slopeless=key == "threshold" and self.newest.grad_norm[i] == 0, lost=self._lost(i, slope, signals),
        )  # fmt: skip

    def _lost(self, i: int, slope: Any, signals: dict[str, Any]) -> float:
        above = f"hidden.{i + 1}" if i + 1 < self.scenario.depth else "output"
        leads_on = (self.after[f"{above}.weight"] != 0).any(axis=1)
        expected = (slope > 0) & leads_on & (signals[above] != 0).any(axis=1)[:, None]
        drop = self.trainer.ensemble.network.layers[i].drop
        expected &= drop.mask[0] > 0 if drop else True
        return float((expected & (signals[f"hidden.{i}"] == 0)).sum() / max(expected.sum(), 1))

    @property
    def dead(self) -> list[int]:
        return [i for i, u in enumerate(self.layers)
                if u.dead > 0.9 and math.isnan(u.saturated) and not u.alike and not u.slopeless]  # fmt: skip

    def norms(self, weights: dict[str, Any]) -> Any:
        """(layers,) |W|."""
        return np.array([np.linalg.norm(weights[f"{name}.weight"].astype(float)) for name in self.newest.layer_names])

    def pull(self) -> float:
        """Of weight decay, over the gradient's or over the rest of the step."""
        s, before = self.scenario, self.norms(self.before)
        with np.errstate(all="ignore"):
            if s.optimizer != "adamw":
                return float(np.median(s.weight_decay * before / np.median(self.figure("grad_norm", 50), axis=0)))
            step = len(self.taken) - 1
            rate = s.learning_rate * (min((step + 1) / s.warmup_steps, 1) if s.warmup_steps else 1)
            factors = zip(self.newest.layer_names, s.layer_rate_factors(len(before)), strict=True)
            names = {f"{name}.weight": factor for name, factor in factors}
            decay = {n: rate * factor * s.weight_decay * self.before[n].astype(float) for n, factor in names.items()}
            rest = {n: self.before[n].astype(float) - self.after[n] - decay[n] for n in decay}
            return float(np.median(self.norms(decay) / self.norms(rest)))

    # The gradient's way

    def way(self, at_first: bool) -> dict[str, Any]:
        """The figures of the gradient's way back: of the first weights, or of the last steps' medians."""
        norms, last, kind = (self._first_way if at_first else self._last_way)()
        reached = int(np.flatnonzero(norms)[0])
        links = len(norms) - 1 - reached
        kind = [place for place in kind if reached <= place < len(norms)]
        low, high = (kind[0], kind[-1]) if len(kind) > 1 else (reached, len(norms) - 1)
        factor = (norms[low] / norms[high]) ** (1 / (high - low))
        share = norms[reached] / last
        if not at_first and not reached and math.isfinite(self.newest.share):
            share = self.newest.share
        slopes = [unit.slope for unit in self.layers[low:high]]
        slope = math.prod(slopes) ** (1 / len(slopes)) if slopes else math.nan
        return {
            "factor": factor, "links": links, "total": factor**links, "first": reached + 1, "share": share,
            "twice": share * factor ** (links + 1), "low": low + 1, "high": high + 1, "slope": slope,
            "weights": factor / slope, "gradient": "‖dL/dh‖",
        }  # fmt: skip

    def _first_way(self) -> tuple[Any, Any, Any]:
        if self.first.time is not None:
            return self.first.time, self.first.time[-1], ()
        return self.first.signal_grad_norm[:-1], self.first.signal_grad_norm[-1], self.trainer.ensemble.network.alike

    def _last_way(self) -> tuple[Any, Any, Any]:
        if self.newest.time is not None:
            time = self.newest.time[-(self.scenario.truncation or len(self.newest.time)) :]
            finite = [place for place in range(len(time)) if np.isfinite(time[place:]).all()]
            return time[finite[0] :], time[-1], ()
        rows = self.figure("signal_grad_norm", 50) if self.taken else self.first.signal_grad_norm[None]
        middle = np.median([row for row in rows if np.isfinite(row).all() and row[-1] > 0], axis=0)
        return middle[:-1], middle[-1], self.trainer.ensemble.network.alike


def _copy(trainer: Trainer) -> dict[str, Any]:
    return {name: values.copy() for name, values in trainer.parameters.items()}


def _is_clipped(trainer: Trainer, scenario: Scenario) -> bool:
    """Whether a limit is under the newest gradient: of each entry first, then of the norm of what that leaves."""
    gradient = np.concatenate([values.ravel() for values in trainer.gradients.values()]).astype(float)
    limit = scenario.clip_value or math.inf
    kept = np.clip(gradient, -limit, limit)
    return bool((kept != gradient).any() or np.linalg.norm(kept) > (scenario.clip_norm or math.inf))


def rms(values: Any) -> float:
    return math.sqrt(np.square(values, dtype=float).mean())


def finite(values: Any) -> Any:
    return values[np.isfinite(values)]


def mean(values: Any) -> float:
    return float(finite(values).mean())
