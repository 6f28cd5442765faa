"""One training step of gradsim against the same step in JAX and PyTorch, and against its bare matrix products."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from benchmarks import jax_step, torch_step
from benchmarks.timing import one_core, side_by_side, verdict
from gradsim import Scenario, Trainer


class Size(NamedTuple):
    """A network, and the goals for it: how many times faster than JAX and than PyTorch eager a step should be at least,
    and how many times as long as the bare products it may take."""

    depth: int
    width: int
    batch: int
    over_jax: float
    over_products: float | None = None
    over_torch: float | None = None


SIZES = [
    Size(1, 4, 1, 0.8),
    Size(6, 8, 10, 0.8),
    Size(10, 32, 64, 1.0, over_torch=3.0),
    Size(10, 64, 64, 1.0),
    Size(30, 32, 64, 1.0, over_torch=2.5),
    Size(30, 64, 64, 1.0, 1.5, 1.8),
    Size(30, 64, 128, 1.0, 1.5, 1.8),
    Size(100, 64, 128, 1.0, 1.5, 1.7),
    Size(100, 256, 64, 1.0, 1.5),
    Size(50, 128, 256, 1.0, 1.3, 1.15),
]
COMPILED = (10,)
"""Depths at which torch.compile is tried: it unrolls the layers, and takes minutes for many."""
ROUNDS = 25


def products(scenario: Scenario) -> Callable[[], object]:
    """Only the matrix products of a step: forward, to the layer below, and the weights' gradient."""
    b, w, depth = scenario.batch_size, scenario.units, scenario.depth
    rng = np.random.default_rng(0)

    def new(*shape: int) -> Any:
        return (rng.standard_normal(shape) / np.sqrt(w)).astype(np.float32)  # products of size 1 stay so

    sizes = [64] + [w] * depth + [10]
    weights = [new(m, n) for m, n in itertools.pairwise(sizes)]
    h, delta = [new(b, n) for n in sizes], [new(b, n) for n in sizes]
    gradients = [np.empty_like(v) for v in weights]

    def step() -> None:
        for i, weight in enumerate(weights):
            np.matmul(h[i], weight, out=h[i + 1])
        for i in range(len(weights) - 1, -1, -1):
            np.matmul(h[i].T, delta[i + 1], out=gradients[i])
            if i:
                np.matmul(delta[i + 1], weights[i].T, out=delta[i])

    return step


def report(seconds: float = 2.0) -> None:
    print(f"One training step, float32, one thread, {_kernel()}: ms per step, and times that of gradsim")
    for rival in (jax_step, torch_step):
        if not rival.INSTALLED:
            print(f"  skipped: {rival.INSTALL}")
    with one_core():
        for size in SIZES:
            for activation, initializer in (("tanh", "xavier"), ("relu", "he")):
                scenario = Scenario(
                    depth=size.depth, width=size.width, batch_size=size.batch, activation=activation,
                    initializer=initializer, dtype="float32", learning_rate=0.01,
                )  # fmt: skip
                print(f"  {size.depth}x{size.width}x{size.batch} {activation}", flush=True)
                _compare(scenario, size, seconds)


def _compare(scenario: Scenario, size: Size, seconds: float) -> None:
    goals = {
        "matrix products": size.over_products, "JAX, by hand": size.over_jax, "JAX, by grad": size.over_jax,
        "PyTorch eager": size.over_torch,
    }  # fmt: skip
    steps = {"gradsim": Trainer(scenario).step, "matrix products": products(scenario)}
    if jax_step.INSTALLED:
        steps |= {"JAX, by hand": jax_step.by_hand(scenario), "JAX, by grad": jax_step.by_grad(scenario)}
    if torch_step.INSTALLED:
        steps["PyTorch eager"] = torch_step.eager(scenario)
        if scenario.depth in COMPILED and (compiled := _compiled(scenario)):
            steps["PyTorch compiled"] = compiled
    times = dict(zip(steps, side_by_side(list(steps.values()), seconds, ROUNDS, time.process_time), strict=True))
    own = times.pop("gradsim")
    print(f"    {'gradsim':16} {own * 1e3:9.3f}")
    for name, taken in times.items():
        goal, bare = goals.get(name), name == "matrix products"
        ratio = own / taken if bare else taken / own
        said = f"  ({verdict(ratio, goal, at_most=bare)})" if goal else ""
        print(f"    {name:16} {taken * 1e3:9.3f}  {'gradsim takes ' if bare else ''}{ratio:.2f}x{said}", flush=True)


def _compiled(scenario: Scenario) -> Callable[[], object] | None:
    step = torch_step.compiled(scenario)
    try:
        step()
    except Exception as error:  # whatever the compiler or its C++ compiler has against this machine
        print(f"    PyTorch compiled skipped: {str(error).strip().splitlines()[0][:100]}")
        return None
    return step


def _kernel() -> str:
    """The matrix products that the BLAS took for this processor."""
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return "BLAS kernel unknown (pip install threadpoolctl names it)"
    found = [info for info in threadpool_info() if info["user_api"] == "blas" and "numpy" in info["filepath"]]
    return (
        ", ".join(f"{info['internal_api']} {info.get('architecture', '')}".strip() for info in found) or "BLAS unknown"
    )
