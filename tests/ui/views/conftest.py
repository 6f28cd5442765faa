"""Views by themselves, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from gradsim import Scenario
from gradsim.lab import Runner
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import Step
from gradsim.ui.views import View
from tests.ui.shown import Shown

Show = Callable[..., Shown]


@pytest.fixture
def show(make_view: Callable[[type[View]], View]) -> Iterator[Show]:
    """``show(view, scenario, steps, **state)``: a view (or its class) of a scenario after so many steps."""
    shown = []

    def make(view: type[View] | View, scenario: Scenario, steps: int = 3, **state: Any) -> Shown:
        session = Session(Runner(scenario), SessionState(scenarios=(scenario,), **state))
        one = Shown(make_view(view) if isinstance(view, type) else view, session)
        shown.append(one)
        one.do(*[Step()] * steps)
        return one

    yield make
    for one in shown:
        one.close()
