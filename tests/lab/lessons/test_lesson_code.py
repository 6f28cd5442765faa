"""A lesson's share code: the same lesson again, or one line that says what is wrong."""

from __future__ import annotations

import base64
import random
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError
from gradsim.lab.lessons import LessonError, code_of, find, load, read_code
from gradsim.lab.lessons.lesson_code import LARGEST
from gradsim.scenario_files import is_lesson_code
from tests.conftest import examples
from tests.lab.lessons.player import LESSONS
from tests.soak.mutations import damaged

CODE = code_of(LESSONS["2-sigmoid"])


def code_with(content: bytes, key: str = "mine", language: str = "en") -> str:
    text = base64.urlsafe_b64encode(zlib.compress(content)).decode()
    return f"lesson={key}&language={language}&text={text}"


@pytest.mark.parametrize("key", LESSONS)
def test_a_code_holds_the_whole_lesson(key):
    again = read_code(code_of(LESSONS[key]))
    assert again == LESSONS[key] and again.source == LESSONS[key].source
    assert find(code_of(LESSONS[key])) == LESSONS[key], "it is taken wherever a lesson is named"
    assert len(code_of(LESSONS[key])) < len(LESSONS[key].source), "and is shorter than its file"


def test_a_code_that_mail_has_broken_into_lines_is_the_same():
    broken = "\n> ".join(CODE[i : i + 70] for i in range(0, len(CODE), 70)).replace("> ", "  ")
    assert read_code(f" {broken}\n") == LESSONS["2-sigmoid"]


def test_a_file_of_the_users_own_keeps_its_name_language_and_text(tmp_path):
    folder = tmp_path / "de"
    folder.mkdir()
    (folder / "Größer (2).gradsim.toml").write_bytes(LESSONS["1-bars"].source.replace(b"\n", b"\r\n"))
    lesson = load(folder / "Größer (2).gradsim.toml")
    assert lesson.key == "Größer (2)" and lesson.language == "de"
    assert read_code(code_of(lesson)) == lesson
    (tmp_path / "-- %.toml").write_bytes(LESSONS["1-bars"].source)
    assert read_code(code_of(load(tmp_path / "-- %.toml"))).key == "lesson", "a name that a code must not have"


def test_what_is_wrong_in_its_text_is_said_with_line_and_field():
    text = LESSONS["1-bars"].source.decode().replace("minutes = 6", "minutes = 600")
    line = text[: text.index("minutes = ")].count("\n") + 1
    with pytest.raises(LessonError) as caught:
        read_code(code_with(text.encode()))
    assert str(caught.value).startswith(f"mine.toml, line {line}, minutes: 600 is not allowed")


@pytest.mark.parametrize(
    "code",
    [CODE[:-1], CODE[: len(CODE) // 2], CODE[:-9], CODE + "A", CODE.replace("text=", "text=*"), CODE.replace("&text", "&txt"),
     "lesson=2-sigmoid", "lesson=", "lesson=x&lesson=y", "lesson=x&language=en&text", "lesson=x&language=en&text=",
     code_with(b"title = 1", "../../etc/passwd"), code_with(b"x", ".hidden"), code_with(b"x", "a" * 101), code_with(b"x", "x", "../..")],
)  # fmt: skip
def test_a_damaged_code_is_one_line(code):
    with pytest.raises(LessonError) as caught:
        read_code(code)
    assert str(caught.value).startswith("code of a lesson: ") and len(str(caught.value)) < 300


@pytest.mark.parametrize("most", [0, 1])
def test_a_code_unpacks_to_no_more_than_a_file_may_hold(most):
    """A thousand times as much is not even unpacked."""
    with pytest.raises(LessonError, match="1,000,000 bytes" if most else "mine.toml"):
        read_code(code_with(b"#" * (LARGEST + most)))
    if most:
        with pytest.raises(LessonError, match="1,000,000 bytes"):
            read_code(code_with(b"#" * 200 * LARGEST))


@given(seed=st.integers(0, 2**32))
@settings(max_examples=examples(150))
def test_whatever_becomes_of_a_code_it_is_a_lesson_or_one_line(seed):
    code = damaged(CODE.encode(), random.Random(seed)).decode("utf-8", "replace")
    try:
        read_code(code)
    except LessonError as error:
        assert len(str(error)) < 300 and "\n" not in str(error)


def test_it_is_no_scenarios_code():
    assert is_lesson_code(f" {CODE}") and not is_lesson_code("depth=3")
    with pytest.raises(ScenarioError, match="lesson's"):
        Scenario.from_code(CODE)
