"""How fast, and how far, a worker trains on."""

from __future__ import annotations

import threading
import time

from gradsim.lab.orders import Pause, Play, SetSpeed

CHUNK, REST = 0.008, 0.0003
"""Seconds of steps, then of sleep, when a window shares the interpreter: without the sleep each tiny NumPy
call drops and retakes the interpreter's lock, and the window's thread loses every race for it."""
EVALUATION_SHARE = 0.05
"""The part of the time that held-out figures may take while training goes on."""


class Pace:
    """When the next step is due, and the next held-out figures. For the use of one thread.

    ``playing``: training goes on by itself, up to a number of steps if there is one.
    """

    def __init__(self, speed: float) -> None:
        """``speed``: steps per second; math.inf is as fast as it goes."""
        self.playing = False
        self._until: int | None = None
        self.begin()
        self._set_speed(speed)
        self.evaluate_soon()

    def begin(self) -> None:
        """After standing still: the next step is due at once."""
        self._due = self._rest_at = time.perf_counter()

    def obey(self, order: Play | Pause | SetSpeed) -> None:
        match order:
            case Play(until):
                self.playing, self._until = True, until
            case Pause():
                self.playing = False
            case SetSpeed(speed):
                self._set_speed(speed)

    def goes_on(self, steps: int) -> bool:
        """Whether a step follows on those taken."""
        return self.playing and not self._is_there(steps)

    def end(self, steps: int) -> None:
        """Stops playing where the step that it was to end at is reached."""
        if self._is_there(steps):
            self.playing = False

    def wait(self) -> float:
        """Seconds until the next step is due. 0: it is due now, and from here on the one after it is awaited."""
        now = time.perf_counter()
        if now < self._due:
            return self._due - now
        self._due = max(self._due + 1 / self._speed, now - 1 / self._speed)
        return 0.0

    def rest(self, gate: threading.Event) -> None:
        """Leaves the interpreter to other threads after a chunk of steps, and while the gate is closed."""
        if time.perf_counter() > self._rest_at:
            time.sleep(REST)
            gate.wait()
            self._rest_at = time.perf_counter() + CHUNK

    def evaluate_soon(self) -> None:
        """Held-out figures are due after the next step: there is a new network."""
        self._evaluate_at = 0.0

    def evaluates(self, now: float) -> bool:
        """Whether held-out figures are due."""
        return now >= self._evaluate_at

    def evaluated(self, since: float) -> None:
        """They were taken, from ``since`` until now."""
        end = time.perf_counter()
        self._evaluate_at = end + (end - since) / EVALUATION_SHARE

    def _set_speed(self, steps_per_second: float) -> None:
        self._speed, self._due = steps_per_second, 0.0

    def _is_there(self, steps: int) -> bool:
        return self._until is not None and steps >= self._until
