"""The list of lessons: what each is about, how long it takes, and how far one has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gradsim.lab.lessons import Lesson, Progress
from gradsim.ui.widgets.card import Card, button, plain_label

GAP = 12


class LessonList(QDialog):
    """It closes with the first choice. ``chosen``: carries a lesson and the step to begin with. ``file_wanted``: one is looked for.

    ``teaching_wanted``: the pages for teachers.
    """

    chosen = Signal(object, int)
    file_wanted = Signal()
    teaching_wanted = Signal()

    def __init__(self, parent: QWidget, lessons: Sequence[Lesson], progress: Progress) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lessons"))
        self.buttons: list[QPushButton] = []
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Predict, observe, explain"), "headline"), 1)
        teach = self.tr("A plan for 45 minutes, and for each lesson what students get wrong, questions and answers")
        self.teaching = button(self.tr("For teachers"), teach, self._ending(self.teaching_wanted))
        self.look = button(self.tr("Open lesson…"), self.tr("A lesson in a TOML file"), self._ending(self.file_wanted))
        for part in (self.teaching, self.look):
            part.setAutoDefault(False)
            head.addWidget(part)
        page.addLayout(head)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for lesson in lessons:
            column.addWidget(self._card(lesson, progress))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        page.addWidget(area, 1)
        self.resize(min(parent.width() - 4 * GAP, 60 * self.fontMetrics().height()), parent.height() - 4 * GAP)
        if self.buttons:
            self.buttons[0].setFocus()

    def _card(self, lesson: Lesson, progress: Progress) -> Card:
        kept = progress.of(lesson)
        card, row, words = Card(), QHBoxLayout(), QVBoxLayout()
        words.addWidget(plain_label(lesson.title, "title"))
        words.addWidget(plain_label(lesson.about, "muted", wrap=True))
        far = self.tr("{n} minutes").format(n=lesson.minutes)
        if kept.at:
            right = sum(record.right for record in kept.records.values())
            far += " · " + self.tr("{right} of {asked} right").format(right=right, asked=lesson.asked)
            far += " · " + (self.tr("finished") if kept.done else self.tr("begun"))
        words.addWidget(plain_label(far, "small"))
        row.addLayout(words, 1)
        if kept.at and not kept.done:
            row.addWidget(self._begin(self.tr("Go on"), lesson, lesson.number(kept.at)))
        row.addWidget(self._begin(self.tr("Begin"), lesson, 0))
        card.body.addLayout(row)
        return card

    def _begin(self, word: str, lesson: Lesson, at: int) -> QPushButton:
        def begin() -> None:
            self.accept()
            self.chosen.emit(lesson, at)

        made = button(word, f"{word}: {lesson.title}", begin)
        made.setAutoDefault(True)
        self.buttons.append(made)
        return made

    def _ending(self, wanted: SignalInstance) -> Callable[[], None]:
        def end() -> None:
            self.accept()
            wanted.emit()

        return end
