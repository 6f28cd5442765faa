"""What a lesson says, as people read it."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from gradsim.lab.lessons import Sentence, Verdict
from gradsim.words.figures import fill
from gradsim.words.layers import layer_words
from gradsim.words.numbers import decimal

WRAPPED = re.compile(r"(?<!\n)\n(?![\n\-*#>|]|\d+\. )")
"""A line's end within a paragraph."""


def said(sentence: Sentence) -> str:
    """With its figures. Markdown, as the lesson has it; each paragraph in one line, or a figure that a line begins with, such
    as "1.", would begin a list."""
    return fill(WRAPPED.sub(" ", sentence.text), sentence.figures, layer_words)


def verdict_words(verdict: Verdict) -> str:
    """What was expected, what was measured and how far apart they are; Markdown."""
    lines = [f"**{_tr('Right.') if verdict.right else _tr('Not yet.')}**"]
    if verdict.given:
        lines.append(_tr("You said: {what}.").format(what=said(verdict.given).rstrip(".")))
    if verdict.measured:
        lines.append(_tr("Measured: {what}.").format(what=said(verdict.measured).rstrip(".")))
    if verdict.distance is not None:
        lines.append(_tr("That is {n} decades apart.").format(n=decimal(verdict.distance, 1)))
    if verdict.hint and not verdict.right:
        lines.append(_tr("Hint: {what}").format(what=said(verdict.hint)))
    return " ".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lessons", text)
