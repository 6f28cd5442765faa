"""What the monkey can do: small values that can be printed and done again, and how each is done by real events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

BUTTONS = {
    "left": Qt.MouseButton.LeftButton,
    "right": Qt.MouseButton.RightButton,
    "middle": Qt.MouseButton.MiddleButton,
}
NO_KEY = Qt.KeyboardModifier.NoModifier
DRAG_STEPS = 8
BETWEEN = 4
"""Milliseconds between the events of one action."""
MOST_TYPED = 400
"""Longer texts are pasted."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a hand does.

    ``target`` names a widget (``name_of``); ``x`` and ``y`` are shares of its width and height, ``to_x`` and ``to_y``
    those of ``to``, where a drag ends. ``value``: a mouse button, keys, a text, or a size. ``pause``: milliseconds
    until the next. ``answers`` seeds the answers to the dialogs that it opens.
    """

    kind: str
    target: str = ""
    x: float = 0.5
    y: float = 0.5
    value: str = ""
    to: str = ""
    to_x: float = 0.5
    to_y: float = 0.5
    pause: int = 5
    answers: int = 0

    def line(self) -> str:
        """As JSON, without what is at its default."""
        default = asdict(Action(""))
        return json.dumps({k: v for k, v in asdict(self).items() if v != default[k]}, ensure_ascii=False)

    @classmethod
    def read(cls, line: str) -> Action:
        return cls(**json.loads(line))


def name_of(widget: QWidget) -> str:
    """A name by which the widget is found again in another run: classes, names and places down from its window."""
    parent, own = widget.parentWidget(), _own_name(widget)
    if parent is None:
        return own
    alike = [child for child in parent.children() if _own_name(child) == own]
    return f"{name_of(parent)}/{own}" + (f"#{alike.index(widget)}" if len(alike) > 1 else "")


def _own_name(part: QObject) -> str:
    return type(part).__name__ + (f":{part.objectName()}" if part.objectName() else "")


def find(name: str) -> QWidget | None:
    """The widget of that name, if it can be seen."""
    first, *rest = name.split("/")
    found: QObject | None = next((w for w in QApplication.topLevelWidgets() if _own_name(w) == first), None)
    for step in rest:
        own, _, place = step.partition("#")
        alike = [child for child in found.children() if _own_name(child) == own] if found is not None else []
        found = alike[int(place or 0)] if len(alike) > int(place or 0) else None
    return found if isinstance(found, QWidget) and found.isVisible() else None


def windows() -> list[QWidget]:
    """The windows that can be seen, popups too."""
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowHandle() is not None]


def widgets(window: QWidget) -> list[QWidget]:
    """The window and all in it that can be seen."""
    inside = [w for w in window.findChildren(QWidget) if w.isVisible() and w.window() is window]
    return [window, *(w for w in inside if w.width() > 1 and w.height() > 1 and not w.visibleRegion().isEmpty())]


def perform(action: Action) -> Iterator[int]:
    """Does it, event by event; yields how many milliseconds the window has before the next event."""
    yield from DO[action.kind](action)


def _place(action: Action) -> tuple[QWidget, QPoint] | None:
    """The window of the target and the point in it.

    The window as a widget, not its handle: Python's object of a handle ends with that of its widget.
    """
    widget = find(action.target)
    if widget is None:
        return None
    window = widget.window()
    if not window.isActiveWindow() and QApplication.activePopupWidget() is None:
        window.activateWindow()  # as a window manager does at a click; offscreen there is none
    return window, widget.mapTo(window, _at(widget, action.x, action.y))


def _at(widget: QWidget, x: float, y: float) -> QPoint:
    return QPoint(round(x * widget.width()), round(y * widget.height()))


def _click(action: Action) -> Iterator[int]:
    if (place := _place(action)) is None:
        return
    window, point = place
    QTest.mouseMove(window.windowHandle(), point)
    yield BETWEEN
    button, _, twice = action.value.partition(" ")
    if isValid(window) and window.isVisible():
        press = QTest.mouseDClick if twice else QTest.mouseClick
        press(window.windowHandle(), BUTTONS[button], NO_KEY, point)


def _hover(action: Action) -> Iterator[int]:
    if (place := _place(action)) is not None:
        window, point = place
        QTest.mouseMove(window.windowHandle(), point)
    yield BETWEEN


def _drag(action: Action) -> Iterator[int]:
    """Press, move, release; the button is let go whatever became of the window meanwhile."""
    place, end_widget = _place(action), find(action.to)
    if place is None or end_widget is None:
        return
    window, point = place
    start = window.mapToGlobal(point)
    end = end_widget.mapToGlobal(_at(end_widget, action.to_x, action.to_y))
    QTest.mousePress(window.windowHandle(), BUTTONS["left"], NO_KEY, point)
    for i in range(1, DRAG_STEPS + 1):
        yield BETWEEN
        window = _alive(window)
        QTest.mouseMove(window.windowHandle(), window.mapFromGlobal(start + (end - start) * (i / DRAG_STEPS)))
    yield BETWEEN
    window = _alive(window)
    QTest.mouseRelease(window.windowHandle(), BUTTONS["left"], NO_KEY, window.mapFromGlobal(end))


def _alive(window: QWidget) -> QWidget:
    """The window, or another one if it went."""
    return window if isValid(window) and window.isVisible() else windows()[0]


def _wheel(action: Action) -> Iterator[int]:
    if (place := _place(action)) is not None:
        window, point = place
        QTest.wheelEvent(window.windowHandle(), QPointF(point), QPoint(0, int(action.value)))
    yield BETWEEN


def _key(action: Action) -> Iterator[int]:
    keys = QKeySequence(action.value)[0]
    QTest.keyClick(_with_focus(), keys.key(), keys.keyboardModifiers())
    yield BETWEEN


def _with_focus() -> QWidget:
    return QApplication.activePopupWidget() or QApplication.focusWidget() or windows()[0]


def _type(action: Action) -> Iterator[int]:
    """Clicks into a field, takes all of it, types, and ends with Enter or Tab or not at all."""
    text, _, end = action.value.rpartition("\t")
    if (place := _place(action)) is None:
        return
    window, point = place
    field = find(action.target)
    if field is not None and field.visibleRegion().isEmpty():
        field.setFocus()  # scrolled out of sight, as Tab would find it
    else:
        QTest.mouseClick(window.windowHandle(), BUTTONS["left"], NO_KEY, point)
    yield BETWEEN
    QTest.keyClick(_with_focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if not text:
        QTest.keyClick(_with_focus(), Qt.Key.Key_Delete)
    elif text.isascii() and len(text) <= MOST_TYPED:
        QTest.keyClicks(_with_focus(), text)
    else:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(_with_focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    yield BETWEEN
    if end:
        QTest.keyClick(_with_focus(), {"Enter": Qt.Key.Key_Return, "Tab": Qt.Key.Key_Tab}[end])


def _follow(action: Action) -> Iterator[int]:
    """The first link of a text, as a keyboard reaches it: the card of a term, say."""
    widget = find(action.target)
    if widget is not None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        yield BETWEEN
        QTest.keyClick(_with_focus(), Qt.Key.Key_Return)
    yield BETWEEN


def _resize(action: Action) -> Iterator[int]:
    widget = find(action.target)
    if widget is not None:
        width, height = map(int, action.value.split("x"))
        widget.resize(width, height)
    yield BETWEEN


def _state(action: Action) -> Iterator[int]:
    """Maximized, minimized, full screen, or as before: what a window manager's buttons do."""
    widget = find(action.target)
    if widget is not None:
        getattr(widget, action.value)()
    yield BETWEEN


def _close(action: Action) -> Iterator[int]:
    widget = find(action.target)
    if widget is not None:
        widget.windowHandle().close()
    yield BETWEEN


def _focus(action: Action) -> Iterator[int]:
    widget = find(action.target)
    if widget is not None:
        widget.activateWindow()
        widget.raise_()
    yield BETWEEN


DO = {
    "click": _click, "hover": _hover, "drag": _drag, "wheel": _wheel, "key": _key, "type": _type, "resize": _resize,
    "follow": _follow, "state": _state, "close": _close, "focus": _focus,
}  # fmt: skip
