"""What reads a file is chosen by its content; names of columns are written down whatever they hold."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, data
from gradsim.data.own import of_file, of_new_file
from gradsim.data.table.choice import list_of, names_in
from gradsim.reading import Watch, watched


@pytest.fixture
def files(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "table").write_text("a,b\n1,2\n")
    (tmp_path / "images").write_bytes(struct.pack(">4B3I", 0, 0, 8, 3, 0, 0, 0))
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "kind"),
    [("folder", "images"), ("table", "csv"), ("images", "idx"), ("photo.jpg", "images"), ("none", "csv")],
)
def test_a_file_is_read_as_what_it_holds(files, name, kind):
    assert of_file(Scenario(), str(files / name)) == Scenario(dataset=kind, data_file=str(files / name))
    through_time = of_file(Scenario(network="rnn"), str(files / name))
    assert (through_time.task if kind == "csv" else through_time.dataset) == ("series" if kind == "csv" else kind)
    assert through_time.through_time == (kind == "csv")


def test_what_was_chosen_for_another_file_does_not_hold_for_a_new_one(files):
    before = Scenario(dataset="csv", data_file="x.csv", target_column="t", left_out="a", separator="bar", depth=3)
    assert of_new_file(before, str(files / "table")) == Scenario(dataset="csv", data_file=str(files / "table"), depth=3)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip), min_size=1))
def test_names_of_columns_are_read_as_they_were_written(names):
    names = [name.strip() for name in names]
    assert names_in(list_of(names)) == names


def test_who_waits_hears_how_far_it_is_and_can_end_it(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b,kind\n" + "x,1.5,u\ny,2.5,v\n" * 3000)
    heard = []

    class Listener(Watch):
        def tell(self, share):
            heard.append(share)
            super().tell(share)
            self.unwanted = len(heard) > 4

    scenario = Scenario(dataset="csv", data_file=str(path))
    with watched(Listener()), pytest.raises(data.DataError, match="reading was cancelled"):
        data.load(scenario)
    assert all(0 <= share <= 1 for share in heard) and len(heard) == 6
    assert data.load(scenario).train.inputs.shape == (4800, 3)
