"""What layers are called on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerNames", text)


def axis_ticks(names: Sequence[str], most: int) -> list[tuple[float, str]]:
    """(position from 1, text) of about ``most`` layers; the last is always named, and nothing collides with it."""
    layers = len(names)
    if not names[0].startswith("hidden."):
        known = _recurrent() if most > 10 else _recurrent_short()
        return [(i + 1, known.get(name, name if most > 10 else name[:3])) for i, name in enumerate(names)]
    stride = next(s for s in (1, 2, 5, 10, 20, 50, 100) if (layers - 1) / s <= most)
    kept = [i for i in range(1, layers) if i % stride == 0 or (i == 1 and stride != 2)]
    room = max(1, layers / 25 if most > 10 else layers / 9)
    return [*((i, str(i)) for i in kept if layers - i >= room), (layers, _tr("out"))]


def _recurrent() -> dict[str, str]:
    return {"input": _tr("input"), "recurrent": _tr("recurrent"), "output": _tr("output")}


def _recurrent_short() -> dict[str, str]:
    return {"input": _tr("inp"), "recurrent": _tr("rec"), "output": _tr("out")}
