"""Trained values as a file: a NumPy archive (.npz) without pickle, with a version and a checksum over all of it.

What is kept is a frozen dataclass of numbers, texts, arrays of floats, tuples, and other such values. Its tree is written
as JSON into the entry ``gradsim``, in which each array is named by its place; so any NumPy reads the arrays. Last comes
the archive's comment, ``gradsim run 1 sha256 ...``: the version of the format, and the checksum of all that is before it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import math
import re
import struct
import types
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from gradsim import files
from gradsim.fields import LONGEST_MESSAGE, short, shorten
from gradsim.language import tr, whole
from gradsim.reading import Unreadable, open_bounded, read_bounded

T = TypeVar("T")
VERSION = 1
LARGEST = 1_000_000_000
"""Bytes of a file."""
LARGEST_NUMBER = 2**53
"""Whole numbers up to this one are floats, too."""
ARRAYS = (np.ndarray, get_origin(NDArray[Any]))
"""What a field of an array is declared as: from NumPy 2.5 on NDArray is a name of its own."""
TREE = "gradsim"
_BEGINNING = re.compile(rb"PK\x03\x04.{26}" + TREE.encode() + rb"\.npy", re.DOTALL)
_SEAL = re.compile(rb"gradsim run (\d{1,9}) sha256 ([0-9a-f]{64})")


class RunFileError(ValueError):
    """Why a run is not read from a file, or written to it. ``str()`` names the file and says it, in one line."""

    def __init__(self, path: Path | str, problem: str) -> None:
        self.path, self.problem = path, problem
        head = shorten(repr(str(path)), 120)
        super().__init__(f"{head}: {shorten(problem, LONGEST_MESSAGE - len(head) - 2)}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path, self.problem)


def save(path: Path | str, value: Any) -> None:
    """Writes a value, whole or not at all. Raises RunFileError where it is too large, OSError."""
    try:
        content = pack(value)
    except Unreadable as error:
        raise RunFileError(path, str(error)) from None
    files.write(path, content)


def load(path: Path | str, kind: type[T]) -> T:
    """The value of a kind that was saved. Raises RunFileError."""
    try:
        return unpack(read_bounded(Path(path), LARGEST), kind)
    except Unreadable as error:
        raise RunFileError(path, str(error)) from None


def is_run(path: Path | str) -> bool:
    """Whether a file is a saved run by its first bytes."""
    try:
        with open_bounded(Path(path), LARGEST) as file:
            return _BEGINNING.match(file.read(64)) is not None
    except Unreadable:
        return False


def pack(value: Any) -> bytes:
    """Raises Unreadable for what would be larger than what is read."""
    arrays: dict[str, NDArray[Any]] = {}
    tree = json.dumps(_written(value, "", arrays)).encode()
    size = len(tree) + sum(array.nbytes + 1000 for array in arrays.values())
    if size > LARGEST:
        text = tr("it would have {size} MB; allowed: up to {most} MB")
        raise Unreadable(text.format(size=whole(size / 1e6), most=whole(LARGEST / 1e6)))
    content = io.BytesIO()
    np.savez(content, allow_pickle=False, **{TREE: np.frombuffer(tree, np.uint8)}, **arrays)
    return seal(content)


def seal(archive: io.BytesIO, version: int = VERSION) -> bytes:
    """The archive with its comment: the version, and a checksum of all before it."""
    mark = f"gradsim run {version} sha256 ".encode()
    archive.seek(-2, io.SEEK_END)  # where it says how long its comment is
    archive.write(struct.pack("<H", len(mark) + 64) + mark)
    checksum = hashlib.sha256(archive.getbuffer()).hexdigest()
    archive.write(checksum.encode())
    return archive.getvalue()


def unpack(content: bytes, kind: type[T]) -> T:
    """What ``pack`` was given. Raises Unreadable for anything else."""
    if not _BEGINNING.match(content):
        raise Unreadable(tr("it is not a run that gradsim saved"))
    seal = _SEAL.fullmatch(content, max(content.rfind(b"gradsim run "), 0))
    if seal is None or hashlib.sha256(memoryview(content)[: seal.start(2)]).hexdigest() != seal[2].decode():
        raise Unreadable(tr("it is damaged: some of its bytes are missing, or others than were written"))
    if int(seal[1]) > VERSION:
        text = tr("it was saved by a newer gradsim, in format {found}; this one reads up to format {known}")
        raise Unreadable(text.format(found=int(seal[1]), known=VERSION))
    try:
        arrays = _arrays(content)
        value: T = _read(kind, json.loads(arrays.pop(TREE).tobytes()), arrays, "")
        return value
    except (ValueError, TypeError, KeyError, RecursionError, MemoryError, zipfile.BadZipFile, EOFError) as error:
        what = str(error) or type(error).__name__
        raise Unreadable(tr("what is in it does not fit together: {what}").format(what=what)) from None


class _Odd(ValueError):
    """A place in the tree that holds something else than it should."""


# Writing


def _written(value: Any, place: str, arrays: dict[str, NDArray[Any]]) -> Any:
    """In JSON's types; an array goes into ``arrays``."""
    if isinstance(value, np.ndarray):
        arrays[place] = value
        return {"array": place}
    if hasattr(value, "from_dict"):
        return value.to_dict()
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return [_written(each, _inside(place, number), arrays) for number, each in enumerate(value)]
    if dataclasses.is_dataclass(value) or isinstance(value, tuple):
        return {name: _written(getattr(value, name), _inside(place, name), arrays) for name in _hints(type(value))}
    return value.item() if isinstance(value, np.generic) else value


def _inside(place: str, name: str | int) -> str:
    return f"{place}.{name}" if place else str(name)


def _hints(kind: Any) -> dict[str, Any]:
    """The fields of a dataclass or a named tuple, with their types."""
    names = kind._fields if issubclass(kind, tuple) else [field.name for field in dataclasses.fields(kind)]
    hints = get_type_hints(kind)
    return {name: hints[name] for name in names}


# Reading


def _arrays(content: bytes) -> dict[str, NDArray[Any]]:
    """All of the archive, by name without ``.npy``. What is packed is refused, as it may be larger than the file is."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        stored = all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
        if not stored or sum(entry.file_size for entry in entries) > len(content):
            raise _Odd("it unpacks to more than it is")
        return {entry.filename.removesuffix(".npy"): _array(archive.read(entry)) for entry in entries}


def _array(content: bytes) -> NDArray[Any]:
    """Of floats, or of bytes; the size that it states is looked at before memory is taken for it."""
    file = io.BytesIO(content)
    if np.lib.format.read_magic(file) != (1, 0):
        raise _Odd("an array is written in another way")
    shape, _, dtype = np.lib.format.read_array_header_1_0(file)
    if dtype.kind not in "fu" or math.prod(shape) * dtype.itemsize != len(content) - file.tell():
        raise _Odd(f"an array of {dtype} with shape {shape}")
    array: NDArray[Any] = np.lib.format.read_array(io.BytesIO(content), allow_pickle=False)
    return array


def _read(kind: Any, written: Any, arrays: Mapping[str, NDArray[Any]], place: str) -> Any:
    """The value of a type that was written there. Fields that the type does not know are of a newer version: left out."""
    origin = get_origin(kind)
    if kind is Any:
        return written
    if origin in (Union, types.UnionType):
        if written is None:
            return None
        (kind,) = (choice for choice in get_args(kind) if choice is not types.NoneType)
        return _read(kind, written, arrays, place)
    if origin is tuple and isinstance(written, list):
        return tuple(_read(get_args(kind)[0], each, arrays, _inside(place, n)) for n, each in enumerate(written))
    if origin in ARRAYS and isinstance(written, dict):
        return arrays[written["array"]]
    if isinstance(kind, type) and isinstance(written, dict):
        return _read_fields(kind, written, arrays, place)
    if kind is float and type(written) in (int, float):
        return float(written)
    if type(written) is not kind or (kind is int and abs(written) > LARGEST_NUMBER):
        raise _Odd(f"{place or 'the whole'} is {short(written)}")
    return written


def _read_fields(kind: type, written: dict[str, Any], arrays: Mapping[str, NDArray[Any]], place: str) -> Any:
    if hasattr(kind, "from_dict"):
        return kind.from_dict(written)
    if not (dataclasses.is_dataclass(kind) or issubclass(kind, tuple)):
        raise _Odd(f"{place or 'the whole'} is {short(written)}")
    hints = {name: hint for name, hint in _hints(kind).items() if name in written}
    values = {name: _read(hint, written[name], arrays, _inside(place, name)) for name, hint in hints.items()}
    try:
        return kind(**values)
    except TypeError:
        raise _Odd(f"a part of {place or 'the whole'} is missing") from None
