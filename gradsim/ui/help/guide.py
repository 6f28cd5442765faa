"""The guide: the pages of docs/, with a list of contents that can be searched."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gradsim import assets
from gradsim.ui.frame.placing import Placing
from gradsim.ui.help.reader import Reader
from gradsim.ui.help.sections import Section, sections
from gradsim.ui.widgets.card import button, label
from gradsim.ui.widgets.theme import Theme, dress

GAP, PAGE = 12, Qt.ItemDataRole.UserRole
"""``PAGE``: the role of an entry's section."""
DEEPEST = 2
"""The level of the headings that are listed; deeper ones are found by a search."""


class Guide(QWidget):
    """A window of its own beside the main one, so that one can read and try."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Guide – gradsim"))
        self.setObjectName("ground")
        self.theme = theme
        self._folder = assets.docs()
        self._sections = sections(self._folder)
        self.reader = Reader(theme)
        self.search = QLineEdit(placeholderText=self.tr("Search (Return: next)"), clearButtonEnabled=True)
        self.search.setObjectName("framed")
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.show_next)
        self.found = label("", "muted")
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.contents.currentItemChanged.connect(self._turn_to)
        self.back = button(self.tr("Back"), self.tr("To the page before (Alt+Left)"), self.reader.backward)
        self.back.setEnabled(False)
        self.reader.backwardAvailable.connect(self.back.setEnabled)
        for keys in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(keys, self, self.close)
        dress(self, theme)
        self._lay_out()
        Placing(self)
        self._find("")
        self.show_next()
        self.contents.setFocus()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addWidget(self.found)
        column.addWidget(self.contents, 1)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self.reader)
        both.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        both.setSizes([38 * letter, 100 * letter])
        both.setChildrenCollapsible(False)
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.addWidget(both)
        self.resize(150 * letter, 90 * letter)

    def _find(self, words: str) -> None:
        """Lists the sections that hold the words; without words all but the deepest."""
        words = words.strip()
        hits = [s for s in self._sections if (s.holds(words) if words else s.level <= DEEPEST)]
        self.contents.blockSignals(True)
        self.contents.clear()
        page: QTreeWidgetItem | None = None
        for section in hits:
            if page is None or page.data(0, PAGE).page != section.page:
                page = _entry(next(s for s in self._sections if s.page == section.page))
                self.contents.addTopLevelItem(page)
            if section.number:
                page.addChild(_entry(section))
        if words:
            self.contents.expandAll()
        self.contents.blockSignals(False)
        self.found.setText(self.tr("{n} found").format(n=len(hits)) if words else "")
        self.reader.mark(words)

    def show_next(self) -> None:
        """Turns to the next section of the list in which the words stand, after the last to the first."""
        item: QTreeWidgetItem | None = self.contents.currentItem()
        first = self.contents.topLevelItem(0)
        item = first if item is None else self.contents.itemBelow(item) or first
        words = self.search.text().strip()
        for _ in self._sections:
            if item is None or item.data(0, PAGE).holds(words):
                break
            item = self.contents.itemBelow(item) or first
        if item is not None:
            self.contents.setCurrentItem(item)

    def show_page(self, page: str) -> None:
        """One of the pages, whatever is searched now."""
        self.search.clear()
        for i in range(self.contents.topLevelItemCount()):
            item = self.contents.topLevelItem(i)
            if item is not None and item.data(0, PAGE).page == page:
                item.setExpanded(True)
                self.contents.setCurrentItem(item)

    def _turn_to(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            section: Section = item.data(0, PAGE)
            self.reader.show_page(QUrl.fromLocalFile(str(self._folder / section.page)))
            self.reader.show_heading(section.number)


def _entry(section: Section) -> QTreeWidgetItem:
    item = QTreeWidgetItem([section.title])
    item.setData(0, PAGE, section)
    return item
