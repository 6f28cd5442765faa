"""The names of the views that share one place, as tabs: a click shows one. They go on in a second row, and then in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gradsim.ui.views import view_words, views
from gradsim.ui.widgets.card import button
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.laid_out import laid_out_once

ROWS = 2
"""Of tabs at most: the room is for what they show."""


class ViewStrip(QWidget):
    """``chosen``, ``enlarged``: a click, a double click on a view's name; carries its key. ``left``: the way back."""

    chosen = Signal(str)
    enlarged = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Views"))
        self.tabs: dict[str, Tab] = {}
        self._row = Flow(gap=0)
        self._row.setContentsMargins(0, 0, 0, 6)
        self.back = button("", self.tr("Shows all views again"), self.left)
        self.back.setObjectName("back")
        self.back.hide()
        self.more = QPushButton(self.tr("More views ▾"))
        self.more.setObjectName("tab")
        self.more.setToolTip(self.tr("The views whose tabs have no room here"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setMenu(QMenu(self.more))
        self.more.hide()
        for choice in views:
            self.tabs[choice.key] = tab = Tab(view_words(choice.label), view_words(choice.help))
            tab.clicked.connect(lambda _, key=choice.key: self._choose(key))
            tab.double_clicked.connect(lambda key=choice.key: self.enlarged.emit(key))
            tab.moved.connect(self._turn)
        self._keys: tuple[str, ...] = ()
        self.setLayout(self._row)

    def show_views(self, keys: Sequence[str], front: str, way_back: str) -> None:
        """``way_back``: what leads from here to all views, in words; empty: nothing does."""
        with laid_out_once(self):
            if tuple(keys) != self._keys:
                self._keys = tuple(keys)
                self._fill()
            for key, tab in self.tabs.items():
                tab.setChecked(key == front)
                tab.setFocusPolicy(Qt.FocusPolicy.TabFocus if key == front else Qt.FocusPolicy.NoFocus)
            self.back.setText(way_back)
            self.back.setVisible(bool(way_back))
            self.setVisible(bool(way_back) or len(keys) > 1)
            self._share_out()

    def _fill(self) -> None:
        self._row.clear()
        for tab in self.tabs.values():
            tab.hide()
        for part in (*(self.tabs[key] for key in self._keys), self.more, self.back):
            if part is self.back:
                self._row.push()
            self._row.addWidget(part)

    def fit(self) -> None:
        """To the width that there is, and the size of text."""
        with laid_out_once(self):
            self._share_out()

    def _share_out(self) -> None:
        """Puts the last tabs into the menu where there are more rows of them than ROWS; never the one in front."""
        for key in self._keys:
            self.tabs[key].show()
        self.more.hide()
        rest = [key for key in reversed(self._keys) if not self.tabs[key].isChecked()]
        hidden: list[str] = []
        while rest and self._row.row_count(self.width()) > ROWS:
            self.more.show()
            hidden.insert(0, rest.pop(0))
            self.tabs[hidden[0]].hide()
        menu = self.more.menu()
        menu.clear()
        for key in hidden:
            menu.addAction(self.tabs[key].text()).triggered.connect(lambda _, key=key: self._choose(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out()

    def _choose(self, key: str) -> None:
        self.tabs[key].setChecked(True)  # a click on the one in front leaves it there
        self.chosen.emit(key)

    def _turn(self, step: int) -> None:
        """To the next or the one before, by the arrow keys."""
        now = next((n for n, key in enumerate(self._keys) if self.tabs[key].isChecked()), 0)
        key = self._keys[(now + step) % len(self._keys)]
        self.chosen.emit(key)
        self.tabs[key].setFocus(Qt.FocusReason.TabFocusReason)


class Tab(QPushButton):
    """``moved``: by an arrow key, 1 or -1."""

    double_clicked = Signal()
    moved = Signal(int)

    def __init__(self, text: str, tip: str) -> None:
        super().__init__(text)
        self.setObjectName("tab")
        self.setCheckable(True)
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.double_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
