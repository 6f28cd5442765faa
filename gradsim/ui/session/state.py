"""What the user is doing in a window, as one frozen value."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from gradsim.fields import Choices, Field, Integer, Number, ScenarioError, Text
from gradsim.lab.compare import MOST
from gradsim.registry import Registry
from gradsim.scenario import Scenario
from gradsim.ui.session.fields import Keys, OptionTable, OptionValue, Scenarios, Switch, WholeOrNone
from gradsim.ui.session.speaking import languages

COLORS: Registry[None] = Registry("colours")
COLORS.register("system", "As the system", "Light or dark, as the desktop is.")(None)
COLORS.register("light", "Light", "Dark text on light ground.")(None)
COLORS.register("dark", "Dark", "Light text on dark ground.")(None)
CONTROLS: Registry[None] = Registry("ways to show the controls")
CONTROLS.register("room", "Where there is room", "Beside the views of a window that is wide enough.")(None)
CONTROLS.register("shown", "Shown", "Beside the views.")(None)
CONTROLS.register("folded", "Folded", "Away, until they are asked for.")(None)
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Steps of the size of text, in per cent."""
DEFAULT_SPEED = 30.0
FASTEST = 1e9
"""In steps per second: from here on it goes as fast as it can; in the state it is math.inf."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed(Number):
    """math.inf is as fast as it goes."""

    def check(self, value: object) -> float:
        if value in (math.inf, "full"):
            return math.inf
        return Number.check(self, value)

    def format(self, value: float) -> str:
        return "full" if math.isinf(value) else Number.format(self, value)


def _field(spec: Field) -> Any:
    return dataclasses.field(default_factory=lambda: spec.default, metadata={"field": spec})


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionState:
    """All that can be written down of a session. Raises ScenarioError for a value that is not allowed."""

    scenarios: tuple[Scenario, ...] = _field(Scenarios(
        default=(Scenario(),), label="Scenarios", group="Training", help="What is trained, side by side if several.",
    ))  # fmt: skip
    chosen: int = _field(Integer(
        default=0, minimum=0, maximum=MOST - 1, label="Chosen", group="Training", help="The scenario that controls change.",
    ))  # fmt: skip
    playing: bool = _field(Switch(
        default=False, label="Playing", group="Training", help="Training goes on, as long as it does not diverge.",
    ))  # fmt: skip
    speed: float = _field(Speed(
        default=DEFAULT_SPEED, minimum=1.0, maximum=FASTEST, label="Speed", group="Training", unit="steps/s",
        help="From one step per second to as fast as it goes.",
    ))  # fmt: skip
    moment: int | None = _field(WholeOrNone(
        default=None, label="Moment", group="Training", help="The other moment that is shown, in steps taken.",
    ))  # fmt: skip
    layer: int | None = _field(WholeOrNone(
        default=None, label="Layer", group="Views", help="The picked layer: 0 is the first. None: not picked yet.",
    ))  # fmt: skip
    example: int = _field(Integer(
        default=1, minimum=1, maximum=2**31, label="Example", group="Views",
        help="The training example in the picture of the network: 1 is the first.",
    ))  # fmt: skip
    options: Mapping[str, Mapping[str, OptionValue]] = _field(OptionTable(
        default={}, label="Options", group="Views", help="What each view shows and how, where it is not as usual.",
    ))  # fmt: skip
    hidden: tuple[str, ...] = _field(Keys(
        default=(), label="Hidden", group="Views", help="The views that the user hid.",
    ))  # fmt: skip
    front: tuple[str, ...] = _field(Keys(
        default=(), label="In front", group="Views", help="The views brought to the front, the newest last.",
    ))  # fmt: skip
    enlarged: str = _field(Text(
        default="", label="Enlarged", group="Views", what="a view's key, or nothing",
        help="The view that has all the room.",
    ))  # fmt: skip
    layout: str = _field(Text(
        default="", label="Layout", group="Views", what="what Qt says of its docks, in base64, or nothing",
        help="Where the user has put the views; nothing: where there is room for them.",
    ))  # fmt: skip
    locked: bool = _field(Switch(
        default=True, label="Layout locked", group="Views", help="No slip of the mouse moves a view.",
    ))  # fmt: skip
    controls: str = _field(Choices(
        default="room", registry=CONTROLS, label="Controls", group="Views", help="Whether the controls are shown.",
    ))  # fmt: skip
    offered: tuple[str, ...] = _field(Keys(
        default=(), label="Offered", group="Views", help="The only fields that have a control; none: all have.",
    ))  # fmt: skip
    covered: bool = _field(Switch(
        default=False, label="Covered", group="Views", help="What is measured is hidden, until it was predicted.",
    ))  # fmt: skip
    unfolded: tuple[str, ...] = _field(Keys(
        default=(), label="Unfolded", group="Views", help="The groups of rarely used controls that are open.",
    ))  # fmt: skip
    colors: str = _field(Choices(
        default="system", registry=COLORS, label="Colours", group="Look", help="Light, dark, or as the desktop is.",
    ))  # fmt: skip
    projector: bool = _field(Switch(
        default=False, label="Projector", group="Look", help="Text and lines as large as a class needs them.",
    ))  # fmt: skip
    presenting: bool = _field(Switch(
        default=False, label="Presenting", group="Look", help="The window fills the screen, with keys for who presents.",
    ))  # fmt: skip
    text_size: int = _field(Integer(
        default=100, minimum=TEXT_SIZES[0], maximum=TEXT_SIZES[-1], label="Text size", group="Look", unit="%",
        help="How large text and lines are, in per cent of the usual size.",
    ))  # fmt: skip
    language: str = _field(Choices(
        default="en", registry=languages, label="Language", group="Look", help="Of all texts and numbers in the window.",
    ))  # fmt: skip

    fields: ClassVar[dict[str, Field]]

    def __post_init__(self) -> None:
        for name, spec in self.fields.items():
            object.__setattr__(self, name, spec.check(getattr(self, name)))
        if self.chosen >= len(self.scenarios):
            raise ScenarioError(
                "chosen", self.chosen, f"allowed: 0 to {len(self.scenarios) - 1}, as there are scenarios"
            )

    @property
    def scenario(self) -> Scenario:
        """The one that controls change."""
        return self.scenarios[self.chosen]

    @property
    def arranged(self) -> tuple[object, ...]:
        """Which views can be seen, and where."""
        return self.hidden, self.front, self.enlarged, self.layout, self.locked, self.covered

    @property
    def looked_at(self) -> tuple[object, ...]:
        """What views draw otherwise when it is another."""
        return self.options, self.layer, self.example, *self.arranged

    def option(self, view: str, name: str, usual: OptionValue) -> OptionValue:
        """The value of a view's option; ``usual`` where the user has not set it."""
        return self.options.get(view, {}).get(name, usual)

    def replace(self, **changes: Any) -> SessionState:
        """A new state with some fields changed."""
        return dataclasses.replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        """Of JSON's types only."""
        values = {name: getattr(self, name) for name in self.fields}
        values["scenarios"] = [scenario.to_dict() for scenario in self.scenarios]
        values |= {name: list(getattr(self, name)) for name in ("hidden", "front", "offered", "unfolded")}
        values["options"] = {view: dict(options) for view, options in self.options.items()}
        values["speed"] = "full" if math.isinf(self.speed) else self.speed
        return values

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> SessionState:
        """What ``to_dict`` gave, defaults for what is not there. Raises ScenarioError."""
        for name, value in values.items():
            if name not in cls.fields:
                raise ScenarioError(name, value, "allowed fields: " + ", ".join(cls.fields))
        return cls(**values)


SessionState.fields = {
    f.name: dataclasses.replace(f.metadata["field"], name=f.name) for f in dataclasses.fields(SessionState)
}
