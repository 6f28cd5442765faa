"""A recorded run in words, and as a piece of HTML for a notebook: its bars as SVG, a sentence, the findings."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

from gradsim.lab.doctor import Chart, Finding, examine
from gradsim.lab.runs import RecordedRun, run_chart, seen_layers, seen_names
from gradsim.notebook.svg import bars_svg
from gradsim.training.signal import shares
from gradsim.words.figures import finding_text
from gradsim.words.health import places
from gradsim.words.numbers import loss_text
from gradsim.words.shares import share_of


def run_title(run: RecordedRun) -> str:
    """The model, its newest step and loss. At least one step must be recorded."""
    loss = float(run.loss[-1])
    told = "" if math.isnan(loss) else f", loss {loss_text(loss)}"
    return f"{run.about.model}, step {int(run.records['step'][-1]):,}{told}"


def run_sentence(chart: Chart | None) -> str:
    """What the first layer gets of the last one's gradient."""
    if chart is None:
        return "No gradient was seen yet."
    if chart.divergence is not None:
        return f"Not finite any more since step {chart.divergence.step:,}, {chart.divergence.layer}."
    names = chart.measurement.layer_names
    if not math.isfinite(chart.share):
        return f"No gradient reaches {names[-1]}."
    return f"{names[0]} gets {share_of(chart.share)} the gradient of {names[-1]}."


def run_html(run: RecordedRun) -> str:
    if not len(run):
        return "<p>nothing is recorded yet</p>"
    names, chart = seen_names(run), run_chart(run)
    signal = run.figure("signal_grad_norm")[-1, seen_layers(run)]
    told = "".join(f"<li>{_paragraph(finding, names)}</li>" for finding in examine(chart))
    notes = "".join(f"<li><small>{html.escape(note)}</small></li>" for note in run.about.notes)
    where = places(shares(signal), run.figure("update_ratio")[-1, seen_layers(run)]) if len(signal) else signal
    return (
        f"<div><b>{html.escape(run_title(run))}</b><br>{bars_svg(names, signal, where)}"
        f"<p><b>{html.escape(run_sentence(chart))}</b></p>"
        f"<ul>{told}{notes}</ul></div>"
    )


def _paragraph(finding: Finding, names: Sequence[str]) -> str:
    text = html.escape(finding_text(finding.sentences, finding.figures, names))
    return f"<b>{html.escape(finding.title)}</b> {text} <small>({html.escape(finding.source)})</small>"
