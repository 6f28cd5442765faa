"""Many small networks in lockstep against the same networks one by one, and against JAX's ``vmap``."""

from __future__ import annotations

import time
from collections.abc import Callable

from benchmarks import jax_step
from benchmarks.timing import one_core, side_by_side, verdict
from gradsim import Scenario, Trainer
from gradsim.training import Ensemble

SIZES = [(64, 6, 8, 10, 12.0), (64, 10, 16, 32, 5.0), (32, 10, 32, 64, 1.8), (16, 30, 64, 64, 1.0)]
"""(members, depth, width, batch, how many times the throughput should be)"""


def report(seconds: float = 1.5) -> None:
    print("Networks in lockstep, tanh, float32: throughput over the same run one by one, and over jax.vmap")
    if not jax_step.INSTALLED:
        print(f"  jax.vmap skipped: {jax_step.INSTALL}")
    with one_core():
        for members, depth, width, batch, target in SIZES:
            base = Scenario(depth=depth, width=width, batch_size=batch, activation="tanh", dtype="float32")
            scenarios = [base.replace(seed=seed, learning_rate=0.01) for seed in range(members)]
            steps: list[Callable[[], object]] = [Ensemble(scenarios).step, Trainer(scenarios[0]).step]
            if jax_step.INSTALLED:
                steps.append(jax_step.ensemble(scenarios[0], members))
            a, b, *vmap = side_by_side(steps, seconds, clock=time.process_time)
            gain = b * members / a
            print(
                f"  {members} x {depth}x{width} batch {batch}: {a * 1e3:.2f} ms together, {b * 1e3:.3f} ms each alone: "
                f"{gain:.1f}x ({verdict(gain, target)})"
                + "".join(f"; vmap {v * 1e3:.2f} ms: {v / a:.2f}x ({verdict(v / a, 1.0)})" for v in vmap),
                flush=True,
            )
