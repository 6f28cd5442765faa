"""What all tests share. The platform must be set before Qt is imported."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

if "GRADSIM_TEST_ON_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import HealthCheck, settings

from gradsim.choices import datasets
from gradsim.data.dataset import guess_of, guesses
from gradsim.data.sizes import sizes
from gradsim.language import ENGLISH, Language, speak
from tests.slow_data import SlowData

# processes that tests start run the code that is tested, from any folder; the venv may be of another checkout
ROOT = Path(__file__).parents[1]
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
# ignored, as under nohup: processes would take that over, and mind no Ctrl-C
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# the same examples at each run: what fails is what was changed. make soak looks for new ones
settings.register_profile(
    "gradsim", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("quick", settings.get_profile("gradsim"), max_examples=20)
settings.register_profile("soak", settings.get_profile("gradsim"), derandomize=False, max_examples=2000)
settings.load_profile("gradsim")


def examples(usual: int) -> int:
    """For ``@settings(max_examples=examples(50))``: as many, or what the profile makes of it."""
    return max(1, usual * settings.default.max_examples // 100)


ENDING = 60.0
"""Seconds that a thread or a process may take to end after its test: long, as the machine may be busy."""


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    """A worker that outlives its test would go on training under the next one."""
    threads, processes = set(threading.enumerate()), set(multiprocessing.active_children())
    yield
    begun = [t for t in threading.enumerate() if t not in threads]
    children = [p for p in multiprocessing.active_children() if p not in processes]
    for thing in [*begun, *children]:
        thing.join(ENDING)
    left = [thing.name for thing in [*begun, *children] if thing.is_alive()]
    for child in children:
        child.kill()
    assert not left, f"threads or processes left alive: {left}"


@pytest.fixture
def speaking() -> Iterator[Callable[[Language], None]]:
    """``speaking(language)``: texts and numbers are in it until the test ends."""
    yield speak
    speak(ENGLISH)


@pytest.fixture
def disk() -> Iterator[SlowData]:
    """The data set "slow", which blocks until the test opens it, or ends."""
    disk = SlowData()
    datasets.register("slow", "Slow", "For tests.")(disk)
    guess_of(disk)(lambda scenario: sizes(scenario.replace(dataset="moons")))  # as of a file, which is not read whole
    yield disk
    disk.opened.set()
    del guesses[disk]
    datasets.remove("slow")


@pytest.fixture
def start_python() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """``start_python(*words)``: Python with these arguments in a process of its own, which is ended with the test."""

    def begin(*words: Any) -> subprocess.Popen[str]:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return running.enter_context(ending(subprocess.Popen([sys.executable, *map(str, words)], text=True, **pipes)))

    with contextlib.ExitStack() as running:
        yield begin


@pytest.fixture
def start(start_python: Callable[..., subprocess.Popen[str]]) -> Callable[..., subprocess.Popen[str]]:
    """``start(*words)``: the same of ``gradsim WORDS``."""
    return partial(start_python, "-m", "gradsim")


@contextlib.contextmanager
def ending(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    with process:  # closes its pipes, and waits
        try:
            yield process
        finally:
            process.kill()
