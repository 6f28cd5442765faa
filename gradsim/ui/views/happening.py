"""What is happening, in words: the doctor's findings on the newest measurement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gradsim.lab import Snapshot
from gradsim.lab.doctor import Finding, diagnose, findings
from gradsim.ui.controls.option_words import in_window
from gradsim.ui.plots.column import Column
from gradsim.ui.session import SessionState
from gradsim.ui.views.view import WORDS, View, views
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.fading_area import FadingArea
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.headline import large_step, title
from gradsim.words.figures import finding_text
from gradsim.words.numbers import GAP, counted
from gradsim.words.shares import share_of


@views.register("happening", "What is happening", "What is found from measurements, with the figures it rests on.")
class HappeningView(View):
    place = "right"
    stretch = 4
    order = 10
    every = WORDS
    needs = frozenset({"statistics"})
    seeing = (
        "The large line is what the measurements say is going on right now; under it are the figures that it rests on. "
        "If several things are wrong, the main one stands first. Show me brings the view to the front in which it can be "
        "seen. Try a change at the left and watch the line: it always speaks of the network that is trained now."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("What is happening"))
        self.found: tuple[Finding, ...] = ()
        self._accent = ""
        self.headline = label("", "headline", wrap=True)
        self.text = label("", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.error = label("", "warning", wrap=True)
        self.body.addWidget(self.headline)
        self.area = self._scrolled(self.error, self.text)
        self.body.addWidget(self.area, 1)

    def _scrolled(self, *parts: QLabel) -> FadingArea:
        """Several findings may need more room than there is."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 4, 0)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        area = FadingArea(inside)
        area.setAccessibleName(self.title.text())
        self.error.hide()
        return area

    def set_theme(self, theme: Theme) -> None:
        self._accent = theme.accent
        self.area.set_ground(theme.card)

    def columns(self) -> dict[str, Column]:
        """A row for each figure of each finding."""
        rows = [(found.key, name, value) for found in self.found for name, value in found.figures.items()]
        return {name: [row[i] for row in rows] for i, name in enumerate(("finding", "figure", "value"))}

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        self.found = diagnose(snapshot)
        headline = title(self.found[0]) if self.found else self.tr("Nothing certain yet.")
        text = "".join(self._paragraph(found, main=i == 0) for i, found in enumerate(self.found))
        more = (*filter(None, [large_step(snapshot)]), *self._moved(snapshot))
        text += "".join(f'<p style="margin: 8px 0 0 0">{sentence}</p>' for sentence in more)
        for part, content in ((self.headline, headline), (self.text, text), (self.error, in_window(snapshot.error))):
            part.setText(content)
            part.setVisible(bool(content))

    def _paragraph(self, found: Finding, main: bool) -> str:
        """The main finding's headline stands above; each has a link to the view that shows it."""
        headline = "" if main else f"<b>{title(found)}</b> "
        tip = self.tr("The rule's source: {source}").format(source=findings.choice(found.key).help)
        show = self.tr("Show me").replace(" ", GAP)
        link = f'<a href="view:{found.view}" title="{tip}" style="color: {self._accent}">{show}</a>'
        margin = 0 if main else 8
        text = finding_text(found.sentences, found.figures)
        return f'<p style="margin: {margin}px 0 0 0">{headline}{text} {link}</p>'

    def _moved(self, snapshot: Snapshot) -> list[str]:
        """How far the first and the last weights are from where they began."""
        found = snapshot.statistics
        if found is None or found.step == 0 or len(found.relative_change) != len(snapshot.measurement.layer_names):
            return []
        change = found.relative_change
        first = self.tr("layer 1's weights") if snapshot.measurement.time is None else self.tr("the input's weights")
        if len(change) == 1:
            text = self.tr("In {steps} the weights moved by {share} their size.")
        elif change[0] == 0:
            text = self.tr(
                "In {steps} {first} are unchanged to the last bit; the output layer's moved by {share} their size."
            )
        else:
            text = self.tr("In {steps} {first} moved by {moved} their size, the output layer's by {share} theirs.")
        figures = {"moved": share_of(float(change[0])), "share": share_of(float(change[-1]))}
        return [text.format(steps=counted(found.step, "step"), first=first, **figures)]
