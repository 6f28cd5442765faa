"""``gradsim.watch``: records a PyTorch training, and changes nothing in it."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import torch
from torch import nn

from gradsim.lab.doctor import Finding
from gradsim.lab.runs import About, RecordedRun, RunError, RunWriter, run_findings
from gradsim.lab.runs.about import BINS
from gradsim.lab.runs.record import BAD
from gradsim.nn.precision import precisions
from gradsim.pytorch.keras import KerasOptimizer, is_keras, keras_layers
from gradsim.pytorch.layers import RECURRENT, alike, find_layers, shared, unwrapped
from gradsim.pytorch.recording import Taken
from gradsim.pytorch.steps import Scales, Weighed
from gradsim.pytorch.taps import Collected, Taps
from gradsim.run_words import run_html

SMALLEST = {torch.float16: precisions["float16"].tiny, torch.bfloat16: 9.183549615799121e-41}
"""The smallest numbers above zero of the short floats."""
MOST_TIME_STEPS = 512


def watch(
    model: nn.Module,
    optimizer: Any = None,
    every: int = 10,
    folder: str | Path | None = None,
    *,
    histograms: bool = False,
) -> Watched:
    """Watches a training: call ``step(loss)`` of the result after each step of the optimizer, and ``close()`` at the end,
    or use it in a ``with`` statement.

    ``optimizer``: one or several of torch.optim, or that of a Keras model; without one the update ratio is not known.
    ``every``: of so many steps one is recorded, beginning with the first. ``folder``: where to; a new folder of
    ``gradsim-runs`` in the working directory unless given.
    ``histograms``: of |dL/dW| too. Raises ValueError for a model without parameters and for a folder that is not empty.
    """
    return Watched(model, optimizer, every, folder, histograms)


class Watched:
    """``folder``: of the run; ``gradsim watch FOLDER`` follows it."""

    def __init__(
        self, model: nn.Module, optimizer: Any, every: int, folder: str | Path | None, histograms: bool = False
    ) -> None:
        if not isinstance(model, nn.Module):
            raise ValueError(f"model is a {type(model).__name__}; allowed: a torch.nn.Module")
        if type(every) is not int or every < 1:
            raise ValueError(f"every is {every!r}; allowed: a whole number from 1 on")
        model = unwrapped(model)
        self._layers = keras_layers(model) if is_keras(model) else find_layers(model)
        self._optimizers = _optimizers(optimizer)
        self.folder = Path(folder) if folder is not None else _new_folder()
        self._writer = RunWriter(self.folder)
        self._every, self._histograms, self._model = every, histograms, type(model).__name__
        self._steps, self._off, self._closed = 0, "", False
        self._counting = False  # numbers that are not finite, on a device: once there are some
        self._about: About | None = None
        self._order: list[int] = []
        self._time_of: int | None = None
        self._notes: list[str] = []
        self._pending: Taken | None = None
        self._taps = Taps(model, self._layers, self._safely)
        self._scales = Scales(self._layers, self._optimizers, self._safely, BINS if histograms else 0)
        self._listen()

    def _safely(self, do: Callable[..., None]) -> Callable[..., None]:
        """An error in it turns the watching off, and the training goes on."""

        @wraps(do)
        def safe(*arguments: Any) -> None:
            if self._off:
                return
            try:
                do(*arguments)
            except Exception as error:
                self._turn_off(error)

        return safe

    def _turn_off(self, error: Exception) -> None:
        """The hooks are removed at the next step: not while torch goes through them."""
        self._off = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        self._taps.collected = self._scales.weighed = None
        print(f"gradsim: watching was turned off, training goes on ({self._off})", file=sys.stderr)

    def _listen(self) -> None:
        """Whether the step that begins now is recorded."""
        recorded = not self._steps % self._every
        self._taps.collected = Collected(self._counting) if recorded else None
        self._scales.weighed = Weighed(self._counting) if recorded else None

    def step(self, loss: Any = None) -> None:
        """One step of training is over. ``loss``: a tensor or a number. It never raises."""
        if self._closed:
            return
        if self._off:
            self.close()
            return
        self._safely(self._finish)(loss)

    def _finish(self, loss: Any) -> None:
        collected, weighed = self._taps.collected, self._scales.weighed
        if collected is not None and weighed is not None:
            self._flush()
            taken = Taken(self._steps, loss, collected, weighed)
            if self._about is None:
                self._begin(taken, loss)
            self._pending = taken
            if not taken.sent.waits:
                self._flush()
        self._steps += 1
        self._listen()

    def _begin(self, taken: Taken, loss: Any) -> None:
        """After the first recorded step it is known in which order the layers are called."""
        rest = [i for i in range(len(self._layers)) if i not in taken.called]
        self._order = [*sorted(taken.called, key=lambda i: taken.called[i]), *rest]
        layers = [self._layers[i] for i in self._order]
        self._time_of = next((i for i in self._order if i in taken.time), None)
        found = taken.sent.read()
        steps = len(found["time", self._time_of]) if self._time_of is not None else 0
        first = self._optimizers[0] if self._optimizers else None
        group = first.param_groups[0] if first is not None else {}
        self._about = About(
            layers=tuple(layer.name for layer in layers),
            kinds=tuple(layer.kind for layer in layers),
            alike=alike(layers),
            every=self._every,
            model=self._model,
            time_of="" if self._time_of is None else self._layers[self._time_of].name,
            time_steps=min(steps, MOST_TIME_STEPS),
            time_gradient="" if self._time_of is None else taken.time[self._time_of],
            bins=BINS if self._histograms else 0,
            tiny=min((SMALLEST.get(kind, 0.0) for kind in taken.half), default=precisions["float32"].tiny),
            guess=_guess(loss, layers[len(taken.called) - 1].weights[0]),  # of the last that was called
            optimizer=getattr(first, "kind", type(first).__name__) if first is not None else "",
            keeps_size=isinstance(first, torch.optim.SGD),
            decoupled=isinstance(first, torch.optim.AdamW),
            weight_decay=float(group.get("weight_decay") or 0.0),
            notes=tuple(self._not_seen(taken, rest)),
        )
        self._writer.begin(self._about)

    def _not_seen(self, taken: Taken, rest: list[int]) -> list[str]:
        """What cannot be seen, a line each."""
        notes = shared(self._layers)
        names = [self._layers[i].name for i in rest]
        if names:
            notes.append(
                f"not called in the first step, or inside torch.compile: {_first(names)}; there only weights and their "
                "gradients are seen"
            )
        frozen = [layer.name for layer in self._layers if not any(p.requires_grad for p in layer.parameters)]
        if frozen:
            notes.append(f"frozen: {_first(frozen)}")
        if any(isinstance(layer.module, nn.MultiheadAttention) for layer in self._layers):
            notes.append("the first projection of MultiheadAttention is computed inside of it: its dL/dz is not seen")
        whole = [x.name for i, x in enumerate(self._layers) if isinstance(x.module, RECURRENT) and i not in taken.time]
        if whole:
            notes.append(
                f"{whole[0]}: all time steps are computed at once, and its input needs no gradient: what reaches each time "
                "step is not seen; a layer before it, or a cell called step by step, shows it"
            )
        unheard = [self._layers[i].name for i in sorted(taken.unheard)]
        if unheard:
            notes.append(
                f"an activation that is not known, inside of the layer: {_first(unheard)}; dL/dz is there of its output"
            )
        if not self._optimizers:
            notes.append("no optimizer was given: update ratios are not known")
        return notes

    def _flush(self) -> None:
        taken, self._pending = self._pending, None
        if taken is not None:
            record = self._writer.blank()
            taken.fill(record, self._order, self._layers, self._scales, self._time_of)
            self._counting |= bool(np.isinf(record["figures"][0, BAD]).any())
            self._writer.append(record)

    def close(self) -> None:
        """Removes every hook. The run stays in its folder."""
        if self._closed:
            return
        self._closed = True
        self._taps.collected = self._scales.weighed = None
        self._safely(self._flush)()
        self._taps.close()
        self._scales.close()
        self._writer.close()

    def __enter__(self) -> Watched:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def run(self) -> RecordedRun:
        """What is recorded so far. Raises RunError before the first record."""
        self._safely(self._flush)()
        return RecordedRun(self.folder)

    def findings(self) -> tuple[Finding, ...]:
        """The doctor's, the main one first; empty before the first record."""
        try:
            return run_findings(self.run)
        except RunError:
            return ()

    def __repr__(self) -> str:
        return f"<gradsim.watch of {self._model}, {self._steps} steps, in {str(self.folder)!r}>"

    def _repr_html_(self) -> str:
        try:
            return run_html(self.run)
        except RunError as error:
            return f"<p>{type(error).__name__}: nothing is recorded yet</p>"


def _optimizers(given: Any) -> list[Any]:
    several = [] if given is None else list(given) if isinstance(given, Iterable) else [given]
    several = [KerasOptimizer(one) if is_keras(one) else one for one in several]
    for optimizer in several:
        if not hasattr(optimizer, "register_step_post_hook"):
            raise ValueError(
                f"optimizer is a {type(optimizer).__name__}; allowed: of torch.optim or Keras, one or several"
            )
    return several


def _first(names: list[str], most: int = 3) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}"


def _new_folder() -> Path:
    stem = Path("gradsim-runs") / f"{datetime.now():%Y-%m-%d-%H%M%S}"
    others = (stem.with_name(f"{stem.name}-{i}") for i in range(2, 1000))
    return next((path for path in (stem, *others) if not path.exists()), stem)


def _guess(loss: Any, last: torch.Tensor) -> float:
    """ln of the number of classes, where the loss is a cross-entropy over the last layer's outputs; NaN else."""
    node = getattr(loss, "grad_fn", None)
    if node is None or not node.name().startswith("NllLoss"):
        return math.nan
    return math.log(last.shape[0])
