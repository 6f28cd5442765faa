"""The window. Nothing outside this folder imports Qt."""

import contextlib
import importlib
from typing import Any

# PySide reads the source of each module that is imported after it, to see whether it may ask for names in snake_case. None of
# ours does; the reading takes a twentieth of the start, and the texts stay in memory: 11 MiB.
importlib.import_module("PySide6.QtCore")
with contextlib.suppress(ImportError):
    _feature: Any = importlib.import_module("shibokensupport.feature")
    _feature._mod_uses_pyside = lambda module: False
