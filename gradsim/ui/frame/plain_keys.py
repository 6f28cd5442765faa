"""Keys without Ctrl that act in the whole window, such as R, and give way to a control that takes them itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

SEARCHES = QComboBox | QAbstractItemView
"""They go to the entry that begins with a letter. Where text is typed Qt itself sees to it."""


class PlainKeys(QObject):
    """``keys``: what each does, in words and in fact. They work in the window of ``owner``."""

    def __init__(self, owner: QWidget, keys: dict[str, tuple[str, Callable[[], object]]]) -> None:
        super().__init__(owner)
        for key, (text, use) in keys.items():
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _, use=use: use())
            owner.addAction(action)
        owner.installEventFilter(self)
        self._owner = owner
        self._window: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks the window, before a shortcut acts, whether the key is wanted as a key."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.ParentChange) and self._window is not self._owner.window():
            self._window = self._owner.window()
            self._window.installEventFilter(self)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and takes(event):
            event.accept()
            return True
        return False


def takes(event: QKeyEvent) -> bool:
    """Whether the control that has the focus has a use of its own for a key."""
    if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return False
    focus, text = QApplication.focusWidget(), event.text()
    if text == " ":
        return isinstance(focus, QAbstractItemView)
    return bool(text) and text.isprintable() and isinstance(focus, SEARCHES)
