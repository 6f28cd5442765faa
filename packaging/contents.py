"""What a packed program holds, on every platform; the specs beside this file say only how it is wrapped.

PyInstaller finds the modules that are imported, and takes all plugins of Qt with all that they link to. Here is said
what it cannot see (modules that are imported by name, data files) and what of the rest is not needed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from licences import licences
from PyInstaller.building.api import PYZ
from PyInstaller.building.build_main import Analysis
from PyInstaller.config import CONF
from PyInstaller.depend.bindepend import get_imports

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from gradsim.language import ENGLISH, LANGUAGES  # noqa: E402

ENTRY = ROOT / "packaging" / "entry.py"
ICON = ROOT / "resources" / "icons" / "gradsim-256.png"

PLUGINS = {
    # the platforms, and what they show windows with
    "qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa",
    "xdg-shell", "adwaita", "bradient", "qt-plugin-wayland-egl",
    # dark or light and dialogs as the desktop has them. Not GTK's theme: it brings GTK
    "qxdgdesktopportal", "qmodernwindowsstyle", "qmacstyle",
    # keys that are pressed one after the other, and the input of Chinese
    "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    # drawings; PNG needs none
    "qsvg", "qsvgicon",
}  # fmt: skip
"""Of Qt's plugins, those that gradsim uses, under the names that they have on any platform."""

UNUSED = [
    # what pyqtgraph, NumPy, Pillow and rich import only for what gradsim does not do, or can do without
    "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.flowchart",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest",
    "PySide6.QtPrintSupport", "PySide6.QtUiTools",
    "numpy.f2py", "numpy.testing", "numpy._core.tests", "unittest", "doctest", "pdb", "lib2to3", "setuptools",
    "PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingft", "PIL.ImageTk", "PIL.ImageQt", "tkinter", "curses", "readline", "ssl", "_ssl", "_hashlib",
    "pygments", "markdown_it", "IPython", "matplotlib", "scipy", "pandas",
    # extras of gradsim that a packed program is without: they are larger than all the rest, or for use in Python
    "torch", "gradsim.pytorch", "pyarrow", "distributed",
]  # fmt: skip

OF_THE_SYSTEM = {"libfontconfig.so.1", "libfreetype.so.6"}
"""Libraries that are not packed besides those that PyInstaller never packs: the system's bring fonts along."""

LEFT_OUT = {".ts", ".py"}
"""Endings in resources/ that only development needs."""


Entries = list[tuple[str, str, str]]
"""(path in the program, file, kind), as PyInstaller lists what it packs."""


def analysis() -> tuple[Analysis, PYZ]:
    """The modules, and in ``binaries`` and ``datas`` the rest of what is packed."""
    found = Analysis(
        [str(ENTRY)], pathex=[str(ROOT)], hiddenimports=_modules(), excludes=UNUSED, datas=_data(),
    )  # fmt: skip
    found.binaries = lean(found.binaries)
    found.datas += licences(source for _, source, _ in found.binaries)
    kept = {name for name, *_ in found.binaries}
    found.datas = [
        (name, source, kind)
        for name, source, kind in found.datas
        if _is_wanted(name) and (kind != "SYMLINK" or os.path.normpath(Path(name).parent / source) in kept)
    ]
    return found, PYZ(found.pure)


def lean(binaries: Entries) -> Entries:
    """The libraries, without those that are not used and without what only a debugger needs."""
    kept = _reached([each for each in binaries if _is_wanted(each[0])])
    return _without_symbols(kept) if sys.platform == "linux" else kept


def _modules() -> list[str]:
    """What is imported by name: of gradsim, views and probes; by pyqtgraph, what it could draw lines with."""
    files = [file for file in (ROOT / "gradsim").rglob("*.py") if "pytorch" not in file.parts]
    ours = [".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in files]
    return [*ours, "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"]


def _data() -> list[tuple[str, str]]:
    """(file, folder in the program) of resources/ and docs/, where a wheel has them too."""
    return [
        (str(file), str("gradsim" / file.parent.relative_to(ROOT)))
        for place in ("resources", "docs")
        for file in (ROOT / place).rglob("*")
        if file.is_file() and file.suffix not in LEFT_OUT and "__pycache__" not in file.parts
    ]


def _is_wanted(name: str) -> bool:
    """Whether a file, by its path in the program, is used; of Qt's plugins and texts some are."""
    path = Path(name)
    if "plugins" in path.parts and "PySide6" in path.parts:
        return path.name.removeprefix("lib").partition(".")[0] in PLUGINS
    if "translations" in path.parts and "PySide6" in path.parts:
        spoken = {part for code, (_, locale) in LANGUAGES.items() if code != ENGLISH.code for part in (code, locale)}
        return path.stem.startswith("qtbase_") and path.stem.removeprefix("qtbase_") in spoken
    return path.name not in OF_THE_SYSTEM


def _reached(binaries: Entries) -> Entries:
    """Without the libraries that none of the others needs any more."""
    sources = {Path(source).name.lower(): source for _, source, kind in binaries if kind != "SYMLINK"}
    todo = [source for name, source, kind in binaries if kind == "EXTENSION" or "plugins" in Path(name).parts]
    todo.append(sysconfig.get_config_var("INSTSONAME") or sysconfig.get_config_var("LDLIBRARY") or "")
    seen: set[str] = set()
    while todo:
        name = Path(todo.pop()).name.lower()
        if name not in seen:
            seen.add(name)
            todo += [needed for needed, _ in get_imports(sources[name])] if name in sources else []
    return [each for each in binaries if Path(each[0]).name.lower() in seen]


def _without_symbols(binaries: Entries) -> Entries:
    """Python's own libraries lose their debugging symbols, which are most of them where Python was compiled here.

    Those of wheels have none, and strip breaks what was patched after it was linked.
    """
    stripped = []
    for name, source, kind in binaries:
        if Path(source).is_relative_to(sys.base_prefix) and not Path(source).is_relative_to(sys.prefix):
            copy = Path(CONF["workpath"]) / "stripped" / Path(name).name
            copy.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["strip", "--strip-unneeded", "-o", str(copy), source], check=True)
            source = str(copy)
        stripped.append((name, source, kind))
    return stripped
