"""Trains a sweep's cells on an executor, and keeps each result as it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from pathlib import Path
from typing import Any

from gradsim.lab.sweep import job
from gradsim.lab.sweep.folder import Result, SweepError, SweepFolder
from gradsim.lab.sweep.plan import Cell, Sweep
from gradsim.language import tr

IN_FLIGHT = 256
"""Jobs submitted ahead to an executor: enough for a cluster, few enough to wait for."""
ATTENTION = 0.1
"""Seconds between two looks at ``cancelled``."""


def never() -> bool:
    return False


def run(
    sweep: Sweep,
    folder: Path,
    executor: Executor,
    on_cell: Callable[[Cell, Result], None] | None = None,
    cancelled: Callable[[], bool] = never,
) -> dict[int, Result]:
    """Trains what is not yet in the folder; returns all results by the cell's index, fewer if cancelled.

    ``on_cell`` is called in this thread for each cell as it is finished. However this ends, what is finished
    stays in the folder, and another ``run`` goes on from there. Raises ScenarioError for cells that cannot
    be trained, SweepError for a folder of something else and where a worker died.
    """
    cells = sweep.cells()
    sweep.check(cells)
    place = SweepFolder(folder, sweep)
    with place.locked():
        done = place.results()

        def keep(portion: tuple[Cell, ...], results: list[Result]) -> None:
            place.add(results)
            for cell, result in zip(portion, results, strict=True):
                if on_cell:
                    on_cell(cell, result)

        try:
            train_cells(sweep, [cell for cell in cells if cell.index not in done], executor, keep, cancelled)
        except (BrokenExecutor, CancelledError):
            raise SweepError(
                tr(
                    "the workers were lost, perhaps for want of memory; what is done is kept, and the same sweep goes on from it (with fewer workers, if need be)"
                )
            ) from None
        finally:
            place.write_table()
        return place.results()


def train_cells(
    sweep: Sweep,
    cells: Sequence[Cell],
    executor: Executor,
    on_job: Callable[[tuple[Cell, ...], list[Result]], None],
    cancelled: Callable[[], bool] = never,
) -> None:
    """Trains cells of a sweep; ``on_job`` is called in this thread with the cells of each finished job and what was
    measured. Raises BrokenExecutor or CancelledError where the workers are lost.
    """
    waiting = iter(sweep.jobs(cells))
    running: dict[Future[list[dict[str, Any]]], tuple[Cell, ...]] = {}
    try:
        while not cancelled():
            while len(running) < IN_FLIGHT and (portion := next(waiting, None)):
                members = [member.to_dict() for cell in portion for member in sweep.members(cell)]
                running[executor.submit(job.train, members, sweep.steps, sweep.to_loss)] = portion
            if not running:
                break
            done = wait(running, ATTENTION, FIRST_COMPLETED).done  # a set, in no order
            for future in sorted(done, key=lambda future: running[future][0].index):
                portion = running.pop(future)
                on_job(portion, _results(portion, future.result(), sweep.seeds))
    finally:
        for future in running:
            future.cancel()


def _results(cells: tuple[Cell, ...], values: list[dict[str, Any]], seeds: int) -> list[Result]:
    figures = [job.Figures.from_dict(v) for v in values]
    return [Result(cell.index, tuple(figures[i * seeds : (i + 1) * seeds])) for i, cell in enumerate(cells)]
