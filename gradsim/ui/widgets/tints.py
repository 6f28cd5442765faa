"""Numbers as colours of the theme."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from gradsim.ui.widgets.theme import Theme


def rgb(color: str) -> np.ndarray:
    """(3,) 0 to 255"""
    c = QColor(color)
    return np.array((c.red(), c.green(), c.blue()))


def tints(shares: np.ndarray, low: str, middle: str, high: str) -> np.ndarray:
    """(..., 3) RGB bytes: the colour ``low`` at -1, ``middle`` at 0 and where it is NaN, ``high`` at 1."""
    share = np.nan_to_num(np.clip(shares, -1, 1))[..., None]
    negative, ground, positive = (rgb(c) for c in (low, middle, high))
    colors = ground + np.where(share > 0, share * (positive - ground), -share * (negative - ground))
    return np.ascontiguousarray(colors.round().astype(np.uint8))


def picture(values: np.ndarray, theme: Theme, white: float) -> QImage:
    """(rows, columns) pixels of an example. Of ink in shades from the ground to the text, over their own range; of light,
    where ``white`` is above 0, as they are."""
    if white:
        return image(tints(values / white, "#000000", "#000000", "#FFFFFF"))
    ink = (values - values.min()) / (np.ptp(values) or 1.0)
    return image(tints(ink, theme.ground, theme.ground, theme.text))


def image(pixels: np.ndarray) -> QImage:
    """(rows, columns, 3) RGB bytes as a picture, row 0 at the top."""
    rows, columns, _ = pixels.shape
    return QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
