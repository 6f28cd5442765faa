"""What keeps training slow."""

from __future__ import annotations

from gradsim.lab.doctor.chart import FEW, Chart
from gradsim.lab.doctor.finding import Said, rule
from gradsim.lab.doctor.rules.steps import USUAL_UPDATE

OFTEN = 0.9
"""From this share of the steps on, clipping counts as always on."""
GROWS = (
    "Before it is clipped, each time step passes on {factor:part} the gradient, going back: after {links:count} it is {total:times} "
    "as large."
)


@rule(
    "clipping",
    "Clipping is always on.",
    source="Pascanu et al. 2013; Zhang et al. 2020",
    view="loss",
    excludes=("rate_too_low",),
)
def clipping(chart: Chart) -> Said | None:
    if chart.steps < FEW or not chart.fails or chart.clipped < OFTEN:
        return None
    text = (
        "{share:percent} of the last {n:count} steps were clipped. The gradient's norm is {norm:short}: its size no longer "
        "counts, only its direction, and the limit is a learning rate in disguise."
    )
    figures = {"share": chart.clipped, "n": len(chart.recent), "norm": chart.measurement.total_grad_norm}
    if chart.through_time and chart.chain.factor > 1:
        return Said((text, GROWS), figures | grown(chart), "likely")
    return Said(text, figures, "likely")


@rule(
    "warmup",
    "The warm-up keeps the learning rate small.",
    source="Goyal et al. 2017; Bengio 2012",
    view="loss",
    excludes=("rate_too_low",),
)
def warmup(chart: Chart) -> Said | None:
    fastest, share = float(chart.update_ratio.max()), chart.rate_share
    if chart.steps < FEW or not chart.fails or chart.divergence or share > 0.5 or not fastest < USUAL_UPDATE:
        return None
    if not fastest / share > USUAL_UPDATE / 10:
        return None
    text = (
        "After {steps:count} steps the rate is {share:percent} of what is set, and a step changes the weights of the fastest "
        "layer by {update:percent} (0.1 % is usual). The loss went from {first:loss} to {last:loss}."
    )
    figures = {
        "steps": chart.steps, "share": share, "update": fastest, "first": chart.first_loss, "last": chart.loss,
    }  # fmt: skip
    return Said(text, figures, "certain" if share < 0.1 and chart.sound_at_first else "likely")


@rule("rate_too_low", "The learning rate is too low.", source="Bengio 2012; CS231n notes", view="loss")
def rate_too_low(chart: Chart) -> Said | None:
    fastest = float(chart.update_ratio.max())
    if (
        chart.steps < FEW
        or not chart.fails
        or not fastest < USUAL_UPDATE / 10
        or not chart.largest_update < USUAL_UPDATE
        or not chart.sound_at_first
        or chart.out_of_bounds(chart.chain)
    ):
        return None
    text = (
        "A step changes the weights of the fastest layer by {update:percent} (0.1 % is usual). The gradient gets through, but "
        "in {steps:count} steps the loss went from {first:loss} to {last:loss} only."
    )
    figures = {"update": fastest, "steps": chart.steps, "first": chart.first_loss, "last": chart.loss}
    return Said(text, figures, "likely")


def grown(chart: Chart) -> dict[str, float]:
    """The figures of GROWS."""
    return {"factor": chart.chain.factor, "links": chart.chain.links, "total": chart.chain.total}
