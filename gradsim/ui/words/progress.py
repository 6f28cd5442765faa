"""What became of the loss and of the gradient since the first step, in a sentence each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from gradsim.lab import Snapshot
from gradsim.lab.reading import RECENT, loss_now
from gradsim.language import whole
from gradsim.words.layers import layer_words
from gradsim.words.numbers import counted, loss_text
from gradsim.words.shares import share_of

FALLEN = 0.97
"""A loss below this share of another is said to be better."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Progress", text)


def loss_words(snapshot: Snapshot) -> str:
    """Where the loss is, and whether that is better than guessing, or than at first where guessing has no figure."""
    if snapshot.divergence is not None:
        return _tr("in step {step} the numbers became too large to hold").format(step=whole(snapshot.divergence.step))
    losses, guess = snapshot.history.span(snapshot.steps - RECENT, snapshot.steps - 1).loss, snapshot.guess
    if not snapshot.steps or not len(losses):
        now = snapshot.measurement.loss
        text = _tr("before the first step the loss is {now}")
        return text.format(now=loss_text(now)) + _than_guessing(now, guess)
    first, now = float(snapshot.history.span(0, 0).loss.sum()), loss_now(losses, snapshot.steps)
    if now < FALLEN * first:
        text = _tr("the loss fell from {first} to {now}")
    elif first < FALLEN * now:
        text = _tr("the loss rose from {first} to {now}")
    else:
        text = _tr("the loss stays at {now}")
    return text.format(first=loss_text(first), now=loss_text(now)) + _than_guessing(now, guess)


def _than_guessing(now: float, guess: float | None) -> str:
    if guess is None:
        return ""
    text = _tr("; guessing gives {guess}") if now < FALLEN * guess else _tr(": no better than guessing, {guess}")
    return text.format(guess=loss_text(guess))


def gradient_words(snapshot: Snapshot) -> str:
    """How the gradient of the layer nearest to the input has changed since the first step."""
    steps = snapshot.history.span(0, snapshot.steps - 1)
    norms = steps.grad_norm if snapshot.measurement.time is not None else steps.signal_grad_norm
    rows = norms[:, 0][np.isfinite(norms[:, 0])]
    names = snapshot.measurement.layer_names
    where = layer_words(names[0]) if snapshot.measurement.time is None else _tr("the input's weights")
    if len(rows) < 2 and len(names) == 1:
        return _tr("each step will add a column: the gradient of {where}").format(where=where)
    if len(rows) < 2:
        return _tr("each step will add a column: the gradient of {where}, and of all others above it").format(
            where=where
        )
    if not rows[0] or not rows[-1]:
        return _tr("no gradient reaches {where}").format(where=where)
    taken = snapshot.steps if snapshot.divergence is None else snapshot.divergence.step - 1
    change, since = float(rows[-1] / rows[0]), counted(taken, "step")
    text = _tr("in {since} the gradient of {where} became {change} what it was at first")
    if 0.9 < change < 1.1:
        text = _tr("in {since} the gradient of {where} stayed as it was at first")
    return text.format(since=since, where=where, change=share_of(change))
