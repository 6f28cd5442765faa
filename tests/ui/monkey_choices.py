"""What the monkey does next: any of what can be seen, each kind of widget as likely as the others."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from gradsim import Scenario
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session import Session
from gradsim.ui.shell.window import MainWindow
from tests.ui.monkey_actions import Action, name_of, widgets, windows

LARGEST = {"depth": 30, "width": 64, "batch_size": 128, "time_steps": 50, "seeds": 4, "samples": 2000}
"""The shapes whose blocks are judged. What is larger is typed too, and taken back by the next action."""
SAFE = {"depth": "10", "width": "16", "batch_size": "32", "time_steps": "12", "seeds": "1", "samples": "200"}

KEYS = (
    *("Space", "S", "R", "Tab", "Shift+Tab", "Return", "Escape", "Up", "Down", "Left", "Right", "Home", "End", "PgUp"),
    *("PgDown", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Delete", "F1", "F4"),
    *(
        "Ctrl+Shift+C",
        "Ctrl+Tab",
        "Ctrl+Shift+Tab",
        "Alt+Down",
        "Alt+Left",
        "Menu",
        "+",
        "-",
        "?",
        "C",
        "F6",
        "Shift+F6",
    ),
    *("F11", "Ctrl++", "Ctrl+0", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+5", "Ctrl+9"),
)
WINDOWS_KEYS = ("Ctrl+Shift+K", "Ctrl+Shift+W", "Ctrl+O", "Ctrl+Shift+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+W")
TEXTS = (
    *("", " ", "0", "1", "2", "3", "7", "12", "30", "64", "0.1", "1e-3", "0.5", "-1", "1e400", "nan", "inf", "1e-320"),
    *("off", "zeros", "2:8:2", "1,2,3", "relu,tanh", "0.01,0.1", "1:1000000:1", "5:1:1", "relu*3,tanh*2", "sigmoid*5"),
    *(
        "relu*1000,relu*1000",
        "99999999999999999999",
        "101",
        "257",
        "1025",
        "8,4*2",
        "3,2;9",
        "1_0",
        "٣",
        "größe",
        "<b>x</b>",
        "%s {n} &amp;",
    ),
    *("x" * 3000, "1" * 500, "y", "kind", "depth=3", "~nosuchuser/x", "\N{GRINNING FACE}", "a\u202eb"),
)
SIZES = ("1280x800", "900x600", "400x300", "1920x1080", "2400x1300", "700x1000", "1x1")
STATES = ("showMaximized", "showMinimized", "showNormal", "showFullScreen", "showNormal", "showNormal")
LINKS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
KINDS = (
    QAbstractButton,
    QLabel,
    QComboBox,
    QLineEdit,
    QAbstractSlider,
    QTabBar,
    QDockWidget,
    QMenu,
    QAbstractScrollArea,
)


class Chooser:
    """Draws actions from a seed and from what can be seen; ``folder`` holds files whose names are typed as well."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = random.Random(seed)
        self._takes_back = False
        self.files = sorted(f"files/{p.name}" for p in folder.iterdir())

    def next(self) -> Action:
        answers, pause = self.random.randrange(10**6), self.random.choice((1, 1, 5, 20))
        self._takes_back = not self._takes_back  # every other time: it may be out of reach, behind a dialog
        if self._takes_back and (back := self._smaller()) is not None:
            return back
        popup = QApplication.activePopupWidget()
        if popup is not None and self.random.random() < 0.85:
            return self._in_popup(popup, pause, answers)
        draw = self.random.random()
        if draw < 0.14:
            return Action("key", value=self.random.choice(KEYS), pause=pause, answers=answers)
        if draw < 0.17:
            return Action("key", value=self.random.choice(WINDOWS_KEYS), pause=pause, answers=answers)
        window = self.random.choice(windows())
        if draw < 0.22:
            return self._with_window(window, isinstance(window, MainWindow), pause, answers)
        return self._with_widget(self._any(window), pause, answers)

    def _smaller(self) -> Action | None:
        """Takes back a shape that is larger than those whose blocks are judged."""
        for window in session_windows():
            for name, most in LARGEST.items():
                control = window.panel.controls[name]
                if getattr(window.session.state.scenario, name) > most and control.isVisible():
                    return Action("type", name_of(control.edit), value=f"{SAFE[name]}\tEnter", pause=20)
        return None

    def _in_popup(self, popup: QWidget, pause: int, answers: int) -> Action:
        draw = self.random.random()
        if isinstance(popup, QMenu) and _quits(popup.activeAction()):
            return Action("key", value="Escape", pause=pause, answers=answers)
        if draw < 0.2:
            key = self.random.choice(("Down", "Up", "Return", "Escape", "Right", "Left", "Space", "End"))
            return Action("key", value=key, pause=pause, answers=answers)
        kind = "hover" if draw < 0.35 else "click"
        where = {"x": self.random.random(), "y": self.random.random()}
        at = QPoint(round(where["x"] * popup.width()), round(where["y"] * popup.height()))
        if isinstance(popup, QMenu) and _quits(popup.actionAt(at)):
            kind = "hover"
        return Action(kind, name_of(popup), **where, value="left", pause=pause, answers=answers)

    def _with_window(self, window: QWidget, is_main: bool, pause: int, answers: int) -> Action:
        kind = self.random.choice(("resize", "state", "focus", "close"))
        if kind == "close" and is_main:
            kind = "resize"
        value = {"resize": SIZES, "state": STATES}.get(kind, ("",))
        return Action(kind, name_of(window), value=self.random.choice(value), pause=pause, answers=answers)

    def _any(self, window: QWidget) -> QWidget:
        by_kind: dict[object, list[QWidget]] = {}
        for widget in widgets(window):
            kind = next((k for k in KINDS if isinstance(widget, k)), None)
            by_kind.setdefault(kind, []).append(widget)
        return self.random.choice(by_kind[self.random.choice(list(by_kind))])

    def _with_widget(self, widget: QWidget, pause: int, answers: int) -> Action:
        name, draw = name_of(widget), self.random.random()
        where = {"x": self._share(), "y": self._share()}
        rest = {"pause": pause, "answers": answers}
        if isinstance(widget, QLineEdit) and draw < 0.7:
            text = self.random.choice(TEXTS if self.random.random() < 0.85 else self.files)
            end = self.random.choice(("Enter", "Tab", ""))
            return Action("type", name, **where, value=f"{text}\t{end}", **rest)
        if isinstance(widget, QLabel) and widget.textInteractionFlags() & LINKS and draw < 0.4:
            return Action("follow", name, **rest)
        drags = isinstance(widget, QTabBar | QDockWidget | QAbstractSlider) or not isinstance(widget, KINDS)
        if draw < (0.4 if drags else 0.08):
            end = self._any(self.random.choice(windows()))
            return Action("drag", name, **where, to=name_of(end), to_x=self._share(), to_y=self._share(), **rest)
        if draw < 0.5 and not isinstance(widget, QAbstractButton):
            turn = self.random.choice(("120", "-120", "480", "-960"))
            return Action("wheel", name, **where, value=turn, **rest)
        button = self.random.choice(("left",) * 9 + ("right",) * 3 + ("left twice", "middle"))
        return Action("click", name, **where, value=button, **rest)

    def _share(self) -> float:
        """Inside; now and then on the edge or just past it, where splitters are."""
        draw = self.random.random()
        return self.random.choice((0.0, 1.0, 1.01, -0.01)) if draw < 0.12 else round(self.random.random(), 3)


def _quits(action: QAction | None) -> bool:
    """The program's end is the monkey's last action."""
    return action is not None and action.shortcut() == QKeySequence("Ctrl+Q")  # its name is another in each language


def session_windows() -> list[SessionWindow]:
    """The windows that have controls, the main one first."""
    found = [w for w in windows() if isinstance(w, SessionWindow)]
    return sorted(found, key=lambda window: not isinstance(window, MainWindow))


def small() -> bool:
    """Whether all that is trained is within the shapes whose blocks are judged."""
    return all(
        getattr(s, name) <= most or not s.fields[name].applies(s)
        for window in session_windows()
        for s in _trained(window.session)
        for name, most in LARGEST.items()
    )


def _trained(session: Session) -> tuple[Scenario, ...]:
    """What is to be trained, and what is trained until that is built."""
    found = session.snapshot
    return session.state.scenarios if found is None else (*session.state.scenarios, *found.scenarios)
