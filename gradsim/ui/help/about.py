"""What the program is, in which versions, and under which licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gradsim import assets
from gradsim.lab.report import version_list
from gradsim.ui.widgets.card import button, plain_label

SIZE, GAP = 64, 12
"""``SIZE``: of the icon, in pixels."""


class About(QDialog):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About gradsim"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = plain_label("")
        icon.setPixmap(QIcon(str(assets.path("icons", "gradsim.svg"))).pixmap(SIZE, SIZE))
        self.versions = plain_label("\n".join(version_list()))
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        licence = self.tr(
            "Free software under the MIT licence: use it, change it and pass it on, without any warranty. Qt for "
            "Python is under the LGPL, NumPy and pyqtgraph are under licences like this one. Where the data come from "
            "is in the guide."
        )
        self.copy = button(self.tr("Copy"), self.tr("Copies the versions, for a report"), self._copy)
        close = button(self.tr("Close"), self.tr("Back to the window (Esc)"), self.accept)
        text = QVBoxLayout()
        text.setSpacing(GAP)
        text.addWidget(plain_label("gradsim", "headline"))
        text.addWidget(plain_label(self.tr("See gradients vanish and explode, find out why, and cure it."), wrap=True))
        text.addWidget(self.versions)
        text.addWidget(plain_label(licence, "muted", wrap=True))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        text.addLayout(buttons)
        page = QHBoxLayout(self)
        page.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        page.setSpacing(2 * GAP)
        page.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(text, 1)
        self.setFixedWidth(min(60 * self.fontMetrics().averageCharWidth() + SIZE + 6 * GAP, window.width()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.text())
