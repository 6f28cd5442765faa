"""One recorded step, as it stands in the file ``steps.bin``: one size for all steps of a run."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.runs.about import About
from gradsim.training.table import CAPACITY

NAME = "steps.bin"
MAGIC = b"gradsim run 1\n\0\0"
"""Before the first record; then an unsigned 64-bit number, how often older steps were thinned."""
HEAD = len(MAGIC) + 8
FIGURES: tuple[str, ...] = (
    "grad_norm", "signal_grad_norm", "weight_norm", "update_ratio", "output_size", "zero", "saturated", "dead", "lost",
    "bad_outputs", "bad_gradients",
)  # fmt: skip
"""Of each layer, float64; NaN where it was not seen.

grad_norm: Frobenius norm of dL/dW, before clipping. signal_grad_norm: RMS of dL/dz of its output. weight_norm: of W.
update_ratio: |change of W| / |W|, of what the optimizer did. output_size: RMS of z. zero, saturated: shares of the outputs of the
activation after it. dead: share of its units whose outputs are all zero. lost: share of dL/dz that is zero because it was
too small for the number format. bad_outputs, bad_gradients: how many numbers of z, and of dL/dW and dL/dz, are not finite;
infinity: some, not counted.
"""
BAD = [FIGURES.index("bad_outputs"), FIGURES.index("bad_gradients")]
DECADES = -12.0, 4.0
"""Of |dL/dW|, that the histograms cover; what is smaller or larger is in their ends, zeros nowhere."""
LARGEST = 40_000_000
"""Bytes of the records that are kept, unless 64 of them are more."""
Records = NDArray[Any]
"""(kept,) of ``layout``."""


def layout(about: About) -> np.dtype[Any]:
    """``total``: norm of the whole gradient, before clipping; ``applied``: as the optimizer got it. ``rate``: learning rate.
    ``scale``: what a GradScaler multiplied the loss by; NaN without one. ``stepped``: whether the optimizer took a step.
    """
    layers = len(about.layers)
    return np.dtype(
        [
            ("crc", "<u4"), ("stepped", "<u4"), ("step", "<i8"), ("loss", "<f8"), ("total", "<f8"), ("applied", "<f8"),
            ("rate", "<f8"), ("scale", "<f8"),
            ("figures", "<f8", (len(FIGURES), layers)),
            ("time", "<f8", (about.time_steps,)),
            ("bins", "<f4", (layers if about.bins else 0, about.bins)),
        ]
    )  # fmt: skip


def sealed(record: Records) -> bytes:
    """The bytes of a record (1,), with its checksum."""
    record["crc"] = zlib.crc32(record.tobytes()[4:])
    return record.tobytes()


def whole(content: bytes, kind: np.dtype[Any]) -> Records:
    """The records that are whole: the last may be half written, or damaged."""
    count = len(content) // kind.itemsize
    rows = np.frombuffer(content[: count * kind.itemsize], dtype=kind)
    view, size = memoryview(content), kind.itemsize
    sums = np.fromiter((zlib.crc32(view[i * size + 4 : (i + 1) * size]) for i in range(count)), np.uint32, count)
    kept = rows[sums == rows["crc"]]
    forward = np.append(True, np.diff(kept["step"]) > 0)[: len(kept)]
    result: Records = kept if forward.all() else kept[forward]
    return result


def most(kind: np.dtype[Any]) -> int:
    """Records that a folder keeps: as many as a history does, unless they are large."""
    return int(np.clip(LARGEST // kind.itemsize, 64, CAPACITY))
