"""What a sweep is: its cells, in which order they are trained, and which go together."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gradsim import data
from gradsim.fields import Choices, ScenarioError
from gradsim.lab.sweep.axes import are_numbers, check_axes, level, unique
from gradsim.lab.sweep.job import length, lockstep
from gradsim.language import tr, whole
from gradsim.scenario import Scenario

VARIANT = "variant"
"""The axis of named variants."""
MOST_RUNS = 50_000
MOST_STEPS = 10_000_000
JOB_WORK = 10**10
"""Operations of one job, about: half a second, so that progress shows and little is lost when a sweep is killed."""
OVERHEAD = 50_000
"""Fixed cost of a layer's pass, as the number of operations that take the same time."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One point of the grid. ``index`` counts the cells, the last axis fastest."""

    index: int
    values: dict[str, Any]
    scenario: Scenario
    level: int
    """0 for the coarsest grid, more for finer ones."""

    @property
    def work(self) -> int:
        """Operations of one step, about: for guessing the time that is left."""
        s = self.scenario
        return (length(s) + 1) * (6 * s.units**2 * s.batch_size + OVERHEAD)  # 1: the output layer, which may be all


@dataclass(frozen=True, slots=True)
class Sweep:
    """A base scenario, the fields that vary with their values, and how long and how often each cell trains.

    ``variants``: changes of several fields at once, by name; they are an axis before the others. The networks
    of a cell have the seeds from its scenario's on. ``to_loss``: the loss for which the steps are counted that training
    takes; 0 for the one below which a network counts as trained. Raises ScenarioError for what cannot be trained.
    """

    base: Scenario
    vary: Mapping[str, Sequence[Any]]
    steps: int = 200
    seeds: int = 1
    variants: Mapping[str, Mapping[str, Any]] = dataclasses.field(default_factory=dict)
    to_loss: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "vary", check_axes(dict(self.vary)))
        object.__setattr__(self, "seeds", Scenario.fields["seeds"].check(self.seeds))
        object.__setattr__(self, "base", self.base.replace(seeds=self.seeds))
        if type(self.steps) is not int or not 1 <= self.steps <= MOST_STEPS:
            raise ScenarioError(
                "steps",
                self.steps,
                tr("allowed: a whole number from 1 to {most_steps}").format(most_steps=whole(MOST_STEPS)),
            )
        if not isinstance(self.to_loss, (int, float)) or not 0 <= self.to_loss < math.inf:
            raise ScenarioError(
                "to_loss", self.to_loss, tr("allowed: a number above 0, or 0 for 0.8 of a constant answer's")
            )
        for name, changes in self.variants.items():
            self.base.replace(**_changes(name, changes))
        if not self.axes:
            raise ScenarioError("vary", "", tr("allowed: one field or more"))
        for name in self.vary:
            if any(name in changes for changes in self.variants.values()):
                raise ScenarioError("vary", name, tr("allowed: a field that the variants do not change"))
        if "seeds" in self.vary or ("seed" in self.vary and self.seeds > 1):
            named = "seeds" if "seeds" in self.vary else "seed"
            raise ScenarioError(
                "vary", named, tr("allowed: varied seeds, or several for each cell (--seeds N), not both")
            )
        if self.runs > MOST_RUNS:
            raise ScenarioError(
                "vary",
                f"{self.runs:,} networks",
                tr("allowed: up to {most_runs}").format(most_runs=whole(MOST_RUNS)),
            )

    @property
    def axes(self) -> dict[str, tuple[Any, ...]]:
        """The values along each axis: the names of the variants, then the values of each varied field."""
        named = {VARIANT: tuple(self.variants)} if self.variants else {}
        return named | {name: tuple(values) for name, values in self.vary.items()}

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of cells along each axis."""
        return tuple(len(values) for values in self.axes.values())

    @property
    def runs(self) -> int:
        """Networks to train."""
        return math.prod(self.shape) * self.seeds

    def data_files(self) -> tuple[str, ...]:
        """All files that its cells name."""
        varied = (changes.get("data_file", "") for changes in self.variants.values())
        return unique(name for name in (self.base.data_file, *self.vary.get("data_file", ()), *varied) if name)

    def cells(self) -> tuple[Cell, ...]:
        """All cells, in the order of the grid. Raises ScenarioError."""
        axes, shape = self.axes, self.shape
        refined = [are_numbers(values) for values in axes.values()]
        cells = []
        for index, at in enumerate(itertools.product(*map(range, shape))):
            values = {name: axes[name][i] for name, i in zip(axes, at, strict=True)}
            levels = [level(i, n) for i, n, fine in zip(at, shape, refined, strict=True) if fine]
            cells.append(Cell(index, values, self.scenario(values), max(levels, default=0)))
        return tuple(cells)

    def scenario(self, values: Mapping[str, Any]) -> Scenario:
        """The base with the values of some axes. Raises ScenarioError."""
        changes = dict(values)
        return self.base.replace(**{**self.variants.get(changes.pop(VARIANT, ""), {}), **changes})

    def members(self, cell: Cell) -> list[Scenario]:
        """The networks of one cell."""
        seed = cell.scenario.seed
        return [cell.scenario.replace(seed=(seed + i) % 2**31, seeds=1) for i in range(self.seeds)]

    def check(self, cells: Sequence[Cell]) -> None:
        """Raises ScenarioError where data cannot be loaded, or where a varied field would change nothing."""
        for cell in {data.data_part(cell.scenario): cell for cell in cells}.values():
            data.load(cell.scenario)
        for name in self.vary:
            if not any(Scenario.fields[name].applies(cell.scenario) for cell in cells):
                text = ", ".join(map(str, self.vary[name]))
                raise ScenarioError(name, text, _no_change(name, self.base))

    def jobs(self, cells: Sequence[Cell]) -> list[tuple[Cell, ...]]:
        """The cells coarse to fine, those of one shape together in portions; the same whenever it is asked."""
        portions: list[list[Cell]] = []
        filling: dict[tuple[Any, ...], list[Cell]] = {}
        for cell in sorted(cells, key=lambda cell: cell.level):
            key = tuple(v for n, v in cell.scenario.to_dict().items() if not Scenario.fields[n].per_member)
            if key not in filling:
                portions.append(filling.setdefault(key, []))
            filling[key].append(cell)
            if len(filling[key]) >= self._portion(cell):
                del filling[key]
        return [tuple(portion) for portion in portions]

    def _portion(self, cell: Cell) -> int:
        """How many cells like this one make a job: what fits one lockstep, or more of them if they are short."""
        together = max(1, lockstep(cell.scenario) // self.seeds)
        return max(together, JOB_WORK // (cell.work * self.steps * self.seeds) // together * together)

    def to_dict(self) -> dict[str, Any]:
        vary = {name: list(values) for name, values in self.vary.items()}
        variants = {"variants": {name: dict(v) for name, v in self.variants.items()}} if self.variants else {}
        to_loss = {"to_loss": self.to_loss} if self.to_loss else {}
        plain = {"scenario": self.base.to_dict(), "vary": vary, "steps": self.steps, "seeds": self.seeds}
        return plain | variants | to_loss

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Sweep:
        """What ``to_dict`` made. Raises ScenarioError, KeyError or TypeError for anything else."""
        base, variants = Scenario.from_dict(values["scenario"]), values.get("variants", {})
        return cls(base, values["vary"], values["steps"], values["seeds"], variants, values.get("to_loss", 0.0))


def _changes(name: str, changes: Any) -> dict[str, Any]:
    if not isinstance(changes, Mapping):
        raise ScenarioError("variants", name, tr("allowed: a name for each, and the fields that it changes"))
    return dict(changes)


def _no_change(name: str, base: Scenario) -> str:
    """That the field has no meaning, and which other choice would give it one."""
    remedy = next(_remedies(name, base), "")
    if not remedy:
        return tr("it changes nothing in this scenario")
    return tr("it changes nothing in this scenario; it would with {choice}").format(choice=remedy)


def _remedies(name: str, base: Scenario) -> Iterator[str]:
    for field in Scenario.fields.values():
        for key in field.registry.keys if isinstance(field, Choices) else ():
            if Scenario.fields[name].applies(base.replace(**{field.name: key})):
                yield f"{field.flag} {key}"
