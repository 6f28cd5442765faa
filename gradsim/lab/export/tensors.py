"""Named arrays in the safetensors format: 8 bytes with the length of a header, the header as JSON, the numbers.

PyTorch reads it in a few lines, without NumPy and without running what the file holds, as a pickle does.
https://github.com/huggingface/safetensors describes it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

DTYPES = {"float64": "F64", "float32": "F32", "int64": "I64"}


def to_bytes(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """The file's content: arrays of ``DTYPES``, none empty."""
    header: dict[str, Any] = {}
    parts: list[bytes] = []
    start = 0
    for name, array in sorted(arrays.items(), key=lambda item: -item[1].itemsize):  # so that each is aligned
        part = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
        end = start + len(part)
        header[name] = {"dtype": DTYPES[array.dtype.name], "shape": list(array.shape), "data_offsets": [start, end]}
        parts.append(part)
        start = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return b"".join([len(text).to_bytes(8, "little"), text, *parts])
