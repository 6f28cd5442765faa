"""One hidden layer: views of its weights and work arrays, and what happens between z and h."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.nn.normalization import Normalization


@dataclass(slots=True)
class HiddenLayer:
    """The values on the way from z to h, each (E, batch, width); where nothing happens two are one array.

    z = h_below W + b
    u = z, or stream + scale * z at the end of a pre-activation block
    y = u, or norm(u)
    f = phi(y)
    b = f, or norm(f)
    h = b, or stream + scale * b at the end of a residual block

    delta holds dL/dh on the way in and dL/dz when ``backward`` is through. Where the stream is taken and where it
    joins, the plan says (``plan.LayerPlan``).
    """

    activation: Activation
    weight: Array
    weight_gradient: Array
    bias: Array
    takes_input: bool
    takes_u: bool
    joins_u: bool
    joins_h: bool
    norm_before: Normalization | None
    norm_after: Normalization | None
    z: Array
    u: Array
    y: Array
    f: Array
    b: Array
    h: Array
    delta: Array
    branch_scale: float | Array = 1.0
    branch_scale_gradient: Array | None = None

    def activate(self) -> None:
        """From u to b."""
        if self.norm_before:
            self.norm_before.forward(self.u, self.y)
        self.activation.forward(self.y, self.f)
        if self.norm_after:
            self.norm_after.forward(self.f, self.b)

    def backpropagate(self, scratch: Array) -> None:
        """Turns delta from dL/db into dL/du."""
        if self.norm_after:
            self.norm_after.backward(self.delta)
        self.activation.backward(self.y, self.f, self.delta, scratch)
        if self.norm_before:
            self.norm_before.backward(self.delta)

    def infer(self, u: Array) -> Array:
        """b for u of any batch size, outside training; nothing is kept."""
        y = self.norm_before.infer(u) if self.norm_before else u
        f = self.activation.value(y)
        return self.norm_after.infer(f) if self.norm_after else f

    def join(self, branch: Array, stream: Array, out: Array) -> None:
        """out = stream + scale * branch."""
        if self._unscaled:
            np.add(branch, stream, out=out)
        else:
            np.multiply(branch, self.branch_scale, out=out)
            np.add(out, stream, out=out)

    def enter_branch(self, branch: Array, scratch: Array) -> None:
        """Turns delta from the gradient of ``join``'s sum into that of its branch."""
        if self.branch_scale_gradient is not None:
            np.multiply(self.delta, branch, out=scratch)
            np.add.reduce(scratch, axis=(1, 2), out=self.branch_scale_gradient)
        if not self._unscaled:
            self.delta *= self.branch_scale

    @property
    def norm(self) -> Normalization | None:
        return self.norm_before or self.norm_after

    @property
    def _unscaled(self) -> bool:
        return isinstance(self.branch_scale, float) and self.branch_scale == 1.0
