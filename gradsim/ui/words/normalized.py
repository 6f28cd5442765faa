"""What one layer's slope lets through, and what a normalization does about it, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradsim.lab.probes.pre_activations import PreActivations
from gradsim.nn.normalization import normalizations
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import words
from gradsim.words.layers import layer_words
from gradsim.words.numbers import percent, short


def _tr(text: str) -> str:
    return QCoreApplication.translate("Normalized", text)


def slope_words(found: PreActivations, scenario: Scenario) -> str:
    """By the mean of |φ′|; with a normalization, before and after. One that lets less through spreads z where it is flat."""
    before, after = found.before, found.after
    where = _tr("the cell") if scenario.through_time else layer_words(f"hidden.{found.layer}")
    if after is None:
        text = _tr("{where} passes on {slope} of a gradient by its slope; {flat} of its values lie where it is flat")
        return text.format(where=where, slope=percent(before.mean_slope), flat=percent(before.flat))
    if after.mean_slope < before.mean_slope and after.spread > before.spread:
        text = _tr(
            "{kind} normalization widens z in {where}, from a spread of {narrow} to {wide}: "
            "its slope passes on {slope} of a gradient, {was} before"
        )
    else:
        text = _tr(
            "{kind} normalization moves z in {where} to where the slope passes on {slope} of a gradient, {was} before"
        )
    return text.format(
        kind=words(normalizations.choice(scenario.normalization).label),
        where=where,
        slope=percent(after.mean_slope),
        was=percent(before.mean_slope),
        narrow=short(before.spread),
        wide=short(after.spread),
    )
