"""The layers of a model: its modules that have parameters of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from torch import nn
from torch.nn.parameter import is_lazy

WRAPPERS = ("_orig_mod.", "_fsdp_wrapped_module.", "_checkpoint_wrapped_module.")
"""What torch.compile and others put into the names of what they wrap."""
RECURRENT = (nn.RNNBase, nn.RNNCellBase)
BY_CHANNEL = (nn.modules.conv._ConvNd, nn.modules.batchnorm._BatchNorm, nn.GroupNorm)
"""Their outputs have the units in dimension 1; those of others in the last one."""
EMBEDDINGS = (nn.Embedding, nn.EmbeddingBag)


@dataclass(frozen=True, eq=False)
class Layer:
    """``weights``: W, the parameters with two dimensions or more; of a normalization its scale. ``parameters``: W and the rest.

    ``activated``: whether it puts its output through an activation itself, as layers of Keras do; z is what goes into that.
    """

    name: str
    module: nn.Module
    weights: tuple[nn.Parameter, ...]
    parameters: tuple[nn.Parameter, ...]
    activated: bool = False

    @property
    def kind(self) -> str:
        return type(self.module).__name__

    @property
    def is_matrix(self) -> bool:
        """Whether it multiplies by W: no normalization, and no table of vectors."""
        return any(w.ndim > 1 for w in self.weights) and not isinstance(self.module, EMBEDDINGS)


def unwrapped(model: nn.Module) -> nn.Module:
    """The model within DataParallel, DistributedDataParallel or torch.compile."""
    while True:
        inner = getattr(model, "_orig_mod", None)
        if inner is None and isinstance(model, (nn.DataParallel, nn.parallel.DistributedDataParallel)):
            inner = model.module
        if not isinstance(inner, nn.Module):
            return model
        model = inner


def find_layers(model: nn.Module) -> list[Layer]:
    """In the order of the definition. Raises ValueError for a model without parameters, or with lazy ones."""
    own: dict[str, list[tuple[str, nn.Parameter]]] = {}
    modules = dict(model.named_modules())
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if is_lazy(parameter):
            raise ValueError(f"{name} is lazy: put one batch through the model before it is watched")
        owner, _, short = name.rpartition(".")
        if ".parametrizations." in f".{owner}.":  # as weight_norm does: they belong to the module before
            owner = f".{owner}".partition(".parametrizations")[0][1:]
        own.setdefault(owner, []).append((short, parameter))
    layers, seen = [], set()
    for name, named in own.items():
        module = modules[name]
        if id(module) not in seen:
            seen.add(id(module))
            layers.append(Layer(_plain(name), module, _weights(named), tuple(p for _, p in named)))
    if not layers:
        raise ValueError("the model has no parameters: there is nothing to watch")
    return layers


def _plain(name: str) -> str:
    for wrapper in WRAPPERS:
        name = name.replace(wrapper, "")
    return name or "model"


def _weights(named: list[tuple[str, nn.Parameter]]) -> tuple[nn.Parameter, ...]:
    matrices = tuple(p for _, p in named if p.ndim > 1)
    return matrices or tuple(p for short, p in named if short == "weight") or tuple(p for _, p in named)


def shared(layers: Iterable[Layer]) -> list[str]:
    """A line for each W that several layers share."""
    by_weight = defaultdict(list)
    for layer in layers:
        for weight in layer.weights:
            by_weight[id(weight)].append(layer.name)
    several = [names for names in by_weight.values() if len(names) > 1]
    return [f"{' and '.join(names[:3])} share W: each shows the whole of its gradient" for names in several[:3]]


def alike(layers: list[Layer]) -> tuple[int, ...]:
    """Places of the layers of one kind, the same place in their blocks, that span most of the network: between them the
    gradient can be compared. Their names differ in numbers only, as in layer1.0.conv2 and layer3.1.conv2."""
    groups = defaultdict(list)
    for place, layer in enumerate(layers):
        if layer.is_matrix:
            groups[layer.kind, re.sub(r"\d+", "*", layer.name)].append(place)
    found = max(groups.values(), key=lambda places: (places[-1] - places[0], len(places)), default=[])
    return tuple(found) if len(found) > 1 else ()
