"""What is happening in a recorded training, in words; what could not be seen; and what this window does not have."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from gradsim.ui.watch.moment import Moment
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.words.headline import title
from gradsim.words.figures import finding_text


class Told(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("What is happening"))
        self.headline = label("", "headline", wrap=True)
        self.text = label("", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.title.text())
        area.setWidget(self.text)
        self.body.addWidget(self.headline)
        self.body.addWidget(area, 1)

    def draw(self, moment: Moment) -> None:
        found = moment.findings
        self.headline.setText(title(found[0]) if found else self.tr("Nothing certain yet."))
        parts = []
        for i, finding in enumerate(found):
            head = "" if i == 0 else f"<b>{html.escape(title(finding))}</b> "
            text = html.escape(finding_text(finding.sentences, finding.figures, names=moment.names))
            parts.append(f"{head}{text} <i>({html.escape(finding.source)})</i>")
        notes = [self.tr("Not seen: {note}.").format(note=note) for note in moment.run.about.notes]
        notes.append(
            self.tr(
                "The chain rule in parts, the Jacobian, the loss around the weights and the cures are for networks that "
                "gradsim trains: they are in the main window."
            )
        )
        parts += [html.escape(note) for note in notes]
        self.text.setText("".join(f'<p style="margin: 0 0 8px 0">{part}</p>' for part in parts))
