"""All layers of a recorded training, folded by block, the worst first; a search finds one by its name."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem

from gradsim.ui.watch.bars import block, describe
from gradsim.ui.watch.moment import Moment
from gradsim.ui.widgets import health
from gradsim.ui.widgets.card import Card
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.numbers import percent, short

MANY = 30
"""From so many layers on, blocks are closed at first."""
PLACE = Qt.ItemDataRole.UserRole


class LayerList(Card):
    """``picked``: a layer was chosen."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Layers"), self.tr("the least or the largest gradient first"))
        self.search = QLineEdit()
        self.search.setObjectName("framed")
        self.search.setPlaceholderText(self.tr("Find a layer"))
        self.search.setAccessibleName(self.tr("Find a layer"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Layers"))
        self.tree.setHeaderLabels([self.tr("layer"), "RMS dL/dz", self.tr("update ratio")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setMinimumHeight(120)
        self.tree.currentItemChanged.connect(self._choose)
        self.body.addWidget(self.search)
        self.body.addWidget(self.tree, 1)
        self._items: dict[int, QTreeWidgetItem] = {}
        self._drawing = False
        self._order: tuple[int, ...] = ()
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def draw(self, moment: Moment) -> None:
        names = moment.names
        self._drawing = True
        if moment.order != self._order or len(names) != len(self._items):
            self._order = moment.order
            self._build(names)
        signal, update, brushes = (
            moment.figures["signal_grad_norm"], moment.figures["update_ratio"], health.brushes(self._theme, moment.places()),
        )  # fmt: skip
        for i in reversed(self._order):  # a block tells of its worst layer, which comes last
            item = self._items[i]
            for row in filter(None, (item, item.parent())):
                row.setText(1, _said(signal[i], short))
                row.setText(2, _said(update[i], percent))
                row.setIcon(0, _square(brushes[i].color()))
            item.setToolTip(1, describe(moment, i))
        self._drawing = False

    def _build(self, names: list[str]) -> None:
        """Blocks stand where their worst layer does."""
        current = self.tree.currentItem()
        picked = current.data(0, PLACE) if current is not None else None
        opened = {item.text(0) for item in _blocks(self.tree) if item.isExpanded()}
        first = not self._items
        self.tree.clear()
        self._items = {}
        blocks: dict[str, QTreeWidgetItem] = {}
        sizes: dict[str, int] = {}
        for name in names:
            sizes[block(name)] = sizes.get(block(name), 0) + 1
        for i in self._order:
            inside = block(names[i]) if sizes[block(names[i])] > 1 else ""
            if inside and inside not in blocks:
                blocks[inside] = QTreeWidgetItem(self.tree, [inside])
                for column in (1, 2):
                    blocks[inside].setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
                blocks[inside].setExpanded(inside in opened or (first and len(names) < MANY))
            text = names[i][len(inside) + 1 :] if inside else names[i]
            parent: QTreeWidget | QTreeWidgetItem = blocks[inside] if inside else self.tree
            item = self._items[i] = QTreeWidgetItem(parent, [text])
            item.setData(0, PLACE, i)
            item.setToolTip(0, names[i])
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        if picked in self._items:
            self.tree.setCurrentItem(self._items[picked])
        self._find(self.search.text())

    def pick(self, layer: int | None) -> None:
        if layer is not None and layer in self._items and self.tree.currentItem() is not self._items[layer]:
            self.tree.setCurrentItem(self._items[layer])
            self.tree.scrollToItem(self._items[layer])

    def _choose(self, item: QTreeWidgetItem | None, _: QTreeWidgetItem | None) -> None:
        place = item.data(0, PLACE) if item is not None else None
        if place is not None and not self._drawing:
            self.picked.emit(place)

    def _find(self, text: str) -> None:
        """Shows the layers whose whole names hold the text, and opens their blocks."""
        wanted = text.strip().lower()
        for item in self._items.values():
            item.setHidden(wanted not in item.toolTip(0).lower())
        for parent in _blocks(self.tree):
            inside = filter(None, (parent.child(i) for i in range(parent.childCount())))
            hidden = all(item.isHidden() for item in inside)
            parent.setHidden(hidden)
            if wanted and not hidden:
                parent.setExpanded(True)


def _blocks(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    tops = (tree.topLevelItem(i) for i in range(tree.topLevelItemCount()))
    return [item for item in tops if item is not None and item.childCount()]


def _said(value: float, say: Callable[[float], str]) -> str:
    return say(float(value)) if np.isfinite(value) else "–"


def _square(color: QColor) -> QIcon:
    pixmap = QPixmap(10, 10)
    pixmap.fill(color)
    return QIcon(pixmap)
