"""An exported script trains as gradsim does: sampled scenarios, their first gradients and 50 steps, float64."""

from __future__ import annotations

import json
import math
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gradsim
from gradsim import Scenario, Trainer, terminal
from gradsim.lab.doctor import diagnose
from gradsim.lab.export import write
from tests.lab.export.sampled import sampled

torch = pytest.importorskip("torch")
torch.set_num_threads(1)  # for networks of this size more are slower
pytestmark = pytest.mark.oracle

STEPS = 50
FIRST, LATER = 1e-6, 1e-5
"""Relative differences that are allowed in the first step, and in all."""
SMALL = 1e-7
"""Added to what a gradient norm's difference is relative to: beneath it there is nothing but rounding."""
AMPLIFIED = 10
"""How many times more than gradsim from itself the script may differ, where both amplify rounding."""


@pytest.fixture(autouse=True)
def _usual_dtype():
    yield
    torch.set_default_dtype(torch.float32)


def run(folder: Path) -> dict[str, Any]:
    """All that the exported script defines."""
    return runpy.run_path(str(folder / "train.py"))


def figures(scenario: Scenario, nudge: float = 0.0) -> np.ndarray:
    """(steps, 1 + layers) loss and gradient norms; up to where numbers stop being finite.

    ``nudge``: a relative change of the first weights at random.
    """
    trainer = Trainer(scenario)
    weights = trainer.ensemble.network.values.flat
    weights *= 1 + nudge * np.random.default_rng(1).standard_normal(weights.shape)
    found = []
    for _ in range(STEPS):
        measured = trainer.step()
        if measured.divergence:
            break
        found.append([measured.loss, *measured.grad_norm])
    return np.array(found)


def script_figures(script: dict[str, Any]) -> np.ndarray:
    """The same of an exported script."""
    found = []
    for step in range(STEPS):
        loss, norms = script["train_step"](step)
        found.append([loss, *norms.values()])
        if not np.isfinite(found[-1]).all():
            return np.array(found[:-1])
    return np.array(found)


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """The largest relative one."""
    steps = min(len(one), len(other))
    return float((np.abs(one[:steps] - other[:steps]) / (np.abs(one[:steps]) + SMALL)).max(initial=0.0))


def check(scenario: Scenario, script: dict[str, Any]) -> bool:
    """Whether the script agrees; where it does not, gradsim with first weights that are changed by 1e-15 must not either.

    Batch normalization of two examples, or a norm that Adam divides by, amplify rounding, whoever trains.
    """
    mine, theirs = figures(scenario), script_figures(script)
    assert difference(mine[:1], theirs[:1]) < FIRST, scenario.code()
    found = difference(mine, theirs)
    if found < LATER and len(mine) == len(theirs):
        return True
    assert found < AMPLIFIED * difference(mine, figures(scenario, nudge=1e-15)), scenario.code()
    return False


@pytest.mark.parametrize("number", range(20))
def test_a_sampled_scenario(number, tmp_path):
    scenario = sampled(number)
    write(scenario, tmp_path)
    check(scenario, run(tmp_path))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 300, 30))
def test_300_sampled_scenarios(first, tmp_path):
    agreed = 0
    for number in range(first, first + 30):
        scenario = sampled(number)
        write(scenario, tmp_path / str(number))
        agreed += check(scenario, run(tmp_path / str(number)))
    assert agreed >= 27


def test_dropout_leaves_out_as_many_units_and_without_it_all_is_as_before(tmp_path):
    scenario = Scenario(depth=3, activation="tanh", dropout=0.3)
    write(scenario, tmp_path)
    script = run(tmp_path)
    dropped = script["model"].dropout(torch.ones(100_000))
    assert (dropped == 0).double().mean().item() == pytest.approx(0.3, abs=0.01)
    assert dropped.max().item() == pytest.approx(1 / 0.7)
    assert "other dropout masks" in (tmp_path / "train.py").read_text()
    script["model"].dropout.p = 0.0
    assert check(scenario.replace(dropout=0.0), script)


def test_float32_agrees_as_far_as_it_goes(tmp_path):
    scenario = Scenario(depth=3, activation="tanh", dtype="float32")
    write(scenario, tmp_path)
    script = run(tmp_path)
    assert {p.dtype for p in script["model"].parameters()} == {torch.float32}
    assert script_figures(script)[0] == pytest.approx(figures(scenario)[0], rel=1e-4)


def test_the_script_runs_with_torch_alone(tmp_path):
    scenario = Scenario(depth=4, activation="tanh", normalization="layer", skip="residual")
    write(scenario, tmp_path)
    block = "import runpy, sys; sys.modules['numpy'] = None; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = [sys.executable, "-c", block, str(tmp_path / "train.py")]
    shown = subprocess.run([*words, "--json"], capture_output=True, check=True, env=bare, cwd=tmp_path, text=True)
    told, mine = json.loads(shown.stdout), Trainer(scenario).measure()
    assert told["loss"] == pytest.approx(mine.loss, rel=FIRST)
    assert [layer["name"] for layer in told["layers"]] == list(mine.layer_names)
    assert [layer["grad_norm"] for layer in told["layers"]] == pytest.approx(mine.grad_norm, rel=FIRST)
    shown = subprocess.run(words, capture_output=True, check=True, env=bare, cwd=tmp_path, text=True)
    assert "step  199  loss" in shown.stdout and math.isfinite(
        float(shown.stdout.split("step  199  loss ")[1].split()[0])
    )


def test_the_notebook_is_valid_and_trains_as_the_script(tmp_path, monkeypatch, capsys):
    nbformat = pytest.importorskip("nbformat")
    write(Scenario(depth=2), tmp_path)
    notebook = nbformat.read(tmp_path / "train.ipynb", as_version=4)
    nbformat.validate(notebook)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, "cell", "exec"), names)
    shown = capsys.readouterr().out
    mine = Trainer(Scenario(depth=2))
    assert f"step    0  loss {mine.measure().loss:.6g}" in shown
    mine.run(200)
    weight = names["model"].output.weight.detach().numpy().T
    np.testing.assert_allclose(weight, mine.parameters["output.weight"], rtol=1e-5)


def test_the_files_are_safetensors(tmp_path):
    load = pytest.importorskip("safetensors.torch").load_file
    write(Scenario(depth=2, normalization="batch"), tmp_path)
    own = run(tmp_path)["read"]
    for name in ("weights.safetensors", "data.safetensors"):
        theirs, ours = load(tmp_path / name), own(name)
        assert theirs.keys() == ours.keys() and all(torch.equal(theirs[key], ours[key]) for key in ours)


@pytest.mark.parametrize("name", ["relu-xavier", "relu-explodes", "rate-explodes", "relu-he"])
def test_the_doctor_says_of_a_watched_export_what_it_says_in_the_window(name, tmp_path):
    scenario = Scenario.shipped(name)
    snapshot = terminal.train(scenario, 200, False, frozenset({"statistics"}))
    write(scenario, tmp_path / "export")
    script = run(tmp_path / "export")
    with gradsim.watch(script["model"], script["optimizer"], every=1, folder=tmp_path / "run") as watched:
        for step in range(200):
            loss, _ = script["train_step"](step)
            watched.step(loss)
            if not math.isfinite(loss):
                break
    assert [finding.key for finding in watched.findings()] == [finding.key for finding in diagnose(snapshot)]
