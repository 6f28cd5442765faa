"""A feed-forward network as a PyTorch module: the source of its class, and its first weights by the module's names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import skip_scales, skips
from gradsim.lab.export.torch_names import NORMALIZATIONS, activation, answer, indented, listed, named, numbers
from gradsim.nn.plan import Plan
from gradsim.scenario import Scenario

Steps = tuple[str, ...]


def module(scenario: Scenario, inputs: int, outputs: int) -> str:
    """The source of class Network. Raises ScenarioError for what PyTorch has no name for."""
    return _Source(scenario, inputs, outputs).text()


def state(parameters: Mapping[str, NDArray[Any]], scenario: Scenario) -> dict[str, NDArray[Any]]:
    """The state_dict of the module."""
    found: dict[str, NDArray[Any]] = {}
    for name, array in parameters.items():
        place, _, kind = name.rpartition(".")
        if kind == "weight":
            found[name] = array.T
        elif place.endswith(".norm"):
            found[f"norms.{place.split('.')[1]}.{'weight' if kind == 'scale' else 'bias'}"] = array
        elif place.startswith("block."):
            found[f"scales.{place.split('.')[1]}"] = array
        else:
            found[name] = array
    if scenario.normalization == "batch":
        for i, width in enumerate(scenario.layer_widths()):
            found[f"norms.{i}.running_mean"] = np.zeros(width, parameters["output.weight"].dtype)
            found[f"norms.{i}.running_var"] = np.ones(width, parameters["output.weight"].dtype)
            found[f"norms.{i}.num_batches_tracked"] = np.zeros((), np.int64)
    return found


class _Source:
    """The pieces of the class. What all layers do stands in the loop as it is; what some do, under an ``if``."""

    def __init__(self, scenario: Scenario, inputs: int, outputs: int) -> None:
        self.scenario, self.plan = scenario, Plan.of(scenario, inputs)
        self.sizes: list[int] = [inputs, *scenario.layer_widths(), outputs]
        self.norm = named(NORMALIZATIONS, "normalization", scenario.normalization) if scenario.depth else ""
        self.activations = [activation(scenario, key) for key in scenario.layer_activations()]
        self.starts = [first for first, _ in self.plan.blocks]
        self.ends = [last for _, last in self.plan.blocks]
        self.short = self.starts == self.ends
        """Whether each branch is one layer, so that the stream can be taken at every layer."""
        self.from_z = skips[scenario.skip].from_z

    def text(self) -> str:
        lines = ["class Network(nn.Module):", *(f"    {line}" if line else "" for line in self._constants())]
        lines += ["    def __init__(self):", indented(self._parts(), 2), ""]
        lines += ["    def forward(self, x):", indented(self._forward(), 2)]
        if len(set(self.scenario.layer_rate_factors(self.scenario.depth + 1))) > 1:
            lines += ["", "    def by_layer(self):", indented(self._by_layer(), 2)]
        return "\n".join(lines) + "\n"

    def _constants(self) -> Iterator[str]:
        if not self.ends:
            return
        if not self.short:
            takes = [i - 1 for i in self.starts] if self.from_z else self.starts
            yield f"starts = {numbers(takes)}  # hidden layers {'after' if self.from_z else 'before'} which a block begins"
        if self._ends_in_some or self.plan.learned_scale:
            yield f"ends = {numbers(self.ends)}  # hidden layers that end a block: the skip connection is added there"
        if not self.short or self._ends_in_some or self.plan.learned_scale:
            yield ""

    @property
    def _ends_in_some(self) -> bool:
        return 0 < len(self.ends) < self.scenario.depth

    def _parts(self) -> list[str]:
        lines = ["super().__init__()"]
        if self.scenario.depth:
            lines.append(f"sizes = {listed(self.sizes[:-1])}")
            lines.append("self.hidden = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))")
        if self.norm:
            lines.append(f"self.norms = nn.ModuleList({self.norm.format('n')} for n in sizes[1:])")
        if len(set(self.activations)) > 1:
            lines.append(f"self.activations = nn.ModuleList({listed(self.activations)})")
        elif self._bends:
            lines.append(f"self.activation = {self.activations[0]}")
        if self._drops:
            lines.append(f"self.dropout = nn.Dropout({self.scenario.dropout!r})")
        if self.plan.learned_scale and self.ends:
            lines.append("self.scales = nn.ParameterList(torch.zeros(1) for _ in self.ends)")
        lines.append(f"self.output = nn.Linear({self.sizes[-2]}, {self.sizes[-1]})")
        return lines

    @property
    def _bends(self) -> bool:
        return bool(set(self.activations) - {"nn.Identity()"})

    @property
    def _drops(self) -> bool:
        return any("drop" in layer.steps for layer in self.plan.layers)

    def _forward(self) -> list[str]:
        if not self.scenario.depth:
            return [f"return {answer(self.scenario, 'self.output(x)')}"]
        body = self._layer()
        uses_number = any("[i]" in line or " i " in line or "(i)" in line for line in body)
        head = "for i, layer in enumerate(self.hidden):" if uses_number else "for layer in self.hidden:"
        return ["h = x", head, *(f"    {line}" for line in body), f"return {answer(self.scenario, 'self.output(h)')}"]

    def _layer(self) -> list[str]:
        """What happens in one layer: z = W h + b first, all the rest after it."""
        lines = ["h = layer(h)"]
        if self.ends and not self.from_z:
            lines = [*self._take(), *lines]
        kinds = self._kinds()
        if len(kinds) == 1:
            return lines + self._all(next(iter(kinds.values())), "")
        ending, other = kinds[True], kinds[False]
        if tuple(step for step in ending if step != "sum") == other:
            return lines + self._all(ending, "if i in self.ends:")
        between = lines + ["if i in self.ends:"] + [f"    {line}" for line in self._all(ending, "")]
        return between + ["else:"] + [f"    {line}" for line in self._all(other, "")]

    def _kinds(self) -> dict[bool, Steps]:
        """The steps of the layers that end a block, and of the others."""
        kinds: dict[bool, Steps] = {}
        for i, layer in enumerate(self.plan.layers):
            kinds[i in self.ends] = tuple(step for step in layer.steps if step != "take")
        return kinds

    def _all(self, steps: Steps, guard: str) -> list[str]:
        """``guard``: of the sum, where only some layers have it."""
        lines: list[str] = []
        if self.from_z and self.ends and "sum" not in steps:
            lines += self._take()
        for step in steps:
            if step == "sum":
                lines += _under(guard, f"h = {self._sum()}")
                lines += self._take() if self.from_z else []
            elif step == "norm":
                lines.append("h = self.norms[i](h)")
            elif step == "drop":
                lines.append("h = self.dropout(h)")
            elif len(set(self.activations)) > 1:
                lines.append("h = self.activations[i](h)")
            elif self._bends:
                lines.append("h = self.activation(h)")
        return lines

    def _take(self) -> list[str]:
        return _under("" if self.short else "if i in self.starts:", "stream = h")

    def _sum(self) -> str:
        stream = "stream" if self.plan.shortcut == 1 else f"{self.plan.shortcut!r} * stream"
        if self.plan.learned_scale:
            return f"{stream} + self.scales[self.ends.index(i)] * h"
        if skip_scales[self.scenario.skip_scale].by_depth:
            return f"{stream} + h / math.sqrt({len(self.ends)})"
        return f"{stream} + h" if self.plan.branch_scale == 1 else f"{stream} + {self.plan.branch_scale!r} * h"

    def _by_layer(self) -> list[str]:
        lines = ['"""The parameters of each layer with weights, from the input to the output."""']
        if not self.scenario.depth:
            return [*lines, "return [list(self.output.parameters())]"]
        lines.append("found = [list(layer.parameters()) for layer in [*self.hidden, self.output]]")
        if self.norm:
            lines += ["for parameters, norm in zip(found, self.norms):", "    parameters += norm.parameters()"]
        if self.plan.learned_scale and self.ends:
            lines += ["for i, scale in zip(self.ends, self.scales):", "    found[i].append(scale)"]
        return [*lines, "return found"]


def _under(guard: str, line: str) -> list[str]:
    return [guard, f"    {line}"] if guard else [line]
