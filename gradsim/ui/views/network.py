"""The network itself, with one example in it: values on the way forward, gradients on the way back."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QHideEvent

from gradsim.lab import Snapshot
from gradsim.lab.probes.example import ExamplePass
from gradsim.lab.probes.explained_step import ExplainedStep
from gradsim.lab.probes.one_weight import OneWeight
from gradsim.language import sentences
from gradsim.ui.network.example_chooser import ExampleChooser
from gradsim.ui.network.flow_row import FlowRow
from gradsim.ui.network.names import Names
from gradsim.ui.network.part_bar import PartBar
from gradsim.ui.network.picture import NetworkPicture
from gradsim.ui.network.stages import OFF, PARTS, STAGES
from gradsim.ui.network.step_words import StepWords
from gradsim.ui.network.weight_panel import WeightPanel
from gradsim.ui.network.weight_words import WeightWords
from gradsim.ui.plots.column import Column
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of, place, switch
from gradsim.ui.session.intents import Pause, PickExample, PickLayer, SetOption, Step
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.card import button
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.headline import share_sentence


@views.register("network", "Network", "One example through the network, and the gradient of its loss on the way back.")
class NetworkView(View):
    order = 10
    every = 6
    needs = frozenset({("example", 0)})
    options = {
        "positive": switch("positive", "Weights above zero."),
        "negative": switch("negative", "Weights below zero."),
        "part": one_of(STAGES, "Part of the step", "Which part of the next training step is explained."),
        "weight": place("Weight", "Whose chain rule is told: a layer, a unit before it and one of its own."),
    }

    seeing = (
        "The dots are the units, layer by layer from the input at the left to the answer at the right; the lines are the "
        "largest weights between them. One example has gone through: a dot is the fuller, the larger its value. "
        "Then the loss of the answer goes back as a gradient, from the right to the left, and each unit takes the colour of "
        "what reaches it. Try Play gradient: where the colours fade, the layers learn nothing from this example. A click on a "
        "line tells the chain rule of that weight, and Explain a step walks through the next training step."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("One example forward, its gradient back"))
        self.setAccessibleDescription(
            self.tr(
                "Layers of units with the weights between them; the gradient can be played from the loss to the input"
            )
        )
        self.found: ExamplePass | None = None
        self.weight: OneWeight | None = None
        self.part = OFF
        self._answer = self._of_weight = self._why_not = ""
        self._told: StepWords | None = None
        self._waiting: tuple[Snapshot, SessionState] | None = None
        self._build_head()
        self.picture = NetworkPicture()
        self.picture.layer_clicked.connect(self._clicked)
        self.picture.weight_clicked.connect(self._pick_weight)
        self.plot = self.picture
        self.body.addWidget(self.picture, 1)
        self._build_rows()
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
        layer = self.tr("<p>A click on a layer picks it in all views.</p>")
        line = self.tr("<p>A click on a line tells the chain rule of that weight.</p>")
        self.title.setToolTip(forward + back + (unrolled if recurrent else layer) + line)

    def _build_rows(self) -> None:
        """Under the picture: one of them is seen, or two."""
        self.chooser = ExampleChooser()
        self.chooser.chosen.connect(lambda number: self.intended.emit(PickExample(number)))
        self.explain = button(
            self.tr("Explain a step"),
            self.tr("Pauses, and walks through the next training step: forward, loss, backward, update"),
            self._explain,
        )
        self.row = FlowRow(self.chooser, self.explain)
        self.row.passed.connect(self.picture.set_passed)
        self.row.turned.connect(self._turned)
        self.panel = WeightPanel()
        self.panel.closed.connect(lambda: self.intended.emit(SetOption(self.key, "weight", "")))
        self.parts = PartBar(self)
        self.parts.wanted.connect(lambda part: self.intended.emit(SetOption(self.key, "part", part)))
        self.parts.step_wanted.connect(self._take_step)
        for widget in (self.parts, self.panel, self.row):
            self.body.addWidget(widget)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        self.picture.set_theme(theme)
        self.positive_box.set_colors(theme.accent, theme.muted)
        self.negative_box.set_colors(theme.contrast, theme.muted)

    # What is shown

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        part = OFF if state.playing else str(self.chosen["part"])
        self.picture.set_weight(self._place)
        self.set_needs(("example", state.example - 1) if part == OFF else "explained_step", *self._weight_need)
        if not self._place:
            self.weight = None
        self._mark(state.layer)
        if part != self.part:
            self._turn_to(part)
        self._arrange()
        self._tell()

    def take_options(self) -> None:
        self.picture.set_signs(bool(self.chosen["negative"]), bool(self.chosen["positive"]))

    @property
    def step(self) -> ExplainedStep | None:
        """The one that is explained."""
        return self._told.step if self._told else None

    @property
    def _place(self) -> tuple[int, int, int] | None:
        """Of the picked weight: the column where it begins, its unit there and in the next column."""
        numbers = [int(number) for number in str(self.chosen["weight"]).split()]
        return (numbers[0], numbers[1], numbers[2]) if numbers else None

    @property
    def _weight_need(self) -> tuple[tuple[str | int, ...], ...]:
        return (("one_weight", *self._place),) if self._place else ()

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        explained: ExplainedStep | None = snapshot.probes.get("explained_step") if self.part != OFF else None
        found: ExamplePass | None = (
            explained.example if explained else snapshot.probes.get(("example", state.example - 1))
        )
        time = snapshot.measurement.time
        columns = 2 + (snapshot.scenario.depth if time is None else len(time))
        if found is not None and len(found.values) == columns:
            if self.row.playing and self.found is not None and len(self.found.values) == columns:
                self._waiting = snapshot, state  # a pass is one moment's: what is new comes after it
                return
            if found is not self.found:
                self._show_example(found, explained, snapshot)
                self._mark(state.layer)
        self._waiting = None
        self._show_weight(snapshot)
        self._why_not = self._why_no_step(snapshot)
        self._arrange()
        self._tell()

    def _show_example(self, found: ExamplePass, explained: ExplainedStep | None, snapshot: Snapshot) -> None:
        if self.found is None or self.found.recurrent != found.recurrent:
            self._name_layers(found.recurrent)
        self.found = found
        self._told = StepWords(explained, snapshot.scenario) if explained else None
        self.set_blank("")
        columns, moved = len(found.values), snapshot.update_ratio
        self.row.set_length(columns)
        self._answer = self._answered(found, snapshot)
        if self._told:
            self.picture.show_step(self._told)
        else:
            self.chooser.show_number(found.index + 1, found.examples)
            every = np.full(columns, moved.max()) if found.recurrent else np.concatenate(([np.nan], moved))
            self.picture.show_example(found, every)

    def _show_weight(self, snapshot: Snapshot) -> None:
        weight: OneWeight | None = next((snapshot.probes.get(need) for need in self._weight_need), None)
        if self.found is None or (weight is not None and weight.column > len(self.found.values) - 2):
            return
        before, self.weight = self.weight, weight
        if weight is None or (before is not None and before.place == weight.place and not self.words_due):
            return
        words = WeightWords(weight, Names(self.found), snapshot.scenario)
        self.panel.show_weight(words)
        self._of_weight = words.sentence()

    def _why_no_step(self, snapshot: Snapshot) -> str:
        """Why the step that is explained cannot be taken."""
        if snapshot.state == "diverged":
            return self.tr("Numbers have become too large: there is no next step")
        if snapshot.visiting is not None:
            return self.tr("This is another moment than now: its step cannot be taken again")
        return ""

    def _arrange(self) -> None:
        """The rows that are wanted now."""
        self.panel.setVisible(self.weight is not None)
        self.picture.set_bare(self.weight is not None)
        self.parts.show_part(self.part, self._why_not)
        self.row.setVisible(self.part == OFF and self.weight is None)

    def _tell(self) -> None:
        """What is answered or explained, in words."""
        texts = [self._told.sentence(self.part)] if self.part != OFF and self._told else []
        if self.weight is not None:
            texts.append(self._of_weight)
        self.say(sentences(texts) or self._answer)

    def _answered(self, found: ExamplePass, snapshot: Snapshot) -> str:
        """What is answered to this example, and the share that every view tells, of all of the batch."""
        if found.said is None:
            return self.tr("the answer is not finite: the network has diverged")
        if found.classes is None:
            return share_sentence(snapshot)
        said, true = found.classes[found.said], found.classes[found.right]
        text = self.tr("It rightly says {said}.") if said == true else self.tr("It says {said}, where {true} is true.")
        return sentences((text.format(said=said, true=true), share_sentence(snapshot)))

    def _mark(self, layer: int | None) -> None:
        """In the picture of a recurrent network a time step is marked, if any, and no layer."""
        if layer != self.picture.chosen and not (self.found is not None and self.found.recurrent):
            self.picture.set_chosen(layer)

    # What is picked

    def _clicked(self, layer: int) -> None:
        """A time step is no layer of the other views."""
        if self.found is not None and self.found.recurrent:
            self.picture.set_chosen(layer)
        else:
            self.intended.emit(PickLayer(layer))

    def _pick_weight(self, *picked: int) -> None:
        """One that is picked already is left."""
        place = "" if picked == self._place else " ".join(map(str, picked))
        self.intended.emit(SetOption(self.key, "weight", place))

    # A step in its parts

    def _explain(self) -> None:
        self.intended.emit(Pause())
        self.intended.emit(SetOption(self.key, "part", PARTS[0]))
        self.picture.setFocus()  # the arrow keys walk on

    def _take_step(self) -> None:
        self.intended.emit(Step())
        self.intended.emit(SetOption(self.key, "part", PARTS[0]))

    def _turn_to(self, part: str) -> None:
        self.part = part
        self.picture.show_part(part)
        self.row.go_to(0)
        if part == "backward":
            self.row.play_all()

    def _turned(self) -> None:
        """The gradient flows now, or does not any more; where it is a part of a step it is then all the way back."""
        if self.row.playing:
            return
        if self.part == "backward":
            self.row.go_to(self.row.slider.maximum())
        if self._waiting is not None:
            self.draw(*self._waiting)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.row.flow.stop()

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
