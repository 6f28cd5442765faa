"""A layout that sets parts side by side and begins a new row where there is no more room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

GAP = 8


class Flow(QLayout):
    """``push`` sets those that follow at the right end of their row. A part whose width is Ignored takes what is left."""

    def __init__(self, *widgets: QWidget, gap: int = GAP, row_gap: int = GAP // 2) -> None:
        """``gap``, ``row_gap``: pixels between two in a row, and between rows."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = gap, row_gap
        self._pushed: list[int] = []
        """The numbers of the first items of those at the right end."""
        self._places: dict[int, list[QRect]] = {}
        """Where each shown item is, by width: asked for many times; forgotten where an item changes."""
        for widget in widgets:
            self.addWidget(widget)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self._pushed = [number + (number >= index) for number in self._pushed]

    def push(self) -> None:
        self._pushed.append(len(self._items))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Takes all items out."""
        self._items, self._pushed = [], []

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        super().invalidate()
        self._places.clear()

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._placed(width)), default=0)

    def row_count(self, width: int) -> int:
        """How many rows the shown items take at this width."""
        return len(self._rows(width))

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self._gap for size in sizes) - self._gap
        return QSize(max(width, 0), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._shown(), self._placed(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, width: int) -> list[QRect]:
        if width not in self._places:
            self._places[width] = self._place(width)
        return self._places[width]

    def _place(self, width: int) -> list[QRect]:
        """Where each shown item is, in rows of this width."""
        places: list[QRect] = []
        y = 0
        for row in self._rows(width):
            height = max(size.height() for _, size in row)
            left = width - sum(size.width() + self._gap for _, size in row) + self._gap
            x = 0
            for number, size in row:
                if left > 0 and self._takes_rest(number):
                    size, left = QSize(left, height), 0
                if left > 0 and any(at <= number for at in self._pushed):
                    x, left = x + left, 0
                places.append(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._row_gap
        return places

    def _takes_rest(self, number: int) -> bool:
        widget = self._items[number].widget()
        return widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored

    def _rows(self, width: int) -> list[list[tuple[int, QSize]]]:
        """The shown items of each row, with their numbers; one that is wider than the row gets what there is."""
        rows: list[list[tuple[int, QSize]]] = []
        used = 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(item.maximumSize())
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not rows or used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((number, size))
            used += size.width() + self._gap
        return rows
