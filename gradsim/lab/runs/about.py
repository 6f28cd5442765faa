"""What is said once of a run: its layers, and how it is trained. The file ``run.json`` of its folder."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from gradsim import files
from gradsim.fields import short, shorten
from gradsim.language import tr
from gradsim.reading import Unreadable

NAME = "run.json"
FORMAT = 1
"""Raised by one whenever an older version could not read what is written."""
MOST_LAYERS = 10_000
MOST_TIME_STEPS = 4096
BINS = 32


class RunError(ValueError):
    """Why a folder cannot be written to or read, in a line for people."""

    def __init__(self, text: str) -> None:
        super().__init__(shorten(text))


@dataclass(frozen=True)
class About:
    """``layers``: names in the order of the forward pass. ``kinds``: what each is, such as "Linear". ``alike``: places of layers
    of one kind, between which the gradient can be compared. ``notes``: what could not be seen, a line each.

    ``time_of``: the layer whose time steps are recorded, and ``time_steps``: how many of them; empty and 0 for none.
    ``time_gradient``: what is measured at each of them, "‖dL/dh‖" or "‖dL/dx‖". ``bins``: of the histograms; 0: there are none.
    ``tiny``: the smallest number above zero that a gradient can be. ``guess``: the loss of guessing; NaN where it is not known.
    ``optimizer``, ``keeps_size``, ``decoupled``, ``weight_decay``: see ``doctor.case.Case``.
    """

    layers: tuple[str, ...]
    kinds: tuple[str, ...]
    alike: tuple[int, ...] = ()
    every: int = 10
    model: str = ""
    time_of: str = ""
    time_steps: int = 0
    time_gradient: str = ""
    bins: int = 0
    tiny: float = math.nan
    guess: float = math.nan
    optimizer: str = ""
    keeps_size: bool = False
    decoupled: bool = False
    weight_decay: float = 0.0
    notes: tuple[str, ...] = ()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the layers are called for people: "Linear 3" where the name is a number only."""
        named = zip(self.layers, self.kinds, strict=True)
        return tuple(name if re.search(r"[^\d.]", name) else f"{kind} {name}" for name, kind in named)

    def write(self, folder: Path) -> None:
        """Whole or not at all. Raises OSError."""
        values = {"format": FORMAT, "program": "gradsim", **asdict(self)}
        values |= {name: None for name, value in values.items() if isinstance(value, float) and math.isnan(value)}
        files.write(folder / NAME, (json.dumps(values, indent=1, ensure_ascii=False) + "\n").encode())

    @classmethod
    def read(cls, folder: Path) -> About:
        """Raises RunError for a folder that holds no run, or one that cannot be read."""
        named = shorten(str(folder), 120)
        if not folder.is_dir():
            raise RunError(
                tr("there is no folder {named}; give the folder of a recorded run").format(named=repr(named))
            )
        if not (folder / NAME).exists():
            raise RunError(
                tr("{named} holds no recorded run: it has no {name}; give the folder that gradsim.watch writes").format(
                    named=repr(named), name=NAME
                )
            )
        try:
            values = files.read_json(folder / NAME, 20_000_000)
            return _from(values)
        except RunError:
            raise
        except (Unreadable, ValueError, TypeError, KeyError, AttributeError) as error:
            why = str(error) or "it is damaged"
            raise RunError(
                tr("{name} in {named} is not of a recorded run: {why}").format(name=NAME, named=repr(named), why=why)
            ) from None


def _from(values: Any) -> About:
    if not isinstance(values, dict) or values.get("program") != "gradsim":
        raise ValueError("allowed: what gradsim.watch wrote")
    version = values.pop("format", None)
    if type(version) is int and version > FORMAT:
        raise RunError(
            tr(
                "this run was recorded by a newer version of gradsim (format {version}; this one reads up to {format}); install a newer gradsim"
            ).format(version=short(version), format=FORMAT)
        )
    if version != FORMAT:
        raise ValueError(f"its format is {short(version)}; allowed: 1 to {FORMAT}")
    known = {field.name: _value(field.name, values[field.name]) for field in fields(About) if field.name in values}
    about = About(**known)
    _check(about)
    return about


def _value(name: str, value: Any) -> Any:
    """As the field of this name has it. Raises ValueError."""
    kinds: dict[str, type | tuple[type, ...]] = {
        "every": int, "model": str, "time_of": str, "time_steps": int, "time_gradient": str, "bins": int, "optimizer": str,
        "keeps_size": bool, "decoupled": bool, "weight_decay": (int, float),
    }  # fmt: skip
    if name in ("tiny", "guess") and (value is None or type(value) in (int, float)):
        return math.nan if value is None else float(value)
    if name in ("layers", "kinds", "notes") and isinstance(value, list) and all(type(v) is str for v in value):
        return tuple(value)
    if name == "alike" and isinstance(value, list) and all(type(v) is int for v in value):
        return tuple(value)
    wanted = kinds.get(name)
    if wanted and isinstance(value, wanted) and (wanted is bool) == isinstance(value, bool):
        return value
    raise ValueError(f"{name} is {short(value)}")


def _check(about: About) -> None:
    """Raises ValueError."""
    layers = len(about.layers)
    sound = (
        0 < layers <= MOST_LAYERS
        and len(about.kinds) == layers
        and all(0 <= place < layers for place in about.alike)
        and list(about.alike) == sorted(about.alike)
        and about.every > 0
        and 0 <= about.time_steps <= MOST_TIME_STEPS
        and about.bins in (0, BINS)
    )
    if not sound:
        raise ValueError("its figures do not fit each other")
