"""One training step of gradsim against PyTorch eager and against the bare matrix products of the same step."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.timing import side_by_side, verdict
from gradsim import Scenario, Trainer

try:
    import torch
except ImportError:
    torch = None

SIZES = [
    (10, 32, 64, 3.0),
    (30, 32, 64, 2.5),
    (30, 64, 64, 1.8),
    (30, 64, 128, 1.8),
    (100, 64, 128, 1.7),
    (50, 128, 256, 1.15),
]
"""(depth, width, batch, how many times faster than PyTorch it should be)"""
MATMUL_TARGET = 1.6


def torch_step(scenario: Scenario) -> Callable[[], object]:
    """The same step in PyTorch eager: same net, same loss, SGD, and the same measured norms."""
    assert torch is not None
    torch.set_num_threads(1)
    depth, width = scenario.depth, scenario.units
    bend: Any = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU}[scenario.activation]
    trainer = Trainer(scenario)
    linears = [torch.nn.Linear(64 if i == 0 else width, width) for i in range(depth)]
    linears.append(torch.nn.Linear(width, 10))
    modules: list[Any] = []
    for linear in linears[:-1]:
        modules += [linear, bend()]
    net = torch.nn.Sequential(*modules, linears[-1])
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
    data = trainer.ensemble.examples.train
    inputs, labels = torch.tensor(data.inputs, dtype=torch.float32), torch.tensor(data.labels)
    weights = [linear.weight for linear in linears]
    signals: list[Any] = []

    def remember(_module: Any, _inputs: Any, output: Any) -> None:
        output.retain_grad()
        signals.append(output)

    for linear in linears:
        linear.register_forward_hook(remember)

    def step() -> object:
        signals.clear()
        rows = torch.randint(len(inputs), (scenario.batch_size,))
        x, y = inputs[rows], labels[rows]
        optimizer.zero_grad()
        output = net(x)
        loss = torch.nn.functional.cross_entropy(output, y)
        loss.backward()
        gradients = [w.grad for w in weights]
        with torch.no_grad():
            before = [w.detach().clone() for w in weights]
            norms = torch.stack(torch._foreach_norm(gradients))
            sizes = torch.stack(torch._foreach_norm(before))
            signal = torch.stack(torch._foreach_norm([s.grad for s in signals]))
            accuracy = (output.argmax(1) == y).float().mean()
        optimizer.step()
        with torch.no_grad():
            change = torch._foreach_sub(before, weights)
            ratio = torch.stack(torch._foreach_norm(change)) / sizes
        return loss.item(), accuracy.item(), norms.numpy(), sizes.numpy(), signal.numpy(), ratio.numpy()

    return step


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


def report(seconds: float = 1.5) -> None:
    print("One training step, float32, one thread; ms per step (median), times faster than PyTorch eager")
    for depth, width, batch, target in SIZES:
        for activation, initializer in (("tanh", "xavier"), ("relu", "he")):
            scenario = Scenario(
                depth=depth, width=width, batch_size=batch, activation=activation, initializer=initializer,
                dtype="float32", learning_rate=0.01,
            )  # fmt: skip
            steps: list[Callable[[], object]] = [Trainer(scenario).step, products(scenario)]
            if torch is not None:
                steps.append(torch_step(scenario))
            times = side_by_side(steps, seconds)
            line = f"  {depth:3}x{width:3}x{batch:3} {activation:4}: gradsim {times[0] * 1e3:7.3f}"
            over = times[0] / times[1]
            line += f", products {times[1] * 1e3:7.3f} (x{over:.2f}"
            line += f"; {verdict(over, MATMUL_TARGET, at_most=True)})" if width >= 64 else ")"
            if torch is not None:
                faster = times[2] / times[0]
                line += f", PyTorch {times[2] * 1e3:7.3f}: {faster:.2f}x ({verdict(faster, target)})"
            print(line, flush=True)
