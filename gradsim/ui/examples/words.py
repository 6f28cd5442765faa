"""What an example and its answer are called."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.predictions import Predictions
from gradsim.words.numbers import percent, short

RIGHT, WRONG = "✓", "✗"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Examples", text)


def target_words(predictions: Predictions, row: int) -> str:
    classes = predictions.examples.classes
    return classes[int(predictions.targets[row])] if classes else short(float(predictions.targets[row]))


def answer_words(predictions: Predictions, row: int) -> str:
    classes = predictions.examples.classes
    return classes[int(predictions.answers[row])] if classes else short(float(predictions.answers[row]))


def mark(predictions: Predictions, row: int) -> str:
    """Right or wrong; nothing for numbers."""
    if predictions.examples.classes is None:
        return ""
    return RIGHT if predictions.right[row] else WRONG


def describe(predictions: Predictions, row: int) -> str:
    """What hovering over a held-out example tells."""
    text = _tr("held-out example {n}\ntrue {target}\npredicted {answer} {mark}").format(
        n=row // predictions.per_example + 1,
        target=target_words(predictions, row),
        answer=answer_words(predictions, row),
        mark=mark(predictions, row),
    )
    if math.isfinite(predictions.probability[row]):
        text += "\n" + _tr("at a probability of {share}").format(share=percent(float(predictions.probability[row])))
    return text.strip()
