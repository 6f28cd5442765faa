"""Saved runs as bytes for a file: arrays as NumPy writes them, without pickle, and a checksum over all of it."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.saved_run import Saved, SavedRun
from gradsim.training.checkpoint import Checkpoint, OptimizerState
from gradsim.training.history import HeldOut, Kept
from gradsim.training.measurement import Divergence, Measurement

MAGIC = b"gradsim saved runs 1\n"
"""With the number of the format: another one is not read."""
DIGEST = hashlib.sha256().digest_size
REFUSAL = "this is not a file of saved runs, or it is damaged, or of another version of gradsim"
TYPES: dict[str, Any] = {
    kind.__name__: kind for kind in (SavedRun, Checkpoint, OptimizerState, Measurement, Divergence, HeldOut, Kept)
}
"""What a run is made of, but arrays and JSON's types."""

About = dict[str, Any]


def pack(about: About, saved: Sequence[Saved]) -> bytes:
    """``about``: what is to be known of the runs, in JSON's types."""
    arrays: list[NDArray[Any]] = []
    head = json.dumps({"about": about, "saved": _write(tuple(saved), arrays)}).encode()
    content = io.BytesIO()
    numbered = {str(number): array for number, array in enumerate(arrays)}
    np.savez(content, allow_pickle=False, head=np.frombuffer(head, np.uint8), **numbered)
    body = content.getbuffer()
    return b"".join((MAGIC, hashlib.sha256(body).digest(), body))


def unpack(content: bytes) -> tuple[About, tuple[Saved, ...]]:
    """What ``pack`` was given. Raises ValueError for anything else."""
    start = len(MAGIC) + DIGEST
    body = memoryview(content)[start:]
    if content[: len(MAGIC)] != MAGIC or hashlib.sha256(body).digest() != content[len(MAGIC) : start]:
        raise ValueError(REFUSAL)
    try:
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            head = json.loads(arrays["head"].tobytes())
            return head["about"], tuple(_checked(saved) for saved in _read(head["saved"], arrays))
    except (KeyError, TypeError, AttributeError, ValueError, EOFError, zipfile.BadZipFile):  # of another version
        raise ValueError(REFUSAL) from None


def _checked(saved: Any) -> Saved:
    if not isinstance(saved, tuple) or not all(run is None or isinstance(run, SavedRun) for run in saved):
        raise ValueError(REFUSAL)
    return saved


def _write(value: Any, arrays: list[NDArray[Any]]) -> Any:
    """In JSON's types; an array is written as its number."""
    if isinstance(value, np.ndarray):
        arrays.append(value)
        return {"array": len(arrays) - 1}
    name = type(value).__name__
    if TYPES.get(name) is type(value):
        return {"type": name, **{field: _write(getattr(value, field), arrays) for field in _fields(value)}}
    if isinstance(value, tuple):
        return [_write(each, arrays) for each in value]
    return value.item() if isinstance(value, np.generic) else value


def _fields(value: Any) -> Sequence[str]:
    return value._fields if isinstance(value, Kept) else [field.name for field in dataclasses.fields(value)]


def _read(written: Any, arrays: Any) -> Any:
    if isinstance(written, list):
        return tuple(_read(each, arrays) for each in written)
    if not isinstance(written, dict):
        return written
    if "array" in written:
        return arrays[str(written["array"])]
    kind = TYPES[written["type"]]
    return kind(**{name: _read(value, arrays) for name, value in written.items() if name != "type"})
