"""The bars of RMS dL/dz as a picture in SVG: for notebooks and pages, without Qt."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

import numpy as np

from gradsim.nn.arrays import Array
from gradsim.words.numbers import power_of_ten, short

WIDTH, HEIGHT, LEFT, FOOT = 640, 180, 44, 18
LEAST = 4
"""Decades that the axis holds at least."""
VANISHED, THROUGH, EXPLODED = "#263266", "#1F8A70", "#C43D14"


def bars_svg(names: Sequence[str], norms: Array, share: Array) -> str:
    """``norms`` (layers,): heights, on a log axis. ``share`` (layers,): of the last one's gradient, for the colour."""
    logs = np.full(len(norms), math.nan)
    positive = np.isfinite(norms) & (norms > 0)
    logs[positive] = np.log10(norms[positive])
    if not positive.any():
        return "<p>no gradient was seen</p>"
    high = math.ceil(float(np.nanmax(logs)) + 0.05)
    low = min(math.floor(float(np.nanmin(logs)) - 0.3), high - LEAST)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" role="img" '
        'aria-label="RMS dL/dz of each layer" font-family="sans-serif" font-size="11">'
    ]
    top, bottom = 6, HEIGHT - FOOT
    stride = max(1, math.ceil((high - low) / 6))
    for exponent in range(low + (-low % stride), high + 1, stride):
        y = bottom - (exponent - low) / (high - low) * (bottom - top)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}" stroke="#8888" stroke-width="0.5"/>')
        parts.append(
            f'<text x="{LEFT - 5}" y="{y + 4:.1f}" text-anchor="end" fill="#888">{power_of_ten(exponent)}</text>'
        )
    pitch = (WIDTH - LEFT) / len(norms)
    for i, (name, value, height) in enumerate(zip(names, norms.tolist(), logs.tolist(), strict=True)):
        tall = 3.0 if math.isnan(height) else max((height - low) / (high - low) * (bottom - top), 1.5)
        fill = "none" if math.isnan(height) else color(float(share[i]))
        parts.append(
            f'<rect x="{LEFT + (i + 0.1) * pitch:.2f}" y="{bottom - tall:.2f}" width="{0.8 * pitch:.2f}" height="{tall:.2f}" '
            f'fill="{fill}" stroke="#8888" stroke-width="0.5"><title>{html.escape(name)}: {short(value)}</title></rect>'
        )
    parts.append(
        f'<text x="{LEFT}" y="{HEIGHT - 4}" fill="#888">RMS dL/dz, {html.escape(names[0])} → {html.escape(names[-1])}</text>'
    )
    return "".join([*parts, "</svg>"])


def color(share: float) -> str:
    """Vanished over six decades, gets through, exploded over four."""
    if not math.isfinite(share) or share <= 0:
        return VANISHED
    log = math.log10(share)
    place = min(-log / 6 if log < 0 else log / 4, 1.0)
    ends = (THROUGH, VANISHED if log < 0 else EXPLODED)
    mixed = (round((1 - place) * a + place * b) for a, b in zip(*map(_rgb, ends), strict=True))
    return "#" + "".join(f"{part:02X}" for part in mixed)


def _rgb(text: str) -> tuple[int, ...]:
    return tuple(int(text[i : i + 2], 16) for i in (1, 3, 5))
