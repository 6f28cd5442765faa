"""What a user can ask of a session: small frozen values, sent by controls, menus, keys, views and tests alike."""

from __future__ import annotations

from dataclasses import dataclass

from gradsim.lab.saved_run import Saved
from gradsim.scenario import Scenario
from gradsim.ui.session.state import SessionState


@dataclass(frozen=True, slots=True)
class ChangeField:
    """Another value for a field of the chosen scenario."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class Use:
    """Trains this scenario in place of the chosen one. ``anew``: from its first weights, even if the present ones fit."""

    scenario: Scenario
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Restore:
    """Goes on where another session was, paused; with its weights where they were saved, else from step 0.

    ``exactly``: with its layout and its look too, as at the beginning of a lesson's step. ``what``: what Undo calls it.
    """

    state: SessionState
    saved: Saved = ()
    exactly: bool = False
    what: str = ""


@dataclass(frozen=True, slots=True)
class Choose:
    """Controls change the scenario of this number from now on."""

    number: int


@dataclass(frozen=True, slots=True)
class AddScenario:
    """One more, the same as the chosen one at first."""


@dataclass(frozen=True, slots=True)
class RemoveScenario:
    """Takes the chosen one out."""


@dataclass(frozen=True, slots=True)
class Play:
    """Trains on, up to so many steps if there is such a number; after a divergence from new weights."""

    until: int | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    pass


@dataclass(frozen=True, slots=True)
class Step:
    """One training step, then stands still."""


@dataclass(frozen=True, slots=True)
class Reset:
    """Draws the first weights anew."""


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """In steps per second; math.inf: as fast as it goes."""

    speed: float


@dataclass(frozen=True, slots=True)
class Leash:
    """How far it may train from now on: a lesson waits for a prediction, and ends where its step ends.

    ``reason``: why nothing is trained now; empty: it is. ``until``: where Play stops, in steps taken; None: nowhere.
    """

    reason: str = ""
    until: int | None = None

    def holds(self, intent: Intent) -> bool:
        return bool(self.reason) and isinstance(intent, Play | Step | GoOnFromHere)


@dataclass(frozen=True, slots=True)
class CancelPreparing:
    """Back to the network that was trained before."""


@dataclass(frozen=True, slots=True)
class PickLayer:
    """All views look at one layer: 0 is the first hidden one."""

    layer: int


@dataclass(frozen=True, slots=True)
class PickExample:
    """The network view shows this training example: 1 is the first."""

    example: int


@dataclass(frozen=True, slots=True)
class Visit:
    """All views show the kept moment nearest to this step; after a divergence that may be what became of it."""

    step: int


@dataclass(frozen=True, slots=True)
class BackToNow:
    pass


@dataclass(frozen=True, slots=True)
class GoOnFromHere:
    """Trains on from the visited moment; what came after it can be had back by Undo."""


@dataclass(frozen=True, slots=True)
class SetOption:
    """What a view shows and how. ``view``: its key; ``name``, ``value``: one of its options."""

    view: str
    name: str
    value: object


@dataclass(frozen=True, slots=True)
class ShowView:
    """Brings a view to the front, from where it is hidden too."""

    key: str


@dataclass(frozen=True, slots=True)
class HideView:
    key: str


@dataclass(frozen=True, slots=True)
class Enlarge:
    """Gives a view all the room, from where it is hidden too; with an empty key all views have their own again."""

    key: str


@dataclass(frozen=True, slots=True)
class KeepLayout:
    """The user has put the views there: what Qt says of its docks, in base64."""

    layout: str


@dataclass(frozen=True, slots=True)
class LockLayout:
    locked: bool


@dataclass(frozen=True, slots=True)
class ResetViews:
    """Shows all views where they were at first, none in front or enlarged."""


@dataclass(frozen=True, slots=True)
class ShowControls:
    """``how``: one of CONTROLS: where there is room, shown, or folded."""

    how: str


@dataclass(frozen=True, slots=True)
class Unfold:
    """Opens a group of rarely used controls, or folds it."""

    group: str
    unfolded: bool


@dataclass(frozen=True, slots=True)
class SetLook:
    """Colours ("system", "light" or "dark"), the size of a projector, that of text in per cent, the language; None: as they are."""

    colors: str | None = None
    projector: bool | None = None
    text_size: int | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """Hides what is measured, or shows it."""

    covered: bool


@dataclass(frozen=True, slots=True)
class Present:
    """Fills the screen with one picture, its text as large as a class needs it; or goes back to a window."""

    presenting: bool


@dataclass(frozen=True, slots=True)
class ViewAs:
    """Shows views and controls as this state does, and looks as it does; what is trained stays."""

    state: SessionState


@dataclass(frozen=True, slots=True)
class TryCures:
    """Trains each single change that may help, in the background."""


@dataclass(frozen=True, slots=True)
class StopCures:
    pass


@dataclass(frozen=True, slots=True)
class Undo:
    pass


@dataclass(frozen=True, slots=True)
class Redo:
    pass


Intent = (
    ChangeField | Use | Restore | Choose | AddScenario | RemoveScenario
    | Play | Pause | Step | Reset | SetSpeed | Leash | CancelPreparing
    | PickLayer | PickExample | Visit | BackToNow | GoOnFromHere
    | SetOption | ShowView | HideView | Enlarge | KeepLayout | LockLayout | ResetViews
    | ShowControls | Unfold | SetLook | Cover | Present | ViewAs
    | TryCures | StopCures | Undo | Redo
)  # fmt: skip
