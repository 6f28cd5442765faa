"""Conditions, measures and answers, against figures that are worked out here from the trainer's own."""

from __future__ import annotations

import dataclasses
import itertools
import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.lessons import (
    Answer,
    Choose,
    Draw,
    Look,
    Measure,
    Number,
    Reach,
    check,
    distance,
    met,
    quantities,
    right_answers,
    say,
)  # fmt: skip
from gradsim.lab.lessons.conditions import number, parse
from gradsim.lab.lessons.hints import hint_for
from gradsim.lab.lessons.rehearsal import measure
from gradsim.lab.lessons.sentences import KINDS, with_kinds
from gradsim.words import figures
from tests.lab.lessons.player import measured

SMALL = Scenario(depth=4, width=16)
DEAD = Scenario(depth=3, width=16, activation="threshold")
DIVERGES = Scenario.shipped("rate-explodes")
TIME = Scenario(network="rnn", activation="tanh", task="copy", time_steps=10, width=16)


def value(name: str, scenario: Scenario = SMALL, steps: int = 0):
    return Measure.parse(name).of(measured(scenario, steps))


def said(sentence):
    return figures.fill(sentence.text, sentence.figures)


def test_measures_are_the_trainers_figures():
    trainer = Trainer(SMALL)
    signal = trainer.measure().signal_grad_norm
    assert value("share of layer 2") == pytest.approx(signal[1] / signal[-1], rel=1e-12)
    assert value("gradient of layer 1") == signal[0] and value("gradient of the output layer") == signal[-1]
    assert value("factor per layer") == pytest.approx((signal[0] / signal[3]) ** (1 / 3), rel=1e-12)
    assert value("product of the factors") == pytest.approx(signal[0] / signal[3]) and value("links") == 3
    assert value("layer with the smallest gradient") == 1 + int(np.argmin(signal))
    before = {name: array.copy() for name, array in trainer.parameters.items()}
    trainer.run(20)
    moved = np.linalg.norm(trainer.parameters["hidden.0.weight"] - before["hidden.0.weight"])
    expected = moved / np.linalg.norm(before["hidden.0.weight"])
    assert value("change of layer 1", steps=20) == pytest.approx(expected, rel=1e-9)
    assert value("accuracy", steps=20) == trainer.evaluate()[1] and value("steps", steps=20) == 20


def test_measures_through_time():
    time = Trainer(TIME).measure().time
    assert value("share of time step 1", TIME) == pytest.approx(time[0] / time[-1])
    assert value("factor per time step", TIME) == pytest.approx((time[0] / time[-1]) ** (1 / 9))
    assert math.isnan(value("share of layer 1", TIME)) and math.isnan(value("share of time step 1"))


def test_a_divergence_is_a_measure():
    assert 1 <= value("steps until not finite", DIVERGES, 50) < 50
    assert value("steps until not finite", SMALL, 5) == math.inf


def test_what_is_not_there_is_not_a_number():
    assert math.isnan(value("share of layer 9")) and math.isnan(
        value("accuracy", SMALL.replace(dataset="diabetes", loss="mse"))
    )
    assert math.isnan(Measure.parse("share of layer 1 before").of(measured(SMALL, 0)))


@pytest.mark.parametrize("name", [name.replace("N", "1") for name in quantities.keys])
def test_every_measure_can_be_written_read_and_said(name):
    assert Measure.parse(name).name == name and Measure.parse(f"{name} before").before
    scenario = TIME if quantities[Measure.parse(name).key].through_time else SMALL
    for text in (f"{{{name}}}", f"{{{name} before}}"):
        told = said(say(with_kinds(text), measured(scenario, 3), measured(scenario, 3)))
        assert told and "{" not in told


def test_the_kinds_are_those_that_people_read():
    assert set(KINDS) <= set(figures.KINDS)
    assert {choice.value.kind for choice in quantities} <= set(KINDS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0.1", 0.1), ("10 %", 0.1), ("10%", 0.1), ("1 in 1,000", 0.001), ("1e-6", 1e-6), ("2,000", 2000.0)],
)
def test_numbers_as_people_write_them(text, expected):
    assert number(text) == pytest.approx(expected)


def test_where_per_cent_are_asked_for_a_bare_number_means_per_cent():
    accuracy = Number("?", Measure.parse("accuracy"), 0.5, decades=False)
    assert [accuracy.read(text) for text in ("90", "90 %", "1 in 4", "0.5")] == [0.9, 0.9, 0.25, 0.005]
    assert Number("?", Measure.parse("share of layer 1"), 1.0, decades=True).read("0.5") == 0.5


@pytest.mark.parametrize("text", ["0,1", "1,5", "12,34", "", "ten", "1 in 0", "--1", "5 %%", "nan", "1e999 x"])
def test_what_is_no_number(text):
    with pytest.raises(ValueError, match="is no number"):
        number(text)


def test_conditions_hold_of_what_was_measured():
    now, before = measured(SMALL, 0), measured(SMALL.replace(depth=2), 0)
    share = value("share of layer 1")

    def holds(text):
        return all(met(parse(text), now, before))

    assert holds(f"share of layer 1 at least {share:.17g}") and holds(f"share of layer 1 at most {share:.17g}")
    assert not holds(f"share of layer 1 above {share:.17g}") and not holds(f"share of layer 1 below {share:.17g}")
    assert holds(f"share of layer 1 between {share:.17g} and 1") and not holds(
        f"share of layer 1 between 0 and {share:.17g}"
    )
    assert holds("share of layer 1 below 0.9 times before") and not holds("share of layer 1 at least before")
    assert holds("depth is 4") and holds("activation is sigmoid") and holds("activation is not relu")
    assert not holds("share of layer 9 at least 0") and not holds("share of layer 9 at most 1"), "not known"


def test_ranges_side_by_side_leave_no_gap_and_do_not_overlap():
    edges = ("0.001", "0.01", "0.1")
    texts = ["below 0.001", *(f"between {a} and {b}" for a, b in itertools.pairwise(edges)), "at least 0.1"]
    answers = tuple(Answer(text, parse(f"learning_rate {text}")) for text in texts)
    for rate in (0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 1.0):
        reading = measured(SMALL.replace(learning_rate=rate), 0)
        assert len(right_answers(Choose("?", answers), reading)) == 1


@pytest.mark.parametrize(
    "text",
    ["", "share of layer 1", "share of layer 1 is", "depth at least many", "activation at least relu", "between 1 and 2",
     "accuracy between 2 and 1", "accuracy between 1", "share of layer 0 at least 1", "x at least 1", "accuracy before at least before"],
)  # fmt: skip
def test_what_is_no_condition_is_refused_in_a_line(text):
    with pytest.raises(ValueError) as caught:
        parse(text)
    assert len(str(caught.value)) < 300


def test_a_number_is_right_within_its_tolerance():
    now = measured(SMALL, 0)
    share = value("share of layer 1")
    decade = Number("?", Measure.parse("share of layer 1"), 1.0, decades=True)
    assert check(decade, share * 9.9, now).right and check(decade, share / 9.9, now).right
    assert not check(decade, share * 10.1, now).right and not check(decade, 0.0, now).right
    assert check(decade, share * 10.1, now).distance == pytest.approx(math.log10(10.1))
    tenth = dataclasses.replace(decade, tolerance=0.1, decades=False)
    assert check(tenth, share * 1.09, now).right and not check(tenth, share * 1.11, now).right


def test_the_distance_of_drawn_bars_is_in_decades():
    bars = measured(SMALL, 0).chart.measurement.signal_grad_norm
    assert distance(bars, bars) == (0.0, 0)
    assert distance(bars * 10, bars)[0] == pytest.approx(1.0)
    one_off = bars * np.array([100.0, 1, 1, 1, 1])
    assert distance(one_off, bars)[0] == pytest.approx(2 / math.sqrt(5))
    assert check(Draw("?", 1.0), tuple(bars * 9), measured(SMALL, 0)).right
    assert not check(Draw("?", 1.0), tuple(bars * 11), measured(SMALL, 0)).right
    for wrong in ((1.0,), tuple(-bars), (math.nan,) * 5):
        with pytest.raises(ValueError, match="bars"):
            check(Draw("?", 1.0), wrong, measured(SMALL, 0))


def test_layers_at_exactly_zero_are_met_only_by_no_bar_and_are_told():
    now = measured(DEAD, 0)
    bars = now.chart.measurement.signal_grad_norm
    assert (bars[:-1] == 0).all() and bars[-1] > 0
    verdict = check(Draw("?", 1.0), tuple(bars), now)
    assert verdict.right and verdict.distance == 0 and "3 layers of 4 get exactly zero" in said(verdict.measured)
    assert not check(Draw("?", 1.0), (1e-30, 0.0, 0.0, float(bars[-1])), now).right
    assert "Exactly nothing" in said(check(Draw("?", 1.0), (1.0,) * 4, now).hint)


def test_a_hint_is_worked_out_from_the_measurement():
    now = measured(SMALL, 0)
    hint = check(Draw("?", 0.1), (1.0,) * 5, now).hint
    f = hint.figures
    assert f["factor"] ** f["links"] * f["rest"] == pytest.approx(value("share of layer 1"), rel=1e-9)
    assert f["rest"] == pytest.approx(value("share of layer 4")), "from the output layer into the last hidden one"
    assert said(hint).startswith(f"Each layer passes on {f['factor']:.3g} of what it gets. 3 such factors, and one of")
    time = measured(TIME, 0)
    f = hint_for(time).figures
    assert f["factor"] ** f["links"] == pytest.approx(value("share of time step 1", TIME)) == pytest.approx(f["share"])


@pytest.mark.parametrize("skip", ["residual", "pre_activation"])
def test_the_factors_multiply_out_to_the_share_with_skip_connections_too(skip):
    scenario = Scenario(depth=6, width=16, skip=skip)
    product = value("factor per layer", scenario) ** value("links", scenario)
    rest = value("factor from the output layer", scenario)
    assert product == pytest.approx(value("product of the factors", scenario))
    assert product * rest == pytest.approx(value("share of layer 1", scenario), rel=1e-9)


@pytest.mark.parametrize(
    ("kind", "given", "says"),
    [("times", 2500.0, "2,500 times"), ("ratio", 0.002, "1\u00a0in\u00a0500"), ("ratio", 0.3, "0.3"),
     ("ratio", 3.0, "3"), ("percent", 0.9, "90\u00a0%"), ("short", 0.75, "0.75")],
)  # fmt: skip
def test_an_answer_is_said_in_the_form_in_which_it_was_asked(kind, given, says):
    task = Number("?", Measure.parse("share of layer 1"), 1.0, decades=True, kind=kind)
    assert said(check(task, given, measured(SMALL, 0)).given) == says


def test_a_goal_tells_what_is_measured_of_each_condition():
    goal = Reach("?", parse("share of layer 1 at least 10 %") + parse("depth at least 4"))
    verdict = check(goal, None, measured(SMALL, 0))
    assert not verdict.right and met(goal.goal, measured(SMALL, 0)) == (False, True)
    assert said(verdict.measured).startswith("share of layer 1: 0.")
    assert "depth" not in said(verdict.measured), "a setting is not measured"
    assert check(goal, None, measured(SMALL.replace(skip="residual"), 0)).right


@pytest.mark.parametrize(
    ("task", "given"),
    [
        (Look(), 1),
        (Reach("?", ()), 1),
        (Draw("?", 1.0), 1.0),
        (Choose("?", ()), 0),
        (Number("?", Measure("loss"), 1, True), None),
    ],
)
def test_an_answer_of_another_kind_is_a_mistake(task, given):
    with pytest.raises(TypeError):
        check(task, given, measured(SMALL, 0))


def test_a_figure_that_is_not_measured_yet_is_an_ellipsis():
    assert said(say(with_kinds("gets {share of layer 1} it, {{so}}"), None)) == "gets … it, {so}"


def test_a_run_that_diverges_is_read_without_a_warning():
    assert measure(DIVERGES, 30).chart.divergence is not None
