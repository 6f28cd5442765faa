"""What is wrong with how the network is built: nothing that training does can mend it."""

from __future__ import annotations

from gradsim.lab.doctor.chart import FALLEN, FEW, WORSE, Chart
from gradsim.lab.doctor.finding import Said, rule


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


def _without_gradient(chart: Chart) -> dict[str, int]:
    return {"n": int((chart.measurement.grad_norm == 0).sum()), "all": len(chart.measurement.layer_names)}
