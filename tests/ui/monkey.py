"""The monkey: random actions by real events on the whole program, from a seed; what breaks can be done again.

    python -m tests.ui.monkey --seed 7 --actions 300 [--replay FILE]

It runs the program in a process of its own, which logs each action before it does it, so that a crash is found too.
Where something breaks, it shortens the list of actions as long as the same thing breaks, and prints what is left.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
STUCK = 30
"""Seconds that one action may take at most."""
LONGEST = 5
"""Blocks that are told."""
SHORTENING = 90.0
"""Seconds that go into shortening a list."""


@dataclass
class Run:
    """One run of the program under the monkey's hands."""

    first: dict[str, Any]
    actions: list[str]
    exit_code: int
    report: dict[str, Any] = field(default_factory=dict)
    errors: str = ""

    @property
    def failures(self) -> list[str]:
        """What broke; a crash with the end of what was said of it."""
        found = list(self.report.get("failures", []))
        if not self.report:
            how = "stood still" if "Timeout (" in self.errors else f"ended with {self.exit_code}"
            found.append(f"the program {how}:\n{self.errors[-6000:]}")
        return found

    @property
    def marks(self) -> set[str]:
        """By which the same failure is known in another run."""
        return {_mark(text) for text in self.failures}

    def __str__(self) -> str:
        told = ("judged", "answers", "threads", "windows", "kinds")
        lines = [f"{len(self.actions)} actions; {json.dumps(self.first)}"]
        lines += [f"{name}: {json.dumps(self.report.get(name))}" for name in told]
        return "\n".join(lines + self.longest_blocks() + self.failures)

    def longest_blocks(self) -> list[str]:
        """How long the window answered nothing, on a machine that nobody else uses; and what it was at."""
        own, blocks = self.report.get("own", []), self.report.get("blocks", [])
        if not own:
            return []
        most = sorted(own)[min(math.ceil(0.995 * len(own)), len(own)) - 1]
        lines = [f"blocks: of {len(own)} actions 99.5 % under {most:.0f} ms; the longest:"]
        for block in blocks[:LONGEST]:
            number = block["action"]
            action = self.actions[number] if 0 <= number < len(self.actions) else "start or end"
            times = f"{block['ms']} ms (by the clock {block['wall']}, computing {block['cpu']})"
            lines += [f"  {times}: action {number} {action}", f"    {block['stack']}"]
        return lines


def _mark(failure: str) -> str:
    """Its first or last line and the innermost place in gradsim, without the numbers that differ from run to run."""
    lines = failure.strip().splitlines()
    dead = not failure.startswith("Traceback")
    trace = failure.partition("Current thread")[2] if dead and "Current thread" in failure else failure
    places = re.findall(r'File "[^"]*/(gradsim/(?:ui|lab)/[^"]+)", line (\d+)', trace)
    place = ":".join(places[0 if dead else -1]) if places else ""
    return re.sub(r"0x[0-9a-f]+|\d+", "#", lines[0 if dead else -1][:80]) + f" at {place}"


def play(seed: int, actions: int, replay: Sequence[str] | None = None, platform: str = "", timeout: float = 900) -> Run:
    """Runs the program; ``replay``: lines of a log in place of new actions."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.ui.monkey_hand", name, str(seed), str(actions)]
        if replay is not None:
            (folder / "replay").write_text("\n".join(replay), encoding="utf-8")
        for part in ("home", "config", "run"):
            (folder / part).mkdir(mode=0o700)
        settings = {
            "HOME": str(folder / "home"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": platform or os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        with (folder / "errors").open("w+b") as errors:
            program = subprocess.Popen(
                command, cwd=folder, env={**os.environ, **settings}, stdout=errors, stderr=errors
            )  # fmt: skip
            try:
                code = program.wait(timeout)
            except subprocess.TimeoutExpired:
                code = -1000
            finally:
                program.kill()
                program.wait()
            errors.seek(0)
            said = errors.read().decode(errors="replace")
        log = (folder / "log").read_text(encoding="utf-8").splitlines() if (folder / "log").exists() else ["{}"]
        report = folder / "report"
        found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        return Run(json.loads(log[0]), log[1:], code, found, said)


def shorten(lines: Sequence[str], breaks: Callable[[list[str]], bool], seconds: float) -> list[str]:
    """The lines without those that the failure does not need: halves, quarters, ... are left out in turn."""
    end, kept, parts = time.monotonic() + seconds, list(lines), 2
    while len(kept) > 1:
        size = -(-len(kept) // parts)
        for start in range(0, len(kept), size):
            fewer = kept[:start] + kept[start + size :]
            if time.monotonic() > end:
                return kept
            if breaks(fewer):
                kept, parts = fewer, max(parts - 1, 2)
                break
        else:
            if size == 1:
                break
            parts = min(2 * parts, len(kept))
    return kept


def hunt(seed: int, actions: int, shortening: float = SHORTENING) -> tuple[Run, str]:
    """A run and, if something broke, words that tell how to see it again."""
    run = play(seed, actions)
    if not run.failures:
        return run, ""
    first = json.dumps(run.first)

    def breaks(lines: list[str]) -> bool:
        return bool(run.marks & play(seed, 0, [first, *lines]).marks)

    lines = shorten(run.actions, breaks, shortening)
    return run, "\n".join([f"seed {seed}", str(run), f"{len(lines)} actions:", first, *lines])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--actions", type=int, default=300)
    parser.add_argument("--replay", type=Path, help="a file with the actions of an earlier run")
    parser.add_argument("--shorten", type=float, default=SHORTENING, help="seconds for shortening a list that fails")
    chosen = parser.parse_args()
    if chosen.replay is not None:
        run = play(chosen.seed, 0, chosen.replay.read_text(encoding="utf-8").splitlines())
        print(run)
        return bool(run.failures)
    run, said = hunt(chosen.seed, chosen.actions, chosen.shorten)
    print(said or run)
    return bool(said)


if __name__ == "__main__":
    sys.exit(main())
