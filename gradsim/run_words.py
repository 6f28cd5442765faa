"""A recorded run in words, and as a piece of HTML for a notebook: its bars as SVG, a sentence, the findings."""

from __future__ import annotations

import html
import math

import numpy as np

from gradsim.lab.doctor import Finding
from gradsim.lab.reading import shares
from gradsim.lab.runs import Run, run_chart, run_findings, seen_layers
from gradsim.words.bars_svg import bars_svg
from gradsim.words.figures import fill
from gradsim.words.layers import layer_words
from gradsim.words.numbers import loss_text
from gradsim.words.shares import share_of


def run_sentence(run: Run, end: int | None = None) -> str:
    """What the first layer gets of the last one's gradient."""
    chart = run_chart(run, end)
    if chart is None:
        return "No gradient was seen yet."
    if chart.divergence is not None:
        return f"Not finite any more since step {chart.divergence.step:,}, {chart.divergence.layer}."
    names = chart.measurement.layer_names
    if not math.isfinite(chart.share):
        return f"No gradient reaches {names[-1]}."
    return f"{names[0]} gets {share_of(chart.share)} the gradient of {names[-1]}."


def run_html(run: Run) -> str:
    if not len(run):
        return "<p>nothing is recorded yet</p>"
    columns = seen_layers(run)
    names = [run.about.names[int(i)] for i in columns]
    signal = run.figure("signal_grad_norm")[-1, columns]
    found = run_findings(run)
    step = int(run.records["step"][-1])
    told = "".join(f"<li>{_paragraph(finding, names)}</li>" for finding in found)
    notes = "".join(f"<li><small>{html.escape(note)}</small></li>" for note in run.about.notes)
    loss = run.loss[-1]
    head = f"{html.escape(run.about.model)}, step {step:,}" + (
        "" if math.isnan(loss) else f", loss {loss_text(float(loss))}"
    )
    with np.errstate(all="ignore"):
        part = shares(signal) if len(signal) else signal
    return (
        f"<div><b>{head}</b><br>{bars_svg(names, signal, part)}<p><b>{html.escape(run_sentence(run))}</b></p>"
        f"<ul>{told}{notes}</ul></div>"
    )


def _paragraph(finding: Finding, names: list[str]) -> str:
    text = html.escape(fill(finding.text, finding.figures, layer_words, names))
    return f"<b>{html.escape(finding.title)}</b> {text} <small>({html.escape(finding.source)})</small>"
