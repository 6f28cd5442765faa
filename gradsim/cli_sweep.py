"""``gradsim sweep``: many scenarios that differ in a few fields, trained side by side, and a table of them."""

from __future__ import annotations

import argparse
import collections
import contextlib
import dataclasses
import math
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradsim import Scenario
from gradsim.cli_options import DONE, INTERRUPTED, Refusal, add_scenario_options, check_cost, read_scenario, steps

if TYPE_CHECKING:
    from gradsim.lab.sweep import Cell, Result, Summary, Sweep

MOST_ROWS = 60
"""Most cells that are printed; a larger sweep gets one line."""


def add_sweep(commands: Any) -> None:
    sweep = commands.add_parser(
        "sweep",
        help="train many scenarios: gradsim sweep --vary depth=2:50:4 --vary activation=sigmoid,tanh --out DIR",
        description="Trains a scenario for all combinations of some fields' values, and writes a table of what came "
        "out. --seeds N trains each combination with N seeds. Killed or stopped, the same command goes on from what is done.",
        epilog="DIR: table.csv and table.npz have a row for each combination and seed: verdict, loss_start, loss_end "
        "(mean of the last batches), held_out_loss, held_out_accuracy, and of the first step gradient_ratio (of dL/dW, "
        "first layer over last), share (of the RMS dL/dz of the output that layer 1 gets), factor (of RMS dL/dz per layer), diverged_step "
        "(-1: none), and steps_to_loss: steps until the mean loss of up to ten batches came down to --to-loss. Verdict: diverged if numbers stopped being finite; trained if loss_end is below 0.8 of "
        "the loss of the best constant answer; else stalled. scenario.json and sweep.json hold the scenario and what was varied. "
        "Exit codes: 0 done; 2 wrong input; 130 stopped by Ctrl-C, with what is done kept.",
        usage="gradsim sweep --vary FIELD=VALUES [--vary ...] | --preset NAME --out DIR [--scenario FILE|CODE] [--steps N] "
        "[--workers N | --dask ADDRESS] [SCENARIO OPTIONS]",
        allow_abbrev=False,
    )
    sweep.add_argument(
        "--vary",
        metavar="FIELD=VALUES",
        action="append",
        default=[],
        help="a field and its values: depth=2:50:4 (start, stop, step; the stop is included) or "
        "activation=sigmoid,tanh; values that hold commas are separated by semicolons. May be given several times",
    )
    sweep.add_argument(
        "--preset",
        metavar="NAME",
        help="a sweep that answers a question. activations: which vanishes most? cures: which layer prevents it best? "
        "depth: how deep can it learn? (3 seeds, and 1 for depth, unless --seeds says otherwise)",
    )
    sweep.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder of the results")
    add_scenario_options(sweep)
    sweep.add_argument("--steps", metavar="N", type=steps, default=200, help="training steps (default 200)")
    sweep.add_argument(
        "--to-loss",
        metavar="LOSS",
        type=_loss,
        default=0.0,
        help="the loss for which the steps are counted (default: 0.8 of the best constant answer's, as for the verdict)",
    )
    where = sweep.add_mutually_exclusive_group()
    where.add_argument("--workers", metavar="N", type=_workers, help="processes (default: one for each core)")
    where.add_argument("--dask", metavar="ADDRESS", help="a Dask scheduler that trains, such as tcp://host:8786")
    sweep.set_defaults(run=_sweep)


def _workers(text: str) -> int:
    from gradsim.lab.sweep.processes import MOST_WORKERS

    if not text.isdecimal() or not 1 <= int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed; allowed: a whole number from 1 to {MOST_WORKERS}")
    return int(text)


def _loss(text: str) -> float:
    try:
        loss = float(text)
    except ValueError:
        loss = math.nan
    if not 0 < loss < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed; allowed: a number above 0")
    return loss


def _sweep(options: argparse.Namespace) -> int:
    from gradsim.lab.sweep import SweepError, SweepFolder, run, sweep_cost

    sweep = _planned(options)
    if not options.dask:  # the cluster's memory is its own
        check_cost(options, sweep_cost(sweep, _workers_of(options)))
    cells = sweep.cells()
    try:
        sweep.check(cells)
        there = SweepFolder(options.out, sweep).results()
        if there:
            print(f"gradsim: {len(there)} of {len(cells)} cells are done already", file=sys.stderr)
        with _stopping() as stopped, _executor(options) as executor, _progress(cells, there) as show:
            results = run(sweep, options.out, executor, show, stopped)
    except SweepError as error:
        raise Refusal(str(error)) from None
    if len(results) < len(cells):
        print(
            f"gradsim: stopped; {len(results)} of {len(cells)} cells are done, and the same command goes on",
            file=sys.stderr,
        )
        return INTERRUPTED
    _print(sweep, cells, results, _ranked_by(options))
    print(options.out / "table.csv")
    return DONE


def _planned(options: argparse.Namespace) -> Sweep:
    from gradsim.lab.sweep import Sweep, parse_axes, presets

    base, vary = read_scenario(options), parse_axes(options.vary)
    if options.preset is None:
        if not vary:
            raise Refusal("--vary or --preset is missing (see gradsim sweep --help)")
        return Sweep(base, vary, options.steps, base.seeds, to_loss=options.to_loss)
    if options.preset not in presets:
        raise Refusal(f"--preset: {options.preset!r} is not allowed; allowed: {', '.join(presets.keys)}")
    preset = presets[options.preset]
    made = preset.make(base, options.steps, base.seeds if options.seeds else preset.seeds)
    return dataclasses.replace(made, vary={**made.vary, **vary}, to_loss=options.to_loss)


@contextlib.contextmanager
def _stopping() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed; pressed again, it interrupts as usual."""
    stopped = threading.Event()

    def stop(*_: object) -> None:
        stopped.set()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield stopped.is_set
    finally:
        signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def _executor(options: argparse.Namespace) -> Iterator[Executor]:
    if options.dask:
        with _cluster(options.dask) as executor:
            yield executor
        return
    from gradsim.lab.sweep import processes

    with processes(_workers_of(options)) as executor:
        yield executor


def _workers_of(options: argparse.Namespace) -> int:
    from gradsim.lab.sweep import available_cores
    from gradsim.lab.sweep.processes import MOST_WORKERS

    return int(options.workers or min(available_cores(), MOST_WORKERS))


@contextlib.contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client
        from distributed.scheduler import KilledWorker
    except ImportError:
        raise Refusal("--dask needs the package distributed (pip install distributed)") from None
    try:
        client = Client(address, timeout=10)
    except (OSError, ValueError, TypeError) as error:
        raise Refusal(f"--dask: no scheduler can be reached at {address!r}: {error}") from None
    with client:
        try:
            yield client.get_executor()
        except KilledWorker as error:
            raise Refusal(f"the cluster lost its workers: {error}") from None
        except ImportError as error:
            raise Refusal(f"the cluster's workers need gradsim too: {error}") from None


@contextlib.contextmanager
def _progress(cells: tuple[Cell, ...], there: dict[int, Result]) -> Iterator[Callable[[Cell, Result], None] | None]:
    """A bar with the time left on a terminal's stderr; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    verdicts = collections.Counter(figures.verdict for result in there.values() for figures in result.figures)
    done = sum(cell.work for cell in cells if cell.index in there)
    columns = (
        TextColumn("{task.fields[cells]} cells"),
        BarColumn(),
        TextColumn("{task.fields[verdicts]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        count = len(there)
        task = bar.add_task(
            "",
            total=sum(c.work for c in cells),
            completed=done,
            cells=f"{count}/{len(cells)}",
            verdicts=_told(verdicts),
        )

        def show(cell: Cell, result: Result) -> None:
            nonlocal count
            count += 1
            verdicts.update(figures.verdict for figures in result.figures)
            bar.update(task, advance=cell.work, cells=f"{count}/{len(cells)}", verdicts=_told(verdicts))

        yield show


def _told(verdicts: collections.Counter[str]) -> str:
    return ", ".join(f"{n} {verdict}" for verdict, n in sorted(verdicts.items(), reverse=True))


def _ranked_by(options: argparse.Namespace) -> str:
    from gradsim.lab.sweep import presets

    return presets[options.preset].by if options.preset else ""


def _print(sweep: Sweep, cells: tuple[Cell, ...], results: dict[int, Result], by: str) -> None:
    """The cells, of a preset from best to worst, with theory's prediction; where depth is varied, up to which depth networks learn."""
    from gradsim.lab.sweep import Board, expect, ranked, reached, summarize, trainable_depth

    if len(cells) <= MOST_ROWS:
        rows = [summarize(cell, results[cell.index]) for cell in cells]
        _print_cells(sweep, ranked(rows, by) if by else rows, expect(sweep).factors if by else {})
    board = Board(sweep)
    board.add(results.values())
    depths = reached(board)
    if depths:
        (other,) = (name for name in board.axes if name != "depth")
        headings = (other, "learns up to depth", "theory: 6 depth scales")
        theory = {value: trainable_depth(sweep.scenario({other: value})) for value in depths}
        _print_table(headings, [(_text(other, v), _depth(depth), _depth(theory[v])) for v, depth in depths.items()])
    verdicts = collections.Counter(figures.verdict for result in results.values() for figures in result.figures)
    print(f"{sweep.runs} networks: {_told(verdicts)}")


def _print_cells(sweep: Sweep, rows: list[Summary], theory: dict[int, float]) -> None:
    headings = [*sweep.axes, "verdict", "loss", "held-out", "steps", "ratio", "factor"]
    _print_table(
        [*headings, "theory"] if theory else headings,
        [
            [*(_text(n, v) for n, v in row.cell.values.items()), f"{row.verdict} {row.agreement}".strip()]
            + [f"{v:.3g}" for v in (row.loss, row.held_out_loss)]
            + ["-" if math.isnan(row.steps_to_loss) else f"{row.steps_to_loss:.0f}"]
            + [f"{v:.3g}" for v in (row.gradient_ratio, row.factor)]
            + ([_silent(theory[row.cell.index])] if theory else [])
            for row in rows
        ],
    )
    print(
        f"steps: until the loss is {_told_loss(sweep)}; ratio: ‖dL/dW‖, first layer over last; factor: of RMS dL/dz per "
        "layer; both at the first step; medians of the seeds"
    )


def _told_loss(sweep: Sweep) -> str:
    return f"{sweep.to_loss:g}" if sweep.to_loss else "0.8 of the best constant answer's"


def _print_table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False)
    for i, heading in enumerate(headings):
        table.add_column(heading, justify="right" if i else "left", no_wrap=not i)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _text(name: str, value: Any) -> str:
    return Scenario.fields[name].format(value) if name in Scenario.fields else str(value)


def _silent(factor: float) -> str:
    return "-" if math.isnan(factor) else f"{factor:.3g}"


def _depth(depth: float) -> str:
    """NaN: none of those tried, or no theory; inf: all of them."""
    if math.isnan(depth):
        return "-"
    return "all" if math.isinf(depth) else f"{depth:.1f}"
