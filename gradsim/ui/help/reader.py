"""A page of the guide: Markdown with its pictures and links."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from gradsim.ui.help.sections import anchor
from gradsim.ui.widgets.theme import Theme

MARGIN = 18


class Reader(QTextBrowser):
    """Follows links between pages and to a heading of one; what is on the web opens in the browser."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, ""
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page"))
        self.anchorClicked.connect(self._follow)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
            return
        target = self.source().resolved(url)
        name, target_page = target.fragment(), QUrl(target)
        target_page.setFragment("")
        if target_page.path().endswith(".md"):
            self.show_page(target_page)
            if name:
                self._show(next((block for block in self._headings() if anchor(block.text()) == name), None))

    def show_page(self, url: QUrl) -> None:
        if url != self.source():
            self.setSource(url, QTextDocument.ResourceType.MarkdownResource)
            self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.mark(self._words)

    def show_heading(self, number: int) -> None:
        """Scrolls to a heading, by its turn on the page."""
        headings = self._headings()
        self._show(headings[number] if number < len(headings) else None)

    def _show(self, block: QTextBlock | None) -> None:
        if block is not None:
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top) if block.position() else 0)
            self.setTextCursor(QTextCursor(block))

    def _headings(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                blocks.append(block)
            block = block.next()
        return blocks

    def mark(self, words: str) -> None:
        """Marks every place where the words stand on the page."""
        self._words = words
        marks, cursor = [], QTextCursor()
        style = QTextCharFormat()
        style.setBackground(self._theme.fill(self._theme.contrast, 0.3))
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = QTextCursor(cursor), style
            marks.append(mark)
        self.setExtraSelections(marks)

    def _lay_out(self) -> None:
        """Room around headings and paragraphs, and lines between the cells of tables."""
        scale = self._theme.scale
        self.document().setDocumentMargin(MARGIN * scale)
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # laid out once
        block = self.document().begin()
        while block.isValid():
            room, cursor = block.blockFormat(), QTextCursor(block)
            room.setTopMargin(scale * (18 if room.headingLevel() and block.position() else 0))
            if cursor.currentTable() is None:
                room.setBottomMargin(scale * (3 if block.textList() else 7))
            cursor.setBlockFormat(room)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                style = frame.format().toTableFormat()
                style.setCellPadding(4 * self._theme.scale)
                style.setBorderCollapse(True)
                style.setBorderBrush(self._theme.fill(self._theme.line, 1))
                frame.setFormat(style)
        whole.endEditBlock()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures are made as narrow as the page."""
        found = super().loadResource(kind, name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            url = QUrl(name)
            picture = QImage(self.source().resolved(url).toLocalFile())
            room = self.viewport().width() - 3 * MARGIN * self._theme.scale
            if picture.width() > room > 0:
                return picture.scaledToWidth(round(room), Qt.TransformationMode.SmoothTransformation)
            return picture
        return found
