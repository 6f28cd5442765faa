"""``gradsim watch``: follows a recorded training, in the window or in the terminal."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradsim.cli_options import DIVERGED, DONE, EXIT_CODES, Refusal, add_look, check_window

if TYPE_CHECKING:
    from rich.console import Group

    from gradsim.lab.runs import RecordedRun

LOOK = 0.5
"""Seconds between two looks at the folder."""
SHOWN = 30
"""Layers of the table in a terminal; of more, the worst."""


def add_watch(commands: Any) -> None:
    watch = commands.add_parser(
        "watch",
        help="follow a training that gradsim.watch records: gradsim watch FOLDER [--text]",
        description="Follows a training of your own, recorded by gradsim.watch in Python, live or later: bars, loss, "
        "gradient through training, and what the doctor finds.",
        epilog=EXIT_CODES,
        usage="gradsim watch FOLDER [--text]",
        allow_abbrev=False,
    )
    watch.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of the run")
    watch.add_argument(
        "--text",
        action="store_true",
        help="in the terminal, without a display; what is written to a file is shown once",
    )
    add_look(watch)
    watch.set_defaults(run=_watch)


def _watch(options: argparse.Namespace) -> int:
    from gradsim.lab.runs import RecordedRun, RunError

    try:
        run = RecordedRun(options.folder)
        return _follow(run) if options.text else _open(run, options)
    except RunError as error:
        raise Refusal(str(error)) from None


def _open(run: RecordedRun, options: argparse.Namespace) -> int:
    from gradsim import system

    unseen = options.screenshot is not None
    if not unseen and not system.has_display():
        print("gradsim: there is no display; following in the terminal instead", file=sys.stderr)
        return _follow(run)
    check_window(unseen)
    try:
        from gradsim.ui.watch.app import open_watch
    except ImportError as error:
        raise Refusal(f"the window cannot be opened: {error}") from None
    return open_watch(run, options.theme, options.language, options.screenshot)


def _follow(run: RecordedRun) -> int:
    """On a terminal until Ctrl-C, elsewhere once."""
    from rich.console import Console

    console = Console(highlight=False)
    if not console.is_terminal:
        console.print(_page(run))
        return _code(run)
    from rich.live import Live

    try:
        with Live(_page(run), console=console, auto_refresh=False) as live:
            while True:
                if run.refresh():
                    live.update(_page(run), refresh=True)
                time.sleep(LOOK)
    except KeyboardInterrupt:
        return _code(run)


def _code(run: RecordedRun) -> int:
    from gradsim.lab.runs import run_chart

    chart = run_chart(run)
    return DIVERGED if chart is not None and chart.divergence else DONE


def _page(run: RecordedRun) -> Group:
    """Loss, the sentence, a table of the layers, the findings."""
    from rich.console import Group
    from rich.text import Text

    from gradsim.lab.doctor import examine
    from gradsim.lab.runs import run_chart, seen_names
    from gradsim.run_words import run_sentence, run_title
    from gradsim.words.figures import finding_text

    if not len(run):
        return Group(Text("nothing is recorded yet"))
    names, chart = seen_names(run), run_chart(run)
    parts: list[Any] = [Text(run_title(run), "bold"), Text(run_sentence(chart)), _table(run)]
    for finding in examine(chart):
        line = Text(f"{finding.title} ", "bold")
        line.append(finding_text(finding.sentences, finding.figures, names), "not bold")
        line.append(f" ({finding.source})", "dim not bold")
        parts.append(line)
    parts += [Text(note, "dim") for note in run.about.notes]
    return Group(*parts)


def _table(run: RecordedRun) -> Any:
    import numpy as np
    from rich.table import Table

    from gradsim.lab.runs import worst_first
    from gradsim.words.numbers import percent

    layers = len(run.about.layers)
    chosen = sorted(worst_first(run)[:SHOWN])
    title = None if layers <= SHOWN else f"the {SHOWN} layers with the least or the largest gradient, of {layers}"
    table = Table(title=title, title_justify="left", title_style="dim", box=None, padding=(0, 1))
    table.add_column("layer", min_width=16, no_wrap=True)
    for heading in ("", "RMS dL/dz", "‖dL/dW‖", "update", "zero", "satur."):
        table.add_column(heading, justify="left" if not heading else "right", no_wrap=True)
    figures = {name: run.figure(name)[-1] for name in ("signal_grad_norm", "grad_norm", "update_ratio")}
    shares = [run.figure(name)[-1] for name in ("zero", "saturated")]
    with np.errstate(all="ignore"):
        logs = np.log10(figures["signal_grad_norm"])
    logs[~np.isfinite(logs)] = np.nan
    high = np.nanmax(logs) if np.isfinite(logs).any() else 0.0
    for i in chosen:
        cells = [("-" if value[i] != value[i] else f"{value[i]:.1e}") for value in figures.values()]
        cells += ["-" if value[i] != value[i] else percent(float(value[i])) for value in shares]
        bar = "" if logs[i] != logs[i] else "█" * int(np.clip(12 + 2 * (logs[i] - high), 1, 12))
        table.add_row(run.about.names[i], bar, *cells)
    return table
