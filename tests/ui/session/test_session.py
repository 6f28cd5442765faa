"""The session without a widget: intents in, states out, the same numbers each time."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.lab import Comparison, Runner
from gradsim.lab.orders import Want
from gradsim.lab.probes import probes
from gradsim.training import Trainer
from gradsim.ui.session import Intent, Session, SessionState
from gradsim.ui.session.intents import (
    AddScenario,
    BackToNow,
    ChangeField,
    Choose,
    GoOnFromHere,
    HideView,
    Pause,
    PickExample,
    PickLayer,
    Play,
    Redo,
    RemoveScenario,
    Reset,
    SetLook,
    SetOption,
    SetSpeed,
    ShowView,
    Step,
    Undo,
    Use,
    Visit,
)

SMALL = Scenario(depth=2, width=4, batch_size=4, dataset="xor", activation="tanh", learning_rate=0.5)


class Clock:
    """``pause``: seconds from one change to the next."""

    def __init__(self, pause: float = 2.0) -> None:
        self.seconds, self.pause = 0.0, pause

    def __call__(self) -> float:
        self.seconds += self.pause
        return self.seconds


@pytest.fixture(scope="module", autouse=True)
def parameters_probe() -> None:
    """All parameters to the bit, as a probe that comes with each snapshot."""
    if "parameters" not in probes:
        probes.register("parameters", "Parameters", "All of them.")(_parameters)


def _parameters(trainer: Trainer) -> tuple[str, bytes]:
    values = trainer.parameters
    return " ".join(values), b"".join(np.ascontiguousarray(value).tobytes() for value in values.values())


Begin = Callable[..., Session]


@pytest.fixture
def begin(qapp: object) -> Iterator[Begin]:
    """Makes sessions on the small scenario, and ends them."""
    made: list[Session] = []

    def make(clock: Clock | None = None) -> Session:
        session = Session(Runner(SMALL), SessionState(scenarios=(SMALL,)), now=clock or Clock())
        session.worker.order(Want(frozenset({"parameters"})))
        session.start()
        made.append(session)
        return session

    yield make
    for session in made:
        session.worker.stop()
        assert session.worker.join(10)


def settle(session: Session) -> None:
    """All that was asked for is done."""
    session.worker.wait(10)
    session.take()


def train(session: Session, steps: int) -> None:
    session.do(*[Step()] * steps)
    settle(session)


def weights(session: Session) -> tuple[str, bytes]:
    settle(session)
    found: tuple[str, bytes] = session.snapshot.probes["parameters"]
    return found


def any_intent(chance: random.Random) -> Intent:
    """One of all that can be asked for, but to play: how many steps that makes is the machine's affair."""
    view = chance.choice(("bars", "loss"))
    makers: tuple[Callable[[], Intent], ...] = (
        lambda: ChangeField("depth", chance.randint(1, 5)),
        lambda: ChangeField("learning_rate", chance.choice((0.01, 0.1, 1.0))),
        lambda: ChangeField("optimizer", chance.choice(("sgd", "adam", "momentum"))),
        lambda: ChangeField("activation", chance.choice(("relu", "sigmoid", "nonsense"))),
        lambda: Use(SMALL.replace(width=chance.randint(1, 6))),
        Step, Step, Step, Step, Pause, Reset, BackToNow, Undo, Undo, Redo, AddScenario, RemoveScenario,
        lambda: Visit(chance.randint(0, 30)),
        lambda: PickLayer(chance.randint(0, 9)),
        lambda: PickExample(chance.randint(1, 9)),
        lambda: SetSpeed(chance.choice((1.0, 30.0, math.inf))),
        lambda: SetOption(view, "log", chance.random() < 0.5),
        lambda: ShowView(view),
        lambda: HideView(view),
        lambda: SetLook(chance.choice((None, "dark", "light")), chance.choice((None, True, False))),
        lambda: Choose(chance.randint(0, 3)),
    )  # fmt: skip
    return chance.choice(makers)()


def walk(session: Session, chance: random.Random, length: int) -> None:
    """Random intents, each done before the next: what some lead to depends on what training did."""
    for _ in range(length):
        session.do(any_intent(chance))
        settle(session)


@pytest.mark.parametrize("seed", range(3))
def test_two_walks_of_the_same_intents_end_the_same_to_the_bit(begin: Begin, seed: int) -> None:
    first, second = begin(), begin()
    for session in (first, second):
        walk(session, random.Random(seed), 200)
    assert first.state == second.state
    assert weights(first) == weights(second)
    assert first.undo_text == second.undo_text


@pytest.mark.slow
def test_two_thousand_random_intents(begin: Begin) -> None:
    session = begin()
    walk(session, random.Random(1), 2000)
    assert session.worker.alive and not session.snapshot.error


@pytest.mark.parametrize("seed", range(3))
def test_all_that_undo_takes_back_redo_brings_again(begin: Begin, seed: int) -> None:
    """The last five runs with their training: walks back and forth within them end where they began."""
    session, chance = begin(), random.Random(seed)
    for change in (ChangeField("depth", 3), Reset(), Use(SMALL.replace(width=5)), ChangeField("learning_rate", 0.1)):
        train(session, chance.randint(1, 12))
        session.do(change)
    train(session, 4)
    before = session.state, weights(session), session.snapshot.steps
    back = chance.randint(1, 4)
    session.do(*[Undo()] * back)
    settle(session)
    assert session.state != before[0] or session.snapshot.steps != before[2]
    session.do(*[Redo()] * back)
    assert (session.state, weights(session), session.snapshot.steps) == before


@pytest.mark.parametrize(
    "ends", [Reset(), ChangeField("depth", 3), Use(SMALL.replace(activation="relu"))], ids=["reset", "control", "use"]
)
def test_undo_brings_back_the_training_that_a_change_ended(begin: Begin, ends: Intent) -> None:
    session = begin()
    train(session, 20)
    before, losses = weights(session), session.snapshot.history.loss.copy()
    session.do(ends)
    settle(session)
    assert session.snapshot.steps == 0
    assert "back to step 20" in session.undo_text
    session.do(Undo())
    assert weights(session) == before
    assert session.snapshot.steps == 20
    np.testing.assert_array_equal(session.snapshot.history.loss, losses)


def test_training_that_was_brought_back_goes_on_as_if_it_had_never_ended(begin: Begin) -> None:
    through, back = begin(), begin()
    for session in (through, back):
        session.do(ChangeField("optimizer", "adam"), ChangeField("normalization", "batch"))
        train(session, 15)
    back.do(Reset())
    train(back, 3)
    back.do(Undo())
    for session in (through, back):
        train(session, 10)
    assert weights(through) == weights(back)


def test_undo_brings_back_what_came_after_a_moment_from_which_one_went_on(begin: Begin) -> None:
    session = begin()
    train(session, 40)
    before, generation = weights(session), session.snapshot.generation
    session.do(Visit(21))
    settle(session)
    assert session.snapshot.visiting == session.state.moment == 20
    session.do(GoOnFromHere(), Pause())
    settle(session)
    assert 20 <= session.snapshot.steps < 40 or session.snapshot.generation != generation
    assert session.undo_text == "go on from step 20, back to step 40"
    session.do(Undo())
    assert weights(session) == before
    assert session.snapshot.steps == 40
    assert session.state.moment is None


def test_the_last_five_runs_are_kept(begin: Begin) -> None:
    session = begin()
    for run in range(7):
        train(session, 10 + run)
        session.do(Reset())
    found = []
    for _ in range(7):
        session.do(Undo())
        settle(session)
        found.append(session.snapshot.steps)
    # a run that is left by Undo is kept too, at the cost of the oldest; those of no step cost nothing
    assert found[:4] == [16, 15, 14, 13]
    assert found[-1] == 0


def test_a_slider_that_is_dragged_is_one_change(begin: Begin) -> None:
    session = begin(Clock(pause=0.1))
    train(session, 20)
    before = weights(session)
    session.do(ChangeField("depth", 3), ChangeField("depth", 4), Step(), ChangeField("depth", 5))
    session.do(Undo())
    assert session.state.scenario == SMALL
    assert weights(session) == before
    assert not session.undo_text


def test_pausing_and_playing_are_the_users_alone(begin: Begin) -> None:
    session = begin()
    session.do(
        ChangeField("learning_rate", 10.0), ChangeField("activation", "linear"), ChangeField("depth", 20), Play()
    )
    session.worker.wait(20)
    session.take()
    assert session.snapshot.state == "diverged"
    assert session.state.playing
    session.do(Play())
    assert session.undo_text.startswith("new weights")


def test_after_a_divergence_reset_waits_at_the_first_step(begin: Begin) -> None:
    session = begin()
    session.do(
        ChangeField("learning_rate", 10.0), ChangeField("activation", "linear"), ChangeField("depth", 20), Play()
    )
    session.worker.wait(20)
    session.take()
    assert session.snapshot.state == "diverged"
    session.do(Reset())
    settle(session)
    assert not session.state.playing
    assert (session.snapshot.state, session.snapshot.steps) == ("paused", 0)


def test_a_value_that_is_not_allowed_changes_nothing(begin: Begin) -> None:
    session, told = begin(), []
    session.refused.connect(lambda name, error: told.append((name, str(error))))
    before = session.state
    session.do(ChangeField("depth", 1000))
    assert session.state == before and not session.undo_text
    assert told[0][0] == "depth" and "allowed: a whole number from 0 to 100" in told[0][1]


def test_what_the_user_does_not_permit_is_not_trained(qapp: object) -> None:
    told = []
    session = Session(Runner(SMALL), SessionState(scenarios=(SMALL,)), permit=lambda cost: cost().memory < 3e7)
    session.refused.connect(lambda *refusal: told.append(refusal))
    session.do(Use(SMALL.replace(depth=90, width=256)))
    assert session.state.scenario == SMALL and not session.undo_text and told == [("", None)]
    session.do(Use(SMALL.replace(depth=7)))
    assert session.state.scenario.depth == 7


def test_a_comparison_is_the_same_kind_of_session(qapp: object) -> None:
    session = Session(Comparison((SMALL, SMALL)), SessionState(scenarios=(SMALL, SMALL), chosen=1), now=Clock())
    session.start()
    try:
        session.do(ChangeField("activation", "relu"), AddScenario(), Choose(0))
        train(session, 5)
        assert [s.activation for s in session.state.scenarios] == ["tanh", "relu", "relu"]
        session.do(RemoveScenario())
        settle(session)
        assert session.state.scenarios == session.snapshot.scenarios and session.snapshot.steps == 0
        session.do(Undo())
        settle(session)
        assert len(session.snapshot.members) == 3 and session.snapshot.steps == 5
        assert session.state.chosen == 0
    finally:
        session.worker.stop()
        assert session.worker.join(10)
