"""What a sweep's axes, figures and cells are called on the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from gradsim.fields import Number
from gradsim.lab.sweep import DIVERGED, FACTOR, LOSS, RATIO, STALLED, STEPS, TRAINED, VARIANT, VERDICT, Sweep
from gradsim.lab.sweep.summary import Summary
from gradsim.language import whole
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import value_text, words
from gradsim.ui.words.field_words import summary
from gradsim.words.numbers import counted, decimal, loss_text, short, significant


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sweep", text)


def axis_words(name: str) -> str:
    return _tr("Cures") if name == VARIANT else words(Scenario.fields[name].label)


def value_words(name: str, value: Any) -> str:
    """A value along an axis."""
    if name == VARIANT:
        return words(value)
    field = Scenario.fields[name]
    return significant(value, 4) if isinstance(field, Number) else value_text(field, value)


def figure_words(by: str, sweep: Sweep) -> str:
    """What cells are compared by."""
    if by == LOSS:
        return _tr("Loss after {n}").format(n=counted(sweep.steps, "step"))
    return {
        RATIO: _tr("Gradient ratio"), FACTOR: _tr("Factor per layer"), VERDICT: _tr("Verdict"), STEPS: _tr("Steps to a loss"),
    }[by]  # fmt: skip


def verdict_words(verdict: str) -> str:
    return {TRAINED: _tr("trained"), STALLED: _tr("stalled"), DIVERGED: _tr("diverged")}[verdict]


def figure_text(summary: Summary, by: str) -> str:
    if by == VERDICT:
        return verdict_words(summary.verdict)
    value = summary.figure(by)
    if value != value:
        return "–"
    if by == FACTOR and (value == 0 or 0.01 <= value < 100):
        return decimal(value, 3)
    if by == STEPS:
        return whole(value)
    return loss_text(value) if by == LOSS else short(value)


def cell_words(summary: Summary) -> str:
    """All that was measured of a cell, for a tooltip."""
    lines = [f"{axis_words(n)}: {value_words(n, v)}" for n, v in summary.cell.values.items()]
    lines += [
        _tr("verdict: {verdict}").format(verdict=f"{verdict_words(summary.verdict)} {summary.agreement}"),
        _tr("loss {loss} (held-out {held_out})").format(
            loss=figure_text(summary, LOSS),
            held_out=loss_text(summary.held_out_loss),
        ),
        _tr("steps until the loss says that it learns: {steps}").format(steps=figure_text(summary, STEPS)),
        _tr("‖dL/dW‖ of the first layer over the last: {ratio}").format(ratio=figure_text(summary, RATIO)),
        _tr("RMS dL/dz per layer, toward the input: × {factor}").format(factor=figure_text(summary, FACTOR)),
    ]
    if len(summary.seeds.figures) > 1:
        lines.append(_tr("medians of {n} seeds").format(n=len(summary.seeds.figures)))
    return "\n".join([*lines, _tr("A click opens it in the main window.")])


def base_words(scenario: Scenario) -> str:
    """The scenario that a sweep starts from, in a line."""
    leading = ("network", "cell", "activation", "time_steps") if scenario.through_time else ("depth", "activation")
    return summary(scenario, tuple(dict.fromkeys((*leading, *scenario.differences(Scenario(seeds=scenario.seeds))))))
