"""The confusion matrix of many classes is right, and drawn at once."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gradsim.ui.examples.confusion import ConfusionMatrix
from gradsim.ui.widgets import theme


@pytest.fixture
def matrix_of(qtbot, qapp):
    """``matrix_of(n)``: a matrix of n classes, each confused with the next one."""
    theme.apply(qapp, theme.LIGHT)

    def make(n: int) -> ConfusionMatrix:
        matrix = ConfusionMatrix()
        qtbot.addWidget(matrix)
        matrix.resize(620, 560)
        counts = 30 * np.eye(n, dtype=int) + 10 * np.roll(np.eye(n, dtype=int), 1, axis=1)
        examples = SimpleNamespace(classes=tuple(f"class {i}" for i in range(n)))
        matrix.show_counts(SimpleNamespace(examples=examples, confusion=counts), None)
        return matrix

    return make


@pytest.mark.parametrize("n", [5, 100])
def test_each_cell_has_its_colour_in_its_place(matrix_of, n):
    matrix = matrix_of(n)
    shown = matrix.grab().toImage()
    right, wrong = QColor(theme.LIGHT.accent), QColor(theme.LIGHT.contrast)
    for row in range(0, n, max(1, n // 7)):
        cell = matrix.cell(row, row)
        # beside the count, which stands in the middle
        colors = {
            kind: shown.pixelColor(int(at.left() + 0.3 * at.width()), int(at.top() + 0.3 * at.height()))
            for kind, at in (("right", cell), ("wrong", matrix.cell(row, (row + 1) % n)))
        }
        assert colors["right"].blue() - colors["right"].red() > 50 and right.blue() > right.red()
        assert colors["wrong"].red() - colors["wrong"].blue() > 5 and wrong.red() > wrong.blue()
        assert matrix.at(cell.center()) == (row, row)


def test_the_work_of_a_repaint_does_not_grow_with_the_cells(matrix_of):
    def calls(n: int) -> int:
        matrix, found = matrix_of(n), 0
        matrix.grab()

        def count(frame, event, argument) -> None:
            nonlocal found
            found += 1

        sys.setprofile(count)
        try:
            matrix.grab()
        finally:
            sys.setprofile(None)
        return found

    assert calls(100) < 6_000  # 10,000 cells
