"""Pictures in SVG, for notebooks and pages: bars on a log axis, a curve, a map. No Qt, and nothing to install."""

from __future__ import annotations

import html
import math
from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np

from gradsim.nn.arrays import Array
from gradsim.words.health import ON_LIGHT, color_texts
from gradsim.words.numbers import loss_text, power_of_ten, short

WIDTH, HEIGHT, LEFT, FOOT, TOP = 640, 180, 44, 18, 6
GREY = "#888"
"""Is seen on a light page and on a dark one."""
LEAST = 4
"""Decades that the axis holds at least."""


def bars_svg(names: Sequence[str], norms: Array, where: Array, what: str = "RMS dL/dz") -> str:
    """A bar for each place. ``norms`` (places,): heights, on a log axis; a hollow one has none. ``where`` (places,): on the
    scale of ``words/health.py``. ``what`` is drawn, such as RMS dL/dz."""
    logs = np.full(len(norms), math.nan)
    positive = np.isfinite(norms) & (norms > 0)
    logs[positive] = np.log10(norms[positive])
    if not positive.any():
        return "<p>no gradient was seen</p>"
    high = math.ceil(float(np.nanmax(logs)) + 0.05)
    low = min(math.floor(float(np.nanmin(logs)) - 0.3), high - LEAST)
    ends = f"{names[0]} → {names[-1]}" if len(names) > 1 else names[0]
    bottom = HEIGHT - FOOT
    parts = [_begin(HEIGHT, f"{what}, {ends}"), *_decades(low, high, bottom)]
    pitch = (WIDTH - LEFT) / len(norms)
    colors = color_texts(ON_LIGHT, where)
    for i, (name, value, height) in enumerate(zip(names, norms.tolist(), logs.tolist(), strict=True)):
        tall = 3.0 if math.isnan(height) else max((height - low) / (high - low) * (bottom - TOP), 1.5)
        fill = "none" if math.isnan(height) else colors[i]
        parts.append(_box(LEFT + (i + 0.1) * pitch, bottom - tall, 0.8 * pitch, tall, fill, f"{name}: {short(value)}"))
    parts.append(_text(LEFT, HEIGHT - 4, f"{what}, {ends}; dark: vanished, green: gets through, orange: exploded"))
    return "".join([*parts, "</svg>"])


def _decades(low: int, high: int, bottom: int) -> Iterator[str]:
    """Lines across, with their powers of ten."""
    stride = max(1, math.ceil((high - low) / 6))
    for exponent in range(low + (-low % stride), high + 1, stride):
        y = bottom - (exponent - low) / (high - low) * (bottom - TOP)
        yield f'<line x1="{LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}" stroke="#8888" stroke-width="0.5"/>'
        yield _text(LEFT - 5, y + 4, power_of_ten(exponent), end=True)


def course_svg(steps: Array, loss: Array, where: Array, names: Sequence[str]) -> str:
    """A curve of the loss (moments,) over the steps, and below it a map: ``where`` (moments, layers) on the scale of colours,
    the layer nearest to the input at the bottom."""
    finite = np.isfinite(loss)
    high = max(float(loss[finite].max()), 1e-12) if finite.any() else 1.0
    first, last = float(steps[0]), max(float(steps[-1]), float(steps[0]) + 1)
    x = LEFT + (steps - first) / (last - first) * (WIDTH - LEFT)
    y = 70 - np.where(finite, loss, high) / high * (70 - TOP)
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x[finite].tolist(), y[finite].tolist(), strict=True))
    parts = [
        _begin(HEIGHT, "the loss, and the gradient of each layer through training"),
        f'<polyline points="{points}" fill="none" stroke="{GREY}" stroke-width="1.5"/>',
        _text(LEFT - 5, TOP + 6, loss_text(high), end=True),
        _text(LEFT - 5, 70, "0", end=True),
        _text(LEFT - 5, 42, "loss", end=True),
    ]
    left = np.append(x, WIDTH) if len(x) > 1 else np.array([LEFT, WIDTH])
    thick = (HEIGHT - FOOT - 78) / len(names)
    for layer, name in enumerate(names):
        top = HEIGHT - FOOT - (layer + 1) * thick
        coarse = np.rint(8 * where[:, layer]) / 8  # neighbours of one colour are one box
        drawn = enumerate(zip(color_texts(ON_LIGHT, coarse), np.isfinite(coarse).tolist(), strict=True))
        parts.append(f"<g><title>{html.escape(name)}</title>")
        for (color, is_known), same in groupby(drawn, key=lambda part: part[1]):
            if is_known:
                ends = [i for i, _ in same]
                start, stop = left[ends[0]], left[min(ends[-1] + 1, len(left) - 1)]
                wide, tall = stop - start + 0.5, thick + 0.5  # no seams
                parts.append(
                    f'<rect x="{start:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{tall:.1f}" fill="{color}"/>'
                )
        parts.append("</g>")
    parts.append(
        _text(LEFT, HEIGHT - 4, f"RMS dL/dz, {names[0]} at the bottom; steps {int(steps[0]):,} to {int(steps[-1]):,}")
    )
    return "".join([*parts, "</svg>"])


def map_svg(
    cells: Sequence[Sequence[tuple[str, str, str]]], across: Sequence[str], up: Sequence[str], what: str
) -> str:
    """A map of cells: for each row from the bottom up and each column a colour (empty: none), a mark and what hovering over it
    tells. ``across``, ``up``: the values along both axes. ``what``: the line below."""
    tall = max(12.0, min(28.0, 300 / len(up)))
    left = 8 + 6 * max(len(text) for text in up)
    wide, height = (WIDTH - left) / len(across), round(TOP + tall * len(up) + 2 * FOOT)
    parts = [_begin(height, what)]
    for j, row in enumerate(cells):
        top = TOP + (len(up) - 1 - j) * tall
        parts.append(_text(left - 5, top + tall / 2 + 4, up[j], end=True))
        for i, (color, mark, told) in enumerate(row):
            parts.append(_box(left + i * wide, top, wide, tall, color or "none", told))
            if mark and wide > 8:
                parts.append(_text(left + (i + 0.5) * wide, top + tall / 2 + 4, mark, fill="#fff", middle=True))
    stride = max(1, math.ceil(7 * max(len(text) for text in across) / wide))
    for i in range(0, len(across), stride):
        parts.append(_text(left + (i + 0.5) * wide, TOP + tall * len(up) + 13, across[i], middle=True))
    return "".join([*parts, _text(left, height - 4, what), "</svg>"])


def _begin(height: float, label: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" role="img" '
        f'aria-label="{html.escape(label)}" font-family="sans-serif" font-size="11">'
    )


def _box(x: float, y: float, wide: float, tall: float, fill: str, told: str) -> str:
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{tall:.2f}" fill="{fill}" stroke="#8888" '
        f'stroke-width="0.5"><title>{html.escape(told)}</title></rect>'
    )


def _text(x: float, y: float, text: str, fill: str = GREY, end: bool = False, middle: bool = False) -> str:
    anchor = "end" if end else "middle" if middle else "start"
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}">{html.escape(text)}</text>'
