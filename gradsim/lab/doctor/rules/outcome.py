"""How training went."""

from __future__ import annotations

import math

from gradsim.lab.doctor.chart import FALLEN, FEW, LARGE, Chart
from gradsim.lab.doctor.finding import Said, rule
from gradsim.lab.doctor.rules.gradient import passed_on
from gradsim.lab.doctor.rules.pace import GROWS, grown
from gradsim.lab.scale import LEARNED

STILL = 0.95
"""Share of the loss of some steps earlier below which it still falls."""
RULED_OUT = (
    "Ruled out: the gradient gets through, {share:share} the last one arrives; the fastest layer changes by "
    "{update:percent} per step (0.1 % is usual)."
)


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
    return Said(text, {"step": divergence.step, "place": divergence.layer})


@rule(
    "memorizing", "It memorizes.", source="Zhang et al. 2017; Goodfellow et al. 2016, 5.2", view="loss", kind="outcome"
)
def memorizing(chart: Chart) -> Said | None:
    if not chart.learned or chart.held_out is None or chart.steps < FEW:
        return None
    floor = chart.noise_floor
    if chart.loss < floor / 2:
        text = (
            "The training labels have noise ({noise:short}). An answer that is right, but has no label by heart, would have a "
            "loss of {floor:loss}. On the training batches it is {last:loss}, on held-out examples {held_out:loss}."
        )
        figures = {"noise": chart.case.label_noise, "floor": floor, "last": chart.loss}
        return Said(text, {**figures, "held_out": chart.held_out.loss})
    if not chart.relative_held_out >= 1:
        return None
    text = (
        "On the training batches the loss is {last:loss}, on held-out examples {held_out:loss}; an answer that does not look "
        "at the input would give {constant:loss} there. What it learns of the one helps nothing with the other."
    )
    figures = {
        "last": chart.loss, "held_out": chart.held_out.loss, "constant": chart.statistics.scale.held_out_constant_loss,
    }  # fmt: skip
    if chart.case.couples_examples:
        more = "Held-out examples are normalized by running means, which follow slowly: these may be the reason, too."
        return Said((text, more), figures, "one of several")
    return Said(text, figures, "certain" if chart.relative_loss < LEARNED / 2 else "likely")


@rule("open", "It has learned nothing yet.", source="Goodfellow et al. 2016, 11.4", view="loss", kind="open")
def learned_nothing(chart: Chart) -> Said | None:
    if chart.steps < FEW or not (chart.relative_loss >= FALLEN or chart.relative_held_out >= 1):
        return None
    texts = ["After {steps:count} steps the loss is {last:loss} (it began at {first:loss}).", *guessing(chart)]
    figures = {"steps": chart.steps, "last": chart.loss, "first": chart.first_loss, "constant": chart.guess}
    if chart.held_out is not None:
        texts.append("Of held-out examples it is {held_out:loss}, and would be {other:loss}.")
        figures |= {"held_out": chart.held_out.loss, "other": chart.statistics.scale.held_out_constant_loss}
    if chart.loss < STILL * chart.loss_before:
        texts.append("The loss still falls: {n:count} steps earlier it was {before:loss}.")
        figures |= {"n": len(chart.recent), "before": chart.loss_before}
    if chart.clipped > 0.5 and chart.case.keeps_size:
        texts.append(
            "{clipped:percent} of the last {n:count} steps were clipped, so the limit says how long a step is."
        )
        figures |= {"clipped": chart.clipped, "n": len(chart.recent)}
        if chart.through_time and chart.chain.factor > 1:
            texts.append(GROWS)
            figures |= grown(chart)
    update = float(chart.update_ratio.max())
    share = chart.share_of(chart.chain)
    if not chart.chain.cut and not chart.out_of_bounds(chart.chain) and math.isfinite(share):
        texts += [RULED_OUT, *_scaled(chart)]
        figures |= {"share": share, "update": update, "inputs": chart.statistics.scale.inputs}
        if chart.statistics.scale.targets is not None:
            figures["targets"] = chart.targets
    return Said(tuple(texts), figures, "certain")


def _scaled(chart: Chart) -> list[str]:
    """What can be said of the size of the data, where it is about 1."""
    inputs, targets = chart.statistics.scale.inputs, chart.statistics.scale.targets
    sound = [size is not None and 1 / LARGE < size < LARGE for size in (inputs, targets)]
    if all(sound):
        return ["The size of inputs ({inputs:short}) and of targets ({targets:short}) is about 1."]
    if sound[0]:
        return ["The size of inputs ({inputs:short}) is about 1."]
    return ["The size of targets ({targets:short}) is about 1."] if sound[1] else []


@rule("healthy", "It learns.", source="Goodfellow et al. 2016, 11.2", view="loss", kind="well")
def healthy(chart: Chart) -> Said | None:
    if chart.steps < FEW or chart.divergence or not chart.relative_loss < FALLEN or chart.relative_held_out >= 1:
        return None
    texts = ["The loss went from {first:loss} to {last:loss}.", *guessing(chart)]
    figures = {"first": chart.first_loss, "last": chart.loss, "constant": chart.guess}
    if chart.held_out is not None:
        texts.append("Of held-out examples it is {held_out:loss}.")
        figures["held_out"] = chart.held_out.loss
    return Said(tuple(texts), figures, "certain" if chart.learned else "likely")


def guessing(chart: Chart) -> list[str]:
    """What guessing would give, where that is known."""
    text = "An answer that does not look at the input would give {constant:loss}."
    return [text] if chart.knows_guess else []


@rule(
    "passes",
    "The gradient gets through.",
    source="Saxe et al. 2014; Schoenholz et al. 2017",
    view="bars",
    time_view="time_steps",
    kind="well",
)
def passes(chart: Chart) -> Said | None:
    return None if not chart.chain.links or chart.out_of_bounds(chart.chain) else passed_on(chart, chart.chain)
