"""Datasets: what a network learns, scaled and split."""

from gradsim.data import digits, files, plane, sequences, tables
from gradsim.data.dataset import DataError, Dataset
from gradsim.data.scaling import load

__all__ = ["DataError", "Dataset", "digits", "files", "load", "plane", "sequences", "tables"]
