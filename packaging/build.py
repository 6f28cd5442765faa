"""Builds the programs of this platform in dist/app/, and checks them: ``make app``."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from check import check

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist" / "app"
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
MOST_BYTES = 60_000_000
"""Of the folder, packed, and of the single file."""

sys.path.insert(0, str(ROOT))
from gradsim import __version__  # noqa: E402


def main() -> None:
    shutil.rmtree(DIST, ignore_errors=True)
    system = SYSTEMS[sys.platform]
    freeze(system)
    name = DIST / f"gradsim-{__version__}-{system}-{platform.machine().lower()}"
    packed = [Path(shutil.make_archive(str(name), "zip" if system == "windows" else "xztar", DIST, "gradsim"))]
    programs = [DIST / "gradsim" / ("gradsim.exe" if system == "windows" else "gradsim")]
    if system == "linux":
        freeze("linux-single")
        packed.append(name)
        programs.append(name)
    for program in programs:
        check(program)
    for file in packed:
        size = file.stat().st_size
        print(f"{file.relative_to(ROOT)}: {size / 1e6:.1f} MB")
        if size > MOST_BYTES:
            sys.exit(f"{file.name} is too large; allowed: {MOST_BYTES / 1e6:.0f} MB")


def freeze(spec: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "--distpath", str(DIST),
         "--workpath", str(ROOT / "build" / "pyinstaller"), str(ROOT / "packaging" / f"{spec}.spec")],
        check=True,
    )  # fmt: skip


if __name__ == "__main__":
    main()
