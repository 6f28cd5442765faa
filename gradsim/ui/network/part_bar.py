"""The row under the picture of a network in which the parts of one training step are walked through."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradsim.ui.network.stages import OFF, PARTS, STAGES
from gradsim.ui.widgets.card import button, sign_button
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.segments import Segments


class PartBar(QWidget):
    """``wanted``: carries the part to go to, or OFF. ``step_wanted``: after the last part the step itself is to be taken.

    ``keys``: where the arrow keys walk, too.
    """

    wanted = Signal(str)
    step_wanted = Signal()

    def __init__(self, keys: QWidget) -> None:
        super().__init__()
        self._part, self._can_step = OFF, True
        self.back = button(self.tr("‹ Back"), self.tr("The part before (left arrow key)"), lambda: self._walk(-1))
        self.next = button(self.tr("Next ›"), self.tr("The next part (right arrow key)"), lambda: self._walk(1))
        self.parts = Segments(map(STAGES.choice, PARTS))
        self.parts.setAccessibleName(self.tr("Part of the step"))
        self.parts.chosen.connect(self.wanted)
        leave = self.tr("Back to the picture of one example")
        self.leave = sign_button("×", self.tr("Close"), leave, lambda: self.wanted.emit(OFF))
        row = Flow(self.back, self.parts, self.next)
        row.push()
        row.addWidget(self.leave)
        self.setLayout(row)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._keys = [
            self._key(keys, "Left", -1, self.tr("In a step that is explained: the part before")),
            self._key(keys, "Right", 1, self.tr("In a step that is explained: the next part")),
        ]

    def _key(self, owner: QWidget, key: str, by: int, what: str) -> QShortcut:
        """It is the view's alone: elsewhere, and while no step is explained, the key does what it always does."""
        shortcut = QShortcut(QKeySequence(key), owner, lambda: self._walk(by))
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setWhatsThis(what)
        shortcut.setEnabled(False)
        return shortcut

    def show_part(self, part: str, why_not: str) -> None:
        """``why_not``: why the step cannot be taken now; empty: it can."""
        self._part, self._can_step = part, not why_not
        for shortcut in self._keys:
            shortcut.setEnabled(part != OFF)
        self.setVisible(part != OFF)
        if part == OFF:
            return
        self.parts.show_chosen(part)
        last = part == PARTS[-1]
        self.back.setEnabled(part != PARTS[0])
        self.next.setEnabled(self._can_step or not last)
        takes = self.tr("Takes this step, then explains the next one (right arrow key)")
        self.next.setToolTip((why_not or takes) if last else self.tr("The next part (right arrow key)"))
        self.next.setAccessibleDescription(self.next.toolTip())

    def _walk(self, by: int) -> None:
        if self._part == OFF:  # a click that was on its way when the explanation ended
            return
        place = PARTS.index(self._part) + by
        if 0 <= place < len(PARTS):
            self.wanted.emit(PARTS[place])
        elif place == len(PARTS) and self._can_step:
            self.step_wanted.emit()
