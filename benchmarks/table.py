"""Reading a large table: 60,000 rows of 785 columns, 124 MB, in time of the processor and in memory."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.timing import verdict

ROWS, COLUMNS = 60_000, 785
MOST_SECONDS, MOST_MEMORY = 5.0, 1.5


def report() -> None:
    """Measured in a process of its own, as memory is by its peak."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        _write(path)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.table", str(path)], capture_output=True, text=True, check=True
        )
        seconds, memory = map(float, done.stdout.split())
        print(f"table of {path.stat().st_size / 1e6:.0f} MB ({ROWS:,} rows, {COLUMNS} columns):")
    print(f"  {seconds:.1f} s of the processor, {verdict(seconds, MOST_SECONDS, at_most=True)}")
    print(f"  {memory:.2f} of the arrays' own size, {verdict(memory, MOST_MEMORY, at_most=True)}")


def _write(path: Path) -> None:
    """Like MNIST as a table: a label, and 784 numbers of which most are 0."""
    rng = np.random.default_rng(0)
    with path.open("w") as file:
        file.write(",".join(["label", *(f"p{i}" for i in range(COLUMNS - 1))]) + "\n")
        for _ in range(0, ROWS, 1000):
            rows = rng.integers(0, 256, (1000, COLUMNS))
            rows[rng.random(rows.shape) < 0.6] = 0
            rows[:, 0] %= 10
            file.write("\n".join(",".join(map(str, row)) for row in rows.tolist()) + "\n")


def _measure(path: str) -> None:
    import pyarrow.csv  # noqa: F401  (the program's own size does not count)

    from gradsim import Scenario, data

    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    examples = data.load(Scenario(dataset="csv", data_file=path))
    seconds = time.process_time() - start
    taken = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024  # kilobytes, on Linux
    print(seconds, taken / (examples.train.inputs.nbytes + examples.held_out.inputs.nbytes))


if __name__ == "__main__":
    _measure(sys.argv[1])
