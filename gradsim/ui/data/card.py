"""A card on a file of the user's own: what was read, its first rows, and a choice for each guess."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from gradsim import data
from gradsim.data.preview import Preview
from gradsim.lab.data_reading import DataReading
from gradsim.scenario import Scenario
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.data.choices import Choices
from gradsim.ui.data.seen import Seen
from gradsim.ui.widgets.card import button, plain_label
from gradsim.ui.widgets.theme import Theme

GAP = 12
EVERY = 50
"""Milliseconds from one look at the reading to the next"""
USUAL = QSize(980, 640)
BESIDE = 760
"""Pixels, over the size of text, from which the choices stand beside the rows and not under them."""


class DataCard(QDialog):
    """``chosen``: the scenario that learns from the file, read as the user chose, or from what the file holds now. Nothing waits for the reading: another
    choice begins it anew."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, scenario: Scenario, new_file: str = "") -> None:
        """``new_file``: a file that the scenario does not learn from yet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your own data"))
        self._theme = theme
        self.reading: DataReading | None = None
        self._seen: Preview | None = None
        self._before = scenario, data.version(scenario)
        """What is learned from now, as it was when it was read"""
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        self.name = plain_label(Path(new_file or scenario.data_file).name, "headline", wrap=True)
        self.name.setToolTip(new_file or scenario.data_file)
        self.line = plain_label("", wrap=True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("How much is read"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        for part in (self.name, self.line, self.progress):
            page.addWidget(part)
        page.addWidget(self._middle(), 1)
        page.addLayout(self._buttons())
        self.resize((USUAL * theme.scale).boundedTo(parent.size() - QSize(4 * GAP, 4 * GAP)))
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._follow)
        self._begin(DataReading(scenario, new_file))

    def _middle(self) -> QScrollArea:
        self.seen, self.choices = Seen(self._theme), Choices(self._theme)
        self.choices.changed.connect(lambda scenario: self._begin(DataReading(scenario)))
        self.choices.setEnabled(False)
        inside = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(2 * GAP)
        self._parts.addWidget(self.seen, 1)
        self._parts.addWidget(self.choices)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _buttons(self) -> QHBoxLayout:
        self.take = button(self.tr("Learn from it"), self.tr("Trains on these data; Undo takes it back"), self._take)
        self.take.setObjectName("primary")
        self.take.setDefault(True)
        self.leave = button(self.tr("Cancel"), self.tr("Trains on as before"), self.reject)
        self.leave.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside, way = self.width() / self._theme.scale >= BESIDE, QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.choices.setFixedWidth(round(330 * self._theme.scale)) if beside else self.choices.setMaximumWidth(16777215)

    def _begin(self, reading: DataReading) -> None:
        """Reads the file anew; the reading before it is not wanted any more."""
        self._cancel()
        self.reading, self._seen = reading, None
        self.take.setEnabled(False)
        self._say(self.tr("Reading …"), "")
        reading.start()
        self._timer.start()

    def _follow(self) -> None:
        reading = self.reading
        assert reading is not None
        done = reading.done  # looked at first: what the reading has found before it is done is then there
        if reading.preview is not None and reading.preview is not self._seen and reading.scenario is not None:
            self._seen = reading.preview
            self.choices.setEnabled(True)
            self.choices.show_choices(reading.scenario, reading.preview)
            self.seen.show_preview(reading.preview)
        self.progress.setVisible(not done)
        self.progress.setValue(round(1000 * reading.share))
        if not done:
            return
        self._timer.stop()
        if reading.examples is None:
            self._say(in_window(reading.error, **self.choices.labels), "warning")
            return
        self._say(reading.examples.read or self.tr("It is read."), "")
        if reading.examples.image_shape is not None:
            self.seen.show_images(reading.examples)
        self.take.setEnabled(True)
        self.take.setFocus()

    @property
    def shows_all(self) -> bool:
        """Whether what is read by now, or why it cannot be, stands there."""
        return not self._timer.isActive()

    def _say(self, text: str, name: str) -> None:
        self.line.setText(text)
        self.line.setAccessibleName(text)
        self.line.setObjectName(name)
        self.line.style().polish(self.line)

    def _cancel(self) -> None:
        if self.reading is not None:
            self.reading.cancel()

    def _take(self) -> None:
        assert self.reading is not None and self.reading.scenario is not None
        scenario = self.reading.scenario
        self.accept()
        if (scenario, data.version(scenario)) != self._before:
            self.chosen.emit(scenario)

    def done(self, result: int) -> None:
        """Whatever is still being read is not wanted."""
        self._timer.stop()
        self._cancel()
        super().done(result)
