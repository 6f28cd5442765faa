"""Data of the user's own, read on a thread of its own: who waits for them looks now and then how far it is."""

from __future__ import annotations

import threading

from gradsim import data
from gradsim.data.dataset import DataError, Examples
from gradsim.data.own import of_new_file
from gradsim.data.preview import Preview, fitting_loss, preview
from gradsim.fields import shorten
from gradsim.lab.building import reason
from gradsim.reading import Watch, watched
from gradsim.scenario import Scenario


class DataReading:
    """``scenario``: what is learned, known at once or when a new file was looked into. First comes the ``preview``, then
    the ``examples`` or the ``error``, a text that says why there are none; then it is ``done``.
    """

    def __init__(self, scenario: Scenario, new_file: str = "") -> None:
        """``new_file``: another one than the scenario's; it is read as what it holds."""
        self._wanted, self._new_file = scenario, new_file
        self.scenario: Scenario | None = None if new_file else scenario
        self.preview: Preview | None = None
        self.examples: Examples | None = None
        self.error = ""
        self.done = False
        self._watch = Watch()
        # not joined when the program ends: what it reads may block for ever
        self._thread = threading.Thread(target=self._read, name="gradsim reader", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def join(self, timeout: float) -> None:
        self._thread.join(timeout)

    @property
    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return self._watch.share

    def cancel(self) -> None:
        """Nobody waits any more; it ends as soon as it can."""
        self._watch.unwanted = True

    def _read(self) -> None:
        try:
            with watched(self._watch):
                self._look()
        except DataError as error:
            self.error = shorten(error.allowed)  # who waits knows which file it is
        except Exception as error:  # whatever is wrong with a file: the window goes on
            self.error = reason(error)
        self.done = True

    def _look(self) -> None:
        scenario = of_new_file(self._wanted, self._new_file) if self._new_file else self._wanted
        found = preview(scenario)
        if self._new_file:
            scenario = fitting_loss(scenario, found.target)
        self.scenario = scenario
        self.preview = found
        self.examples = data.load(scenario)
