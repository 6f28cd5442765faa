"""Reading files from others: what counts are the bytes really read, not the size that a file states."""

from __future__ import annotations

import gzip
import io
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

MOST_BYTES = 200_000_000
"""Bytes that are read of one file, and that one packed with gzip may unpack to."""
MOST_NUMBERS = 100_000_000
"""Rows times columns of a table, or examples times pixels."""
LONGEST_LINE = 1_000_000
"""Characters of one line of text."""


class Unreadable(ValueError):
    """Why a file is not read, as a text to follow its name."""


def open_bounded(path: Path, most: int = MOST_BYTES, *, unpack: bool = False) -> IO[bytes]:
    """An ordinary file whose reads raise Unreadable once they have given more than ``most`` bytes.

    ``unpack``: what is packed with gzip is unpacked, and both count. Folders, devices and pipes are refused,
    and so is a file whose size alone is too much.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("it is a folder or a device; allowed: a file")
        if status.st_size > most:
            raise Unreadable(f"it has {status.st_size / 1e6:,.0f} MB; allowed: up to {_size(most)}")
        file: IO[bytes] = io.BufferedReader(_Counted(path.open("rb", buffering=0), most))
        if unpack and file.peek(2)[:2] == b"\x1f\x8b":  # type: ignore[attr-defined]
            file = io.BufferedReader(_Counted(gzip.GzipFile(fileobj=file), most, packed=file))
        return file
    except Unreadable:
        raise
    except FileNotFoundError:
        raise Unreadable("there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in a name
        raise Unreadable(f"it cannot be read: {getattr(error, 'strerror', None) or error}") from None


def read_bounded(path: Path, most: int = MOST_BYTES) -> bytes:
    """The whole of an ordinary file of up to ``most`` bytes. Raises Unreadable."""
    with open_bounded(path, most) as file:
        return file.read()


def lines(file: IO[bytes]) -> Iterator[str]:
    """The lines of UTF-8 text, their ends kept. Raises Unreadable for longer ones, UnicodeDecodeError for other text."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    while line := text.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise Unreadable(f"a line is too long; allowed: up to {LONGEST_LINE:,} characters")
        yield line


class _Counted(io.RawIOBase):
    """Passes a file's bytes on and counts them."""

    def __init__(
        self, source: IO[bytes] | io.BufferedIOBase | io.RawIOBase, most: int, packed: IO[bytes] | None = None
    ) -> None:
        self._source, self._most, self._read, self._packed = source, most, 0, packed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            count = self._source.readinto(buffer) or 0  # type: ignore[union-attr]
        except (OSError, EOFError, zlib.error) as error:
            raise Unreadable(f"it cannot be read whole: {getattr(error, 'strerror', None) or error}") from None
        self._read += count
        if self._read > self._most:
            raise Unreadable(f"it goes on after {_size(self._most)}, which is the most that is read")
        return count

    def close(self) -> None:
        if not self.closed:
            self._source.close()
            if self._packed is not None:  # gzip leaves it open
                self._packed.close()
        super().close()


def _size(count: int) -> str:
    return f"{count / 1e6:,.0f} MB" if count >= 1e6 else f"{count:,} bytes"
