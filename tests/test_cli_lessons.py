"""``gradsim lessons``, as a teacher types it."""

from __future__ import annotations

import json

import pytest

from gradsim import Scenario
from gradsim.cli import main
from gradsim.cli_lessons import find_lesson
from gradsim.lab.lessons import keys
from gradsim.lab.lessons.shelf import path_of


def run(capsys, *words):
    code = main(["lessons", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_list_names_every_lesson(capsys):
    code, out, err = run(capsys)
    assert (code, err) == (0, "") and [line.split()[0] for line in out.splitlines()] == list(keys())


def test_the_list_as_json(capsys):
    code, out, _ = run(capsys, "list", "--json")
    lessons = json.loads(out)["lessons"]
    assert code == 0 and [lesson["key"] for lesson in lessons] == list(keys())
    for step in (step for lesson in lessons for step in lesson["steps"]):
        assert step["task"] in ("look", "choose", "number", "draw", "reach")
        assert Scenario.from_code(step["code"]).code() == step["code"]


def test_a_sound_file_is_said_to_be_one(capsys, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_bytes(path_of("1-bars").read_bytes())
    assert run(capsys, "check", str(file)) == (
        0,
        "mine.toml: a lesson of 6 steps, 5 of them with a question or a goal\n",
        "",
    )


def test_a_bad_file_ends_with_2_and_its_line_and_field(capsys, tmp_path):
    file = tmp_path / "mine.toml"
    text = path_of("1-bars").read_text(encoding="utf-8")
    line = text[: text.index("minutes = ")].count("\n") + 1
    file.write_text(text.replace("minutes = 6", "minutes = 600"), encoding="utf-8")
    code, out, err = run(capsys, "check", str(file))
    assert (code, out) == (2, "") and err.startswith(f"gradsim: mine.toml, line {line}, minutes: 600 is not allowed")


def test_a_view_that_there_is_not_is_named(capsys, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(
        path_of("1-bars").read_text(encoding="utf-8").replace('view = "bars"', 'view = "barz"', 1), encoding="utf-8"
    )
    code, _, err = run(capsys, "check", str(file))
    assert code == 2 and "steps.1.view: 'barz' is no view; allowed: bars" in err and len(err) < 300


@pytest.mark.parametrize("key", keys())
def test_every_shipped_lesson_is_sound(capsys, key):
    assert run(capsys, "check", key)[0] == 0


@pytest.mark.parametrize("words", [("check", "no-such.toml"), ("check",), ("chek",), ("list", "--jsn"), ("check", "/")])
def test_what_cannot_be_done_ends_with_2_and_a_line(capsys, words):
    try:
        code, out, err = run(capsys, *words)
    except SystemExit as ended:
        pytest.fail(f"ended by {ended}")
    assert (code, out) == (2, "") and err.startswith("gradsim: ") and len(err.splitlines()) == 1


LESSON = """
title = "T"
minutes = 5
take_away = "S."
[[steps]]
key = "first"
title = "X"
changes = {{ depth = 2, width = 8 }}
text = "x"
explain = "It gets {{share of layer 1}} it."
[steps.choose]
question = "?"
answers = [{{ text = "few", when = "depth below 2" }}, {{ text = "many", when = "depth at least {least}" }}]
"""


def test_training_shows_what_will_be_measured_and_whether_one_answer_fits(capsys, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(LESSON.format(least=2), encoding="utf-8")
    code, out, _ = run(capsys, "check", str(file), "--train")
    assert code == 0 and "right: many" in out and "It gets 1\u00a0part in" in out
    file.write_text(LESSON.format(least=3), encoding="utf-8")
    code, out, err = run(capsys, "check", str(file), "--train")
    assert code == 2 and "right: none" in out and "step first" in err


def test_a_lesson_is_found_in_a_language_and_in_english_without_one():
    assert find_lesson("1").language == "en" and find_lesson("1", language="de").language == "de"
    assert find_lesson(str(path_of("1-bars")), language="de").language == "en", "a file has its own"


def test_an_export_refuses_a_language_that_there_is_not(capsys, tmp_path):
    code, _, err = run(capsys, "export", "1-bars", "--out", str(tmp_path / "out"), "--language", "xx")
    assert code == 2 and "de" in err and len(err) < 300 and not (tmp_path / "out").exists()
