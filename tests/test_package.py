"""What the package says of itself holds together; test_wheel.py builds and installs it."""

from __future__ import annotations

import importlib.util
import re
import tomllib

import pytest

import gradsim
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_that_of_the_code():
    assert PROJECT["version"] == gradsim.__version__


def test_the_pythons_that_are_named_are_those_that_are_checked():
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    tried = re.search(r"for version in (.*);", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
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
    made = description((ROOT / "README.md").read_text(encoding="utf-8"), "")
    assert not re.findall(r"\]\((?!https?:|#)|<img|<source", made) and "## Start" in made
