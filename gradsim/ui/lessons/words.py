"""What a lesson says, as people read it."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from gradsim.lab.lessons import Condition, Sentence, Verdict
from gradsim.language import ended, plain, sentences, tr, whole
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import value_text
from gradsim.words.figures import fill
from gradsim.words.layers import layer_words
from gradsim.words.measures import measure_words
from gradsim.words.numbers import decimal, percent, short

WRAPPED = re.compile(r"(?<!\n)\n(?![\n\-*#>|]|\d+\. )")
"""A line's end within a paragraph."""
_ONE_IN = re.compile(r"( ?(?:in|:|/) ?)", re.IGNORECASE)


def said(sentence: Sentence) -> str:
    """With its figures. Markdown, as the lesson has it; each paragraph in one line, or a figure that a line begins with, such
    as "1.", would begin a list."""
    return fill(WRAPPED.sub(" ", _tr(sentence.text)), sentence.figures, layer_words)


def plain_answer(text: str) -> str:
    """A number as ``Number.read`` takes it, typed in this language's way: "0,1" as "0.1", "1:1.000" as "1:1000",
    "1 en 1000" as "1 in 1000"."""
    before, after = (re.escape(part.strip()) for part in tr("1\u00a0in\u00a0{n}").replace("\u00a0", " ").split("{n}"))
    before = before.replace(r"\ ", r"\s*")
    if said_so := re.fullmatch(rf"{before}\s*(.+?)\s*{after}", text.strip(), re.IGNORECASE):
        return f"1 in {plain(said_so[1], whole=True)}"
    one, *rest = _ONE_IN.split(text.strip(), maxsplit=1)
    if rest:
        return f"{one}{rest[0]}{plain(rest[1], whole=True)}"
    share = one.rstrip("%").rstrip()
    return plain(share) + one[len(share) :]


def condition_words(condition: Condition) -> str:
    """Such as "share of layer 1 at least 10 %"."""
    text = {
        "at least": _tr("{measure} at least {value}"), "at most": _tr("{measure} at most {value}"),
        "above": _tr("{measure} above {value}"), "below": _tr("{measure} below {value}"),
        "is": _tr("{measure} is {value}"), "is not": _tr("{measure} is not {value}"),
    }[condition.comparison]  # fmt: skip
    return text.format(measure=measure_words(condition.measure.name), value=_value_words(condition))


def _value_words(condition: Condition) -> str:
    value, measure = condition.value, condition.measure
    if value.text is not None:
        return value_text(Scenario.fields[measure.key], value.text)
    if value.times_before:
        return _tr("{n} times before").format(n=short(value.number)) if value.number != 1 else _tr("before")
    if measure.kind in ("share", "percent"):
        return percent(value.number)
    return whole(value.number) if measure.is_field and value.number.is_integer() else short(value.number)


def verdict_words(verdict: Verdict) -> str:
    """What was expected, what was measured and how far apart they are; Markdown."""
    lines = [f"**{_tr('Right.') if verdict.right else _tr('Not yet.')}**"]
    if verdict.given and said(verdict.given) != said(verdict.measured):
        lines.append(ended(_tr("You said: {what}").format(what=said(verdict.given))))
    if verdict.measured:
        lines.append(ended(_tr("Measured: {what}").format(what=said(verdict.measured))))
    if verdict.distance is not None:
        lines.append(_tr("That is {n} decades apart.").format(n=decimal(verdict.distance, 1)))
    if verdict.hint and not verdict.right:
        lines.append(_tr("Hint: {what}").format(what=said(verdict.hint)))
    return sentences(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lessons", text)
