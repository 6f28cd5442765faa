"""What is measured while the model runs forward and backward: hooks that do nothing in steps that are not recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import nn

from gradsim.pytorch import outputs
from gradsim.pytorch.figures import SHORT, Figures, Key, norm, not_finite
from gradsim.pytorch.layers import BY_CHANNEL, RECURRENT, Layer
from gradsim.pytorch.outputs import Listening


class Collected:
    """Of one recorded step. ``counting``: see ``not_finite``. ``counts``: how many numbers stand behind what is under a key.

    ``called``: places of the layers in the order of their first call. ``half``: which short float the gradients of a layer
    have, if they do.
    """

    def __init__(self, counting: bool = False) -> None:
        self.counting = counting
        self.figures = Figures()
        self.counts: Counter[Key] = Counter()
        self.called: dict[int, int] = {}
        self.half: dict[int, torch.dtype] = {}
        self.rectified: set[int] = set()
        self.time: dict[int, tuple[str, dict[int, torch.Tensor]]] = {}
        """Of recurrent layers: what is measured, and its norm at each time step, (1,) or (steps,)."""
        self.last: int | None = None
        """The layer whose output an activation would take next."""
        self.inside: int | None = None
        """The layer that is being called, where it has an activation of its own that was not computed yet."""
        self.unheard: set[int] = set()
        """Layers whose own activation is not known: their output stands for z."""

    def put(self, key: Key, value: torch.Tensor, count: int = 0) -> None:
        self.figures.put(key, value)
        self.counts[key] += count

    def put_size(self, what: str, place: int, t: torch.Tensor) -> None:
        """The norm, under ``what`` and the layer's place, and how many numbers are not finite."""
        size = norm(t)
        self.put((what, place), size, t.numel())
        bad = not_finite(t, size, self.counting)
        if bad is not None:
            self.put((f"bad_{what}", place), bad)


class Taps:
    """Hooks on the modules of a model. ``collected``: where they put what they see; None in steps that are not recorded.

    ``safely`` wraps what is done in a hook, so that an error in it never reaches the training.
    """

    def __init__(
        self, model: nn.Module, layers: list[Layer], safely: Callable[[Callable[..., None]], Callable[..., None]]
    ) -> None:
        self.collected: Collected | None = None
        self._layers, self._listening, self._depth = layers, Listening(safely(self._heard)), 0
        self._gradient, self._time_gradient = safely(self._see_gradient), safely(self._see_time)
        enter, leave = safely(self._enter), safely(self._leave)
        self._hooks = [
            model.register_forward_pre_hook(lambda module, inputs: enter()),
            model.register_forward_hook(lambda module, inputs, output: leave(), always_call=True),
        ]
        parts = {layer.name: i for i, layer in enumerate(layers)}
        for i, layer in enumerate(layers):
            place = i
            if isinstance(layer.module, nn.MultiheadAttention):  # it uses its last projection without calling it
                place = parts.get(f"{layer.name}.out_proj", i)
            if layer.activated:
                self._hooks.append(layer.module.register_forward_pre_hook(safely(partial(self._begin, i))))
            see = safely(partial(self._see_output, i, place))
            self._hooks.append(layer.module.register_forward_hook(see))

    def close(self) -> None:
        for hook in self._hooks:
            hook.remove()
        while self._depth:
            self._leave()

    def _enter(self) -> None:
        if self.collected is None or torch.compiler.is_compiling():
            return
        self._depth += 1
        if self._depth == 1:
            self._listening.__enter__()

    def _leave(self) -> None:
        if self._depth and not torch.compiler.is_compiling():
            self._depth -= 1
            if not self._depth:
                self._listening.__exit__(None, None, None)

    def _begin(self, place: int, module: nn.Module, inputs: Any) -> None:
        if self.collected is not None:
            self.collected.inside, self.collected.last = place, None

    def _see_output(self, i: int, place: int, module: nn.Module, inputs: Any, output: Any) -> None:
        """``place``: the layer whose z the output is."""
        found = self.collected
        if found is None or torch.compiler.is_compiling() or not torch.is_grad_enabled():
            return
        if self._layers[i].activated:
            if found.inside != i:
                return  # its z was seen on the way
            found.inside = None
            found.unheard.add(i)
        with torch._C.DisableTorchFunction():  # what is called here is not listened to
            self._measure(found, i, place, module, inputs, output)

    def _measure(self, found: Collected, i: int, place: int, module: nn.Module, inputs: Any, output: Any) -> None:
        for layer in dict.fromkeys((i, place)):
            found.called.setdefault(layer, len(found.called))
        y = _tensor(output)
        if y is None:
            return
        found.last = place
        if isinstance(module, RECURRENT):
            self._watch_time(found, place, found.counts["calls", place], module, inputs, y)
        self._watch(found, place, y)

    def _watch(self, found: Collected, place: int, z: torch.Tensor) -> None:
        with torch.no_grad():
            found.put_size("z", place, z)
        found.counts["calls", place] += 1
        if z.requires_grad:
            z.register_hook(partial(self._gradient, found, place))

    def _watch_time(
        self, found: Collected, place: int, call: int, module: nn.Module, inputs: Any, y: torch.Tensor
    ) -> None:
        """A cell's dL/dh at each call. All time steps of a whole layer are computed at once: there, dL/dx of its input."""
        if isinstance(module, nn.RNNCellBase):
            if y.requires_grad:
                y.register_hook(partial(self._time_gradient, found, place, "‖dL/dh‖", call, None))
            return
        x = inputs[0] if inputs else None
        if isinstance(x, torch.Tensor) and x.requires_grad and x.ndim == 3:
            axis = 1 if module.batch_first else 0
            x.register_hook(partial(self._time_gradient, found, place, "‖dL/dx‖", call, axis))

    def _see_time(self, found: Collected, place: int, what: str, call: int, axis: int | None, g: torch.Tensor) -> None:
        with torch.no_grad():
            kept = g.movedim(axis, 0).flatten(1) if axis is not None else g.reshape(1, -1)
            found.time.setdefault(place, (what, {}))[1][call] = norm(kept, dim=1)

    def _see_gradient(self, found: Collected, place: int, g: torch.Tensor) -> None:
        with torch.no_grad():
            found.put_size("g", place, g)
            if g.dtype in SHORT:  # of longer floats none is too small in practice
                found.half[place] = g.dtype
                small = g.abs() < torch.finfo(g.dtype).tiny
                found.put(("small_g", place), small.sum(), g.numel())
                found.put(("zero_g", place), (g == 0).sum(), g.numel())

    def _heard(self, function: Any, z: Any, y: Any) -> None:
        """The activation after a layer: the first one that is computed after it was called, or within it."""
        found = self.collected
        if found is None or not isinstance(y, torch.Tensor) or not torch.is_grad_enabled():
            return
        if found.inside is not None and isinstance(z, torch.Tensor):
            found.last, found.inside = found.inside, None
            found.called.setdefault(found.last, len(found.called))
            self._watch(found, found.last, z)
        if found.last is None or function in outputs.ENDINGS:
            return
        place, found.last = found.last, None
        axis = 1 if isinstance(self._layers[place].module, BY_CHANNEL) and y.ndim > 2 else -1
        with torch.no_grad():
            found.put(("there", place), outputs.not_zero(y, axis), y.numel())
            flat = outputs.saturated(function, y, axis)
            if flat is not None:
                found.put(("flat", place), flat, y.numel())
        if function in outputs.RECTIFIERS:
            found.rectified.add(place)


def _tensor(output: Any) -> torch.Tensor | None:
    """The first tensor of numbers in what a module returns; None where there is none."""
    if isinstance(output, torch.Tensor):
        return output if output.is_floating_point() else None
    values = output.values() if isinstance(output, dict) else output if isinstance(output, (tuple, list)) else ()
    return next((found for value in values if (found := _tensor(value)) is not None), None)
