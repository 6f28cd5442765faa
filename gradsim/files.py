"""The user's files: how their names end; written whole or not at all; and JSON from others, read with care."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gradsim.language import tr
from gradsim.reading import Unreadable, read_bounded

SCENARIO, LESSON, RUN = ".json", ".toml", ".npz"
OPENED = (SCENARIO, LESSON, RUN)
"""How the names of files end that are opened, in small letters; others hold data."""
SCENARIO_ENDING, LESSON_ENDING, RUN_ENDING = (f".gradsim{ending}" for ending in OPENED)
"""How the names of files end that are saved, so that a desktop knows which are ours: not all of JSON is."""
LARGEST_JSON = 1_000_000
"""Bytes"""


def write(path: Path | str, content: bytes, *, through_links: bool = True) -> None:
    """Puts ``content`` into a file, all of it or nothing: whatever ends the program, the old file is whole or the new one.

    It is written beside the file and renamed. The file keeps its mode, and a symbolic link leads to the file that is
    written, unless ``through_links`` is False: then the link itself is replaced. A device or a pipe is written to as it
    is. Raises OSError, and leaves nothing behind.
    """
    with _naming(path):
        target = _target(Path(path), through_links)
        if target is None:
            Path(path).write_bytes(content)
            return
        with _fresh(target, lambda file: _put(file, content)) as fresh:
            fresh.replace(target)
        _sync_folder(target.parent)


def check_writable(path: Path | str) -> None:
    """Raises the OSError that ``write`` would raise, as far as that is known before; leaves no trace."""
    with _naming(path):
        target = _target(Path(path), through_links=True)
        if target is not None:
            with _fresh(target, lambda file: None):
                pass


def read_json(path: Path, largest: int = LARGEST_JSON) -> Any:
    """What a JSON file in any Unicode encoding holds. A name that is given twice in an object is refused.

    Raises Unreadable, a ValueError that says what is wrong, in words that go on after the file's name.
    """
    content = read_bounded(path, largest)
    try:
        return json.loads(content, object_pairs_hook=_once)
    except _Twice as error:
        raise Unreadable(tr("{name} is given twice; give it once").format(name=repr(str(error)[:40]))) from None
    except (ValueError, RecursionError):
        raise Unreadable(tr("allowed: JSON text")) from None


class _Twice(ValueError):
    """A name that is given twice."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise _Twice(name)
        result[name] = value
    return result


@contextlib.contextmanager
def _naming(path: Path | str) -> Iterator[None]:
    """An error names the file that was asked for, not the one beside it."""
    try:
        yield
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(path)) from None
    except ValueError as error:  # a name that no file can have
        raise OSError(None, f"this name cannot be used: {error}", str(path)) from None


def _target(path: Path, through_links: bool) -> Path | None:
    """The ordinary file to replace, whether it is there or not; None for a device or a pipe."""
    if path.is_absolute() and path.parts[1:2] in (("dev",), ("proc",)) and path.is_symlink():
        return None  # such as /dev/stdout: what is behind it is open already, and a new file would not be seen
    target = Path(os.path.realpath(path)) if through_links else path
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(21, "it is a folder")
    if not stat.S_ISREG(mode):
        return None
    if not os.access(target, os.W_OK):
        raise PermissionError(13, "it is read-only")
    return target


@contextlib.contextmanager
def _fresh(target: Path, fill: Callable[[int], None]) -> Iterator[Path]:
    """A new file beside the target, with its mode and owner; gone afterwards, unless it was renamed."""
    fresh = target.with_name(f".{secrets.token_hex(8)}.tmp")
    file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        try:
            fill(file)
            _adopt_mode(file, target)
        finally:
            os.close(file)
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


def _put(file: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(file, rest) :]
    os.fsync(file)


def _adopt_mode(file: int, target: Path) -> None:
    if not hasattr(os, "fchmod") or not target.exists():
        return
    was = target.stat()
    with contextlib.suppress(OSError):  # only its owner, or root, can give a file away
        os.fchown(file, was.st_uid, was.st_gid)
    os.fchmod(file, stat.S_IMODE(was.st_mode))


def _sync_folder(folder: Path) -> None:
    """Makes the new name last; not all systems can."""
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
