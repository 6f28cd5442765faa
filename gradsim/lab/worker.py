"""A worker thread: it trains at a set speed, carries out orders between two steps, and offers its newest snapshot."""

from __future__ import annotations

import math
import threading
import time
from abc import ABC, abstractmethod
from typing import Generic

from gradsim.lab.building import Build
from gradsim.lab.order_queue import OrderQueue
from gradsim.lab.orders import Built, Cancel, Keep, Order, Pause, Play, Reset, Save, SetSpeed, Step, Submit
from gradsim.lab.outbox import Box, Outbox
from gradsim.lab.pace import Pace
from gradsim.lab.preparing import Preparing
from gradsim.lab.rate import Rate
from gradsim.lab.report import Fault, Report
from gradsim.lab.saved_run import Saved
from gradsim.lab.snapshot import State, Status
from gradsim.language import tr
from gradsim.scenario import Scenario
from gradsim.training.cost import Cost


class Worker(ABC, Generic[Box]):
    """Owns the thread. Subclasses define a step and the snapshot.

    Other threads give orders, which are carried out one after the other; they wait only in ``wait`` and ``join``.
    The first scenarios, too, are built only after ``start``, and an error in them is told in ``status``.
    ``shared``: a window draws in the same interpreter and must not starve.
    """

    most = 1
    """Most scenarios that it trains side by side."""

    def __init__(self, scenarios: tuple[Scenario, ...], *, shared: bool = False, speed: float = math.inf) -> None:
        self._shared = shared
        self._orders = OrderQueue()
        self._outbox: Outbox[Box] = Outbox()
        self.status = Status()
        self.gate = threading.Event()
        self.gate.set()
        self.failure: Exception | None = None
        """The error that stopped training, if one did."""
        self._thread = threading.Thread(target=self._work, name="gradsim worker", daemon=True)
        # only the worker's thread changes these
        self._pace = Pace(speed)
        self._prepared = Preparing(scenarios, self._orders)
        self._rate = Rate()
        self.order(Submit(scenarios))

    # For other threads

    def order(self, *orders: Order) -> int:
        """Gives orders with nothing between them; returns how many were given so far."""
        return self._orders.give(*orders)

    @property
    def given(self) -> int:
        """Orders given so far."""
        return self._orders.given

    def start(self) -> None:
        """Starts the worker, paused; the first snapshot shows the first weights."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the worker after the step that it is at; may be called twice. Does not wait: see ``join``."""
        self._orders.stop()
        self.gate.set()

    def join(self, timeout: float | None = None) -> bool:
        """Waits for the end of a stopped worker. False on a timeout."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def play(self, until: int | None = None) -> None:
        """Trains on, up to the given step count if there is one."""
        self.order(Play(until))

    def pause(self) -> None:
        self.order(Pause())

    def step(self) -> None:
        """One more step, then a pause."""
        self.order(Pause(), Step())

    def reset(self) -> None:
        """Draws the first weights anew from the scenario's seed, with the data as they are on disk now; step 0."""
        self.order(Reset())

    def cancel(self) -> None:
        """Goes on with the network that is there instead of the one that is being built."""
        self.order(Cancel())

    def set_speed(self, steps_per_second: float) -> None:
        """Steps per second; math.inf is as fast as it goes."""
        self.order(SetSpeed(steps_per_second))

    def take(self) -> Box | None:
        """The newest snapshot, once; None when there is no newer one. Never waits."""
        return self._outbox.take()

    def wait(self, timeout: float | None = None) -> Box:
        """Waits until all orders are carried out and training stands still; the last snapshot.

        Raises what kept the first scenario from being built, where there is no network to make a snapshot of.
        """
        if not self._orders.wait_until_done(timeout):
            raise TimeoutError(f"still training after {timeout} s")
        failure = self.failure
        if failure is not None:
            if isinstance(failure, MemoryError):
                raise failure
            raise Fault(Report.of("training", failure, self.scenario)) from failure
        if self._outbox.last is None:
            raise self._prepared.refusal or RuntimeError("the worker was ended before it had built a network")
        return self._outbox.last

    @property
    def scenario(self) -> Scenario:
        """The scenario that is trained; the first of several."""
        return self._prepared.scenarios[0]

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    @property
    def preparing(self) -> str:
        """What is being built or read, in words; empty when nothing is, or it began just now."""
        return self._prepared.words

    # Defined by the subclasses; on the worker's thread

    @abstractmethod
    def _take_up(self, build: Build) -> None:
        """Calls ``_begin_anew`` after taking what was built, or ``_prepared.refuse``."""

    @abstractmethod
    def _save(self) -> Saved:
        """The runs as they are now, to be restored later."""

    @abstractmethod
    def _size(self) -> int:
        """Bytes of the weights, and of what the optimizers keep, of all that is trained."""

    @abstractmethod
    def cost(self, scenarios: tuple[Scenario, ...]) -> Cost:
        """The memory and time that training these takes."""

    def keeps_weights(self, new: tuple[Scenario, ...], old: tuple[Scenario, ...]) -> bool:
        """Whether networks of the old scenarios can go on under the new ones."""
        return False

    def _adopt(self, scenarios: tuple[Scenario, ...]) -> bool:
        """Goes on with the present networks under these scenarios, if they fit. Returns whether they do."""
        return False

    @abstractmethod
    def _can_step(self) -> bool: ...

    @abstractmethod
    def _has_diverged(self) -> bool: ...

    @property
    @abstractmethod
    def steps(self) -> int:
        """Steps taken since the first weights; 0 before there are any."""

    @abstractmethod
    def _step(self) -> None: ...

    @abstractmethod
    def _evaluate(self) -> None:
        """Takes the held-out figures of the present weights."""

    def _probe(self, at_once: bool) -> None:
        """Takes the probes that are due; ``at_once``: all that are wanted."""

    def _improve(self) -> bool:
        """Takes the next result of an unfinished probe. Returns whether there was one."""
        return False

    @abstractmethod
    def _snapshot(self) -> Box: ...

    # Orders, on the worker's thread

    def _obey(self) -> None:
        """Carries out what was ordered so far."""
        self.failure = None
        while (order := self._orders.next()) is not None:
            self._carry_out(order)
        if self._prepared.busy and self._prepared.has_network:
            self._outbox.put(self._snapshot())
        self._announce()

    def _carry_out(self, order: Order) -> None:
        if self._prepared.holds(order):
            return
        match order:
            case Play() | Pause() | SetSpeed():
                self._pace.obey(order)
            case Step():
                if self._prepared.has_network and self._can_step():
                    self._one_step()
            case Submit(scenarios, run):
                if not self._prepared.goes_on(order, self.keeps_weights, self._adopt):
                    self._build(scenarios, run)
            case Keep(run, saved):
                self._prepared.saved.add(run, saved, wanted=True)
            case Save(take, largest):
                fits = self._prepared.has_network and self._size() <= largest
                take(self._prepared.number, self._save() if fits else ())
            case Reset():
                self._prepared.error = ""
                if not self._prepared.busy:
                    self._build(self._prepared.scenarios)
            case Cancel():
                self._prepared.cancel()
            case Built(build):
                for waiting in self._prepared.arrive(build, self._save, self._take_up):
                    self._carry_out(waiting)

    def _build(self, scenarios: tuple[Scenario, ...], run: int | None = None) -> None:
        self._prepared.build(scenarios, run)

    def _begin_anew(self, build: Build) -> None:
        """What was built is trained from now on."""
        self._prepared.begin(build)
        self._pace.evaluate_soon()
        self._rate.clear()

    # Training, on the worker's thread

    def _work(self) -> None:
        while not self._orders.stopping:
            try:
                self._train()
            except Exception as error:
                self._fail(error)
        self._prepared.stop()
        for order in self._orders.left():
            if isinstance(order, Save):
                self._carry_out(order)

    def _fail(self, error: Exception) -> None:
        """All that goes wrong in a step, a probe or an order ends here, such as too little memory.

        The error is reported, and the worker goes on to obey orders.
        """
        self._pace.playing, self.failure = False, error
        words = tr("training stopped: {error}; change a control to go on").format(error=repr(error))
        report = None if isinstance(error, MemoryError) else Report.of("training", error, self.scenario)
        self._outbox.put_failure(words, report)
        self.status = Status("paused", words, self._orders.carried_out)
        self._orders.rest()

    def _train(self) -> None:
        while not self._orders.stopping:
            if self._orders:
                self._obey()
            if self._prepared.busy:
                self._rate.clear()
                self._orders.sleep()
            elif not self._has_step():
                self._stand_still()
                self._pace.begin()
            elif seconds := self._pace.wait():
                self._orders.sleep(seconds)
            else:
                self._one_step()
                if self._shared:
                    self._pace.rest(self.gate)

    def _has_step(self) -> bool:
        return self._prepared.has_network and self._pace.goes_on(self.steps) and self._can_step()

    def _state(self) -> State:
        if self._prepared.busy:
            return "playing" if self._pace.playing else "paused"
        if self._prepared.has_network and self._has_diverged():
            return "diverged"
        return "playing" if self._has_step() else "paused"

    def _stand_still(self) -> None:
        """Publishes the last figures and waits for an order."""
        self._rate.clear()
        if self._prepared.has_network:
            self._pace.end(self.steps)
            self._evaluate()
            self._publish(at_once=True)
            while not self._orders and self._improve():
                self._publish()
                self.gate.wait()
        self._orders.rest()

    def _one_step(self) -> None:
        self._step()
        self._rate.count()
        now = time.perf_counter()
        if self._pace.evaluates(now):
            self._evaluate()
            self._pace.evaluated(since=now)
        if self._has_step() and self._outbox.is_due(now):  # of the last step all figures are taken, by _stand_still
            self._publish()

    def _publish(self, at_once: bool = False) -> None:
        self._probe(at_once)
        self._outbox.put(self._snapshot())
        self._announce()

    def _announce(self) -> None:
        status = Status(self._state(), self._prepared.error, self._orders.carried_out)
        if status != self.status:
            self.status = status
