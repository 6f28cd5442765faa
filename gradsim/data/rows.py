"""Which examples each step's batch holds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

CHUNK = 256
"""Steps whose examples are drawn at once; a chunk depends on the seed and its number only."""


def draw_rows(seed: int, chunk: int, examples: int, batch_size: int) -> NDArray[np.intp]:
    """(CHUNK, batch_size) rows of the training part, drawn with replacement, for one chunk of steps."""
    return np.random.default_rng([seed, 2, chunk]).integers(examples, size=(CHUNK, batch_size))
