"""Numbers as people read them, in the way of the language that is spoken."""

from __future__ import annotations

import math

from gradsim.language import localized, tr, whole

GAP = "\u00a0"
"""Keeps a number and its per cent sign on one line."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
NOUNS = {
    noun: (f"{{n}} {noun}", f"{{n}} {noun}s")
    for noun in ("layer", "step", "time step", "unit", "weight", "example", "network", "seed")
}
"""What is counted: one of it, and several."""


def decimal(value: float, digits: int) -> str:
    """So many digits after the point, with a group for each thousand."""
    return localized(f"{value:,.{digits}f}")


def significant(value: float, digits: int) -> str:
    """So many digits that count, without zeros at the end: 0.25, 1e+06."""
    return localized(f"{value:.{digits}g}")


def power_of_ten(exponent: int) -> str:
    """0 -> "1", 1 -> "10", -3 -> "10⁻³"."""
    if exponent in (0, 1):
        return "10" if exponent else "1"
    return "10" + str(exponent).translate(SUPERSCRIPTS)


def scientific(value: float, digits: int, trim: bool = False) -> str:
    """1.234e-7 -> "1.23·10⁻⁷" with two digits after the point. ``trim``: without zeros at the end, "2·10⁵"."""
    mantissa, exponent = f"{value:.{digits}e}".split("e")
    mantissa = mantissa.rstrip("0").rstrip(".") if trim else mantissa
    return f"{localized(mantissa)}·{power_of_ten(int(exponent))}"


def short(value: float, digits: int = 3) -> str:
    """A number in three digits: 0.0123, 1.20·10⁻⁷, "0", "∞", "not a number". ``digits``: in so many."""
    if math.isnan(value):
        return tr("not a number")
    if math.isinf(value):
        return "∞" if value > 0 else "-∞"
    if value == 0:
        return "0"
    if not 1e-3 <= abs(value) < 1e5:
        return scientific(value, digits - 1)
    return whole(value) if abs(value) >= 10 ** (digits - 1) else significant(value, digits)


def round_short(value: float) -> str:
    """The same of a round number, such as one at an axis: 0.5, 2·10⁵."""
    return short(value) if value == 0 or 1e-3 <= abs(value) < 1e5 else scientific(value, 2, trim=True)


def counted(n: int, noun: str) -> str:
    """A number of things: "1 step", "2,000 steps"."""
    one, several = NOUNS[noun]
    return tr(one if n == 1 else several).format(n=whole(n))


def percent(share: float) -> str:
    """A share as per cent without false zeros: 24 %, 0.0004 %, 3.0·10⁻⁹ %; over a million % all are alike."""
    value = 100 * share
    if value == 0 or not math.isfinite(value):
        text = short(value)
    elif value >= 1e6:
        return tr("over a million\u00a0%")
    elif value < 1e-4:
        text = scientific(value, 1)
    else:
        text = whole(value) if value >= 9.95 else decimal(value, max(1, -math.floor(math.log10(value))))
    return tr("{n}\u00a0%").format(n=text)


def whole_percent(share: float) -> str:
    """A share as per cent, without decimals: 24 %."""
    return tr("{n}\u00a0%").format(n=whole(100 * share))


def end_text(loss: float) -> str:
    """The loss that training ended at, or that it diverged."""
    return loss_text(loss) if math.isfinite(loss) else tr("diverged")


def loss_text(loss: float) -> str:
    """The loss with three digits after the point, so that small changes show."""
    if math.isnan(loss):
        return "NaN"
    return decimal(loss, 3) if 0.01 <= abs(loss) < 100 else short(loss)


def duration(seconds: float) -> str:
    """About how long: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
