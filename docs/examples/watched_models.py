"""Models of torch's own modules, each with a well-known fault and a twin that is cured. Run it to see what is found:

    python docs/examples/watched_models.py [NAME...] [--steps N] [--seed N]

and follow a run in the window with ``gradsim watch FOLDER``.
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

import gradsim
from gradsim import data


class Plain(nn.Module):
    """Twenty convolutions in a row, as torch initializes them: too small for ReLU."""

    def __init__(self, channels: int = 16, depth: int = 20) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, channels, 3, padding=1)
        self.convolutions = nn.ModuleList(nn.Conv2d(channels, channels, 3, padding=1) for _ in range(depth - 1))
        self.head = nn.Linear(4 * channels, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = F.relu(self.stem(x.view(-1, 1, 8, 8)))
        for convolution in self.convolutions:
            h = self.join(h, F.relu(convolution(h)))
        return self.head(F.avg_pool2d(h, 4).flatten(1))

    def join(self, before: torch.Tensor, branch: torch.Tensor) -> torch.Tensor:
        return branch


class Residual(Plain):
    """The same convolutions, each with a skip connection past it (He et al. 2016); the sum keeps its size."""

    def join(self, before: torch.Tensor, branch: torch.Tensor) -> torch.Tensor:
        return before + branch / len(self.convolutions) ** 0.5


class Transformer(nn.Module):
    """An encoder over the eight rows of a digit. ``norm_first``: normalization before each sublayer, not after (Xiong et al. 2020)."""

    def __init__(self, norm_first: bool, width: int = 32, depth: int = 12) -> None:
        super().__init__()
        self.embed = nn.Linear(8, width)
        self.place = nn.Parameter(torch.randn(8, width) * 0.1)
        layer = nn.TransformerEncoderLayer(width, 4, 4 * width, dropout=0.0, batch_first=True, norm_first=norm_first)
        last = nn.LayerNorm(width) if norm_first else None
        self.encoder = nn.TransformerEncoder(layer, depth, norm=last, enable_nested_tensor=False)
        self.head = nn.Linear(width, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.encoder(self.embed(x.view(-1, 8, 8)) + self.place).mean(dim=1))


class Reader(nn.Module):
    """An LSTM that reads a digit pixel by pixel, then 32 blank ones. ``forget``: the forget gates' bias; near 0, as torch has it, half of the state
    is forgotten at each step (Gers et al. 2000; Jozefowicz et al. 2015)."""

    def __init__(self, forget: float | None, width: int = 32) -> None:
        super().__init__()
        self.embed, self.lstm, self.head = nn.Linear(1, 8), nn.LSTM(8, width, batch_first=True), nn.Linear(width, 10)
        if forget is not None:
            with torch.no_grad():
                self.lstm.bias_hh_l0.zero_()
                self.lstm.bias_ih_l0[width : 2 * width] = forget

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        states, _ = self.lstm(self.embed(F.pad(x.view(-1, 64, 1), (0, 0, 0, 32))))
        return self.head(states[:, -1])


def perceptron(activation: Callable[[], nn.Module], depth: int = 10, width: int = 32) -> nn.Module:
    """A multilayer perceptron; with ReLU its weights are drawn as He et al. (2015) do."""
    sizes = [64, *[width] * depth, 10]
    parts: list[nn.Module] = []
    for fan_in, fan_out in itertools.pairwise(sizes):
        parts += [nn.Linear(fan_in, fan_out), activation()]
        if activation is nn.ReLU:
            nn.init.kaiming_normal_(parts[-2].weight, nonlinearity="relu")
    return nn.Sequential(*parts[:-1])


class Autoencoder(nn.Module):
    """Blocks with skip connections. Its loss is one small part of a larger one: a mean over many numbers, times 0.00002."""

    def __init__(self, width: int = 64, depth: int = 6) -> None:
        super().__init__()
        self.enter, self.leave = nn.Linear(64, width), nn.Linear(width, 64)
        self.blocks = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = self.enter(x)
        for block in self.blocks:
            h = h + 0.5 * torch.tanh(block(h))
        return self.leave(h)


@dataclass(frozen=True)
class Example:
    """``fault``: keys of findings, one of which names it. ``half``: whether it computes with 16 bits, "scaled" with a GradScaler."""

    make: Callable[[], nn.Module]
    fault: tuple[str, ...] = ()
    optimizer: Callable[[Any], torch.optim.Optimizer] = lambda p: torch.optim.SGD(p, 0.01, momentum=0.9)
    half: str = ""
    batch: int = 64


def adam(rate: float = 1e-3) -> Callable[[Any], torch.optim.Optimizer]:
    return lambda parameters: torch.optim.Adam(parameters, rate)


EXAMPLES: dict[str, tuple[Example, Example]] = {
    "cnn": (Example(Plain, ("vanishing",), adam(3e-3)), Example(Residual, (), adam(3e-3))),
    "transformer": (
        Example(lambda: Transformer(False), ("vanishing", "rate_too_high"), adam(1e-2)),
        Example(lambda: Transformer(True), (), adam(1e-2)),
    ),
    "lstm": (Example(lambda: Reader(None), ("vanishing",), adam()), Example(lambda: Reader(5.0), (), adam())),
    "mlp": (Example(lambda: perceptron(nn.Sigmoid), ("vanishing",)), Example(lambda: perceptron(nn.ReLU))),
    "half": (
        Example(Autoencoder, ("underflow",), adam(), "bare", 256),
        Example(Autoencoder, (), adam(), "scaled", 256),
    ),
}
"""Each fault, and beside it its cure."""


def train(example: Example, steps: int = 100, seed: int = 0, folder: Path | None = None, every: int = 5) -> Any:
    """Trains on the digits and watches; the closed ``Watched``."""
    torch.manual_seed(seed)
    digits = data.loaded(gradsim.Scenario(dataset="digits")).train
    inputs = torch.tensor(digits.inputs, dtype=torch.float32)
    classes = torch.tensor(digits.targets.argmax(axis=1))
    model = example.make()
    optimizer = example.optimizer(model.parameters())
    scaler = torch.amp.GradScaler("cpu", enabled=example.half == "scaled")
    with gradsim.watch(model, optimizer, every=every, folder=folder or tempfile.mkdtemp()) as watched:
        for _ in range(steps):
            chosen = torch.randint(len(inputs), (example.batch,))
            x = inputs[chosen]
            with torch.autocast("cpu", torch.float16, enabled=bool(example.half)):
                answer = model(x)
            answer = answer.float()
            loss = 2e-5 * F.mse_loss(answer, x) if example.half else F.cross_entropy(answer, classes[chosen])
            optimizer.zero_grad()
            scaler.scale(loss).backward()
            scaler.step(optimizer)
            scaler.update()
            watched.step(loss)
    return watched


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", default=list(EXAMPLES))
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    for name in options.names:
        for example in EXAMPLES[name]:
            watched = train(example, options.steps, options.seed)
            print(f"{name}, {'as it is' if example.fault else 'cured'}: gradsim watch {watched.folder}")
            for finding in watched.findings():
                print(f"  {finding.key}: {finding.title} ({finding.source})")


if __name__ == "__main__":
    main()
