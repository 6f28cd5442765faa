"""The run bar: controls, play, step, reset, speed, and the figures that change with every step."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gradsim.lab import ComparisonSnapshot, Snapshot
from gradsim.language import localized, whole
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.frame.plain_keys import PlainKeys
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import CancelPreparing, Pause, Play, Reset, SetSpeed, Step
from gradsim.ui.widgets.card import Card, button, label, sign_button
from gradsim.ui.widgets.elided import Elided
from gradsim.ui.widgets.figure import Figure
from gradsim.ui.widgets.flow import Flow
from gradsim.words.numbers import loss_text, whole_percent

FASTEST = 1000
"""The last position of the speed slider: as fast as it goes. Below, decades from 1 to 1000 steps per second."""


class RunBar(Card):
    """One row; more where that is too narrow, as where text is large.

    ``measured``: the newest measurement's figures are among them. The keys work everywhere in the window, but in a
    control that takes them. ``controls_wanted``: the controls are to be shown, or folded away.
    """

    intended = Signal(object)
    controls_wanted = Signal(bool)

    def __init__(self, measured: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Run bar"))
        self.row = Flow()
        self.body.addLayout(self.row)
        self._playing, self._speed, self._controls_shown = False, math.inf, True
        self._pause_text = self.tr("❚❚  Pause")
        fold = self.tr("Shows the controls, or folds them away (C)")
        self.controls = sign_button("☰", self.tr("Controls"), fold, self._turn_controls)
        self.controls.setCheckable(True)
        self.play = button(self._pause_text, self.tr("Pause or go on (space)"), self._play_or_pause)
        self.play.setObjectName("primary")
        self.step = button(self.tr("Step"), self.tr("One training step (S)"), self._step)
        self.reset = button(
            self.tr("Reset"), self.tr("Draw the first weights anew and begin at step 0 (R)"), self._reset
        )
        self._speed_part = self._build_speed()
        for part in (self.controls, self.play, self.step, self.reset, self._speed_part):
            self.row.addWidget(part)
        self.scenario = Elided("muted")
        self.row.addWidget(self.scenario)
        self.row.push()
        figures = QWidget()
        self._figures_row = QHBoxLayout(figures)
        self._figures_row.setContentsMargins(0, 0, 8, 0)
        self._figures_row.setSpacing(14)
        self.step_count = self._figure(self.tr("step"), "9,999,999", self.tr("Steps since the first weights"))
        if measured:
            self._build_measured()
        self._figures = QStackedWidget()
        self._figures.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._figures.addWidget(figures)
        self._figures.addWidget(self._build_preparing())
        self.row.addWidget(self._figures)
        self.row.addWidget(self.explain_by(self._seeing(measured)))
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self._make_keys()

    def _seeing(self, measured: bool) -> str:
        text = self.tr(
            "Play trains the network: step by step it sees a batch of examples and changes its weights a little. How fast is "
            "chosen beside it, and the figure at the right counts the steps. Reset draws the first weights anew. "
            "Try Step, and watch the bars after each single one."
        )
        if not measured:
            return text
        figures = self.tr(
            "Loss says how wrong the answers to the newest batch are, accuracy how many of them are right; held-out is the "
            "accuracy on examples that training never sees."
        )
        return f"{figures}\n{text}"

    def _make_keys(self) -> None:
        keys: dict[str, tuple[str, Callable[[], object]]] = {
            "Space": (self.tr("Play or pause; use the button that has the focus"), self._space),
            "S": (self.tr("One training step"), self._step),
            "R": (self.tr("New weights, from step 0"), self._reset),
            "C": (self.tr("Show the controls, or fold them away"), self._turn_controls),
        }
        PlainKeys(self, keys)

    def fit_font(self) -> None:
        """Takes on the widths of a new size of text: what changes moves nothing beside it."""
        shown = self.play.text()
        self.play.setMinimumWidth(0)
        self.play.setText(self._pause_text)
        self.play.setMinimumWidth(self.play.sizeHint().width() + 12)
        self.play.setText(shown)
        self.speed.setFixedWidth(self.rate.sizeHint().width())

    def _build_preparing(self) -> QWidget:
        """Stands where the figures are while a network is built: those are of the one that goes."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        self.preparing = label("")
        self.preparing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        tip = self.tr("Goes on with what was trained before")
        self.cancel = button(self.tr("Cancel"), tip, lambda: self.intended.emit(CancelPreparing()))
        row.addWidget(self.preparing, 1)
        row.addWidget(self.cancel)
        return page

    def _build_measured(self) -> None:
        self.loss = self._figure(self.tr("loss"), "0.00·10⁻⁰⁰", self.tr("Loss of the newest batch"))
        self.accuracy = self._figure(
            self.tr("accuracy"), _share(1), self.tr("Share of the newest batch's examples that are classified rightly")
        )
        self.held_out = self._figure(
            self.tr("held-out"), _share(1), self.tr("Accuracy on the examples that training never sees")
        )

    def _play_or_pause(self) -> None:
        self.intended.emit(Pause() if self._playing else Play())

    def _step(self) -> None:
        self.intended.emit(Step())

    def _reset(self) -> None:
        if self.reset.isEnabled():
            self.intended.emit(Reset())

    def _space(self) -> None:
        """Space uses the button or box that has the focus, if one has; else it plays or pauses."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton):
            focus.click()
        elif isinstance(focus, QComboBox):
            focus.showPopup()
        else:
            self._play_or_pause()

    def _turn_controls(self) -> None:
        self.controls_wanted.emit(not self._controls_shown)

    def show_controls(self, shown: bool) -> None:
        """Whether the controls are shown now."""
        self._controls_shown = shown
        self.controls.setChecked(shown)

    def _build_speed(self) -> QWidget:
        self.speed = QSlider(Qt.Orientation.Horizontal)
        self.speed.setRange(0, FASTEST)
        tip = self.tr("From one step per second to as fast as it goes (right end)")
        self.speed.setToolTip(tip)
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setAccessibleDescription(tip)
        self.speed.valueChanged.connect(lambda at: self.intended.emit(SetSpeed(_speed(at))))
        self.rate = Figure(self.tr("Speed"), self.tr("{n} steps/s").format(n="00,000"), "small")
        self.rate.setToolTip(self.tr("Training steps per second: as measured while it trains, else as chosen"))
        return _pile(self.speed, self.rate)

    def show_state(self, state: SessionState) -> None:
        self._playing, self._speed = state.playing, state.speed
        self.reset.setEnabled(not state.presenting)  # a slip would take what the class looks at
        for part in (self.reset, self._speed_part, self.scenario, self.help):
            part.setVisible(not state.presenting)
        if _speed(self.speed.value()) != state.speed:  # else it stays where it is being moved
            with QSignalBlocker(self.speed):
                self.speed.setValue(_position(state.speed))
        self.rate.setText(self._speed_text())

    def _speed_text(self) -> str:
        if math.isinf(self._speed):
            return self.tr("full speed")
        return self.tr("{n} steps/s").format(n=localized(f"{float(f'{self._speed:.2g}'):,.4g}"))

    def _figure(self, name: str, widest: str, tip: str) -> Figure:
        figure, title = Figure(name, widest, "figure"), label(name, "small")
        for part in (title, figure):
            part.setToolTip(tip)
        self._figures_row.addWidget(_pile(title, figure))
        return figure

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found, held_out = snapshot.measurement, snapshot.held_out
        self.show_progress(snapshot)
        self.loss.setText(loss_text(found.loss))
        self.accuracy.setText(_share(found.accuracy))
        self.held_out.setText(_share(None if held_out is None else held_out.accuracy))

    def show_progress(self, snapshot: Snapshot | ComparisonSnapshot) -> None:
        self.step_count.setText(whole(snapshot.steps))
        measured = self.tr("{n} steps/s").format(n=whole(snapshot.steps_per_second))
        self.rate.setText(measured if snapshot.state == "playing" else self._speed_text())

    def follow(self, session: Session) -> None:
        """Shows what the worker is at; called at every frame."""
        worker = session.worker
        status, preparing = worker.status, worker.preparing
        problem = "" if session.snapshot is not None or preparing else in_window(status.error)
        # without a network nothing plays, and a run that diverged cannot go on: Play begins anew. What was ordered
        # since is not carried out yet
        stopped = bool(problem) or (status.state == "diverged" and status.orders >= worker.given)
        self._playing = session.state.playing and not stopped
        self.play.setText(self._pause_text if self._playing else self.tr("▶  Play"))
        self.show_preparing(preparing)
        if problem != self.problem.text():
            self.problem.setText(problem)
            self.problem.setVisible(bool(problem))

    def show_preparing(self, what: str) -> None:
        """What is being built or read; empty: nothing that takes long."""
        self._figures.setCurrentIndex(bool(what))
        text = self.tr("{what}…").format(what=what) if what else ""
        if text != self.preparing.text():
            self.preparing.setText(text)
            self.preparing.setToolTip(text)


def _pile(*parts: QWidget) -> QWidget:
    """One above the other."""
    pile = QWidget()
    column = QVBoxLayout(pile)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return pile


def _speed(position: int) -> float:
    """Steps per second at a position of the slider, another at each."""
    return math.inf if position == FASTEST else float(f"{10 ** (3 * position / (FASTEST - 1)):.4g}")


def _position(speed: float) -> int:
    return FASTEST if speed > 1000 else round(math.log10(speed) / 3 * (FASTEST - 1))


def _share(value: float | None) -> str:
    return "–" if value is None else whole_percent(value)
