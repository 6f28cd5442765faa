"""What a view is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gradsim.lab import Snapshot
from gradsim.lab.probes import Need
from gradsim.language import ended, sentences
from gradsim.registry import Registry
from gradsim.ui.plots.column import Column
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.failure import FailureNote
from gradsim.ui.widgets.option_card import OptionCard
from gradsim.ui.widgets.term_label import TermLabel
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.widgets.turn import Turn

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials

Place = Literal["main", "tab", "lower", "right"]
PLACES: tuple[Place, ...] = get_args(Place)
"""In the order in which their views are listed."""
WORDS = 10
"""While training goes on, words are made anew once in so many frames, in all views at about the same time: what changes faster
cannot be read."""
FIGURES = switch("Show figures", "The figures behind the sentence, and what is rarely needed.", default=False)
"""The option ``figures`` of a view that puts some of its parts away."""


class View(OptionCard):
    """A card that draws from a snapshot and the state. It has no timer and no thread, and knows no other view.

    What the user does in it goes out as an intent; what comes of that comes back with the next state.

    ``place``: where its dock is at first: the largest picture, a tab beside it, under it, or at the right.
    ``order``: its turn among those of the same place. ``stretch``: its share of their room.
    ``every``: it is drawn at each n-th frame; slow pictures need not follow at full rate. ``turn``: which of these n it is: slow ones are
    not drawn in the frames in which words are made anew.
    ``words_due``: whether its sentence is to be made anew in this frame; in the others ``say`` leaves it as it is.
    ``needs``: the probes it wants while it can be seen; what they found is in ``snapshot.probes``, under the need.
    ``plot``, where there is one: the picture that is described with it, and that F6 comes to.
    ``seeing``: three to six sentences that answer "What am I seeing?"; the last ones say what to try.
    """

    needs_changed = Signal()

    place: Place = "tab"
    needs: frozenset[Need] = frozenset()
    every: int = 1
    turn: int = 0
    network: str = ""
    """The kind of network that it is for; empty: for all."""
    of_layers: ClassVar[bool] = False
    """Whether all that it shows is of hidden layers: without one it is empty, and says so."""
    order: int = 100
    stretch: int = 1
    seeing: ClassVar[str] = ""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__(title, subtitle)
        self.blank = label("", "blank", wrap=True)
        self.blank.setParent(self)
        self.blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.blank.hide()
        self.sentence = label("", "sentence", wrap=True)
        self.sentence.hide()
        self.failures = FailureNote()
        self.words_due = True
        self._picture_turn, self._words_turn = Turn(self.every, self.turn), Turn(WORDS, self.turn)
        self._spoken = ""
        self.is_empty = False
        self._folded: list[QWidget] = []
        if self.seeing:
            self.explain_by(view_words(self.seeing))
        self._build_sentence()
        self.body.addWidget(self.failures)

    def _build_sentence(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        if "figures" in self.options:
            box = QCheckBox(self.tr("Show figures"))
            box.setToolTip(self.tr("The figures behind the sentence, and what is rarely needed"))
            self.bind("figures", box)
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def say(self, text: str, tone: str = "", exact: str = "") -> None:
        """One sentence that a beginner understands, with the one number that matters.

        ``tone``: "ill" or "well", or nothing, for its colour. ``exact``: what hovering over it tells.
        """
        if not self.words_due:
            return
        self.sentence.setText(ended(text[:1].upper() + text[1:]))
        self.sentence.setToolTip(exact)
        self.sentence.setVisible(bool(text))
        if self.sentence.property("tone") != tone:
            self.sentence.setProperty("tone", tone)
            self.sentence.style().polish(self.sentence)
        self.speak(self.sentence.text())

    def main_numbers(self) -> str:
        """The main numbers of what is drawn that the sentence does not have, for who cannot see them."""
        return ""

    def speak(self, sentence: str = "") -> None:
        """Describes the view and its plot to who cannot see them: with the sentence and the main numbers."""
        plain = QTextDocumentFragment.fromHtml(sentence).toPlainText() if "<" in sentence else sentence
        text = sentences(map(ended, (plain, self.main_numbers())))
        if text != self._spoken:
            self._spoken = text
            self.setAccessibleDescription(text)
            plot = getattr(self, "plot", None)
            if plot is not None:
                plot.setAccessibleName(self.accessibleName())
                plot.setAccessibleDescription(text)

    def fold(self, *parts: QWidget) -> None:
        """Puts parts away until the user asks for the figures; a view that is too small for them is scrolled."""
        self._folded += parts
        self._unfold()

    def _unfold(self) -> None:
        for part in self._folded:
            part.setVisible(bool(self.chosen["figures"]))

    def is_due(self, frame: int | None) -> bool:
        """Whether it is drawn at this frame, and if so, whether with its words; None: all is drawn, whoever's turn it is."""
        due = frame is None or self._picture_turn.take(frame)
        if due:
            self.words_due = frame is None or self._words_turn.take(frame)
        return due

    def show_moment(self, snapshot: Snapshot, state: SessionState) -> None:
        """Draws a moment, or says that there is nothing to draw."""
        was_empty, self.is_empty = self.is_empty, self.of_layers and not snapshot.measurement.depth
        if self.is_empty:
            self.set_blank(self.tr("This network has no hidden layer: there is nothing to show here."))
            return
        if was_empty:
            self.set_blank("")
        self.draw(snapshot, state)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        """Draws a moment; ``show_state`` was called with this state before."""
        raise NotImplementedError

    def show_trials(self, trials: Trials | None, state: SessionState) -> None:
        """Shows what is known of the cures that are tried, at every frame; None: none was asked for. Most views do not."""

    def set_theme(self, theme: Theme) -> None:
        """Takes on the colours; called before the first snapshot and at every change."""

    def columns(self) -> Mapping[str, Column]:
        """What is drawn, as columns by name, for people who want the numbers. They may differ in length."""
        raise NotImplementedError

    def set_needs(self, *needs: Need) -> None:
        """From now on it wants these probes."""
        if frozenset(needs) != self.needs:
            self.needs = frozenset(needs)
            self.needs_changed.emit()

    def set_blank(self, text: str) -> None:
        """Shows only this text under the title, as there is nothing to draw; empty: shows the view itself."""
        self.blank.setText(text)
        if bool(text) == self.blank.isHidden():
            self.blank.setVisible(bool(text))
            self.blank.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = self.title.height() + 16
        self.blank.setGeometry(QRect(1, top, self.width() - 2, self.height() - top - 8))
        self._unfold()

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self._unfold()

    def subline(self, style: str) -> TermLabel:
        """A line of text under the title."""
        line = label("", style, wrap=True)
        self.body.addWidget(line)
        return line


def view_words(text: str) -> str:
    """What a view says of itself, or is called, in the user's language."""
    return QCoreApplication.translate("Views", text)


class ViewRegistry(Registry[type[View]]):
    def register(
        self, key: str, label: str, help: str, reads: tuple[str, ...] = ()
    ) -> Callable[[type[View]], type[View]]:
        """Decorator: the view also learns its key, under which the state keeps its options."""
        add = super().register(key, label, help, reads)

        def name(kind: type[View]) -> type[View]:
            kind.key = key
            return add(kind)

        return name


views = ViewRegistry("view")
