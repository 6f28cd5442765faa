"""The strip at the bottom of the window in which a lesson is played: what is said, what is asked, and the way through it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from gradsim.lab.lessons import Look, Sitting
from gradsim.ui.lessons.answers import Asking, Choosing, asking
from gradsim.ui.lessons.words import said, verdict_words
from gradsim.ui.widgets.card import Card, button, label, plain_label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.theme import Theme

BESIDE = 800
"""From this width on, at the usual size of text, what is asked stands beside what is said."""
SHARE = 0.34
"""Of the window's height, that it takes at most; then it is scrolled."""


class LessonStrip(Card):
    """``went``: to the step of this number; one past the last is the end. ``home_wanted``, ``left``, ``report_wanted``,
    ``present_wanted``: the buttons. ``asks``: where the present step is answered.
    """

    went = Signal(int)
    home_wanted = Signal()
    left = Signal()
    report_wanted = Signal()
    present_wanted = Signal()

    def __init__(self, sitting: Sitting, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lesson"))
        self._theme, self._sitting, self.ended, self._presenting = theme, sitting, False, False
        self.heading = plain_label("", "headline")
        self.count, self.bar = label("", "muted"), QProgressBar()
        self.bar.setTextVisible(False)
        self.back = button(self.tr("◂ Back"), self.tr("The step before (PgUp)"), lambda: self._go(-1))
        self.home = button(
            self.tr("Home"), self.tr("Back to the beginning of this step, whatever happened (Home)"), self.home_wanted
        )
        self.skip = button(self.tr("Skip"), self.tr("To the next step without an answer (PgDn)"), lambda: self._go(1))
        self.next = button(self.tr("Next ▸"), self.tr("The next step (PgDn)"), lambda: self._go(1))
        self.next.setObjectName("primary")
        self.report = button(
            self.tr("Report…"), self.tr("What was predicted and measured, as PDF or HTML"), self.report_wanted
        )
        self.present = button(
            self.tr("Present"), self.tr("Fills the screen, for a class; Esc leaves"), self.present_wanted
        )
        self.leave = button(self.tr("Leave"), self.tr("Closes the lesson; the window is as it was before"), self.left)
        self._build()
        self.asks = Asking(Look())
        self.asks.setParent(self.inside)
        self.show_step(sitting)

    def _build(self) -> None:
        top = Flow(self.heading, self.count, self.bar)
        top.push()
        keys = self.tr("PgDn next · PgUp back · Home again · L spotlight · F freeze · B black · Esc leave")
        self.keys = plain_label(keys, "small")
        self.keys.hide()
        for part in (self.keys, self.report, self.present, self.back, self.home, self.skip, self.next, self.leave):
            top.addWidget(part)
        self.body.addLayout(top)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.MarkdownText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.MarkdownText)
        self.told.setWordWrap(True)
        self.warning = plain_label("", "warning", wrap=True)
        self.warning.hide()
        self._left = QVBoxLayout()
        for line in (self.told, self.text, self.warning):
            self._left.addWidget(line)
        self._left.addStretch(1)
        self.inside = QWidget()
        self.inside.setObjectName("ground")
        self.inside.setStyleSheet("#ground { background: transparent; }")
        self.parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.inside)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(20)
        self.parts.addLayout(self._left, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.inside)
        self.body.addWidget(self.area)
        self.body.setContentsMargins(14, 8, 14, 8)

    def _go(self, by: int) -> None:
        """From the end, which comes after the last step, back to that."""
        self.went.emit(self._sitting.at + by + self.ended)

    def step_on(self) -> None:
        self._go(1)

    def step_back(self) -> None:
        if self._sitting.at or self.ended:
            self._go(-1)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.asks.set_theme(theme)
        self.bar.setFixedWidth(round(90 * theme.scale))
        self._fit()

    # What is shown

    def show_step(self, sitting: Sitting) -> None:
        """Another step begins."""
        self.parts.removeWidget(self.asks)
        self.asks.hide()
        self.asks.deleteLater()
        self._sitting, self.ended = sitting, False
        self.asks = asking(sitting.step.task)
        self.asks.setParent(self.inside)  # else it would be a window
        if sitting.step.asks:
            self.parts.addWidget(self.asks, 1, Qt.AlignmentFlag.AlignTop)
        self.warning.hide()
        self.set_theme(self._theme)
        self.show_sitting(sitting)

    def show_sitting(self, sitting: Sitting) -> None:
        """What there is to say now."""
        if self.ended:
            return
        was_astray, self._sitting = self._sitting.astray, sitting
        lesson, step, told = sitting.lesson, sitting.step, sitting.phase == "told"
        self.heading.setText(step.title)
        self.heading.setToolTip(lesson.title)
        self._show_count()
        self.bar.setRange(0, len(lesson.steps))
        self.bar.setValue(sitting.at + 1)
        verdict, explain = sitting.verdict, said(sitting.explain)
        keeps = isinstance(step.task, Look) or not told
        self._say(
            said(sitting.text) if keeps else explain, verdict_words(verdict) if verdict else explain if told else ""
        )
        if told or was_astray:
            self.warning.hide()
        if sitting.astray:
            self.warning.setText(self.tr("This is another network than that of the step. Press Home to go back to it."))
            self.warning.show()
        self.asks.show_sitting(sitting)
        self._show_buttons(told)

    def _show_count(self) -> None:
        """In front of a class in few words: each row that is saved here makes the picture higher."""
        words = self.tr("step {n} of {m}") if self._presenting else self.tr("{lesson} · step {n} of {m}")
        lesson, at = self._sitting.lesson, self._sitting.at
        self.count.setText(words.format(lesson=lesson.title, n=at + 1, m=len(lesson.steps)))
        self.bar.setHidden(self._presenting)

    def _say(self, text: str, told: str) -> None:
        first = self._sitting.verdict is not None
        if (self._left.indexOf(self.told) == 0) != first:
            self._left.insertWidget(0, self.told if first else self.text)
        for part, words in ((self.text, text), (self.told, told)):
            part.setText(words)
            part.setVisible(bool(words))
        self.setAccessibleDescription(f"{told} {text}")
        self._fit()

    def _show_buttons(self, told: bool) -> None:
        usual = not self._presenting
        self.back.setEnabled(self._sitting.at > 0 or self.ended)
        self.skip.setVisible(usual and not told and not self.ended)
        self.next.setVisible(usual and told and not self.ended)
        for part in (self.back, self.home, self.present, self.leave):
            part.setVisible(usual)
        self.keys.setVisible(not usual)
        self.next.setText(self.tr("Finish ▸") if self._sitting.at_the_end else self.tr("Next ▸"))
        self.report.setVisible(usual and bool(self._sitting.verdicts))

    def show_end(self, right: int) -> None:
        """How many predictions and goals were right, and the sentence to take away."""
        self.ended = True
        self.asks.hide()
        lesson = self._sitting.lesson
        self.heading.setText(lesson.title)
        score = self.tr("{right} of {asked} predictions and goals were right.").format(right=right, asked=lesson.asked)
        self._say(score, f"**{lesson.take_away}**")
        self._show_buttons(told=True)

    def show_presenting(self, on: bool) -> None:
        """In front of a class nothing stands here that a click would end it by."""
        self._presenting = on
        self._show_count()
        self._show_buttons(self._sitting.phase == "told")

    def warn(self, why: str) -> None:
        """Why something does not go on now."""
        self.warning.setText(why)
        self.warning.show()
        if self.asks.first is not None:
            self.asks.first.setFocus()
        self._fit()

    # Its room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as it has to be, up to a share of the window."""
        wide, told = self.width() >= BESIDE * self._theme.scale, self._sitting.phase == "told"
        counted = isinstance(self.asks, Choosing) and any(self.asks.hands.values())
        gone = told and not wide and not counted  # what was asked has no room, but raised hands do
        self.asks.setHidden(self.ended or not self._sitting.step.asks or gone)
        if wide and (self.asks.shows_result or not told):
            self.parts.setDirection(QBoxLayout.Direction.LeftToRight)
        else:  # a question that is answered stands over what was measured
            self.parts.setDirection(QBoxLayout.Direction.BottomToTop if wide else QBoxLayout.Direction.TopToBottom)
        self.parts.invalidate()
        width = max(self.width() - 28, 200)
        needs = (
            self.parts.totalHeightForWidth(width)
            if self.parts.hasHeightForWidth()
            else self.parts.totalSizeHint().height()
        )
        most = round(SHARE * self.window().height()) if self.isVisible() else needs
        self.area.setFixedHeight(max(min(needs, most), self.fontMetrics().height()))
