"""Saves the run of a window as a file, and opens such files; what takes long is done on a thread of its own."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog

from gradsim import data, run_file
from gradsim.data.foreign import settle
from gradsim.fields import ScenarioError
from gradsim.files import RUN_ENDING
from gradsim.lab.orders import Save
from gradsim.lab.saved_run import Saved, SavedRun
from gradsim.language import whole
from gradsim.run_file import RunFileError
from gradsim.scenario import Scenario
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session.intents import Restore
from gradsim.ui.session.tell import tell
from gradsim.ui.shell.export import choose_new
from gradsim.ui.shell.opening import Opening
from gradsim.ui.widgets.asking import may_choose, may_read, warn
from gradsim.ui.widgets.choose_data import choose_file, choose_folder
from gradsim.ui.words.scenario_words import scenario_words

PATIENCE = 60.0
"""Seconds in which the worker must have given its run."""


class RunFiles(QObject):
    """A file is opened in three parts: it is read; the user is asked what must be asked; its data are looked at. Only then
    does the session turn to it, and Undo goes back to what was trained before.
    """

    _saved = Signal(object)
    _not_saved = Signal(str)
    _read = Signal(int, object, object)
    _checked = Signal(int, object, object, str)
    _not_opened = Signal(object, str)

    def __init__(self, window: SessionWindow, opening: Opening) -> None:
        super().__init__(window)
        self._window, self._session, self._opening = window, window.session, opening
        self._newest = 0
        """The number of the file that was chosen last: what comes of another one is of no use any more."""
        opening.run_chosen.connect(self.open_file)
        self._saved.connect(self._say_saved)
        self._not_saved.connect(lambda why: warn(window, self.tr("This run cannot be saved"), why))
        self._read.connect(self._ask)
        self._checked.connect(self._use)
        self._not_opened.connect(self._refuse)

    # Saving

    def choose_where(self) -> None:
        title, kinds = self.tr("Save run"), self.tr("Runs (*.npz)")
        path = choose_new(self._window, title, f"run{RUN_ENDING}", kinds)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """The whole run as it is after the present step, whichever moment is shown."""
        box: queue.SimpleQueue[tuple[int, Saved]] = queue.SimpleQueue()
        self._session.worker.order(Save(lambda number, runs: box.put((number, runs))))
        self._begin(partial(self._write, path, box, self._session.run), self._not_saved)

    def _write(self, path: Path, box: queue.SimpleQueue[tuple[int, Saved]], wanted: int) -> None:
        try:
            number, runs = box.get(timeout=PATIENCE)
        except queue.Empty:
            tell(self._not_saved, self.tr("The present step takes very long. Try again after it."))
            return
        if number != wanted or not runs or runs[0] is None:
            tell(self._not_saved, self.tr("Its network is still being built. Save it when its bars are there."))
            return
        run_file.save(path, runs[0])
        tell(self._saved, path)

    def _say_saved(self, path: Path) -> None:
        self._opening.recent.add(path)
        self._opening.notice.say(self.tr("Saved the run as {file}").format(file=path))

    # Opening

    def choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open run"), "", self.tr("Runs (*.npz)"))
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        self._newest += 1
        self._begin(partial(self._load, self._newest, path), self._not_opened, path)

    def _load(self, number: int, path: Path) -> None:
        tell(self._read, number, path, run_file.load(path, SavedRun))

    def _ask(self, number: int, path: Path, saved: SavedRun) -> None:
        """Before a file of data is read; and where it is now, if it is not there."""
        if number != self._newest:
            return
        try:
            scenario = self._with_data(*settle(saved.scenario, path.parent))
        except ScenarioError as error:
            self._refuse(path, str(error))
            return
        if scenario is not None:
            self._begin(partial(self._check, number, path, replace(saved, scenario=scenario)), self._not_opened, path)

    def _with_data(self, scenario: Scenario, elsewhere: str) -> Scenario | None:
        """The scenario with its data file where it is; None where the user does not say so. ``elsewhere``: see ``settle``."""
        name = scenario.data_file
        needed = Scenario.fields["data_file"].applies(scenario)
        if not needed or os.path.exists(os.path.expanduser(name)):  # noqa: PTH110, PTH111 # they take any name
            return scenario if may_read(self._window, elsewhere if needed else "") else None
        if not may_choose(self._window, name):
            return None
        chosen = (choose_folder if scenario.dataset == "images" else choose_file)(self._window)
        return scenario.replace(data_file=chosen) if chosen else None

    def _check(self, number: int, path: Path, saved: SavedRun) -> None:
        """The examples that it loads stay among those that are kept: the builder has them at once."""
        tell(self._checked, number, path, saved, saved.note(path, data.load(saved.scenario)))

    def _use(self, number: int, path: Path, saved: SavedRun, note: str) -> None:
        if number != self._newest:
            return
        session, before = self._session, self._session.run
        state = session.state.replace(scenarios=(saved.scenario,), chosen=0)
        session.do(Restore(state, (saved,), exactly=True, what=self.tr("opening {file}").format(file=path.name)))
        if session.run == before:  # it would take much memory, and the user said no
            return
        self._opening.recent.add(path)
        text = self.tr("Opened {file}: {what}, step {n}")
        what = scenario_words(saved.scenario)
        self._opening.notice.say(text.format(file=path.name, what=what, n=whole(saved.checkpoint.step)))
        if note:
            warn(
                self._window,
                self.tr("Its data have changed"),
                self.tr(
                    "The data are not the same as when this run was saved. It goes on from its weights with other numbers."
                ),
            )

    def _refuse(self, path: Path, why: str) -> None:
        self._opening.recent.drop(path)
        warn(self._window, self.tr("This run cannot be opened"), why)

    # On a thread

    def _begin(self, work: Callable[[], None], failed: SignalInstance, *of: object) -> None:
        """Has it done on a thread of its own. ``failed``, ``of``: what tells the window's thread that it failed; why comes last."""
        thread = threading.Thread(target=self._try, args=(work, failed, *of), name="gradsim run file", daemon=True)
        thread.start()  # a daemon: what it reads may block for ever

    def _try(self, work: Callable[[], None], failed: SignalInstance, *of: object) -> None:
        try:
            work()
        except (RunFileError, ScenarioError, OSError) as error:
            tell(failed, *of, str(error))
        except MemoryError:
            tell(failed, *of, self.tr("There is not enough memory."))
