"""A table whose rows are moments is learned from in windows; the later part is held out, and no row is on both sides."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, Trainer, data
from gradsim.data.sizes import sizes
from gradsim.data.table import windows
from tests.conftest import examples
from tests.soak.mutations import damaged

DAYS = [str(np.datetime64("2024-01-01") + np.timedelta64(i, "D")) for i in range(200)]
WAVE = [f"{np.sin(i / 5):.4f}" for i in range(200)]
WEATHER = [(day, wave, str(i % 7), "ab"[i % 3 == 0]) for i, (day, wave) in enumerate(zip(DAYS, WAVE, strict=True))]
HEADER = ("day", "wave", "beat", "state")


def text(rows=WEATHER, header=HEADER):
    return "\n".join(",".join(row) for row in (header, *rows)) + "\n"


@pytest.fixture
def series(tmp_path):
    """``series(content)``: a scenario that learns from it, windows of ten rows as they are."""

    def make(content, **fields):
        path = tmp_path / "s.csv"
        path.write_text(content)
        usual = {"time_steps": 10, "loss": "mse", "input_scaling": "none", "target_scaling": "none"}
        return Scenario(network="rnn", task="series", data_file=str(path), **(usual | fields))

    return make


def test_a_column_of_numbers_is_foretold_from_its_own_past(series):
    found = data.load(series("wave\n" + "\n".join(WAVE)))
    values = np.array(WAVE, dtype=float)
    for i, window in enumerate(found.train.inputs):
        np.testing.assert_array_equal(window[:, 0], values[i : i + 10])
        assert found.train.targets[i, 0] == values[i + 10]
    assert (
        found.read
        == "200 rows, 180 windows of 10 time steps, 1 input, target wave (the next value); the last 30 windows held out"
    )


def test_several_columns_over_time_and_a_class_that_is_that_of_the_last_row(series):
    found = data.load(series(text(), loss="cross_entropy"))
    assert found.input_names == ("wave", "beat") and found.classes == ("a", "b")
    assert "target state (2 classes, of the last row)" in found.read and "left out: day (the time)" in found.read
    np.testing.assert_array_equal(found.train.inputs[3][:, 1], [i % 7 for i in range(3, 13)])
    assert found.train.labels[3] == (12 % 3 == 0)
    numbers = data.load(series(text(), target_column="wave", text_columns="leave_out"))
    assert numbers.input_names == ("wave", "beat") and "target wave (the next value)" in numbers.read


def test_the_later_part_is_held_out_and_no_row_is_on_both_sides(series):
    count = "n,v\n" + "\n".join(f"{i},{(i * 37) % 101}.5" for i in range(150))
    for loss, ahead in (("mse", 1), ("cross_entropy", 0)):
        more = {"target_column": "k"} if loss == "cross_entropy" else {}
        content = count if loss == "mse" else "n,k\n" + "\n".join(f"{i},{'uv'[i % 2]}" for i in range(150))
        found = data.load(series(content, loss=loss, left_out="none", **more))
        train, held_out = (part.inputs[..., 0] for part in (found.train, found.held_out))
        assert train.max() + ahead < held_out.min() and held_out.max() + ahead == 149
        assert (len(train), len(held_out)) == (150 - 30 - 9 - ahead, 30 - 9 - ahead)


def test_no_window_spans_a_row_that_was_dropped_and_filled_ones_are_there(series):
    holed = [(day, "" if i == 50 else wave, *rest) for i, (day, wave, *rest) in enumerate(WEATHER)]
    found = data.load(series(text(holed), target_column="beat", left_out="day,state"))
    beats = np.concatenate((found.train.inputs, found.held_out.inputs))[..., found.input_names.index("beat")]
    assert set(np.diff(beats).ravel()) == {1.0, -6.0} and "1 row with a missing value dropped" in found.read
    filled = data.load(series(text(holed), target_column="beat", left_out="day,state", missing_values="mean"))
    assert len(filled.train.inputs) == len(found.train.inputs) + 11 and "1 missing value filled" in filled.read


@pytest.mark.parametrize(
    ("content", "fields", "says"),
    [("v\n" + "\n".join(WAVE[:40]), {"time_steps": 50}, "it has 40 rows; windows of 50 time steps need 108 or more"),
     ("v\n" + "\n".join(WAVE[:40]), {"time_steps": 50}, "take --time-steps 16 or fewer"),
     ("v\n" + "\n".join(WAVE[:7]), {}, "it has 7 rows"),
     ("v\n" + "\n".join(w if i % 9 else "NA" for i, w in enumerate(WAVE)), {}, "--missing-values median"),
     ("v\n" + "\n".join(WAVE), {"loss": "cross_entropy"}, "take the loss mse, huber or mae"),
     ("", {}, "an empty file")],
)  # fmt: skip
def test_what_cannot_be_used_is_said_with_what_to_do(series, content, fields, says):
    with pytest.raises(ScenarioError, match=says):
        data.load(series(content, **fields))


@pytest.mark.parametrize("rows", [40, 41, 60])
def test_the_time_steps_that_a_refusal_proposes_work(series, rows):
    content = "v\n" + "\n".join(WAVE[:rows])
    with pytest.raises(ScenarioError) as found:
        data.load(series(content, time_steps=50))
    most = int(str(found.value).split("--time-steps ")[1].split()[0])
    assert len(data.load(series(content, time_steps=most)).held_out.inputs) == windows.FEWEST
    with pytest.raises(ScenarioError):
        data.load(series(content, time_steps=most + 1))


def test_of_a_long_series_some_windows_stand_for_all(series, monkeypatch):
    monkeypatch.setattr(windows, "MOST_WINDOWS", 50)
    scenario = series("wave\n" + "\n".join(WAVE))
    found = data.load(scenario)
    assert "one window for 4 rows" in found.read and found.sizes.examples <= 50
    assert sizes(scenario).features == 1


def test_a_series_is_learned(series):
    content = "wave\n" + "\n".join(WAVE)
    trainer = Trainer(series(content, width=8, activation="tanh", optimizer="adam", learning_rate=0.01))
    trainer.run(150)
    assert trainer.evaluate()[0] < 0.02 * np.var(np.array(WAVE, dtype=float))


@settings(max_examples=examples(60))
@given(st.integers(0, 2**32), st.sampled_from(("cross_entropy", "mse")), st.integers(1, 30))
def test_a_damaged_series_is_data_or_one_clear_message(tmp_path_factory, seed, loss, steps):
    path = tmp_path_factory.mktemp("s") / "s.csv"
    path.write_bytes(damaged(text().encode(), random.Random(seed)))
    scenario = Scenario(network="rnn", task="series", data_file=str(path), loss=loss, time_steps=steps)
    for use in (sizes, data.load):
        try:
            found = use(scenario)
        except ScenarioError as error:
            assert len(str(error)) < 300 and len(str(error).splitlines()) == 1
        else:
            assert use is sizes or (np.isfinite(found.train.inputs).all() and found.train.inputs.shape[1] == steps)
