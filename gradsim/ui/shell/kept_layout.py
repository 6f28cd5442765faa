"""The layout of the views between two starts. Qt does not check what it is given and may crash on a damaged one."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings

KEPT, RESTORING = "views/kept", "views/restoring"
"""The keys of the layout, and of the mark that stands while Qt restores it."""
HEAD = struct.Struct(">32sQ")
"""SHA-256 of all that follows it, and the length of the body."""


@dataclass(frozen=True, slots=True)
class Kept:
    """``layout``: Qt's; empty: the first one. ``hidden``, ``front``: keys of the views that the user hid, and brought to
    the front, the newest last.
    """

    layout: bytes
    hidden: frozenset[str] = frozenset()
    front: tuple[str, ...] = ()


def pack(layout: bytes, hidden: Iterable[str], front: Iterable[str] = ()) -> bytes:
    """What is kept, with what tells whether it is whole."""
    body = b"\0".join((",".join(sorted(hidden)).encode(), ",".join(front).encode(), layout))
    length = struct.pack(">Q", len(body))
    return hashlib.sha256(length + body).digest() + length + body


def unpack(kept: bytes) -> Kept | None:
    """What ``pack`` was given; None where a single byte of it is another."""
    if len(kept) < HEAD.size:
        return None
    checksum, length = HEAD.unpack_from(kept)
    body = kept[HEAD.size :]
    if length != len(body) or hashlib.sha256(kept[len(checksum) :]).digest() != checksum or body.count(b"\0") < 2:
        return None
    hidden, front, layout = body.split(b"\0", 2)
    return Kept(layout, frozenset(_keys(hidden)), tuple(_keys(front)))


def _keys(text: bytes) -> list[str]:
    return [key for key in text.decode().split(",") if key]


def keep(settings: QSettings, layout: bytes, hidden: Iterable[str], front: Iterable[str] = ()) -> None:
    settings.setValue(KEPT, QByteArray(pack(layout, hidden, front)))


def restore(settings: QSettings, use: Callable[[bytes], bool]) -> Kept | None:
    """Hands the kept layout to ``use``, which says whether it took it on; what was kept, None if nothing can be used.

    A layout that is damaged, or whose restoring did not end the last time, is dropped.
    """
    value = settings.value(KEPT)
    kept = unpack(bytes(value.data())) if isinstance(value, QByteArray) else None
    if kept is None or settings.contains(RESTORING):
        drop(settings)
        return None
    if not kept.layout:
        return kept
    settings.setValue(RESTORING, True)
    settings.sync()  # it must be on the disk before a crash
    taken = use(kept.layout)
    settings.remove(RESTORING)
    return kept if taken else None


def drop(settings: QSettings) -> None:
    for key in (KEPT, RESTORING):
        settings.remove(key)
