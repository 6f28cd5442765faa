"""A dock that holds one view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from gradsim.lab.report import Report
from gradsim.ui.views import View, views
from gradsim.ui.widgets.failure import FailedView


class Dock(QDockWidget):
    """Its title bar is there only while it is a window of its own; in a layout a view has its title.

    ``closed``: the user hid it; carries its key.
    """

    closed = Signal(str)

    def __init__(self, key: str, view: View) -> None:
        super().__init__(views.choice(key).label)
        self.setObjectName(key)
        self.view = view
        self.setWidget(view)
        view.setAccessibleDescription(view.accessibleDescription() or views.choice(key).help)
        self.setToolTip("")
        self._no_title = QWidget()
        self.setTitleBarWidget(self._no_title)
        self.topLevelChanged.connect(self._set_title)

    def _set_title(self, floating: bool) -> None:
        # None brings Qt's own title bar back, which its stubs do not know
        self.setTitleBarWidget(None if floating else self._no_title)  # type: ignore[arg-type]

    @property
    def failed(self) -> bool:
        return self.widget() is not self.view

    def show_failure(self, report: Report) -> None:
        """In the place of the view, which is neither shown nor painted any more."""
        if not self.failed:
            self.setWidget(FailedView(self.windowTitle(), report))

    def show_view(self) -> None:
        """The view again, where a failure stood."""
        if self.failed:
            failure = self.widget()
            self.setWidget(self.view)
            self.view.show()
            failure.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self.objectName())
