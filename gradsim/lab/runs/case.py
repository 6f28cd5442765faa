"""What the doctor reads of a recorded run: the same chart as of a simulated one, with what was not measured left unknown."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.doctor import Chart, Finding, examine
from gradsim.lab.doctor.case import Case
from gradsim.lab.doctor.chart import BEGINNING, highest
from gradsim.lab.probes.statistics import Statistics, Units
from gradsim.lab.reading import RECENT, chain, mean_share
from gradsim.lab.runs.reader import RecordedRun
from gradsim.lab.runs.record import FIGURES, Records
from gradsim.lab.scale import Scale
from gradsim.nn.arrays import Array
from gradsim.nn.precision import precisions
from gradsim.training import Divergence, Measurement
from gradsim.training.history import Span

FEWEST = 5
"""Records that tell how training goes now, however many steps lie between them."""
CLIPPED = 0.999
"""Share of its norm below which the optimizer got a clipped gradient: what is above may be rounding."""
FEWEST_TIME_STEPS = 4
"""A chain of fewer says nothing."""


def run_findings(run: RecordedRun, end: int | None = None) -> tuple[Finding, ...]:
    """The doctor's, the main one first. ``end``: of the first so many records only."""
    return examine(run_chart(run, end))


def run_chart(run: RecordedRun, end: int | None = None) -> Chart | None:
    """Of the first ``end`` records, or of all; None where no gradient was seen yet."""
    return _Seen(run, end).chart()


def seen_layers(run: RecordedRun) -> NDArray[np.intp]:
    """Places of the layers (seen,) whose dL/dz was ever seen; else of those whose weights' gradient was."""
    for name in ("signal_grad_norm", "grad_norm"):
        places = np.flatnonzero(np.isfinite(run.figure(name)).any(axis=0))
        if len(places) > 1:
            break
    return places


def seen_names(run: RecordedRun) -> list[str]:
    """What those layers are called for people."""
    return [run.about.names[place] for place in seen_layers(run)]


def worst_first(run: RecordedRun, row: int = -1) -> list[int]:
    """Places of all layers: first those whose numbers are not finite, then by how far their RMS dL/dz is from the last
    seen layer's, in decades; those that were not seen at the end."""
    seen = seen_layers(run)
    signal = run.figure("signal_grad_norm")[row]
    bad = run.figure("bad_outputs")[row] + run.figure("bad_gradients")[row] > 0
    with np.errstate(all="ignore"):
        away = np.abs(np.log10(signal / signal[seen[-1]])) if len(seen) else np.full(len(signal), math.nan)
    away = np.where(bad, math.inf, np.where(np.isnan(away), -1.0, away))
    return [int(i) for i in np.argsort(-away, kind="stable")]


class _Seen:
    """The records of a run up to an end, and of them what is known of the layers that were seen."""

    def __init__(self, run: RecordedRun, end: int | None) -> None:
        self.about, self.rows = run.about, run.records[:end]
        self.columns, self.names = seen_layers(run), tuple(seen_names(run))

    def figure(self, rows: Records, name: str) -> NDArray[np.float64]:
        """(..., seen layers)"""
        found: NDArray[np.float64] = rows["figures"][..., FIGURES.index(name), :][..., self.columns]
        return found

    def chart(self) -> Chart | None:
        divergence = self._divergence()
        rows = self.rows if divergence is None else self.rows[self.rows["step"] < divergence.step]
        sound = rows[np.isfinite(self._signal(rows)).all(axis=1)] if len(self.columns) else rows[:0]
        if not len(sound):
            return None
        steps = int(rows["step"][-1]) + 1
        newest, first = self.measured(sound[-1]), self.measured(sound[0])
        recent = rows[min(len(rows) - FEWEST, int(np.searchsorted(rows["step"], steps - RECENT))) :][-RECENT:]
        places = {int(place): i for i, place in enumerate(self.columns)}
        alike = tuple(places[place] for place in self.about.alike if place in places)
        return Chart(
            case=self._case(rows),
            steps=steps,
            measurement=newest,
            statistics=Statistics(
                step=steps,
                relative_change=np.full(len(self.columns), math.nan),
                first=first,
                first_chain=chain(first, alike),
                units=None if newest.time is not None else self._units(recent),
                scale=Scale(
                    inputs=math.nan,
                    spread=math.nan,
                    targets=None,
                    constant_loss=self.about.guess,
                    held_out_constant_loss=math.nan,
                ),
                outputs=math.nan,
            ),
            held_out=None,
            divergence=divergence,
            beginning=self._span(rows[rows["step"] < BEGINNING]),
            recent=self._span(recent),
            earlier=self._span(rows[max(len(rows) - 2 * len(recent), 0) : len(rows) - len(recent)]),
            largest_update=highest(self.figure(rows, "update_ratio")),
            highest_loss=highest(rows["loss"]),
            share=self._share(recent),
        )

    def _signal(self, rows: Records) -> NDArray[np.float64]:
        """RMS dL/dz; where nothing of it was seen, the gradient of the weights stands for it."""
        signal = self.figure(rows, "signal_grad_norm")
        return signal if np.isfinite(signal).any() else self.figure(rows, "grad_norm")

    def measured(self, row: Records) -> Measurement:
        return Measurement(
            step=int(row["step"]),
            loss=float(row["loss"]),
            accuracy=None,
            layer_names=self.names,
            grad_norm=self.figure(row, "grad_norm"),
            signal_grad_norm=self._signal(row),
            weight_norm=self.figure(row, "weight_norm"),
            update_ratio=self.figure(row, "update_ratio"),
            total_grad_norm=float(row["total"]),
            clipped=bool(row["applied"] < CLIPPED * row["total"]),
            time=_time(row),
        )

    def _span(self, rows: Records) -> Span:
        update = self.figure(rows, "update_ratio")
        return Span(
            steps=rows["step"].astype(np.float64),
            loss=rows["loss"],
            grad_norm=self.figure(rows, "grad_norm"),
            signal_grad_norm=self._signal(rows),
            update_ratio=update[rows["stepped"] > 0] if len(rows) else update,
            clipped=rows["applied"] < CLIPPED * rows["total"],
        )

    def _units(self, recent: Records) -> Units:
        """The median of the last records, of all layers but the last."""
        hidden = {
            name: _median(self.figure(recent, name)[:, :-1]) for name in ("dead", "saturated", "output_size", "lost")
        }
        nothing = np.zeros(len(self.columns) - 1)
        return Units(
            dead=hidden["dead"],
            saturated=hidden["saturated"],
            slope=np.full(len(nothing), math.nan),
            size=hidden["output_size"],
            alike=nothing,
            lost=np.nan_to_num(hidden["lost"]),
        )

    def _share(self, recent: Records) -> float:
        ends = self._signal(recent)[:, [0, -1]]
        return mean_share(ends[((ends > 0) & np.isfinite(ends)).all(axis=1)])

    def _case(self, rows: Records) -> Case:
        about = self.about
        return Case(
            tiny=about.tiny,
            largest=precisions["float16" if about.tiny == precisions["float16"].tiny else "float32"].largest,
            keeps_size=about.keeps_size,
            decoupled=about.decoupled,
            learning_rate=float(rows["rate"][-1]),
            weight_decay=about.weight_decay,
            time_gradient=about.time_gradient or Case().time_gradient,
        )

    def _divergence(self) -> Divergence | None:
        """The first record in which a number is not finite. Of gradients, where a step was taken: a GradScaler takes none."""
        rows = self.rows
        given = np.isfinite(rows["loss"]).any()
        outputs = rows["figures"][:, FIGURES.index("bad_outputs")] > 0
        gradients = (rows["figures"][:, FIGURES.index("bad_gradients")] > 0) & (rows["stepped"] > 0)[:, None]
        loss = ~np.isfinite(rows["loss"]) & given
        bad = np.flatnonzero(outputs.any(axis=1) | gradients.any(axis=1) | loss)
        if not len(bad):
            return None
        row, step = bad[0], int(rows["step"][bad[0]])
        if outputs[row].any():
            return Divergence(step, self.about.names[int(outputs[row].argmax())], "forward")
        if loss[row]:
            return Divergence(step, self.about.names[-1], "loss")
        return Divergence(step, self.about.names[int(np.flatnonzero(gradients[row])[-1])], "backward")


def _time(row: Records) -> Array | None:
    """(time steps,) of the end that was seen; None where there are none."""
    norms = row["time"]
    seen: Array = norms[np.flatnonzero(~np.isnan(norms))[:1].sum() :] if np.isfinite(norms).any() else norms[:0]
    return seen if len(seen) >= FEWEST_TIME_STEPS else None


def _median(rows: Array) -> Array:
    """(layers,) of the rows in which it was seen; NaN where in none."""
    seen = np.isfinite(rows).any(axis=0)
    result: Array = np.full(rows.shape[1], math.nan)
    if seen.any():
        result[seen] = np.nanmedian(rows[:, seen], axis=0)
    return result
