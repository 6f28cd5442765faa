"""What the single file does: it unpacks the folder's program once for each user, and starts it.

PyInstaller's own single file unpacks everything at each start, and packs a third less well.
"""

from __future__ import annotations

import os
import sys
import tarfile
import tempfile
from pathlib import Path

from library_path import restore_library_path

HERE = Path(__file__).parent
"""Where this small program is unpacked at each start; the archive is in it, named by version and digest."""


def main() -> None:
    archive = next(HERE.glob("*.tar.xz"))
    try:
        folder = unpacked(archive, _cache())
    except OSError as error:
        print(f"gradsim: it cannot be unpacked for good ({error}), and will be at each start", file=sys.stderr)
        folder = unpacked(archive, HERE)
    program = folder / "gradsim" / "gradsim"
    restore_library_path()
    os.environ |= {"GRADSIM_SINGLE_FILE": sys.executable, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    os.execv(program, [str(program), *sys.argv[1:]])


def _cache() -> Path:
    """The user's folder for what can be made again (XDG Base Directory Specification)."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(named) if Path(named).is_absolute() else Path.home() / ".cache") / "gradsim"


def unpacked(archive: Path, place: Path) -> Path:
    """The folder with what is in the archive, whole: it gets its name when all is written. Raises OSError."""
    folder = place / archive.name.removesuffix(".tar.xz")
    if folder.is_dir():
        return folder
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place, ignore_cleanup_errors=True) as begun:
        with tarfile.open(archive) as packed:
            packed.extractall(begun, filter="tar")
        try:
            Path(begun).chmod(0o700)
            Path(begun).rename(folder)
        except OSError:
            if not folder.is_dir():  # else another start was faster
                raise
    return folder


if __name__ == "__main__":
    main()
