"""What is wrong with the steps: they are too long, or go another way than the gradient's."""

from __future__ import annotations

import numpy as np

from gradsim.lab.doctor.chart import EXPLODES, FEW, LARGE, NEARLY_ALL, VANISHES, WORSE, Chart
from gradsim.lab.doctor.finding import Said, rule

USUAL_UPDATE = 1e-3
"""The usual update ratio, |change of W| / |W| per step, in training that goes well."""

HIGH_MOMENTUM = 0.9
"""The usual one, which adds up to ten steps."""


@rule(
    "weight_decay",
    "Weight decay is too strong.",
    source="Krogh & Hertz 1992; Loshchilov & Hutter 2019",
    view="loss",
    excludes=("rate_too_high", "rate_too_low", "warmup"),
)
def weight_decay(chart: Chart) -> Said | None:
    if not decayed(chart):
        return None
    shrunk, pull = float(np.median(chart.shrunk)), float(np.median(chart.decay_pull))
    figures = {"pull": pull, "shrunk": shrunk, "last": chart.loss, "constant": chart.guess}
    text = (
        "It pulls at the weights {pull:times} as much as the gradient does (|weight decay · W| / |dL/dW|, the median of the layers), "
        "and they shrank to {shrunk:percent} of their first size: what the data teach is taken back."
    )
    if chart.case.decoupled:
        text = (
            "It pulls at the weights {pull:times} as much as the optimizer's own step does (|rate · weight decay · W| / |rest of "
            "the step|, the median of the layers), and they shrank to {shrunk:percent} of their first size: what the data "
            "teach is taken back."
        )
    if chart.learned:
        little = "Most is not learned: the loss is {last:loss}; an answer that does not look at the input would give {constant:loss}."
        return Said((text, little), figures, "likely")
    return Said(text, figures, "certain" if shrunk < 0.1 else "likely")


def decayed(chart: Chart) -> bool:
    """Whether decay won against the gradient in most layers, and took at least half of the weights' size.

    Where something is learned, it must hold the steps at bay: take back nearly all of them while most is left to learn.
    """
    mostly_left = chart.loss - chart.noise_floor > (chart.guess - chart.noise_floor) / 2
    if not chart.case.weight_decay or chart.divergence or chart.steps < FEW or not (chart.fails or mostly_left):
        return False
    won = 0.5 if chart.fails else NEARLY_ALL
    return bool(np.median(chart.shrunk) < 0.5 and np.median(chart.decay_pull) > won)


@rule(
    "summed_loss",
    "The loss is a sum.",
    source="Goyal et al. 2017",
    view="loss",
    excludes=("rate_too_high", "exploding", "vanishing", "underflow", "dead", "saturated"),
)
def summed_loss(chart: Chart) -> Said | None:
    summed = chart.statistics.summed
    if summed == 1 or not chart.case.keeps_size or not _jumps(chart):
        return None
    text = (
        "It is a sum over {n:count} numbers (the batch, and outputs that are numbers), so every gradient is {n:count} times that "
        "of the mean: a learning rate of {rate:short} takes the steps that {same:short} takes for the mean. The loss went from "
        "{first:loss} to {last:loss}."
    )
    rate = chart.case.learning_rate
    figures = {"n": int(summed), "rate": rate, "same": rate * summed, "first": chart.first_loss, "last": chart.loss}
    return Said(text, figures, "certain" if chart.divergence or chart.risen else "likely")


@rule(
    "rate_too_high",
    "The learning rate is too high.",
    source="LeCun et al. 1998; CS231n notes",
    view="loss",
    excludes=("exploding", "vanishing", "underflow", "warmup", "rate_too_low"),
)
def rate_too_high(chart: Chart) -> Said | None:
    if not _jumps(chart):
        return None
    sure = bool(chart.divergence) or chart.risen
    text = (
        "The largest step so far changed a layer's weights by {update:percent} (0.1 % is usual), and the loss went from "
        "{first:loss} to {last:loss}: the steps jump over the valley they should go down into."
    )
    if chart.highest_loss > 2 * max(chart.first_loss, chart.loss):
        text = (
            "The largest step so far changed a layer's weights by {update:percent} (0.1 % is usual), and the loss went from "
            "{first:loss} to {last:loss}, with {highest:loss} on the way: the steps jump over the valley they should go down "
            "into."
        )
    texts: tuple[str, ...] = (text,)
    if chart.case.momentum > HIGH_MOMENTUM:
        texts += ("With momentum {momentum:short} steps of one direction add up to {sum:times} their length.",)
    figures = {
        "update": chart.largest_update, "first": chart.first_loss, "last": chart.loss, "highest": chart.highest_loss,
        "momentum": chart.case.momentum, "sum": 1 / (1 - chart.case.momentum),
    }  # fmt: skip
    return Said(texts, figures, "certain" if sure else "likely")


def _jumps(chart: Chart) -> bool:
    """Whether steps far too large have thrown the network off, and nothing but the learning rate made them so."""
    if chart.learned or chart.layers("alike").any():
        return False
    failed = chart.risen or bool(chart.divergence or _killed(chart)) or _hovers(chart)
    return (failed and _large(chart)) or _thrown(chart)


def _large(chart: Chart) -> bool:
    """Whether a step changed a layer by a hundred times the usual, and would have done so with data of size 1.

    A gradient that explodes makes large steps at any rate; one that vanishes makes small ones and raises no loss, so that
    else they must be ten times as large again. Where steps are as large as the gradient, large data make them so: then the first step counts,
    divided by what the data's size adds to it (dL/dz grows with the error, z and dL/dW with the inputs), and must be ten
    times as large, as all errors have one sign. Momentum above the usual one makes more of each step.
    """
    first = chart.first_chain.total
    if first > EXPLODES:
        return False
    by_data = 1.0
    if chart.case.keeps_size and chart.odd_inputs:
        by_data *= max(chart.statistics.scale.inputs, 1.0) ** 2
    if chart.case.keeps_size and chart.targets > LARGE:
        by_data *= max(chart.first_error, chart.targets)
    bound = (100 if by_data == 1 and (chart.risen or not first < VANISHES) else 1000) * USUAL_UPDATE
    reach = max((1 - HIGH_MOMENTUM) / (1 - chart.case.momentum), 1.0)
    return reach * (chart.largest_update if by_data == 1 else chart.first_update / by_data) > bound


def _thrown(chart: Chart) -> bool:
    """Whether steps ten times the usual sent the loss to a hundred times the first, from sound weights and scaled data."""
    sound = chart.sound_at_first and not chart.odd_inputs and not chart.targets > LARGE
    return sound and chart.largest_update > 10 * USUAL_UPDATE and chart.highest_loss > 100 * chart.first_loss


def _killed(chart: Chart) -> bool:
    """Whether the gradient got through the first weights and does no more: units died, or a step outgrew the weights."""
    if chart.dead_layers and not chart.dead_at_first:
        return True
    return chart.sound_at_first and chart.out_of_bounds(chart.chain) and chart.largest_update > 1000 * USUAL_UPDATE


def _hovers(chart: Chart) -> bool:
    """Whether the loss stays above that of guessing under steps that are still ten times too large."""
    return chart.steps >= FEW and chart.relative_loss > WORSE and float(chart.update_ratio.max()) > 10 * USUAL_UPDATE
