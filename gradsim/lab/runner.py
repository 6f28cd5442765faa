"""The runner: one worker thread that trains the newest scenario and leaves its newest figures to be taken."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import replace
from typing import Any

from gradsim.fields import ScenarioError
from gradsim.lab.history import HeldOut, History
from gradsim.lab.probes import ProbeTable
from gradsim.lab.rate import Rate
from gradsim.lab.snapshot import Snapshot, State
from gradsim.lab.time_travel import TimeTravel
from gradsim.scenario import Scenario
from gradsim.training import Measurement, Trainer

FRESH = 0.012
"""Seconds after which an untaken snapshot is replaced by a newer one."""
CHUNK, REST = 0.008, 0.0003
"""Seconds of steps, then of sleep, when a window shares the interpreter: without the sleep each tiny NumPy
call drops and retakes the interpreter's lock, and the window's thread loses every race for it."""
EVALUATION_SHARE = 0.05
"""The part of the time that held-out figures may take while training goes on."""


class Runner:
    """Owns the worker thread. All methods may be called from one other thread; none waits for a step,
    but ``stop`` and ``wait``. ``shared``: a window draws in the same interpreter and must not starve.
    """

    def __init__(self, scenario: Scenario, *, shared: bool = False, speed: float = math.inf) -> None:
        self._trainer = Trainer(scenario)
        self._shared = shared
        self._wake = threading.Condition()
        self._submitted: Scenario | None = None
        self._reset = self._stopping = self._news = False
        self._playing = False
        self._visit: int | None = None
        self._leaving = self._staying = False
        self._single = 0
        self._until: int | None = None
        self._speed = speed
        self._probes = ProbeTable()
        self._box: Snapshot | None = None
        self._last: Snapshot | None = None
        self._boxed_at = -math.inf
        self._generation = 0
        self._error = ""
        self._failure: BaseException | None = None
        self._rate = Rate()
        self._state: State = "paused"
        self._measurement: Measurement = self._trainer.measure()
        self._travel = TimeTravel(self._trainer)
        self._begin_run()
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

    def submit(self, scenario: Scenario) -> None:
        """Trains this scenario from the next step on; of several the newest wins."""
        self._order(_submitted=scenario)

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

    def visit(self, step: int) -> None:
        """Pauses and shows the kept moment nearest to a step."""
        self._order(_playing=False, _visit=step)

    def leave(self) -> None:
        """Back from an earlier moment to now; so do ``play`` and ``step``."""
        self._order(_leaving=True)

    def go_on_from_here(self) -> None:
        """Forgets what came after the visited moment and trains on from it."""
        self._order(_staying=True, _playing=True, _until=None)

    def set_speed(self, steps_per_second: float) -> None:
        """Steps per second; math.inf is as fast as it goes."""
        self._order(_speed=steps_per_second)

    def want(self, probes: frozenset[str]) -> None:
        """The probes to take from now on."""
        self._probes.wanted = probes
        self._order()

    def take(self) -> Snapshot | None:
        """The newest snapshot, once; None when there is no newer one. Never waits."""
        box, self._box = self._box, None
        return box

    def wait(self, timeout: float | None = None) -> Snapshot:
        """Waits until training stands still (done, paused or diverged); the last snapshot."""
        with self._wake:
            if not self._wake.wait_for(lambda: self._stands_still() or not self._thread.is_alive(), timeout):
                raise TimeoutError(f"still training after {timeout} s")
        if self._failure:
            raise RuntimeError("the worker thread failed") from self._failure
        assert self._last is not None
        return self._last

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def _order(self, **orders: Any) -> None:
        with self._wake:
            for name, value in orders.items():
                setattr(self, name, value)
            self._news, self._settled = True, False
            self._wake.notify_all()

    # The worker's thread

    def _work(self) -> None:
        try:
            self._train()
        except BaseException as error:
            self._failure = error
            if self._last:
                self._box = replace(self._last, state="paused", error=f"training stopped: {error!r}")
            raise
        finally:
            with self._wake:
                self._wake.notify_all()

    def _train(self) -> None:
        self._publish()
        due = time.perf_counter()
        rest_at = due + CHUNK
        while True:
            if self._news:
                self._take_orders()
            if self._stopping:
                return
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
        if self._state == "diverged" or self._travel.visiting is not None:
            return False
        if self._single:
            return True
        return self._playing and (self._until is None or self._trainer.step_count < self._until)

    def _stands_still(self) -> bool:
        return not self._news and not self._has_step() and self._settled

    def _stand_still(self) -> None:
        """Leaves the last figures and waits for an order."""
        self._rate.clear()
        self._playing = False
        if not self._settled:
            self._evaluate()
            self._publish(at_once=True)
        with self._wake:
            self._settled = not self._news
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._news)

    def _take_orders(self) -> None:
        with self._wake:
            submitted, self._submitted = self._submitted, None
            reset, self._reset = self._reset, False
            visit, self._visit = self._visit, None
            leaving, self._leaving = self._leaving, False
            staying, self._staying = self._staying, False
            self._news = False
        if self._stopping:
            return
        if visit is not None:
            self._go_back(visit)
        before = self._playing or (self._state == "diverged" and (submitted or reset))
        if submitted is not None or reset:
            self._rebuild(submitted or self._trainer.scenario, reset)
            self._playing = bool(before)
        if self._travel.visiting is not None and staying:
            self._stay()
        elif self._travel.visiting is not None and (leaving or self._playing or self._single):
            self._return()

    def _go_back(self, step: int) -> None:
        if self._travel.visiting is None:
            self._now = (self._measurement, self._state)
        self._travel.visit(self._trainer, step)
        self._measurement, self._state = self._trainer.measure(), "paused"

    def _return(self) -> None:
        self._travel.leave(self._trainer)
        self._measurement, self._state = self._now

    def _stay(self) -> None:
        self._history.forget_after(self._trainer.step_count)
        self._travel.stay()
        self._generation += 1  # the pictures of the history begin anew

    def _rebuild(self, scenario: Scenario, reset: bool) -> None:
        """Goes on with the same weights if that can be, else begins anew."""
        self._error = ""
        diverged = self._state == "diverged"
        if self._travel.visiting is not None and not scenario.keeps_weights_of(self._trainer.scenario):
            self._return()
        if not reset and not diverged and scenario.keeps_weights_of(self._trainer.scenario):
            self._trainer.adopt(scenario)
            return
        try:
            self._trainer = Trainer(scenario)
        except ScenarioError as error:
            self._error = str(error)
        except MemoryError:
            self._error = "this network does not fit into memory; choose a smaller depth, width or batch size"
        except Exception as error:  # whatever is wrong with a file: the running scenario must go on
            self._error = f"this scenario cannot be used: {error}"
        else:
            self._generation += 1
            self._begin_run()

    def _begin_run(self) -> None:
        self._measurement = self._trainer.measure()
        self._history = History(len(self._measurement.layer_names))
        self._travel = TimeTravel(self._trainer)
        self._held_out: HeldOut | None = None
        self._evaluate_at = 0.0
        self._settled = False
        self._state = "paused"
        self._probes.clear()
        self._rate.clear()
        self._check_divergence()

    def _one_step(self) -> None:
        self._single = max(self._single - 1, 0)
        self._settled = False
        self._measurement = found = self._trainer.step()
        self._history.append(found)
        self._travel.record(self._trainer)
        self._rate.count()
        self._check_divergence()
        now = time.perf_counter()
        if now >= self._evaluate_at:
            self._evaluate()
        if self._box is None or now - self._boxed_at > FRESH:
            self._publish()

    def _check_divergence(self) -> None:
        if self._measurement.divergence:
            self._state = "diverged"

    def _evaluate(self) -> None:
        start = time.perf_counter()
        step = self._trainer.step_count
        if self._travel.visiting is not None:
            self._held_out = HeldOut(step, *self._trainer.evaluate())
        elif self._held_out is None or self._held_out.step != step:
            self._held_out = HeldOut(step, *self._trainer.evaluate())
            self._history.append_held_out(self._held_out)
        now = time.perf_counter()
        self._evaluate_at = now + (now - start) / EVALUATION_SHARE

    def _publish(self, at_once: bool = False) -> None:
        self._probes.refresh(self._trainer, at_once)
        state: State = self._state
        if state != "diverged":
            state = "playing" if self._has_step() else "paused"
        self._last = Snapshot(
            scenario=self._trainer.scenario,
            measurement=self._measurement,
            steps=self._trainer.step_count,
            held_out=self._held_out,
            steps_per_second=self._rate.value,
            state=state,
            generation=self._generation,
            history=self._history,
            error=self._error,
            visiting=self._travel.visiting,
            probes=self._probes.results,
        )
        self._box = self._last
        self._boxed_at = time.perf_counter()

    @property
    def history(self) -> History:
        return self._history
