"""The engine: networks with an ensemble axis, their layers, losses and optimizers, in NumPy."""

from gradsim.nn import activations, cells, initializers, losses, normalization, optimizers, precision, skips
from gradsim.nn.feedforward import FeedForward
from gradsim.nn.network import Network
from gradsim.nn.recurrent import Recurrent

__all__ = [
    "FeedForward",
    "Network",
    "Recurrent",
    "activations",
    "cells",
    "initializers",
    "losses",
    "normalization",
    "optimizers",
    "precision",
    "skips",
]
