"""Writes a lesson's pictures: each step is trained in a window that nobody sees."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gradsim import files
from gradsim.lab.lessons import Choose, Draw, Given, Lesson, Picture, Reach, Step
from gradsim.language import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.lessons.playing import Playing
    from gradsim.ui.lessons.slides import Slide

SIZE = (1280, 900)
"""Of the window, in pixels."""
PATIENCE = 300.0
"""Seconds that a step may take."""


def export(lesson: Lesson, folder: Path) -> list[Path]:
    """Of each step a PNG and an SVG with its caption, and a handout with and without answers; the files. Raises OSError."""
    from gradsim.ui.lessons.report import pdf_of
    from gradsim.ui.lessons.slides import handout
    from gradsim.ui.shell.starting import start_qt

    app = start_qt(unseen=True)
    folder.mkdir(parents=True, exist_ok=True)
    writing = Writing(app, lesson, folder)
    slides = writing.slides()
    for name, answers in (("handout", False), ("handout-answers", True)):
        writing.write(f"{lesson.key}-{name}.pdf", pdf_of(handout(lesson, slides, answers)))
    return writing.written


class Writing:
    """``written``: the files so far."""

    def __init__(self, app: QApplication, lesson: Lesson, folder: Path, size: tuple[int, int] = SIZE) -> None:
        from gradsim.ui.session import SessionState
        from gradsim.ui.shell.desk import Desk

        self._app, self.lesson, self._folder = app, lesson, folder
        language = lesson.language if lesson.language in LANGUAGES else "en"
        self._desk = Desk(SessionState(scenarios=(lesson.steps[0].scenario,), colors="light", language=language))
        self._desk.window.resize(*size)
        self.written: list[Path] = []

    def write(self, name: str, content: bytes) -> None:
        files.write(self._folder / name, content)
        self.written.append(self._folder / name)

    def slides(self) -> list[Slide]:
        """Plays the lesson; the pictures of its steps are written meanwhile."""
        window = self._desk.window
        window.show()
        try:
            window.start()
            window.lessons.begin(self.lesson)
            assert window.lessons.player is not None
            return [self._slide(window.lessons.player.playing, at) for at in range(len(self.lesson.steps))]
        finally:
            self.close()

    def close(self) -> None:
        self._desk.window.close()
        self._desk.session.worker.join()

    def _slide(self, playing: Playing, at: int) -> Slide:
        from gradsim.ui.lessons.slides import Slide, answer, caption
        from gradsim.ui.session.intents import Play, SetSpeed

        step, name = self.lesson.steps[at], f"{self.lesson.key}-{at + 1}-{self.lesson.steps[at].key}"
        playing.go_to(at)
        self._wait(lambda: playing.sitting.first is not None)
        asked = caption(playing.sitting)
        before = self._draw(name, step, asked)
        if isinstance(step.task, Reach):
            return Slide(step.title, asked, "", before, None)
        self._desk.session.do(SetSpeed(math.inf))
        if step.predicts:
            playing.answer(_any(step))
        elif step.until:
            self._desk.session.do(Play())
        self._wait(lambda: playing.sitting.phase == "told")
        told = answer(playing.sitting)
        return Slide(step.title, asked, told, before, self._draw(f"{name}-answer", step, told))

    def _wait(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not done():
            self._app.processEvents()
            time.sleep(0.002)
            if time.monotonic() > end:
                raise OSError(None, "a step takes too long to be measured")
        self._desk.window.show_all()
        player = self._desk.window.lessons.player
        if player is not None and player.drawing is not None:
            player.drawing.bars.hide()  # nobody has drawn them
        self._desk.window.run_bar.play.setFocus()
        for _ in range(3):  # what comes late, such as a layout
            self._app.processEvents()

    def _draw(self, name: str, step: Step, text: str) -> Picture:
        """Writes the view that is seen over this caption; the picture without it."""
        from gradsim.ui.lessons.slides import captioned, picture_of

        assert self._desk.window.pages is not None
        key = self._desk.window.pages.visible()[0].key
        shown = self._desk.window.pages.docks[key].shown
        for kind in ("png", "svg"):
            self.write(f"{name}.{kind}", captioned(shown, step.title, text, kind))
        return picture_of(shown)


def _any(step: Step) -> Given:
    """Something that can be measured against; it is not shown."""
    if isinstance(step.task, Draw):
        return (1.0,) * (step.scenario.depth + 1)
    return 0 if isinstance(step.task, Choose) else 1.0
