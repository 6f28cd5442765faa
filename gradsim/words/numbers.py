"""Numbers as people read them."""

from __future__ import annotations

import math
from collections.abc import Callable

GAP = "\u00a0"
"""Keeps a number and its per cent sign on one line."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_of_ten(exponent: int) -> str:
    """0 -> "1", 1 -> "10", -3 -> "10⁻³"."""
    if exponent in (0, 1):
        return "10" if exponent else "1"
    return "10" + str(exponent).translate(SUPERSCRIPTS)


def scientific(value: float, digits: int) -> str:
    """1.234e-7 -> "1.23·10⁻⁷" with two digits after the point."""
    mantissa, exponent = f"{value:.{digits}e}".split("e")
    return f"{mantissa}·{power_of_ten(int(exponent))}"


def short(value: float) -> str:
    """A number in three digits: 0.0123, 1.20·10⁻⁷, "0", "∞", "not a number"."""
    if math.isnan(value):
        return "not a number"
    if math.isinf(value):
        return "∞" if value > 0 else "-∞"
    if value == 0:
        return "0"
    if not 1e-3 <= abs(value) < 1e5:
        return scientific(value, 2)
    return f"{value:,.0f}" if abs(value) >= 99.95 else f"{value:.3g}"


def counted(n: int, noun: str, plural: str = "") -> str:
    """A number of things: "1 step", "2,000 steps". ``plural``: where it is not the noun with an s."""
    return f"{n:,} {noun if n == 1 else plural or noun + 's'}"


def percent(share: float) -> str:
    """A share as per cent without false zeros: 24 %, 0.0004 %, 3.0·10⁻⁹ %; over a million % all are alike."""
    value = 100 * share
    if value == 0 or not math.isfinite(value):
        return f"{short(value)}{GAP}%"
    if value >= 1e6:
        return f"over a million{GAP}%"
    if value < 1e-4:
        return f"{scientific(value, 1)}{GAP}%"
    return f"{value:,.0f}{GAP}%" if value >= 9.95 else f"{value:.{max(1, -math.floor(math.log10(value)))}f}{GAP}%"


def end_text(loss: float, tr: Callable[[str], str] = str) -> str:
    """The loss that training ended at, or that it diverged. ``tr`` translates."""
    return loss_text(loss) if math.isfinite(loss) else tr("diverged")


def loss_text(loss: float) -> str:
    """The loss with three digits after the point, so that small changes show."""
    if math.isnan(loss):
        return "NaN"
    return f"{loss:.3f}" if 0.01 <= abs(loss) < 100 else short(loss)


def duration(seconds: float) -> str:
    """About how long: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
