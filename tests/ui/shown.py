"""A view by itself: what a user does in it is carried out, and it draws what comes of that."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from gradsim import Trainer
from gradsim.lab.orders import Want
from gradsim.language import spoken
from gradsim.ui.session import Intent, Session
from gradsim.ui.session.intents import SetLook
from gradsim.ui.views import View


def plays(window: Any) -> bool:
    """Whether its run bar says that it trains: the button offers a pause."""
    return "Pause" in window.run_bar.play.text()


def pause(qtbot: Any, window: Any) -> None:
    """Clicks the run bar's button of a window that trains, and waits until it has stopped."""
    qtbot.mouseClick(window.run_bar.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.snapshot.state == "paused", timeout=10_000)


def press(window: QWidget, text: str) -> None:
    """Clicks the button that bears this text."""
    (found,) = [b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def entry(menu: QMenu, text: str) -> QAction:
    """The one whose text holds this."""
    return next(action for action in menu.actions() if text in action.text())


def choose_language(qtbot: Any, desk: Any, language: str) -> None:
    """As the menu does, until all is there again in the other language."""
    before, is_spoken = desk.window.menu, spoken().code == language
    desk.session.do(SetLook(language=language))
    if not is_spoken:
        qtbot.waitUntil(lambda: desk.window.menu is not before and desk.window.pages is not None)
        QApplication.processEvents()  # Qt shows what is new in a window that is shown already


class Shown:
    """A view or another card before a session. ``sent``: the intents of the user's clicks."""

    def __init__(self, view: Any, session: Session) -> None:
        self.view, self.session = view, session
        self.sent: list[Intent] = []
        view.intended.connect(self.sent.append)
        view.intended.connect(session.do)
        session.announced.connect(view.show_state)
        session.drawn.connect(view.draw)
        view.show_state(session.state)
        if isinstance(view, View):
            view.needs_changed.connect(self._want)
            self._want()
        session.start()

    def _want(self) -> None:
        self.session.worker.order(Want(self.view.needs))

    def close(self) -> None:
        self.session.worker.stop()
        assert self.session.worker.join(10)

    def do(self, *intents: Intent) -> None:
        """Carries out intents that come from elsewhere, and draws what they lead to."""
        self.session.do(*intents)
        self.settle()

    def settle(self) -> None:
        """Draws what the last orders led to."""
        self.session.worker.wait(20)
        self.session.take()

    @property
    def snapshot(self) -> Any:
        return self.session.snapshot

    def trainer(self) -> Trainer:
        """Another one, as far as the one that is shown; it has measured the batch to come."""
        trainer = Trainer(self.session.state.scenario)
        with np.errstate(all="ignore"):
            if self.snapshot.steps:
                trainer.run(self.snapshot.steps)
            trainer.measure()
        return trainer

    def found(self) -> Any:
        """What the view's own probe found, where it has one."""
        (need,) = self.view.needs - {"statistics"}
        return self.snapshot.probes[need]
