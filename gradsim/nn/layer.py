"""One hidden layer: its weights, its work arrays and the operations that lead from z to h.

Each operation stands with its derivative. All arrays are (E, batch, width). ``forward`` takes the stream, which a skip
connection carries past layers, and returns it; ``backward`` turns the layer's delta from the gradient of what the
operation gives into that of what it takes, in place.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.nn.normalization import Normalization


@dataclass(slots=True)
class Bend:
    """f = phi(y). ``slope``: phi'(y), which must be there before ``backward`` (see ``at_once``)."""

    activation: Activation
    y: Array
    f: Array
    delta: Array
    slope: Array

    def forward(self, stream: Array) -> Array:
        self.activation.forward(self.y, self.f)
        return stream

    def backward(self) -> None:
        np.multiply(self.delta, self.slope, out=self.delta)

    def infer(self, value: Array, stream: Array) -> tuple[Array, Array]:
        return self.activation.value(value), stream


@dataclass(slots=True)
class Normalize:
    """normalized = norm(value)"""

    norm: Normalization
    value: Array
    normalized: Array
    delta: Array

    def forward(self, stream: Array) -> Array:
        self.norm.forward(self.value, self.normalized)
        return stream

    def backward(self) -> None:
        self.norm.backward(self.delta)

    def infer(self, value: Array, stream: Array) -> tuple[Array, Array]:
        return self.norm.infer(value), stream


@dataclass(slots=True)
class Sum:
    """total = shortcut * stream + scale * branch: a block ends. Its gradient goes on along the stream, and into the branch.

    ``scale``: a number, or (E, 1, 1) learned ones with their gradient (E,).
    """

    branch: Array
    total: Array
    delta: Array
    stream_gradient: Array
    scratch: Array
    shortcut: float
    scale: float | Array
    scale_gradient: Array | None = None

    def forward(self, stream: Array) -> Array:
        if self._plain_branch:
            np.add(self.branch, self._shortcut_of(stream), out=self.total)
        else:
            np.multiply(self.branch, self.scale, out=self.total)
            np.add(self.total, self._shortcut_of(stream), out=self.total)
        return stream

    def _shortcut_of(self, stream: Array) -> Array:
        return stream if self.shortcut == 1.0 else np.multiply(stream, self.shortcut, out=self.scratch)

    def backward(self) -> None:
        np.multiply(self.delta, self.shortcut, out=self.stream_gradient)
        if self.scale_gradient is not None:
            np.multiply(self.delta, self.branch, out=self.scratch)
            np.add.reduce(self.scratch, axis=(1, 2), out=self.scale_gradient)
        if not self._plain_branch:
            self.delta *= self.scale

    def infer(self, value: Array, stream: Array) -> tuple[Array, Array]:
        return self.shortcut * stream + self.scale * value, stream

    @property
    def is_off(self) -> bool:
        """Whether the branch of member 0 has the factor 0, so that no gradient goes into it."""
        return bool(np.ravel(self.scale)[0] == 0)

    @property
    def _plain_branch(self) -> bool:
        return isinstance(self.scale, float) and self.scale == 1.0


@dataclass(slots=True)
class Take:
    """A block begins: the stream is the value from here on. What comes back along the stream is added to delta."""

    value: Array
    delta: Array
    stream_gradient: Array

    def forward(self, stream: Array) -> Array:
        return self.value

    def backward(self) -> None:
        self.delta += self.stream_gradient

    def infer(self, value: Array, stream: Array) -> tuple[Array, Array]:
        return value, value


@dataclass(slots=True)
class Drop:
    """dropped = value * mask, whose entries are 0 or 1 / keep: inverted dropout (Srivastava et al. 2014, section 10).

    All entries are 1 before the first ``draw``, and outside training.
    """

    keep: float
    value: Array
    mask: Array
    dropped: Array
    delta: Array

    def draw(self, rng: np.random.Generator, member: int) -> None:
        kept = rng.random(self.mask.shape[1:], dtype=np.float32) < self.keep
        np.multiply(kept, 1 / self.keep, out=self.mask[member], casting="same_kind")

    def forward(self, stream: Array) -> Array:
        np.multiply(self.value, self.mask, out=self.dropped)
        return stream

    def backward(self) -> None:
        self.delta *= self.mask

    def infer(self, value: Array, stream: Array) -> tuple[Array, Array]:
        return value, stream


Operation = Bend | Normalize | Sum | Take | Drop


@dataclass(slots=True)
class HiddenLayer:
    """z = h_below W + b, then ``operations`` in their order (see ``plan.LayerPlan``), the last of which gives h.

    ``y``: what enters the activation. ``u``: the same before a normalization that stands in front of the activation.
    ``stream``: the stream past the layer, where a block begins or ends there; None elsewhere.
    ``delta`` holds dL/dh on the way in and dL/dz when ``backward`` is through.
    """

    activation: Activation
    norm: Normalization | None
    weight: Array
    weight_gradient: Array
    bias: Array
    operations: tuple[Operation, ...]
    z: Array
    u: Array
    y: Array
    h: Array
    stream: Array | None
    delta: Array
    drop: Drop | None = None

    @property
    def norm_first(self) -> bool:
        """Whether a normalization stands before the activation."""
        return self.norm is not None and self.u is not self.y

    def infer(self, z: Array, stream: Array) -> tuple[Array, Array]:
        """h and the stream for z of any batch size, outside training; nothing is kept."""
        value = z
        for operation in self.operations:
            value, stream = operation.infer(value, stream)
        return value, stream
