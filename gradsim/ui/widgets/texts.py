"""All that can be read on a part of the window: where the words come from that a note explains."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTableWidget,
    QWidget,
)

from gradsim.words import glossary
from gradsim.words.glossary import Term


def texts_on(part: QWidget) -> Iterator[str]:
    """Of its labels, legends, boxes, buttons, axes and the heads of its tables, as far as they are not hidden."""
    for widget in part.findChildren(QWidget):
        if widget.isVisibleTo(part):
            yield from _texts(widget)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QTableWidget):
        items = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
        yield from (item.text() for item in items if item is not None)
    elif isinstance(widget, QGraphicsView):
        items_of_plot = widget.scene().items()
        yield from (item.toPlainText() for item in items_of_plot if isinstance(item, QGraphicsTextItem))


def terms_on(part: QWidget, more: str = "") -> list[Term]:
    """The terms on it and in another text, each once, in the order in which they are met."""
    texts = (more, *texts_on(part))
    return list(dict.fromkeys(term for text in texts for _, _, term in glossary.find(text)))
