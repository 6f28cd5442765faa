"""The engine: networks with an ensemble axis, their layers, losses and optimizers, in NumPy."""

from gradsim.nn import activations, initializers, losses, normalization, optimizers, precision, skips
from gradsim.nn.feedforward import FeedForward

__all__ = [
    "FeedForward",
    "activations",
    "initializers",
    "losses",
    "normalization",
    "optimizers",
    "precision",
    "skips",
]
