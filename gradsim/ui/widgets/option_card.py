"""A card with options: what it shows and how, chosen by the user and kept in the session's state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox

from gradsim.fields import Choices, Field, ScenarioError
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import OptionValue
from gradsim.ui.session.intents import SetOption
from gradsim.ui.widgets.card import Card
from gradsim.ui.widgets.segments import Segments


class OptionCard(Card):
    """Sends an intent for whatever the user chooses, and shows what the state says.

    ``key``: under which the state keeps its options. ``options``: their fields by name.
    ``chosen``: the value of each, as the newest state has it.
    """

    intended = Signal(object)

    key: ClassVar[str] = ""
    options: ClassVar[Mapping[str, Field]] = {}

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__(title, subtitle)
        self.chosen: dict[str, OptionValue] = {name: field.default for name, field in self.options.items()}
        self._boxes: dict[str, QCheckBox | QComboBox | Segments] = {}

    def bind(self, name: str, box: QCheckBox | QComboBox | Segments) -> None:
        """The box shows an option; a user's click on it asks for another value. A combo's data are the values."""
        self._boxes[name] = box
        self._show_in(box, self.chosen[name])
        if isinstance(box, QComboBox):
            box.activated.connect(lambda _: self.intended.emit(SetOption(self.key, name, box.currentData())))
        elif isinstance(box, Segments):
            box.chosen.connect(lambda key: self.intended.emit(SetOption(self.key, name, key)))
        else:
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
            box.clicked.connect(lambda on: self.intended.emit(SetOption(self.key, name, on)))

    def combo(self, name: str) -> QComboBox:
        """A box with all values of an option that is one of several."""
        field, box = self.options[name], QComboBox()
        assert isinstance(field, Choices)
        for choice in field.registry:
            box.addItem(QCoreApplication.translate("Options", choice.label), choice.key)
        box.setAccessibleName(QCoreApplication.translate("Options", field.label))
        box.setToolTip(QCoreApplication.translate("Options", field.help))
        self.bind(name, box)
        return box

    def segments(self, name: str) -> Segments:
        """A switch with a part for each value of an option that is one of a few."""
        field = self.options[name]
        assert isinstance(field, Choices)
        switch = Segments(field.registry)
        switch.setAccessibleName(QCoreApplication.translate("Options", field.label))
        self.bind(name, switch)
        return switch

    def show_state(self, state: SessionState) -> None:
        """Takes on the options; cards that look at other parts of the state add to this."""
        before = dict(self.chosen)
        for name, field in self.options.items():
            try:
                self.chosen[name] = field.check(state.option(self.key, name, field.default))
            except ScenarioError:  # from a state that another version wrote
                self.chosen[name] = field.default
            if name in self._boxes:
                self._show_in(self._boxes[name], self.chosen[name])
        if self.chosen != before:
            self.take_options()

    def take_options(self) -> None:
        """``chosen`` is not what it was: shows what is wanted now."""

    @staticmethod
    def _show_in(box: QCheckBox | QComboBox | Segments, value: OptionValue) -> None:
        with QSignalBlocker(box):
            if isinstance(box, QComboBox):
                box.setCurrentIndex(box.findData(value))
            elif isinstance(box, Segments):
                box.show_chosen(str(value))
            else:
                box.setChecked(bool(value))
