"""A worker thread: it takes steps at a pace, obeys orders between two of them, and leaves its newest figures."""

from __future__ import annotations

import math
import threading
import time
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, Generic, TypeVar

from gradsim.lab.rate import Rate

FRESH = 0.012
"""Seconds after which an untaken snapshot is replaced by a newer one."""
CHUNK, REST = 0.008, 0.0003
"""Seconds of steps, then of sleep, when a window shares the interpreter: without the sleep each tiny NumPy
call drops and retakes the interpreter's lock, and the window's thread loses every race for it."""
EVALUATION_SHARE = 0.05
"""The part of the time that held-out figures may take while training goes on."""

Box = TypeVar("Box")
"""What is left to be taken: a frozen dataclass with ``state`` and ``error``."""


class Worker(ABC, Generic[Box]):
    """Owns the thread; what a step is, and what is left of it, its kinds say.

    All methods may be called from one other thread; none waits for a step, but ``stop`` and ``wait``.
    ``shared``: a window draws in the same interpreter and must not starve.
    """

    def __init__(self, *, shared: bool = False, speed: float = math.inf) -> None:
        self._shared, self._speed = shared, speed
        self._wake = threading.Condition()
        self._reset = self._stopping = self._news = self._settled = False
        self._playing = False
        self._single = 0
        self._until: int | None = None
        self._box: Box | None = None
        self._last: Box | None = None
        self._boxed_at = -math.inf
        self._evaluate_at = 0.0
        self._failure: BaseException | None = None
        self._rate = Rate()
        self.gate = threading.Event()
        self.gate.set()
        self._thread = threading.Thread(target=self._work, name="gradsim worker", daemon=True)

    # Orders, from the other thread

    def start(self) -> None:
        """Starts the worker, paused; the first snapshot shows the first weights."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the worker and waits for it; may be called twice."""
        self._order(_stopping=True)
        self.gate.set()
        if self._thread.is_alive():
            self._thread.join()

    def play(self, until: int | None = None) -> None:
        """Trains on, up to the given step count if there is one."""
        self._order(_playing=True, _until=until)

    def pause(self) -> None:
        self._order(_playing=False)

    def step(self) -> None:
        """One more step while paused."""
        self._order(_playing=False, _single=self._single + 1)

    def reset(self) -> None:
        """Draws the first weights anew from the scenario's seed; step 0."""
        self._order(_reset=True)

    def set_speed(self, steps_per_second: float) -> None:
        """Steps per second; math.inf is as fast as it goes."""
        self._order(_speed=steps_per_second)

    def take(self) -> Box | None:
        """The newest snapshot, once; None when there is no newer one. Never waits."""
        box, self._box = self._box, None
        return box

    def wait(self, timeout: float | None = None) -> Box:
        """Waits until training stands still (done, paused or diverged); the last snapshot."""
        with self._wake:
            if not self._wake.wait_for(self._has_ended, timeout):
                raise TimeoutError(f"still training after {timeout} s")
        if self._failure:
            raise RuntimeError("the worker thread failed") from self._failure
        assert self._last is not None
        return self._last

    def _has_ended(self) -> bool:
        return self._stands_still() or self._failure is not None or not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def _order(self, **orders: Any) -> None:
        with self._wake:
            for name, value in orders.items():
                setattr(self, name, value)
            self._news, self._settled, self._failure = True, False, None
            self._wake.notify_all()

    # What the kinds say; on the worker's thread

    @abstractmethod
    def _obey(self) -> None:
        """Takes what was ordered since the last time."""

    @abstractmethod
    def _can_step(self) -> bool: ...

    @property
    @abstractmethod
    def steps(self) -> int:
        """Steps taken since the first weights."""

    @abstractmethod
    def _step(self) -> None: ...

    @abstractmethod
    def _evaluate(self) -> None:
        """Takes the held-out figures of the present weights."""

    def _improve(self) -> bool:
        """Betters what can be bettered without a step, by one piece; whether there was one."""
        return False

    @abstractmethod
    def _snapshot(self, at_once: bool) -> Box:
        """``at_once``: with all that is wanted, be it due or not."""

    # The worker's thread

    def _work(self) -> None:
        while not self._stopping:
            try:
                self._train()
            except Exception as error:  # such as too little memory: the next order must find a worker
                self._fail(error)

    def _fail(self, error: Exception) -> None:
        """Says what happened, and waits for an order."""
        self._playing = False
        if self._last:
            last: Any = self._last
            self._box = replace(last, state="paused", error=f"training stopped: {error!r}; change a control to go on")
        with self._wake:
            self._failure = error
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._news)

    def _train(self) -> None:
        if not self._news:
            self._publish()
        due = time.perf_counter()
        rest_at = due + CHUNK
        while True:
            if self._news:
                self._news = False
                if self._stopping:
                    return
                self._obey()
            now = time.perf_counter()
            if not self._has_step():
                self._stand_still()
                due = rest_at = time.perf_counter()
            elif now < due:
                with self._wake:
                    if not self._news:
                        self._wake.wait(due - now)
            else:
                due = max(due + 1 / self._speed, now - 1 / self._speed)
                self._one_step()
                if self._shared and time.perf_counter() > rest_at:
                    time.sleep(REST)
                    self.gate.wait()
                    rest_at = time.perf_counter() + CHUNK

    def _has_step(self) -> bool:
        if not self._can_step():
            return False
        return bool(self._single) or (self._playing and (self._until is None or self.steps < self._until))

    def _stands_still(self) -> bool:
        return not self._news and not self._has_step() and self._settled

    def _stand_still(self) -> None:
        """Leaves the last figures and waits for an order."""
        self._rate.clear()
        self._playing = False
        if not self._settled:
            self._evaluate()
            self._publish(at_once=True)
            while not self._news and self._improve():
                self._publish()
                self.gate.wait()
        with self._wake:
            self._settled = not self._news
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._news)

    def _begin_anew(self) -> None:
        """What is trained from now on is at step 0."""
        self._evaluate_at = 0.0
        self._settled = False
        self._rate.clear()

    def _one_step(self) -> None:
        self._single = max(self._single - 1, 0)
        self._settled = False
        self._step()
        self._rate.count()
        now = time.perf_counter()
        if now >= self._evaluate_at:
            self._evaluate()
            end = time.perf_counter()
            self._evaluate_at = end + (end - now) / EVALUATION_SHARE
        if self._box is None or now - self._boxed_at > FRESH:
            self._publish()

    def _publish(self, at_once: bool = False) -> None:
        self._last = self._box = self._snapshot(at_once)
        self._boxed_at = time.perf_counter()
