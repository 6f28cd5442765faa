"""The sentence over the main picture: what layer 1 gets, in the doctor's words and colour."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from gradsim.fields import Choices
from gradsim.lab import Snapshot
from gradsim.lab.doctor import TITLES, diagnose, findings, titled
from gradsim.lab.doctor.finding import Finding
from gradsim.language import ended, listed, sentences, whole
from gradsim.scenario import Scenario
from gradsim.ui.plots.before import Left
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.field_words import summary, value_words
from gradsim.words import shares
from gradsim.words.health import LARGE_STEP
from gradsim.words.layers import layer_words
from gradsim.words.numbers import significant
from gradsim.words.shares import share_of, share_words

TOLD_BY_SHARE = {"vanishing", "exploding", "passes"}
"""Findings that the share itself says."""


class Said(NamedTuple):
    """``text``: with markup. ``tone``: "ill" or "well", as the doctor finds it; empty where it finds nothing. ``exact``: the
    figure, unrounded."""

    text: str
    tone: str
    exact: str


def headline(snapshot: Snapshot, left: Left | None, theme: Theme, more: Sequence[str] = ()) -> Said:
    """``left``: what was before; in front of a class, where the sentence is large, the outlines tell it, and the bars have the
    room. ``more``: sentences about this kind of network."""
    found = diagnose(snapshot)
    text = html.escape(sentences((sentence(snapshot, found), *more)), quote=False)
    if left is not None and math.isfinite(left.share) and not theme.sentence:
        name, share = before_words(left, snapshot.scenario), share_words(left.share)
        before = _tr("Before ({name}): {share}.").format(name=name, share=share)
        text = sentences((text, f'<span style="color: {theme.muted}">{html.escape(before, quote=False)}</span>'))
    return Said(text, tone(snapshot, found), _tr("The share is {share}").format(share=significant(snapshot.share, 6)))


def sentence(snapshot: Snapshot, found: tuple[Finding, ...]) -> str:
    """What layer 1 (or time step 1) gets, and what the doctor finds besides."""
    more = [title(f) for f in found[:1] if f.key not in TOLD_BY_SHARE]
    return sentences((share_sentence(snapshot), *more, large_step(snapshot)))


def share_sentence(snapshot: Snapshot) -> str:
    """What layer 1 (or time step 1) gets."""
    divergence, through_time = snapshot.measurement.divergence, snapshot.measurement.time is not None
    if divergence:
        where = _tr("step {step}, {layer}").format(step=divergence.step, layer=layer_words(divergence.layer))
        return _tr("Not finite any more since {where}.").format(where=where)
    if not snapshot.measurement.depth:
        return shares.no_layer()
    if not math.isfinite(snapshot.share):
        return (
            _tr("No gradient reaches the last time step.") if through_time else _tr("No gradient reaches the output.")
        )
    text = shares.gets(snapshot.share, through_time)
    return ended(text[:1].upper() + text[1:])


def title(found: Finding) -> str:
    """A finding's headline with its confidence, in the user's language."""
    return titled(doctor_words(found.headline), doctor_words(TITLES[found.confidence]))


def doctor_words(text: str) -> str:
    """What a finding says, in the user's language."""
    return QCoreApplication.translate("Doctor", text)


def tone(snapshot: Snapshot, found: tuple[Finding, ...]) -> str:
    """The doctor's; a step that colours bars as exploded is ill, whatever else goes well."""
    if large_step(snapshot):
        return "ill"
    return "" if not found else "well" if findings[found[0].key].kind == "well" else "ill"


def large_step(snapshot: Snapshot) -> str:
    """Why bars are orange-red whatever their share; empty where no step is so large."""
    moved = snapshot.update_ratio
    if snapshot.measurement.divergence or not (moved > LARGE_STEP).any():
        return ""
    worst = int(np.nanargmax(moved))
    return _tr("One step changes the weights of {layer} by {share} their size.").format(
        layer=layer_words(snapshot.measurement.layer_names[worst]), share=share_of(float(moved[worst]))
    )


def before_words(left: Left, now: Scenario) -> str:
    """What was otherwise: "Sigmoid", "depth 20"; of the same scenario how far it had got."""
    names = [n for n in left.scenario.differences(now) if Scenario.fields[n].applies(left.scenario)]
    if not names:
        return _tr("step {n}").format(n=whole(left.steps))
    texts = [
        value_words(left.scenario, n) if isinstance(Scenario.fields[n], Choices) else summary(left.scenario, (n,))
        for n in names[:2]
    ]
    return listed(texts) + ("…" if len(names) > 2 else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Headline", text)
