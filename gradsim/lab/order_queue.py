"""Orders on their way from any thread to the one that carries them out."""

from __future__ import annotations

import threading
from collections import deque

from gradsim.lab.orders import Order


class OrderQueue:
    """``given``: orders given so far. ``carried_out``: how many of them were taken by ``next``. ``stopping``: no more are."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._orders: deque[Order] = deque()
        self._still = -1
        """How many orders had been carried out when there was nothing more to do."""
        self.given = self.carried_out = 0
        self.stopping = False

    # For those who give orders

    def give(self, *orders: Order) -> int:
        """Nothing comes between them; how many were given so far."""
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
        """Until all orders given so far are carried out and nothing is left to do, or it was stopped; whether that came."""
        with self._changed:
            return self._changed.wait_for(lambda: self._still == self.given or self.stopping, timeout)

    # For the one who carries them out

    def __bool__(self) -> bool:
        """Whether there is an order, or the one to stop."""
        return bool(self._orders) or self.stopping

    def next(self) -> Order | None:
        """The oldest one that was not carried out yet; None when there is none, or no more are to be."""
        if self.stopping or not self._orders:
            return None
        self.carried_out += 1
        return self._orders.popleft()

    def sleep(self, timeout: float | None = None) -> None:
        """Until there is an order, or so many seconds have passed."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self), timeout)

    def rest(self) -> None:
        """The same, when nothing is left to do: whoever waits for that is told."""
        with self._changed:
            self._still = self.carried_out
            self._changed.notify_all()
            self._changed.wait_for(lambda: bool(self))
