"""Figures by matplotlib, which is imported when one is drawn: it is an extra."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from gradsim.nn.arrays import Array
from gradsim.words.health import DOWN, ON_LIGHT, UP, color_texts, table
from gradsim.words.numbers import power_of_ten

MANY = 12
"""More names than these are not all written."""


def pyplot() -> Any:
    """Raises ImportError with what to install."""
    try:
        from matplotlib import pyplot as found
    except ModuleNotFoundError as error:
        if error.name != "matplotlib":
            raise
        raise ImportError("plot() needs matplotlib: pip install matplotlib, or 'gradsim[plot]'") from None
    return found


def new_axes(axes: Any) -> Any:
    """The given ones, or those of a new figure."""
    return pyplot().subplots(layout="constrained")[1] if axes is None else axes


def bars(names: Sequence[str], norms: Array, where: Array, what: str, title: str, axes: Any = None) -> Any:
    """Bars of norms (places,) on a log axis, coloured by where they are on the scale of ``words/health.py``.

    ``what`` is drawn, such as RMS dL/dz. Returns the axes.
    """
    axes = new_axes(axes)
    drawn = np.where(np.isfinite(norms) & (norms > 0), norms, np.nan)
    axes.bar(range(len(names)), drawn, color=color_texts(ON_LIGHT, where), edgecolor="0.3", linewidth=0.5)
    axes.set_yscale("log")
    for i, (value, height) in enumerate(zip(norms.tolist(), drawn.tolist(), strict=True)):
        if np.isnan(height):
            axes.annotate(f"{value:g}", (i, 0), xycoords=("data", "axes fraction"), ha="center", va="bottom")
    _name(axes.xaxis, names)
    axes.set(ylabel=what, title=title.replace(": ", "\n", 1))
    return axes


def course(steps: Array, loss: Array, where: Array, names: Sequence[str], held_out: tuple[Array, Array]) -> Any:
    """The loss over the steps (moments,), and below it a map of the layers: ``where`` (moments, layers) on the scale of
    colours. ``held_out``: steps and losses. Returns both axes, (2,)."""
    figure, both = pyplot().subplots(2, 1, sharex=True, layout="constrained", height_ratios=(2, 3))
    above, below = both
    above.plot(steps, loss, color="0.2", label="loss")
    if len(held_out[0]):
        above.plot(*held_out, color="#C2410C", linestyle="--", label="held-out loss")
        above.legend()
    above.set_ylabel("loss")
    edges = np.append(steps, steps[-1] + max(steps[-1] - steps[-2] if len(steps) > 1 else 1, 1)) - 0.5
    drawn = below.pcolormesh(
        edges, np.arange(len(names) + 1) - 0.5, where.T, cmap=_health(), vmin=-1, vmax=1, rasterized=True
    )
    _name(below.yaxis, names)
    below.set_xlabel("step")
    key = figure.colorbar(drawn, ax=below, ticks=(-1, 0, 1), label="share of the output's gradient")
    key.ax.set_yticklabels([f"≤ {power_of_ten(-DOWN)}, vanished", "1, gets through", f"≥ {power_of_ten(UP)}, exploded"])
    return both


def _health() -> Any:
    from matplotlib.colors import ListedColormap

    return ListedColormap(table(ON_LIGHT) / 255)


def line(values: Sequence[Any], figures: Array, spread: Array, is_log: tuple[bool, bool], axes: Any) -> None:
    """Figures (values,) with their spread (2, values) over the values of one field; points where these are words."""
    numbers = all(isinstance(value, (int, float)) for value in values)
    places = list(values) if numbers else list(range(len(values)))
    away = np.abs(np.nan_to_num(spread - figures))
    axes.errorbar(places, figures, away, fmt="o-" if numbers else "o", color="#0072B2", ecolor="0.6", capsize=3)
    if is_log[0] and numbers:
        axes.set_xscale("log")
    if is_log[1]:
        axes.set_yscale("log")
    if not numbers:
        _name(axes.xaxis, [str(value) for value in values])


def heat_map(
    across: Sequence[str],
    up: Sequence[str],
    figures: Array,
    is_log: bool,
    backwards: bool,
    kinds: Mapping[str, str],
    axes: Any,
) -> Any:
    """Figures (across, up) by colours, cividis, or of ``kinds`` (colours by name) their places among them.

    ``backwards``: small ones are bright. A cell without a figure is crossed out. Returns what was drawn, with its key.
    """
    from matplotlib.colors import ListedColormap, LogNorm

    known = np.isfinite(figures) & ((figures > 0) | (not is_log))
    shown = np.ma.masked_where(~known, figures).T
    if kinds:
        drawn = axes.pcolormesh(shown, cmap=ListedColormap(list(kinds.values())), vmin=-0.5, vmax=len(kinds) - 0.5)
    else:
        norm = LogNorm() if is_log and known.any() else None
        drawn = axes.pcolormesh(shown, cmap="cividis_r" if backwards else "cividis", norm=norm)
    key = axes.figure.colorbar(drawn, ax=axes)
    if kinds:
        key.set_ticks(range(len(kinds)), labels=list(kinds))
    for i, j in np.argwhere(~known).tolist():
        axes.text(i + 0.5, j + 0.5, "×", ha="center", va="center", color="0.4")
    _name(axes.xaxis, across, 0.5)
    _name(axes.yaxis, up, 0.5)
    return key


def _name(axis: Any, names: Sequence[str], offset: float = 0.0) -> None:
    """Writes the names at their places; of many only some, evenly spaced."""
    stride = max(1, -(-len(names) // MANY))
    shown = range(0, len(names), stride)
    slanted = axis.axis_name == "x" and sum(len(names[i]) for i in shown) > 60
    turned = {"rotation": 45, "ha": "right", "rotation_mode": "anchor"} if slanted else {}
    axis.set_ticks([i + offset for i in shown], [names[i] for i in shown], **turned)
