"""What an export writes, and what it refuses; that PyTorch trains so, tests/oracle/test_export.py checks."""

from __future__ import annotations

import ast
import json

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer, choices
from gradsim.lab.export import FILES, pytorch, torch_names, write
from gradsim.lab.export.recurrent import STEPS
from tests.lab.export.sampled import sampled

PLAIN = Scenario(depth=2, width=5)


def source(scenario: Scenario) -> str:
    return pytorch(scenario)["train.py"].decode()


def tensors(content: bytes) -> dict[str, np.ndarray]:
    """A safetensors file, as its format is described."""
    size = int.from_bytes(content[:8], "little")
    found = {}
    for name, entry in json.loads(content[8 : 8 + size]).items():
        begin, end = entry["data_offsets"]
        dtype = {"F64": "<f8", "F32": "<f4", "I64": "<i8"}[entry["dtype"]]
        found[name] = np.frombuffer(content[8 + size + begin : 8 + size + end], dtype).reshape(entry["shape"])
    return found


def test_the_files_hold_scenario_weights_data_and_batches(tmp_path):
    written = write(PLAIN, tmp_path / "new")
    assert [path.name for path in written] == list(FILES) and all(path.is_file() for path in written)
    assert Scenario.load(tmp_path / "new" / "scenario.json") == PLAIN
    weights, data = (tensors((tmp_path / "new" / f"{name}.safetensors").read_bytes()) for name in ("weights", "data"))
    trainer = Trainer(PLAIN)
    for name, own in trainer.parameters.items():
        np.testing.assert_array_equal(weights[name], own.T)
    for step in (0, 199):
        trainer.ensemble.step_count = step
        inputs, targets = trainer.batch()
        np.testing.assert_array_equal(data["inputs"][data["batches"][step]], inputs)
        np.testing.assert_array_equal(data["targets"][data["batches"][step]], targets)


@pytest.mark.parametrize("number", range(0, 60, 3))
def test_what_is_written_is_python_and_a_notebook(number):
    contents = pytorch(sampled(number))
    compile(contents["train.py"], "train.py", "exec")
    notebook = json.loads(contents["train.ipynb"])
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            compile(cell["source"], "cell", "exec")
    assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])


@pytest.mark.parametrize("number", range(0, 60, 3))
def test_all_that_the_network_makes_it_uses(number):
    tree = ast.parse(source(sampled(number)))
    (network,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Network")
    attributes = [node for node in ast.walk(network) if isinstance(node, ast.Attribute) and _is_self(node.value)]
    made = {node.attr for node in attributes if isinstance(node.ctx, ast.Store)}
    made |= {line.targets[0].id for line in network.body if isinstance(line, ast.Assign)}
    assert made and made == {node.attr for node in attributes if isinstance(node.ctx, ast.Load)}


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def test_a_plain_network_has_nothing_of_the_others():
    text = source(PLAIN)
    for word in (
        "self.norms",
        "stream",
        "scales",
        "dropout",
        "clip",
        "warm_up",
        "factors",
        "by_layer",
        "Threshold",
        " i, ",
    ):
        assert word not in text, word


def test_what_is_there_already_is_kept(tmp_path):
    (tmp_path / "train.py").write_text("mine")
    with pytest.raises(FileExistsError, match=r"train\.py is there already"):
        write(PLAIN, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["train.py"] and (tmp_path / "train.py").read_text() == "mine"


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        (
            Scenario(dtype="float16"),
            "dtype: 'float16' is not allowed; allowed in an export to PyTorch: float64, float32",
        ),
        (
            Scenario(normalization="batch", batch_size=1),
            "batch_size: 1 is not allowed; allowed with batch normalization",
        ),
    ],
)
def test_what_cannot_be_exported_is_refused_in_one_line(scenario, said, tmp_path):
    with pytest.raises(ScenarioError) as refused:
        write(scenario, tmp_path / "new")
    assert str(refused.value).startswith(said) and len(str(refused.value)) < 300
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("registry", "names"),
    [
        (choices.networks, torch_names.NETWORKS), (choices.activations, torch_names.ACTIVATIONS),
        (choices.output_activations, torch_names.OUTPUT_ACTIVATIONS), (choices.cells, STEPS),
        (choices.normalizations, torch_names.NORMALIZATIONS), (choices.losses, torch_names.LOSSES),
        (choices.optimizers, torch_names.OPTIMIZERS),
    ],
)  # fmt: skip
def test_every_choice_has_its_name_in_pytorch(registry, names):
    assert set(registry.keys) == set(names)


def test_a_choice_that_was_added_is_refused(monkeypatch):
    monkeypatch.delitem(torch_names.ACTIVATIONS, "tanh")
    with pytest.raises(
        ScenarioError, match="activation: 'tanh' is not allowed; allowed in an export to PyTorch: sigmoid"
    ):
        pytorch(PLAIN.replace(activation="tanh"))
