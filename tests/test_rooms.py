"""What may import what, beyond the layers in ``pyproject.toml``."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp

import gradsim


def test_no_module_imports_itself_by_way_of_others_not_even_for_a_type():
    graph = grimp.build_graph("gradsim", exclude_type_checking_imports=False)
    TopologicalSorter({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}).prepare()


def test_a_session_needs_no_widgets():
    code = "import sys, gradsim.ui.session; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "PySide6.QtCore" in loaded
    assert not {"PySide6.QtWidgets", "PySide6.QtGui", "pyqtgraph"} & set(loaded)


def test_the_first_picture_brings_nothing_along_that_is_needed_later():
    code = "import sys, gradsim.ui.shell.desk, gradsim.ui.views as views; views.load_views(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "gradsim.ui.views.bars" in loaded
    late = (
        "gradsim.lab.sweep",
        "gradsim.lab.trials",
        "gradsim.ui.compare",
        "gradsim.ui.sweep",
        "gradsim.ui.gallery",
        "pandas",
    )
    assert not [name for name in loaded if name.startswith(late)]


def test_every_painter_ends_whatever_fails():
    """One that stays active over an error lets Qt crash when its picture goes: each is entered by ``with``."""
    for path in Path(gradsim.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        entered = {
            id(item.context_expr) for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items
        }
        made = [
            n for n in ast.walk(tree) if isinstance(n, ast.Call) and ast.unparse(n.func).split(".")[-1] == "QPainter"
        ]
        assert not [f"{path}:{call.lineno}" for call in made if id(call) not in entered]
