"""Shared libraries that Qt needs on Linux beside its own, and how each system installs those that are missing."""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class System:
    """A family of distributions. ``ids``: what os-release calls it, in ID or ID_LIKE; ``install``: the command."""

    name: str
    ids: tuple[str, ...]
    install: str


SYSTEMS = (
    System("Debian or Ubuntu", ("debian", "ubuntu"), "sudo apt-get update && sudo apt-get install -y"),
    System("Fedora", ("fedora", "rhel"), "sudo dnf install -y"),
    System("Arch Linux", ("arch",), "sudo pacman -S --needed"),
    System("openSUSE", ("opensuse", "suse"), "sudo zypper install -y"),
)

# the package that holds a library, on each of SYSTEMS
OFFSCREEN = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
}
SCREEN = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
}
LIBRARIES = OFFSCREEN | SCREEN


def command(system: System, libraries: Iterable[str]) -> str:
    """Installs what holds these libraries, each package once."""
    packages = dict.fromkeys(LIBRARIES[library][SYSTEMS.index(system)] for library in libraries)
    return f"{system.install} {' '.join(packages)}"


def missing_libraries(offscreen: bool) -> str:
    """What Qt lacks on Linux and the command that installs it; empty when nothing is missing."""
    if not sys.platform.startswith("linux"):
        return ""
    missing = [library for library in (OFFSCREEN if offscreen else LIBRARIES) if not loads(library)]
    return told(missing, _release()) if missing else ""


def told(missing: list[str], release: Mapping[str, str]) -> str:
    """Two lines on these libraries, for the system that ``release`` describes, in os-release's words."""
    if system := system_of(release):
        advice = f"On {system.name}: {command(system, missing)}"
    else:
        packages = [LIBRARIES[library][0] for library in missing]
        advice = f"Install the packages that hold them; on Debian they are {', '.join(packages)}"
    return f"Qt needs system libraries that are missing: {', '.join(missing)}\n{advice}"


def system_of(release: Mapping[str, str]) -> System | None:
    """The system that this is, or the nearest that it is like; None where it is none of them."""
    names = [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
    return next((system for name in names for system in SYSTEMS if name in system.ids), None)


def _release() -> Mapping[str, str]:
    """What /etc/os-release says; nothing where it cannot be read."""
    try:
        return platform.freedesktop_os_release()
    except (OSError, UnicodeDecodeError):
        return {}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
