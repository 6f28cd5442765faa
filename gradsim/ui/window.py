"""The main window: controls at the left, the run bar on top, views in the middle and at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gradsim.fields import ScenarioError
from gradsim.lab import Runner, Snapshot
from gradsim.scenario import Scenario
from gradsim.ui.clock import FrameClock
from gradsim.ui.control_panel import ControlPanel
from gradsim.ui.history_of_changes import ScenarioChange
from gradsim.ui.run_bar import DEFAULT_SPEED, RunBar
from gradsim.ui.theme import Theme
from gradsim.ui.views import View, views

GAP = 12


class MainWindow(QMainWindow):
    """Shows what the runner trains; every change goes to the runner as a new scenario."""

    def __init__(self, scenario: Scenario, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("gradsim")
        self.runner = Runner(scenario, shared=True, speed=DEFAULT_SPEED)
        self.scenario = scenario
        self.changes = QUndoStack(self)
        self.last: Snapshot | None = None
        self._build()
        self._build_menu()
        self.set_theme(theme)
        self.panel.show_scenario(scenario)
        self.runner.want(frozenset().union(*(view.needs for view in self.views.values())))
        self.clock = FrameClock(self.runner, self._draw, self)

    # What it is made of

    def _build(self) -> None:
        from gradsim.ui.views import activation, bars, happening, heat, loss  # noqa: F401  (they register themselves)

        self.views: dict[str, View] = {choice.key: choice.value() for choice in views}
        self.run_bar, self.panel = RunBar(), ControlPanel()
        self.panel.changed.connect(self.change)
        self.run_bar.play_clicked.connect(self.toggle_playing)
        self.run_bar.step_clicked.connect(self.one_step)
        self.run_bar.reset_clicked.connect(self.runner.reset)
        self.run_bar.speed_changed.connect(self.runner.set_speed)
        lower = _row(self.views["loss"], self.views["heat"])
        middle = _column((self.views["bars"], 11), (lower, 9))
        right = _column((self.views["happening"], 1), (self.views["activation"], 1))
        right.setFixedWidth(self.panel.width() - 20)
        ground = QWidget()
        ground.setObjectName("ground")
        page = QVBoxLayout(ground)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        page.addWidget(self.run_bar)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.panel)
        below.addWidget(middle, 1)
        below.addWidget(right)
        page.addLayout(below, 1)
        self.setCentralWidget(ground)

    def _build_menu(self) -> None:
        self.menu = QMenu(self)
        undo, redo = (
            self.changes.createUndoAction(self, self.tr("Undo")),
            self.changes.createRedoAction(self, self.tr("Redo")),
        )
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        self.menu.addActions([undo, redo])
        self.addActions([undo, redo])
        self.menu.addSeparator()
        self._action(self.tr("Open scenario…"), QKeySequence.StandardKey.Open, self.open_scenario)
        self._action(self.tr("Save scenario…"), QKeySequence.StandardKey.Save, self.save_scenario)
        self._action(self.tr("Copy share code"), QKeySequence("Ctrl+Shift+C"), self.copy_code)
        self._action(self.tr("Save picture of the window…"), QKeySequence("Ctrl+Shift+S"), self.save_picture)
        self.menu.addSeparator()
        for keys, use in (("Space", self.toggle_playing), ("S", self.one_step), ("R", self.runner.reset)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(use)
            self.addAction(action)
        button = QPushButton(self.tr("More ▾"))
        button.setToolTip(self.tr("Undo, open, save, share, colours"))
        button.setMenu(self.menu)
        self.run_bar.row.addWidget(button)

    def _action(self, text: str, keys: object, use: object) -> None:
        action = self.menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(use)
        self.addAction(action)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for view in self.views.values():
            view.set_theme(theme)

    # What the user does

    def start(self) -> None:
        """Training runs at once."""
        self.runner.start()
        self.runner.play()
        self.clock.start()

    def change(self, name: str, value: object) -> None:
        """A control has a new value for a field."""
        try:
            new = self.scenario.replace(**{name: value})
        except ScenarioError as error:
            self.panel.show_error(name, error)
            return
        self.use(new)

    def use(self, scenario: Scenario) -> None:
        """Trains another scenario; can be undone."""
        if scenario != self.scenario:
            self.changes.push(ScenarioChange(self.tr("change"), self.scenario, scenario, self._use))

    def _use(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.panel.show_scenario(scenario)
        self.runner.submit(scenario)

    def toggle_playing(self) -> None:
        playing = self.last is not None and self.last.state == "playing"
        self.run_bar.show_playing(not playing)
        if playing:
            self.runner.pause()
        else:
            if self.last is not None and self.last.state == "diverged":
                self.runner.reset()
            self.runner.play()

    def one_step(self) -> None:
        self.runner.step()

    def open_scenario(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open scenario"), "", self.tr("Scenarios (*.json)"))
        if name:
            try:
                self.use(Scenario.load(name))
            except ScenarioError as error:
                QMessageBox.warning(self, self.tr("This file cannot be used"), str(error))

    def save_scenario(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save scenario"), "scenario.json", "*.json")
        if name:
            try:
                self.scenario.save(name)
            except OSError as error:
                QMessageBox.warning(self, self.tr("This file cannot be written"), str(error))

    def copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.scenario.code())

    def save_picture(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "gradsim.png", "*.png")
        if name and not self.grab_to(Path(name)):
            QMessageBox.warning(self, self.tr("This file cannot be written"), name)

    def grab_to(self, path: Path) -> bool:
        """Writes a picture of the window; whether that worked."""
        return self.grab().save(str(path), "PNG")

    # What the clock does

    def _draw(self, snapshot: Snapshot, frame: int) -> None:
        still = snapshot.state != "playing" or self.last is None or self.last.generation != snapshot.generation
        self.last = snapshot
        self.run_bar.show_snapshot(snapshot)
        for view in self.views.values():
            if view.isVisible() and (still or frame % view.every == 0):
                view.show_snapshot(snapshot)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.clock.stop()
        self.runner.stop()
        super().closeEvent(event)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return row


def _column(*parts: tuple[QWidget, int]) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    layout.setAlignment(Qt.AlignmentFlag(0))
    for widget, stretch in parts:
        layout.addWidget(widget, stretch)
    return column
