"""Worker processes of this machine, which end when they are told to and when their parent is gone."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing.connection import wait
from multiprocessing.synchronize import Event

from gradsim.lab.sweep import job

MOST_WORKERS = 61
"""Most worker processes: Windows allows no more."""


def available_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextlib.contextmanager
def processes(workers: int) -> Iterator[Executor]:
    """An executor of worker processes. At its end, jobs that still run stop at their next step."""
    # spawned, not forked: the parent has threads, and a BLAS of its own
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(stop,))
    try:
        yield pool
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


def _begin(stop: Event) -> None:
    """What a worker does first. Ctrl-C reaches all processes of a terminal; only the parent reacts to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    job.listen(stop.is_set)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A pool's worker would wait for jobs for ever if its parent were killed."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(1)
