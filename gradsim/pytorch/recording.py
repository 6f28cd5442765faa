"""Makes the record of a step from the numbers that were fetched."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from gradsim.lab.runs.record import FIGURES, Records
from gradsim.pytorch.figures import Key, Sent
from gradsim.pytorch.layers import Layer
from gradsim.pytorch.steps import Scales, Weighed
from gradsim.pytorch.taps import Collected

Numbers = NDArray[np.float64]
NOTHING = np.zeros(0)


class Taken:
    """A recorded step whose numbers may still be on their way."""

    def __init__(self, step: int, loss: Any, collected: Collected, weighed: Weighed) -> None:
        self.step, self._collected, self._weighed = step, collected, weighed
        self._loss = math.nan
        figures = collected.figures
        if isinstance(loss, torch.Tensor):
            figures.put(("loss",), loss)
        elif loss is not None:
            self._loss = float(loss)
        weighed.put_into(figures)
        for place, (_, calls) in collected.time.items():
            for call in sorted(calls):
                figures.put(("time", place), calls[call])
        self.called = collected.called
        self.time = {place: what for place, (what, _) in collected.time.items()}
        self.half = set(collected.half.values())
        self.sent: Sent = figures.send()

    def fill(self, record: Records, order: list[int], layers: list[Layer], scales: Scales, time_of: int | None) -> None:
        """``order``: the layers' places in the order of the record."""
        found = self.sent.read()
        weighed, counts = self._weighed, self._collected.counts
        scale = float(found[("scale",)][0]) if ("scale",) in found else math.nan
        by = scale if math.isfinite(scale) else 1.0
        loss = found.get(("loss",), NOTHING)
        record["step"], record["stepped"] = self.step, bool(weighed.moved)
        record["loss"] = loss.mean() if len(loss) else self._loss
        record["total"] = _joined(found.get(("gradient",), NOTHING)) / by if weighed.graded else math.nan
        record["applied"] = _joined(found.get(("applied",), NOTHING)) if weighed.applied else math.nan
        record["rate"], record["scale"] = weighed.rate, scale
        weights = _of_weights(found, weighed, scales, by)
        table: dict[str, Numbers] = {name: np.full(len(layers), math.nan) for name in FIGURES}
        for i, layer in enumerate(layers):
            places = [scales.places[id(w)] for w in layer.weights]
            for name in ("grad_norm", "weight_norm", "update_ratio"):
                table[name][i] = _joined([weights[name].get(p, math.nan) for p in places])
            with np.errstate(all="ignore"):
                table["update_ratio"][i] /= table["weight_norm"][i]
            seen = _of_outputs(found, counts, i, by)
            seen["bad_gradients"] += sum(weights["bad"].get(p, 0.0) for p in places)
            for name, value in seen.items():
                table[name][i] = value
        table["lost"] = _lost(found, counts, order, self._collected.rectified)
        record["figures"][0] = np.stack([table[name][order] for name in FIGURES])
        self._fill_more(record, found, order, layers, scales, time_of, by)

    def _fill_more(
        self, record: Records, found: Mapping[Key, Numbers], order: list[int], layers: list[Layer], scales: Scales,
        time_of: int | None, by: float,
    ) -> None:  # fmt: skip
        """Time steps, the last ones where there are more; histograms."""
        room = record["time"].shape[1]
        if time_of is not None and ("time", time_of) in found:
            norms = found["time", time_of][-room:] / by
            record["time"][0, room - len(norms) :] = norms
        if record["bins"].size:
            for row, i in enumerate(order):
                counts = [found.get(("bins", scales.places[id(w)])) for w in layers[i].weights]
                for part in counts:
                    if part is not None:
                        record["bins"][0, row] += part


def _of_weights(
    found: Mapping[Key, Numbers], weighed: Weighed, scales: Scales, by: float
) -> dict[str, dict[int, float]]:
    """By parameter. Without a step weights are what they were; those of no optimizer do not change."""
    gradient = dict(zip(weighed.graded, (found.get(("gradient",), NOTHING) / by).tolist(), strict=False))
    bad = {i: _bad(found.get(("bad_gradient", i)), np.array(norm)) for i, norm in gradient.items()}
    moved = [place for places, _, _ in weighed.moved.values() for place in places]
    change = dict(zip(moved, found.get(("change",), NOTHING).tolist(), strict=True))
    size = dict(zip(moved, found.get(("size",), NOTHING).tolist(), strict=True))
    rest = [i for i in scales.weights if i not in size]
    if rest:
        with torch.no_grad():
            size |= {i: float(torch.linalg.vector_norm(scales.parameters[i].detach().double())) for i in rest}
        if weighed.moved:
            change |= dict.fromkeys(rest, 0.0)
    return {"grad_norm": gradient, "bad": bad, "update_ratio": change, "weight_norm": size}


def _of_outputs(found: Mapping[Key, Numbers], counts: Mapping[Key, int], i: int, by: float) -> dict[str, float]:
    """Of layer i: figures of its output, of dL/dz there, and of the activation after it."""

    def mean_square(key: str) -> float:
        return _joined(found[key, i]) / math.sqrt(max(counts[key, i], 1)) if (key, i) in found else math.nan

    def share(key: str) -> float:
        return float(found[key, i].sum()) / max(counts[key, i], 1) if (key, i) in found else math.nan

    return {
        "output_size": mean_square("z"),
        "signal_grad_norm": mean_square("g") / by,
        "zero": 1.0 - share("there"),
        "dead": float((found["there", i] == 0).mean()) if ("there", i) in found else math.nan,
        "saturated": share("flat"),
        "bad_outputs": _bad(found.get(("bad_z", i)), found.get(("z", i), NOTHING)),
        "bad_gradients": _bad(found.get(("bad_g", i)), found.get(("g", i), NOTHING)),
    }


def _bad(counts: Numbers | None, norms: Numbers) -> float:
    """How many numbers are not finite: as counted, else as the norms tell, infinity for "some"."""
    if counts is not None:
        return float(counts.sum())
    return 0.0 if np.isfinite(norms).all() else math.inf


def _lost(found: Mapping[Key, Numbers], counts: Mapping[Key, int], order: list[int], rectified: set[int]) -> Numbers:
    """(layers,) share of dL/dz that is zero because the format holds nothing smaller: most of the rest is then below its
    normal numbers. Zeros of a rectifier do not count. Where all is zero, the layer after it must be losing, too.
    """
    lost = np.full(max(order) + 1, math.nan)
    losing = True  # where nothing at all comes out of the loss
    for i in reversed(order):
        if ("zero_g", i) not in found:
            continue
        count = counts["zero_g", i]
        zero, small = float(found["zero_g", i].sum()) / count, float(found["small_g", i].sum()) / count
        silent = 1.0 - float(found["there", i].sum()) / counts["there", i] if i in rectified else 0.0
        if zero < 1:
            losing = small - zero >= (1 - zero) / 2
        lost[i] = max(0.0, (zero - silent) / (1 - silent)) if losing and silent < 1 else 0.0
    return lost


def _joined(norms: Numbers | list[float]) -> float:
    """The norm of all together; NaN where none was seen, those that were not do not count."""
    if len(norms) == 1:
        return float(norms[0])
    if not len(norms) or np.isnan(norms).all():
        return math.nan
    largest = np.nanmax(norms)
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.nansum(np.square(norms / largest))))
