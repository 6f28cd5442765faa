"""A strip over the lower edge of a window: says what was done, for some seconds, or offers something to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradsim.ui.widgets.card import Card, button, plain_label

SECONDS = 6
GAP = 24


class Notice(Card):
    """It covers nothing of the layout for long, and waits for nothing. Escape takes it away while it has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(parent=window)
        self._window = window
        self._use: Callable[[], object] = lambda: None
        self.text = plain_label("", wrap=True)
        self.take = button("", "", self._taken)
        self.leave = button("", "", self.hide)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        self.body.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """For some seconds."""
        self._show(text, offers=False)
        self._timer.start()

    def offer(self, text: str, word: str, use: Callable[[], object]) -> None:
        """Until it is answered; ``word`` is on the button that does it, and that has the focus."""
        self._timer.stop()
        self._use = use
        self.take.setText(word)
        self.take.setToolTip(text)
        self.leave.setText(self.tr("Not now"))
        self.leave.setToolTip(self.tr("Stays here"))
        self._show(text, offers=True)
        self.take.setFocus()

    def _show(self, text: str, offers: bool) -> None:
        self.text.setText(text)
        self.setAccessibleName(self.tr("Notice"))
        self.setAccessibleDescription(text)
        for part in (self.take, self.leave):
            part.setVisible(offers)
        self.show()
        self._place()
        self.raise_()

    def _taken(self) -> None:
        self.hide()
        self._use()

    def _place(self) -> None:
        room = self._window.rect()
        self.body.activate()
        width = min(self.sizeHint().width() + self.text.fontMetrics().averageCharWidth() * 40, room.width() - 2 * GAP)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry(QRect((room.width() - width) // 2, room.height() - height - GAP, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()  # before a shortcut of the window takes it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.take.hasFocus():
            self._taken()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QKeyEvent) -> bool:
    return bool(event.key() == Qt.Key.Key_Escape)
