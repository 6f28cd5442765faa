"""The views on their places: the overview, and a tab for each view that wants one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gradsim.ui.theme import Theme
from gradsim.ui.views import View, load_views, views

GAP = 12


class Pages(QWidget):
    """``turned``: another page is shown."""

    turned = Signal()

    def __init__(self, right_width: int) -> None:
        super().__init__()
        self.views: dict[str, View] = {key: kind() for key, kind in load_views().items()}
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._add(self.tr("Overview"), self._overview())
        for key, view in self.views.items():
            if view.place == "tab":
                self._add(views.choice(key).label, view)
                self.tabs.setTabToolTip(self.tabs.count() - 1, views.choice(key).help)
        self.tabs.setVisible(self.tabs.count() > 1)
        self.tabs.currentChanged.connect(self._turn)
        right = column(*((view, 1) for view in self._at("right")))
        right.setFixedWidth(right_width)
        middle = QVBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(self.tabs)
        middle.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(middle, 1)
        layout.addWidget(right)

    def _at(self, place: str) -> list[View]:
        return [view for view in self.views.values() if view.place == place]

    def _overview(self) -> QWidget:
        lower = QWidget()
        row = QHBoxLayout(lower)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for view in self._at("lower"):
            view.setMinimumWidth(200)
            view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all equally wide
            row.addWidget(view, 1)
        return column(*((view, 11) for view in self._at("main")), (lower, 9))

    def _add(self, title: str, page: QWidget) -> None:
        self.tabs.addTab(title)
        self._stack.addWidget(page)

    def _turn(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.turned.emit()

    def show_network(self, network: str) -> None:
        """Only the views for this kind of network can be seen."""
        for view in self.views.values():
            suits = view.network in ("", network)
            if view.place == "tab":
                self.tabs.setTabVisible(self._stack.indexOf(view), suits)
            else:
                view.setVisible(suits)

    def visible(self) -> list[View]:
        """The views that can be seen now."""
        return [view for view in self.views.values() if view.isVisible()]

    def needs(self) -> frozenset[str]:
        """The probes that the visible views want."""
        return frozenset[str]().union(*(view.needs for view in self.visible()))

    def set_theme(self, theme: Theme) -> None:
        for view in self.views.values():
            view.set_theme(theme)


def column(*parts: tuple[QWidget, int]) -> QWidget:
    """Widgets under one another, each with its share of the height."""
    result = QWidget()
    layout = QVBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    for widget, stretch in parts:
        layout.addWidget(widget, stretch)
    return result
