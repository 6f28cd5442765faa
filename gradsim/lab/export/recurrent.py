"""A recurrent network as a PyTorch module: the source of its class, and its first weights by the module's names.

The time steps are written out, as PyTorch's own RNN, GRU and LSTM take no normalization, no truncation and have a second
bias.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import cells
from gradsim.lab.export.torch_names import (
    NORMALIZATIONS_THROUGH_TIME,
    activation,
    answer,
    indented,
    named,
)
from gradsim.scenario import Scenario

STEPS = {
    "elman": """
h = {bend}{norm0}z[:, t] + self.recurrent(h){end0}{end}
""",
    "gru": """
z_r, z_u, z_n = z[:, t].chunk(3, dim=1)
r_r, r_u, r_n = self.recurrent(h).chunk(3, dim=1)
r = torch.sigmoid({norm0}z_r + r_r{end0})
u = torch.sigmoid({norm1}z_u + r_u{end1})
n = torch.tanh({norm2}z_n + r * r_n{end2})
h = (1 - u) * n + u * h
""",
    "lstm": """
i, f, g, o = (z[:, t] + self.recurrent(h)).chunk(4, dim=1)
c = torch.sigmoid({norm1}f{end1}) * c + torch.sigmoid({norm0}i{end0}) * torch.tanh({norm2}g{end2})
h = torch.sigmoid({norm3}o{end3}) * torch.tanh(c)
""",
}
"""One time step of each cell."""


def module(scenario: Scenario, inputs: int, outputs: int, steps: int) -> str:
    """The source of class Network. Raises ScenarioError for what PyTorch has no name for."""
    lines = ["class Network(nn.Module):", "    def __init__(self):", indented(_parts(scenario, inputs, outputs), 2)]
    lines += ["", "    def forward(self, x):", indented(_forward(scenario, steps), 2)]
    if len(set(scenario.layer_rate_factors(3))) > 1:
        lines += ["", "    def by_layer(self):", indented(_by_layer(scenario), 2)]
    return "\n".join(lines) + "\n"


def _by_layer(scenario: Scenario) -> list[str]:
    norms = ", *self.norms.parameters()" if _norm(scenario) else ""
    return [
        '"""The parameters of each layer with weights, from the input to the output."""',
        f"recurrent = [*self.recurrent.parameters(){norms}]",
        "return [list(self.input.parameters()), recurrent, list(self.output.parameters())]",
    ]


def state(parameters: Mapping[str, NDArray[Any]], scenario: Scenario) -> dict[str, NDArray[Any]]:
    """The state_dict of the module."""
    found: dict[str, NDArray[Any]] = {}
    for name, array in parameters.items():
        if name.startswith("norm."):
            kind = "weight" if name == "norm.scale" else "bias"
            parts = np.split(array, _gates(scenario))
            found |= {f"norms.{k}.{kind}": part for k, part in enumerate(parts)}
        else:
            found[name] = array.T if name.endswith(".weight") else array
    return found


def _gates(scenario: Scenario) -> int:
    return int(cells[scenario.cell].gates)


def _norm(scenario: Scenario) -> str:
    return named(NORMALIZATIONS_THROUGH_TIME, "normalization", scenario.normalization)


def _bend(scenario: Scenario) -> str:
    """The module of a cell without gates; empty where it is linear."""
    found = "" if scenario.gated else activation(scenario, scenario.layer_activations()[0])
    return "" if found == "nn.Identity()" else found


def _parts(scenario: Scenario, inputs: int, outputs: int) -> list[str]:
    gates, width = _gates(scenario), scenario.units
    wide = f"{gates} * {width}" if gates > 1 else f"{width}"
    lines = [
        "super().__init__()",
        f"self.input = nn.Linear({inputs}, {wide})",
        f"self.recurrent = nn.Linear({width}, {wide}, bias=False)",
    ]
    if norm := _norm(scenario):
        lines.append(f"self.norms = nn.ModuleList({norm.format(width)} for _ in range({gates}))")
    if bend := _bend(scenario):
        lines.append(f"self.activation = {bend}")
    return [*lines, f"self.output = nn.Linear({width}, {outputs})"]


def _forward(scenario: Scenario, steps: int) -> list[str]:
    states = ["h", "c"] if scenario.cell == "lstm" else ["h"]
    lines = ["z = self.input(x)  # of all time steps at once"]
    lines.append(f"{' = '.join(states)} = x.new_zeros(len(x), {scenario.units})")
    lines.append(f"for t in range({steps}):")
    if 0 < scenario.truncation < steps:
        kept = ", ".join(f"{name}.detach()" for name in states)
        lines += [f"    if t == {steps - scenario.truncation}:  # backpropagation goes back to here"]
        lines += [f"        {', '.join(states)} = {kept}"]
    norm = bool(_norm(scenario))
    pieces = {"bend": "self.activation(", "end": ")"} if _bend(scenario) else {"bend": "", "end": ""}
    for k in range(_gates(scenario)):
        pieces |= {f"norm{k}": f"self.norms[{k}](" if norm else "", f"end{k}": ")" if norm else ""}
    step = named(STEPS, "cell", scenario.cell).format(**pieces).strip()
    lines += [f"    {line}" for line in step.splitlines()]
    return [*lines, f"return {answer(scenario, 'self.output(h)')}"]
