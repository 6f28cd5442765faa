"""Many small networks in lockstep against the same networks one by one."""

from __future__ import annotations

from benchmarks.timing import side_by_side, verdict
from gradsim import Scenario, Trainer
from gradsim.training import Ensemble

SIZES = [(64, 6, 8, 10, 12.0), (64, 10, 16, 32, 5.0), (32, 10, 32, 64, 1.8), (16, 30, 64, 64, 1.0)]
"""(members, depth, width, batch, how many times the throughput should be)"""


def report(seconds: float = 1.5) -> None:
    print("Networks in lockstep, tanh, float32: throughput over the same run one by one")
    for members, depth, width, batch, target in SIZES:
        base = Scenario(depth=depth, width=width, batch_size=batch, activation="tanh", dtype="float32")
        scenarios = [base.replace(seed=seed, learning_rate=0.01) for seed in range(members)]
        together, alone = Ensemble(scenarios), Trainer(scenarios[0])
        a, b = side_by_side([together.step, alone.step], seconds)
        gain = b * members / a
        print(
            f"  {members} x {depth}x{width} batch {batch}: {a * 1e3:.2f} ms together, {b * 1e3:.3f} ms each alone: "
            f"{gain:.1f}x ({verdict(gain, target)})",
            flush=True,
        )
