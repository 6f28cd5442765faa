"""Datasets: what a network learns from, scaled and split."""

from gradsim.data import digits, files, images, plane, sequences, tables
from gradsim.data.dataset import DataError, Dataset
from gradsim.data.scaling import data_part, known, load, loaded, same, unchanged, version

__all__ = [
    "DataError",
    "Dataset",
    "data_part",
    "digits",
    "files",
    "images",
    "known",
    "load",
    "loaded",
    "plane",
    "same",
    "sequences",
    "tables",
    "unchanged",
    "version",
]
