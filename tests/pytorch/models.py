"""Five architectures of torch's own modules, with a batch for each, in float64."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F


class Residual(nn.Module):
    """In-place rectifiers and sums, where hooks on modules' gradients break."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, 8, 3, padding=1)
        self.blocks = nn.ModuleList(
            nn.ModuleDict({"conv": nn.Conv2d(8, 8, 3, padding=1), "norm": nn.BatchNorm2d(8)}) for _ in range(3)
        )
        self.head = nn.Linear(8, 10)

    def forward(self, x):
        h = self.stem(x).relu_()
        for block in self.blocks:
            y = block["norm"](block["conv"](h))
            y += h
            h = F.relu(y, inplace=True)
        return self.head(h.mean(dim=(2, 3)))


class Words(nn.Module):
    """Its embedding is its last matrix, too."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(20, 16)
        layer = nn.TransformerEncoderLayer(16, 2, 32, dropout=0.0, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(16, 20, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, x):
        return self.head(self.encoder(self.embed(x))).mean(dim=1)


class Reading(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed, self.lstm, self.head = nn.Embedding(20, 8), nn.LSTM(8, 12, 2, batch_first=True), nn.Linear(12, 10)

    def forward(self, x):
        return self.head(self.lstm(self.embed(x))[0][:, -1])


class Stepping(nn.Module):
    """A cell called once for each time step."""

    def __init__(self) -> None:
        super().__init__()
        self.cell, self.head = nn.GRUCell(8, 12), nn.Linear(12, 10)

    def forward(self, x):
        h = x.new_zeros(len(x), 12)
        for t in range(x.shape[1]):
            h = self.cell(x[:, t], h)
        return self.head(h)


def perceptron() -> nn.Module:
    return nn.Sequential(
        nn.Linear(8, 16), nn.Sigmoid(), nn.Sequential(nn.Linear(16, 16), nn.LayerNorm(16), nn.Tanh()), nn.Linear(16, 10)
    )


def batch(name: str):
    torch.manual_seed(3)
    kinds = {
        "perceptron": lambda: torch.randn(6, 8).double(),
        "residual": lambda: torch.randn(6, 1, 8, 8).double(),
        "words": lambda: torch.randint(0, 20, (6, 5)),
        "reading": lambda: torch.randint(0, 20, (6, 7)),
        "stepping": lambda: torch.randn(6, 9, 8).double(),
    }
    return kinds[name](), torch.randint(0, 10, (6,))


MODELS = {"perceptron": perceptron, "residual": Residual, "words": Words, "reading": Reading, "stepping": Stepping}


def made(name: str) -> nn.Module:
    torch.manual_seed(1)
    return MODELS[name]().double()
