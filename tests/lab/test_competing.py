"""Where two causes compete, the one whose removal helps is the main one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from gradsim import Scenario
from gradsim.lab.competing import answers, by_what_helped, told
from gradsim.lab.outcomes import Outcome, ranked
from gradsim.lab.pairs import together
from gradsim.lab.trial import End
from gradsim.lab.trials import Trials

from .doctor_public import PUBLIC, write

BASE = Scenario()
CAUSES = ("unscaled_targets", "dead", "diverged")


def outcome(*keys: str, left: float) -> Outcome:
    return Outcome(keys, {}, BASE, 200, (End(left, left, 1.0),), 1.0)


def test_what_does_not_help_steps_behind_what_does():
    singles = outcome(left=1.0), outcome("scaled_targets", left=0.99), outcome("leaky_relu", left=0.2)
    ranks = ranked([*singles, outcome("scaled_targets", "tanh", left=0.1)], CAUSES)  # together is not alone
    found = answers(CAUSES, ranks)
    assert [(answer.cause, answer.helps) for answer in found] == [("unscaled_targets", False), ("dead", True)]
    assert by_what_helped(CAUSES, found) == ["dead", "unscaled_targets", "diverged"]
    assert told(found) == "Tried alone: Scaled targets does not help, Leaky ReLU with He helps."


def test_the_order_stays_where_the_trials_tell_nothing():
    for both in (0.2, 1.0):
        ranks = ranked(
            [outcome(left=1.0), outcome("scaled_targets", left=both), outcome("leaky_relu", left=both)], CAUSES
        )
        assert by_what_helped(CAUSES, answers(CAUSES, ranks)) == list(CAUSES)


def test_what_answers_two_causes_tells_them_not_apart():
    causes = ("vanishing", "dead")
    ranks = ranked([outcome(left=1.0), outcome("tanh", left=0.1), outcome("leaky_relu", left=0.2)], causes)
    assert not answers(causes, ranks) and not told(())
    with_a_rate = outcome("leaky_relu", "slower", left=0.1)
    assert not answers(("rate_too_high", "dead"), ranked([outcome(left=1.0), with_a_rate], ("rate_too_high", "dead")))


def test_the_answer_to_the_main_cause_is_tried_with_what_helps_best():
    """Outputs that died over sigmoids: other activations help more than an end to the cause does, but it comes first with them."""
    base = Scenario(output_activation="relu")
    alone = {(): 1.0, ("tanh",): 0.04, ("selu",): 0.05, ("relu",): 0.06, ("plain_outputs",): 0.2}
    singles = [outcome(*keys, left=left) for keys, left in alone.items()]
    causes = ("dead_outputs", "vanishing")
    tried = together(base, ranked(singles, causes), causes[:1])
    assert tried["tanh", "plain_outputs"] == {"activation": "tanh", "output_activation": "none"}
    ranks = ranked([*singles, outcome("tanh", "plain_outputs", left=0.04)], causes)
    assert [rank.outcome.key for rank in ranks[:2]] == ["tanh+plain_outputs", "tanh"]


def test_dead_units_and_targets_that_are_hardly_large_are_told_apart_by_trying(tmp_path):
    """With scaled targets the units are as dead as before."""
    fields, table, *_ = PUBLIC["two units a layer, none alive"]
    base = Scenario(**fields, data_file=write(table, tmp_path))
    trials = Trials(base, ["unscaled_targets", "dead"], steps=100, seeds=2, workers=1, pool=ThreadPoolExecutor)
    assert not trials.answers()  # not yet
    trials.wait()
    assert not trials.error
    assert by_what_helped(trials.causes, trials.answers()) == ["dead", "unscaled_targets"]
