"""The sweep window: questions on top, what is varied at the left, the results beside it, progress below."""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gradsim.data.foreign import settle
from gradsim.fields import ScenarioError
from gradsim.lab.sweep import BackgroundSweep, Sweep, SweepError, folder_name, presets, read_sweep, sweep_cost
from gradsim.language import whole
from gradsim.scenario import Scenario
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.controls.words import words
from gradsim.ui.frame.placing import Placing
from gradsim.ui.sweep.form import SweepForm, breakable
from gradsim.ui.sweep.results import Results
from gradsim.ui.widgets.asking import may_build, may_read
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.fitting_area import FittingArea
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.theme import Theme, dress
from gradsim.words.numbers import duration

GAP = 12
LOOK = 100
"""Milliseconds between two checks for new results."""
PORTION = 500
"""Most results taken at one check: a folder may hold thousands."""
REFRESH_SHARE = 0.1
"""The share of the time that drawing the results may take while more come."""
PARTS = 1000
"""Of the progress bar."""
BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
RESULTS = 34
"""Line heights: the width that the results have at least, where they stand beside the form."""
WIDEST = (1 << 24) - 1
"""Pixels of a widget that may have any width."""


class SweepWindow(QWidget):
    """``cell_chosen`` carries the scenario of a cell that the main window is to open.

    A window of its own. Closing it ends the workers, which it does not wait for; what is done stays on disk.
    """

    cell_chosen = Signal(object)

    def __init__(self, present: Callable[[], Scenario], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ground")
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self._present, self._theme = present, theme
        self.run: BackgroundSweep | None = None
        self._theory_shown = False
        self._unseen, self._refresh_at = False, 0.0
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)
        self.set_theme(theme)
        self.resize(1180, 780)
        Placing(self)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Sweep"))
        self.form, self.results = SweepForm(self._present, default_folder()), Results()
        self.results.cell_chosen.connect(self.cell_chosen)
        self.middle, self.area, inside = QBoxLayout(BESIDE), FittingArea(), QWidget()
        page, above = QVBoxLayout(self), QVBoxLayout(inside)
        self.middle.addWidget(self.form)
        self.middle.addWidget(self.results, 1)
        above.addWidget(self._questions())
        above.addLayout(self.middle, 1)
        above.setContentsMargins(0, 0, 0, 0)
        self.area.put(inside)
        page.addWidget(self.area, 1)
        page.addWidget(self._foot())
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        for layout in (page, above, self.middle):
            layout.setSpacing(GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The results stand below the form where they have too little room beside it."""
        room = self.width() - 3 * GAP - self.form.minimumWidth()
        beside = room >= RESULTS * self.fontMetrics().height()
        self.middle.setDirection(BESIDE if beside else BELOW)
        self.form.setMaximumWidth(self.form.minimumWidth() if beside else WIDEST)

    def _questions(self) -> Card:
        card = Card(self.tr("Questions"), self.tr("a click fills in what answers it"))
        row = Flow()
        self.presets = {}
        for choice in presets:
            self.presets[choice.key] = button = QPushButton(words(choice.label))
            button.setToolTip(words(choice.help))
            button.clicked.connect(lambda _, key=choice.key: self.ask(key))
            row.addWidget(button)
        self.open = QPushButton(self.tr("Open results folder…"))
        self.open.setToolTip(self.tr("Shows an earlier sweep, of this window or of the command line"))
        self.open.clicked.connect(self._choose_results)
        row.addWidget(self.open)
        card.body.addLayout(row)
        return card

    def _foot(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        self.start_button, self.cancel_button = QPushButton(self.tr("Start")), QPushButton(self.tr("Cancel"))
        self.start_button.setObjectName("primary")
        self.start_button.setToolTip(self.tr("Trains the cells that are not done yet, also of a cancelled sweep"))
        self.cancel_button.setToolTip(self.tr("Ends the training; what is done is kept"))
        self.start_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_button.setEnabled(False)
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.status = label("", "muted", wrap=True)
        self.error = label("", "warning", wrap=True)
        self.error.hide()
        beside = QVBoxLayout()
        beside.setSpacing(4)
        for part in (self.bar, self.status, self.error):
            beside.addWidget(part)
        for button in (self.start_button, self.cancel_button):
            row.addWidget(button)
        row.addLayout(beside, 1)
        card.body.addLayout(row)
        return card

    def change_language(self) -> None:
        """The same sweep and results, in widgets with the words of the language that is spoken now."""
        sweep, numbers, folder, base = self.form.sweep(), self.form.numbers, self.form.folder, self.form.base
        results, by = self.results.shown_now(), self.results.by
        layout = self.layout()
        assert layout is not None
        for part in (*self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly), layout):
            shiboken6.delete(part)
        self._build()
        self.set_theme(self._theme)
        self.form.take_up(sweep, base, numbers, folder)
        if results is not None:
            self.results.show_board(results[0])
            self.results.show_expected(results[1])
            self.results.compare_by(by)
        running = self.run is not None and self.run.running
        self._show_running(running)
        if self.run is not None:
            self._show_progress(self.run, running)
            self._say_error("" if running else in_window(self.run.error))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        dress(self, theme)
        self.form.fit_font()
        self.results.set_theme(theme)
        self._fit()

    # What the user does

    def ask(self, key: str) -> None:
        """Fills in a preset for the scenario that the form starts from, or for one like it in which there is an answer."""
        preset = presets[key]
        try:
            self.form.show_sweep(preset.make(preset.answerable(self.form.base), preset.steps, preset.seeds))
        except ScenarioError as error:
            self._say_error(str(error))
            return
        self._say_error("")
        self.results.compare_by(preset.by)
        self.start_button.setFocus()

    def start(self) -> None:
        """Begins the sweep of the form, or goes on with it."""
        sweep = self.form.sweep()
        workers = self.form.numbers["workers"]
        if sweep is not None and may_build(self, lambda: sweep_cost(sweep, workers)):
            self._begin(sweep, self.form.folder / folder_name(sweep), workers)

    def cancel(self) -> None:
        if self.run is not None:
            self.run.cancel()
            self.cancel_button.setEnabled(False)

    def open_results(self, folder: Path) -> None:
        """Shows what is in a sweep's folder."""
        try:
            sweep = read_sweep(folder)
            asked = () if folder.is_relative_to(default_folder()) else foreign_files(sweep)
        except (SweepError, ScenarioError, OSError) as error:
            self._say_error(str(error))
            return
        if not all(may_read(self, file) for file in asked):
            return
        self.form.show_sweep(sweep)
        self._begin(sweep, folder, workers=0)

    def _choose_results(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Open results folder"), str(self.form.folder))
        if name:
            self.open_results(Path(name))

    def _begin(self, sweep: Sweep, folder: Path, workers: int) -> None:
        self._say_error("")
        self.results.board = None
        self._theory_shown = False
        self.bar.setValue(0)
        self._show_running(True)
        self.status.setText(self.tr("preparing…"))
        self.run = BackgroundSweep(sweep, folder, workers)
        self.area.ensureWidgetVisible(self.results)
        self._timer.start()

    # What the timer does

    def _look(self) -> None:
        """Takes what is new; the last time when the thread has ended."""
        run = self.run
        assert run is not None
        running = run.running  # before the results are taken, so that none is missed
        board = run.board
        if board is not None:
            if self.results.board is not board:
                self.results.show_board(board)
            taken = board.add(itertools.islice(run.take(), PORTION))
            self._unseen |= taken
            running |= taken  # there may be more
            if self._unseen and (time.monotonic() >= self._refresh_at or not running):
                self._refresh()
            expected = None if self._theory_shown else run.expected()
            if expected is not None:
                self._theory_shown = True
                self.results.show_expected(expected)
        self._show_progress(run, running)
        if not running:
            self._timer.stop()
            self._say_error(in_window(run.error))
            self._show_running(False)

    def _refresh(self) -> None:
        """Draws new results, but seldom enough to leave the window's thread time for everything else."""
        began = time.monotonic()
        self.results.refresh()
        ended = time.monotonic()
        self._unseen, self._refresh_at = False, ended + (ended - began) / REFRESH_SHARE

    def _show_progress(self, run: BackgroundSweep, running: bool) -> None:
        board = run.board
        if board is None:
            return
        done, cells = len(board.done), len(board.cells)
        self.bar.setValue(round(PARTS * board.work_done / board.work))
        text = self.tr("{done} of {cells} cells").format(done=whole(done), cells=whole(cells))
        left = run.time_left()
        if running and run.cancelled:
            text += self.tr(" · ending…")
        elif running and math.isfinite(left):
            text += self.tr(" · {time} left").format(time=duration(left))
        elif done < cells and not running:
            text += self.tr(" · Start goes on")
        if not running:
            text += self.tr(" · results in {folder}").format(folder=breakable(run.folder))
        self.status.setText(text)
        self.status.setToolTip(str(run.folder))

    def _show_running(self, running: bool) -> None:
        for part in (self.start_button, self.open, *self.presets.values()):
            part.setEnabled(not running)
        self.form.setEnabled(not running)
        self.cancel_button.setEnabled(running)

    def _say_error(self, text: str) -> None:
        self.error.setText(text)
        self.error.setAccessibleName(text)
        self.error.setVisible(bool(text))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cancel()  # the timer sees its end
        super().closeEvent(event)


def foreign_files(sweep: Sweep) -> list[str]:
    """Full paths of the data files that may not be read without asking. Raises ScenarioError."""
    paths = (settle(sweep.base.replace(data_file=name))[1] for name in sweep.data_files())
    return [file for file in paths if file]


def default_folder() -> Path:
    """Where sweeps are kept unless the user says otherwise."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "sweeps"
