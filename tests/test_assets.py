"""What is shipped beside the code is found, in a checkout and in a wheel, and is what it says."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from gradsim import Scenario, Trainer, assets
from gradsim.scenario_files import opens_paused


def test_a_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match="resources/no/such"):
        assets.path("no", "such")


@pytest.mark.parametrize(
    ("name", "examples", "held_out"), [("digits", 1797, 360), ("diabetes", 442, 88)]
)  # fmt: skip
def test_datasets_hold_their_examples_and_a_fixed_split(name, examples, held_out):
    with np.load(assets.path("datasets", f"{name}.npz"), allow_pickle=False) as file:
        assert {len(file[key]) for key in file.files if key != "columns"} == {examples}
        assert file["held_out"].sum() == held_out
    assert name + ".npz" in assets.path("datasets", "SOURCES.txt").read_text(encoding="utf-8")


def factor(name: str) -> float:
    """RMS dL/dz at the first layer over that at the output, before training."""
    signal = Trainer(Scenario.shipped(name)).measure().signal_grad_norm
    return float(signal[0] / signal[-1])


def test_shipped_scenarios_show_what_their_names_say():
    assert factor("sigmoid-vanishes") < 1e-5
    assert factor("sigmoid-batch-normalized") > 0.01
    assert factor("sigmoid-residual") > 0.01
    assert factor("relu-he") > 0.1
    assert factor("relu-xavier") < 1e-3
    assert factor("relu-explodes") > 1e3
    assert factor("relu-he") > factor("one-sigmoid-among-relu")


@pytest.mark.parametrize("name", assets.scenarios())
def test_shipped_scenarios_diverge_only_where_they_say_so(name):
    found = Trainer(Scenario.shipped(name)).run(60)
    assert (found.divergence is not None) == name.endswith(("explode", "explodes"))


@pytest.mark.parametrize("name", assets.scenarios())
def test_shipped_scenarios_say_what_they_show_in_one_line(name):
    assert 20 < len(assets.about(name)) <= 90


def test_a_wheel_carries_the_resources_and_finds_them(tmp_path):
    """The wheel is unpacked away from the checkout, and asked from another folder."""
    pytest.importorskip("hatchling")
    checkout = Path(__file__).parents[1]
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=checkout,
        capture_output=True,
        timeout=100,
        check=True,
    )
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "site")
    code = "import gradsim, gradsim.assets; print(gradsim.__file__); gradsim.Trainer(gradsim.Scenario()).step()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(tmp_path))


@pytest.mark.parametrize("name", assets.scenarios())
def test_a_scenario_that_explodes_at_once_opens_paused(name):
    explodes = Trainer(Scenario.shipped(name)).run(20).divergence is not None
    assert opens_paused(assets.path("scenarios", f"{name}.json")) == explodes
