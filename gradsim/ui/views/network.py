"""The network itself, with one example in it: values on the way forward, gradients on the way back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractAnimation, QSignalBlocker, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QSpinBox

from gradsim.lab import Snapshot
from gradsim.lab.probes.example import ExamplePass
from gradsim.ui.network.picture import NetworkPicture
from gradsim.ui.plots.column import Column
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.session.intents import PickExample, PickLayer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.headline import share_sentence
from gradsim.words.numbers import whole

PER_COLUMN, LONGEST = 600, 12_000
"""Milliseconds that the gradient takes from one layer to the next, and for the whole way."""


@views.register("network", "Network", "One example through the network, and the gradient of its loss on the way back.")
class NetworkView(View):
    order = 10
    every = 6
    needs = frozenset({("example", 0)})
    options = {
        "positive": switch("positive", "Weights above zero."),
        "negative": switch("negative", "Weights below zero."),
    }

    seeing = (
        "The dots are the units, layer by layer from the input at the left to the answer at the right; the lines are the "
        "largest weights between them. One example has gone through: a dot is the fuller, the larger its value. "
        "Then the loss of the answer goes back as a gradient, from the right to the left, and each unit takes the colour of "
        "what reaches it. Try Play gradient: where the colours fade, the layers learn nothing from this example."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("One example forward, its gradient back"))
        self.setAccessibleDescription(
            self.tr(
                "Layers of units with the weights between them; the gradient can be played from the loss to the input"
            )
        )
        self._build_head()
        self.picture = NetworkPicture()
        self.picture.layer_clicked.connect(self._clicked)
        self.body.addWidget(self.picture, 1)
        self._build_row()
        self.flow = QVariantAnimation(self)
        self.flow.valueChanged.connect(self._show_passed)
        self.flow.stateChanged.connect(self._turned)
        self.found: ExamplePass | None = None
        self._waiting: tuple[Snapshot, SessionState] | None = None
        self._turned()
        self.set_blank(self.tr("The picture comes with the next step."))

    def _build_head(self) -> None:
        self.negative_box, self.positive_box = (
            LegendEntry(self.tr("negative −"), "dash"),
            LegendEntry(self.tr("positive"), "line"),
        )
        for name, box in (("positive", self.positive_box), ("negative", self.negative_box)):
            box.setToolTip(self.tr("Values and weights of this sign; a click hides the weights"))
            self.bind(name, box)
            self.head.addWidget(box)

    def _name_layers(self, recurrent: bool) -> None:
        forward = self.tr(
            "<p>Forward: a unit is filled by its value h, from nothing to the largest of all hidden layers; a line is a "
            "weight, wider if larger. Blue is positive, orange negative.</p>"
        )
        back = self.tr(
            "<p>Backward: the colour of a unit is |{gradient}|, that of a line |w·dL/dz|, what the weight passes back; on "
            "one log scale for all. The smaller, the fainter. An empty ring: exactly zero.</p>"
            "<p>L is the loss of this one example.</p>"
        ).format(gradient="dL/dh" if recurrent else "dL/dz")
        unrolled = self.tr(
            "<p>The cell is unrolled: a column is the state after a time step, and the weights between any two are the "
            "same W_h (in gated cells, of the candidate). Each step also takes its own input.</p>"
        )
        click = self.tr("<p>A click on a layer picks it in all views.</p>")
        self.title.setToolTip(forward + back + (unrolled if recurrent else click))

    def _build_row(self) -> None:
        self.play = QPushButton()
        self.play.setToolTip(self.tr("Lets the gradient flow from the loss to the inputs, slowly"))
        self.play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play.clicked.connect(self._play_or_pause)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setInvertedAppearance(True)
        self.slider.setRange(0, 0)
        self.slider.setAccessibleName(self.tr("Layers that the gradient has passed"))
        self.slider.setToolTip(
            self.tr("Drag to the left: the gradient flows from the loss (right) to the inputs (left)")
        )
        self.slider.valueChanged.connect(self._slid)
        self.slider.setObjectName("backward")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addLayout(self._build_chooser())
        self.body.addLayout(row)

    def _build_chooser(self) -> QHBoxLayout:
        self.example = QSpinBox()
        self.example.setRange(1, 1)
        self.example.setWrapping(True)
        self.example.setPrefix(self.tr("example "))
        self.example.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.example.setFrame(False)
        self.example.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.example.setAccessibleName(self.tr("Example"))
        self.example.setToolTip(self.tr("Which example of the training part goes through the network: type its number"))
        self.example.setKeyboardTracking(False)
        self.example.valueChanged.connect(lambda number: self.intended.emit(PickExample(number)))
        chooser = QHBoxLayout()
        chooser.setSpacing(2)
        for text, tip, step in (("‹", self.tr("Previous example"), -1), ("›", self.tr("Next example"), 1)):
            button = QPushButton(text)
            button.setObjectName("arrow")
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _, step=step: self.example.stepBy(step))
            chooser.addWidget(button)
        chooser.insertWidget(1, self.example)
        return chooser

    def set_theme(self, theme: Theme) -> None:
        self.picture.set_theme(theme)
        self.positive_box.set_colors(theme.accent, theme.muted)
        self.negative_box.set_colors(theme.contrast, theme.muted)

    # What is shown

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.set_needs(("example", state.example - 1))
        self._mark(state.layer)

    def take_options(self) -> None:
        self.picture.set_signs(bool(self.chosen["negative"]), bool(self.chosen["positive"]))

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        found: ExamplePass | None = snapshot.probes.get(("example", state.example - 1))
        time = snapshot.measurement.time
        between = snapshot.scenario.depth if time is None else len(time)
        if found is None or found is self.found or len(found.values) != between + 2:
            return
        if self._playing and self.found is not None and len(self.found.values) == between + 2:
            self._waiting = snapshot, state  # a pass is one moment's: what is new comes after it
            return
        self._waiting = None
        if self.found is None or self.found.recurrent != found.recurrent:
            self._name_layers(found.recurrent)
        self.found = found
        self.set_blank("")
        self._set_examples(found.examples, found.index + 1)
        self._set_length(len(found.values))
        columns = len(found.values)
        moved = snapshot.update_ratio
        every = np.full(columns, moved.max()) if found.recurrent else np.concatenate(([np.nan], moved))
        self.picture.show_example(found, every)
        self._mark(state.layer)
        self.say(self._sentence(found, snapshot))

    def _sentence(self, found: ExamplePass, snapshot: Snapshot) -> str:
        """What is answered to this example, and the share that every view tells, of all of the batch."""
        if not np.isfinite(found.answer).all():
            return self.tr("the answer is not finite: the network has diverged")
        if found.classes is None:
            return share_sentence(snapshot)
        said, true = found.classes[int(found.answer.argmax())], found.classes[round(found.target)]
        text = self.tr("It rightly says {said}.") if said == true else self.tr("It says {said}, where {true} is true.")
        return f"{text.format(said=said, true=true)} {share_sentence(snapshot)}"

    def _set_examples(self, examples: int, number: int) -> None:
        with QSignalBlocker(self.example):
            if number != self.example.value() or examples != self.example.maximum():  # a text being typed stays
                self.example.setRange(1, examples)
                self.example.setValue(number)
            self.example.setToolTip(self.tr("The training example that is shown, 1 to {n}").format(n=whole(examples)))

    def _set_length(self, columns: int) -> None:
        if columns != self.slider.maximum():
            self.flow.stop()
            self.slider.setRange(0, columns)
            self.slider.setPageStep(max(1, columns // 10))
            self.slider.setValue(0)

    def _mark(self, layer: int | None) -> None:
        """In the picture of a recurrent network a time step is marked, if any, and no layer."""
        if layer != self.picture.chosen and not (self.found is not None and self.found.recurrent):
            self.picture.set_chosen(layer)

    def _clicked(self, layer: int) -> None:
        """A time step is no layer of the other views."""
        if self.found is not None and self.found.recurrent:
            self.picture.set_chosen(layer)
        else:
            self.intended.emit(PickLayer(layer))

    # The way back

    def _play_or_pause(self) -> None:
        if self._playing:
            self.flow.stop()
            return
        end = self.slider.maximum()
        if not end:
            return
        start = self.picture.passed if self.picture.passed < end else 0.0
        self.flow.setStartValue(float(start))
        self.flow.setEndValue(float(end))
        self.flow.setDuration(round(min(PER_COLUMN * end, LONGEST) * (end - start) / end))
        self.flow.start()

    def _show_passed(self, passed: float) -> None:
        self.picture.set_passed(passed)
        with QSignalBlocker(self.slider):
            self.slider.setValue(int(passed))

    def _slid(self, passed: int) -> None:
        self.flow.stop()
        self.picture.set_passed(float(passed))

    @property
    def _playing(self) -> bool:
        return self.flow.state() == QAbstractAnimation.State.Running

    def _turned(self, *_: object) -> None:
        """It plays now, or does not any more."""
        self.play.setText(self.tr("❚❚  Pause") if self._playing else self.tr("▶  Play gradient"))
        if self._waiting is not None and not self._playing:
            self.draw(*self._waiting)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flow.stop()

    def columns(self) -> dict[str, Column]:
        """A row for each unit of each layer; layer 0 are the inputs, the last the outputs."""
        found = self.found
        if found is None:
            return {}
        sizes = [len(values) for values in found.values]
        return {
            "layer": np.repeat(np.arange(len(sizes)), sizes),
            "unit": np.concatenate([np.arange(1, n + 1) for n in sizes]),
            "value": np.concatenate(found.values),
            "gradient": np.concatenate(found.signals),
        }
