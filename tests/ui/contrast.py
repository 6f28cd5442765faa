"""How much a colour stands out from what is behind it (WCAG 2.2)."""

from __future__ import annotations

from PySide6.QtGui import QColor


def luminance(color: QColor) -> float:
    """Relative luminance of sRGB, 0 to 1 (WCAG 2.2)."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3])
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(color: QColor | str, ground: QColor | str) -> float:
    """1 for equal colours, 21 for black on white; what is translucent is seen over the ground."""
    front, back = QColor(color), QColor(ground)
    share = front.alphaF()
    seen = QColor.fromRgbF(
        *(share * a + (1 - share) * b for a, b in zip(front.getRgbF()[:3], back.getRgbF()[:3], strict=True))
    )
    bright, dim = sorted((luminance(seen), luminance(back)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
