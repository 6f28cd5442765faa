"""How far a session may train: a lesson holds it back until there is a prediction, and ends it where its step ends."""

from __future__ import annotations

from dataclasses import dataclass

from gradsim.ui.session import intents


@dataclass(frozen=True, slots=True)
class Leash:
    """``reason``: why nothing is trained now; empty: it is. ``until``: where Play stops, in steps taken; None: nowhere."""

    reason: str = ""
    until: int | None = None

    def holds(self, intent: intents.Intent) -> bool:
        return bool(self.reason) and isinstance(intent, intents.Play | intents.Step | intents.GoOnFromHere)
