"""What a dataset is: examples, which of them are held out, and what the targets mean."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from gradsim import assets
from gradsim.fields import ScenarioError, short
from gradsim.language import tr

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

Floats = NDArray[np.float64]


class DataError(ScenarioError):
    """Data that cannot be used. ``str()`` names the field and its value, what was found, and what to do."""

    says_all = True

    def describe(self) -> str:
        return f"{self.field} {short(self.value)}: "


@dataclass(frozen=True, slots=True)
class Dataset:
    """Unscaled examples. ``targets``: class numbers 0.. where ``classes`` names them, else numbers."""

    inputs: Floats
    """(n, features), or (n, time steps, features) for sequences"""
    targets: NDArray[Any]
    """(n,)"""
    held_out: NDArray[np.bool_]
    """(n,) True for the examples that training never sees."""
    classes: tuple[str, ...] | None
    image_shape: tuple[int, int] | None = None
    """(rows, columns) where an example is a picture."""
    white: float = 0.0
    """Of pictures whose pixels are light, from 0, black, to this; 0 of those whose pixels are ink."""
    sequence: bool = False
    input_names: tuple[str, ...] = ()
    """(features,) where they have names"""
    target_name: str = ""
    read: str = ""
    """One line on what was read, of data of the user's own"""


def shipped(name: str, *arrays: str) -> list[NDArray[Any]]:
    """Arrays of a dataset that comes with the program. Raises DataError where its file is missing or damaged."""
    try:
        with np.load(assets.path("datasets", f"{name}.npz")) as file:
            return [file[array] for array in arrays]
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise DataError(
            "dataset",
            name,
            tr("its file in this installation is damaged; install it anew ({error})").format(error=error),
        ) from None


Loader = Callable[["Scenario"], Dataset]
"""Makes or reads a dataset. It may read the fields of the scenario that it is registered with as ``reads``, besides
those that are marked as ``data`` themselves; all others are at their defaults."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large a dataset is: ``examples`` of ``steps`` (1 where there is no time) times ``features`` inputs."""

    examples: int
    steps: int
    features: int
    outputs: int


Guess = Callable[["Scenario"], Sizes]
guesses: dict[Loader, Guess] = {}
"""How large the datasets of the user's own files are, found out without reading all of them."""


def guess_of(loader: Loader) -> Callable[[Guess], Guess]:
    """Decorator: the function that guesses the sizes of what a loader reads from a file."""

    def note(guess: Guess) -> Guess:
        guesses[loader] = guess
        return guess

    return note


Stamp = tuple[int, ...]
"""When files were last changed, in nanoseconds, and their bytes. Empty where there is none."""
stamps: dict[Loader, Callable[[Path], Stamp]] = {}
"""Of what loaders read beside the file that is named, or in the folder."""


def stamp_of(loader: Loader) -> Callable[[Callable[[Path], Stamp]], Callable[[Path], Stamp]]:
    """Decorator: the function that says whether what a loader reads is still the same. It may raise OSError."""

    def note(stamp: Callable[[Path], Stamp]) -> Callable[[Path], Stamp]:
        stamps[loader] = stamp
        return stamp

    return note


def stamp_of_files(*paths: Path) -> Stamp:
    """Raises OSError."""
    return tuple(figure for stat in (path.stat() for path in paths) for figure in (stat.st_mtime_ns, stat.st_size))


@dataclass(frozen=True, slots=True)
class Scale:
    """scaled = (original - offset) / divisor; ``offset`` and ``divisor`` (features,), a sequence's steps in a row."""

    offset: Floats
    divisor: Floats

    def scale(self, original: Floats) -> Floats:
        rows = original.reshape(len(original), -1)
        scaled: Floats = rows - self.offset
        scaled /= self.divisor  # in place: a large table is there often enough
        return scaled.reshape(original.shape)

    def scale_in_place(self, values: Floats) -> None:
        """The same for values that are not needed any more as they are: a large table has no room for a second one."""
        rows = values.reshape(len(values), -1)
        rows -= self.offset
        rows /= self.divisor

    def original(self, scaled: Floats) -> Floats:
        """The values before scaling, of (n, features) or (n, time steps, features)."""
        rows = scaled.reshape(len(scaled), -1)
        original: Floats = rows * self.divisor + self.offset
        original[np.abs(original) < 1e-12 * np.abs(self.offset)] = 0.0  # what rounding leaves of a zero
        return original.reshape(scaled.shape)


@dataclass(frozen=True, slots=True)
class Part:
    """Examples ready for training. ``targets`` (n, outputs): one-hot rows, or scaled numbers (n, 1)."""

    inputs: Floats
    targets: Floats
    labels: NDArray[Any]
    """(n,) class numbers, or numbers before scaling."""


@dataclass(frozen=True, slots=True)
class Examples:
    """A dataset scaled as a scenario asks, in two parts."""

    train: Part
    held_out: Part
    classes: tuple[str, ...] | None
    image_shape: tuple[int, int] | None
    input_scale: Scale
    target_scale: Scale | None
    """None for classes."""
    input_names: tuple[str, ...] = ()
    """(features,) where they have names"""
    target_name: str = ""
    read: str = ""
    """One line on what was read, of data of the user's own"""
    white: float = 0.0
    """As of the Dataset"""
    digest: str = ""
    """Of all that training sees: another one if any number is another"""

    @property
    def features(self) -> int:
        return int(self.train.inputs.shape[-1])

    @property
    def outputs(self) -> int:
        return int(self.train.targets.shape[1])

    @property
    def sizes(self) -> Sizes:
        n, *times = self.train.inputs.shape[:-1]
        return Sizes(n + len(self.held_out.inputs), times[0] if times else 1, self.features, self.outputs)


def digest_of(part: Part) -> str:
    """SHA-256 of the inputs and targets of a part, with their shapes."""
    digest = hashlib.sha256()
    for array in (part.inputs, part.targets):
        digest.update(repr(array.shape).encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def every_fifth(n: int, seed: int) -> NDArray[np.bool_]:
    """A mask (n,) that holds one example in five out, drawn with ``seed``."""
    mask = np.zeros(n, dtype=bool)
    mask[np.random.default_rng([seed, 5]).permutation(n)[: max(1, n // 5)]] = True
    return mask


def packed(matrix: Floats, rows: NDArray[np.bool_], columns: NDArray[np.bool_] | None = None) -> Floats:
    """These rows and columns of a contiguous matrix (n, k), moved to the beginning of its own memory: a large table has
    no room for a second one. What was in the matrix before is lost."""
    chosen = np.flatnonzero(rows)
    width = matrix.shape[1] if columns is None else int(np.count_nonzero(columns))
    flat = matrix.reshape(-1)
    for start in range(0, len(chosen), _AT_ONCE):
        part = matrix[chosen[start : start + _AT_ONCE]]
        part = part if columns is None else part[:, columns]
        flat[start * width : start * width + part.size] = part.reshape(-1)
    return flat[: len(chosen) * width].reshape(len(chosen), width)


_AT_ONCE = 1000
"""Rows"""
