"""How much memory is free for this program, and what it gives back."""

from __future__ import annotations

import contextlib
import ctypes
from pathlib import Path

import psutil

UNLIMITED = 2**60
"""A limit this large means none: version 1 of control groups writes a number near 2^63."""
GROUPS = Path("/sys/fs/cgroup")
FILES = (
    ("memory.max", "memory.current", "inactive_file"),
    ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
)
"""Files with the limit, the used bytes and the reclaimable part of them: control groups, version 2 and 1."""


LARGE = 2**20
"""Bytes from which on an array goes back to the system as soon as it is no longer used."""
M_MMAP_THRESHOLD = -3
"""The name of that bound in glibc (malloc.h)."""


def give_back_large_arrays() -> None:
    """From now on; where the C library is glibc.

    By itself it raises its bound to the size of each large array that is freed, up to 32 MB, and keeps what is smaller for
    later. With networks that come and go on threads of their own this more than doubles the memory of a long session.
    """
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)


def available() -> float:
    """Bytes that can be used without swapping: of the machine, and of the control group (a container) around us."""
    free = float(psutil.virtual_memory().available)
    return max(0.0, min([free, *left_in_groups(GROUPS, Path("/proc/self/cgroup"))]))


def left_in_groups(root: Path, own: Path) -> list[float]:
    """Free bytes of each control group that this process is in, as far as readable; none outside Linux."""
    try:
        lines = own.read_text().splitlines()
    except OSError:
        return []
    left = []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers in ("", "memory"):
            top = root / controllers
            place = top / path.lstrip("/")
            while True:
                left += _left(place)
                if place == top or top not in place.parents:
                    break
                place = place.parent
    return left


def _left(place: Path) -> list[float]:
    for limit_name, used_name, cache_name in FILES:
        with contextlib.suppress(OSError, ValueError, KeyError):
            limit = (place / limit_name).read_text().strip()
            if limit == "max" or int(limit) >= UNLIMITED:
                continue
            figures = dict(line.split() for line in (place / "memory.stat").read_text().splitlines())
            used = int((place / used_name).read_text()) - int(figures.get(cache_name, 0))
            return [float(int(limit) - used)]
    return []
