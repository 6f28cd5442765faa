"""What Keras 3 has in place of torch's modules and optimizers, where its backend is torch. Keras itself is not imported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from gradsim.pytorch.layers import Layer


def is_keras(thing: object) -> bool:
    return any(cls.__module__.split(".")[0] == "keras" for cls in type(thing).__mro__)


def keras_layers(model: Any) -> list[Layer]:
    """The layers that have weights of their own, in the order of the definition; those of a block as block.layer.

    They are modules of torch, but no parts of the model's module. Raises ValueError where nothing has weights yet.
    """
    found: list[Layer] = []
    _walk(model, "", found, set())
    if not found:
        raise ValueError("the model has no weights: build it, or put one batch through it, before it is watched")
    return found


def _walk(layer: Any, name: str, found: list[Layer], seen: set[int]) -> None:
    """Keras has no public way to the parts of any layer: this is the one that it counts weights by. A recurrent layer and
    its cell are one."""
    recurrent = hasattr(layer, "cell")
    parts = [] if recurrent else list(layer._flatten_layers(include_self=False, recursive=False))
    inner = {id(weight) for part in parts for weight in part.weights}
    own = [weight.value for weight in layer.weights if id(weight) not in inner and weight.value.is_floating_point()]
    if own:
        bends = None if recurrent else getattr(layer, "activation", None)
        activated = bends is not None and getattr(bends, "__name__", "") != "linear"
        matrices = tuple(value for value in own if value.ndim > 1)
        found.append(Layer(name or layer.name, layer, matrices or tuple(own[:1]), tuple(own), activated))
    for part in parts:
        if id(part) not in seen:
            seen.add(id(part))
            whole = part.__class__.__name__ == "Functional"  # what a Sequential puts its layers into
            _walk(part, name if whole and part.name == layer.name else f"{name}.{part.name}".lstrip("."), found, seen)


class KerasOptimizer:
    """An optimizer of Keras as one of torch: hooks before and after its step, by a wrapper around ``apply``.

    ``loss``: of the batch, as it goes by; None before the first. What it clips itself is not seen.
    """

    def __init__(self, optimizer: Any) -> None:
        self.kind = type(optimizer).__name__
        self.loss: Any = None
        self._optimizer = optimizer
        self._variables: list[Any] = []
        self._before: list[Callable[..., None]] = []
        self._after: list[Callable[..., None]] = []

    @property
    def param_groups(self) -> list[dict[str, Any]]:
        parameters = [variable.value for variable in self._variables]
        rate, decay = float(self._optimizer.learning_rate), self._optimizer.weight_decay
        return [{"params": parameters, "lr": rate, "weight_decay": decay}]

    def register_step_pre_hook(self, hook: Callable[..., None]) -> Removable:
        return self._register(self._before, hook)

    def register_step_post_hook(self, hook: Callable[..., None]) -> Removable:
        return self._register(self._after, hook)

    def _register(self, hooks: list[Callable[..., None]], hook: Callable[..., None]) -> Removable:
        if not self._before and not self._after:
            self._wrap()
        hooks.append(hook)
        return Removable(lambda: self._remove(hooks, hook))

    def _remove(self, hooks: list[Callable[..., None]], hook: Callable[..., None]) -> None:
        hooks.remove(hook)
        if not self._before and not self._after:
            del self._optimizer.apply, self._optimizer.scale_loss

    def _wrap(self) -> None:
        apply, scale_loss = self._optimizer.apply, self._optimizer.scale_loss

        @wraps(apply)
        def watched_apply(grads: Any, trainable_variables: Any = None) -> Any:
            self._variables = list(trainable_variables or self._variables)
            _call(self._before, self)
            result = apply(grads, trainable_variables)
            _call(self._after, self)
            return result

        @wraps(scale_loss)
        def watched_loss(loss: Any) -> Any:
            self.loss = loss.detach()
            return scale_loss(loss)

        self._optimizer.apply, self._optimizer.scale_loss = watched_apply, watched_loss


class Removable:
    """A hook that can be taken away."""

    def __init__(self, remove: Callable[[], None]) -> None:
        self.remove = remove


def _call(hooks: Iterable[Callable[..., None]], optimizer: KerasOptimizer) -> None:
    for hook in tuple(hooks):
        hook(optimizer, (), {})
