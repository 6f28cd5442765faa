"""When it is the turn of what need not be drawn at each frame."""

from __future__ import annotations


class Turn:
    """It comes at every n-th frame, ``at`` being the first of them; if that frame had nothing to draw, at the next one that has.

    So of fast training every n-th frame is drawn, and of slow training, such as one step a second, every step.
    """

    def __init__(self, every: int, at: int = 0) -> None:
        self._every, self._at, self._last = every, at, -1

    def take(self, frame: int) -> bool:
        """Whether it has come since it was taken last; it is taken then."""
        before, self._last = self._last, (frame - self._at) // self._every
        return self._last > before
