"""Checks what Qt needs of the system before Qt is started, since Qt would end the process without a message."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
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


def missing_libraries(offscreen: bool) -> str:
    """What Qt lacks on Linux and the command that installs it; empty when nothing is missing."""
    if not sys.platform.startswith("linux"):
        return ""
    wanted = OFFSCREEN if offscreen else OFFSCREEN | SCREEN
    missing = {library: package for library, package in wanted.items() if not loads(library)}
    if not missing:
        return ""
    return (
        f"Qt needs system libraries that are missing: {', '.join(missing)}\n"
        f"On Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y {' '.join(missing.values())}"
    )


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
