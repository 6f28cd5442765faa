"""What was answered is kept, whatever becomes of the file; and the report that is made of it."""

from __future__ import annotations

import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario
from gradsim.lab.lessons import LessonReport, Picture, Progress, Record, find
from gradsim.language import Language
from tests.conftest import examples
from tests.soak.mutations import damaged

LESSON = find("1-bars")
CODE = Scenario(depth=3).code()


def record(step: str, **more) -> Record:
    usual = {
        "title": "T",
        "task": "number",
        "question": "How <much>?",
        "given": "0.1",
        "measured": "1 in 180",
        "right": False,
    }
    return Record(step=step, **{**usual, "distance": 1.25, "code": CODE, "steps": 3, **more})


def test_what_was_answered_is_kept(tmp_path):
    file = tmp_path / "deep" / "lessons.json"
    progress = Progress().add(LESSON, record("lines")).at(LESSON, LESSON.steps[2])
    progress.save(file)
    again = Progress.load(file)
    assert again == progress
    kept = again.of(LESSON)
    assert kept.at == "smallest" and not kept.done and kept.records["lines"].code == CODE
    assert "gradsim" in kept.records["lines"].versions and kept.records["lines"].when


def test_a_lesson_is_finished_when_its_last_step_was_done_and_stays_so():
    last = Progress().at(LESSON, LESSON.steps[-1])
    assert not last.of(LESSON).done, "to be there is not to have done it"
    assert last.finish(LESSON).of(LESSON).done
    assert last.finish(LESSON).at(LESSON, LESSON.steps[0]).of(LESSON).done


def test_a_newer_answer_takes_the_place_of_the_older():
    progress = Progress().add(LESSON, record("lines")).add(LESSON, record("lines", right=True))
    assert [r.right for r in progress.of(LESSON).records.values()] == [True]


def test_without_a_file_nothing_is_kept(tmp_path):
    assert Progress.load(tmp_path / "none.json") == Progress()
    assert Progress().of(LESSON).at == ""


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 99, "lessons": {"1-bars": {"at": "x"}}}', b"\xff\xfe\0"]
)
def test_a_file_of_another_version_or_a_damaged_one_is_kept_beside_the_new_one(tmp_path, content):
    file = tmp_path / "lessons.json"
    file.write_bytes(content)
    assert Progress.load(file) == Progress()
    Progress().add(LESSON, record("lines")).save(file)
    assert Progress.load(file).of(LESSON).records and (tmp_path / "lessons-kept-1.json").read_bytes() == content
    Progress().save(file)
    assert len(list(tmp_path.iterdir())) == 2, "its own file is simply replaced"


def test_what_is_damaged_alone_is_left_out(tmp_path):
    file = tmp_path / "lessons.json"
    progress = Progress().add(LESSON, record("lines")).add(LESSON, record("smallest"))
    values = progress.to_dict()
    values["lessons"]["1-bars"]["records"][0]["right"] = "yes"
    values["lessons"]["1-bars"]["records"][1]["of the future"] = 3
    values["lessons"]["other"] = [1]
    file.write_text(json.dumps(values), encoding="utf-8")
    assert list(Progress.load(file).of(LESSON).records) == ["smallest"]


@given(seed=st.integers(0, 2**32))
@settings(max_examples=examples(100))
def test_a_damaged_file_never_stops_the_program(tmp_path_factory, seed):
    progress = Progress().add(LESSON, record("lines")).at(LESSON, LESSON.steps[2])
    file = tmp_path_factory.getbasetemp() / "damaged.json"
    file.write_bytes(damaged(json.dumps(progress.to_dict()).encode(), random.Random(seed)))
    kept = Progress.load(file).of(LESSON)
    assert all(isinstance(r.right, bool) and isinstance(r.given, str) for r in kept.records.values())


def test_a_report_is_one_page_that_needs_no_other_file():
    progress = Progress().add(LESSON, record("lines")).add(LESSON, record("smallest", right=True, distance=None))
    pictures = {"lines": Picture("image/png", b"\x89PNG", 400), "bars": Picture("image/png", b"x")}
    report = LessonReport(LESSON, progress.of(LESSON), pictures, who="<Ada>")
    page = report.html()
    assert report.right == 1 and "1 of 5 predictions" in page
    assert page.count("data:image/png;base64,") == 2
    assert "How &lt;much&gt;?" in page and "&lt;Ada&gt;" in page and "<Ada>" not in page
    assert all(
        text in page
        for text in ("1 in 180", "1.2 decades", CODE.replace("&", "&amp;"), LESSON.take_away, report.versions)
    )
    assert not re.search(r"(src|href)=\"(?!data:)", page)


def test_the_headings_of_a_report_are_translated(speaking):
    report = LessonReport(LESSON, Progress().add(LESSON, record("lines")).of(LESSON))
    german = {"Predicted": "Erwartet", "{n} decades": "{n} Dekaden"}
    speaking(Language("de", lambda _, text: german.get(text, text), ","))
    page = report.html()
    assert "Erwartet" in page and "1,2 Dekaden" in page and "Predicted" not in page
