"""The text of an export: its sections, and how a script and a notebook are made of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from gradsim.choices import cells, losses, networks
from gradsim.data.dataset import Examples
from gradsim.data.scaling import source
from gradsim.lab.export import tensors, training
from gradsim.lab.export.torch_names import DTYPES, THRESHOLD, indented
from gradsim.scenario import Scenario

BATCHES = 200
"""Steps whose batches are written down: their rows come from NumPy's generator, which the script must do without."""
HOW = f"""It needs PyTorch 2.4 or newer and nothing else. First weights and data are gradsim's, and so are the batches of the
first {BATCHES} steps."""
READ = '''
def read(name):
    """The tensors of a safetensors file by their names."""
    content = bytearray((FOLDER / name).read_bytes())
    start = 8 + int.from_bytes(content[:8], "little")
    found = {}
    for key, entry in json.loads(content[8:start]).items():
        dtype, shape = DTYPES[entry["dtype"]], entry["shape"]
        offset = start + entry["data_offsets"][0]
        found[key] = torch.frombuffer(content, dtype=dtype, count=math.prod(shape), offset=offset).reshape(shape)
    return found
'''
RUN = """
loss, norms = train_step(0)
print(f"step    0  loss {loss:.6g}")
for name, norm in norms.items():
    print(f"  {name:10}  |dL/dW| {norm:.3g}")
"""
DEFINITIONS = ("def ", "class ", "if __name__", "    ")
"""How a piece of code begins, or its last part, that defines something."""
TRAIN = """
for step in range(1, STEPS):
    loss, norms = train_step(step)
    if step % 20 == 19 or not math.isfinite(loss):
        sizes = list(norms.values())
        print(f"step {step:4}  loss {loss:.6g}  |dL/dW| first {sizes[0]:.3g}, last {sizes[-1]:.3g}")
    if not math.isfinite(loss):
        break
"""


@dataclass(frozen=True, slots=True)
class Text:
    """A section: ``words`` for a notebook, ``code`` for both; ``script``: what a script has in the code's place."""

    words: str
    code: str
    script: str | None = None


def sections(scenario: Scenario, examples: Examples, module: str) -> list[Text]:
    """All sections, in their order; the first one is the heading. ``module``: the source of class Network."""
    layers = 3 if scenario.through_time else scenario.depth + 1
    return [
        Text(_heading(scenario), ""),
        Text("", _imports(scenario, "Path()"), _imports(scenario, "Path(__file__).parent", "import sys")),
        Text("## The data", _data(scenario, examples)),
        Text("## The network", (THRESHOLD.lstrip() + "\n\n" if "Threshold()" in module else "") + module),
        Text("## Loss and optimizer", _model(scenario) + training.optimizing(scenario, layers)),
        Text("## One training step", training.stepping(scenario)),
        Text("## The first step", RUN.lstrip(), ""),
        Text("## Training", TRAIN.lstrip(), _main()),
    ]


def script(text: list[Text]) -> str:
    """A Python file."""
    heading, *rest = text
    docstring = heading.words.removeprefix("# ")
    usage = (
        "python train.py          trains\npython train.py --json   prints loss and gradient norms of the first step\n"
    )
    opening = f'"""{docstring}\n{indented(usage.splitlines(), 1)}\n"""\n\n'
    codes = [part.code if part.script is None else part.script for part in rest]
    return opening + _apart([code for code in codes if code])


def notebook(text: list[Text]) -> str:
    """A Jupyter notebook: nbformat 4.5, https://nbformat.readthedocs.io."""
    cells_: list[dict[str, Any]] = []
    for part in text:
        if part.words:
            cells_.append({"cell_type": "markdown", "id": f"words-{len(cells_)}", "metadata": {}, "source": part.words})
        if part.code:
            cells_.append({
                "cell_type": "code", "id": f"code-{len(cells_)}", "metadata": {}, "source": part.code.strip("\n"),
                "execution_count": None, "outputs": [],
            })  # fmt: skip
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells_}, indent=1) + "\n"


def _apart(codes: list[str]) -> str:
    """One after the other: an empty line between them, two around what is defined."""
    text = ""
    for code in codes:
        defines = code.startswith(DEFINITIONS) or text.rpartition("\n\n")[2].startswith(DEFINITIONS)
        text += ("\n\n" if defines and text else "\n" if text else "") + code
    return text


def _heading(scenario: Scenario) -> str:
    field = source(scenario)
    (learned,) = field.chosen(getattr(scenario, field.name))
    made = f"{cells.choice(scenario.cell).label} cell, {scenario.units} units"
    if not scenario.through_time:
        made = f"{scenario.depth} hidden layers" if scenario.depth else "no hidden layer"
    title = f"# {networks.choice(scenario.network).label} network, {made}: {learned.label}"
    more = [HOW]
    if _drops(scenario):
        more.append("PyTorch draws other dropout masks than gradsim, so that the two differ by chance.")
    if scenario.seeds > 1:
        more.append(f"Of the {scenario.seeds} networks that gradsim trains side by side this is the first.")
    return f"{title}\n\nWritten by gradsim; its scenario is\n{scenario.code()}\n\n" + "\n".join(more) + "\n"


def _imports(scenario: Scenario, folder: str, *more: str) -> str:
    """``folder``: where the files lie. ``more``: imports that a script needs."""
    dtype, code = DTYPES[scenario.dtype], tensors.DTYPES[scenario.dtype]
    why = "for dropout, and batches after the first" if _drops(scenario) else "for batches after the first"
    lines = [
        "import json",
        "import math",
        *more,
        "from pathlib import Path",
        "",
        "import torch",
        "from torch import nn",
        "",
    ]
    if scenario.dtype != "float32":
        lines.append(f"torch.set_default_dtype({dtype})")
    lines += [f"torch.manual_seed(0)  # {why} {BATCHES}", f"FOLDER = {folder}"]
    lines += [f'DTYPES = {{"{code}": {dtype}, "I64": torch.int64}}', f"STEPS = {BATCHES}", "", "", ""]
    return "\n".join(lines) + READ.lstrip()


def _drops(scenario: Scenario) -> bool:
    return bool(scenario.fields["dropout"].applies(scenario) and scenario.dropout)


def _data(scenario: Scenario, examples: Examples) -> str:
    lines = ['data = read("data.safetensors")']
    lines += ['inputs, batches = data["inputs"], data["batches"]  # scaled; the rows that each step sees']
    if scenario.reconstructs and not scenario.label_noise:
        lines.append("targets = inputs")
    elif examples.target_scale is None and not losses[scenario.loss].classes:
        lines.append(f'targets = nn.functional.one_hot(data["targets"], {examples.outputs}).to(inputs.dtype)')
    else:
        lines.append('targets = data["targets"]')
    return "\n".join(lines) + "\n"


def _model(scenario: Scenario) -> str:
    return (
        'model = Network()\nmodel.load_state_dict(read("weights.safetensors"))\n'
        "layers = {name: part for name, part in model.named_modules() if isinstance(part, nn.Linear)}\n\n"
    )


def _main() -> str:
    show = 'print(json.dumps({"loss": loss, "layers": [{"name": n, "grad_norm": norm} for n, norm in norms.items()]}))'
    rest = indented([*RUN.strip().splitlines()[1:], *TRAIN.strip().splitlines()], 2)
    return (
        'if __name__ == "__main__":\n'
        "    loss, norms = train_step(0)\n"
        f'    if "--json" in sys.argv:\n        {show}\n    else:\n{rest}\n'
    )
