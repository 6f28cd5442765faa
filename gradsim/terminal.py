"""gradsim in a terminal: runs with a progress bar, a live table of the layers, JSON and CSV."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradsim import data, files
from gradsim.lab import Runner, Snapshot
from gradsim.lab.orders import Save
from gradsim.lab.probes import Need
from gradsim.lab.report import Fault
from gradsim.lab.saved_run import SavedRun
from gradsim.notebook.columns import plain
from gradsim.scenario import Scenario
from gradsim.training.values import FIGURES, Values
from gradsim.words.layers import layer_name, layer_words
from gradsim.words.numbers import short
from gradsim.words.shares import gets, no_layer

if TYPE_CHECKING:
    from rich.bar import Bar
    from rich.console import Group
    from rich.table import Table

BAR = 24
"""Characters of the longest bar."""
AROUND = 7
"""Lines of the table besides the layers: title, heading, borders and caption."""
OF_THE_STEP = ("step", "loss", "accuracy", "layer")
"""What a row of a measurement says besides the figures of its layer."""


def train(
    scenario: Scenario,
    steps: int,
    progress: bool,
    probes: frozenset[Need] = frozenset(),
    *,
    to_the_end: bool = False,
    saved: SavedRun | None = None,
    keep: Callable[[SavedRun], object] = lambda _: None,
) -> Snapshot:
    """Takes so many steps, with a progress bar on stderr if asked; the last snapshot, with the rate of all of them.

    ``probes``: the probes to take besides. A run that diverges is left at its last finite moment; ``to_the_end``: after
    it, where figures are not finite. ``saved``: the run that goes on. ``keep`` is given the whole run at the end.
    """
    runner = Runner(scenario, saved=saved)
    begun = 0 if saved is None else saved.checkpoint.step
    runner.want(probes)
    runner.start()
    try:
        start = time.perf_counter()
        runner.play(until=begun + steps)
        last = _watch(runner, begun + steps) if progress else runner.wait()
        rate = max(last.steps - begun, 0) / (time.perf_counter() - start)
        runner.order(Save(lambda _, runs: [keep(run) for run in runs if run is not None]))
        if to_the_end and last.divergence:
            runner.visit(last.divergence.step)
            last = runner.wait()
        if last.failures:
            raise Fault(next(iter(last.failures.values())))
        return dataclasses.replace(last, steps_per_second=rate)
    finally:
        runner.stop()
        runner.join()


def _watch(runner: Runner, steps: int) -> Snapshot:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("step {task.completed}"),
        BarColumn(),
        TextColumn("{task.fields[loss]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=steps, loss="")
        while True:
            try:
                return runner.wait(timeout=0.1)
            except TimeoutError:
                if snapshot := runner.take():
                    bar.update(task, completed=snapshot.steps, loss=f"loss {snapshot.measurement.loss:.4g}")


def live_table(scenario: Scenario, steps: int, saved: SavedRun | None = None) -> Snapshot:
    """Takes so many steps, from ``saved`` on if it is given, while a table of per-layer bars follows, at a pace that the eye can follow; the last snapshot."""
    from rich.console import Console
    from rich.live import Live

    console = Console()
    runner = Runner(scenario, speed=60.0 if console.is_terminal else math.inf, saved=saved)
    runner.start()
    try:
        runner.play(until=steps + (0 if saved is None else saved.checkpoint.step))
        if not console.is_terminal:
            last = runner.wait()
            console.print(table(last))
            return last
        with Live(console=console, auto_refresh=False, transient=True) as live:
            while True:
                try:
                    last = runner.wait(timeout=0.08)
                    break
                except TimeoutError:
                    if shown := runner.take():
                        live.update(table(shown, most_rows=console.height - AROUND), refresh=True)
        console.print(table(last))
        return last
    finally:
        runner.stop()
        runner.join()


def print_table(snapshot: Snapshot) -> None:
    from rich.console import Console

    Console().print(table(snapshot))


def table(snapshot: Snapshot, most_rows: int | None = None) -> Table | Group:
    """One row a layer: the gradient that reaches it as number and as a bar on a log scale; for a recurrent network a
    second table of the time steps. With ``most_rows`` some are left out evenly, so that it fits the terminal.
    """
    from rich.console import Group

    if snapshot.measurement.time is None:
        return _layers(snapshot, most_rows)
    rest = most_rows and most_rows - len(snapshot.measurement.layer_names) - AROUND
    return Group(_layers(snapshot, None), _time_steps(snapshot.measurement.time.tolist(), rest))


def _layers(snapshot: Snapshot, most_rows: int | None) -> Table:
    from rich.table import Table

    measurement = snapshot.measurement
    title = f"{_network(snapshot)}: step {snapshot.steps}, loss {_loss(measurement.loss)}"
    if measurement.accuracy is not None:
        title += f", accuracy {measurement.accuracy:.0%}"
    if snapshot.held_out:
        title += f"; held-out loss {_loss(snapshot.held_out.loss)}"
    rows = Table(title=title, caption=_caption(snapshot), title_justify="left", caption_justify="left")
    for heading in ("layer", "RMS dL/dz", "‖dL/dW‖", "update ratio"):
        rows.add_column(heading, justify="left" if heading == "layer" else "right")
    rows.add_column("RMS dL/dz, log scale", min_width=4, max_width=BAR)
    bars = _bars(list(measurement.signal_grad_norm))
    for i in _chosen(len(bars), most_rows):
        figures = (measurement.signal_grad_norm[i], measurement.grad_norm[i], measurement.update_ratio[i])
        rows.add_row(layer_name(measurement.layer_names[i]), *(f"{v:.3g}" for v in figures), bars[i])
    return rows


def _time_steps(norms: list[float], most_rows: int | None) -> Table:
    from rich.table import Table

    rows = Table(title="gradient that reaches each time step", title_justify="left")
    rows.add_column("time step", justify="right")
    rows.add_column("‖dL/dh‖", justify="right")
    rows.add_column("‖dL/dh‖, log scale", min_width=4, max_width=BAR)
    bars = _bars(norms)
    for t in _chosen(len(norms), most_rows):
        rows.add_row(str(t + 1), f"{norms[t]:.3g}", bars[t])
    return rows


def _network(snapshot: Snapshot) -> str:
    scenario, time = snapshot.scenario, snapshot.measurement.time
    if time is not None:
        return f"{scenario.cell}, {len(time)} time step{'s' if len(time) > 1 else ''}"
    return f"depth {scenario.depth}, {scenario.activation}" if scenario.depth else "depth 0"


def _loss(loss: float) -> str:
    return f"{loss:.4f}" if not abs(loss) >= 1e6 else short(loss)


def _chosen(layers: int, most: int | None) -> list[int]:
    """The layers to show: all, or ``most`` of them evenly spaced, first and last among them."""
    if most is None or layers <= most:
        return list(range(layers))
    most = max(most, 2)
    return [round(k * (layers - 1) / (most - 1)) for k in range(most)]


def _bars(norms: list[float]) -> list[Bar | str]:
    """Bars in decades over the smallest norm, as long as the column is wide; what has no logarithm is named."""
    from rich.bar import Bar

    logs = [math.log10(n) for n in norms if 0 < n < math.inf]
    low = math.floor(min(logs)) if logs else 0
    span = max(max(logs, default=0) - low, 1)
    result: list[Bar | str] = []
    for n in norms:
        if not math.isfinite(n):
            result.append("not finite")
        elif n == 0:
            result.append("zero")
        else:
            result.append(Bar(size=1, begin=0, end=max(1 / BAR, (math.log10(n) - low) / span)))
    return result


def _caption(snapshot: Snapshot) -> str:
    if divergence := snapshot.divergence:
        return f"diverged at step {divergence.step}, in the {divergence.where} pass, from {layer_words(divergence.layer)} on"
    through_time = snapshot.measurement.time is not None
    got = gets(snapshot.share, through_time) if math.isfinite(snapshot.share) else ""
    got = f"{got or no_layer()}\n" if got or not snapshot.measurement.depth else ""
    rate = f"; {snapshot.steps_per_second:,.0f} steps/s" if snapshot.steps_per_second else ""
    return f"{got}from the input (top) to the output; z: before the activation{rate}"


def as_json(snapshot: Snapshot) -> str:
    """One JSON object; numbers that are not finite are null."""
    measurement, held_out, divergence = snapshot.measurement, snapshot.held_out, snapshot.divergence
    spread = measurement.grad_norm_range
    passed: Values | None = snapshot.probes.get("values")
    layers = [
        {
            "name": row["layer"],
            **{name: figure for name, figure in row.items() if name not in OF_THE_STEP},
            **({} if passed is None or i >= len(passed.h_mean) else {n: getattr(passed, n)[i] for n in FIGURES}),
            **({} if spread is None else {"grad_norm_range": spread[:, i].tolist()}),
        }
        for i, row in enumerate(measurement.rows())
    ]
    result = {
        "scenario": snapshot.scenario.to_dict(),
        "steps": snapshot.steps,
        "steps_per_second": snapshot.steps_per_second,
        "loss": measurement.loss,
        "accuracy": measurement.accuracy,
        "held_out": held_out and {"loss": held_out.loss, "accuracy": held_out.accuracy},
        "share": snapshot.share,
        "layers": layers,
        "time": None if measurement.time is None else measurement.time.tolist(),
        **({} if measurement.time_range is None else {"time_range": measurement.time_range.tolist()}),
        "diverged": divergence and {"step": divergence.step, "layer": divergence.layer, "where": divergence.where},
        "data": data_line(snapshot.scenario) or None,
    }
    return to_json(result)


def data_line(scenario: Scenario) -> str:
    """What was read of a table of the user's own, in one line; empty for other data. Raises DataError."""
    return data.loaded(scenario).read if Scenario.fields["data_file"].applies(scenario) else ""


def to_json(result: dict[str, Any]) -> str:
    """Strict JSON; numbers that are not finite are null."""
    return json.dumps(plain(result), indent=1, allow_nan=False, ensure_ascii=False)


def write_csv(snapshot: Snapshot, path: Path) -> None:
    """A row per recorded step and layer, as ``History.to_dict`` has them; what is not known or not finite is blank."""
    columns = snapshot.history.to_dict()
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    files.write(path, text.getvalue().encode())
