"""IDX files, the format of MNIST and Fashion-MNIST: big-endian header, then one byte per pixel."""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import datasets
from gradsim.data.dataset import DataError, Dataset, every_fifth
from gradsim.data.tables import LARGEST_FILE, check_file

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

UNSIGNED_BYTE = 0x08


@datasets.register(
    "idx", "IDX images", "MNIST or Fashion-MNIST from disk: name the images file; the labels file lies beside it."
)
def idx(scenario: Scenario) -> Dataset:
    path = check_file(scenario.data_file)
    images = _read(path, 3)
    labels = _read(_labels_path(path), 1).astype(np.int64)
    if len(images) != len(labels):
        raise DataError(
            "data_file", str(path), f"it has {len(images)} images, but {len(labels)} labels stand beside it"
        )
    if len(images) < 10 or images[0].size == 0:
        raise DataError("data_file", str(path), "allowed: ten images or more")
    classes = tuple(str(c) for c in range(int(labels.max()) + 1))
    if len(np.unique(labels)) < 2:
        raise DataError("data_file", str(path), "it holds one class only; at least two are needed")
    inputs = images.reshape(len(images), -1).astype(np.float64)
    shape = (images.shape[1], images.shape[2])
    return Dataset(inputs, labels, every_fifth(len(images), scenario.data_seed), classes, image_shape=shape)


def labels_name(images: str) -> str:
    """How the labels file beside an images file is called."""
    return images.replace("images", "labels").replace("idx3", "idx1")


def _labels_path(images: Path) -> Path:
    name = labels_name(images.name)
    if name == images.name:
        raise DataError(
            "data_file", str(images), 'the name of an images file holds "images", as in train-images-idx3-ubyte'
        )
    return check_file(str(images.with_name(name)))


def _read(path: Path, dimensions: int) -> NDArray[np.uint8]:
    """The array of an IDX file, plain or gzipped. Raises DataError."""
    expected = f"allowed: an IDX file of unsigned bytes with {dimensions} dimensions"
    try:
        with path.open("rb") as file:
            zipped = file.read(2) == b"\x1f\x8b"
        with gzip.open(path) if zipped else path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, EOFError, zlib.error):
        raise DataError("data_file", str(path), "it cannot be read whole") from None
    if len(content) > LARGEST_FILE:
        raise DataError("data_file", str(path), f"allowed: up to {LARGEST_FILE / 1e6:,.0f} MB")
    head = 4 + 4 * dimensions
    if len(content) < head or content[:4] != bytes((0, 0, UNSIGNED_BYTE, dimensions)):
        raise DataError("data_file", str(path), expected)
    shape = struct.unpack(f">{dimensions}I", content[4:head])
    if len(content) - head != math.prod(shape):
        raise DataError(
            "data_file", str(path), f"it is cut: {len(content) - head:,} bytes of {math.prod(shape):,} are there"
        )  # fmt: skip
    return np.frombuffer(content, dtype=np.uint8, offset=head).reshape(shape)
