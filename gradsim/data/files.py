"""IDX files, the format of MNIST and Fashion-MNIST: big-endian header, then one byte per pixel."""

from __future__ import annotations

import contextlib
import math
import struct
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import datasets
from gradsim.data.dataset import DataError, Dataset, Sizes, Stamp, every_fifth, guess_of, stamp_of, stamp_of_files
from gradsim.data.tables import named_file
from gradsim.language import tr, whole
from gradsim.reading import MOST_NUMBERS, Unreadable, open_bounded

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

UNSIGNED_BYTE = 0x08


@datasets.register(
    "idx",
    "IDX images",
    "MNIST or Fashion-MNIST from disk: name the images file; the labels file lies beside it.",
    reads=("data_file",),
)
def idx(scenario: Scenario) -> Dataset:
    path = named_file(scenario.data_file)
    images = _read(path, 3)
    labels = _read(_labels_path(path), 1).astype(np.int64)
    if len(images) != len(labels):
        raise DataError(
            "data_file",
            str(path),
            tr("it has {images} images, but {labels} labels stand beside it").format(
                images=len(images), labels=len(labels)
            ),
        )
    if len(images) < 10 or images[0].size == 0:
        raise DataError("data_file", str(path), tr("allowed: ten images or more"))
    classes = tuple(str(c) for c in range(int(labels.max()) + 1))
    if len(np.unique(labels)) < 2:
        raise DataError("data_file", str(path), tr("it holds one class only; at least two are needed"))
    inputs = images.reshape(len(images), -1).astype(np.float64)
    shape = (images.shape[1], images.shape[2])
    return Dataset(inputs, labels, every_fifth(len(images), scenario.data_seed), classes, image_shape=shape)


@guess_of(idx)
def idx_sizes(scenario: Scenario) -> Sizes:
    """From the images' header, and the classes of the first labels. Raises DataError for images without a header.

    What is wrong with the labels is told when they are read: they are counted as ten classes here.
    """
    path = named_file(scenario.data_file)
    try:
        with open_bounded(path, unpack=True) as file:
            n, rows, columns = _shape(file, path, 3)
    except Unreadable as error:
        raise DataError("data_file", str(path), str(error)) from None
    classes = 10
    with contextlib.suppress(Unreadable, DataError):
        labels = _labels_path(path)
        with open_bounded(labels, unpack=True) as file:
            _shape(file, labels, 1)
            classes = max(file.read(10_000), default=0) + 1
    return Sizes(n, 1, rows * columns, classes)


@stamp_of(idx)
def _stamp(images: Path) -> Stamp:
    return stamp_of_files(images, images.with_name(_labels_name(images.name)))


def _labels_path(images: Path) -> Path:
    name = _labels_name(images.name)
    if name == images.name:
        raise DataError(
            "data_file", str(images), tr('the name of an images file holds "images", as in train-images-idx3-ubyte')
        )
    return images.with_name(name)


def _labels_name(images: str) -> str:
    """The name of the labels file beside an images file."""
    return images.replace("images", "labels").replace("idx3", "idx1")


def _read(path: Path, dimensions: int) -> NDArray[np.uint8]:
    """The array of an IDX file, plain or gzipped. Raises DataError."""
    try:
        with open_bounded(path, unpack=True) as file:
            shape = _shape(file, path, dimensions)
            size = math.prod(shape)
            content = file.read(size)
            too_long = bool(file.read(1))
    except Unreadable as error:
        raise DataError("data_file", str(path), str(error)) from None
    if too_long:
        raise DataError(
            "data_file",
            str(path),
            tr("it is longer than the {size} bytes that its header announces").format(size=whole(size)),
        )
    if len(content) < size:
        raise DataError(
            "data_file",
            str(path),
            tr("it is cut off: it has {n} of {size} bytes").format(n=whole(len(content)), size=whole(size)),
        )
    return np.frombuffer(content, dtype=np.uint8).reshape(shape)


def _shape(file: IO[bytes], path: Path, dimensions: int) -> tuple[int, ...]:
    """What the header announces."""
    head = file.read(4 + 4 * dimensions)
    if len(head) < 4 + 4 * dimensions or head[:4] != bytes((0, 0, UNSIGNED_BYTE, dimensions)):
        raise DataError(
            "data_file",
            str(path),
            tr("allowed: an IDX file of unsigned bytes with {dimensions} dimensions").format(dimensions=dimensions),
        )
    shape = struct.unpack(f">{dimensions}I", head[4:])
    if math.prod(shape) > MOST_NUMBERS:
        raise DataError(
            "data_file",
            str(path),
            tr("it announces {n} numbers; allowed: up to {most}").format(
                n=whole(math.prod(shape)), most=whole(MOST_NUMBERS)
            ),
        )
    return shape
