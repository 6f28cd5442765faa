"""The lessons of a main window: the list, a lesson from a file or a code, the one that is played, and its report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from gradsim import files
from gradsim.fields import shorten
from gradsim.language import spoken, whole
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.shell.export import save_as
from gradsim.ui.shell.opening import Opening
from gradsim.ui.widgets.asking import warn
from gradsim.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from gradsim.lab.lessons import Lesson
    from gradsim.ui.lessons.player import Player
    from gradsim.ui.lessons.playing import Playing
    from gradsim.ui.views import View


class Lessons(QObject):
    """``player``: plays the present one. ``turned``: another one is played, or none. ``teaching_wanted``: the teacher's pages."""

    turned = Signal()
    teaching_wanted = Signal()

    def __init__(
        self, window: SessionWindow, opening: Opening, views: Callable[[], list[View]], keep: Path | None
    ) -> None:
        """``views``: those that can be seen. ``keep``: the file in which progress is kept; None: nowhere."""
        super().__init__(window)
        self._window, self._opening, self._views, self._keep = window, opening, views, keep
        opening.lesson_chosen.connect(self.open)
        self.player: Player | None = None

    def show_list(self) -> None:
        from gradsim.lab.lessons import LessonError, Progress, shipped
        from gradsim.ui.lessons.choosing import LessonList

        try:
            lessons = shipped(spoken().code)
        except LessonError as error:
            self._refuse(str(error))
            return
        progress = Progress() if self._keep is None else Progress.load(self._keep)
        if self.player is not None:
            progress = self.player.playing.progress
        chooser = LessonList(self._window, lessons, progress)
        chooser.chosen.connect(self.begin)
        chooser.file_wanted.connect(self._opening.choose_file)
        chooser.teaching_wanted.connect(self.teaching_wanted)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def open(self, source: Path | str) -> None:
        """Of a file, or of a share code."""
        from gradsim.lab.lessons import LessonError, load, read_code
        from gradsim.ui.views import load_views

        views, recent = tuple(load_views()), self._opening.recent
        try:
            lesson = load(source, views) if isinstance(source, Path) else read_code(source, views)
        except LessonError as error:
            if isinstance(source, Path):
                recent.drop(source)
            self._refuse(str(error))
            return
        if isinstance(source, Path):
            recent.add(source)
        self.begin(lesson)

    def copy_code(self) -> None:
        """Of the lesson that is played."""
        from gradsim.lab.lessons import code_of

        if self.player is not None:
            code = code_of(self.player.playing.lesson)
            QGuiApplication.clipboard().setText(code)
            text = self.tr(
                "Copied the code of this lesson, {n} characters. Paste share code opens it in another window."
            )
            self._opening.notice.say(text.format(n=whole(len(code))))

    def save(self) -> None:
        """The lesson that is played as a file, to be passed on or changed."""
        if self.player is not None:
            lesson = self.player.playing.lesson
            name, kinds = f"{lesson.key}{files.LESSON_ENDING}", self.tr("Lessons (*.toml)")
            save_as(self._window, self.tr("Save lesson"), name, kinds, lambda path: files.write(path, lesson.source))

    def _refuse(self, why: str) -> None:
        warn(self._window, self.tr("This lesson cannot be used"), why)

    def begin(self, lesson: Lesson, at: int = 0) -> None:
        from gradsim.lab.lessons import in_language
        from gradsim.ui.lessons.playing import Playing

        self.leave()
        playing = Playing(self._window.session, in_language(lesson, spoken().code), self._keep, at)
        if not playing.begins:  # it would take much memory, and the user said no
            playing.leave()
            playing.deleteLater()
            return
        playing.unkept.connect(self._say_unkept, Qt.ConnectionType.SingleShotConnection)
        self._play(playing)

    def _play(self, playing: Playing, begun: Any = None) -> Player:
        from gradsim.ui.lessons.player import Player

        self.player = player = Player(self._window, self._views, playing)
        player.left.connect(self.leave)
        player.report_wanted.connect(self._save_report)
        player.told.connect(lambda: QTimer.singleShot(0, player, self._take_picture))
        self._window.page.addWidget(player.strip)
        player.begin(begun)
        self.turned.emit()
        return player

    def _say_unkept(self, why: str) -> None:
        """Once for a lesson, not with each step."""
        text = self.tr("Your progress in this lesson cannot be kept: {why}.")
        self._opening.notice.say(text.format(why=shorten(why, 100)))

    def set_aside(self) -> Player | None:
        """Takes what is played out of the window, which is made anew; None where no lesson is."""
        player, self.player = self.player, None
        if player is not None:
            player.give_way()
        return player

    def take_up(self, last: Player) -> None:
        """Goes on with what was set aside, in the language that is spoken now."""
        from gradsim.lab.lessons import in_language

        last.playing.read(in_language(last.playing.lesson, spoken().code))
        player = self._play(last.playing, last.begun)
        player.pictures.update(last.pictures)
        if last.strip.ended:
            player.go_to(len(last.playing.lesson.steps))

    def leave(self) -> None:
        player, self.player = self.player, None
        if player is not None:
            player.leave()
            self.turned.emit()

    def set_theme(self, theme: Theme) -> None:
        if self.player is not None:
            self.player.set_theme(theme)

    def go_back(self) -> bool:
        """Out of the presenter's mode, if it is on."""
        return self.player is not None and self.player.stop_presenting()

    def _take_picture(self) -> None:
        """Of what is seen, for the report."""
        from gradsim.ui.lessons.slides import picture_of

        views = self._views()
        if self.player is None or not views:
            return
        step = self.player.playing.sitting.step
        self.player.pictures[step.key] = picture_of(views[0])

    def _save_report(self) -> None:
        from gradsim.ui.lessons.report import write_page

        if self.player is not None:
            page = self.player.report().html()
            name, kinds = f"{self.player.playing.lesson.key}.pdf", self.tr("Reports (*.pdf *.html)")
            save_as(self._window, self.tr("Save report"), name, kinds, lambda path: write_page(page, path))
