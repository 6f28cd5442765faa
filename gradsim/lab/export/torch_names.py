"""What the choices of a scenario are called in PyTorch."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from gradsim.language import tr
from gradsim.scenario import Scenario, ScenarioError

NETWORKS = {"mlp": "feed-forward", "rnn": "recurrent"}
DTYPES = {"float64": "torch.float64", "float32": "torch.float32"}
ACTIVATIONS = {
    "sigmoid": "nn.Sigmoid()",
    "tanh": "nn.Tanh()",
    "relu": "nn.ReLU()",
    "leaky_relu": "nn.LeakyReLU({negative_slope!r})",
    "elu": "nn.ELU()",
    "selu": "nn.SELU()",
    "gelu": 'nn.GELU(approximate="tanh")',
    "silu": "nn.SiLU()",
    "softsign": "nn.Softsign()",
    "linear": "nn.Identity()",
    "threshold": "Threshold()",
}
THRESHOLD = '''
class Threshold(nn.Module):
    """1 above zero, else 0; its slope is 0 everywhere."""

    def forward(self, z):
        return torch.relu(torch.sign(z))
'''
OUTPUT_ACTIVATIONS = {"none": "{}", "sigmoid": "torch.sigmoid({})", "tanh": "torch.tanh({})", "relu": "torch.relu({})"}
NORMALIZATIONS = {
    "none": "",
    "batch": "nn.BatchNorm1d({})",
    "layer": "nn.LayerNorm({})",
    "rms": "nn.RMSNorm({}, eps=1e-5)",
}
NORMALIZATIONS_THROUGH_TIME = {**NORMALIZATIONS, "batch": "nn.BatchNorm1d({}, track_running_stats=False)"}
LOSSES = {
    "cross_entropy": "nn.CrossEntropyLoss({})",
    "mse": "nn.MSELoss({})",
    "huber": "nn.HuberLoss({})",
    "mae": "nn.L1Loss({})",
}
OPTIMIZERS = {
    "sgd": "torch.optim.SGD({})",
    "momentum": "torch.optim.SGD({}, momentum={momentum!r})",
    "nesterov": "torch.optim.SGD({}, momentum={momentum!r}, nesterov=True)",
    "rmsprop": "torch.optim.RMSprop({})",
    "adam": "torch.optim.Adam({})",
    "adamw": "torch.optim.AdamW({})",
}


def named(names: Mapping[str, str], field: str, key: str) -> str:
    """Raises ScenarioError where PyTorch's name of the choice is not known."""
    if key not in names:
        raise ScenarioError(field, key, tr("allowed in an export to PyTorch: {names}").format(names=", ".join(names)))
    return names[key]


def activation(scenario: Scenario, key: str) -> str:
    """The module."""
    return named(ACTIVATIONS, "activation", key).format(**scenario.to_dict())


def answer(scenario: Scenario, z: str) -> str:
    """The outputs, from the output layer's z."""
    return named(OUTPUT_ACTIVATIONS, "output_activation", scenario.output_activation).format(z)


def listed(items: list[Any]) -> str:
    """The text of a list. Three equal items or more in a row are written once, as ``[item] * 3``."""
    text, i = [], 0
    while i < len(items):
        times = next((n for n in range(1, len(items) - i) if items[i + n] != items[i]), len(items) - i)
        text += [f"*[{items[i]}] * {times}"] if times > 2 else [str(items[i])] * times
        i += times
    return text[0][1:] if len(text) == 1 and text[0].startswith("*") else f"[{', '.join(text)}]"


def numbers(found: list[int]) -> str:
    """Growing whole numbers: as a range where they are evenly spaced."""
    steps = {b - a for a, b in itertools.pairwise(found)}
    if len(found) < 3 or len(steps) > 1:
        return str(found)
    (step,) = steps
    return f"range({found[0]}, {found[-1] + 1}{f', {step}' if step > 1 else ''})"


def indented(lines: list[str], levels: int) -> str:
    """Lines of a block, with an indentation for each level; an empty line stays empty."""
    return "\n".join("    " * levels + line if line else "" for line in lines)
