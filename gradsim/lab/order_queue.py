"""Orders on their way from any thread to the one that carries them out."""

from __future__ import annotations

import threading
from collections import deque

from gradsim.lab.orders import Order


class OrderQueue:
    """``given``: orders given so far. ``carried_out``: how many of them ``next`` has returned. ``stopping``: it returns no more."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._orders: deque[Order] = deque()
        self._still = -1
        """How many orders had been carried out when the worker last ran out of work."""
        self.given = self.carried_out = 0
        self.stopping = False

    # For those who give orders

    def give(self, *orders: Order) -> int:
        """Gives orders with nothing between them; returns how many were given so far."""
        with self._changed:
            self._orders.extend(orders)
            self.given += len(orders)
            self._changed.notify_all()
            return self.given

    def stop(self) -> None:
        with self._changed:
            self.stopping = True
            self._changed.notify_all()

    def wait_until_done(self, timeout: float | None) -> bool:
        """Waits until all given orders are carried out and no work is left, or it was stopped. False on a timeout."""
        with self._changed:
            return self._changed.wait_for(lambda: self._still == self.given or self.stopping, timeout)

    # For the one who carries them out

    def __bool__(self) -> bool:
        """Whether there is an order, or the one to stop."""
        return bool(self._orders) or self.stopping

    def next(self) -> Order | None:
        """Takes the oldest order; None when there is none, or the queue is stopping."""
        if self.stopping or not self._orders:
            return None
        self.carried_out += 1
        return self._orders.popleft()

    def left(self) -> tuple[Order, ...]:
        """What was given and will not be carried out, as it was stopped."""
        return tuple(self._orders)

    def sleep(self, timeout: float | None = None) -> None:
        """Waits for an order, or for so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self), timeout)

    def rest(self) -> None:
        """Waits for an order when no work is left, and wakes whoever waits for that."""
        with self._changed:
            self._still = self.carried_out
            self._changed.notify_all()
            self._changed.wait_for(lambda: bool(self))
