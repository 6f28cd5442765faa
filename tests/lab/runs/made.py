"""Run folders for tests, written as a training elsewhere would write them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from gradsim.lab.runs import FIGURES, About, RunWriter


def made(folder: Path, layers: int = 8, steps: int = 40, factor: float = 1.0, every: int = 1, **more) -> RunWriter:
    """A training of which each layer passes on ``factor`` of the gradient; the loss falls to a third. Its writer."""
    names = (*(f"layer{i // 8}.{i // 2 % 4}.conv{i % 2 + 1}" for i in range(layers - 1)), "head")
    kinds = ("Conv2d",) * (layers - 1) + ("Linear",)
    options = {
        "alike": tuple(range(layers - 1)),
        "every": every,
        "model": "Net",
        "guess": 2.3,
        "keeps_size": True,
    } | more
    writer = RunWriter(folder)
    writer.begin(About(names, kinds, **options))
    for i in range(steps):
        writer.append(record(writer, i * every, layers, factor, loss=2.3 * (0.3 + 0.7 * 0.9**i)))
    return writer


def record(writer: RunWriter, step: int, layers: int, factor: float, loss: float):
    row = writer.blank()
    row["step"], row["stepped"], row["loss"], row["rate"] = step, 1, loss, 0.1
    figures = {name: np.zeros(layers) for name in FIGURES}
    figures["signal_grad_norm"] = 1e-2 * factor ** np.arange(layers - 1.0, -1.0, -1.0)
    figures["grad_norm"] = 3 * figures["signal_grad_norm"]
    figures["weight_norm"], figures["update_ratio"] = np.full(layers, 2.0), np.full(layers, 1e-3)
    figures["saturated"] = figures["lost"] = np.full(layers, np.nan)
    row["figures"][0] = np.stack([figures[name] for name in FIGURES])
    row["total"] = row["applied"] = float(np.linalg.norm(figures["grad_norm"]))
    return row
