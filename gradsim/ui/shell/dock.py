"""A dock that holds one view, once it is made."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from gradsim.lab.report import Report
from gradsim.ui.views import View, view_words, views
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.failure import FailedView
from gradsim.ui.widgets.fitting_area import FittingArea


class Dock(QDockWidget):
    """Its title bar is there only while it can be moved by it; in a locked layout a view has its title.

    A change of look costs time for each widget in the window. So what nobody sees is not in it: what a dock holds comes in when
    the dock is seen, and goes out where a look comes that it is not seen in.

    ``closed``: the user hid it; ``detach_wanted``: it is to be a window of its own. Both carry its key.
    """

    closed = Signal(str)
    detach_wanted = Signal(str)

    def __init__(self, key: str, aside: QWidget) -> None:
        """``aside``: where what it holds is, while it is not in the window."""
        super().__init__(view_words(views.choice(key).label))
        self.setObjectName(key)
        self.view: View | None = None
        self._failure: FailedView | None = None
        self._cover: QWidget | None = None
        self._aside = aside
        self.setToolTip("")
        self._no_title = QWidget()
        self._locked, self._bare = True, False
        self.topLevelChanged.connect(self._show_title)

    @cached_property
    def _area(self) -> FittingArea:
        area = FittingArea()
        area.setParent(self._aside)
        return area

    def setVisible(self, visible: bool) -> None:
        if visible:
            self.bring_in()
        super().setVisible(visible)

    def bring_in(self) -> None:
        if self.widget() is None:
            self.setWidget(self._area)

    def lay_aside(self) -> None:
        if self.widget() is not None:
            self.setWidget(None)  # type: ignore[arg-type]
            self._area.setParent(self._aside)

    def lock(self, locked: bool) -> None:
        """Whether it stays where it is."""
        self._locked = locked
        self._show_title()

    def _show_title(self, _: bool = False) -> None:
        bare = self._locked and not self.isFloating()
        if bare == self._bare:
            return
        self._bare = bare
        features = QDockWidget.DockWidgetFeature
        all_features = features.DockWidgetClosable | features.DockWidgetMovable | features.DockWidgetFloatable
        self.setFeatures(features.NoDockWidgetFeatures if bare else all_features)
        # None brings Qt's own title bar back, which its stubs do not know
        self.setTitleBarWidget(self._no_title if bare else None)  # type: ignore[arg-type]

    def put(self, view: View) -> None:
        """The view that it holds from now on."""
        self.view = view
        view.setAccessibleDescription(view.accessibleDescription() or view_words(views.choice(self.objectName()).help))
        self._area.put(view)

    @property
    def shown(self) -> QWidget:
        """The view, or what stands in its place."""
        return self._failure or self._cover or self.view or self._area

    @property
    def failed(self) -> bool:
        return self._failure is not None

    def show_failure(self, report: Report) -> None:
        """In the place of the view, which is neither shown nor painted any more."""
        if self._failure is None:
            self._failure = FailedView(self.windowTitle(), report)
            self._area.put(self._failure)

    def show_view(self) -> None:
        """The view again, where a failure stood."""
        failure, self._failure = self._failure, None
        if failure is not None and self.view is not None:
            self._area.put(self.view)
            failure.deleteLater()

    def cover(self, covered: bool) -> None:
        """Hides the view behind a word on why; a view that failed shows that."""
        if covered == (self._cover is not None) or self._failure is not None or self.view is None:
            return
        cover, self._cover = self._cover, None
        if cover is not None:
            self._area.put(self.view)
            cover.deleteLater()
        else:
            self._cover = Card(self.windowTitle())
            self._cover.body.addWidget(label(self.tr("Covered: first say what you expect."), "muted"))
            self._cover.body.addStretch(1)
            self._area.put(self._cover)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self.objectName())
