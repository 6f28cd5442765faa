"""Finds a display that Qt can start on, before it is started: without one Qt would end the process without a message."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

TRIES, PAUSE = 5, 0.1
"""How often an X server that refuses us is asked again, and the seconds between."""

KNOWN = ("xcb", "wayland", "wayland-egl", "offscreen", "minimal")
"""Platforms whose needs are known; Qt has others, such as for screens without a display server."""


def is_on_screen() -> bool:
    """Whether Qt was not told to draw into memory, as by QT_QPA_PLATFORM=offscreen."""
    return any(_is_x(name) or _is_wayland(name) for name in _platforms())


def _platforms() -> list[str]:
    """What QT_QPA_PLATFORM names, such as ``wayland;xcb:options``: Qt takes the first that starts. Else its own choice."""
    named = [part.partition(":")[0].strip().lower() for part in os.environ.get("QT_QPA_PLATFORM", "").split(";")]
    return list(filter(None, named)) or ["wayland", "xcb"]


def _is_x(platform: str) -> bool:
    return platform == "xcb"


def _is_wayland(platform: str) -> bool:
    return platform.startswith("wayland")


def has_display() -> bool:
    """Whether a window can be shown: always on macOS and Windows, else where a display server answers."""
    return not sys.platform.startswith("linux") or any(_answers(name) for name in _platforms())


def _answers(platform: str) -> bool:
    if _is_x(platform):
        return _x_answers(os.environ.get("DISPLAY", ""))
    return not _is_wayland(platform) or _wayland_answers()


def refused_platform() -> str:
    """What is wrong with QT_QPA_PLATFORM; empty when nothing is.

    Qt ends a process that it cannot start in. So where the names are unusual, it is tried in another one.
    """
    if all(name in KNOWN for name in _platforms()):
        return ""
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    tried = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    if tried.returncode == 0:
        return ""
    named = os.environ["QT_QPA_PLATFORM"]
    return f"QT_QPA_PLATFORM: {named!r} is not allowed; allowed: {', '.join(KNOWN)}, or leave it unset"


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and _connects(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name or "")))


def _x_answers(display: str) -> bool:
    """Whether an X server listens at ``[host]:number[.screen]`` and lets us in."""
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        listens = _connects(path) or _connects("\0" + path)
    else:
        listens = _listens(host, 6000 + int(number))
    return listens and _x_lets_in(display)


def _connects(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(path)
        except OSError:
            return False
    return True


def _listens(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), timeout=2).close()
    except (OSError, OverflowError):
        return False
    return True


def _x_lets_in(display: str) -> bool:
    """Whether the server accepts our key. Without libxcb that is unknown (True); that Qt lacks it is reported later.

    Xvfb restarts when its last client leaves, and refuses connections meanwhile: so it is asked again, and our
    connection stays open until the process ends, so that the server does not restart just before Qt connects.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    for _ in range(TRIES):
        connection = xcb.xcb_connect(os.fsencode(display), None)
        if xcb.xcb_connection_has_error(connection) == 0:
            return True
        xcb.xcb_disconnect(connection)
        time.sleep(PAUSE)
    return False
