"""Writes docs/api.md from the docstrings of what ``import gradsim`` gives. Run it where one of them changed: ``make docs``.

It reads the source and imports nothing, so that what needs PyTorch is in it without PyTorch.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docs" / "api.md"
HEAD = """# In Python

Made from the docstrings in the code (`make docs`): what `import gradsim` gives, and what that returns.
[Python, notebooks, PyTorch](python.md) shows it at work.
"""
PUBLIC = {
    "Scenario": "scenario.py",
    "Trainer": "training/trainer.py",
    "Measurement": "training/measurement.py",
    "History": "training/history.py",
    "open_sweep": "__init__.py",
    "SweepResults": "lab/sweep/results.py",
    "watch": "pytorch/watched.py",
    "Watched": "pytorch/watched.py",
    "ScenarioError": "fields.py",
    "RunFileError": "run_file.py",
}
"""By its name the file in gradsim/ where it is written."""
MORE = {
    "Scenario": "Its fields, with defaults and what is allowed, are in [the reference](reference.md).",
    "watch": "[Your own model](own-model.md) shows it, and says what is measured.",
}


def api() -> str:
    return "\n".join((HEAD, *(line for name in PUBLIC for line in _entry(name)))) + "\n"


def _entry(name: str) -> Iterator[str]:
    body = ast.parse((ROOT / "gradsim" / PUBLIC[name]).read_text(encoding="utf-8")).body
    (node,) = (n for n in body if isinstance(n, ast.ClassDef | ast.FunctionDef) and n.name == name)
    yield f"## {name}\n"
    if isinstance(node, ast.FunctionDef):
        yield f"`{_call(node, node.args.args)}`\n"
    yield _text(ast.get_docstring(node) or "") + "\n"
    if name in MORE:
        yield MORE[name] + "\n"
    if isinstance(node, ast.ClassDef):
        yield from _members(node)


def _members(node: ast.ClassDef) -> Iterator[str]:
    """Those that are public and say what they are: fields in their order, then properties and methods."""
    found = []
    for member, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(member, ast.FunctionDef):
            heading, said = _heading(member), ast.get_docstring(member)
            name = member.name
        elif isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            name = heading = member.target.id
            said = inspect.cleandoc(after.value.value) if _is_text(after) else None
        else:
            continue
        if said and not name.startswith("_"):
            found.append(f"- `{heading}`: {_text(said)}")
    if found:
        yield "\n".join(found) + "\n"


def _is_text(node: ast.stmt | None) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _heading(node: ast.FunctionDef) -> str:
    decorators = {ast.unparse(each) for each in node.decorator_list}
    return node.name if "property" in decorators else _call(node, node.args.args[1:])


def _call(node: ast.FunctionDef, arguments: list[ast.arg]) -> str:
    """What is passed, with defaults, and what comes back."""
    padding = [None] * (len(node.args.args) - len(node.args.defaults))
    defaults = dict(zip([a.arg for a in node.args.args], [*padding, *node.args.defaults], strict=True))
    parts = [f"{a.arg}={ast.unparse(d)}" if (d := defaults[a.arg]) else a.arg for a in arguments]
    parts += [f"*{node.args.vararg.arg}"] if node.args.vararg else []
    only = zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
    parts += [f"{a.arg}={ast.unparse(d)}" if d else a.arg for a, d in only]
    parts += [f"**{node.args.kwarg.arg}"] if node.args.kwarg else []
    returned = ast.unparse(node.returns).strip("'\"") if node.returns else "None"
    return f"{node.name}({', '.join(parts)})" + (f" -> {returned}" if returned != "None" else "")


def _text(docstring: str) -> str:
    """In one paragraph; what the docstring has as code stays code."""
    pieces = re.split(r"``(.+?)``", " ".join(docstring.split()))
    return "".join(f"`{p}`" if i % 2 else re.sub(r"([*_<])", r"\\\1", p) for i, p in enumerate(pieces))


if __name__ == "__main__":
    FILE.write_text(api(), encoding="utf-8")
