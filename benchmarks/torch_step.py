"""A training step of a scenario's network in PyTorch: the same net, batch, loss and SGD, and the same figures fetched."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from gradsim import Scenario, Trainer

try:
    import torch
except ImportError:
    torch = None

INSTALLED = torch is not None
INSTALL = "PyTorch is not installed (pip install torch==2.13.0)"


def eager(scenario: Scenario) -> Callable[[], object]:
    """As one writes it: modules, and dL/dz kept by hooks."""
    linears = _linears(scenario)
    bend: Any = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU}[scenario.activation]
    modules: list[Any] = []
    for linear in linears[:-1]:
        modules += [linear, bend()]
    net = torch.nn.Sequential(*modules, linears[-1])
    signals: list[Any] = []

    def remember(_module: Any, _inputs: Any, output: Any) -> None:
        output.retain_grad()
        signals.append(output)

    for linear in linears:
        linear.register_forward_hook(remember)

    def backward(x: Any, y: Any) -> tuple[Any, Any, list[Any]]:
        signals.clear()
        output = net(x)
        loss = torch.nn.functional.cross_entropy(output, y)
        loss.backward()
        return loss, output, [s.grad for s in signals]

    return _step(scenario, linears, backward)


def compiled(scenario: Scenario) -> Callable[[], object]:
    """Forward and backward pass by ``torch.compile``, which cannot follow hooks: dL/dz is that of zeros added to z.

    Raises whatever the compiler does, at the first call: it needs a C++ compiler.
    """
    linears = _linears(scenario)
    bend: Any = {"tanh": torch.tanh, "relu": torch.relu}[scenario.activation]
    zeros = [torch.zeros(scenario.batch_size, linear.out_features, requires_grad=True) for linear in linears]

    def forward(x: Any, y: Any) -> tuple[Any, Any]:
        h = x
        for linear, zero in zip(linears[:-1], zeros, strict=False):
            h = bend(linear(h) + zero)
        output = linears[-1](h) + zeros[-1]
        return torch.nn.functional.cross_entropy(output, y), output

    run = torch.compile(forward)

    def backward(x: Any, y: Any) -> tuple[Any, Any, list[Any]]:
        for zero in zeros:
            zero.grad = None
        loss, output = run(x, y)
        loss.backward()
        return loss, output, [zero.grad for zero in zeros]

    return _step(scenario, linears, backward)


def _linears(scenario: Scenario) -> list[Any]:
    torch.set_num_threads(1)
    sizes = [64, *[scenario.units] * scenario.depth, 10]
    return [torch.nn.Linear(m, n) for m, n in itertools.pairwise(sizes)]


def _step(
    scenario: Scenario, linears: list[Any], backward: Callable[[Any, Any], tuple[Any, Any, list[Any]]]
) -> Callable[[], object]:
    weights = [linear.weight for linear in linears]
    optimizer = torch.optim.SGD([p for linear in linears for p in linear.parameters()], lr=scenario.learning_rate)
    data = Trainer(scenario).ensemble.examples.train
    inputs, labels = torch.tensor(data.inputs, dtype=torch.float32), torch.tensor(data.labels)

    def step() -> object:
        rows = torch.randint(len(inputs), (scenario.batch_size,))
        x, y = inputs[rows], labels[rows]
        optimizer.zero_grad()
        loss, output, signals = backward(x, y)
        with torch.no_grad():
            before = [w.detach().clone() for w in weights]
            norms = torch.stack(torch._foreach_norm([w.grad for w in weights]))
            sizes = torch.stack(torch._foreach_norm(before))
            signal = torch.stack(torch._foreach_norm(signals))
            accuracy = (output.argmax(1) == y).float().mean()
        optimizer.step()
        with torch.no_grad():
            ratio = torch.stack(torch._foreach_norm(torch._foreach_sub(before, weights))) / sizes
        return loss.item(), accuracy.item(), norms.numpy(), sizes.numpy(), signal.numpy(), ratio.numpy()

    return step
