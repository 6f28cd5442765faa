"""How far the gradient has come back over the picture of a network: played, or drawn by hand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QSignalBlocker, Qt, QVariantAnimation, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from gradsim.ui.widgets.card import button

PER_COLUMN, LONGEST = 600, 12_000
"""Milliseconds that the gradient takes from one layer to the next, and for the whole way."""
FAST = 0.25
"""The share of that time, where the way back is only a part of what is explained."""


class FlowRow(QWidget):
    """``passed``: carries the columns that the gradient has passed. ``turned``: it plays now, or does not any more."""

    passed = Signal(float)
    turned = Signal()

    def __init__(self, *more: QWidget) -> None:
        """``more``: widgets that follow the slider, at the right end of the row."""
        super().__init__()
        play = self.tr("Lets the gradient flow from the loss to the inputs, slowly")
        self.play = button("", play, self._play_or_pause)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setInvertedAppearance(True)
        self.slider.setRange(0, 0)
        self.slider.setAccessibleName(self.tr("Layers that the gradient has passed"))
        self.slider.setToolTip(
            self.tr("Drag to the left: the gradient flows from the loss (right) to the inputs (left)")
        )
        self.slider.valueChanged.connect(self._slid)
        self.slider.setObjectName("backward")
        self._reached = 0.0
        self.flow = QVariantAnimation(self)
        self.flow.valueChanged.connect(self._pass)
        self.flow.stateChanged.connect(self._turn)
        self._name_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        for widget in more:
            row.addWidget(widget)

    @property
    def playing(self) -> bool:
        return self.flow.state() == QAbstractAnimation.State.Running

    def set_length(self, columns: int) -> None:
        """It begins anew where that is another number."""
        if columns != self.slider.maximum():
            self.flow.stop()
            self.slider.setRange(0, columns)
            self.slider.setPageStep(max(1, columns // 10))
            self.slider.setValue(0)

    def go_to(self, columns: int) -> None:
        self.flow.stop()
        self._pass(float(columns))

    def play_all(self) -> None:
        """From the loss on, fast."""
        self.go_to(0)
        self._start(0.0, FAST)

    def _play_or_pause(self) -> None:
        if self.playing:
            self.flow.stop()
        else:
            self._start(self._reached if self._reached < self.slider.maximum() else 0.0, 1.0)

    def _start(self, start: float, share: float) -> None:
        end = self.slider.maximum()
        if not end:
            return
        self.flow.setStartValue(start)
        self.flow.setEndValue(float(end))
        self.flow.setDuration(round(share * min(PER_COLUMN * end, LONGEST) * (end - start) / end))
        self.flow.start()

    def _pass(self, passed: float) -> None:
        self._reached = passed
        self.passed.emit(passed)
        with QSignalBlocker(self.slider):
            self.slider.setValue(int(passed))

    def _slid(self, passed: int) -> None:
        self.flow.stop()
        self._reached = float(passed)
        self.passed.emit(self._reached)

    def _turn(self) -> None:
        self._name_button()
        self.turned.emit()

    def _name_button(self) -> None:
        self.play.setText(self.tr("❚❚  Pause") if self.playing else self.tr("▶  Play gradient"))
