"""Data of the user's own are read beside what goes on; first come the first rows, then all, or why not."""

from __future__ import annotations

import pytest

from gradsim import Scenario
from gradsim.lab.data_reading import DataReading
from tests.data.test_tables import HEADER, NUMBERED, text


@pytest.fixture
def read(tmp_path):
    def look(content, scenario=None):
        (tmp_path / "t.csv").write_text(content)
        reading = DataReading(scenario or Scenario(), str(tmp_path / "t.csv"))
        reading.start()
        reading.join(60)
        assert reading.done
        return reading

    return look


def test_the_first_rows_say_what_each_column_is_taken_for(read):
    found = read(text(NUMBERED, ("Id", *HEADER)).replace(",", ";"))
    columns = [(column.name, column.role) for column in found.preview.columns]
    assert columns == [("Id", "left out"), ("length", "input"), ("width", "input"), ("species", "target")]
    assert found.preview.rows[1] == ("2", "5.3", "2.2", "versicolor") and len(found.preview.rows) == 10
    assert found.preview.found == {
        "separator": "semicolon", "decimal_sign": "point", "header_line": "yes", "target_column": "species"
    }  # fmt: skip
    assert found.examples.read.startswith("30 rows, 2 inputs, target species (3 classes); left out: Id")


def test_the_loss_fits_what_the_target_of_a_new_file_holds(read):
    numbers = "a,price\n" + "\n".join(f"{i % 7},{i}.5" for i in range(30))
    assert read(numbers).scenario.loss == "mse"
    assert read(numbers, Scenario(loss="huber")).scenario.loss == "huber"
    assert read(text(), Scenario(loss="huber", target_column="price")).scenario.loss == "cross_entropy"


def test_why_it_cannot_be_read_is_one_line_and_a_column_that_is_no_use_says_so(read, tmp_path):
    reading = DataReading(Scenario(), str(tmp_path / "none.csv"))
    reading.start()
    reading.join(60)
    assert reading.error == "there is no such file" and reading.examples is None
    found = read("a,b,empty,k\n" + "\n".join(f"{i},{i % 3},,{'uv'[i % 2]}" for i in range(20)))
    assert [(c.role, c.why) for c in found.preview.columns][2] == ("useless", "empty")
