"""A lesson's file is read, or refused in one line that names the line and the field."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario
from gradsim.lab.lessons import Choose, Draw, LessonError, Look, Number, Reach, keys, load, read
from gradsim.lab.lessons.shelf import path_of
from tests.conftest import examples
from tests.soak.mutations import damaged

LONGEST = 300
GOOD = """\
title = "Two layers"
minutes = 5
take_away = "One sentence."

[[steps]]
title = "See"
scenario = "sigmoid-shallow"
text = "Layer 1 gets {share of layer 1} the output's gradient."

[[steps]]
key = "guess"
title = "Guess"
changes = { depth = 3, learning_rate = 0.1 }
until = 20
view = "bars"
controls = ["depth"]
spotlight = "layer 1"
text = '''
Before it was {share of layer 1 before}.
'''
explain = "{accuracy}"
[steps.choose]
question = "How much?"
answers = [
  { text = "Little", when = "share of layer 1 below 10 %" },
  { text = "Much", when = ["share of layer 1 at least 10 %", "depth is 3"] },
]

[[steps]]
title = "Reach"
text = "Yours."
[steps.reach]
question = "Reach it."
goal = "accuracy at least 90 %"
"""


def of(text: str):
    return read(text.encode(), "my.toml")


def fault(text: str) -> LessonError:
    with pytest.raises(LessonError) as caught:
        of(text)
    assert 0 < len(str(caught.value)) < LONGEST and "\n" not in str(caught.value)
    return caught.value


def test_a_lesson_is_read():
    lesson = of(GOOD)
    first, second, third = lesson.steps
    assert (lesson.key, lesson.title, lesson.minutes, lesson.language) == ("my", "Two layers", 5, "en")
    assert isinstance(first.task, Look) and first.scenario == Scenario.shipped("sigmoid-shallow") and first.until == 0
    assert second.scenario == first.scenario.replace(depth=3, learning_rate=0.1)
    assert (
        isinstance(second.task, Choose)
        and second.predicts
        and [a.text for a in second.task.answers] == ["Little", "Much"]
    )
    assert second.spotlight.kind == "layer" and second.spotlight.layer == 1
    assert isinstance(third.task, Reach) and not third.predicts and third.scenario == second.scenario
    assert [step.key for step in lesson.steps] == ["1", "guess", "3"]


def test_each_kind_of_task_is_read():
    tasks = [step.task for key in keys() for step in load(path_of(key)).steps]
    assert {type(task) for task in tasks} == {Look, Choose, Number, Draw, Reach}


MUCH = '{ text = "Much", when = ["share of layer 1 at least 10 %", "depth is 3"] }'
# what is replaced by what; the line and the field that are named, and words of the message
FAULTS = [
    ('title = "Two layers"', "", 1, "title", "it is missing"),
    ("minutes = 5", "minutes = 0", 2, "minutes", "from 1 to 90"),
    ("minutes = 5", "minutes = 5\nmiuntes = 6", 3, "miuntes", "did you mean minutes?"),
    ("until = 20", "until = -1", 14, "steps.2.until", "a whole number from 0"),
    ("until = 20", "untill = 20", 14, "steps.2.untill", "did you mean until?"),
    ("depth = 3,", "depth = 3000,", 13, "steps.2.changes", "depth: 3000"),
    ("depth = 3,", "detph = 3,", 13, "steps.2.changes", "did you mean depth?"),
    ('"sigmoid-shallow"', '"sigmoid-shalow"', 7, "steps.1.scenario", "allowed: a share code"),
    ('controls = ["depth"]', 'controls = ["dept"]', 16, "steps.2.controls", "'dept'"),
    ('"layer 1"', '"layer one"', 17, "steps.2.spotlight", "layer N"),
    ("{accuracy}", "{acuracy}", 21, "steps.2.explain", "did you mean 'accuracy'?"),
    ("{accuracy}", "{accuracy", 21, "steps.2.explain", "a brace stands alone"),
    ("{accuracy}", "{accuracy:per}", 21, "steps.2.explain", "allowed kinds"),
    ("1 before}.", "1}.", 18, "steps.2.text", "would give the answer away"),
    ("Layer 1 gets {share of layer 1}", "{share of layer 1 before}", 8, "steps.1.text", "there is no step before"),
    ("Layer 1 gets {share of layer 1}", "{share of layer 9}", 8, "steps.1.text", "2 hidden layers"),
    ("below 10 %", "under 10 %", 25, "steps.2.choose.answers.1.when", "is no condition"),
    ('layer 1 at least 10 %", "d', 'layer 1 at least ten", "d', 26, "steps.2.choose.answers.2.when", "is no number"),
    ("depth is 3", "depth is three", 26, "steps.2.choose.answers.2.when", "depth: 'three'"),
    ('text = "Much"', "text = 3", 26, "steps.2.choose.answers.2.text", "one line of text"),
    ("accuracy at least 90 %", "accurate at least 90 %", 34, "steps.3.goal", "did you mean 'accuracy'?"),
    ("[steps.reach]", "[steps.draw]\nquestion = 'x'\n[steps.reach]", 34, "steps.3.reach", "asks one thing"),
    ('key = "guess"', 'key = "1"', 11, "steps.2.key", "given to two steps"),
    ("layer 1 below 10 %", "layer 7 below 10 %", 22, "steps.2.choose", "3 hidden layers"),
    ('"layer 1"', '"layer 7"', 17, "steps.2.spotlight", "3 hidden layers"),
    ("{accuracy}", "a\\u200bb", 21, "steps.2.explain", "cannot be shown"),
    ('controls = ["depth"]', "controls = [3]", 16, "steps.2.controls", "a list of texts"),
    (MUCH, "3", 24, "steps.2.choose.answers", "tables, each begun by [[answers]]"),
    (f"  {MUCH},\n", "", 24, "steps.2.choose.answers", "there are 1; allowed: 2 to"),
    ("minutes = 5", "minutes = = 5", 2, "", "column"),
    ("minutes = 5", "minutes = 5\nminutes = 6", 3, "", "overwrite"),
    ("minutes = 5", "minutes = " + "9" * 5000, 2, "", "too many digits"),
]


@pytest.mark.parametrize(("old", "new", "line", "field", "words"), FAULTS)
def test_a_fault_is_named_with_its_line_and_field(old, new, line, field, words):
    assert GOOD.count(old) == 1
    error = fault(GOOD.replace(old, new))
    assert words in str(error), error
    assert (error.line, error.field.replace("steps.3.reach.", "steps.3.")) == (line, field), error
    assert f"line {line}" in str(error) and str(error).startswith("my.toml")


def test_the_first_step_compares_with_nothing_before_it():
    first = GOOD.index("[[steps]]")
    lone = GOOD[:first] + GOOD[GOOD.index("[[steps]]", first + 1) :].replace("{share of layer 1 before}", "x")
    assert of(lone).steps[0].key == "guess"
    error = fault(lone.replace("below 10 %", "below 2 times before"))
    assert (error.field, "no step before" in str(error)) == ("steps.1.choose", True)


def test_a_lesson_never_names_a_data_file():
    error = fault(GOOD.replace('"sigmoid-shallow"', '"dataset=csv&data_file=/etc/passwd"'))
    assert "no data file" in str(error)


def test_a_recurrent_network_has_no_bars_to_draw():
    text = GOOD.replace("sigmoid-shallow", "rnn-tanh-forgets").replace(
        '[steps.reach]\nquestion = "Reach it."\ngoal = "accuracy at least 90 %"', '[steps.draw]\nquestion = "Draw"'
    )
    assert "recurrent" in str(fault(text)) and fault(text).field == "steps.3.draw"


def test_another_view_is_refused_where_the_views_are_known():
    with pytest.raises(LessonError, match="'bars' is no view; allowed: loss"):
        read(GOOD.encode(), views=["loss"])


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    for path, words in ((tmp_path, "folder"), (tmp_path / "none.toml", "no such file")):
        with pytest.raises(LessonError, match=words):
            load(path)
    (tmp_path / "latin.toml").write_bytes("minutes = 5\ntitle = 'Fünf'".encode("latin-1"))
    with pytest.raises(LessonError, match=r"latin\.toml, line 2: it is not UTF-8"):
        load(tmp_path / "latin.toml")
    with pytest.raises(LessonError, match="nested too deep"):
        read(b"a = " + b"[" * 100_000)


def test_the_language_is_that_of_the_folder_or_what_the_file_says(tmp_path):
    folder = tmp_path / "de"
    folder.mkdir()
    (folder / "a.toml").write_text(GOOD, encoding="utf-8")
    assert load(folder / "a.toml").language == "de"
    (tmp_path / "b.toml").write_text('language = "zh_CN"\n' + GOOD, encoding="utf-8")
    assert load(tmp_path / "b.toml").language == "zh_CN"


SHIPPED = {key: path_of(key).read_text(encoding="utf-8") for key in keys()}
JUNK = (
    '""',
    "[]",
    "{}",
    "true",
    "-1",
    "1e400",
    "nan",
    '"é"',
    '"' + "a" * 5000 + '"',
    "1979-05-27",
    '["x", 1]',
    '"{x}"',
)


@given(key=st.sampled_from(sorted(SHIPPED)), at=st.integers(0, 400), junk=st.sampled_from(JUNK))
@settings(max_examples=examples(100))
def test_a_wrong_value_is_named_with_its_own_line(key, at, junk):
    lines = SHIPPED[key].split("\n")
    places = [i for i, line in enumerate(lines) if re.match(r"\w+ = [^\"\[]|\w+ = \"[^\"]", line)]
    place = places[at % len(places)]
    lines[place] = lines[place].partition("=")[0] + "= " + junk
    try:
        read("\n".join(lines).encode())
    except LessonError as error:
        name = lines[place].partition(" ")[0]
        own = error.line == place + 1 and name in error.field
        # another scenario may make a later step impossible: then that one is named
        assert own or name in ("scenario", "changes", "key"), (error, place + 1)
        assert len(str(error)) < LONGEST


@given(seed=st.integers(0, 2**32))
@settings(max_examples=examples(100))
def test_a_damaged_file_is_a_lesson_or_one_message(seed):
    check_damaged(random.Random(seed), sorted(SHIPPED.items()))


def check_damaged(draw: random.Random, sources: list[tuple[str, str]]) -> bool:
    """Whether a damaged lesson was refused, in one line that names a line of the file and, but for its syntax, a field."""
    content = damaged(draw.choice(sources)[1].encode(), draw)
    try:
        read(content)
    except LessonError as error:
        said = str(error)
        assert 0 < len(said) < LONGEST and said.isprintable(), said
        assert 1 <= error.line <= content.count(b"\n") + 1, error
        said.encode()
        return True
    return False
