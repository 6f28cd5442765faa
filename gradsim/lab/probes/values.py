"""A probe: mean and standard deviation of what each hidden layer passes on, and of the stream beside it."""

from __future__ import annotations

from gradsim.lab.probes.table import probes
from gradsim.training import Trainer
from gradsim.training.values import Values


@probes.register("values", "Values", "Mean and standard deviation of h and of the stream in each layer.")
def values(trainer: Trainer) -> Values | None:
    """On the batch of the last pass; None for a recurrent network."""
    return trainer.values()
