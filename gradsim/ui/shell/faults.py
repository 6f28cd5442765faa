"""Errors that nobody expected: a view's own are told in its place, all others by one dialog with a report."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from types import TracebackType

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGraphicsItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gradsim.lab.report import Report, data_folder
from gradsim.language import whole
from gradsim.scenario import Scenario
from gradsim.ui.views.view import View
from gradsim.ui.widgets.card import plain_label


class Faults(QObject):
    """Shows one dialog at a time; what happens while it is open is counted in it.

    ``scenario``: gives the one that is trained.
    """

    view_failed = Signal(View, object)
    """With its Report; after the event in which it failed, as a widget must stay while it is painted."""
    _later = Signal(View, object)
    _happened = Signal(object)
    """From any thread: a Report."""

    def __init__(self, parent: QWidget, scenario: Callable[[], Scenario]) -> None:
        super().__init__(parent)
        self._parent, self._scenario = parent, scenario
        self._hooks = sys.excepthook, threading.excepthook
        self.dialog: FaultDialog | None = None
        self._later.connect(self.view_failed, Qt.ConnectionType.QueuedConnection)
        self._happened.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """From now on all errors that reach the interpreter come here; Qt's slots and events are among them."""
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._from_window
        threading.excepthook = self._from_thread

    def release(self) -> None:
        """Back to what was before ``catch``."""
        if sys.excepthook == self._from_window:
            sys.excepthook, threading.excepthook = self._hooks

    def _from_window(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        view = next(filter(None, map(_view_of, _actors(trace))), None)
        if view is not None:
            report = Report.of(self.tr("the view {name}").format(name=view.accessibleName()), error, self._scenario())
            self._later.emit(view, report)
        else:
            self._happened.emit(Report.of(self.tr("the window"), error, self._scenario()))

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            name = args.thread.name if args.thread else "?"
            self._happened.emit(
                Report.of(self.tr("the thread {name}").format(name=name), args.exc_value, self._scenario())
            )

    def show_report(self, report: Report) -> None:
        if self.dialog is not None:
            self.dialog.count_another(report)
            return
        self.dialog = FaultDialog(report, self._parent)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class FaultDialog(QDialog):
    """What happened, where it is kept, and the report to copy."""

    def __init__(self, report: Report, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.report, self.others = report, 0
        self.message, self.more = plain_label("", wrap=True), plain_label("", "muted", wrap=True)
        for text in (self.message, self.more):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setText(f"{report.what}: {report.problem}\n\n{self._keep()}")
        self.more.hide()
        self.text = QPlainTextEdit(report.text())
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setToolTip(self.tr("What is needed to find the fault"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.text()))
        page = QVBoxLayout(self)
        for part in (self.message, self.more, self.text, buttons):
            page.addWidget(part)
        self.resize(self.fontMetrics().horizontalAdvance("0") * 90, self.fontMetrics().height() * 26)

    def _keep(self) -> str:
        try:
            path = self.report.save()
        except OSError as error:
            return self.tr("The report could not be written to {folder}: {why}").format(folder=data_folder(), why=error)
        return self.tr(
            "gradsim goes on, but may not be right any more; save your work and start it anew. The report and the "
            "scenario beside it are in\n{path}"
        ).format(path=path)

    def count_another(self, report: Report) -> None:
        self.others += 1
        self.more.setText(
            self.tr("{n} more since then; the newest: {problem}").format(n=whole(self.others), problem=report.problem)
        )
        self.more.show()


def _actors(trace: TracebackType | None) -> Iterator[object]:
    """The objects whose methods were at work, the innermost first."""
    found: list[object] = []
    while trace is not None:
        found.append(trace.tb_frame.f_locals.get("self"))
        trace = trace.tb_next
    return reversed(found)


def _view_of(actor: object) -> View | None:
    """The view that an object is, or is a part of."""
    if not isinstance(actor, QObject | QGraphicsItem) or not shiboken6.isValid(actor):
        return None
    if isinstance(actor, QGraphicsItem) and (scene := actor.scene()) is not None:
        shown_in = scene.views()
        actor = shown_in[0] if shown_in else actor
    while isinstance(actor, QWidget) and not isinstance(actor, View | QDialog):
        actor = actor.parentWidget()
    return actor if isinstance(actor, View) else None
