"""Shown in place of a view, or under it, when something in it failed: the error in one line, and a report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gradsim.lab.report import Report
from gradsim.ui.widgets.card import Card, button, label


class FailureNote(QWidget):
    """A line for what could not be measured, with a button that copies the report; empty until something failed."""

    def __init__(self) -> None:
        super().__init__()
        self.reports: tuple[Report, ...] = ()
        self.hide()

    def _build(self) -> None:
        self.text = label("", "warning", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.copy = button(self.tr("Copy report"), self.tr("Copies what is needed to find the fault"), self._copy)
        self.copy.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Hidden while nothing failed."""
        if tuple(reports) != self.reports:
            if self.layout() is None:
                self._build()
            self.reports = tuple(reports)
            self.text.setText("\n".join(f"{report.what}: {report.problem}" for report in reports))
            self.setVisible(bool(reports))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(report.text() for report in self.reports))


class FailedView(Card):
    """Replaces a view that raised an error, until the next network."""

    def __init__(self, title: str, report: Report) -> None:
        super().__init__(title)
        self.note = FailureNote()
        self.body.addWidget(label(self.tr("This view failed; it is tried again with the next network."), wrap=True))
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.note.show_reports([report])
