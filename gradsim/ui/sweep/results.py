"""The results of a sweep: a map, points or a ranking, and what it is coloured by."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar

from gradsim.lab.sweep import FACTOR, LOSS, RATIO, STEPS, VERDICT, Board, Expected
from gradsim.lab.sweep.axes import are_numbers
from gradsim.lab.sweep.results import VERDICT_MARKS
from gradsim.ui.sweep.answer import answer
from gradsim.ui.sweep.cell_map import CellMap
from gradsim.ui.sweep.colors import Scale, fit
from gradsim.ui.sweep.points import SHAPES, Points
from gradsim.ui.sweep.ranking import Ranking
from gradsim.ui.sweep.scale_bar import ScaleBar
from gradsim.ui.sweep.words import figure_words
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.theme import Theme

LEAST = 220
"""Pixels: the height of what is drawn, at the usual size of text."""
FIGURES = (RATIO, FACTOR, LOSS, VERDICT, STEPS)


class Results(Card):
    """``cell_chosen`` carries the scenario of the cell that was clicked."""

    cell_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Results"))
        self.explain_by(
            self.tr(
                "Each cell is a trained network; its colour is what the tab says, on the scale beside it. The sentence above "
                "is the answer to the question. Try a click on a cell: the main window trains its network."
            )
        )
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What the cells are compared by"))
        tips = {
            RATIO: self.tr("‖dL/dW‖ of the first layer over that of the last, at the first step"),
            STEPS: self.tr(
                "Steps until the loss, a mean of up to ten batches, is below 0.8 of the best constant answer's"
            ),
            FACTOR: self.tr("Factor of RMS dL/dz per layer, toward the input, at the first step"),
            LOSS: self.tr("Mean of the last batches"),
            VERDICT: self.tr(
                "Trained: the loss ends below 0.8 of the best constant answer's. Diverged: numbers stopped being finite. "
                "Else stalled."
            ),
        }
        for by in FIGURES:
            self.tabs.setTabToolTip(self.tabs.addTab(by), tips[by])
        self.tabs.hide()
        self.tabs.currentChanged.connect(self.refresh)
        self.scale = ScaleBar()
        self.curve = label("", "muted", wrap=True)
        self.curve.hide()
        self.map, self.points, self.ranking = CellMap(), Points(), Ranking()
        self._hint = label(
            self.tr(
                "Choose a question above, or what is varied at the left. Start trains all combinations and fills them in here, coarse to fine."
            ),
            "muted",
        )
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for part in (self._hint, self.map, self.points, self.ranking):
            self.stack.addWidget(part)
        for part in (self.map, self.points, self.ranking):
            part.cell_chosen.connect(self.cell_chosen)
        self.answer = label("", "sentence", wrap=True)
        self.answer.hide()
        self.body.addWidget(self.answer)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.scale)
        self.body.addWidget(self.curve)
        self.board: Board | None = None

    @property
    def by(self) -> str:
        return FIGURES[self.tabs.currentIndex()]

    def compare_by(self, by: str) -> None:
        self.tabs.setCurrentIndex(FIGURES.index(by))

    def set_theme(self, theme: Theme) -> None:
        for part in (self.map, self.points, self.ranking):
            part.set_theme(theme)
        self.stack.setMinimumHeight(round(LEAST * theme.scale))
        self.refresh()

    def show_board(self, board: Board) -> None:
        """A new, empty board."""
        self.board = board
        self.shown: CellMap | Points | Ranking
        if len(board.axes) == 2:
            self.shown = self.map
        else:
            self.shown = self.points if are_numbers(next(iter(board.axes.values()))) else self.ranking
        self.shown.show_board(board)
        self.stack.setCurrentWidget(self.shown)
        for i, by in enumerate(FIGURES):
            self.tabs.setTabText(i, figure_words(by, board.sweep))
        self.tabs.show()
        self._expected = Expected()
        self.set_subtitle(self.tr("medians of {n} seeds").format(n=board.sweep.seeds) if board.sweep.seeds > 1 else "")
        self.refresh()

    def show_expected(self, expected: Expected) -> None:
        assert self.board is not None
        self.shown.show_expected(expected)
        self._expected = expected
        self.refresh()

    def _told(self) -> str:
        """What theory's lines are."""
        expected = self._expected
        if expected.places:
            if all(depth != depth for depth in expected.depths):
                return self.tr("no theory of this network's trainable depth")
            return self.tr("– –  theory: networks learn up to six depth scales, 6 ξ")
        if self.shown is self.map or self.by != FACTOR or not expected.factors:
            return ""
        return self.tr("strokes: theory") if self.shown is self.ranking else self.tr("– –  theory")

    def shown_now(self) -> tuple[Board, Expected] | None:
        """The board, and what theory says of it; None where there is none yet."""
        return None if self.board is None else (self.board, self._expected)

    def refresh(self) -> None:
        """Shows what is on the board now."""
        if self.board is None:
            return
        self.answer.setText(answer(self.board))
        self.answer.setVisible(bool(self.answer.text()))
        scale = fit(self.board, self.by)
        verdicts = self.shown is self.points  # a point's height tells the figure
        self.scale.set_scale(Scale(VERDICT, 0, 1) if verdicts else scale, SHAPES if verdicts else VERDICT_MARKS)
        self.curve.setText(self._told())
        self.curve.setVisible(bool(self.curve.text()))
        self.shown.refresh(scale)
