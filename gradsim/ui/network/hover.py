"""What hovering over the picture of a network tells: of a column, of a node, of the line between two of them."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.example import ExamplePass
from gradsim.ui.network.names import Names
from gradsim.ui.network.step_words import StepWords
from gradsim.ui.plots.layer_bars import mark
from gradsim.words.numbers import short


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkPicture", text)


class Hover:
    """``step``: where one is explained, what is told of it: the gradients are then those of the whole batch."""

    def __init__(self, example: ExamplePass, step: StepWords | None) -> None:
        self._example, self._step, self._names = example, step, Names(example)

    def column(self, column: int) -> str:
        value, signal = self._example.value_rms[column], self._example.signal_rms[column]
        text = _tr("{layer}\nRMS {letter} {value}\nRMS {gradient} {signal}")
        return self._told(text, self._names.layer(column), column, float(value), float(signal))

    def node(self, column: int, row: int) -> str:
        """``row``: its number among those that are shown."""
        unit = int(self._example.shown[column][row])
        value, signal = self._example.values[column][unit], self._example.signals[column][unit]
        own = _tr("{layer}\n{letter} {value}\n{gradient} {signal}")
        text = own if self._step is None else _tr("{layer}\n{letter} {value}\nRMS {gradient} {signal}")
        return self._told(text, self._names.unit(column, unit), column, float(value), float(signal))

    def _told(self, text: str, name: str, column: int, value: float, signal: float) -> str:
        letter = "x" if column == 0 else "z" if column == self._names.outputs else "h"
        return text.format(
            layer=name,
            letter=letter,
            value=number(value),
            gradient=self._names.symbol(column),
            signal=number(signal),
        )

    def line(self, column: int, before: int, after: int) -> str:
        """``before``, ``after``: the nodes' numbers among those that are shown."""
        weight = float(self._example.weights[column][before, after])
        told = [self._names.weight(*self._example.weight_at(column, before, after))]
        told.append(_tr("w {value}").format(value=number(weight)))
        if self._step is not None:
            told.append(self._step.line(column, before, after))
        told.append(_tr("A click tells its chain rule."))
        return "\n".join(told)


def number(value: float) -> str:
    """With a sign for what is not finite."""
    return short(value) if math.isfinite(value) else mark(value)
