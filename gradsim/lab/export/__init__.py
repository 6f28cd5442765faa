"""Export: a scenario as a PyTorch script and a notebook, with its first weights, its data and its first batches."""

from gradsim.lab.export.writing import FILES, pytorch, write

__all__ = ["FILES", "pytorch", "write"]
