"""Begins to try the cures for what a session trains."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gradsim.scenario import Scenario

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials
    from gradsim.training.cost import Cost


def begin_trials(scenario: Scenario, snapshot: Any, permit: Callable[[Callable[[], Cost]], bool]) -> Trials | None:
    """With what the doctor finds in the newest snapshot, if that is of this scenario; None where it is not permitted."""
    from gradsim.lab.doctor import diagnose
    from gradsim.lab.sweep import available_cores  # with all that sweeps need: not before the first paint
    from gradsim.lab.trials import Trials, trials_cost

    if not permit(lambda: trials_cost(scenario, available_cores())):
        return None
    known = getattr(snapshot, "scenario", None) == scenario  # a comparison has several
    return Trials(scenario, [finding.key for finding in diagnose(snapshot)] if known else ())
