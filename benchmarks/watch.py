"""What gradsim.watch costs: the time of a step that is watched, over that of the same step alone."""

from __future__ import annotations

import itertools
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.timing import verdict

ROUNDS = 5
STEPS = 10
"""Of each alternative in a round: as many as lie between two recorded steps."""


def report() -> None:
    print("gradsim.watch: time of a training step with it, over the time without")
    try:
        import torch
    except ModuleNotFoundError:
        print("  PyTorch is not installed")
        return
    torch.set_num_threads(1)
    _line("CPU, 20 convolutions, 1 M parameters, batch 64", _plain, "cpu", 10, 1.05)
    if not torch.cuda.is_available():
        print("  CUDA: there is no such device here; 19-layer ResNet and 12-layer transformer were not measured")
        return
    for name, make in (("19-layer ResNet, batch 64", _resnet), ("12-layer transformer of width 768", _transformer)):
        for every, target in ((10, 1.03), (1, 1.10)):
            _line(f"CUDA, {name}", make, "cuda", every, target)


def _line(name: str, make: Callable[[], tuple[Any, Any, Any]], device: str, every: int, target: float) -> None:
    import gradsim

    alone = _Training(*make(), device)
    with tempfile.TemporaryDirectory() as folder:
        beside = _Training(*make(), device)
        beside.watched = gradsim.watch(beside.model, beside.optimizer, every, Path(folder) / "run")
        for training in (alone, beside):
            training.run(every + 1 if device == "cpu" else 3 * STEPS)  # the first record sets up the folder
        turns = [[training.run(STEPS) for training in (alone, beside)] for _ in range(ROUNDS)]
        beside.watched.close()
    ratio = statistics.median(b / a for a, b in turns)
    step = statistics.median(a for a, _ in turns) / STEPS
    print(
        f"  {name}, every={every}: {step * 1e3:.1f} ms alone, {ratio:.3f}x ({verdict(ratio, target, at_most=True)})",
        flush=True,
    )


class _Training:
    def __init__(self, model: Any, x: Any, y: Any, device: str) -> None:
        import torch

        self.model, self.x, self.y = model.to(device), x.to(device), y.to(device)
        self.optimizer = torch.optim.SGD(
            self.model.parameters(), 1e-5, momentum=0.9
        )  # one that learns nothing explodes nothing
        self.watched: Any = None
        self._cuda = device == "cuda"

    def run(self, steps: int) -> float:
        """Seconds: of the processor, which other programs do not lengthen; of the clock for a device."""
        import torch

        clock = time.perf_counter if self._cuda else time.process_time
        if self._cuda:
            torch.cuda.synchronize()
        begun = clock()
        for _ in range(steps):
            loss = torch.nn.functional.cross_entropy(self.model(self.x), self.y)
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
            if self.watched is not None:
                self.watched.step(loss)
        if self._cuda:
            torch.cuda.synchronize()
        return clock() - begun


def _plain() -> tuple[Any, Any, Any]:
    import torch
    from torch import nn

    channels = 76
    sizes = [1, *[channels] * 19]
    parts = [
        part for a, b in itertools.pairwise(sizes) for part in (nn.Conv2d(a, b, 3, padding=1), nn.ReLU(inplace=True))
    ]
    model = nn.Sequential(*parts, nn.Flatten(), nn.Linear(channels * 64, 10))
    return model, torch.randn(64, 1, 8, 8), torch.randint(0, 10, (64,))


def _resnet() -> tuple[Any, Any, Any]:
    import torch
    from torch import nn

    class Block(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv1, self.conv2 = (nn.Conv2d(128, 128, 3, padding=1, bias=False) for _ in range(2))
            self.bn1, self.bn2 = nn.BatchNorm2d(128), nn.BatchNorm2d(128)

        def forward(self, x: Any) -> Any:
            h = torch.relu_(self.bn1(self.conv1(x)))
            return torch.relu_(self.bn2(self.conv2(h)) + x)

    model = nn.Sequential(
        nn.Conv2d(3, 128, 3, padding=1), *(Block() for _ in range(9)), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(128, 10)
    )  # fmt: skip
    return model, torch.randn(64, 3, 32, 32), torch.randint(0, 10, (64,))


def _transformer() -> tuple[Any, Any, Any]:
    import torch
    from torch import nn

    layer = nn.TransformerEncoderLayer(768, 12, 3072, dropout=0.0, batch_first=True, norm_first=True)
    encoder = nn.TransformerEncoder(layer, 12, enable_nested_tensor=False)
    model = nn.Sequential(nn.Embedding(1000, 768), encoder, nn.Flatten(), nn.Linear(768 * 128, 10))
    return model, torch.randint(0, 1000, (16, 128)), torch.randint(0, 10, (16,))
