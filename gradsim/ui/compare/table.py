"""What differs between the scenarios, and what came of it: a column for each."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gradsim.lab import ComparisonSnapshot, Snapshot
from gradsim.lab.compare import differing
from gradsim.scenario import Scenario
from gradsim.ui.compare.series import LETTERS, SIGNS
from gradsim.ui.controls.words import words
from gradsim.ui.session import SessionState
from gradsim.ui.widgets import plain_text
from gradsim.ui.widgets.option_card import OptionCard
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.field_words import value_words
from gradsim.words.layers import layer_words
from gradsim.words.numbers import loss_text, percent, significant
from gradsim.words.shares import share_words

WIDEST = "1 in 200,000 "
"""What a column has room for at least."""


class TableCard(OptionCard):
    key = "compare.table"

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("What differs, and what comes of it"))
        self.explain_by(
            self.tr(
                "A column for each scenario. The rows above are what differs between them, the rows below are what was measured "
                "at the newest step. Try to change one thing only: then what differs below comes from it."
            )
        )
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all rows are shown
        self.table.setAccessibleName(self.title.text())
        self.table.setShowGrid(False)
        self.table.horizontalHeader().hide()  # the letters stand in the first row, where they can have their colours
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.body.addWidget(self.table, 1)
        self._rows = {
            self.tr("Loss"): self.tr("Loss of the newest batch"),
            self.tr("Accuracy"): self.tr("Share of the newest batch's examples that are classified rightly"),
            self.tr("Held-out loss"): self.tr("Loss on the examples that training never sees"),
            self.tr("Held-out accuracy"): self.tr("Accuracy on the examples that training never sees"),
            self.tr("Layer 1 gets"): self.tr(
                "The share of the output layer's gradient that reaches layer 1: RMS dL/dz; of recurrent networks ‖dL/dh‖ "
                "of time step 1 over that of the last"
            ),
            self.tr("State"): "",
        }
        self.snapshot: ComparisonSnapshot | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.table.verticalHeader().setDefaultSectionSize(round(1.7 * self.fontMetrics().height()))
        if self.snapshot is not None:
            self._build(self.snapshot.scenarios)
            self._show(self.snapshot)

    def draw(self, snapshot: ComparisonSnapshot, state: SessionState) -> None:
        last, self.snapshot = self.snapshot, snapshot
        if last is None or last.scenarios != snapshot.scenarios:
            self._build(snapshot.scenarios)
        self._show(snapshot)

    def _show(self, snapshot: ComparisonSnapshot) -> None:
        first = self.table.rowCount() - len(self._rows)
        for column, member in enumerate(snapshot.members):
            for row, text in enumerate(self._figures(member), first):
                item = self._set(row, column, text)
            item.setToolTip(plain_text.tip(self._reason(member)))  # of the last row, the state
            if not isinstance(member, str):
                self.item_of(self.tr("Layer 1 gets"), column).setToolTip(significant(member.share, 6))
        texts = max(self.table.sizeHintForColumn(column) for column in range(self.table.columnCount()))
        if texts > self.table.horizontalHeader().minimumSectionSize():
            self.table.horizontalHeader().setMinimumSectionSize(texts)

    def width_needed(self) -> int:
        """Pixels in which no text is cut off; where there are fewer, the table is scrolled."""
        margins = self.body.contentsMargins()
        around = margins.left() + margins.right() + 2 * (self.frameWidth() + self.table.frameWidth())
        columns = self.table.columnCount() * self.table.horizontalHeader().minimumSectionSize()
        return around + self.table.verticalHeader().sizeHint().width() + columns

    def item_of(self, name: str, column: int) -> QTableWidgetItem:
        """The cell of a row that does not name a field."""
        item = self.table.item(self.table.rowCount() - len(self._rows) + list(self._rows).index(name), column)
        assert item is not None
        return item

    def _build(self, scenarios: Sequence[Scenario]) -> None:
        """The columns, and the fields that differ."""
        names = differing(scenarios)
        self.table.clear()
        self.table.setColumnCount(len(scenarios))
        self.table.setRowCount(1 + len(names) + len(self._rows))
        fields = {words(Scenario.fields[name].label): words(Scenario.fields[name].help) for name in names}
        for row, (text, tip) in enumerate(({"": ""} | fields | self._rows).items()):
            head = QTableWidgetItem(text)
            head.setToolTip(tip)
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.table.setVerticalHeaderItem(row, head)
        bold = QFont(self.font())
        bold.setBold(True)
        for column, scenario in enumerate(scenarios):
            texts = [f"{SIGNS[column]} {LETTERS[column]}", *(value_words(scenario, name) for name in names)]
            for row, text in enumerate(texts):
                item = self._set(row, column, text)
                item.setFont(bold)
                if row == 0:
                    item.setForeground(QColor(self._theme.series[column]))
        self.table.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance(WIDEST))
        rows = self.table.rowCount() * self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(rows + self.table.horizontalScrollBar().sizeHint().height())
        self.set_subtitle("" if names else self.tr("nothing yet"))

    def _set(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.table.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
            item.setToolTip(plain_text.tip(text))  # the whole of it, where the column is narrow
        return item

    def _figures(self, member: Snapshot | str) -> list[str]:
        """The texts of the rows that do not name a field."""
        if isinstance(member, str):
            return ["–"] * (len(self._rows) - 1) + [self.tr("cannot be used")]
        found, held_out = member.measurement, member.held_out
        return [
            loss_text(found.loss),
            _share(found.accuracy),
            "–" if held_out is None else loss_text(held_out.loss),
            _share(None if held_out is None else held_out.accuracy),
            "–" if math.isnan(member.share) else share_words(member.share),
            self._state(member),
        ]

    def _state(self, member: Snapshot) -> str:
        if member.state == "diverged":
            return self.tr("diverged")
        return self.tr("training") if member.state == "playing" else self.tr("paused")

    def _reason(self, member: Snapshot | str) -> str:
        """Why it is not trained; empty where it is."""
        if isinstance(member, str):
            return member
        divergence = member.divergence
        if divergence is None:
            return ""
        return self.tr("not finite any more since step {step}, {layer}").format(
            step=divergence.step, layer=layer_words(divergence.layer)
        )


def _share(value: float | None) -> str:
    return "–" if value is None else percent(value)
