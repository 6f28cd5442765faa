"""The gradient on its way back to the input: what each layer, or time step, gets of it and what it passes on."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]


def shares(norms: FloatArray) -> FloatArray:
    """The shares (..., places) of the last place's gradient that each place gets; NaN where the last one gets none."""
    last = norms[..., -1:]
    with np.errstate(all="ignore"):
        result: FloatArray = np.where(last != 0, np.divide(norms, last), np.nan)
    return result


def factors(norms: FloatArray) -> FloatArray:
    """What each place multiplies the gradient by on its way back, (..., places): its own over the next one's.

    NaN for the last place, and where the next one gets none.
    """
    result: FloatArray = np.full(norms.shape, np.nan)
    with np.errstate(all="ignore"):
        after = norms[..., 1:]
        result[..., :-1] = np.where(after != 0, np.divide(norms[..., :-1], after), np.nan)
    return result
