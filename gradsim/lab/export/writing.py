"""The files of an export: script, notebook, first weights, data, scenario."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim import data, files
from gradsim.choices import networks, normalizations
from gradsim.data.dataset import Examples, Part
from gradsim.lab.export import feedforward, recurrent, tensors
from gradsim.lab.export.script import BATCHES, Text, notebook, script, sections
from gradsim.lab.export.torch_names import DTYPES, NETWORKS, named
from gradsim.language import tr
from gradsim.scenario import Scenario, ScenarioError
from gradsim.training.batches import Batches

FILES = ("train.py", "train.ipynb", "weights.safetensors", "data.safetensors", "scenario.json")


def pytorch(scenario: Scenario) -> dict[str, bytes]:
    """The content of the files by their names. Where several networks train side by side, it is the first.

    Raises ScenarioError for what cannot be exported, DataError where the data cannot be loaded.
    """
    named(NETWORKS, "network", scenario.network)
    named(DTYPES, "dtype", scenario.dtype)
    _check_batch(scenario)
    examples = data.load(scenario)
    shape = examples.train.inputs.shape[1:]
    if scenario.through_time:
        module = recurrent.module(scenario, shape[-1], examples.outputs, shape[0])
        state: Callable[..., dict[str, NDArray[Any]]] = recurrent.state
    else:
        module, state = feedforward.module(scenario, shape[-1], examples.outputs), feedforward.state
    text = sections(scenario, examples, module)
    network = networks[scenario.network].of([scenario.replace(seeds=1)], shape, examples.outputs)
    return _contents(scenario, text, state(network.named(network.values), scenario), examples)


def write(scenario: Scenario, folder: Path) -> list[Path]:
    """Makes the folder and writes the files into it. Raises ScenarioError, DataError, OSError; FileExistsError where
    one of them is there already, which somebody may have worked on.
    """
    for name in FILES:
        if (folder / name).exists():
            raise FileExistsError(17, f"{name} is there already; choose another folder", str(folder))
    contents = pytorch(scenario)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        files.write(folder / name, content)
    return [folder / name for name in contents]


def _check_batch(scenario: Scenario) -> None:
    norm = normalizations[scenario.normalization] if scenario.fields["normalization"].applies(scenario) else None
    if norm and norm.couples_examples and scenario.batch_size == 1:
        raise ScenarioError("batch_size", 1, tr("allowed with batch normalization in an export to PyTorch: 2 or more"))


def _contents(
    scenario: Scenario, text: list[Text], weights: dict[str, NDArray[Any]], examples: Examples
) -> dict[str, bytes]:
    values = json.dumps(scenario.to_dict(), indent=2, ensure_ascii=False) + "\n"
    return {
        "train.py": script(text).encode(),
        "train.ipynb": notebook(text).encode(),
        "weights.safetensors": tensors.to_bytes(weights),
        "data.safetensors": tensors.to_bytes(_data(scenario, examples)),
        "scenario.json": values.encode(),
    }


def _data(scenario: Scenario, examples: Examples) -> dict[str, NDArray[Any]]:
    """Inputs and targets of the training part, and the rows (steps, batch size) that the first batches hold."""
    part, dtype = examples.train, np.dtype(scenario.dtype)
    batches = Batches(Part(np.empty((len(part.inputs), 0)), np.empty((0, 0)), part.labels), scenario.batch_size,
                      scenario.data_seed, np.float64)  # fmt: skip
    found = {
        "inputs": part.inputs.astype(dtype, copy=False),
        "batches": np.stack([batches.indices(step) for step in range(BATCHES)]).astype(np.int64),
    }
    if examples.classes and not scenario.reconstructs:
        found["targets"] = part.labels.astype(np.int64)
    elif part.targets is not part.inputs:
        found["targets"] = part.targets.astype(dtype, copy=False)
    return found
