"""What the network answers to examples that it was not trained on, drawn as fits the data."""

from __future__ import annotations

import html
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gradsim.data.dataset import Examples
from gradsim.lab import Snapshot
from gradsim.lab.probes.decision_surface import DecisionSurface, is_plane
from gradsim.lab.probes.predictions import Predictions
from gradsim.language import whole
from gradsim.ui.examples.confusion import ConfusionMatrix
from gradsim.ui.examples.numbers import NumbersPlot
from gradsim.ui.examples.pictures import ExamplePictures
from gradsim.ui.examples.plane import PlanePlot
from gradsim.ui.examples.sequence import SequencePicture
from gradsim.ui.examples.table import ExampleTable
from gradsim.ui.plots.column import Column
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.card import plain_label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.numbers import percent, short

Kind = Literal["pictures", "plane", "rows", "numbers", "sequences"]


def kind_of(examples: Examples) -> Kind:
    """How such examples are drawn."""
    if examples.train.inputs.ndim == 3:
        return "sequences"
    if examples.classes is None:
        return "numbers"
    if examples.image_shape is not None:
        return "pictures"
    return "plane" if is_plane(examples) else "rows"


@views.register("data", "Data", "What the network answers to examples that it was not trained on.")
class DataView(View):
    """At the left the examples, at the right all answers in one picture."""

    order = 60
    every = 5
    needs = frozenset({"predictions", "decision_surface"})
    options = {
        "train": switch("training", "Examples that the network is trained on."),
        "held_out": switch("held-out", "Examples that it never sees in training."),
        "exact": switch("exact answer", "Where the predicted number is the true one."),
        "right": switch("right", "Held-out examples with the right answer."),
        "wrong": switch("wrong", "Held-out examples with a wrong answer."),
    }

    seeing = (
        "These examples were kept back: the network never sees them in training, so it cannot have learned them by heart. "
        "At the left is what it answers to each, at the right all answers in one picture. "
        "A network whose gradient vanishes gives nearly the same answer to everything. "
        "Try it: let it train, then change the depth or the activation, and see what becomes of the answers."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Answers to held-out data"))
        self.setAccessibleDescription(
            self.tr("Held-out examples with what is true and what the network predicts, and a picture of all answers")
        )
        self.found: Predictions | None = None
        self.surface: DecisionSurface | None = None
        self.cell: tuple[int, int] | None = None
        """The cell of the confusion matrix whose examples alone are shown."""
        self._kind: Kind | None = None
        self._theme = LIGHT
        self.subtitle.setTextFormat(Qt.TextFormat.RichText)
        self._build_legend()
        self._build_parts()
        self.set_blank(self.tr("The network has not answered yet. Press Play, or Step."))

    def _build_legend(self) -> None:
        self.train_box = LegendEntry(self.tr("training"), "point")
        self.held_out_box = LegendEntry(self.tr("held-out"), "dot")
        self.exact_box = LegendEntry(self.tr("exact answer"), "dash")
        self.right_box = LegendEntry(self.tr("right"), "tick")
        self.wrong_box = LegendEntry(self.tr("wrong"), "cross")
        self.train_box.setToolTip(self.tr("Examples that the network is trained on"))
        self.held_out_box.setToolTip(self.tr("Examples that it never sees in training"))
        self.exact_box.setToolTip(self.tr("Where the predicted number is the true one"))
        self.right_box.setToolTip(self.tr("Held-out examples with the right answer; a click leaves the errors only"))
        self.wrong_box.setToolTip(self.tr("Held-out examples with a wrong answer"))
        self.boxes = (self.train_box, self.held_out_box, self.exact_box, self.right_box, self.wrong_box)
        for name, box in zip(self.options, self.boxes, strict=False):
            self.bind(name, box)
        self.body.addLayout(Flow(*self.boxes))
        self.read = plain_label("", "muted", wrap=True)
        """What was read of a table of the user's own"""
        self.body.addWidget(self.read)
        self.read.hide()

    def _build_parts(self) -> None:
        self.pictures, self.plane, self.table = ExamplePictures(), PlanePlot(), ExampleTable()
        self.sequence, self.confusion, self.numbers = SequencePicture(), ConfusionMatrix(), NumbersPlot()
        self.confusion.setToolTip(self.tr("A click on a cell shows its examples only; another click shows all again."))
        self.confusion.cell_chosen.connect(self._choose)
        self.left, self.right = QStackedWidget(), QStackedWidget()
        for example_part in (self.pictures, self.plane, self.table, self.sequence):
            self.left.addWidget(example_part)
        for part in (self.confusion, self.numbers):
            self.right.addWidget(part)
        parts = QHBoxLayout()
        parts.setSpacing(14)
        parts.addWidget(self.left, 3)
        parts.addWidget(self.right, 2)
        self.body.addLayout(parts, 1)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.pictures, self.plane, self.table, self.sequence, self.confusion, self.numbers):
            part.set_theme(theme)
        self._color_legend()
        if self._kind:
            self._draw()

    def take_options(self) -> None:
        self._draw()

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        found, surface = snapshot.probes.get("predictions"), snapshot.probes.get("decision_surface")
        if found is None or (found is self.found and surface is self.surface):
            return
        if self.found is None or found.examples is not self.found.examples:
            self.cell = None
            self.found = found
            self._set_kind(kind_of(found.examples), found.examples)
            self.read.setText(found.examples.read)
            self.read.setVisible(bool(found.examples.read))
        self.found, self.surface = found, surface
        self.set_blank("")
        self._draw()
        self._say(found)

    def columns(self) -> dict[str, Column]:
        found = self.found
        if found is None:
            return {}
        example = np.arange(len(found.answers)) // found.per_example + 1
        columns: dict[str, Column] = {"held_out_example": example}
        classes = found.examples.classes
        if classes is None:
            return {**columns, "true": found.targets, "predicted": found.answers}
        columns["true"] = [classes[i] for i in found.targets]
        columns["predicted"] = [classes[i] for i in found.answers]
        columns["probability"] = found.probability
        columns["confusion_true"] = classes
        columns.update({f"predicted_{name}": found.confusion[:, i] for i, name in enumerate(classes)})
        if self._kind == "plane" and self.surface is not None:
            x, y = np.meshgrid(self.surface.x, self.surface.y)
            columns.update({"x": x.ravel(), "y": y.ravel(), f"p_{classes[1]}": self.surface.second.ravel()})
        return columns

    def _set_kind(self, kind: Kind, examples: Examples) -> None:
        self._kind = kind
        parts: dict[Kind, QWidget] = {
            "pictures": self.pictures, "plane": self.plane, "rows": self.table, "sequences": self.sequence
        }  # fmt: skip
        self.left.setVisible(kind in parts)
        if kind in parts:
            self.left.setCurrentWidget(parts[kind])
        self.right.setCurrentWidget(self.numbers if examples.classes is None else self.confusion)
        self.train_box.setVisible(kind == "plane")
        self.held_out_box.setVisible(kind == "plane" or examples.classes is None)
        self.exact_box.setVisible(examples.classes is None)
        self.right_box.setVisible(kind != "plane" and examples.classes is not None)
        self.wrong_box.setVisible(examples.classes is not None)
        self.wrong_box.setText(self.tr("wrong: true → predicted") if kind == "pictures" else self.tr("wrong"))
        self.wrong_box.updateGeometry()
        self._color_legend()

    def _color_legend(self) -> None:
        t = self._theme
        plane = self._kind == "plane"
        colors = (t.text, t.text if plane else t.contrast, t.text, t.muted, t.text if plane else t.contrast)
        for box, color in zip(self.boxes, colors, strict=True):
            box.set_colors(color, t.muted)
        classes = self.found.examples.classes if self.found else None
        if plane and classes:
            names = zip(t.series, classes, strict=False)
            self.set_subtitle(" ".join(f'<span style="color:{c}">■</span> {html.escape(name)}' for c, name in names))
        else:
            self.set_subtitle("")

    def _choose(self, true: int, predicted: int) -> None:
        self.cell = None if self.cell == (true, predicted) else (true, predicted)
        self._draw()

    def rows(self) -> NDArray[np.intp]:
        """The held-out examples that were not filtered away."""
        found = self.found
        assert found is not None
        if found.examples.classes is None:
            return np.arange(len(found.answers))
        right = found.right
        keep = right & bool(self.chosen["right"]) | ~right & bool(self.chosen["wrong"])
        if self.cell:
            keep = (found.targets == self.cell[0]) & (found.answers == self.cell[1])
        kept: NDArray[np.intp] = np.nonzero(keep)[0]
        return kept

    def _draw(self) -> None:
        found = self.found
        if found is None:
            return
        if self._kind == "pictures":
            self.pictures.show_examples(found, self.rows())
        elif self._kind == "rows":
            self.table.show_examples(found, self.rows())
        elif self._kind == "sequences":
            self.sequence.show_examples(found, self.rows())
        elif self._kind == "plane":
            self.plane.show_plane(found, self.surface)
            self.plane.train.setVisible(self.chosen["train"])
            self.plane.held_out.setVisible(self.chosen["held_out"])
            self.plane.errors.setVisible(self.chosen["wrong"])
        if found.examples.classes is None:
            self.numbers.show_numbers(found)
            self.numbers.points.setVisible(self.chosen["held_out"])
            self.numbers.outside.setVisible(self.chosen["held_out"])
            self.numbers.line.setVisible(self.chosen["exact"])
        else:
            self.confusion.show_counts(found, self.cell)

    def _say(self, found: Predictions) -> None:
        n, everything = found.count, len(found.examples.held_out.labels)
        of = whole(n) if n == everything else self.tr("{n} (of {all})").format(n=whole(n), all=whole(everything))
        if found.examples.classes is None:
            always = np.tile(found.examples.train.labels.mean(axis=0), found.count)
            text = self.tr(
                "it is wrong by {error} (RMS) on {of} unseen examples; always answering the mean: {mean}"
            ).format(
                of=of,
                error=short(found.rms_error),
                mean=short(float(np.sqrt(np.mean(np.square(found.targets - always))))),
            )
        else:
            right = int(found.right.sum())
            often = int(found.confusion.sum(axis=1).max())
            text = self.tr(
                "it answers {right} of {of} unseen examples rightly: {share}; always the same answer: {often}"
            ).format(right=whole(right), of=of, share=percent(right / n), often=percent(often / n))
        if found.not_finite:
            text = self.tr("{n} of {of} answers are not finite: the network has diverged").format(
                n=whole(found.not_finite), of=of
            )
        self.say(text)
