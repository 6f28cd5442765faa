"""F6 takes the focus from one part of a window to the next, Shift+F6 back: a way past the many controls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class SkipKey(QObject):
    """``parts``: those of the window, in order; hidden ones, and such without a place for the focus, are passed over."""

    def __init__(self, window: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._parts = parts
        self.shortcuts: list[QShortcut] = []
        there, back = self.tr("To the next part of the window"), self.tr("To the part before")
        for keys, by, what in (("F6", 1, there), ("Shift+F6", -1, back)):
            shortcut = QShortcut(QKeySequence(keys), window, lambda by=by: self._skip(by))
            shortcut.setWhatsThis(what)
            self.shortcuts.append(shortcut)

    def _skip(self, by: int) -> None:
        parts, focus = [part for part in self._parts() if part.isVisible()], QApplication.focusWidget()
        here = next((i for i, part in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), -min(by, 0))
        for i in range(1, len(parts) + 1):
            stop = first_stop(parts[(here + by * i) % len(parts)])
            if stop is not None:
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return


def first_stop(part: QWidget) -> QWidget | None:
    """Where Tab would first come to in a part: its plot, if that takes keys."""
    plot = getattr(part, "plot", None)
    if plot is not None and _stops(plot):
        return plot  # type: ignore[no-any-return]
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and _stops(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()
