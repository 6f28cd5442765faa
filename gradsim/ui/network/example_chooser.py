"""Which training example goes through the picture of a network: its number, with the ones before and after."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from gradsim.language import whole
from gradsim.ui.widgets.card import sign_button


class ExampleChooser(QWidget):
    """``chosen``: carries the number that the user chooses; 1 is the first."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.number = QSpinBox()
        self.number.setRange(1, 1)
        self.number.setWrapping(True)
        self.number.setPrefix(self.tr("example "))
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.number.setFrame(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setAccessibleName(self.tr("Example"))
        self.number.setToolTip(self.tr("Which example of the training part goes through the network: type its number"))
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._arrow("‹", self.tr("Previous example"), -1))
        row.addWidget(self.number)
        row.addWidget(self._arrow("›", self.tr("Next example"), 1))

    def _arrow(self, sign: str, tip: str, by: int) -> QPushButton:
        return sign_button(sign, tip, tip, lambda: self.number.stepBy(by))

    def show_number(self, number: int, examples: int) -> None:
        """``examples``: how many there are."""
        with QSignalBlocker(self.number):
            if number != self.number.value() or examples != self.number.maximum():  # a text being typed stays
                self.number.setRange(1, examples)
                self.number.setValue(number)
            self.number.setToolTip(self.tr("The training example that is shown, 1 to {n}").format(n=whole(examples)))
