"""Which dataset or task reads a file of the user's own."""

from __future__ import annotations

import contextlib
import os

from gradsim.data.dataset import DataError
from gradsim.data.files import UNSIGNED_BYTE
from gradsim.data.scaling import source
from gradsim.data.tables import READS, named_file
from gradsim.reading import Unreadable, open_bounded
from gradsim.scenario import Scenario

_IDX = bytes((0, 0, UNSIGNED_BYTE, 3))
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff")


def of_file(scenario: Scenario, name: str) -> Scenario:
    """The scenario with a file or a folder of the user's own to learn from, read as what it holds. A recurrent network
    reads tables; for images the network becomes a feed-forward one."""
    kind = kind_of_file(name)
    if source(scenario).name == "dataset":
        return scenario.replace(data_file=name, dataset=kind)
    if kind == "csv":
        return scenario.replace(data_file=name, task="series")
    return scenario.replace(data_file=name, network="mlp", dataset=kind)


def of_new_file(scenario: Scenario, name: str) -> Scenario:
    """The same with all choices about a former file taken back."""
    usual = {field: Scenario.fields[field].default for field in READS}
    return of_file(scenario.replace(**usual), name)


def kind_of_file(name: str) -> str:
    """The dataset that reads it; that of tables where it cannot be opened, which reading it will tell."""
    with contextlib.suppress(Unreadable, DataError, OSError):
        path = named_file(name)
        if os.path.isdir(path):  # noqa: PTH112 # unlike Path.is_dir, this takes any name
            return "images"
        with open_bounded(path, unpack=True) as file:
            head = file.read(4)
        if head == _IDX:
            return "idx"
        if head.startswith(_IMAGES):
            return "images"  # which tells that a folder is needed
    return "csv"
