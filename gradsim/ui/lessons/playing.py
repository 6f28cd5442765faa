"""A lesson that is played in a session: each step begins from its very state, and what is measured answers it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradsim.lab import Snapshot
from gradsim.lab.lessons import Draw, Given, Lesson, Progress, Reach, Reading, Record, Sitting, Verdict
from gradsim.ui.lessons.words import said
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import Cover, Leash, Pause, Play, Present, Restore, ViewAs

COMPARING = ("bars", "time_steps")
"""The views that can show what was before."""


class Playing(QObject):
    """``changed``: the sitting is another. ``begun``: at the beginning of a step. ``told``: what was predicted is measured.

    ``refused``: a step's network would take too much memory, and the user said no; the sitting is as it was.
    ``unkept``: why progress could not be written; the lesson goes on without.
    """

    changed = Signal()
    begun = Signal()
    told = Signal()
    refused = Signal()
    unkept = Signal(str)

    def __init__(self, session: Session, lesson: Lesson, keep: Path | None = None, at: int = 0) -> None:
        """``keep``: the file that progress is kept in; None: nowhere."""
        super().__init__(session)
        self._session, self._keep = session, keep
        self._before = session.state
        self.sitting = Sitting.begin(lesson)
        self.progress = Progress() if keep is None else Progress.load(keep)
        self.beginning = session.state
        """The state in which the present step began."""
        session.drawn.connect(self._follow)
        self.begins = self.go_to(at)
        """Whether the first network was built; if not, there is nothing to play."""

    @property
    def lesson(self) -> Lesson:
        return self.sitting.lesson

    # Where it is

    def go_to(self, at: int) -> bool:
        """To the beginning of a step; whether its network was built."""
        sitting = self.sitting.go_to(at)
        beginning = self._state_of(sitting)
        if not self._turn_to(beginning):
            return False
        self.beginning = beginning
        self.progress = self.progress.at(self.lesson, sitting.step)
        self._save()
        self._begin(sitting)
        return True

    def end(self) -> None:
        """Past the last step. The lesson is finished if that was done: a step that is only looked at, by going on from it."""
        if self.sitting.phase == "told":
            self._finish()

    def _finish(self) -> None:
        self.progress = self.progress.finish(self.lesson)
        self._save()

    def home(self) -> None:
        """To the present step's exact state, whatever happened."""
        if self._turn_to(self.beginning):
            self._begin(self.sitting.go_to(self.sitting.at))

    def _turn_to(self, beginning: SessionState) -> bool:
        """The user may say no to what takes much memory; then all stays as it is."""
        self._session.do(Restore(beginning, exactly=True))
        built = self._session.state.scenarios == beginning.scenarios
        if not built:
            self.refused.emit()
        return built

    def _begin(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self._session.do(self._leash)
        self.changed.emit()
        self.begun.emit()

    def _state_of(self, sitting: Sitting) -> SessionState:
        """In which its step begins."""
        step, state = sitting.step, self._session.state
        covered = step.predicts and (isinstance(step.task, Draw) or step.until <= 1)
        light = step.spotlight
        options = {view: dict(chosen) for view, chosen in self._before.options.items()}
        if step.afresh:  # what was there before it says nothing in it, and can crush its bars
            for view in COMPARING:
                options.setdefault(view, {})["before"] = False
        return state.replace(
            scenarios=(step.scenario,), chosen=0, playing=False, moment=None, speed=max(step.speed, 1.0),
            layer=light.layer - 1 if light is not None and light.kind == "layer" else None,
            enlarged=step.view, front=(step.view,) if step.view else (), hidden=(), layout="", locked=True,
            controls="shown" if step.controls else "folded", offered=step.controls, covered=covered, options=options,
        )  # fmt: skip

    def present(self, presenting: bool) -> None:
        """In front of a class, or at one's own desk: the step begins so, too."""
        self._session.do(Present(presenting))
        state = self._session.state
        self.beginning = self.beginning.replace(
            presenting=state.presenting, projector=state.projector, locked=state.locked
        )

    def leave(self) -> None:
        """The window is again as it was before; what was trained stays."""
        self._session.drawn.disconnect(self._follow)
        self._session.do(Leash(), ViewAs(self._before))

    def read(self, lesson: Lesson) -> None:
        """The same lesson in another language; where it is, and what was answered, stays."""
        self.sitting = self.sitting.read(lesson)

    # What is predicted, and measured

    def answer(self, given: Given) -> None:
        """Takes the prediction; then it is measured, for which the program trains where it has to."""
        if not self.sitting.locked:
            return
        self.sitting = self.sitting.answer(given)
        self._session.do(self._leash, Cover(False))
        self.changed.emit()
        if self.sitting.step.until:
            self._session.do(Play())
        elif self._session.snapshot is not None:
            self._follow(self._session.snapshot, self._session.state)

    @property
    def _leash(self) -> Leash:
        """The prediction comes first; then training goes to the step's end, and on as the learner wants."""
        sitting = self.sitting
        bound = sitting.phase == "watch" and not isinstance(sitting.step.task, Reach) and sitting.step.until
        reason = self.tr("First say what you expect; then it trains.") if sitting.locked else ""
        return Leash(reason, sitting.step.until if bound else None)

    def _follow(self, snapshot: Snapshot, _: SessionState) -> None:
        step, is_goal = self.sitting.step, isinstance(self.sitting.step.task, Reach)
        if self.sitting.phase == "told" or snapshot.run != self._session.run or snapshot.visiting is not None:
            return
        if snapshot.state == "playing" and snapshot.steps >= step.until and not is_goal:
            return  # at its end all figures are taken of the same moment
        reading = Reading.of(snapshot)
        if reading is None:
            return
        before, self.sitting = self.sitting, self.sitting.measured(reading)
        if self.sitting.phase == "told":
            self._tell(reading)
        elif before.first is None or before.astray != self.sitting.astray or is_goal:
            self.changed.emit()

    def _tell(self, reading: Reading) -> None:
        verdict = self.sitting.verdict
        if verdict is not None:
            self.progress = self.progress.add(self.lesson, self._record(verdict, reading))
            self._finish() if self.sitting.at_the_end else self._save()
        self._session.do(self._leash)
        if self.sitting.step.until or isinstance(self.sitting.step.task, Reach):
            self._session.do(Pause())  # the picture is that of which the strip speaks
        self.changed.emit()
        self.told.emit()

    def _record(self, verdict: Verdict, reading: Reading) -> Record:
        step = self.sitting.step
        return Record(
            step=step.key, title=step.title, task=step.kind,
            question=getattr(step.task, "question", ""), given=said(verdict.given), measured=said(verdict.measured),
            right=verdict.right, distance=verdict.distance, hint=said(verdict.hint), code=reading.scenario.code(),
            steps=reading.steps,
        )  # fmt: skip

    def _save(self) -> None:
        if self._keep is None:
            return
        try:
            self.progress.save(self._keep)
        except OSError as error:
            self.unkept.emit(error.strerror or str(error))
