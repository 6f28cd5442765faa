"""A run as a piece of HTML, for a notebook: its bars as SVG, a sentence, the findings."""

from __future__ import annotations

import html
import math

import numpy as np

from gradsim.lab.doctor import Finding
from gradsim.lab.reading import shares
from gradsim.lab.runs.case import run_findings, run_sentence, seen_layers
from gradsim.lab.runs.reader import Run
from gradsim.words.bars_svg import bars_svg
from gradsim.words.figures import fill
from gradsim.words.layers import layer_words


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
    head = f"{html.escape(run.about.model)}, step {step:,}" + ("" if math.isnan(loss) else f", loss {loss:.4g}")
    with np.errstate(all="ignore"):
        part = shares(signal) if len(signal) else signal
    return (
        f"<div><b>{head}</b><br>{bars_svg(names, signal, part)}<p><b>{html.escape(run_sentence(run))}</b></p>"
        f"<ul>{told}{notes}</ul></div>"
    )


def _paragraph(finding: Finding, names: list[str]) -> str:
    text = html.escape(fill(finding.text, finding.figures, layer_words, names))
    return f"<b>{html.escape(finding.title)}</b> {text} <small>({html.escape(finding.source)})</small>"
