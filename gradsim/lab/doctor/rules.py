"""The findings: one function each, which reads a chart and says what it sees, or nothing where it does not know.

Where the literature gives no threshold, it is a power of ten. A text's figures are the measurements themselves.
"""

from __future__ import annotations

import math

import numpy as np

from gradsim.lab.doctor.chart import FEW, Chart
from gradsim.lab.doctor.finding import Said, rule
from gradsim.lab.reading import Chain
from gradsim.nn.precision import precisions

VANISHES, EXPLODES = 0.1, 100.0
"""Outside these bounds the product of all factors is a problem while nothing has been learned yet."""
USUAL_UPDATE = 1e-3
"""The usual update ratio, |change of W| / |W| per step, in training that goes well."""
OFTEN = 0.9
"""From this share of the steps on, clipping counts as always on."""


@rule(
    "zero_slope",
    "The activation has no slope.",
    source="McCulloch & Pitts 1943; Rumelhart et al. 1986",
    view="activation",
)
def zero_slope(chart: Chart) -> Said | None:
    if not chart.slopeless:
        return None
    text = (
        "The slope is 0 wherever one looks, so backpropagation multiplies by 0: the weights of {n:count} of {all:count} "
        "layers get a gradient of exactly zero. Only the layers after them learn."
    )
    return text, {"n": int((chart.measurement.grad_norm == 0).sum()), "all": len(chart.measurement.layer_names)}


@rule("symmetric", "All units are the same.", source="Rumelhart et al. 1986; Goodfellow et al. 2016, 8.4", view="bars")
def symmetric(chart: Chart) -> Said | None:
    alike = chart.layers("alike")
    if not alike.any():
        return None
    text = (
        "In {n:count} of {all:count} hidden layers all units have the same weights. They compute the same, get the same "
        "gradient and stay the same: {width:count} units are worth one. Random first weights break the symmetry."
    )
    return text, {"n": int(alike.sum()), "all": len(alike), "width": chart.scenario.width}


@rule("unscaled_targets", "The targets are not scaled.", source="LeCun et al. 1998; Bishop 1995, 8.2", view="loss")
def unscaled_targets(chart: Chart) -> Said | None:
    targets = chart.statistics.scale.targets
    if targets is None or not chart.large_targets or not chart.fails:
        return None
    text = (
        "The targets are {targets:short} in size (RMS), so the first error of an example is {error:short}, and every "
        "gradient is as many times too large. Standardized targets are 1 in size."
    )
    return text, {"targets": targets, "error": chart.first_error}


@rule("unscaled_inputs", "The inputs are not scaled.", source="LeCun et al. 1998", view="activation")
def unscaled_inputs(chart: Chart) -> Said | None:
    if not chart.odd_inputs or not chart.fails:
        return None
    text = (
        "The inputs are {inputs:short} in size (RMS); the first weights are drawn for inputs of about 1, so layer 1 gets "
        "values that are as many times too large or too small."
    )
    return text, {"inputs": chart.statistics.scale.inputs}


@rule("rate_too_high", "The learning rate is too high.", source="LeCun et al. 1998; CS231n notes", view="loss")
def rate_too_high(chart: Chart) -> Said | None:
    if not _jumps(chart):
        return None
    text = (
        "The largest step so far changed a layer's weights by {update:percent} (0.1 % is usual), and the loss went from "
        "{first:loss} to {last:loss}: the steps jump over the valley they should go down into."
    )
    return text, {"update": chart.largest_update, "first": chart.first_loss, "last": chart.loss}


def _explained(chart: Chart) -> bool:
    """Whether large steps have another cause than the learning rate."""
    at_first = chart.statistics.first_chain.total
    out_of_bounds = at_first > EXPLODES or (at_first < VANISHES and not chart.divergence)
    return out_of_bounds or chart.odd_inputs or chart.large_targets or bool(chart.layers("alike").any())


def _jumps(chart: Chart) -> bool:
    """Whether steps far too large have thrown the network off, and nothing but the learning rate made them so."""
    if chart.learned or _explained(chart) or not chart.largest_update > 100 * USUAL_UPDATE:
        return False
    risen = chart.loss > (1 if chart.steps >= FEW else 100) * chart.first_loss
    return risen or bool(chart.divergence or chart.dead_layers)


@rule("saturated", "Units are saturated.", source="LeCun et al. 1998; Glorot & Bengio 2010", view="activation")
def saturated(chart: Chart) -> Said | None:
    shares = np.nan_to_num(chart.layers("saturated"))
    if not (shares > 0.5).any() or not chart.fails or chart.divergence:
        return None
    worst = int(shares.argmax())
    text = (
        "{share:percent} of the values of layer {layer:count} are saturated: the slope is under 5 % of its largest, or under "
        "half of it for every example, on one side; so are more than half of the values in {n:count} of {all:count} layers. "
        "Little of the gradient passes there, and little depends on the example."
    )
    figures = {"share": float(shares[worst]), "layer": worst + 1, "n": int((shares > 0.5).sum()), "all": len(shares)}
    return text, figures


@rule(
    "exploding",
    "The gradient explodes.",
    source="Bengio et al. 1994; Pascanu et al. 2013; Yang et al. 2019",
    view="chain_rule",
    time_view="time_steps",
)
def exploding(chart: Chart) -> Said | None:
    way = chart.statistics.first_chain if chart.divergence else chart.chain
    if not chart.fails or not way.total > EXPLODES or _jumps(chart):
        return None
    return _passes(chart, way)


@rule(
    "vanishing",
    "The gradient vanishes.",
    source="Hochreiter 1991; Bengio et al. 1994; Glorot & Bengio 2010",
    view="chain_rule",
    time_view="time_steps",
)
def vanishing(chart: Chart) -> Said | None:
    way = chart.chain if chart.chain.links else chart.statistics.first_chain  # units that died since then may cut it
    if not chart.fails or not way.total < VANISHES or chart.layers("alike").any() or _jumps(chart):
        return None
    return _passes(chart, way)


def _passes(chart: Chart, way: Chain) -> Said:
    """``share``: what the first place that it reaches gets; of layer 1 and now it is what is said everywhere."""
    share = chart.share if way is chart.chain and not way.cut and math.isfinite(chart.share) else way.share
    with np.errstate(all="ignore"):
        twice = float(share * np.float64(way.factor) ** (way.links + 1))
    low, high = way.span
    figures = {
        "factor": way.factor, "links": way.links, "total": way.total, "first": way.cut + 1, "share": share, "twice": twice,
        "low": low + 1, "high": high + 1,
    }  # fmt: skip
    when = "At the first weights: " if chart.steps and way is chart.statistics.first_chain else ""
    if chart.through_time:
        text = (
            "Going back, each time step passes on {factor:percent} of the gradient (‖dL/dh‖): {share:share} it is left after "
            "{links:count} steps; at twice the length it would be {twice:share} it."
        )
        return when + text, figures
    got = "layer {first:count} gets {share:share} the output's; at twice the depth it would be {twice:share} it."
    whole = high - low == way.links
    who = when + "Each layer" if whole else when + "From layer {low:count} to layer {high:count}, layers alike, each"
    slope = chart.slope(way)
    if np.isnan(slope):
        return who + " passes on {factor:percent} of the gradient it gets (RMS dL/dz): " + got, figures
    text = (
        " passes on {factor:percent} of the gradient it gets (RMS dL/dz; its slope makes {slope:percent} of it, the "
        "weights {weights:percent}): "
    )
    return who + text + got, {**figures, "slope": slope, "weights": way.factor / slope}


@rule("underflow", "Numbers become zero.", source="Micikevicius et al. 2018", view="bars")
def underflow(chart: Chart) -> Said | None:
    lost = chart.layers("lost")
    if not (lost > 0.5).any() or chart.divergence:
        return None
    worst = int(np.flatnonzero(lost > 0.5)[-1])
    text = (
        "In layer {layer:count}, {share:percent} of the entries of dL/dz are exactly zero though a gradient goes in: they are "
        "smaller than the smallest number of this format, {tiny:short}."
    )
    tiny = precisions[chart.scenario.dtype].tiny
    return text, {"layer": worst + 1, "share": float(lost[worst]), "tiny": tiny}


@rule("dead", "Units are dead.", source="Maas et al. 2013; Lu et al. 2020", view="activation")
def dead(chart: Chart) -> Said | None:
    layers = chart.dead_layers
    if not layers or chart.divergence:
        return None
    shares = chart.layers("dead")
    worst = max(layers, key=lambda i: shares[i])
    text = (
        "{share:percent} of the units of layer {layer:count} are dead: their slope is 0 for every example of the batch; so are "
        "nine in ten in {n:count} of {all:count} layers. A dead unit passes nothing on and never learns again."
    )
    return text, {"share": float(shares[worst]), "layer": worst + 1, "n": len(layers), "all": len(shares)}


@rule("clipping", "Clipping is always on.", source="Pascanu et al. 2013; Zhang et al. 2020", view="loss")
def clipping(chart: Chart) -> Said | None:
    if chart.steps < FEW or chart.clipped < OFTEN:
        return None
    text = (
        "{share:percent} of the last {n:count} steps were clipped. The gradient's norm is {norm:short}: its size no longer "
        "counts, only its direction, and the limit is a learning rate in disguise."
    )
    figures = {"share": chart.clipped, "n": len(chart.recent), "norm": chart.measurement.total_grad_norm}
    return text, figures


@rule("rate_too_low", "The learning rate is too low.", source="Bengio 2012; CS231n notes", view="loss")
def rate_too_low(chart: Chart) -> Said | None:
    fastest = float(chart.update_ratio.max())
    if (
        chart.steps < FEW
        or not chart.fails
        or chart.clipped >= OFTEN
        or not fastest < USUAL_UPDATE / 10
        or not VANISHES <= chart.chain.total <= EXPLODES
    ):
        return None
    text = (
        "A step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The gradient gets through, but "
        "in {steps:count} steps the loss went from {first:loss} to {last:loss} only."
    )
    return text, {"update": fastest, "steps": chart.steps, "first": chart.first_loss, "last": chart.loss}


@rule("diverged", "Training diverged.", source="IEEE 754: what is not finite stays so", view="loss", kind="outcome")
def diverged(chart: Chart) -> Said | None:
    divergence = chart.divergence
    if divergence is None:
        return None
    text = {
        "forward": "At step {step:count} it began in {place:place}: its activations are no longer finite.",
        "backward": "At step {step:count} it began in {place:place}: its gradient is no longer finite.",
        "loss": "At step {step:count} the loss was no longer finite.",
    }[divergence.where]
    return text, {"step": divergence.step, "place": divergence.layer}


@rule("healthy", "It learns.", source="Goodfellow et al. 2016, 11.2", view="loss", kind="well")
def healthy(chart: Chart) -> Said | None:
    if not chart.learns:
        return None
    text = "The loss went from {first:loss} to {last:loss}; an answer that does not look at the input would give {constant:loss}."
    return text, {"first": chart.first_loss, "last": chart.loss, "constant": chart.statistics.scale.constant_loss}


@rule(
    "passes",
    "The gradient gets through.",
    source="Saxe et al. 2014; Schoenholz et al. 2017",
    view="bars",
    time_view="time_steps",
    kind="well",
)
def passes(chart: Chart) -> Said | None:
    way = chart.chain
    return _passes(chart, way) if VANISHES <= way.total <= EXPLODES else None
