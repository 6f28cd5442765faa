"""What is measured of the weights: their gradients at the end of a backward pass, and what the optimizer made of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import nn

from gradsim.pytorch.figures import Figures, copies, histogram, norms, not_finite
from gradsim.pytorch.layers import Layer

FRAMES = 12
"""How far up the stack a GradScaler is looked for that calls the optimizer."""


class Weighed:
    """Of one recorded step: by parameters' places. ``counting``: see ``not_finite``."""

    def __init__(self, counting: bool = False) -> None:
        self.counting = counting
        self.graded: list[int] = []
        """Parameters that have a gradient."""
        self.gradient = torch.zeros(0)
        """Norms (graded,), as the last backward pass left them."""
        self.bad: dict[int, torch.Tensor] = {}
        """How many numbers of them are not finite, where that was counted."""
        self.bins: dict[int, torch.Tensor] = {}
        self.before: dict[int, torch.Tensor] = {}
        self.moved: dict[int, tuple[list[int], torch.Tensor, torch.Tensor]] = {}
        """By optimizer: parameters, and the norms of their changes and of what they were."""
        self.applied: dict[int, torch.Tensor] = {}
        """By optimizer: norms of the gradients that it got."""
        self.scale: torch.Tensor | None = None
        self.rate = float("nan")

    def put_into(self, figures: Figures) -> None:
        figures.put(("gradient",), self.gradient)
        for i, count in self.bad.items():
            figures.put(("bad_gradient", i), count)
        for i, counts in self.bins.items():
            figures.put(("bins", i), counts)
        for _, change, size in self.moved.values():
            figures.put(("change",), change)
            figures.put(("size",), size)
        for applied in self.applied.values():
            figures.put(("applied",), applied)
        if self.scale is not None:
            figures.put(("scale",), self.scale)


class Scales:
    """Hooks on parameters and optimizers. ``weighed``: None in steps that are not recorded."""

    def __init__(
        self,
        layers: list[Layer],
        optimizers: Iterable[Any],
        safely: Callable[[Callable[..., None]], Callable[..., None]],
        bins: int = 0,
    ) -> None:
        self.weighed: Weighed | None = None
        self.parameters = list(dict.fromkeys(p for layer in layers for p in layer.parameters))
        self.places = {id(p): i for i, p in enumerate(self.parameters)}
        self.weights = sorted({self.places[id(w)] for layer in layers for w in layer.weights})
        self._bins, self._scaler = bins, None
        self._queued: Weighed | None = None
        self._gradients = safely(self._see_gradients)
        arrived, before, after = safely(self._arrived), safely(self._before), safely(self._after)
        self._hooks = [p.register_post_accumulate_grad_hook(arrived) for p in self.parameters if p.requires_grad]
        for optimizer in optimizers:
            self._hooks.append(optimizer.register_step_pre_hook(lambda o, args, kwargs: before(o)))
            self._hooks.append(optimizer.register_step_post_hook(lambda o, args, kwargs: after(o)))

    def close(self) -> None:
        for hook in self._hooks:
            hook.remove()

    def _arrived(self, _: nn.Parameter) -> None:
        """A gradient is there: when the backward pass is over, all of them are looked at."""
        found = self.weighed
        if found is not None and self._queued is not found:
            self._queued = found
            torch.autograd.Variable._execution_engine.queue_callback(lambda: self._gradients(found))

    def _see_gradients(self, found: Weighed) -> None:
        self._queued = None
        with torch.no_grad():
            found.graded = [i for i, p in enumerate(self.parameters) if p.grad is not None]
            gradients = [self.parameters[i].grad for i in found.graded]
            found.gradient = norms(gradients)
            bad = [not_finite(g, size, found.counting) for g, size in zip(gradients, found.gradient, strict=True)]
            found.bad = {i: count for i, count in zip(found.graded, bad, strict=True) if count is not None}
            if self._scaler is not None and found.scale is None:
                found.scale = _scale_of(self._scaler)
            if self._bins:
                matrices = set(self.weights)
                found.bins = {
                    i: histogram(g, self._bins) for i, g in zip(found.graded, gradients, strict=True) if i in matrices
                }

    def _before(self, optimizer: Any) -> None:
        found = self.weighed
        if found is None:
            return
        if self._scaler is None:
            self._scaler = _calling_scaler()
        if found.scale is None and self._scaler is not None:
            found.scale = _scale_of(self._scaler)
        with torch.no_grad():
            ours, matrices = self._places_of(optimizer), set(self.weights)
            kept = [i for i in ours if i in matrices and i not in found.before]
            found.before |= zip(kept, copies([self.parameters[i] for i in kept]), strict=True)
            gradients = [self.parameters[i].grad for i in ours]
            found.applied[id(optimizer)] = norms([g for g in gradients if g is not None])
        found.rate = float(optimizer.param_groups[0]["lr"]) if "lr" in optimizer.param_groups[0] else found.rate

    def _after(self, optimizer: Any) -> None:
        found = self.weighed
        if found is None:
            return
        with torch.no_grad():
            ours = [i for i in self._places_of(optimizer) if i in found.before]
            before = [found.before[i] for i in ours]
            change = torch._foreach_sub([self.parameters[i] for i in ours], before) if ours else []
            found.moved[id(optimizer)] = ours, norms(change), norms(before)

    def _places_of(self, optimizer: Any) -> list[int]:
        ours = (self.places.get(id(p)) for group in optimizer.param_groups for p in group["params"])
        return [i for i in ours if i is not None]


def _calling_scaler() -> Any:
    """The GradScaler that is taking the step, if one is: it divides the gradients by its scale before."""
    frame = sys._getframe(1)
    for _ in range(FRAMES):
        caller = frame.f_back
        if caller is None:
            return None
        frame = caller
        if frame.f_code.co_name in ("step", "_maybe_opt_step"):
            found = frame.f_locals.get("self")
            if isinstance(found, torch.amp.GradScaler):
                return found
    return None


def _scale_of(scaler: Any) -> torch.Tensor | None:
    scale = getattr(scaler, "_scale", None)  # one that is turned off has none
    return None if scale is None else scale.detach().clone()
