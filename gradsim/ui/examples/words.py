"""What an example and its answer are called."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.predictions import Predictions
from gradsim.words.numbers import percent, short

RIGHT, WRONG = "✓", "✗"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Examples", text)


def target_words(found: Predictions, row: int) -> str:
    classes = found.examples.classes
    return classes[int(found.targets[row])] if classes else short(float(found.targets[row]))


def answer_words(found: Predictions, row: int) -> str:
    classes = found.examples.classes
    return classes[int(found.answers[row])] if classes else short(float(found.answers[row]))


def mark(found: Predictions, row: int) -> str:
    """Right or wrong; nothing for numbers."""
    if found.examples.classes is None:
        return ""
    return RIGHT if found.right[row] else WRONG


def describe(found: Predictions, row: int) -> str:
    """What hovering over a held-out example tells."""
    text = _tr("held-out example {n}\ntrue {target}\npredicted {answer} {mark}").format(
        n=row + 1, target=target_words(found, row), answer=answer_words(found, row), mark=mark(found, row)
    )
    if math.isfinite(found.probability[row]):
        text += "\n" + _tr("at a probability of {share}").format(share=percent(float(found.probability[row])))
    return text.strip()
