"""How long the window's thread computes for another look, and for what opens: nothing should block the window."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.timing import verdict
from benchmarks.window import application, open_desk, spin
from gradsim import Scenario

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.shell.desk import Desk

SHOWN = Scenario(depth=30, width=64)
ROUNDS = 5
COLORS, SIZE, WINDOW, VIEW = 100, 300, 300, 100
"""Milliseconds at most, of a change of colours, of size, until another window is there, until a view is."""


@dataclass(frozen=True)
class Cost:
    """Milliseconds that the window's thread computed: of each round."""

    what: str
    goal: float
    taken: list[float]

    def __str__(self) -> str:
        least = min(self.taken)
        return (
            f"  {self.what:42} {least:5.0f} ms ({verdict(least, self.goal, at_most=True)}), "
            f"median of {len(self.taken)} {statistics.median(self.taken):.0f} ms"
        )


class Stopwatch:
    """Measures by the thread's own time: what else the machine does meanwhile is not in it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def settle(self) -> None:
        """Until all is laid out and painted."""
        for _ in range(6):
            self._app.processEvents()

    def time(self, use: Callable[[], object]) -> float:
        self.settle()
        start = time.thread_time()
        use()
        self.settle()
        return (time.thread_time() - start) * 1e3

    def there_and_back(self, what: str, goal: float, there: Callable[[], object], back: Callable[[], object]) -> Cost:
        """The dearer of the two ways, in each round."""
        return Cost(what, goal, [max(self.time(there), self.time(back)) for _ in range(ROUNDS)])


def looks(desk: Desk, watch: Stopwatch, views: str) -> list[Cost]:
    """``views``: in words, which are made."""
    from gradsim.ui.session.intents import Intent, SetLook

    def change(what: str, goal: float, there: Intent, back: Intent) -> Cost:
        do = desk.session.do
        return watch.there_and_back(f"{what}, {views}", goal, lambda: do(there), lambda: do(back))

    return [
        change("colours", COLORS, SetLook("dark"), SetLook("light")),
        change("size of text", SIZE, SetLook(text_size=125), SetLook(text_size=100)),
        change("projector", SIZE, SetLook(projector=True), SetLook(projector=False)),
    ]


def first_sight(desk: Desk, watch: Stopwatch) -> list[Cost]:
    """Of each view that was not seen yet."""
    from gradsim.ui.session.intents import ResetViews, ShowView
    from gradsim.ui.views import view_words, views

    pages = desk.window.pages
    assert pages is not None
    unseen = [key for key in pages.kinds if key not in pages.views and pages.kinds[key].network != "rnn"]
    found = []
    for key in unseen:
        taken = watch.time(lambda key=key: desk.session.do(ShowView(key)))  # type: ignore[misc]
        found.append(Cost(f"{view_words(views.choice(key).label)}, seen first", VIEW, [taken]))
    desk.session.do(ResetViews())
    return found


def comparison(desk: Desk, watch: Stopwatch, app: QApplication) -> Cost:
    taken = []
    for _ in range(ROUNDS):
        taken.append(watch.time(desk.compare))
        assert desk.comparison is not None
        spin(app, 0.2)
        desk.comparison.close()
        spin(app, 0.2)
    return Cost("Compare opened", WINDOW, taken)


def report() -> None:
    from gradsim.ui.session.intents import Pause

    app = application()
    desk, watch = open_desk(SHOWN), Stopwatch(app)
    desk.window.start()
    spin(app, 0.5)
    desk.session.do(Pause())
    spin(app, 0.2)
    print("Time of the processor in the window's thread, 30x64, 1280x800, the least of some rounds:")
    for cost in looks(desk, watch, "default layout"):
        print(cost, flush=True)
    for cost in first_sight(desk, watch):
        print(cost, flush=True)
    for cost in (*looks(desk, watch, "every view made"), comparison(desk, watch, app)):
        print(cost, flush=True)
    desk.window.close()
