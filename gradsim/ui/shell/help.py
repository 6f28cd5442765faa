"""What helps: the guide, the list of keys, what the program is made of. Nothing of it is imported before it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gradsim.ui.frame.session_window import SessionWindow

if TYPE_CHECKING:
    from gradsim.ui.help.guide import Guide

TEACHING = "teaching/README.md"


class Help(QObject):
    def __init__(self, window: SessionWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: Guide | None = None

    def show_guide(self) -> None:
        """In a window of its own, on the page where it was left."""
        self._open_guide()

    def show_teaching(self) -> None:
        """The guide, at its pages for teachers."""
        self._open_guide().show_page(TEACHING)

    def _open_guide(self) -> Guide:
        from gradsim.ui.help.guide import Guide

        if self.guide is None or self.guide.theme != self._window.theme:
            self.close()
            self.guide = Guide(self._window.theme)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        return self.guide

    def show_keys(self) -> None:
        from gradsim.ui.help.keys import KeyList

        KeyList(self._window).open()

    def show_about(self) -> None:
        from gradsim.ui.help.about import About

        About(self._window).open()

    def close(self) -> None:
        """With the window."""
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None
