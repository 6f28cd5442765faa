"""What would help? The single changes of a textbook, ranked by what was measured when each was really trained."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
)

from gradsim.lab import Snapshot
from gradsim.lab.cures import AS_IT_IS, cures, suggested
from gradsim.lab.outcomes import SEEDS, STEPS, Outcome, ranked
from gradsim.lab.trials import Trials
from gradsim.scenario import Scenario
from gradsim.ui.controls.field_control import words
from gradsim.ui.plots.column import Column
from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import StopCures, TryCures, Undo, Use
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.card import button, label
from gradsim.ui.words.field_words import field_names
from gradsim.words.numbers import loss_text, percent, scientific, short


@views.register(
    "cures", "What would help?", "Each single change that a textbook suggests, trained and ranked by its loss."
)
class CuresView(View):
    place = "right"
    stretch = 4
    order = 15
    seeing = (
        "Each row is one change that textbooks give against this trouble. All of them are really trained beside the "
        "scenario as it is, each with several seeds, and the best is at the top. The ratio says how much of the last "
        "layer's gradient the first layer gets at the start: 1 is level. "
        "Try a row: a click puts the change into the controls, and Undo takes it back."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("What would help?"))
        self.outcomes: list[Outcome] = []
        self._shown: object = None
        self.note = label("", "muted", wrap=True)
        self.note.setText(self._invitation())
        self.try_button = button(
            self.tr("Try the cures"),
            self.tr("Trains each change beside the scenario as it is"),
            self._intend(TryCures()),
        )
        self.cancel_button = button(self.tr("Cancel"), self.tr("Stops; what is known stays"), self._intend(StopCures()))
        self.undo_button = button(self.tr("Undo"), self.tr("Takes the change back (Ctrl+Z)"), self._intend(Undo()))
        row = QHBoxLayout()
        for part in (self.try_button, self.cancel_button, self.undo_button):
            row.addWidget(part)
        row.addStretch(1)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Cures tried"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.table = self._table()
        self.body.addWidget(self.note)
        self.body.addLayout(row)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.show_trials(None, SessionState())

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName("narrow")
        table.setAccessibleName(self.tr("Cures, the best first"))
        names = (self.tr("change"), self.tr("loss"), self.tr("ratio"))
        tips = (
            self.tr("A click applies it"),
            self.tr("Held-out loss after training: the median of {n} seeds").format(n=SEEDS),
            self.tr(
                "At the first step: the norm of the first layer's gradient over that of the last; of a recurrent network "
                "that of the first time step over the last"
            ),
        )
        for column, (name, tip) in enumerate(zip(names, tips, strict=True)):
            heading = QTableWidgetItem(name)
            heading.setToolTip(tip)
            if column == 0:
                heading.setTextAlignment(Qt.AlignmentFlag.AlignLeft)
            table.setHorizontalHeaderItem(column, heading)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(1)
        table.verticalHeader().setDefaultSectionSize(round(1.6 * table.fontMetrics().height()))
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.cellClicked.connect(lambda row, _: self._choose(row))
        table.activated.connect(lambda index: self._choose(index.row()))
        return table

    def _invitation(self) -> str:
        text = self.tr(
            "Tries one change at a time in the background, each for {steps} steps with {seeds} seeds, "
            "and ranks them by what was measured."
        )
        return text.format(steps=STEPS, seeds=SEEDS)

    def _intend(self, intent: Intent) -> Callable[[], None]:
        return lambda: self.intended.emit(intent)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.outcomes):
            self.intended.emit(Use(self.outcomes[row].scenario))

    def columns(self) -> dict[str, Column]:
        """Without figures before they are tried."""
        return {
            "change": [o.key for o in self.outcomes] or [AS_IT_IS, *suggested(self._scenario)],
            "held-out loss": [o.loss for o in self.outcomes],
            "over the constant answer's": [o.relative_loss for o in self.outcomes],
            "gradient ratio": [o.ratio for o in self.outcomes],
        }

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        """It shows trials, not the run."""

    def show_trials(self, trials: Trials | None, state: SessionState) -> None:
        scenario = state.scenario
        shown = (trials, trials and (trials.outcomes, trials.running, trials.cancelled), scenario)
        if shown == self._shown:
            return
        self._shown, self._scenario = shown, scenario
        running = trials is not None and trials.running
        self.try_button.setVisible(not running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(trials is not None and running and not trials.cancelled)
        self.progress.setVisible(running)
        self.outcomes = ranked(trials.outcomes) if trials else []
        applied = [o.scenario == scenario and bool(o.changes) for o in self.outcomes]
        self.undo_button.setVisible(any(applied))
        self.table.setVisible(bool(self.outcomes))
        if trials is not None:
            self.progress.setRange(0, trials.total)
            self.progress.setValue(len(trials.outcomes))
        self._fill(applied)
        self.set_subtitle(self.tr("click to apply") if self.outcomes else "")
        self.say(self._best())
        note = self._note(trials, scenario, any(applied))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _best(self) -> str:
        """The best change, and how much it helps."""
        before = next((o for o in self.outcomes if o.key == AS_IT_IS), None)
        if before is None or len(self.outcomes) < 2:
            return ""
        best = self.outcomes[0]
        if best is before:
            return self.tr("None of these helps: the loss is {loss} as it is").format(loss=loss_words(before.loss))
        return self.tr("{name} helps most: loss {loss}, as it is {before}").format(
            name=self._name(best, False), loss=loss_words(best.loss), before=loss_words(before.loss)
        )

    def _note(self, trials: Trials | None, scenario: Scenario, applied: bool) -> str:
        if trials is None:
            return self._invitation()
        if trials.error:
            return self.tr("It could not be tried: {why}").format(why=trials.error)
        if not (applied or scenario == trials.base):
            fields = field_names(scenario.differences(trials.base))
            return self.tr("Measured before these were changed: {fields}.").format(fields=fields)
        if trials.running:
            return self.tr("{n} of {all} changes are trained.").format(n=len(trials.outcomes), all=trials.total)
        if trials.cancelled:
            return self.tr("Cancelled: {n} of {all} changes were trained.").format(
                n=len(trials.outcomes), all=trials.total
            )
        return ""

    def _fill(self, applied: list[bool]) -> None:
        row = self.table.currentRow()
        self.table.setRowCount(len(self.outcomes))
        for i, outcome in enumerate(self.outcomes):
            texts = (self._name(outcome, applied[i]), loss_words(outcome.loss), ratio_words(outcome.ratio))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(self._tip(outcome))
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if outcome.key == AS_IT_IS:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(i, column, item)
        self.table.setCurrentCell(row if row < len(self.outcomes) else -1, 0)

    def _name(self, outcome: Outcome, applied: bool) -> str:
        name = self.tr("as it is") if outcome.key == AS_IT_IS else words(cures.choice(outcome.key).label)
        return f"✓ {name}" if applied else name

    def _tip(self, outcome: Outcome) -> str:
        text = self.tr(
            "Held-out loss {low} to {high} over {n} seeds, {share} of that of an answer that does not look at the input. "
            "Gradient ratio {least} to {most}."
        ).format(
            low=loss_words(outcome.losses[0]),
            high=loss_words(outcome.losses[-1]),
            n=len(outcome.losses),
            share=percent(outcome.relative_loss),
            least=short(outcome.ratios[0]),
            most=short(outcome.ratios[-1]),
        )
        if outcome.key == AS_IT_IS:
            return f"<p>{text}</p>"
        choice = cures.choice(outcome.key)
        changes = ", ".join(
            f"{words(Scenario.fields[n].label)} {Scenario.fields[n].format(v)}" for n, v in outcome.changes.items()
        )
        return f"<p><b>{words(choice.label)}</b>: {words(choice.help)} ({choice.value.source})</p><p>{changes}</p><p>{text}</p>"


def loss_words(loss: float) -> str:
    """A loss, or that there is none."""
    return loss_text(loss) if math.isfinite(loss) else "diverged"


def ratio_words(ratio: float) -> str:
    """A ratio in few digits: 0.64, 1·10⁻⁶."""
    return (
        f"{ratio:.2g}"
        if 1e-3 <= ratio < 1e3 or ratio == 0
        else scientific(ratio, 0)
        if math.isfinite(ratio)
        else short(ratio)
    )
