"""Between the card "What would help?" and the trials that run in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gradsim.ui.widgets.asking import may_build

if TYPE_CHECKING:
    from gradsim.lab.outcomes import Outcome
    from gradsim.lab.trials import Trials
    from gradsim.ui.shell.window import MainWindow
    from gradsim.ui.views.cures import CuresView


class CureTrials(QObject):
    """Owns the trials. The frame clock looks for what is new; nothing here waits."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view: CuresView | None = None
        self.trials: Trials | None = None
        self._shown: object = None
        window.clock.ticked.connect(self._show)

    def attach(self, view: CuresView) -> None:
        """Serves this card from now on."""
        self._view, self._shown = view, None
        view.wanted.connect(self.begin)
        view.unwanted.connect(self.cancel)
        view.chosen.connect(self._apply)
        view.undone.connect(self._window.undo)
        self._show()

    def begin(self) -> None:
        if self.trials is None or not self.trials.running:
            from gradsim.lab.outcomes import trials
            from gradsim.lab.sweep import available_cores, sweep_cost
            from gradsim.lab.trials import Trials  # with all that sweeps need: not before the first paint

            scenario = self._window.scenario
            if not may_build(self._window, lambda: sweep_cost(trials(scenario), available_cores())):
                return
            self.trials = Trials(self._window.scenario)
            self._show()

    def cancel(self) -> None:
        if self.trials is not None:
            self.trials.cancel()
            self._show()

    def _apply(self, outcome: Outcome) -> None:
        self._window.use(outcome.scenario)
        self._show()

    def _show(self) -> None:
        trials, scenario = self.trials, self._window.scenario
        state = (trials, trials and (trials.outcomes, trials.running, trials.cancelled), scenario)
        if self._view is not None and state != self._shown:
            self._shown = state
            self._view.show_trials(trials, scenario)
