"""Opens scenarios in a window, wherever they come from; asks before it reads a data file that one of them names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gradsim import assets, files, scenario_files
from gradsim.data.foreign import settle
from gradsim.fields import ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.frame.notice import Notice
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session.intents import Pause, Use
from gradsim.ui.shell.recent import RecentFiles
from gradsim.ui.widgets.asking import may_read, warn
from gradsim.ui.widgets.choose_data import choose_file, choose_folder
from gradsim.ui.words.scenario_words import scenario_words

LONGEST_CODE = 10_000
"""Characters"""
LONGEST_LESSON = 1_500_000
"""The same of a lesson's, whose file may have a million bytes."""


class Opening(QObject):
    """From the gallery, a file, a share code, a drop; whatever is opened, Undo takes it back.

    ``lesson_chosen``: carries the Path of a file that is a lesson by its name, or the share code of a lesson. ``run_chosen``:
    the Path of one that is a saved run by its name.
    """

    lesson_chosen = Signal(object)
    run_chosen = Signal(object)

    def __init__(self, window: SessionWindow, recent: RecentFiles) -> None:
        """``recent``: the files that were opened last, of all windows."""
        super().__init__(window)
        self._window, self.recent = window, recent
        self.notice = Notice(window)

    def show_gallery(self) -> None:
        """With all ways to open one."""
        from gradsim.ui.gallery import Gallery

        gallery = Gallery(self._window, self._window.theme, self.recent.paths, _words_of(_clipboard()))
        gallery.file_chosen.connect(self.open_file)
        gallery.file_wanted.connect(self.choose_file)
        gallery.code_wanted.connect(lambda: self.open_code(_clipboard()))
        gallery.finished.connect(gallery.deleteLater)
        gallery.open()

    def choose_file(self) -> None:
        title, patterns = self.tr("Open scenario or lesson"), self.tr("Scenarios and lessons (*.json *.toml)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", patterns)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        if path.suffix.lower() == files.LESSON:
            self.lesson_chosen.emit(path)
            return
        if path.suffix.lower() == files.RUN:
            self.run_chosen.emit(path)
            return
        try:
            scenario, data_file = settle(Scenario.from_dict(scenario_files.load(path)), path.parent)
            paused = scenario_files.opens_paused(path.absolute())
        except (ScenarioError, OSError) as error:
            self.recent.drop(path)
            warn(self._window, self.tr("This file cannot be used"), str(error))
            return
        if not _is_shipped(path):
            self.recent.add(path)
        self._use(scenario, data_file, paused)

    def choose_data(self) -> None:
        """A file of the user's own to learn from."""
        if name := choose_file(self._window):
            self._window.look_at_data(name)

    def choose_images(self) -> None:
        """A folder of images of the user's own."""
        if name := choose_folder(self._window):
            self._window.look_at_data(name)

    def open_code(self, code: str) -> None:
        """A share code that somebody else may have written."""
        if scenario_files.is_lesson_code(code):
            self.lesson_chosen.emit(code)
            return
        try:
            scenario, data_file = settle(_scenario_of(code))
        except ScenarioError as error:
            warn(self._window, self.tr("This share code cannot be used"), str(error))
            return
        self._use(scenario, data_file)

    def _use(self, scenario: Scenario, data_file: str, paused: bool = False) -> None:
        if may_read(self._window, data_file):
            self._window.session.do(Use(scenario, anew=True), *([Pause()] if paused else []))

    def offer_pasted(self) -> None:
        """Offers to open the share code on the clipboard."""
        code = _clipboard()
        question = self.tr("Open the scenario on the clipboard? {what}.")
        if scenario_files.is_lesson_code(code):
            question = self.tr("Open the lesson on the clipboard? {what}.")
        try:
            what = _named(code)
        except ValueError as error:
            self.notice.say(str(error))
            return
        self.notice.offer(question.format(what=what), self.tr("Open"), lambda: self.open_code(code))

    def copy_code(self) -> None:
        code = self._window.session.state.scenario.code()
        QGuiApplication.clipboard().setText(code)
        self.notice.say(self.tr("Copied: {code}").format(code=code))

    def opens(self, dropped: QMimeData) -> bool:
        """Whether it looks like something that can be opened; no file is looked at."""
        return _dropped_file(dropped) is not None or bool(_words_of(_text_in(dropped)))

    def open_dropped(self, dropped: QMimeData) -> None:
        path = _dropped_file(dropped)
        if path is not None and path.suffix.lower() in files.OPENED:
            self.open_file(path)
        elif path is not None:
            self._window.look_at_data(str(path))
        else:
            self.open_code(_text_in(dropped))


def _scenario_of(code: str) -> Scenario:
    """Raises ScenarioError. Unlike Scenario.load it takes no text for the name of a file, nor nothing for a code."""
    if not code or "\n" in code or not (code == scenario_files.DEFAULT or "=" in code):
        allowed = QCoreApplication.translate("Opening", "a share code is needed, such as depth=30&activation=relu")
        raise ScenarioError("code", code, allowed)
    return Scenario.from_code(code)


def _named(code: str) -> str:
    """The scenario of a share code in words; the title of a lesson. Raises ScenarioError or LessonError, both ValueErrors."""
    if not scenario_files.is_lesson_code(code):
        return scenario_words(_scenario_of(code))
    from gradsim.lab.lessons import read_code
    from gradsim.ui.views import load_views

    return read_code(code, tuple(load_views())).title


def _words_of(code: str) -> str:
    """What a share code stands for; empty where it is none."""
    try:
        return _named(code)
    except ValueError:
        return ""


def _clipboard() -> str:
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none where nothing was ever copied
    return "" if data is None else _text_in(data)


def _text_in(data: QMimeData) -> str:
    """What may be a share code: no text that is much longer than one."""
    text = data.text() if data.hasText() else ""
    longest = LONGEST_LESSON if scenario_files.is_lesson_code(text) else LONGEST_CODE
    return text.strip() if len(text) <= longest else text[:longest].strip() + "…"


def _dropped_file(data: QMimeData) -> Path | None:
    """The one file of this computer that was dropped."""
    urls = data.urls()
    local = urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
    return Path(local) if local and not local.startswith(("//", "\\\\")) else None


def _is_shipped(path: Path) -> bool:
    return path.parent == assets.path("scenarios")
