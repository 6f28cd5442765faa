"""The colour that says how well the gradient gets to a layer: one fixed scale, in the window, in notebooks and figures."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from gradsim.nn.arrays import Array

DOWN, UP = 6, 4
"""Decades from a share of 1 to the darkest colour, and to the hottest."""
LARGE_STEP = 1 / 3
"""A step that moves a layer's weights by a larger part of themselves counts as an explosion, whatever the share. Training that goes
well takes steps of a tenth to a third now and then, its first ones above all; one that explodes passes this within a few steps."""
FINE = 128
"""Steps of the scale on each side."""
# Ottosson 2020, "A perceptual color space for image processing": linear sRGB to cone responses, their cube roots to Oklab
CONES = np.array([[0.4122214708, 0.5363325363, 0.0514459929],
                  [0.2119034982, 0.6806995451, 0.1073969566],
                  [0.0883024619, 0.2817188376, 0.6299787005]])  # fmt: skip
LAB = np.array([[0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660]])  # fmt: skip


class Ends(NamedTuple):
    """The colours that the scale leads to, and that of its middle, as #RRGGBB."""

    vanished: str
    """of a layer that the gradient does not reach"""
    through: str
    """of one that all of it reaches"""
    exploded: str
    """of one where it has grown far too large"""


ON_LIGHT = Ends("#263266", "#1F8A70", "#C43D14")
ON_DARK = Ends("#5868A8", "#40BEA0", "#F5783C")


def places(share: Array, update_ratio: Array | float | None = None) -> Array:
    """Where on the scale: -1 vanished, 0 gets through, 1 exploded; NaN where there is no share.

    Both (places,). ``update_ratio``: how far a step moves the weights there, over their own size.
    """
    with np.errstate(all="ignore"):
        logs = np.log10(share)
        exploded = np.greater(np.nan if update_ratio is None else update_ratio, LARGE_STEP)
        where: Array = np.where(exploded, 1.0, np.clip(np.where(logs < 0, logs / DOWN, logs / UP), -1.0, 1.0))
    return where


def levels(where: Array) -> Array:
    """Places as rows of the table; what has no place has the middle's."""
    result: Array = np.rint((np.nan_to_num(where) + 1) * FINE).astype(np.intp)
    return result


@cache
def table(ends: Ends) -> Array:
    """(2 FINE + 1, 3) bytes: the colours from vanished to exploded, evenly spaced."""
    low, middle, high = (to_oklab(np.frombuffer(bytes.fromhex(color[1:]), np.uint8)) for color in ends)
    share = np.linspace(0, 1, FINE + 1)[:, None]
    found = from_oklab(np.concatenate((low + share * (middle - low), (middle + share * (high - middle))[1:])))
    return found.astype(np.uint8)


def colors(ends: Ends, where: Array) -> Array:
    """(..., 3) bytes: the colours at these places."""
    found: Array = table(ends)[levels(where)]
    return found


def color_texts(ends: Ends, where: Array) -> list[str]:
    """The same of (places,) as #rrggbb."""
    return [f"#{bytes(color).hex()}" for color in colors(ends, where)]


def to_oklab(colors: Array) -> Array:
    """(..., 3) sRGB from 0 to 255 as Oklab: lightness from 0 to 1, green to red, blue to yellow."""
    lab: Array = np.cbrt(to_linear(colors) @ CONES.T) @ LAB.T
    return lab


def from_oklab(colors: Array) -> Array:
    """The way back, (..., 3) from 0 to 255; rounded and kept in range."""
    linear = (colors @ np.linalg.inv(LAB).T) ** 3 @ np.linalg.inv(CONES).T
    linear = np.clip(linear, 0.0, 1.0)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(255 * curved)


def to_linear(colors: Array) -> Array:
    """(..., 3) sRGB from 0 to 255 as light, 0 to 1 (IEC 61966-2-1)."""
    shares = np.asarray(colors) / 255
    return np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
