"""The pages for teachers say what the lessons are."""

from __future__ import annotations

import re

import pytest

from gradsim import assets
from gradsim.lab.lessons import quantities, read
from gradsim.lab.lessons.lesson import PARTS
from gradsim.lab.lessons.sentences import KINDS
from tests.lab.lessons.player import LESSONS

FOLDER = assets.docs() / "teaching"


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("key", [key for key in LESSONS if not key.startswith("0-")])
def test_each_lesson_has_its_page(key):
    page, lesson = (FOLDER / f"{key}.md").read_text(encoding="utf-8"), LESSONS[key]
    assert page.startswith(f"# Lesson {key[0]}: ") and f"{lesson.minutes} minutes." in page
    assert lesson.take_away in plain(page)
    parts = ("**Goal.**", "What students get wrong", "Questions to ask", "Answers", "Ways to the goal", "Source")
    assert [part for part in parts if part not in page] == []
    questions, answers = page.partition("## Questions to ask")[2].partition("## Answers")[::2]
    assert len(re.findall(r"^\d\. ", questions, re.M)) == len(re.findall(r"^\d\. ", answers, re.M)) >= 3
    assert re.search(r"(19|20)\d\d", page.partition("## Source")[2]), "a source with its year"
    assert f"| {key[0]} | {lesson.minutes} |" in (FOLDER / "README.md").read_text(encoding="utf-8")


def test_the_links_of_the_pages_lead_somewhere():
    for page in FOLDER.glob("*.md"):
        for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            assert link.startswith("https://") or (FOLDER / link).is_file(), (page.name, link)


def test_what_can_be_written_in_a_lesson_is_all_on_one_page():
    page = (FOLDER / "writing-lessons.md").read_text(encoding="utf-8")
    for choice in quantities:
        text = choice.help.replace("|", r"\|")
        assert f"| {choice.key} | {text} |" in page
    assert all(f"`{word}`" in page for word in (*KINDS, *PARTS))


def test_the_lesson_on_that_page_is_one():
    page = (FOLDER / "writing-lessons.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.S)
    assert len(read(example.encode()).steps) == 2
