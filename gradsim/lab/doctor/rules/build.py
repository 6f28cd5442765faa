"""What is wrong with how the network is built: nothing that training does can mend it."""

from __future__ import annotations

import math

import numpy as np

from gradsim.lab.doctor.chart import FALLEN, FEW, WORSE, Chart
from gradsim.lab.doctor.finding import Said, rule

DROPPED = 0.9
"""Held-out examples, which no unit is left out for, have by so much the lower loss if it is dropout that raises the other."""
LITTLE = 0.1


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
    return Said(text, _without_gradient(chart))


@rule(
    "cut_branches",
    "The branches are multiplied by 0.",
    source="Bachlechner et al. 2021",
    view="bars",
    excludes=("underflow",),
)
def cut_branches(chart: Chart) -> Said | None:
    if not chart.case.cuts_branches:
        return None
    text = (
        "The branch factor is 0, so nothing comes out of the branches and no gradient goes into them: the weights of "
        "{n:count} of {all:count} layers get a gradient of exactly zero. Only the layers on the stream learn."
    )
    return Said(text, _without_gradient(chart))


@rule("linear", "The network is linear.", source="Minsky & Papert 1969", view="activation")
def linear(chart: Chart) -> Said | None:
    if not chart.case.linear or chart.divergence or chart.steps < FEW or not FALLEN <= chart.relative_loss < WORSE:
        return None
    text = (
        "All activations are linear, so all layers together are worth one: each output is a weighted sum of the inputs, and no "
        "more can be learned. After {steps:count} steps the loss is {last:loss}; an answer that does not look at the input "
        "would give {constant:loss}."
    )
    return Said(text, {"steps": chart.steps, "last": chart.loss, "constant": chart.guess}, "likely")


@rule("truncated", "Backpropagation is truncated.", source="Williams & Peng 1990", view="bars", time_view="time_steps")
def truncated(chart: Chart) -> Said | None:
    time, kept = chart.measurement.time, chart.case.truncation
    if time is None or not 0 < kept < len(time) or not chart.fails or chart.steps < FEW:
        return None
    text = (
        "It goes back {kept:count} of {all:count} time steps. Earlier ones get a gradient of exactly zero: the network "
        "cannot learn to keep what they show."
    )
    return Said(text, {"kept": kept, "all": len(time)}, "likely")


@rule("symmetric", "All units are the same.", source="Rumelhart et al. 1986; Goodfellow et al. 2016, 8.4", view="bars")
def symmetric(chart: Chart) -> Said | None:
    alike = chart.layers("alike")
    if not alike.any():
        return None
    text = (
        "In {n:count} of {all:count} hidden layers all units have the same weights. They compute the same, get the same "
        "gradient and stay the same: {width:count} units are worth one. Random first weights break the symmetry."
    )
    return Said(text, {"n": int(alike.sum()), "all": len(alike), "width": chart.case.widths[alike.argmax()]})


@rule(
    "batch_of_one",
    "Batch normalization with a batch of one.",
    source="Ioffe & Szegedy 2015; Wu & He 2018",
    view="bars",
    excludes=(
        "batch_of_two", "saturated", "exploding", "vanishing", "underflow", "dead", "weight_decay", "rate_too_high",
        "warmup", "rate_too_low",
    ),
)  # fmt: skip
def batch_of_one(chart: Chart) -> Said | None:
    if not chart.case.couples_examples or chart.case.batch_size != 1 or chart.divergence:
        return None
    text = (
        "The one example of a batch is its own mean, so each value minus the mean is 0, whatever the input: the weights of "
        "{n:count} of {all:count} layers get a gradient of exactly zero. Two examples are the fewest, many are better; layer "
        "normalization needs one."
    )
    return Said(text, _without_gradient(chart))


@rule(
    "batch_of_two",
    "Batch normalization with a batch of two.",
    source="Ioffe & Szegedy 2015; Wu & He 2018",
    view="bars",
    excludes=("saturated", "exploding", "vanishing", "underflow", "rate_too_high", "rate_too_low"),
)
def batch_of_two(chart: Chart) -> Said | None:
    if not chart.case.couples_examples or chart.case.batch_size != 2 or not chart.fails or chart.divergence:
        return None
    text = (
        "Two values less their mean, over their spread, are plus and minus one, whatever they were: of each unit a sign is "
        "left. After {steps:count} steps the loss is {last:loss} (it began at {first:loss}). A larger batch tells more."
    )
    return Said(text, {"steps": chart.steps, "last": chart.loss, "first": chart.first_loss}, "likely")


@rule(
    "dead_outputs",
    "The outputs are dead.",
    source="Maas et al. 2013; Bishop 2006, 4.3.4",
    view="loss",
    excludes=("bent_logits", "rate_too_low"),
)
def dead_outputs(chart: Chart) -> Said | None:
    signals = chart.recent.signal_grad_norm
    if chart.case.answers_in is None or not len(signals) or not chart.fails or chart.divergence:
        return None
    low = chart.case.answers_in[0]
    if chart.statistics.outputs != abs(low) or np.median(signals[:, -1]) > 0:
        return None
    text = (
        "The output activation makes {low:short} of every output, and has no slope there: the gradient is exactly zero in all "
        "layers, and nothing learns. After {steps:count} steps the loss is {last:loss} (it began at {first:loss})."
    )
    figures = {"low": low, "steps": chart.steps, "last": chart.loss, "first": chart.first_loss}
    return Said(text, figures)


@rule(
    "bent_logits",
    "An output activation stands before the softmax.",
    source="Bridle 1990; Bishop 2006, 4.3.4",
    view="loss",
    excludes=("rate_too_low",),
)
def bent_logits(chart: Chart) -> Said | None:
    classes = chart.statistics.output_units
    if chart.case.answers_in is None or not chart.case.softmax or classes < 2:
        return None
    low, high = chart.case.answers_in
    if not math.isfinite(high):
        if not chart.fails or chart.divergence:
            return None
        text = (
            "Cross-entropy takes the softmax of the outputs, and the output activation makes {low:short} of all that is smaller: "
            "there the gradient is 0, for the right class too."
        )
        return Said(text, {"low": low}, "one of several")
    most = 1 / (1 + (classes - 1) * math.exp(low - high))
    least = -math.log(most) * chart.statistics.summed
    text = (
        "Cross-entropy takes the softmax of the outputs, and the output activation keeps them between {low:short} and "
        "{high:short}: of {classes:count} classes none can get more than {most:percent}, and the loss cannot fall below "
        "{least:loss} (it is {last:loss})."
    )
    figures = {"low": low, "high": high, "classes": classes, "most": most, "least": least, "last": chart.loss}
    return Said(text, figures)


@rule("frozen", "Layers are frozen.", source="Yosinski et al. 2014", view="bars", excludes=("rate_too_low", "warmup"))
def frozen(chart: Chart) -> Said | None:
    factors = chart.case.rate_factors
    still = sum(factor == 0 for factor in factors)
    if not still or not chart.fails or chart.steps < FEW:
        return None
    text = (
        "The rate factor of {n:count} of {all:count} layers is 0: they pass the gradient on, and their weights stay as "
        "they are. Only the other layers learn."
    )
    figures = {"n": still, "all": len(factors)}
    if still == len(factors):
        return Said("The rate factor of all {all:count} layers is 0: nothing moves, so nothing is learned.", figures)
    return Said(text, figures, "one of several")


@rule("dropout", "Dropout leaves out too much.", source="Srivastava et al. 2014, 7.3", view="loss")
def dropout(chart: Chart) -> Said | None:
    share = chart.case.dropout
    if not share or chart.through_time or not chart.fails or chart.divergence or chart.steps < FEW:
        return None
    figures = {"share": share, "depth": len(chart.case.widths), "last": chart.loss}
    out = "In each step {share:percent} of the units of each hidden layer are left out, over {depth:count} layers."
    if chart.held_out is not None and chart.relative_held_out < DROPPED * chart.relative_loss:
        text = "With those left the loss is {last:loss}; with all it is {held_out:loss}, on held-out examples."
        sure = chart.relative_held_out < chart.relative_loss / 2
        return Said((out, text), {**figures, "held_out": chart.held_out.loss}, "certain" if sure else "likely")
    left = (1 - share) ** len(chart.case.widths)
    if left > LITTLE or not chart.relative_loss >= FALLEN:
        return None
    text = (
        "After so many, in a linear network, {left:percent} of a value's mean square would come from the example, and "
        "the rest from which units are left out."
    )
    return Said((out, text), {**figures, "left": left}, "one of several")


def _without_gradient(chart: Chart) -> dict[str, int]:
    return {"n": int((chart.measurement.grad_norm == 0).sum()), "all": len(chart.measurement.layer_names)}
