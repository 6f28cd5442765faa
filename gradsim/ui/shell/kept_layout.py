"""The layout of the views between two starts. Qt does not check what it is given and may crash on a damaged one."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable

from PySide6.QtCore import QByteArray, QSettings

KEPT, RESTORING = "layout/kept", "layout/restoring"
"""The keys of the layout, and of the mark that stands while Qt restores it."""
HEAD = struct.Struct(">32sQ")
"""SHA-256 of all that follows it, and the length of the body."""


def pack(state: bytes, hidden: Iterable[str]) -> bytes:
    """A layout with what tells whether it is whole. ``hidden``: keys of the views that the user hid."""
    body = ",".join(sorted(hidden)).encode() + b"\0" + state
    length = struct.pack(">Q", len(body))
    return hashlib.sha256(length + body).digest() + length + body


def unpack(kept: bytes) -> tuple[bytes, frozenset[str]] | None:
    """State and hidden views of what ``pack`` made; None where a single byte of it is another."""
    if len(kept) < HEAD.size:
        return None
    checksum, length = HEAD.unpack_from(kept)
    body = kept[HEAD.size :]
    if length != len(body) or hashlib.sha256(kept[len(checksum) :]).digest() != checksum:
        return None
    hidden, _, state = body.partition(b"\0")
    return state, frozenset(filter(None, hidden.decode().split(",")))


def keep(settings: QSettings, state: bytes, hidden: Iterable[str]) -> None:
    settings.setValue(KEPT, QByteArray(pack(state, hidden)))


def restore(settings: QSettings, use: Callable[[bytes], bool]) -> frozenset[str]:
    """Hands the kept layout to ``use``, which says whether it took it on; the hidden views.

    A layout that is damaged, or whose restoring did not end the last time, is dropped.
    """
    kept = settings.value(KEPT)
    whole = unpack(bytes(kept.data())) if isinstance(kept, QByteArray) else None
    if whole is None or settings.contains(RESTORING):
        drop(settings)
        return frozenset()
    state, hidden = whole
    settings.setValue(RESTORING, True)
    settings.sync()  # it must be on the disk before a crash
    taken = use(state)
    settings.remove(RESTORING)
    return hidden if taken else frozenset()


def drop(settings: QSettings) -> None:
    for key in (KEPT, RESTORING):
        settings.remove(key)
