"""What would help? The changes of a textbook, ranked by what was measured when each was really trained."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from gradsim.lab import Snapshot
from gradsim.lab.competing import by_what_helped, told
from gradsim.lab.cures import AS_IT_IS, cures, suggested
from gradsim.lab.doctor import findings
from gradsim.lab.outcomes import SEEDS, STEPS, Outcome, Rank
from gradsim.language import listed, sentences
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import words
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.plot import paints
from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import StopCures, TryCures, Undo, Use
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.card import button, label
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.words.field_words import field_names
from gradsim.words.numbers import duration, end_text, percent

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials  # with all that sweeps need: not before the first picture

NAME, BAR, WORD = range(3)
LEFT = Qt.ItemDataRole.UserRole
"""The share of guessing's loss that is left, which the bar shows."""
BAR_WIDTH = 3.5
"""Of the bars' column at least, in heights of a line."""


@views.register(
    "cures",
    "What would help?",
    "Each change that a textbook suggests, trained and ranked by its loss; the best in pairs.",
)
class CuresView(View):
    place = "right"
    stretch = 4
    order = 15
    seeing = (
        "Each row is one change that textbooks give against this trouble. All of them are really trained beside the "
        "scenario as it is, each with several seeds, and the best is at the top. The bar is the loss that is left, on a full "
        "one that stands for guessing; rows with the same number are equal within the spread over the seeds. "
        "Try a row: a click puts the change into the controls, and Undo takes it back."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("What would help?"))
        self.ranks: list[Rank] = []
        self._shown: object = None
        self._scenario = Scenario()
        self.note = label("", "muted", wrap=True)
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
        self.progress.setRange(0, 1000)
        self.table = Table()
        self.table.setAccessibleName(self.tr("Cures, the best first"))
        self.table.setAccessibleDescription(
            self.tr("A click applies one. The same number: they differ within the spread over the seeds only.")
        )
        self.table.cellClicked.connect(lambda row, _: self._choose(row))
        self.table.activated.connect(lambda index: self._choose(index.row()))
        self.body.addWidget(self.note)
        self.body.addLayout(row)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.show_trials(None, SessionState())

    def set_theme(self, theme: Theme) -> None:
        self.table.bars.theme = theme
        self.table.viewport().update()

    def _intend(self, intent: Intent) -> Callable[[], None]:
        return lambda: self.intended.emit(intent)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.ranks):
            self.intended.emit(Use(self.ranks[row].outcome.scenario))

    def columns(self) -> dict[str, Column]:
        """Without figures before they are tried."""
        outcomes = [rank.outcome for rank in self.ranks]
        return {
            "place": [rank.place for rank in self.ranks],
            "change": [o.key for o in outcomes] or [AS_IT_IS, *suggested(self._scenario)],
            "held_out_loss": [o.loss for o in outcomes],
            "held_out_loss_lowest": [o.losses[0] for o in outcomes],
            "held_out_loss_highest": [o.losses[-1] for o in outcomes],
            "relative_loss": [o.relative_loss for o in outcomes],
            "share": [o.share for o in outcomes],
        }

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        """It shows trials, not the run."""

    def show_trials(self, trials: Trials | None, state: SessionState) -> None:
        scenario = state.scenario
        running = trials is not None and trials.running
        if trials is not None and running:
            self.progress.setValue(round(1000 * trials.share))
            self.note.setText(self._note(trials, scenario))
        shown = (trials, trials and (trials.outcomes, running, trials.cancelled), scenario)
        if shown == self._shown:
            return
        self._shown, self._scenario = shown, scenario
        self.try_button.setVisible(not running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(trials is not None and running and not trials.cancelled)
        self.progress.setVisible(running)
        self.ranks = trials.ranked() if trials else []
        applied = self._applied()
        self.undo_button.setVisible(applied is not None)
        self.table.setVisible(bool(self.ranks))
        self._fill(applied)
        self.set_subtitle(self._how(trials) if trials and self.ranks else "")
        self.say(self._best())
        note = self._note(trials, scenario)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _applied(self) -> int | None:
        """The row of the cure that is in use."""
        rows = (
            i
            for i, r in enumerate(self.ranks)
            if r.outcome.keys and r.outcome.scenario == self._scenario.replace(seeds=1)
        )
        return next(rows, None)

    def _best(self) -> str:
        """The best change, and how much it helps."""
        before = next((r.outcome for r in self.ranks if not r.outcome.keys), None)
        if before is None or len(self.ranks) < 2:
            return ""
        best = self.ranks[0].outcome
        if best is before:
            return self.tr("None of these helps: the loss is {loss} as it is").format(loss=end_text(before.loss))
        return self.tr("{name} helps most: loss {loss}, as it is {before}").format(
            name=best.short_name(), loss=end_text(best.loss), before=end_text(before.loss)
        )

    def _how(self, trials: Trials) -> str:
        text = self.tr("bar: loss left of guessing, {steps} steps").format(steps=trials.steps)
        return self.tr("{how} (shortened)").format(how=text) if trials.shortened else text

    def _note(self, trials: Trials | None, scenario: Scenario) -> str:
        if trials is None:
            text = self.tr(
                "Trains each change that a textbook suggests for {steps} steps with {seeds} seeds, in the background, then "
                "the best together, and ranks them by what was measured. These: {names}."
            )
            names = listed(words(cures.choice(key).label) for key in suggested(scenario))
            return text.format(steps=STEPS, seeds=SEEDS, names=names)
        if trials.error:
            return self.tr("It could not be tried: {why}").format(why=trials.error)
        if self._applied() is None and scenario.replace(seeds=1) != trials.base:
            fields = field_names(scenario.differences(trials.base))
            return self.tr("Measured before these were changed: {fields}.").format(fields=fields)
        if trials.running:
            left = trials.time_left()
            known = (
                self.tr("about {time} left").format(time=duration(left)) if math.isfinite(left) else self.tr("begins")
            )
            return self.tr("{share} is done, {time}.").format(share=percent(trials.share), time=known)
        if trials.cancelled:
            return self.tr("Cancelled: {n} changes were trained.").format(n=len(trials.outcomes))
        late = self.tr("There was no time for {n} others.").format(n=trials.left_out) if trials.left_out else ""
        return sentences((self._causes(trials), late))

    def _causes(self, trials: Trials) -> str:
        """Which of the causes that compete is the main one, by what helped."""
        found = trials.answers()
        if not found:
            return ""
        main = findings.choice(by_what_helped(trials.causes, found)[0])
        return self.tr("{tried} So first: {cause}").format(tried=told(found), cause=words(main.label))

    def _fill(self, applied: int | None) -> None:
        focused = self.table.currentRow() if self.table.hasFocus() else -1
        self.table.setRowCount(len(self.ranks))
        for row, rank in enumerate(self.ranks):
            texts = (self._name(rank, row == applied), "", words(rank.outcome.verdict))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(self._tip(rank.outcome))
                if not rank.outcome.keys:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                if column == BAR:
                    item.setData(LEFT, min(rank.outcome.relative_loss, 1.0))
                self.table.setItem(row, column, item)
        self.table.point_at(applied, focused)

    def _name(self, rank: Rank, applied: bool) -> str:
        return f"{'✓' if applied else rank.place}  {rank.outcome.short_name()}"

    def _tip(self, outcome: Outcome) -> str:
        text = self.tr(
            "Held-out loss {low} to {high} over {n} seeds after {steps} steps, {share} of that of an answer that does not look at "
            "the input."
        )
        if not math.isnan(outcome.share):
            share = self.tr("At the first step layer 1 gets {least} to {most} of the output layer's gradient.")
            text = sentences((text, share))
        text = text.format(
            low=end_text(outcome.losses[0]), high=end_text(outcome.losses[-1]), n=len(outcome.losses),
            steps=outcome.steps, share=percent(outcome.relative_loss),
            least=percent(outcome.shares[0]), most=percent(outcome.shares[-1]),
        )  # fmt: skip
        if not outcome.keys:
            return f"<p>{text}</p>"
        click = self.tr("A click applies it. The same number: equal within the spread over the seeds.")
        text = sentences((text, click))
        fields = Scenario.fields
        changes = listed(f"{words(fields[n].label)} {fields[n].format(v)}" for n, v in outcome.changes.items())
        help = "".join(
            f"<p><b>{words(c.label)}</b>: {words(c.help)} ({c.value.source})</p>"
            for c in map(cures.choice, outcome.keys)
        )
        return f"{help}<p>{changes}</p><p>{text}</p>"


class Table(QTableWidget):
    """A row for each cure: its name, a bar of the loss that is left, a word."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("narrow")
        self.bars = Bars()
        self.setItemDelegateForColumn(BAR, self.bars)
        head = self.horizontalHeader()
        head.hide()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def point_at(self, applied: int | None, focused: int) -> None:
        """Selects the row of what is applied, and no other: a row that was taken back is not to look chosen. The keyboard
        goes on from the row where it was."""
        row = focused if applied is None else applied
        self.setCurrentCell(row, NAME)
        if applied is None:
            self.clearSelection()
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        self.setColumnWidth(BAR, max(round(BAR_WIDTH * self.fontMetrics().height()), self.viewport().width() // 4))


class Bars(QStyledItemDelegate):
    """Paints the loss that is left as a bar, on a full one that stands for guessing."""

    theme = LIGHT

    @paints
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        height = 0.4 * option.fontMetrics.height()
        box = QRectF(option.rect.left() + 4, option.rect.center().y() - height / 2, option.rect.width() - 8, height)
        painter.fillRect(box, QColor(self.theme.line))
        box.setWidth(max(2.0, index.data(LEFT) * box.width()))
        painter.fillRect(box, QColor(self.theme.accent))
