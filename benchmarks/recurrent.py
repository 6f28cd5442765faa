"""A step of an Elman network against PyTorch eager: its cell unrolled by hand, and nn.RNN."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.timing import side_by_side, verdict
from gradsim import Scenario, Trainer

try:
    import torch
except ImportError:
    torch = None

SCENARIO = Scenario(
    network="rnn", activation="tanh", task="copy", time_steps=50, width=64, batch_size=64, dtype="float32",
    learning_rate=0.01,
)  # fmt: skip
TARGET = 1.5


def torch_step(unrolled: bool) -> Callable[[], object]:
    """The same step with nn.RNNCell or nn.RNN, with the norms of dL/dW and, unrolled, of dL/dh_t."""
    assert torch is not None
    torch.set_num_threads(1)
    data = Trainer(SCENARIO).ensemble.examples
    inputs = torch.tensor(data.train.inputs, dtype=torch.float32)
    labels = torch.tensor(data.train.labels)
    cell: Any = (torch.nn.RNNCell if unrolled else torch.nn.RNN)(data.features, SCENARIO.width)
    readout = torch.nn.Linear(SCENARIO.width, data.outputs)
    parameters = [*cell.parameters(), *readout.parameters()]
    optimizer = torch.optim.SGD(parameters, lr=SCENARIO.learning_rate)

    def step() -> object:
        rows = torch.randint(len(inputs), (SCENARIO.batch_size,))
        x, y = inputs[rows].transpose(0, 1), labels[rows]
        optimizer.zero_grad()
        states: list[Any] = []
        if unrolled:
            h = torch.zeros(SCENARIO.batch_size, SCENARIO.width)
            for t in range(len(x)):
                h = cell(x[t], h)
                h.retain_grad()
                states.append(h)
        else:
            h = cell(x)[0][-1]
        loss = torch.nn.functional.cross_entropy(readout(h), y)
        loss.backward()
        norms = torch.stack(torch._foreach_norm([p.grad for p in parameters]))
        time = torch.stack(torch._foreach_norm([s.grad for s in states])) if states else None
        optimizer.step()
        return loss.item(), norms.numpy(), None if time is None else time.numpy()

    return step


def report(seconds: float = 3.0) -> None:
    print("One step of an Elman network, 50 time steps, width 64, batch 64, float32, one thread")
    if torch is None:
        print("  skipped: PyTorch is not installed (pip install torch==2.13.0)")
        return
    mine, cell, whole = side_by_side([Trainer(SCENARIO).step, torch_step(True), torch_step(False)], seconds)
    print(
        f"  gradsim {mine * 1e3:.2f} ms, nn.RNNCell unrolled {cell * 1e3:.2f} ms: {cell / mine:.2f}x "
        f"({verdict(cell / mine, TARGET)}); nn.RNN, without dL/dh_t, {whole * 1e3:.2f} ms: {whole / mine:.2f}x"
    )
