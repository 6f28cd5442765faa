"""What is happening, in words, from the newest measurement."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from gradsim.lab import Snapshot
from gradsim.lab.reading import read
from gradsim.training.measurement import FloatArray, Measurement
from gradsim.ui.card import label
from gradsim.ui.guessing import guessing_loss
from gradsim.ui.layer_names import layer_words
from gradsim.ui.numbers import loss_text, percent
from gradsim.ui.views.view import View, views

LEVEL = (0.1, 10.0)
"""When the factors of all layers together are between these, the gradient gets through."""
SQUASHING = frozenset({"sigmoid", "tanh", "softsign"})
"""Activations of which a value can be called saturated."""
LEARNED = 0.97
"""A held-out loss above this share of the loss of guessing is called guessing."""


@views.register("happening", "What is happening", "The main finding in words, with the figures it rests on.")
class HappeningView(View):
    place = "right"
    order = 10
    every = 10
    needs = frozenset({"statistics"})

    def __init__(self) -> None:
        super().__init__(self.tr("What is happening"))
        self.headline = label("", "headline", wrap=True)
        self.text = label("", wrap=True)
        self.error = label("", "warning", wrap=True)
        for part in (self.headline, self.text, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def columns(self) -> dict[str, Sequence[Any]]:
        return {"finding": [self.headline.text(), *self.text.text().split("\n\n")]}

    def show_snapshot(self, snapshot: Snapshot) -> None:
        headline, sentences = self._words(snapshot)
        text = "\n\n".join(sentences)
        for part, words in ((self.headline, headline), (self.text, text), (self.error, snapshot.error)):
            if part.text() != words:
                part.setText(words)
                part.setVisible(bool(words))

    def _words(self, snapshot: Snapshot) -> tuple[str, list[str]]:
        found = snapshot.measurement
        if found.divergence:
            return self.tr("Training diverged."), [self._divergence(snapshot)]
        more = [*self._moved(snapshot), *self._units(snapshot), *self._learned(snapshot)]
        if found.time is not None:
            headline, sentences = self._through_time(found.time)
        else:
            headline, sentences = self._through_layers(found)
        return headline, sentences + more

    def _through_layers(self, found: Measurement) -> tuple[str, list[str]]:
        reading, links = read(found), found.depth - 1
        if links < 1:
            return self.tr("One hidden layer."), [
                self.tr("There is no chain to multiply: a shallow network does not suffer.")
            ]
        if reading.factor == 0:
            zeros = self.tr("{n} of {all} layers get a weight gradient of exactly zero.").format(
                n=reading.zeros, all=found.depth + 1
            )
            return self.tr("The gradient is gone."), [zeros]
        total = reading.factor**links
        passes = self.tr(
            "Each layer passes on {factor} of the gradient it gets (RMS dL/dz); over {n} layers that makes {total}."
        ).format(factor=percent(reading.factor), n=links, total=percent(total))
        return self._headline(total), [passes]

    def _through_time(self, norms: FloatArray) -> tuple[str, list[str]]:
        """``norms``: of dL/dh_t (time steps,)."""
        first, last, links = float(norms[0]), float(norms[-1]), len(norms) - 1
        if links < 1 or not last > 0:
            return "", []
        if first == 0:
            return self.tr("The gradient is gone."), [self.tr("Nothing of it reaches time step 1.")]
        total = first / last
        passes = self.tr(
            "Going back, each time step passes on {factor} of the gradient (‖dL/dh‖); over {n} steps that makes {total}."
        ).format(factor=percent(total ** (1 / links)), n=links, total=percent(total))
        return self._headline(total), [passes]

    def _headline(self, total: float) -> str:
        if total < LEVEL[0]:
            return self.tr("The gradient vanishes.")
        return self.tr("The gradient grows.") if total > LEVEL[1] else self.tr("The gradient gets through.")

    def _moved(self, snapshot: Snapshot) -> list[str]:
        change = snapshot.statistics.get("relative_change")
        if change is None or snapshot.steps == 0 or len(change) != len(snapshot.measurement.layer_names):
            return []
        first = self.tr("layer 1's weights") if snapshot.measurement.time is None else self.tr("the input's weights")
        if change[0] == 0:
            text = self.tr("In {n} steps {first} are unchanged to the last bit; the output layer's moved by {share}.")
        else:
            text = self.tr("In {n} steps {first} moved by {moved}, the output layer's by {share}.")
        figures = {"moved": percent(float(change[0])), "share": percent(float(change[-1]))}
        return [text.format(n=f"{snapshot.steps:,}", first=first, **figures)]

    def _units(self, snapshot: Snapshot) -> list[str]:
        """Dead and saturated units, where there are many."""
        found = []
        squashes = SQUASHING.issuperset(snapshot.scenario.layer_activations())
        for name, least, text in (
            ("dead", 0.05, self.tr("{share} of the units of layer {n} are dead: their slope is 0 for every example.")),
            (
                "saturated",
                0.3 if squashes else 1.0,
                self.tr("{share} of layer {n}'s values are saturated: their slope is nearly 0."),
            ),
        ):
            shares = snapshot.statistics.get(name)
            if shares is not None and len(shares) and shares.max() > least:
                worst = int(shares.argmax())
                found.append(text.format(share=percent(float(shares[worst])), n=worst + 1))
        return found[:1]

    def _learned(self, snapshot: Snapshot) -> list[str]:
        """The held-out loss beside that of guessing."""
        held_out, guess = snapshot.held_out, guessing_loss(snapshot.scenario)
        if held_out is None or guess is None or snapshot.steps < 100 or not math.isfinite(held_out.loss):
            return []
        figures = {"loss": loss_text(held_out.loss), "guess": loss_text(guess)}
        if held_out.loss > LEARNED * guess:
            text = self.tr("It has learned nothing yet: the held-out loss is {loss}, guessing gives {guess}.")
        else:
            text = self.tr("It learns: the held-out loss is {loss}, guessing gives {guess}.")
        return [text.format(**figures)]

    def _divergence(self, snapshot: Snapshot) -> str:
        divergence = snapshot.measurement.divergence
        assert divergence is not None
        where = {
            "forward": self.tr("its activations are no longer finite"),
            "backward": self.tr("its gradient is no longer finite"),
            "loss": self.tr("the loss is no longer finite"),
        }[divergence.where]
        return self.tr(
            "At step {step} it began in {layer}: {where}. Training is paused; change a control or reset to go on."
        ).format(step=divergence.step, layer=layer_words(divergence.layer), where=where)
