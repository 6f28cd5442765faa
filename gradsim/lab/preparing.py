"""Which run is trained, which is being built to take its place, and which ended and can be restored."""

from __future__ import annotations

from collections.abc import Callable

from gradsim.lab.building import Build, Builder
from gradsim.lab.order_queue import OrderQueue
from gradsim.lab.orders import Built, Order, Submit
from gradsim.lab.saved_run import Saved, SavedRuns
from gradsim.scenario import Scenario

CANCELLED = "building was cancelled; Reset begins again"


class Preparing:
    """Has runs built, and takes them up in place of the one that is trained. For the use of the worker's thread.

    ``scenarios``: those that are trained; before there is a network, those that were submitted last.
    ``number``: the number of the run; see ``Submit``. ``generation``: one more with each new network, and when training
    goes on from an earlier moment. ``saved``: runs that ended.
    ``error``: why the last submitted scenarios are not trained, in words; ``refusal``: the error itself.
    """

    def __init__(self, scenarios: tuple[Scenario, ...], orders: OrderQueue) -> None:
        """``orders`` will be given ``Built`` when a build is done."""
        self.scenarios = scenarios
        self.number = self.generation = 0
        self.has_network = False
        self.saved = SavedRuns()
        self.error = ""
        self.refusal: Exception | None = None
        self._orders = orders
        self._builder = Builder(self._has_built)
        self._waiting: list[Order] = []
        """Orders for the network that is being built."""

    @property
    def busy(self) -> bool:
        """Whether something is being built."""
        return self._builder.wanted is not None

    @property
    def ready(self) -> bool:
        """Whether there is a network that no other is about to replace."""
        return self.has_network and not self.busy

    @property
    def words(self) -> str:
        """What is being built or read; empty when nothing is, or it began just now. For any thread."""
        wanted = self._builder.wanted
        return "" if wanted is None else wanted.words

    def holds(self, order: Order) -> bool:
        """Whether an order has to wait for the network that is being built; it is kept until then."""
        if order.waits and self.busy:
            self._waiting.append(order)
            return True
        return False

    def goes_on(
        self,
        submitted: Submit,
        keeps_weights: Callable[[tuple[Scenario, ...], tuple[Scenario, ...]], bool],
        adopt: Callable[[tuple[Scenario, ...]], bool],
    ) -> bool:
        """Whether the weights that are trained, or are being built, go on under the submitted scenarios: then they do.

        ``keeps_weights(new, old)`` and ``adopt``: as in ``Worker``.
        """
        self.error = ""
        if submitted.drop is not None:
            self.saved.drop(submitted.drop)
        scenarios, run, wanted = submitted.scenarios, submitted.run, self._builder.wanted
        if wanted is not None and run in (None, wanted.number) and keeps_weights(scenarios, wanted.scenarios):
            self._waiting.append(Submit(scenarios, run))
            return True
        if self.has_network and run in (None, self.number) and adopt(scenarios):
            self.scenarios = scenarios
            self._end_build()
            return True
        return False

    def build(self, scenarios: tuple[Scenario, ...], run: int | None) -> None:
        """Builds a run, or restores the one that ended with this number; what was being built is no longer wanted.

        ``run``: None: the present number.
        """
        number = self.number if run is None else run
        self._waiting = []
        if not self.has_network:
            self.scenarios = scenarios
        self._builder.ask(scenarios, number, self.saved.get(number))

    def cancel(self) -> None:
        """Goes on with the network that is there, if there is one."""
        if self.busy:
            self._end_build()
            if not self.has_network:
                self.refuse(RuntimeError(CANCELLED), CANCELLED)

    def arrive(self, build: Build, save: Callable[[], Saved], take_up: Callable[[Build], None]) -> list[Order]:
        """Something is built: if it is wanted, takes it up and keeps the run that ends. Returns the orders for it."""
        if not self._builder.arrived(build):
            return []
        waiting, self._waiting = self._waiting, []
        ended, saved = self.number, save() if self.has_network else ()
        take_up(build)
        if self.number != ended:
            self.saved.add(ended, saved)
        return waiting

    def begin(self, build: Build) -> None:
        """What was built is trained from now on."""
        self.scenarios, self.has_network, self.refusal = build.scenarios, True, None
        self.error = build.lost
        self.number = build.number
        self.saved.remove(build.number)
        self.generation += 1

    def refuse(self, error: Exception, words: str) -> None:
        """These scenarios cannot be trained; the network that is there goes on, if one is."""
        self.error, self.refusal = words, error

    def stop(self) -> None:
        """Ends what is being built."""
        self._builder.cancel()

    def _end_build(self) -> None:
        self._builder.cancel()
        self._waiting = []

    def _has_built(self, build: Build) -> None:
        """On a builder's thread."""
        self._orders.give(Built(build))
