"""What is wrong with the gradient on its way back through the network."""

from __future__ import annotations

import math

import numpy as np

from gradsim.lab.doctor.chart import EXPLODES, FALLEN, VANISHES, Chart
from gradsim.lab.doctor.finding import Confidence, Said, rule
from gradsim.lab.doctor.rules.steps import decayed
from gradsim.lab.reading import Chain

SURELY = 1e-3
"""Of a recurrent network, less than this must arrive: with a hundredth some learn, as all time steps have one weight."""
AT_FIRST = "At the first weights:"
EACH = (
    "Each layer passes on {factor:part} the gradient it gets (RMS dL/dz).",
    "Each layer passes on {factor:part} the gradient it gets (RMS dL/dz; {slope:factor} by its slope, {weights:factor} by "
    "its weights).",
)
SOME = (
    "From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz).",
    "From {low:nth} to {high:nth}, layers alike, each passes on {factor:part} the gradient it gets (RMS dL/dz; "
    "{slope:factor} by its slope, {weights:factor} by its weights).",
)
"""Where all layers are of one kind, and where some are: without and with what slopes and weights multiply by."""


@rule("saturated", "Units are saturated.", source="LeCun et al. 1998; Glorot & Bengio 2010", view="activation")
def saturated(chart: Chart) -> Said | None:
    shares = chart.saturated_layers
    if not (shares > 0.5).any() or not chart.fails or chart.divergence:
        return None
    worst = int(shares.argmax())
    text = (
        "{share:percent} of the values of {layer:nth} are saturated: the slope is under 5 % of its largest, or under "
        "half of it for every example, on one side; so are more than half of the values in {n:count} of {all:count} layers. "
        "Little of the gradient passes there, and little depends on the example."
    )
    figures = {"share": float(shares[worst]), "layer": worst + 1, "n": int((shares > 0.5).sum()), "all": len(shares)}
    return Said(text, figures, "likely")


@rule("overflow", "The first weights are too large.", source="Glorot & Bengio 2010; IEEE 754", view="layer_values")
def overflow(chart: Chart) -> Said | None:
    divergence = chart.divergence
    largest = chart.case.largest
    if divergence is None or divergence.step or divergence.where != "forward" or math.isnan(largest):
        return None
    text = (
        "Before the first step, values are larger than the largest number of this format, {largest:short}: it begins in "
        "{place:place}. No step was taken, so the weights or the inputs are too large."
    )
    return Said(text, {"largest": largest, "place": divergence.layer})


@rule(
    "exploding",
    "The gradient explodes.",
    source="Bengio et al. 1994; Pascanu et al. 2013; Yang et al. 2019",
    view="chain_rule",
    time_view="time_steps",
    excludes=("vanishing", "underflow", "rate_too_low"),
)
def exploding(chart: Chart) -> Said | None:
    now, at_first = chart.chain.total > EXPLODES, chart.first_chain.total > EXPLODES
    seen_at_first = at_first and (chart.divergence or chart.largest_update > 1)  # which threw the first layers off
    if not chart.fails or not (seen_at_first or (now and not chart.divergence)):
        return None
    sure = at_first and not chart.odd_inputs and not (chart.saturated_layers > 0.5).any()
    sure = sure and bool(now or chart.divergence)  # else the first steps, far too long, may have mended it since
    return passed_on(chart, chart.chain if now else chart.first_chain, "certain" if sure else "likely")


@rule(
    "vanishing",
    "The gradient vanishes.",
    source="Hochreiter 1991; Bengio et al. 1994; Glorot & Bengio 2010",
    view="chain_rule",
    time_view="time_steps",
    excludes=("rate_too_low",),
)
def vanishing(chart: Chart) -> Said | None:
    way = chart.chain if chart.chain.links else chart.first_chain  # units that died since then may cut it
    if not chart.fails or not way.total < VANISHES or chart.layers("alike").any():
        return None
    at_first = chart.first_chain.total < VANISHES
    if decayed(chart) and not at_first:
        return None
    sure = at_first and not chart.odd_inputs and not (chart.saturated_layers > 0.5).any()
    sure = sure and not (chart.through_time and chart.first_chain.total > SURELY)
    return passed_on(chart, way, "certain" if sure else "likely")


def passed_on(chart: Chart, way: Chain, confidence: Confidence = "certain") -> Said:
    share = chart.share_of(way)
    with np.errstate(all="ignore"):
        twice = float(share * np.float64(way.factor) ** (way.links + 1))
    low, high = way.span
    figures = {
        "factor": way.factor, "links": way.links, "total": way.total, "first": way.cut + 1, "share": share, "twice": twice,
        "low": low + 1, "high": high + 1,
    }  # fmt: skip
    when = (AT_FIRST,) if chart.steps and way is chart.first_chain else ()
    if chart.through_time:
        text = (
            "Going back, each time step passes on {factor:part} the gradient ({gradient:text}): {share:share} it is left "
            "after {links:count} steps; at twice the length it would be {twice:share} it."
        )
        return Said((*when, text), {**figures, "gradient": chart.case.time_gradient}, confidence)
    at_twice = "{first:nth} gets {share:share} the output's; at twice the depth it would be {twice:share} it."
    slope = chart.slope(way)
    who = EACH if high - low == way.links else SOME
    if np.isnan(slope):
        return Said((*when, who[0], at_twice), figures, confidence)
    return Said((*when, who[1], at_twice), {**figures, "slope": slope, "weights": way.factor / slope}, confidence)


@rule("underflow", "Numbers become zero.", source="Micikevicius et al. 2018", view="bars")
def underflow(chart: Chart) -> Said | None:
    lost = chart.layers("lost")
    if not (lost > 0.5).any() or not chart.fails or chart.divergence:
        return None
    worst = int(np.flatnonzero(lost > 0.5)[-1])
    text = (
        "In {layer:nth}, {share:percent} of the entries of dL/dz are exactly zero though a gradient goes in: they are "
        "smaller than the smallest number of this format, {tiny:short}."
    )
    return Said(text, {"layer": worst + 1, "share": float(lost[worst]), "tiny": chart.case.tiny}, "likely")


@rule(
    "dead",
    "Units are dead.",
    source="Maas et al. 2013; Lu et al. 2020",
    view="activation",
    time_view="time_steps",
    excludes=("rate_too_low",),
)
def dead(chart: Chart) -> Said | None:
    if chart.through_time:
        return _dead_cell(chart)
    layers = chart.dead_layers
    if not layers or chart.divergence or (chart.relative_loss < FALLEN and chart.learned):
        return None
    shares = chart.layers("dead")
    worst = max(layers, key=lambda i: shares[i])
    text = (
        "{share:percent} of the units of {layer:nth} are dead: their slope is 0 for every example of the batch; so are "
        "nine in ten in {n:count} of {all:count} layers. A dead unit passes nothing on and never learns again."
    )
    figures = {"share": float(shares[worst]), "layer": worst + 1, "n": len(layers), "all": len(shares)}
    return Said(text, figures, "certain" if chart.dead_at_first else "likely")


def _dead_cell(chart: Chart) -> Said | None:
    """Where nothing is left of the gradient at a time step, though not for its size: what is left after it is large enough."""
    way = chart.chain
    if (
        not 0 < way.cut < len(way.norms)
        or chart.slopeless
        or way.total < VANISHES
        or not chart.fails
        or chart.divergence
    ):
        return None
    text = (
        "Going back, nothing of the gradient ({gradient:text}) is left at time step {place:count} and before it: for each "
        "example of the batch there is a later step at which the slope of all units is 0. Where a unit has no slope, it passes "
        "nothing on and does not learn."
    )
    start = len(chart.measurement.gradients) - len(way.norms)
    return Said(text, {"gradient": chart.case.time_gradient, "place": start + way.cut}, "likely")
