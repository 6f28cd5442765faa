"""A hint where a lesson gives none: computed from what was measured, as a beginner could do it by hand."""

from __future__ import annotations

import math

from gradsim.lab.lessons.measures import Reading
from gradsim.lab.lessons.sentences import Sentence


def hint_for(now: Reading) -> Sentence:
    """From the factors to what was measured; empty where there is nothing to say."""
    divergence, way = now.chart.divergence, now.way
    if divergence is not None:
        return Sentence(
            "After {steps:steps} a number was no longer finite: each step made the error larger.",
            {"steps": divergence.step},
        )
    if way.cut:
        return Sentence(
            "Exactly nothing gets past layer {layer:count}: a product with one zero in it is zero.",
            {"layer": way.cut + 1},
        )
    if not way.links or not math.isfinite(way.factor) or not math.isfinite(way.rest):
        return Sentence()
    figures = {"factor": way.factor, "links": way.links, "rest": way.rest, "share": way.share}
    if now.chart.through_time:
        text = "Each time step passes on {factor:short} of what it gets; {links:count} such factors, multiplied, are {share:ratio}."
    else:
        text = (
            "Each layer passes on {factor:short} of what it gets. {links:count} such factors, and one of {rest:short} from the "
            "output layer, multiplied, are {share:ratio}."
        )
    return Sentence(text, figures)
