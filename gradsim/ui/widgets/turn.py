"""When it is the turn of what need not be drawn at each frame."""

from __future__ import annotations


class Turn:
    """Comes at every n-th frame, ``at`` of them late. Where a frame had nothing to draw, at the next one that has.

    So what follows training at full rate in part keeps up with one step a second in whole.
    """

    def __init__(self, every: int, at: int = 0) -> None:
        self._every, self._at, self._last = every, at, -1

    def take(self, frame: int) -> bool:
        """Whether it has come since it was taken last; it is taken then."""
        before, self._last = self._last, (frame - self._at) // self._every
        return self._last > before
