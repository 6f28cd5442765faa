"""Background work: a thread that hands it to processes. A sweep is such work."""

from __future__ import annotations

import contextlib
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

from gradsim.fields import ScenarioError, shorten
from gradsim.lab.sweep.board import Board
from gradsim.lab.sweep.folder import Result, SweepError, SweepFolder
from gradsim.lab.sweep.plan import Sweep
from gradsim.lab.sweep.processes import processes
from gradsim.lab.sweep.running import run
from gradsim.lab.sweep.theory import Expected, expect
from gradsim.language import tr


class Background(ABC):
    """Begins with ``start``. ``error``: why it ended early, as a message."""

    def __init__(self) -> None:
        self.error = ""
        self._cancelled, self._ended = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"gradsim {type(self).__name__}")

    def start(self) -> None:
        self._thread.start()

    @property
    def running(self) -> bool:
        return not self._ended.is_set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ends it soon; finished results stay."""
        self._cancelled.set()

    def wait(self, timeout: float | None = None) -> None:
        """Waits for the thread and its processes to end, or for so many seconds."""
        if self._ended.wait(timeout):  # Ctrl-C in a join would leave a thread that counts as ended and is not
            self._thread.join()

    @abstractmethod
    def _work(self) -> None:
        """The work itself, on the thread, until it is done or ``cancelled``."""

    def _run(self) -> None:
        try:
            self._work()
        except (ScenarioError, SweepError) as error:
            self.error = str(error)
        except OSError as error:
            self.error = shorten(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        except MemoryError:
            self.error = tr("these networks do not fit into memory; choose smaller ones, or fewer processes")
        except BaseException as error:
            self.error = shorten(tr("it ended early: {error}").format(error=repr(error)))
            raise
        finally:
            self._ended.set()


class BackgroundSweep(Background):
    """Trains a sweep, or with ``workers`` 0 only reads what is in its folder.

    ``board``: the empty board, made by the thread, filled by the caller with the results it takes; None before.
    ``begun_with``: cells that were in the folder already.
    """

    def __init__(self, sweep: Sweep, folder: Path, workers: int) -> None:
        super().__init__()
        self.sweep, self.folder, self.workers = sweep, folder, workers
        self.board: Board | None = None
        self.begun_with: int | None = None
        self._results: deque[Result] = deque()
        self._expected: Future[Expected] | None = None
        self._since = time.monotonic()
        self._work_before = 0
        self.start()

    def take(self) -> Iterator[Result]:
        """The results that are new since the last call."""
        while self._results:
            yield self._results.popleft()

    def expected(self) -> Expected | None:
        """What theory predicts; None while that is not known, or if it could not be computed."""
        future = self._expected
        if future is None or not future.done() or future.cancelled() or future.exception():
            return None
        return future.result()

    def time_left(self) -> float:
        """Seconds, about; NaN when there is nothing to guess from."""
        board = self.board
        if board is None or not board.work_done > self._work_before:
            return float("nan")
        passed = time.monotonic() - self._since
        return passed * (board.work - board.work_done) / (board.work_done - self._work_before)

    def _work(self) -> None:
        board = Board(self.sweep)
        if self.workers:
            self.sweep.check(board.cells)
        there = SweepFolder(self.folder, self.sweep).results()
        self._results.extend(there.values())
        self.begun_with = len(there)
        self._work_before = sum(board.cells[index].work for index in there)
        self._since = time.monotonic()
        self.board = board
        if self.workers == 0 or len(there) == len(board.cells):
            expected: Future[Expected] = Future()
            with contextlib.suppress(ScenarioError):  # its data may be gone; the results are there
                expected.set_result(expect(self.sweep))
            self._expected = expected
            return
        with processes(self.workers) as executor:
            self._expected = executor.submit(expect, self.sweep)
            run(
                self.sweep,
                self.folder,
                executor,
                lambda _, result: self._results.append(result),
                lambda: self.cancelled,
            )
