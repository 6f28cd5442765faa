"""The models in docs/examples: each fault is named by the doctor, and nothing is found wrong with its cured twin."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from gradsim.lab.doctor import findings  # noqa: E402

torch.set_num_threads(1)
pytestmark = pytest.mark.oracle
FILE = Path(__file__).parents[2] / "docs" / "examples" / "watched_models.py"


def load():
    specification = importlib.util.spec_from_file_location("watched_models", FILE)
    sys.modules["watched_models"] = module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


examples = load()


def check(name: str, seed: int, folder: Path) -> None:
    ill, cured = examples.EXAMPLES[name]
    named = [f.key for f in examples.train(ill, seed=seed, folder=folder / "ill").findings()]
    assert named[0] in ill.fault, (name, seed, named)
    well = examples.train(cured, seed=seed, folder=folder / "cured").findings()
    assert well and all(findings[f.key].kind == "well" for f in well), (name, seed, [f.key for f in well])


@pytest.mark.parametrize("name", ["mlp", "half"])
def test_the_fault_is_named_and_nothing_of_the_cured_twin(name, tmp_path):
    check(name, 0, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", examples.EXAMPLES)
def test_with_five_seeds_the_fault_is_named_and_nothing_of_the_cured_twin(name, seed, tmp_path):
    check(name, seed, tmp_path)
