"""What a step asks, and where it is answered: buttons, a number, bars in the picture, a goal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gradsim.lab.lessons import Choose, Draw, Number, Reach, Sitting, Task, check, met, right_answers
from gradsim.training.signal import shares
from gradsim.ui.lessons.hands import Hands
from gradsim.ui.lessons.number_line import NumberLine
from gradsim.ui.lessons.words import condition_words, plain_answer, said
from gradsim.ui.widgets.card import button, plain_label
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.numbers import short
from gradsim.words.shares import share_of


class Asking(QWidget):
    """``answered``: carries the prediction. ``question`` stands above. ``shows_result``: what was measured is marked in it, so that
    all of it stays; else only the question stays."""

    answered = Signal(object)
    shows_result = False

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.question = plain_label(getattr(task, "question", ""), "title", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.question)

    @property
    def first(self) -> QWidget | None:
        """What has the focus at the beginning; None: nothing of it."""
        return None

    def take(self) -> None:
        """What stands there is the prediction."""

    @property
    def begun(self) -> Any:
        """What was entered and not yet given as the answer, for another widget that asks the same; None: nothing."""
        return None

    def go_on(self, begun: Any) -> None:
        """Shows what was ``begun`` in another widget that asked the same."""

    def set_theme(self, theme: Theme) -> None:
        """Takes on the colours."""

    def show_sitting(self, sitting: Sitting) -> None:
        """What was answered, and how it is."""


class Choosing(Asking):
    """A button for each answer; those that the measurement proves right are marked. ``hands``: how many were raised, by the
    answer's number; only while one counts them."""

    shows_result = True

    def __init__(self, task: Choose) -> None:
        super().__init__(task)
        self._task, self._theme = task, LIGHT
        self.hands: Counter[int] = Counter()
        self._raised: list[int] = []
        self.buttons: list[QPushButton] = []
        self._bars: list[Hands] = []
        for i, answer in enumerate(task.answers):
            each = button(f"{i + 1}   {answer.text}".replace("&", "&&"), answer.text, self._chosen(i))
            each.setStyleSheet("text-align: left;")
            bar = Hands()
            row = QHBoxLayout()
            row.addWidget(each)
            row.addWidget(bar, 1)
            row.addStretch(0)
            self.column.addLayout(row)
            self.buttons.append(each)
            self._bars.append(bar)

    def _chosen(self, number: int) -> Callable[[], None]:
        return lambda: self.answered.emit(number)

    def press(self, number: int) -> None:
        """The answer of this number, from 0, by its key."""
        if number < len(self.buttons) and self.buttons[number].isEnabled():
            self.buttons[number].click()

    def raise_hand(self, number: int) -> None:
        if number < len(self.buttons):
            self.hands[number] += 1
            self._raised.append(number)
            self._show_hands()

    def take_hand_back(self) -> None:
        if self._raised:
            self.hands[self._raised.pop()] -= 1
            self._show_hands()

    def take(self) -> None:
        """The answer with the most hands."""
        if any(self.hands.values()):
            self.press(max(self.hands, key=lambda i: self.hands[i]))

    @property
    def begun(self) -> tuple[int, ...]:
        return tuple(self._raised)

    def go_on(self, begun: tuple[int, ...]) -> None:
        for number in begun:
            self.raise_hand(number)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show_hands()

    def _show_hands(self) -> None:
        most = max(self.hands.values(), default=0)
        for i, bar in enumerate(self._bars):
            bar.show_count(self.hands[i], most, self._theme)

    def show_sitting(self, sitting: Sitting) -> None:
        told = sitting.phase == "told" and sitting.last is not None
        right = right_answers(self._task, sitting.last, sitting.before) if told and sitting.last else ()
        for i, each in enumerate(self.buttons):
            given = i == sitting.given and not sitting.locked
            mark = self.tr("measured ✓") if i in right else self.tr("said") if given else ""
            each.setText(f"{i + 1}   {self._task.answers[i].text}   {mark}".rstrip().replace("&", "&&"))
            each.setEnabled(sitting.locked)
            name = "primary" if i in right else ""
            if each.objectName() != name:
                each.setObjectName(name)
                each.style().polish(each)


class Typing(Asking):
    """A line for a number, written as people write it."""

    def __init__(self, task: Number) -> None:
        super().__init__(task)
        self._task = task
        self.line = NumberLine()
        self.line.setObjectName("framed")
        self.line.setAccessibleName(task.question)
        self.line.setPlaceholderText(self.tr("such as 0.1, 10 %, 1 in 1,000, 1e-6"))
        self.line.setMaxLength(40)
        self.line.returnPressed.connect(self.take)
        self.measure = button(self.tr("Measure"), self.tr("Takes this number, then measures (Return)"), self.take)
        self.measure.setObjectName("primary")
        self.problem = plain_label("", "warning", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.measure)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)

    @property
    def first(self) -> QWidget:
        return self.line

    def take(self) -> None:
        try:
            given = self._task.read(plain_answer(self.line.text()))
        except ValueError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self.problem.hide()
        self.answered.emit(given)

    @property
    def begun(self) -> str:
        return self.line.text()

    def go_on(self, begun: str) -> None:
        self.line.setText(begun)

    def show_sitting(self, sitting: Sitting) -> None:
        for part in (self.line, self.measure):
            part.setEnabled(sitting.locked)
            part.setHidden(sitting.phase == "told")


class Expecting(Asking):
    """The bars are drawn in the picture; here it is said what they mean. ``bars``: the newest ones, RMS dL/dz."""

    def __init__(self, task: Draw) -> None:
        super().__init__(task)
        self.bars: tuple[float, ...] = ()
        how = self.tr(
            "Drag the points in the picture. Keys: ← → choose, ↑ ↓ move, Shift moves a line, Return measures."
        )
        self.how = plain_label(how, "small", wrap=True)
        self.column.addWidget(self.how)
        self.guess = plain_label("", wrap=True)
        self.measure = button(self.tr("Measure"), self.tr("Takes these bars, then measures (Return)"), self.take)
        self.measure.setObjectName("primary")
        row = QHBoxLayout()
        row.addWidget(self.guess, 1)
        row.addWidget(self.measure)
        self.column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Room for both lines from the beginning: what is drawn in must not move under the mouse."""
        text = self.guess.text()
        self.guess.setMinimumHeight(0)
        self.guess.setText("\n")
        self.guess.setMinimumHeight(self.guess.sizeHint().height())
        self.guess.setText(text)

    def take(self) -> None:
        if self.measure.isEnabled():
            self.answered.emit(self.bars)

    @property
    def begun(self) -> tuple[float, ...]:
        return self.bars

    def go_on(self, begun: tuple[float, ...]) -> None:
        self.bars = begun

    def show_bars(self, bars: tuple[float, ...]) -> None:
        self.bars = bars
        self.measure.setEnabled(True)
        share = float(shares(np.array(bars))[0])
        factor = share ** (1 / max(len(bars) - 1, 1))
        self.guess.setText(
            self.tr("Your guess: each layer passes on {factor}; layer 1 gets {share} the output's gradient.").format(
                factor=short(factor), share=share_of(share)
            )
        )

    def show_sitting(self, sitting: Sitting) -> None:
        self.measure.setEnabled(sitting.locked and bool(self.bars))
        for part in (self.how, self.guess, self.measure):
            part.setHidden(sitting.phase == "told")


class Reaching(Asking):
    """A goal: each of its conditions, whether it holds, and a hint for who asks for one."""

    shows_result = True

    def __init__(self, task: Reach) -> None:
        super().__init__(task)
        self._task = task
        self._sitting: Sitting | None = None
        self.conditions = [plain_label("○ " + condition_words(condition), wrap=True) for condition in task.goal]
        for each in self.conditions:
            self.column.addWidget(each)
        self.now = plain_label("", "muted", wrap=True)
        self.hint = button(self.tr("Hint"), self.tr("A hint from what is measured now"), self._show_hint)
        row = QHBoxLayout()
        row.addWidget(self.now, 1)
        row.addWidget(self.hint)
        self.column.addLayout(row)
        self.told = plain_label("", wrap=True)
        self.told.hide()
        self.column.addWidget(self.told)

    def show_sitting(self, sitting: Sitting) -> None:
        self._sitting, reading = sitting, sitting.last
        if reading is None:
            return
        for label, holds, condition in zip(
            self.conditions, met(self._task.goal, reading, sitting.before), self._task.goal, strict=True
        ):
            label.setText(f"{'✓' if holds else '○'} {condition_words(condition)}")
        measured = said(check(self._task, None, reading, sitting.before).measured)
        self.now.setText(self.tr("Now {what}.").format(what=measured))
        self.hint.setEnabled(sitting.phase != "told")

    def _show_hint(self) -> None:
        if self._sitting is not None and self._sitting.last is not None:
            verdict = check(self._task, None, self._sitting.last, self._sitting.before)
            self.told.setText(said(verdict.hint))
            self.told.show()


def asking(task: Task) -> Asking:
    """The widget for what a step asks; an empty one where it asks nothing."""
    match task:
        case Choose():
            return Choosing(task)
        case Number():
            return Typing(task)
        case Draw():
            return Expecting(task)
        case Reach():
            return Reaching(task)
        case _:
            return Asking(task)
