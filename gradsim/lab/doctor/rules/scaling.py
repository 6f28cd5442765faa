"""What is wrong with the size of the data."""

from __future__ import annotations

from gradsim.lab.doctor.chart import LARGE, WORSE, Chart
from gradsim.lab.doctor.finding import Confidence, Said, rule


@rule("unscaled_targets", "The targets are not scaled.", source="LeCun et al. 1998; Bishop 1995, 8.2", view="loss")
def unscaled_targets(chart: Chart) -> Said | None:
    if not chart.fails:
        return None
    if chart.targets < 1 / LARGE:
        return _small_targets(chart)
    if not chart.targets > LARGE:
        return None
    confidence = _blame_for_targets(chart)
    if confidence is None:
        return None
    if chart.divergence or chart.first_error > LARGE:
        text = (
            "The targets are {targets:short} in size (RMS), so the first error of an example is {error:short}, and every "
            "gradient is as many times too large. Standardized targets are 1 in size."
        )
        return Said(text, {"targets": chart.targets, "error": chart.first_error}, confidence)
    text = (
        "The targets are {targets:short} in size (RMS), the outputs {outputs:short}: steps that fit values of about 1 take "
        "too long to get there, or push one way until units break. Standardized targets are 1 in size."
    )
    return Said(text, {"targets": chart.targets, "outputs": chart.statistics.outputs}, confidence)


def _small_targets(chart: Chart) -> Said | None:
    """Where the outputs, which begin at a size of about 1, have come down but are not yet as small as the targets."""
    above = chart.relative_loss > WORSE and chart.statistics.outputs > LARGE * chart.targets
    if not above or chart.risen or chart.divergence or not chart.sound_at_first:
        return None
    text = (
        "The targets are {targets:short} in size (RMS), the outputs {outputs:short}: what training does is to make the outputs "
        "smaller, and next to their errors the targets hardly count. Standardized targets are 1 in size."
    )
    return Said(text, {"targets": chart.targets, "outputs": chart.statistics.outputs}, "likely")


def _blame_for_targets(chart: Chart) -> Confidence | None:
    """How sure it is that the targets' size is to blame, by the outputs' size and by what was wrong before they mattered.

    A network that reached the loss of guessing has mastered their size, if not what pushed its units on the way there.
    """
    thrown = chart.divergence is not None or chart.relative_loss > WORSE
    broken = bool(chart.dead_layers or (chart.saturated_layers > 0.5).any())
    far = chart.statistics.outputs < chart.targets / 10
    if not (thrown or far or broken or chart.clipped > 0.5):
        return None
    if not chart.sound_at_first and not chart.odd_inputs and not chart.divergence:
        return "one of several"
    if chart.targets < 10 and chart.dead_layers:
        return "one of several"
    return "certain" if thrown or far else "likely"


@rule("flat_inputs", "The inputs hardly differ.", source="LeCun et al. 1998", view="data")
def flat_inputs(chart: Chart) -> Said | None:
    scale = chart.statistics.scale
    if not scale.spread < scale.inputs / 100 or chart.learned:
        return None
    text = (
        "From example to example the inputs differ by {spread:short} (RMS), and their size is {inputs:short}: to the first layer "
        "nearly all examples look the same. Standardized, each column differs by 1; one that never changes tells nothing."
    )
    return Said(text, {"spread": scale.spread, "inputs": scale.inputs}, "likely")


@rule("unscaled_inputs", "The inputs are not scaled.", source="LeCun et al. 1998", view="activation")
def unscaled_inputs(chart: Chart) -> Said | None:
    if not chart.odd_inputs or not chart.fails:
        return None
    text = (
        "The inputs are {inputs:short} in size (RMS); the first weights are drawn for inputs of about 1, so layer 1 gets "
        "values that are as many times too large or too small."
    )
    size = chart.statistics.scale.inputs
    confidence: Confidence = "likely" if 0.1 < size < 10 else "certain"
    if not chart.case.keeps_size and chart.largest_update > 1:
        confidence = "one of several"  # scaled inputs would not make such steps shorter
    return Said(text, {"inputs": size}, confidence)
