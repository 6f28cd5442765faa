"""Results as plain columns and rows, which JSON, CSV and pandas take."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

Columns = dict[str, list[Any]]
"""By name; all of one length. Numbers, words, true or false; None where there is no such figure, or it is not finite."""


def plain(value: Any) -> Any:
    """The same as what JSON has: lists, dicts, numbers; None for what is not finite, and 0.0 for -0.0."""
    if isinstance(value, Mapping):
        return {key: plain(v) for key, v in value.items()}
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if value is None or isinstance(value, (str, int)):
        return value
    return float(value) + 0.0 if math.isfinite(value) else None


def as_rows(columns: Mapping[str, Sequence[Any]]) -> list[dict[str, Any]]:
    """A dict for each row."""
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
