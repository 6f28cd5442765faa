"""What the package says of itself holds together; test_wheel.py builds and installs it."""

from __future__ import annotations

import importlib.util
import re
import tomllib

import pytest

import gradsim
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_version_is_the_same_wherever_it_stands():
    newest = re.findall(r"^## \[(\d.*?)\] - \d{4}-\d\d-\d\d$", text("CHANGELOG.md"), re.MULTILINE)[0]
    cited = re.search(r"^version: (.*)$", text("CITATION.cff"), re.MULTILINE)[1]
    assert {PROJECT["version"], newest, cited} == {gradsim.__version__}
    assert re.search(r"^license: (.*)$", text("CITATION.cff"), re.MULTILINE)[1] == PROJECT["license"]


def test_the_changelog_says_what_comes_next_before_what_was():
    assert re.findall(r"^## \[(.*?)\]", text("CHANGELOG.md"), re.MULTILINE)[0] == "Unreleased"
    kinds = set(re.findall(r"^### (.*)$", text("CHANGELOG.md"), re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"])
def test_what_a_page_links_to_is_there(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#]*)|(?:src|srcset)=\"([^\"]*)\"", text(page))
    assert not [link for link in map("".join, links) if not (ROOT / link).exists()]
    named = re.findall(r"`((?:gradsim|docs|tests|resources|tools)/[\w/.-]*)`", text(page))
    assert not [path for path in named if not (ROOT / path).exists()]


def test_the_readme_says_where_each_page_for_those_who_carry_on_is():
    assert all(
        f"({page})" in text("README.md") for page in ("CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CITATION.cff")
    )


def test_a_newcomer_is_told_only_what_can_be_made():
    targets = set(re.findall(r"^([a-z]+):.*##", text("Makefile"), re.MULTILINE))
    named = re.findall(r"(?:^|`)make ([a-z]+)", text("CONTRIBUTING.md"), re.MULTILINE)
    assert named and not set(named) - targets


def test_before_a_commit_the_parts_of_lint_are_run():
    parts = re.search(r"--keep-going (.*)$", text("Makefile"), re.MULTILINE)[1].split()
    assert re.findall(r"entry: make ([a-z-]+),", text(".pre-commit-config.yaml")) == parts


def test_the_pythons_that_are_named_are_those_that_are_checked():
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    tried = re.search(r"for version in (.*);", text(".ci/run"))
    assert PROJECT["requires-python"] == f">={named[0]}" and named == tried[1].split()[: len(named)]


README = """\
<picture>
  <source srcset="docs/dark.png">
  <img src="docs/light.png" alt="bars">
</picture>

Text [of the guide](docs/guide.md), ![a map](docs/map.png)
[of others](https://example.org/), [below](#below).
"""


@pytest.fixture
def description():
    pytest.importorskip("hatchling")
    spec = importlib.util.spec_from_file_location("description", ROOT / "tools" / "description.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made.description


def test_without_an_address_the_description_has_no_picture_and_no_link_that_leads_nowhere(description):
    assert description(README, "") == "Text of the guide, [of others](https://example.org/), [below](#below).\n"


def test_with_an_address_pictures_and_links_lead_there(description):
    made = description(README, "https://example.org/gradsim/raw/HEAD")
    told = [
        f"https://example.org/gradsim/raw/HEAD/docs/{name}" for name in ("dark.png", "light.png", "guide.md", "map.png")
    ]
    assert re.findall(r"https://example.org/gradsim[^\")]*", made) == told
    assert "(https://example.org/)" in made and "(#below)" in made


def test_the_readme_is_left_with_nothing_that_only_the_repository_has(description):
    made = description(text("README.md"), "")
    assert not re.findall(r"\]\((?!https?:|#)|<img|<source", made) and "## Start" in made
