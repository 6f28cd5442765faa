"""Makes the record of a step from the numbers that were fetched."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from gradsim.lab.runs.record import FIGURES, Records
from gradsim.pytorch.figures import Key, Sent, norms
from gradsim.pytorch.layers import Layer
from gradsim.pytorch.steps import Scales, Weighed
from gradsim.pytorch.taps import Collected

NOTHING: list[float] = []


class Taken:
    """A recorded step whose numbers may still be on their way."""

    def __init__(self, step: int, loss: Any, collected: Collected, weighed: Weighed) -> None:
        self.step, self._collected, self._weighed = step, collected, weighed
        self._loss = math.nan
        figures = collected.figures
        if isinstance(loss, torch.Tensor):
            figures.put(("loss",), loss.detach())
        elif loss is not None:
            self._loss = float(loss)
        weighed.put_into(figures)
        for place, (_, calls) in collected.time.items():
            for call in sorted(calls):
                figures.put(("time", place), calls[call])
        self.called, self.unheard = collected.called, collected.unheard
        self.time = {place: what for place, (what, _) in collected.time.items()}
        self.half = set(collected.half.values())
        self.sent: Sent = figures.send()

    def fill(self, record: Records, order: list[int], layers: list[Layer], scales: Scales, time_of: int | None) -> None:
        """``order``: the layers' places in the order of the record."""
        found = self.sent.read()
        weighed, counts = self._weighed, self._collected.counts
        scale = found[("scale",)][0] if ("scale",) in found else math.nan
        by = scale if math.isfinite(scale) else 1.0
        loss = found.get(("loss",), NOTHING)
        record["step"], record["stepped"] = self.step, bool(weighed.moved)
        record["loss"] = sum(loss) / len(loss) if loss else self._loss
        record["total"] = _joined(found.get(("gradient",), NOTHING)) / by if weighed.graded else math.nan
        record["applied"] = _joined(found.get(("applied",), NOTHING)) if weighed.applied else math.nan
        record["rate"], record["scale"] = weighed.rate, scale
        weights = _of_weights(found, weighed, scales, by)
        lost = _lost(found, counts, order, self._collected.rectified)
        table = []
        for i in order:
            places = [scales.places[id(w)] for w in layers[i].weights]
            seen = _of_outputs(found, counts, i, by)
            for name in ("grad_norm", "weight_norm", "update_ratio"):
                seen[name] = _joined([weights[name].get(p, math.nan) for p in places])
            seen["bad_gradients"] += sum(weights["bad"].get(p, 0.0) for p in places)
            seen["lost"] = lost.get(i, math.nan)
            table.append([seen[name] for name in FIGURES])
        figures = record["figures"][0]
        figures[:] = np.array(table).T
        with np.errstate(all="ignore"):
            figures[FIGURES.index("update_ratio")] /= figures[FIGURES.index("weight_norm")]
        self._fill_more(record, found, order, layers, scales, time_of, by)

    def _fill_more(
        self, record: Records, found: Mapping[Key, list[float]], order: list[int], layers: list[Layer], scales: Scales,
        time_of: int | None, by: float,
    ) -> None:  # fmt: skip
        """Time steps, the last ones where there are more; histograms."""
        room = record["time"].shape[1]
        if time_of is not None and ("time", time_of) in found:
            norms = found["time", time_of][-room:]
            record["time"][0, room - len(norms) :] = np.array(norms) / by
        if record["bins"].size:
            for row, i in enumerate(order):
                counts = [found.get(("bins", scales.places[id(w)])) for w in layers[i].weights]
                for part in counts:
                    if part is not None:
                        record["bins"][0, row] += part


def _of_weights(
    found: Mapping[Key, list[float]], weighed: Weighed, scales: Scales, by: float
) -> dict[str, dict[int, float]]:
    """By parameter. Without a step weights are what they were; those of no optimizer do not change."""
    gradient = {i: n / by for i, n in zip(weighed.graded, found.get(("gradient",), NOTHING), strict=False)}
    bad = {i: _bad(found.get(("bad_gradient", i)), [norm]) for i, norm in gradient.items()}
    moved = [place for places, _, _ in weighed.moved.values() for place in places]
    change = dict(zip(moved, found.get(("change",), NOTHING), strict=True))
    size = dict(zip(moved, found.get(("size",), NOTHING), strict=True))
    rest = [i for i in scales.weights if i not in size]
    if rest:
        with torch.no_grad():
            size |= zip(rest, norms([scales.parameters[i] for i in rest]).tolist(), strict=True)
        if weighed.moved:
            change |= dict.fromkeys(rest, 0.0)
    return {"grad_norm": gradient, "bad": bad, "update_ratio": change, "weight_norm": size}


def _of_outputs(found: Mapping[Key, list[float]], counts: Mapping[Key, int], i: int, by: float) -> dict[str, float]:
    """Of layer i: figures of its output, of dL/dz there, and of the activation after it."""

    def mean_square(key: str) -> float:
        return _joined(found[key, i]) / math.sqrt(max(counts[key, i], 1)) if (key, i) in found else math.nan

    def share(key: str) -> float:
        return sum(found[key, i]) / max(counts[key, i], 1) if (key, i) in found else math.nan

    there = found.get(("there", i))
    return {
        "output_size": mean_square("z"),
        "signal_grad_norm": mean_square("g") / by,
        "zero": 1.0 - share("there"),
        "dead": there.count(0.0) / len(there) if there else math.nan,
        "saturated": share("flat"),
        "bad_outputs": _bad(found.get(("bad_z", i)), found.get(("z", i), NOTHING)),
        "bad_gradients": _bad(found.get(("bad_g", i)), found.get(("g", i), NOTHING)),
    }


def _bad(counts: list[float] | None, norms: list[float]) -> float:
    """How many numbers are not finite: as counted, else as the norms tell, infinity for "some"."""
    if counts is not None:
        return sum(counts)
    return 0.0 if all(map(math.isfinite, norms)) else math.inf


def _lost(
    found: Mapping[Key, list[float]], counts: Mapping[Key, int], order: list[int], rectified: set[int]
) -> dict[int, float]:
    """By layer, the share of dL/dz that is zero because the format holds nothing smaller: most of the rest is then below its
    normal numbers. Zeros of a rectifier do not count. Where all is zero, the layer after it must be losing, too.
    """
    lost = {}
    losing = True  # where nothing at all comes out of the loss
    for i in reversed(order):
        if ("zero_g", i) not in found:
            continue
        count = counts["zero_g", i]
        zero, small = sum(found["zero_g", i]) / count, sum(found["small_g", i]) / count
        silent = 1.0 - sum(found["there", i]) / counts["there", i] if i in rectified else 0.0
        if zero < 1:
            losing = small - zero >= (1 - zero) / 2
        lost[i] = max(0.0, (zero - silent) / (1 - silent)) if losing and silent < 1 else 0.0
    return lost


def _joined(norms: list[float]) -> float:
    """The norm of all together; NaN where none was seen, those that were not do not count."""
    if len(norms) == 1:
        return norms[0]
    seen = [n for n in norms if not math.isnan(n)]
    largest = max(seen, default=math.nan)
    return largest * math.hypot(*(n / largest for n in seen)) if largest and math.isfinite(largest) else largest
