"""The owner of a window's state: carries out intents and announces what came of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gradsim.fields import ScenarioError
from gradsim.lab import orders
from gradsim.lab.worker import Worker
from gradsim.language import whole
from gradsim.scenario import Scenario
from gradsim.ui.session import intents
from gradsim.ui.session.changes import Change, Changes, Trained, fields_words
from gradsim.ui.session.curing import begin_trials
from gradsim.ui.session.looking import SEEN_BY
from gradsim.ui.session.state import SessionState

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials
    from gradsim.training.cost import Cost


class Session(QObject):
    """Owns the state, the undo stack, the worker that trains and the trials of cures.

    ``announced``: carries the state after each intent, and when an error has stopped the training. ``drawn``: the newest snapshot, with the state.
    ``refused``: a field's name and the ScenarioError of a value that it does not take; None where the user said no.
    ``ending``: it will be stopped; orders given now are the last. ``held_back``: why it does not train now.
    ``permit``: whether something of such a cost may be built; it asks the user about what takes much memory.
    """

    announced = Signal(object)
    drawn = Signal(object, object)
    refused = Signal(str, object)
    ending = Signal()
    held_back = Signal(str)

    def __init__(
        self,
        worker: Worker[Any],
        state: SessionState,
        parent: QObject | None = None,
        *,
        permit: Callable[[Callable[[], Cost]], bool] = lambda _: True,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.worker, self.state = worker, state
        self.snapshot: Any = None
        """The newest one."""
        self.trials: Trials | None = None
        self._leash = intents.Leash()
        self._permit, self._now = permit, now
        self._changes = Changes()
        self._run = self._newest_run = 0

    @property
    def run(self) -> int:
        """The number of the run that is trained, or will be as soon as it is built."""
        return self._run

    def start(self) -> None:
        """Begins to train, or waits, as the state says."""
        self.worker.order(orders.SetSpeed(self.state.speed))
        if self.state.playing:
            self.worker.order(orders.Play())
        self.worker.start()

    def do(self, *wanted: intents.Intent) -> None:
        """Carries out intents, one after the other."""
        for intent in wanted:
            if self._leash.holds(intent):
                self.held_back.emit(self._leash.reason)
            elif type(intent) in SEEN_BY:
                self.state = SEEN_BY[type(intent)](self.state, intent)
            else:
                _CARRIED_OUT_BY[type(intent)](self, intent)
            self.announced.emit(self.state)

    def take(self) -> bool:
        """Takes the newest snapshot and announces it; whether there was one."""
        self._follow()
        settled = self.worker.status.orders >= self.worker.given  # asked first: what is taken then is as new
        snapshot = self.worker.take()
        if snapshot is None:
            return False
        self.snapshot = snapshot
        if settled and self.state.moment is not None:
            self._set(moment=snapshot.visiting)  # the one that is nearest to what was asked for; None: that is now
        self.drawn.emit(snapshot, self.state)
        return True

    def _follow(self) -> None:
        """An error may have stopped the training: nothing else does that but the user."""
        status = self.worker.status
        stopped = status.state == "paused" and status.orders >= self.worker.given and not self.worker.preparing
        if self.state.playing and stopped and status.error and self.snapshot is not None:
            self._set(playing=False)
            self.announced.emit(self.state)

    def stop(self) -> None:
        """Ends what runs, and waits for nothing."""
        self.ending.emit()
        self.worker.stop()
        if self.trials is not None:
            self.trials.cancel()

    def _set(self, **changes: Any) -> None:
        self.state = self.state.replace(**changes)

    # What is trained

    def _change_field(self, intent: intents.ChangeField) -> None:
        try:
            new = self.state.scenario.replace(**{intent.name: intent.value})
        except ScenarioError as error:
            self.refused.emit(intent.name, error)
            return
        if new == self.state.scenario and intent.name == "data_file":
            # chosen again: the file may hold something else now
            self._begin(self.state.scenarios, self.state.chosen, fields_words(("data_file",)))
        else:
            self._train(new)

    def _use(self, intent: intents.Use) -> None:
        self._train(intent.scenario, intent.anew)

    def _train(self, scenario: Scenario, anew: bool = False) -> None:
        """In place of the chosen one; with the same weights where that can be, but not ``anew``."""
        before = self.state.scenario
        if scenario == before and not anew:
            return
        fields = scenario.differences(before)
        others = list(self.state.scenarios)
        others[self.state.chosen] = scenario
        self._begin(tuple(others), self.state.chosen, fields_words(fields), () if anew else fields)

    def _add(self, _: intents.AddScenario) -> None:
        scenarios = self.state.scenarios
        if len(scenarios) < self.worker.most:
            self._begin((*scenarios, self.state.scenario), len(scenarios), _tr("one scenario more"))

    def _remove(self, _: intents.RemoveScenario) -> None:
        scenarios, chosen = self.state.scenarios, self.state.chosen
        if len(scenarios) > 2:
            left = scenarios[:chosen] + scenarios[chosen + 1 :]
            self._begin(left, min(chosen, len(left) - 1), _tr("one scenario less"))

    def _reset(self, reset: intents.Reset) -> None:
        if self._diverged:  # on the screen it stands still: played at once, it would only diverge again
            self._pause(reset)
        self._begin(self.state.scenarios, self.state.chosen, _tr("new weights"))

    def _begin(self, scenarios: tuple[Scenario, ...], chosen: int, what: str, fields: tuple[str, ...] = ()) -> None:
        """Something else is trained from now on; Undo brings back what was, with its training."""
        before = self._trained()
        keeps = bool(fields) and not self._diverged and self.worker.keeps_weights(scenarios, self.state.scenarios)
        after = Trained(scenarios, chosen, before.run if keeps else self._newest_run + 1)
        if not self._may_turn_to(after):
            return
        self._newest_run = max(self._newest_run, after.run)
        merged = self._changes.add(Change(before, after, what, fields, self._now()))
        passed_over = merged is not None and merged.run != after.run  # on a slider's way to where it is left
        self._turn_to(after, drop=before.run if passed_over else None)

    def _restore(self, intent: intents.Restore) -> None:
        """Unless it is wanted exactly: all but the look, which is that of the desk."""
        before, state = self._trained(), intent.state
        after = Trained(state.scenarios, state.chosen, self._newest_run + 1)
        if not self._may_turn_to(after):
            return
        self._newest_run = after.run
        self._changes.add(Change(before, after, intent.what or _tr("going on where you were"), (), self._now()))
        self.worker.order(orders.Pause(), orders.SetSpeed(state.speed), orders.Keep(after.run, intent.saved))
        self._turn_to(after)
        look = {name: getattr(self.state, name) for name in ("colors", "projector", "text_size", "language")}
        lesson = {"enlarged": "", "offered": (), "covered": False, "presenting": False}
        self.state = state.replace(playing=False, moment=None, **({} if intent.exactly else look | lesson))

    def _turn_to(self, trained: Trained, drop: int | None = None) -> None:
        self.worker.order(orders.Submit(trained.scenarios, trained.run, drop))
        if trained.run != self._run:
            self._set(moment=None)
        self._run = trained.run
        self._set(scenarios=trained.scenarios, chosen=trained.chosen)

    def _may_turn_to(self, trained: Trained) -> bool:
        """Whether it may be built, where it has to be; if not, all stays as it is."""
        there = trained.run == self._run or trained.scenarios == self.state.scenarios
        if there or self._permit(lambda: self.worker.cost(trained.scenarios)):
            return True
        self.refused.emit("", None)
        return False

    def _trained(self) -> Trained:
        return Trained(self.state.scenarios, self.state.chosen, self._run)

    @property
    def _diverged(self) -> bool:
        return self.snapshot is not None and self.snapshot.run == self._run and self.snapshot.state == "diverged"

    def _undo(self, _: intents.Undo) -> None:
        change = self._changes.next_undo
        if change is not None and self._may_turn_to(change.before):
            self._changes.undo()
            self._turn_to(change.before)

    def _redo(self, _: intents.Redo) -> None:
        change = self._changes.next_redo
        if change is not None and self._may_turn_to(change.after):
            self._changes.redo()
            self._turn_to(change.after)

    # When it is trained

    def _play(self, intent: intents.Play) -> None:
        if self._diverged or (self.state.moment is not None and getattr(self.snapshot, "divergence", None)):
            self._begin(self.state.scenarios, self.state.chosen, _tr("new weights"))
        self._set(playing=True, moment=None)
        self.worker.order(orders.Leave(), orders.Play(self._leash.until if intent.until is None else intent.until))

    def _pause(self, _: intents.Intent) -> None:
        self._set(playing=False)
        self.worker.order(orders.Pause())

    def _step(self, _: intents.Step) -> None:
        self._set(playing=False, moment=None)
        self.worker.order(orders.Leave(), orders.Pause(), orders.Step())

    def _set_speed(self, intent: intents.SetSpeed) -> None:
        self._set(speed=intent.speed)
        self.worker.order(orders.SetSpeed(self.state.speed))

    def _hold(self, leash: intents.Leash) -> None:
        self._leash = leash

    def _cancel(self, _: intents.CancelPreparing) -> None:
        """Back to what was trained before; without a network yet there is nothing to go back to."""
        if self.snapshot is None:
            self.worker.order(orders.Cancel())
        elif self.snapshot.run != self._run:
            scenarios = self.snapshot.scenarios
            after = Trained(scenarios, min(self.state.chosen, len(scenarios) - 1), self.snapshot.run)
            self._changes.add(Change(self._trained(), after, _tr("cancel"), (), self._now()))
            self._turn_to(after)

    def _visit(self, intent: intents.Visit) -> None:
        self._set(playing=False, moment=intent.step)
        self.worker.order(orders.Pause(), orders.Visit(intent.step))

    def _back(self, _: intents.BackToNow) -> None:
        self._set(moment=None)
        self.worker.order(orders.Leave())

    def _go_on(self, _: intents.GoOnFromHere) -> None:
        if self.state.moment is None or self._diverged:
            return
        before = self._trained()
        self._newest_run += 1
        self._run = self._newest_run
        what = _tr("go on from step {n}").format(n=whole(self.state.moment))
        self._changes.add(Change(before, self._trained(), what, (), self._now()))
        self._set(playing=True, moment=None)
        self.worker.order(orders.GoOnFromHere(self._run), orders.Play())

    # What would help

    def _try_cures(self, _: intents.TryCures) -> None:
        if self.trials is None or not self.trials.running:
            self.trials = begin_trials(self.state.scenario, self.snapshot, self._permit) or self.trials

    def _stop_cures(self, _: intents.StopCures) -> None:
        if self.trials is not None:
            self.trials.cancel()

    # What can be taken back

    @property
    def undo_text(self) -> str:
        """What Undo takes back and brings back, in words; empty where there is nothing."""
        return self._changes.undo_text(self._kept)

    @property
    def redo_text(self) -> str:
        return self._changes.redo_text(self._kept)

    @property
    def _kept(self) -> Mapping[int, int]:
        return {} if self.snapshot is None else self.snapshot.kept


_CARRIED_OUT_BY: dict[type, Callable[[Session, Any], None]] = {
    intents.ChangeField: Session._change_field,
    intents.Use: Session._use,
    intents.Restore: Session._restore,
    intents.AddScenario: Session._add,
    intents.RemoveScenario: Session._remove,
    intents.Play: Session._play,
    intents.Pause: Session._pause,
    intents.Step: Session._step,
    intents.Reset: Session._reset,
    intents.SetSpeed: Session._set_speed,
    intents.Leash: Session._hold,
    intents.CancelPreparing: Session._cancel,
    intents.Visit: Session._visit,
    intents.BackToNow: Session._back,
    intents.GoOnFromHere: Session._go_on,
    intents.TryCures: Session._try_cures,
    intents.StopCures: Session._stop_cures,
    intents.Undo: Session._undo,
    intents.Redo: Session._redo,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Session", text)
