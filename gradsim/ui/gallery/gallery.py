"""The dialog to start from: cards of the shipped scenarios, a file, a share code, what was opened last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gradsim import assets
from gradsim.ui.gallery.scenario_card import ScenarioCard, words
from gradsim.ui.widgets.card import Card, button, plain_label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.theme import Theme

GAP = 12


class Gallery(QDialog):
    """It closes with the first choice.

    ``file_chosen``: a shipped one, or one that was opened before. ``file_wanted``: one is to be looked for.
    ``code_wanted``: what is on the clipboard.
    """

    file_chosen = Signal(object)
    file_wanted = Signal()
    code_wanted = Signal()

    def __init__(self, parent: QWidget, theme: Theme, recent: Sequence[Path], on_clipboard: str) -> None:
        """``on_clipboard``: the scenario whose code the clipboard holds, in words, or the lesson; empty: none."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start from a scenario"))
        self.cards: list[ScenarioCard] = []
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        page.addLayout(self._head(recent))
        if on_clipboard:
            page.addWidget(self._clipboard(on_clipboard))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.content = self._groups(theme)
        self.area.setWidget(self.content)
        page.addWidget(self.area, 1)
        self.resize(parent.width() - 4 * GAP, parent.height() - 4 * GAP)
        self.cards[0].setFocus()

    def _head(self, recent: Sequence[Path]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(self.tr("Start from …"), "headline"))
        row.addStretch(1)
        tip = self.tr("The share code on the clipboard, such as depth=30&activation=relu")
        self.paste = button(self.tr("Paste code"), tip, self._ending(self.code_wanted))
        self.look = button(self.tr("Open file…"), self.tr("A scenario in a JSON file"), self._ending(self.file_wanted))
        self.recent = QPushButton(self.tr("Recent ▾"))
        self.recent.setToolTip(self.tr("Files that were opened before"))
        self.recent.setMenu(self._menu_of(recent))
        self.recent.setEnabled(bool(recent))
        for part in (self.look, self.paste, self.recent):
            part.setAutoDefault(False)  # Return is for the card that has the focus
            row.addWidget(part)
        return row

    def _menu_of(self, recent: Sequence[Path]) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for path in recent:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(self._ending(self.file_chosen, path))
        return menu

    def _clipboard(self, text: str) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("On the clipboard: {what}").format(what=text), wrap=True), 1)
        take = button(
            self.tr("Open it"), self.tr("Opens what this share code stands for"), self._ending(self.code_wanted)
        )
        take.setAutoDefault(False)
        row.addWidget(take)
        card.body.addLayout(row)
        return card

    def _groups(self, theme: Theme) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        for group in assets.course():
            cards = [ScenarioCard(key, theme) for key in group.scenarios]
            for card in cards:
                card.clicked.connect(self._ending(self.file_chosen, assets.path("scenarios", f"{card.key}.json")))
                card.left.connect(self._leave)
            self.cards += cards
            column.addWidget(plain_label(words(group.title).upper(), "section"))
            column.addLayout(Flow(*cards, gap=GAP, row_gap=GAP))
            column.addSpacing(GAP)
        column.addStretch(1)
        return content

    def _ending(self, signal: SignalInstance, *values: object) -> Callable[..., Any]:
        """Closes the gallery, then sends the signal."""

        def use() -> None:
            self.accept()
            signal.emit(*values)

        return use

    def _leave(self, x: int, y: int) -> None:
        """The focus goes to the nearest card that way."""
        here = self.sender()
        assert isinstance(here, ScenarioCard)
        start = here.mapTo(self.content, here.rect().center())

        def way(card: ScenarioCard) -> tuple[int, int]:
            """How far it is along the arrow, and beside it."""
            to = card.mapTo(self.content, card.rect().center()) - start
            return to.x() * x + to.y() * y, abs(to.x() * y) + abs(to.y() * x)

        ahead = [card for card in self.cards if way(card)[0] > 0 and (y or way(card)[1] == 0)]
        if ahead:
            card = min(ahead, key=way)
            card.setFocus()
            self.area.ensureWidgetVisible(card)
