"""A column of a view's figures, numbers or words, as they are saved to CSV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

Column = Sequence[Any] | NDArray[Any]
