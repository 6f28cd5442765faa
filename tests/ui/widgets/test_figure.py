"""A figure that changes at every frame leaves the layout around it alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradsim.ui.widgets.figure import Figure


class Requests(QObject):
    """Counts how often a layout is asked for."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def shown(qtbot, qapp):
    box, figure = QWidget(), Figure("loss", "0.000", "figure")
    QHBoxLayout(box).addWidget(figure)
    qtbot.addWidget(box)
    box.show()
    qapp.processEvents()
    requests = Requests(box)
    box.installEventFilter(requests)
    yield figure, requests


def test_a_new_figure_asks_for_no_layout(shown, qapp):
    figure, requests = shown
    before = figure.grab().toImage()
    figure.setText("1.234")
    qapp.processEvents()
    assert requests.count == 0 and figure.text() == "1.234"
    assert figure.grab().toImage() != before


def test_a_figure_that_is_too_long_is_given_its_room_once(shown, qapp):
    figure, requests = shown
    for text in ("1,234,567", "1,234,568", "2,345,678"):
        figure.setText(text)
        qapp.processEvents()
        assert figure.width() >= figure.fontMetrics().horizontalAdvance(text)
    assert requests.count == 1


def test_its_room_follows_the_size_of_text(shown, qapp):
    figure, _ = shown
    font = figure.font()
    font.setPixelSize(3 * font.pixelSize())
    before = figure.width()
    figure.setFont(font)
    qapp.processEvents()
    assert figure.width() > 2 * before
