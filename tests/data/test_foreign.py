"""Which data files of somebody else's scenario are read without asking."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError
from gradsim.data.foreign import settle


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A working directory with a table, beside a folder of somebody else's with another."""
    for name in ("here", "theirs"):
        (tmp_path / name / "sub").mkdir(parents=True)
    (tmp_path / "here" / "mine.csv").write_text("a,b\n")
    (tmp_path / "theirs" / "sub" / "table.csv").write_text("a,b\n")
    (tmp_path / "theirs" / "out").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def test_a_relative_name_inside_the_working_directory_or_the_scenarios_folder_is_trusted(here):
    theirs = here.parent / "theirs"
    assert settle(Scenario(), theirs) == (Scenario(), "")
    mine = Scenario(data_file="mine.csv")
    assert settle(mine) == settle(mine, theirs) == (mine, "")
    assert settle(Scenario(data_file="sub/table.csv"), theirs) == (
        Scenario(data_file=str(theirs / "sub" / "table.csv")),
        "",
    )
    missing = Scenario(data_file="missing.csv")
    assert settle(missing, theirs) == (missing, "")


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../theirs/sub/table.csv", "sub/../../x", "~/secret.csv", "~nosuchuser/x"]
)
def test_any_other_place_is_asked_for_with_its_full_path(here, name):
    scenario = Scenario(data_file=name)
    found, asked = settle(scenario, here.parent / "theirs")
    assert found == scenario and (Path(asked).is_absolute() or name.startswith("~nosuchuser"))
    assert asked.endswith(name.removeprefix("~"))


def test_a_link_that_leads_out_of_the_folder_is_not_followed(here):
    scenario = Scenario(data_file="out/here/mine.csv")
    assert settle(scenario, here.parent / "theirs") == (scenario, "")  # there is no such file here
    (here / "away").symlink_to(here.parent / "theirs")
    assert settle(Scenario(data_file="away/sub/table.csv"))[1] == str(here / "away" / "sub" / "table.csv")


@pytest.mark.parametrize(
    "name", [r"\\host\share\x.csv", "//host/share/x.csv", "https://host/x.csv", "smb://h/x", r"\\?\UNC\h\x", r"/\h\x"]
)
def test_a_place_on_the_network_is_refused(here, name):
    with pytest.raises(ScenarioError, match="network"):
        settle(Scenario(data_file=name))


def test_a_name_longer_than_a_files_may_be_is_no_file(here):
    scenario = Scenario(data_file="a" * 300)
    assert settle(scenario, here.parent / "theirs") == (scenario, "")


@given(st.text("./\\~:ab \udcff", max_size=12) | st.text(max_size=300))
def test_any_name_is_trusted_asked_for_or_refused(name):
    try:
        scenario = Scenario(data_file=name)
        found, asked = settle(scenario, Path("/tmp"))
    except ScenarioError as error:
        assert len(str(error)) < 300
    else:
        assert asked or not name or not Path(found.data_file).is_absolute() or found.data_file.startswith("/tmp")
