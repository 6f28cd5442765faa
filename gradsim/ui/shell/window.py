"""The main window: controls at the left, the run bar on top, views in the middle and at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtGui import QCloseEvent, QGuiApplication, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gradsim.data.foreign import settle
from gradsim.fields import ScenarioError
from gradsim.lab import Runner, Snapshot
from gradsim.lab.cost import comparison_cost, run_cost
from gradsim.scenario import Scenario
from gradsim.ui.controls.panel import ControlPanel
from gradsim.ui.frame.clock import FrameClock
from gradsim.ui.frame.run_bar import DEFAULT_SPEED, RunBar
from gradsim.ui.shell.export import save_as, save_picture
from gradsim.ui.shell.faults import Faults
from gradsim.ui.shell.history_of_changes import ScenarioChange
from gradsim.ui.shell.menu import WindowMenu
from gradsim.ui.shell.trials import CureTrials
from gradsim.ui.widgets import theme as themes
from gradsim.ui.widgets.asking import may_build, may_read, warn
from gradsim.ui.widgets.card import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from gradsim.lab.report import Report
    from gradsim.ui.compare import CompareWindow
    from gradsim.ui.shell.pages import Pages
    from gradsim.ui.sweep import SweepWindow
    from gradsim.ui.views import View

GAP = 12


class MainWindow(QMainWindow):
    """Shows what the runner trains; every change goes to the runner as a new scenario.

    The views come with ``fill`` (or ``start``), after the first paint: pyqtgraph takes a while to import.
    """

    def __init__(
        self, scenario: Scenario, theme: themes.Theme, colors: str = "light", settings: QSettings | None = None
    ) -> None:
        """``settings``: where the layout of the views is kept between starts; None: nowhere."""
        super().__init__()
        self.settings = settings
        self.setWindowTitle("gradsim")
        self.runner = Runner(scenario, shared=True, speed=DEFAULT_SPEED)
        self.scenario = scenario
        self.theme, self.colors = theme, colors
        self.changes = QUndoStack(self)
        self.last: Snapshot | None = None
        self.pages: Pages | None = None
        self.comparison: CompareWindow | None = None
        self.sweep: SweepWindow | None = None
        self.clock = FrameClock(self.runner, self._draw, self)
        self.clock.ticked.connect(lambda: self.run_bar.follow(self.runner, self.last is not None))
        self.cures = CureTrials(self)
        self.faults = Faults(self, lambda: self.scenario)
        self.faults.view_failed.connect(self._fail_view)
        self.menu = WindowMenu(self)
        self._build()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _build(self) -> None:
        self.run_bar, self.panel = RunBar(), ControlPanel(narrow=self.theme.scale > 1)
        self.panel.changed.connect(self.change)
        self.run_bar.play_clicked.connect(self.toggle_playing)
        self.run_bar.step_clicked.connect(self.one_step)
        self.run_bar.reset_clicked.connect(self.runner.reset)
        self.run_bar.speed_changed.connect(self.runner.set_speed)
        self.run_bar.cancel_clicked.connect(self.cancel)
        self.compare_button = button(
            self.tr("Compare"), self.tr("Trains this scenario beside others that differ from it"), self.compare
        )
        self.sweep_button = button(
            self.tr("Sweep"),
            self.tr("Trains many networks that differ in a field or two, and draws a map of them"),
            self.open_sweep,
        )
        for part in (self.compare_button, self.sweep_button):
            self.run_bar.row.addWidget(part)
            part.setVisible(self.theme.scale == 1)  # a projector's size leaves no room; they are in the menu too
        more = QPushButton(self.tr("More ▾"))
        more.setToolTip(self.tr("Undo, compare, sweep, open, save, share, colours"))
        more.setMenu(self.menu)
        self.run_bar.row.addWidget(more)
        ground = QWidget()
        ground.setObjectName("ground")
        page = QVBoxLayout(ground)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        page.addWidget(self.run_bar)
        self._below = QHBoxLayout()
        self._below.setSpacing(GAP)
        self._below.addWidget(self.panel)
        self._below.addStretch(1)
        page.addLayout(self._below, 1)
        self.setCentralWidget(ground)
        self.panel.show_scenario(self.scenario)

    def fill(self) -> None:
        """Puts the views into the window, once."""
        if self.pages is not None:
            return
        from gradsim.ui.shell.pages import Pages

        self.pages = Pages(self.fontMetrics().horizontalAdvance("0" * (33 if self.theme.scale == 1 else 22)))
        self.pages.set_theme(self.theme)
        for view in self.pages.views.values():
            view.layer_chosen.connect(self._focus)
            view.needs_changed.connect(self._turn)
        self.cures.attach(self.pages.views["cures"])
        moments = self.pages.views["heat"]
        moments.moment_chosen.connect(self.runner.visit)
        moments.left.connect(self.runner.leave)
        moments.stayed.connect(self.runner.go_on_from_here)
        self._below.takeAt(1)
        self._below.addWidget(self.pages, 1)
        self.pages.show()
        self._below.activate()
        self.pages.open_out(self.settings)
        self.pages.show_network(self.scenario.network)
        self._turn()
        self.pages.turned.connect(self._turn)

    @property
    def views(self) -> dict[str, View]:
        """All views by key; empty before they are there."""
        return {} if self.pages is None else self.pages.views

    def _focus(self, layer: int) -> None:
        """All views look at one layer."""
        assert self.pages is not None
        self.pages.focus_layer(layer)
        self._turn()

    def _fail_view(self, view: View, report: Report) -> None:
        if self.pages is not None:
            self.pages.fail(view, report)

    def _turn(self) -> None:
        """Other views can be seen."""
        assert self.pages is not None
        self.runner.want(self.pages.needs())
        if self.last is not None:
            self.pages.show_snapshot(self.last)

    # The look

    def set_look(self, colors: str | None = None, projector: bool | None = None) -> None:
        """Changes the colours ("system", "light" or "dark") or the size of text and lines."""
        was = self.theme
        self.colors = colors or self.colors
        self.theme = themes.choose(self.colors, was.scale > 1 if projector is None else projector)
        if self.theme == was:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if self.theme.scale != was.scale:
            self._rebuild(lambda: themes.apply(app, self.theme))
        else:
            themes.apply(app, self.theme)
            if self.pages is not None:
                self.pages.set_theme(self.theme)
        for other in (self.comparison, self.sweep):
            if other is not None:
                other.set_theme(self.theme)

    def _rebuild(self, apply_theme: Callable[[], None]) -> None:
        """All widgets anew, in the new size; what is trained and shown stays.

        The old ones go first: a style costs time for each widget that there is.
        """
        speed = self.run_bar.speed.value()
        shown = None
        if self.pages is not None:
            shown = self.pages.shown()
            self.pages.blockSignals(True)  # it goes with all that it holds, and says so dock by dock
            self.pages = None
        self.setUpdatesEnabled(False)
        shiboken6.delete(self.takeCentralWidget())
        apply_theme()
        self._build()
        self.run_bar.speed.setValue(speed)
        if self.last is not None:
            self.run_bar.show_snapshot(self.last)
        if shown:
            self.fill()
            self.pages.show_as(*shown)
        self.setUpdatesEnabled(True)

    def _follow_system(self) -> None:
        if self.colors == "system":
            self.set_look()

    # What the user does

    def start(self) -> None:
        """Training runs at once."""
        self.fill()
        self.runner.play()
        self.runner.start()
        self.clock.start()

    def change(self, name: str, value: object) -> None:
        """A control has a new value for a field."""
        try:
            new = self.scenario.replace(**{name: value})
        except ScenarioError as error:
            self.panel.show_error(name, error)
            return
        if new == self.scenario and name == "data_file":
            self.runner.submit(new, anew=True)  # chosen again: the file may hold something else by now
        self.use(new)

    def use(self, scenario: Scenario) -> None:
        """Trains another scenario; can be undone."""
        if scenario != self.scenario and self._takes_on(scenario):
            self.changes.push(ScenarioChange(self.scenario, scenario, self._use))

    def undo(self) -> None:
        index = self.changes.index()
        if index > 0 and self._takes_on(self.changes.command(index - 1).old):
            self.changes.undo()

    def redo(self) -> None:
        index = self.changes.index()
        if index < self.changes.count() and self._takes_on(self.changes.command(index).new):
            self.changes.redo()

    def _takes_on(self, scenario: Scenario) -> bool:
        """Whether it is to be built; the user is asked if that takes much. Otherwise all stays as it is."""
        if scenario.keeps_weights_of(self.scenario) or may_build(self, lambda: run_cost(scenario)):
            return True
        self.panel.show_scenario(self.scenario)
        return False

    def _use(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.panel.show_scenario(scenario)
        self.runner.submit(scenario)

    def toggle_playing(self) -> None:
        playing = self.run_bar.playing
        if playing:
            self.runner.pause()
        else:
            if self.runner.status.state == "diverged":
                self.runner.reset()
            self.runner.play()
            if self.comparison is not None:  # one trains at a time
                self.comparison.pause()
        self.run_bar.show_playing(not playing)

    def cancel(self) -> None:
        """Back to what was trained before, instead of what is being built."""
        self.runner.cancel()
        if self.last is not None:
            self.use(self.last.scenario)

    def pause(self) -> None:
        """For another window, which trains now."""
        if self.run_bar.playing:
            self.toggle_playing()

    def compare(self) -> None:
        """Opens the comparison on the present scenario, or brings it to the front."""
        if self.comparison is None:
            from gradsim.ui.compare import CompareWindow

            if not may_build(self, lambda: comparison_cost([self.scenario, self.scenario])):
                return
            self.comparison = CompareWindow(self.scenario, self.theme)
            self.comparison.resize(self.size())
            self.comparison.used.connect(self.use)
            self.comparison.played.connect(self.pause)
            self.comparison.closed.connect(self._compared)
            self.comparison.failed.connect(self.faults.show_report)
            self.comparison.show()
            self.comparison.start()
        self.comparison.raise_()
        self.comparison.activateWindow()

    def _compared(self) -> None:
        if self.comparison is not None:
            self.comparison.deleteLater()
            self.comparison = None

    def one_step(self) -> None:
        self.runner.step()

    def open_sweep(self) -> None:
        """The sweep window; opened anew, it starts from the present scenario."""
        if self.sweep is None:
            from gradsim.ui.sweep import SweepWindow

            self.sweep = SweepWindow(lambda: self.scenario, self.theme)
            self.sweep.cell_chosen.connect(self._show_cell)
        elif not self.sweep.isVisible():
            self.sweep.form.start_from(self.scenario)
        self.sweep.show()
        self.sweep.raise_()
        self.sweep.activateWindow()

    def _show_cell(self, scenario: Scenario) -> None:
        """Opens a cell of a sweep."""
        self.use(scenario)
        self.raise_()
        self.activateWindow()

    def open_scenario(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open scenario"), "", self.tr("Scenarios (*.json)"))
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Trains the scenario in a file; asks before it reads a data file that the scenario names."""
        try:
            scenario, data_file = settle(Scenario.load(path), path.parent)
        except (ScenarioError, OSError) as error:
            warn(self, self.tr("This file cannot be used"), str(error))
            return
        if may_read(self, data_file):
            self.use(scenario)

    def save_scenario(self) -> None:
        save_as(self, self.tr("Save scenario"), "scenario.json", self.tr("Scenarios (*.json)"), self.scenario.save)

    def copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.scenario.code())

    def save_picture(self) -> None:
        title, kinds = self.tr("Save picture"), self.tr("Pictures (*.png *.svg)")
        save_as(self, title, "gradsim.png", kinds, lambda path: save_picture(self, path))

    # What the clock does

    def _draw(self, snapshot: Snapshot, frame: int) -> None:
        assert self.pages is not None
        last, self.last = self.last, snapshot
        if snapshot.report is not None:
            self.faults.show_report(snapshot.report)
        still = snapshot.state != "playing" or last is None or last.generation != snapshot.generation
        if last is None or last.scenario.network != snapshot.scenario.network:
            self.pages.show_network(snapshot.scenario.network)
            self.runner.want(self.pages.needs())
        self.run_bar.show_snapshot(snapshot)
        self.pages.show_snapshot(snapshot, None if still else frame)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends all that runs, and waits for nothing: see ``app.leave``."""
        if self.comparison is not None:
            self.comparison.close()
        if self.sweep is not None:
            self.sweep.close()
        self.faults.release()
        self.clock.stop()
        self.cures.cancel()
        self.runner.stop()
        if self.settings is not None and self.pages is not None:
            self.pages.keep(self.settings)
        super().closeEvent(event)
