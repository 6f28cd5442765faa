"""``gradsim install-desktop``: gradsim in the desktop's menu, and a double click that opens what was saved."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from gradsim import desktop_entry
from gradsim.cli_options import DONE, EXIT_CODES, Refusal
from gradsim.fields import shorten

ELSEWHERE = {"darwin": "macOS", "win32": "Windows", "cygwin": "Windows"}


def add_install_desktop(commands: Any) -> None:
    parser = commands.add_parser(
        "install-desktop",
        help="put gradsim into the desktop's menu, and open its files by double click (Linux)",
        description="Puts gradsim with its icon into the desktop's menu, and has a double click open the files that it saves "
        f"({', '.join(f'*{ending}' for *_, ending in desktop_entry.KINDS.values())}). For this it writes some files into your own data "
        "folder, $XDG_DATA_HOME or ~/.local/share, and names each of them. It needs no administrator. Do it again when gradsim has "
        "moved.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument("--remove", action="store_true", help="take it all away again")
    parser.set_defaults(run=_install)


def _install(options: argparse.Namespace) -> int:
    if sys.platform in ELSEWHERE:
        raise Refusal(
            f"install-desktop is for Linux desktops; this is {ELSEWHERE[sys.platform]}, where nothing was changed"
        )
    home = desktop_entry.data_home()
    try:
        _carry_out(home, options.remove)
    except OSError as error:
        raise Refusal(f"this cannot be changed: {error}") from None
    return DONE


def _carry_out(home: Path, removes: bool) -> None:
    """Raises OSError."""
    if not removes:
        for path in desktop_entry.install(home, desktop_entry.command()):
            print(f"wrote {path}")
        _refresh(home)
        print("gradsim install-desktop --remove takes these files away again")
    elif removed := desktop_entry.remove(home):
        for path in removed:
            print(f"removed {path}")
        _refresh(home)
        desktop_entry.remove_empty_folders(home)
    else:
        print(f"there is nothing of gradsim in {home}")


def _refresh(home: Path) -> None:
    for problem in desktop_entry.refresh(home):
        print(f"gradsim: {shorten(problem)}", file=sys.stderr)
