"""Reading files from others: what counts are the bytes really read, not the size that a file states."""

from __future__ import annotations

import contextlib
import gzip
import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import IO

from gradsim.language import tr, whole

MOST_BYTES = 200_000_000
"""Bytes that are read of one file, and that one packed with gzip may unpack to."""
MOST_NUMBERS = 100_000_000
"""Rows times columns of a table, or examples times pixels."""
LONGEST_LINE = 1_000_000
"""Characters of one line of text."""


class Unreadable(ValueError):
    """Why a file is not read, as a text to follow its name."""


class Watch:
    """Somebody waits for what is read: ``share`` of it is done, and reading ends where it is ``unwanted``. For two threads."""

    def __init__(self) -> None:
        self.share = 0.0
        self.unwanted = False

    def tell(self, share: float) -> None:
        """Raises Unreadable where nobody waits any more."""
        if self.unwanted:
            raise Unreadable(tr("reading was cancelled"))
        self.share = share


_nobody = Watch()
_watch: ContextVar[Watch] = ContextVar("watch", default=_nobody)


@contextlib.contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """What this thread reads meanwhile tells ``watch`` how far it is."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


def watch() -> Watch:
    """That of whoever waits for what this thread reads."""
    return _watch.get()


def open_bounded(path: Path, most: int = MOST_BYTES, *, unpack: bool = False) -> IO[bytes]:
    """An ordinary file whose reads raise Unreadable once they have given more than ``most`` bytes.

    ``unpack``: what is packed with gzip, or alone in a zip archive, is unpacked, and both count. Folders, devices and pipes are refused,
    and so is a file whose size alone is too much.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable(tr("it is a folder or a device; allowed: a file"))
        if status.st_size > most:
            raise Unreadable(
                tr("it has {size} MB; allowed: up to {most}").format(size=whole(status.st_size / 1e6), most=_size(most))
            )
        with contextlib.ExitStack() as opened:  # looking into it may fail, or be cancelled: then it is closed
            file: IO[bytes] = io.BufferedReader(_Counted(path.open("rb", buffering=0), most, size=status.st_size))
            opened.enter_context(file)
            if unpack and file.peek(2)[:2] == b"\x1f\x8b":  # type: ignore[attr-defined]
                file = io.BufferedReader(_Counted(gzip.GzipFile(fileobj=file), most, packed=file))
            elif unpack and file.peek(4)[:4] == b"PK\x03\x04":  # type: ignore[attr-defined]
                file.close()
                file = io.BufferedReader(_Counted(_only_member(path, most), most))
            opened.pop_all()
            return file
    except Unreadable:
        raise
    except FileNotFoundError:
        raise Unreadable(tr("there is no such file")) from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in a name
        raise Unreadable(
            tr("it cannot be read: {what}").format(what=getattr(error, "strerror", None) or error)
        ) from None


def _only_member(path: Path, most: int) -> IO[bytes]:
    """The file in a zip archive that holds one. Raises Unreadable."""
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:  # what is opened in it keeps its file open
            names = [m for m in archive.infolist() if not m.is_dir() and not m.filename.startswith("__MACOSX")]
            if any(m.filename == "[Content_Types].xml" for m in names):
                raise Unreadable(tr("it is a workbook; save its sheet as CSV"))
            if len(names) != 1:
                raise Unreadable(
                    tr("it is an archive of {n} files; unpack it and choose one of them").format(n=len(names))
                )
            if names[0].file_size > most:
                raise Unreadable(
                    tr("it unpacks to {size} MB; allowed: up to {most}").format(
                        size=whole(names[0].file_size / 1e6), most=_size(most)
                    )
                )
            return archive.open(names[0])
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, KeyError) as error:
        raise Unreadable(tr("it is a zip archive that cannot be read: {error}").format(error=error)) from None


def _check_directory(path: Path) -> None:
    """Refuses an archive whose list of files is long: zipfile takes all of it into memory, whatever it holds."""
    with path.open("rb") as file:
        end = file.seek(0, io.SEEK_END)
        file.seek(max(0, end - 70_000))
        tail = file.read(70_000)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) < place + 22:
        raise zipfile.BadZipFile("its list of files is missing")
    if b"PK\x06\x07" in tail or int.from_bytes(tail[place + 12 : place + 16], "little") > 1_000_000:
        raise Unreadable(tr("it is an archive of too many files, or too large; unpack it and choose one of them"))


def read_bounded(path: Path, most: int = MOST_BYTES) -> bytes:
    """The whole of an ordinary file of up to ``most`` bytes. Raises Unreadable."""
    with open_bounded(path, most) as file:
        return file.read()


def lines(file: IO[bytes], encoding: str = "utf-8-sig") -> Iterator[str]:
    """The lines of a text, their ends kept. Raises Unreadable for longer ones, UnicodeDecodeError for another encoding."""
    text = io.TextIOWrapper(file, encoding=encoding, newline="")
    while line := text.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise Unreadable(
                tr("a line is too long; allowed: up to {most} characters").format(most=whole(LONGEST_LINE))
            )
        yield line


class _Counted(io.RawIOBase):
    """Passes a file's bytes on and counts them."""

    def __init__(
        self,
        source: IO[bytes] | io.BufferedIOBase | io.RawIOBase,
        most: int,
        packed: IO[bytes] | None = None,
        size: int = 0,
    ) -> None:
        """``size``: what there is to read, where it is known."""
        self._source, self._most, self._read, self._packed, self._size = source, most, 0, packed, size
        self._watch = watch()  # another thread may read it

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            count = self._source.readinto(buffer) or 0  # type: ignore[union-attr]
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise Unreadable(
                tr("it cannot be read whole: {what}").format(what=getattr(error, "strerror", None) or error)
            ) from None
        self._read += count
        self._watch.tell(min(self._read / self._size, 1.0) if self._size else self._watch.share)
        if self._read > self._most:
            raise Unreadable(
                tr("it goes on after {most}, which is the most that is read").format(most=_size(self._most))
            )
        return count

    def close(self) -> None:
        if not self.closed:
            self._source.close()
            if self._packed is not None:  # gzip leaves it open
                self._packed.close()
        super().close()


def _size(count: int) -> str:
    return f"{whole(count / 1e6)} MB" if count >= 1e6 else f"{whole(count)} bytes"
