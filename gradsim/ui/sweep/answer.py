"""The answer that a sweep's results give to its question, in one sentence."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from gradsim.lab.sweep import FACTOR, LOSS, VARIANT, Board, ranked, reached
from gradsim.lab.sweep.presets import AS_IT_IS
from gradsim.lab.sweep.summary import Summary
from gradsim.language import sentences
from gradsim.ui.sweep.words import axis_words, figure_text, value_words
from gradsim.words.numbers import percent

LEVEL = 0.95
"""A factor per layer from here to its inverse counts as no loss and no growth."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sweep", text)


def answer(board: Board) -> str:
    """Empty, as long as there are not enough results, or where several things are varied that no question is about."""
    if len(board.done) < len(board.cells):
        return ""
    if "depth" in board.axes and len(board.axes) == 2:
        return _deepest(board)
    if len(board.axes) != 1 or len(board.summaries) < 2:
        return ""
    (name,) = board.axes
    if name == VARIANT:
        return _best(name, list(board.summaries.values()))
    return _loses_most(name, list(board.summaries.values())) if name == "activation" else ""


def _loses_most(name: str, summaries: list[Summary]) -> str:
    """Of the gradient, per layer. What passes nothing at all is named apart."""
    passing = [s for s in ranked(summaries, FACTOR) if s.gradient_ratio > 0 and s.factor > 0]
    nothing = [value_words(name, s.cell.values[name]) for s in summaries if s.gradient_ratio == 0]
    texts = []
    if passing:
        first, last = passing[0], passing[-1]
        worst = value_words(name, first.cell.values[name])
        if first.factor < LEVEL:
            texts.append(_tr("{name} loses most: {share} of the gradient is left per layer."))
        else:
            texts.append(_tr("None loses much: of {name}, {share} of the gradient is left per layer."))
        texts = [texts[0].format(name=worst, share=percent(first.factor))]
        if 1 / LEVEL < last.factor < math.inf:
            text = _tr("{name} makes it grow most, {factor} times per layer.")
            texts.append(text.format(name=value_words(name, last.cell.values[name]), factor=figure_text(last, FACTOR)))
    if nothing:
        verb = _tr("{names} passes nothing.") if len(nothing) == 1 else _tr("{names} pass nothing.")
        texts.append(verb.format(names=_tr(" and ").join(nothing)))
    return sentences(texts)


def _best(name: str, summaries: list[Summary]) -> str:
    """By the loss at the end."""
    best = ranked(summaries, LOSS)[0]
    before = next((s for s in summaries if s.cell.values[name] == AS_IT_IS), None)
    if before is None or math.isnan(best.loss):
        return ""
    if best is before:
        return _tr("Nothing helps: the loss of {loss} is the least as it is.").format(loss=figure_text(best, LOSS))
    return _tr("{name} prevents it best: the loss ends at {loss}, as it is at {before}.").format(
        name=value_words(name, best.cell.values[name]),
        loss=figure_text(best, LOSS),
        before=_tr("no number") if math.isnan(before.loss) else figure_text(before, LOSS),
    )


def _deepest(board: Board) -> str:
    """The value of the other axis with which the deepest networks learn."""
    (other,) = (name for name in board.axes if name != "depth")
    depths = {value: depth for value, depth in reached(board).items() if not math.isnan(depth)}
    if not depths:
        return _tr("No depth learns with any of these.")
    best = max(depths, key=lambda value: depths[value])
    deepest = max(board.axes["depth"])
    named = f"{axis_words(other)} {value_words(other, best)}"
    if depths[best] == math.inf:
        return _tr("With {named} all learn, up to {depth} layers.").format(named=named, depth=deepest)
    return _tr("With {named} it learns deepest: up to {depth} layers.").format(named=named, depth=round(depths[best]))
