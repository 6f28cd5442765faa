"""Datasets: what a network learns from, scaled and split."""

from gradsim.data import digits, files, plane, sequences, tables
from gradsim.data.dataset import DataError, Dataset
from gradsim.data.scaling import data_part, known, load, loaded, same, version

__all__ = [
    "DataError",
    "Dataset",
    "data_part",
    "digits",
    "files",
    "known",
    "load",
    "loaded",
    "plane",
    "same",
    "sequences",
    "tables",
    "version",
]
