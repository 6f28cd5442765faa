"""One learner at one lesson."""

from __future__ import annotations

from gradsim.lab.lessons import Sitting, read
from tests.lab.lessons.player import measured

LESSON = read(
    b"""
title = "T"
minutes = 5
take_away = "S."
[[steps]]
title = "Look"
changes = { depth = 2, width = 8 }
text = "{share of layer 1:percent}"
[[steps]]
key = "guess"
title = "Guess"
changes = { depth = 3 }
until = 5
text = "{share of layer 1 before:percent}"
explain = "{steps}"
[steps.number]
question = "?"
measure = "share of layer 1"
tolerance = "1 decade"
[[steps]]
key = "goal"
title = "Goal"
text = "Yours."
[steps.reach]
question = "?"
goal = "depth at most 1"
"""
)
LOOK, GUESS, GOAL = LESSON.steps


def at_guess() -> Sitting:
    return Sitting.begin(LESSON).measured(measured(LOOK.scenario, 0)).go_to(1)


def test_play_is_locked_until_the_prediction_is_given():
    sitting = at_guess()
    assert sitting.locked and sitting.measured(measured(GUESS.scenario, 5)).locked
    sitting = sitting.answer(0.5)
    assert not sitting.locked and sitting.answer(0.1).given == 0.5, "what was predicted stays"


def test_a_step_is_told_at_its_end_and_not_before():
    sitting = at_guess().answer(1e-9)
    assert sitting.measured(measured(GUESS.scenario, 4)).verdict is None
    told = sitting.measured(measured(GUESS.scenario, 5))
    assert told.phase == "told" and told.verdict is not None and not told.verdict.right
    assert told.explain.figures == {"steps": 5}
    assert told.measured(measured(GUESS.scenario, 9)).explain.figures == {"steps": 5}, "what was told stays"


def test_a_measurement_of_another_network_is_none_of_this_step():
    sitting = at_guess().answer(1e-9)
    assert sitting.measured(measured(LOOK.scenario, 5)) is sitting
    before_the_prediction = at_guess()
    assert before_the_prediction.measured(measured(LOOK.scenario, 0)) is before_the_prediction


def test_a_divergence_is_an_end_too():
    lesson = read(
        b'title="T"\nminutes=5\ntake_away="S."\n[[steps]]\ntitle="X"\ntext="x"\nscenario="rate-explodes"\nuntil=500'
    )
    sitting = Sitting.begin(lesson).measured(measured(lesson.steps[0].scenario, 500))
    assert sitting.phase == "told" and sitting.last.steps < 500


def test_the_text_knows_the_step_before():
    sitting = at_guess()
    (share,) = sitting.text.figures.values()
    assert share == float(measured(LOOK.scenario, 0).chart.share)


def test_a_goal_is_told_once_it_is_reached_by_whatever_the_learner_did():
    sitting = at_guess().go_to(2)
    assert sitting.measured(measured(GOAL.scenario, 0)).phase == "watch"
    told = sitting.measured(measured(GOAL.scenario.replace(depth=1, activation="relu"), 3))
    assert told.phase == "told" and told.verdict.right and told.at_the_end


def test_home_begins_the_step_anew_and_going_too_far_ends_at_an_end():
    told = at_guess().answer(1.0).measured(measured(GUESS.scenario, 5))
    assert told.go_to(1).locked and told.go_to(1).verdict is None and told.verdicts
    assert told.go_to(99).at == 2 and told.go_to(-1).at == 0
