"""A learner who plays a lesson in a window by keys alone."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gradsim.fields import Choices
from gradsim.lab.lessons import Choose, Draw, Given, Number, Reach, find
from gradsim.ui.session.intents import SetSpeed
from tests.lab.lessons.player import measured

Key = Qt.Key


class Learner:
    def __init__(self, desk, qtbot, key: str, at: int = 0) -> None:
        self.desk, self.session, self.bot = desk, desk.session, qtbot
        desk.window.activateWindow()
        desk.window.lessons.begin(find(key, self.session.state.language), at)
        self.player = desk.window.lessons.player
        self.wait_for_picture()

    @property
    def sitting(self):
        return self.player.playing.sitting

    @property
    def step(self):
        return self.sitting.step

    def press(self, key: Qt.Key, times: int = 1, shift: bool = False) -> None:
        """Where the focus is."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for _ in range(times):
            self.bot.keyClick(QApplication.focusWidget() or self.desk.window, key, modifier)

    def type(self, text: str) -> None:
        assert QApplication.focusWidget() is not None
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def wait_for_picture(self) -> None:
        """The step's network is there."""
        self.bot.waitUntil(lambda: self.sitting.first is not None, timeout=60_000)

    def wait_until_told(self) -> None:
        self.bot.waitUntil(lambda: self.sitting.phase == "told", timeout=60_000)

    def next(self) -> None:
        self.press(Key.Key_PageDown)
        self.wait_for_picture()

    def measured(self):
        """What an independent run measures at the step's end, and at that of the one before."""
        return measured(self.step.scenario, self.step.until)

    def answer(self, given: Given) -> None:
        self.session.do(SetSpeed(math.inf))
        match self.step.task:
            case Choose():
                self.press(Qt.Key(Key.Key_1 + given))
            case Number():
                self.type(f"{100 * given:.6g} %")  # where per cent are asked for, a bare number means per cent
                self.press(Key.Key_Return)
            case Draw():
                self.draw(given)

    def draw(self, bars) -> None:
        """Each bar to the nearest quarter of a decade."""
        for wanted in bars:
            tops, chosen = self.player.drawing.bars.tops, self.player.drawing.bars.chosen
            parts = round(4 * (math.log10(wanted) - tops[chosen]))
            self.press(Key.Key_Up if parts > 0 else Key.Key_Down, abs(parts))
            self.press(Key.Key_Right)
        self.press(Key.Key_Return)

    def change(self, name: str, value: Any) -> None:
        """By the keys of the field's control."""
        control = self.desk.window.panel.controls[name]
        if isinstance(control.field, Choices):
            control.combo.setFocus()
            wanted = control.combo.findData(value)
            by = wanted - control.combo.currentIndex()
            self.press(Key.Key_Down if by > 0 else Key.Key_Up, abs(by))
        else:
            control.edit.setFocus()
            control.edit.selectAll()
            self.type(control.field.format(value))
            self.press(Key.Key_Return)
        assert getattr(self.session.state.scenario, name) == value, name

    def watch(self) -> None:
        """Plays on."""
        self.session.do(SetSpeed(math.inf))
        self.desk.window.run_bar.play.setFocus()
        self.press(Key.Key_Space)

    def reach(self, way) -> None:
        changes, steps = way
        for name, value in changes.items():
            self.change(name, value)
        if steps and self.sitting.phase != "told":
            self.watch()

    def do_step(self, answering, way) -> None:
        """What the step wants, until it is told."""
        if self.step.predicts:
            if isinstance(self.step.task, Draw):
                self.bot.waitUntil(lambda: self.player.drawing is not None, timeout=60_000)
            assert self.sitting.locked
            self.press(Key.Key_Space) if not isinstance(self.step.task, Number) else None
            self.answer(answering(self.step, self.measured(), self.sitting.before))
        elif isinstance(self.step.task, Reach):
            self.reach(way)
        elif self.step.until:
            self.watch()
        self.wait_until_told()
