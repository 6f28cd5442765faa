"""A trainer that was saved and loaded goes on with the numbers of one that was never closed, to the bit."""

from __future__ import annotations

import warnings
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, Trainer, run_file
from gradsim.run_file import RunFileError
from gradsim.training import Measurement
from tests.conftest import examples
from tests.training.scenarios import small_scenarios

SMALL = Scenario(depth=3, width=6, batch_size=4, dataset="xor", activation="tanh")
SPREAD = SMALL.replace(dataset="diabetes", loss="mse", activation="linear", learning_rate=0.08, seed=3, seeds=3)
TABLE = "a,b,kind\n" + "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(40))


def figures(found: Measurement) -> list[Any]:
    """All of a measurement, to the bit."""
    values = (getattr(found, field.name) for field in fields(found))
    return [value.tobytes() if isinstance(value, np.ndarray) else repr(value) for value in values]


def goes_on_the_same(scenario: Scenario, path: Path, first: int, more: int) -> None:
    whole, closed = Trainer(scenario), Trainer(scenario)
    for trainer in (whole, closed):
        for _ in range(first):
            trainer.step()
    closed.save(path)
    again = Trainer.load(path)
    assert again.scenario == scenario and again.step_count == whole.step_count
    for _ in range(more):
        assert figures(again.step()) == figures(whole.step())
    assert again.ensemble.network.values.flat.tobytes() == whole.ensemble.network.values.flat.tobytes()
    assert again.ensemble.measure().divergences == whole.ensemble.measure().divergences
    assert [a.tobytes() for a in again.ensemble.network.running_statistics()] == [
        a.tobytes() for a in whole.ensemble.network.running_statistics()
    ]
    for kept, expected in zip(again.history.save(), whole.history.save(), strict=True):
        assert np.array_equal(kept, expected, equal_nan=True)
    assert figures(again.first or again.measure()) == figures(whole.first or whole.measure())
    assert again.evaluate() == whole.evaluate() or np.isnan(whole.evaluate()[0])
    assert again.relative_change().tobytes() == whole.relative_change().tobytes()


@pytest.mark.parametrize(
    "changes",
    [
        {"optimizer": "momentum"},
        {"optimizer": "adam", "weight_decay": 0.01},
        {"normalization": "batch"},
        {"dropout": 0.3},
        {"warmup_steps": 20, "rate_factors": "0.5,1,2,1"},
        {"skip": "residual", "skip_scale": "rezero", "clip_norm": 0.5},
        {"network": "rnn", "cell": "elman", "task": "parity", "time_steps": 6},
        {"network": "rnn", "cell": "lstm", "task": "parity", "time_steps": 6, "normalization": "batch"},
        {"dtype": "float16", "loss_scale": 1024.0},
        {"dtype": "float32", "width": "6,4*2"},
        {"seeds": 3},
    ],
    ids=lambda changes: ",".join(map(str, changes.values())),
)
def test_it_goes_on_to_the_bit(tmp_path: Path, changes: dict[str, Any]) -> None:
    goes_on_the_same(SMALL.replace(**changes), tmp_path / "run.npz", 12, 9)


@settings(max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scenario=small_scenarios(), first=st.integers(0, 20), more=st.integers(1, 10))
def test_any_scenario_goes_on_to_the_bit(tmp_path: Path, scenario: Scenario, first: int, more: int) -> None:
    goes_on_the_same(scenario, tmp_path / "run.npz", first, more)


@pytest.mark.parametrize("first", [4, 6, 7, 9])
def test_networks_that_stopped_beside_the_first_stay_stopped(tmp_path: Path, first: int) -> None:
    """Two of three diverge, at different steps; the next batch they could take, but they are out."""
    trainer = Trainer(SPREAD)
    trainer.run(20)
    stopped = trainer.ensemble.measure().divergences
    assert stopped[0] is None and {d.step for d in stopped[1:] if d} == {6, 7}
    goes_on_the_same(SPREAD, tmp_path / "run.npz", first, 9)


def test_a_table_of_the_users_own_is_found_beside_the_run_or_where_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("table.csv").write_text(TABLE)
    scenario = Scenario(dataset="csv", data_file="table.csv", depth=2, width=4, batch_size=4)
    goes_on_the_same(scenario, tmp_path / "run.npz", 5, 5)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert Trainer.load(tmp_path / "run.npz").step_count == 5
    moved = (tmp_path / "table.csv").rename(tmp_path / "elsewhere" / "moved.csv")
    with pytest.raises(ScenarioError, match=r"table\.csv.*there is no such file"):
        Trainer.load(tmp_path / "run.npz")
    assert Trainer.load(tmp_path / "run.npz", data_file=str(moved)).run(1).step == 5


def test_data_that_have_changed_are_said(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(TABLE)
    scenario = Scenario(dataset="csv", data_file=str(table), depth=2, width=4, batch_size=4)
    Trainer(scenario).save(tmp_path / "run.npz")
    with warnings.catch_warnings(action="error"):
        Trainer.load(tmp_path / "run.npz")
    table.write_text(TABLE.replace("39,4,y", "39,40,y"))
    with pytest.warns(UserWarning, match=r"run\.npz: its data are not the same"):
        assert Trainer.load(tmp_path / "run.npz").step_count == 0
    table.write_text("".join(f"1,{line}\n" for line in TABLE.splitlines()))
    with pytest.raises(
        RunFileError, match="3 inputs and 2 outputs now; when it was saved they had 2 inputs and 2 outputs"
    ):
        Trainer.load(tmp_path / "run.npz")


def test_what_is_no_run_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "run.npz"
    Trainer(SMALL).save(path)
    whole = path.read_bytes()
    for content, words in ((whole[:-100], "damaged"), (b"text", "not a run")):
        path.write_bytes(content)
        with pytest.raises(RunFileError, match=words) as error:
            Trainer.load(path)
        assert "run.npz" in str(error.value) and len(str(error.value)) < 300
    with pytest.raises(RunFileError, match="there is no such file"):
        Trainer.load(tmp_path / "none.npz")


def test_weights_of_another_network_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save = run_file.save
    monkeypatch.setattr(run_file, "save", lambda path, saved: save(path, _of(saved, SMALL.replace(width=7))))
    Trainer(SMALL).save(tmp_path / "run.npz")
    with pytest.raises(RunFileError, match="its weights do not fit"):
        Trainer.load(tmp_path / "run.npz")


def _of(saved: Any, scenario: Scenario) -> Any:
    return replace(saved, scenario=scenario)


def test_saving_leaves_the_training_as_it_is_and_an_old_file_whole(tmp_path: Path) -> None:
    trainer = Trainer(SMALL.replace(optimizer="adam"))
    trainer.run(3)
    before = {name: values.copy() for name, values in trainer.parameters.items()}
    trainer.save(tmp_path / "run.npz")
    assert all((trainer.parameters[name] == values).all() for name, values in before.items())
    old = (tmp_path / "run.npz").read_bytes()
    with pytest.raises(OSError, match=r"No such file|cannot find"):
        trainer.save(tmp_path / "missing" / "run.npz")
    assert (tmp_path / "run.npz").read_bytes() == old and len(list(tmp_path.iterdir())) == 1
