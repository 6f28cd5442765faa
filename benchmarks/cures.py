"""What it takes to try the cures: seconds of each of two cores, counted by the processors' clock."""

from __future__ import annotations

import resource
import struct
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.timing import verdict
from gradsim import Scenario
from gradsim.lab.trials import Trials

WORKERS = 2
MOST = 30.0
"""Seconds of each core."""


def report() -> None:
    print("Trying the cures, seconds of each of two cores")
    with tempfile.TemporaryDirectory() as folder:
        for name, scenario in _scenarios(Path(folder)).items():
            start, before = time.perf_counter(), _spent()
            trials = Trials(scenario, workers=WORKERS)
            trials.wait()
            wall, busy = time.perf_counter() - start, (_spent() - before) / WORKERS
            how = f"{trials.steps} steps x {trials.seeds} seeds, {len(trials.outcomes)} changes"
            met = verdict(min(busy, wall), MOST, at_most=True)
            print(f"  {name}: {busy:.1f} s ({wall:.1f} s on this machine), {how} ({met})", flush=True)


def _scenarios(folder: Path) -> dict[str, Scenario]:
    relu: dict[str, Any] = {"activation": "relu", "initializer": "he"}
    return {
        "10 sigmoids, digits": Scenario(),
        "28 x 28 images, 5 x 128": Scenario(
            **relu, depth=5, width=128, dataset="idx", data_file=str(_images(folder)), dtype="float32"
        ),
        "LSTM, 100 time steps": Scenario(network="rnn", cell="lstm", time_steps=100),
        "ResNet of 54 layers": Scenario(
            **relu, depth=54, skip="residual", branch_layers=2, normalization="batch", learning_rate=0.03
        ),
        "a GRU of 200 time steps, width 256": Scenario(network="rnn", cell="gru", time_steps=200, width=256),
        "100 layers of width 256": Scenario(**relu, depth=100, width=256, batch_size=256),
    }


def _images(folder: Path, count: int = 10_000) -> Path:
    """A pair of IDX files with pictures of noise, as many as the test part of MNIST."""
    generator = np.random.default_rng(0)
    images, labels = folder / "noise-images-idx3-ubyte", folder / "noise-labels-idx1-ubyte"
    pixels = generator.integers(0, 256, (count, 28, 28), dtype=np.uint8)
    images.write_bytes(struct.pack(">IIII", 2051, count, 28, 28) + pixels.tobytes())
    labels.write_bytes(struct.pack(">II", 2049, count) + generator.integers(0, 10, count, dtype=np.uint8).tobytes())
    return images


def _spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    report()
