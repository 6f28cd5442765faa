"""A worker thread: it trains at a set speed, carries out orders between two steps, and offers its newest snapshot."""

from __future__ import annotations

import math
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from dataclasses import replace
from typing import Any, Generic, TypeVar

from gradsim.lab.building import Build, Builder
from gradsim.lab.order_queue import OrderQueue
from gradsim.lab.orders import Built, Cancel, Keep, Order, Pause, Play, Reset, Save, SetSpeed, Step, Submit
from gradsim.lab.rate import Rate
from gradsim.lab.report import Fault, Report
from gradsim.lab.saved_run import Saved, SavedRuns
from gradsim.lab.snapshot import State, Status
from gradsim.scenario import Scenario
from gradsim.training.cost import Cost

FRESH = 0.012
"""Seconds after which an untaken snapshot is replaced by a newer one."""
CHUNK, REST = 0.008, 0.0003
"""Seconds of steps, then of sleep, when a window shares the interpreter: without the sleep each tiny NumPy
call drops and retakes the interpreter's lock, and the window's thread loses every race for it."""
EVALUATION_SHARE = 0.05
"""The part of the time that held-out figures may take while training goes on."""
CANCELLED = "building was cancelled; Reset begins again"

Box = TypeVar("Box")
"""The snapshot to be taken: a frozen dataclass with ``state``, ``error`` and ``report``."""


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
        self._box: deque[Box] = deque(maxlen=1)
        self.status = Status()
        self.gate = threading.Event()
        self.gate.set()
        self.failure: Exception | None = None
        """The error that stopped training, if one did."""
        self._thread = threading.Thread(target=self._work, name="gradsim worker", daemon=True)
        self._own(scenarios, speed)
        self.order(Submit(scenarios))

    def _own(self, scenarios: tuple[Scenario, ...], speed: float) -> None:
        """Fields that only the worker's thread reads and writes."""
        self._scenarios = scenarios
        self._speed, self._due = speed, 0.0
        self._playing = False
        self._until: int | None = None
        self._builder = Builder(self._has_built)
        self._waiting: list[Order] = []
        """Orders for the network that is being built."""
        self._has_network = False
        self._generation = 0
        self._number = 0
        """The number of the run; see ``Submit``."""
        self._saved = SavedRuns()
        self._error = ""
        self._refusal: Exception | None = None
        self._last: Box | None = None
        self._boxed_at = -math.inf
        self._evaluate_at = 0.0
        self._rate = Rate()

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
        try:
            return self._box.pop()
        except IndexError:
            return None

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
        if self._last is None:
            raise self._refusal or RuntimeError("the worker was ended before it had built a network")
        return self._last

    @property
    def scenario(self) -> Scenario:
        """The scenario that is trained; the first of several."""
        return self._scenarios[0]

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    @property
    def preparing(self) -> str:
        """What is being built or read, in words; empty when nothing is, or it began just now."""
        wanted = self._builder.wanted
        return "" if wanted is None else wanted.words

    # Defined by the subclasses; on the worker's thread

    @abstractmethod
    def _take_up(self, build: Build) -> None:
        """Calls ``_begin_anew`` after taking what was built, or ``_refuse``."""

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
        if self._builder.wanted is not None and self._has_network:
            self._leave_snapshot()
        self._announce()

    def _carry_out(self, order: Order) -> None:
        if order.waits and self._builder.wanted is not None:
            self._waiting.append(order)
            return
        match order:
            case Play(until):
                self._playing, self._until = True, until
            case Pause():
                self._playing = False
            case Step():
                if self._has_network and self._can_step():
                    self._one_step()
            case SetSpeed(speed):
                self._speed, self._due = speed, 0.0
            case Submit(scenarios, run, drop):
                if drop is not None:
                    self._saved.drop(drop)
                self._submit(scenarios, run)
            case Keep(run, saved):
                self._saved.add(run, saved)
            case Save(take, largest):
                take(self._number, self._save() if self._has_network and self._size() <= largest else ())
            case Reset():
                self._error = ""
                if self._builder.wanted is None:
                    self._build(self._scenarios, self._number)
            case Cancel():
                self._drop_build()
            case Built(build):
                self._arrive(build)

    def _submit(self, scenarios: tuple[Scenario, ...], run: int | None) -> None:
        """Goes on with the same weights if the scenarios allow it, else builds."""
        self._error = ""
        wanted = self._builder.wanted
        if wanted is not None and run in (None, wanted.number) and self.keeps_weights(scenarios, wanted.scenarios):
            self._waiting.append(Submit(scenarios, run))
        elif self._has_network and run in (None, self._number) and self._adopt(scenarios):
            self._scenarios = scenarios
            self._builder.cancel()
            self._waiting = []
        else:
            self._build(scenarios, self._number if run is None else run)

    def _build(self, scenarios: tuple[Scenario, ...], number: int) -> None:
        self._waiting = []
        if not self._has_network:
            self._scenarios = scenarios
        self._builder.ask(scenarios, number, self._saved.get(number))

    def _drop_build(self) -> None:
        if self._builder.wanted is not None:
            self._builder.cancel()
            self._waiting = []
            if not self._has_network:
                self._refuse(RuntimeError(CANCELLED), CANCELLED)

    def _arrive(self, build: Build) -> None:
        if self._builder.arrived(build):
            waiting, self._waiting = self._waiting, []
            ended, saved = self._number, self._save() if self._has_network else ()
            self._take_up(build)
            if self._number != ended:
                self._saved.add(ended, saved)
            for order in waiting:
                self._carry_out(order)

    def _begin_anew(self, build: Build) -> None:
        """What was built is trained from now on."""
        self._scenarios, self._has_network, self._refusal = build.scenarios, True, None
        self._number = build.number
        self._saved.remove(build.number)
        self._generation += 1
        self._evaluate_at = 0.0
        self._rate.clear()

    def _refuse(self, error: Exception, words: str) -> None:
        """These scenarios cannot be trained; the network that is there goes on, if one is."""
        self._error, self._refusal = words, error

    def _has_built(self, build: Build) -> None:
        """On a builder's thread."""
        self.order(Built(build))

    # Training, on the worker's thread

    def _work(self) -> None:
        while not self._orders.stopping:
            try:
                self._train()
            except Exception as error:
                self._fail(error)
        self._builder.cancel()
        for order in self._orders.left():
            if isinstance(order, Save):
                self._carry_out(order)

    def _fail(self, error: Exception) -> None:
        """All that goes wrong in a step, a probe or an order ends here, such as too little memory.

        The error is reported, and the worker goes on to obey orders.
        """
        self._playing, self.failure = False, error
        words = f"training stopped: {error!r}; change a control to go on"
        if self._last is not None:
            last: Any = self._last
            report = None if isinstance(error, MemoryError) else Report.of("training", error, self.scenario)
            self._last = replace(last, state="paused", error=words, report=report)
            self._box.append(self._last)
        self.status = Status("paused", words, self._orders.carried_out)
        self._orders.rest()

    def _train(self) -> None:
        rest_at = time.perf_counter() + CHUNK
        while not self._orders.stopping:
            if self._orders:
                self._obey()
            now = time.perf_counter()
            if self._builder.wanted is not None:
                self._rate.clear()
                self._orders.sleep()
            elif not self._has_step():
                self._stand_still()
                self._due = rest_at = time.perf_counter()
            elif now < self._due:
                self._orders.sleep(self._due - now)
            else:
                self._due = max(self._due + 1 / self._speed, now - 1 / self._speed)
                self._one_step()
                if self._shared and time.perf_counter() > rest_at:
                    time.sleep(REST)
                    self.gate.wait()
                    rest_at = time.perf_counter() + CHUNK

    def _has_step(self) -> bool:
        return self._playing and self._has_network and not self._is_there() and self._can_step()

    def _is_there(self) -> bool:
        """Whether the step that ``play`` was to end at is reached."""
        return self._until is not None and self.steps >= self._until

    def _state(self) -> State:
        if self._builder.wanted is not None:
            return "playing" if self._playing else "paused"
        if self._has_network and self._has_diverged():
            return "diverged"
        return "playing" if self._has_step() else "paused"

    def _stand_still(self) -> None:
        """Publishes the last figures and waits for an order."""
        self._rate.clear()
        if self._has_network:
            if self._is_there():
                self._playing = False
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
        if now >= self._evaluate_at:
            self._evaluate()
            end = time.perf_counter()
            self._evaluate_at = end + (end - now) / EVALUATION_SHARE
        if not self._box or now - self._boxed_at > FRESH:
            self._publish()

    def _publish(self, at_once: bool = False) -> None:
        self._probe(at_once)
        self._leave_snapshot()
        self._announce()

    def _leave_snapshot(self) -> None:
        self._last = self._snapshot()
        self._box.append(self._last)
        self._boxed_at = time.perf_counter()

    def _announce(self) -> None:
        status = Status(self._state(), self._error, self._orders.carried_out)
        if status != self.status:
            self.status = status
