"""What a network is to the trainer, the probes and the views, feed-forward or recurrent."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Self

import numpy as np

from gradsim import choices
from gradsim.nn.activations import Activation, output_activation
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.layer import HiddenLayer, Operation
from gradsim.nn.normalization import Normalization
from gradsim.nn.norms import norms
from gradsim.nn.precision import Precision, precisions
from gradsim.registry import Registry

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

Columns = tuple[Array, ...]
Look = Callable[[int, Operation | None, Array], None]
"""Is called with a hidden layer's number, one of its operations and the gradient (E, batch, units) that arrives there on its way
back; after the last operation of a layer with None and dL/dz. The array is written again: what is kept must be copied."""


class Passage(NamedTuple):
    """One example on its way, column by column: the inputs, each hidden layer (or state), the outputs.

    ``values``: h of each column. ``signals``: dL/dx, dL/dz of each hidden layer (dL/dh of each state), dL/dz of the
    outputs. ``weights``: the matrices (fan_in, fan_out) from each column to the next; of gated cells those of the
    candidate. ``into``: dL/dz of what each matrix leads into.
    """

    values: Columns
    signals: Columns
    weights: Columns
    into: Columns


class Entering(NamedTuple):
    """What enters an activation: u (..., units), and y = norm(u), None where no normalization stands before it.

    ``normalized``: whether there is a normalization, before or after the activation.
    """

    activation: Activation
    u: Array
    y: Array | None
    normalized: bool


class Sizes(NamedTuple):
    """Norms of the whole gradient (E,); and (E, layers): of dL/dW, of W, and RMS of dL/dz."""

    total: Array
    gradients: Array
    weights: Array
    signals: Array


class Network:
    """E networks of one shape, the members, which train side by side. ``batch``: examples of a step.

    A subclass sets ``_shapes`` (the shapes of the parameters, for one member), draws the first weights and allocates
    the work arrays. The ensemble axis E is the first one of ``values``, ``gradients`` and all results.
    """

    through_time: ClassVar[bool]
    """Whether the gradient passes time steps, and not layer upon layer."""
    length_field: ClassVar[str]
    """The field of a scenario that says how many of them it passes."""
    data_field: ClassVar[str]
    """The field of a scenario that names what the network learns."""

    layer_names: tuple[str, ...]
    """Of the layers with weights, from the input to the output."""
    layers: Sequence[HiddenLayer] = ()
    """The hidden layers of a feed-forward network."""
    blocks: tuple[tuple[int, int], ...] = ()
    """(first, last) hidden layer of each block that a skip connection goes past."""
    alike: tuple[int, ...] = ()
    """Hidden layers of one kind, whose dL/dz can be compared (see ``plan.Plan.alike``)."""
    values: FlatBuffer
    """The parameters."""
    gradients: FlatBuffer
    """dL/d parameters of the last ``backward``."""
    output: Array
    """(E, batch, outputs) of the last ``forward``, after the output activation."""
    output_z: Array
    """The same before it; the same array, where there is none."""
    output_gradient: Array
    """(E, batch, outputs) dL/dz of the output layer of the last ``backward``."""
    output_activation: Activation | None
    _shapes: dict[str, tuple[int, ...]]
    _roots: Array
    """(layers,) the root of how many numbers dL/dz has of each layer."""
    _weights: tuple[str, ...]
    """The names in ``_shapes`` of what holds the weight matrices, in the order of ``layer_names``."""

    def __init__(self, members: Sequence[Scenario], inputs: int, outputs: int, batch: int) -> None:
        self._scenario = members[0]
        self.members, self.batch = len(members), batch
        self.inputs, self.outputs = inputs, outputs
        self.precision = precisions[self._scenario.dtype]
        self.output_activation = output_activation(self._scenario)

    @classmethod
    def of(cls, members: Sequence[Scenario], example: tuple[int, ...], outputs: int) -> Self:
        """The members' networks for examples of a shape, (features,) or (time steps, features)."""
        return cls(members, example[-1], outputs, members[0].batch_size)

    def _allocate(self, batch: int) -> None:
        """Makes the work arrays of a step."""
        raise NotImplementedError

    def _allocate_output(self, batch: int) -> None:
        self.output_z = np.zeros((self.members, batch, self.outputs), self.precision.dtype)
        self.output = np.zeros_like(self.output_z) if self.output_activation else self.output_z
        self.output_gradient = np.zeros_like(self.output_z)

    def new_buffer(self) -> FlatBuffer:
        """Zeros in the layout of the parameters."""
        return FlatBuffer(self._shapes, self.members, self.precision.dtype)

    def named(self, buffer: FlatBuffer, member: int = 0) -> dict[str, Array]:
        """Views by their public names into one member's part of ``values``, ``gradients`` or the like."""
        raise NotImplementedError

    # Copies of member 0

    def twin(self, batch: int) -> Self:
        """Member 0 for batches of another size: the same weights, and work arrays and gradients of its own."""
        return self._one(self.values.first_member(), batch)

    def frozen(self) -> Self:
        """Member 0 as it is now, for ``infer``: weights and running statistics of its own."""
        frozen = self._one(self.values.copy_of_first(), 1)
        for own, source in zip(frozen.running_statistics(), self.running_statistics(), strict=True):
            own[...] = source[:1]
        return frozen

    def exact(self) -> Self:
        """Member 0 as it is now, in float64 and for the same batches: to check its gradients by."""
        return self._one(self.values.copy_of_first(np.float64), self.batch, precisions["float64"])

    def _one(self, values: FlatBuffer, batch: int, precision: Precision | None = None) -> Self:
        one = copy.copy(self)
        one.members, one.values = 1, values
        one.precision = precision or self.precision
        one.gradients = one.new_buffer()
        one._allocate(batch)
        return one

    # What it computes

    def forward(self, x: Array) -> Array:
        """x (1 or E, batch, ...) -> outputs (E, batch, outputs); keeps what ``backward`` needs."""
        raise NotImplementedError

    def backward(self, gradient: Array) -> None:
        """From dL/d outputs (E, batch, outputs), which becomes dL/dz, fills all gradients."""
        if self.output_activation:
            self.output_activation.backward(self.output_z, self.output, gradient, np.empty_like(gradient))
        self.propagate(gradient)

    def propagate(self, gradient: Array) -> None:
        """From dL/dz of the output layer fills all gradients."""
        raise NotImplementedError

    def _answer(self) -> Array:
        """``output`` from ``output_z``."""
        if self.precision.rounds:
            self.precision.round(self.output_z)
        if self.output_activation:
            self.output_activation.forward(self.output_z, self.output)
            if self.precision.rounds:
                self.precision.round(self.output)
        return self.output

    def _answer_to(self, z: Array) -> Array:
        """The outputs of any output layer's z, outside training."""
        return self.output_activation.value(z) if self.output_activation else z

    def drop(self, step: int) -> None:
        """Draws which units the next passes leave out, as a step does. Nothing where there is no dropout."""

    def infer(self, x: Array) -> Array:
        """Outputs (E, n, outputs) for x (n, ...) outside training: running statistics, nothing kept."""
        raise NotImplementedError

    def jacobian(
        self, x: Array, example: int = 0, member: int = 0, start: int | None = None, end: int | None = None
    ) -> Array:
        """See ``jacobian.jacobian``. Raises ValueError where the gradient passes no layers."""
        raise ValueError("a recurrent network has no Jacobian from layer to layer")

    # Running statistics of batch normalization

    def norms(self) -> Iterable[Normalization]:
        """All normalizations, in the order in which they act."""
        raise NotImplementedError

    def adopt_statistics(self) -> None:
        """Takes the last batch's statistics into the running ones."""
        for norm in self.norms():
            norm.adopt()

    def running_statistics(self) -> list[Array]:
        """The arrays of running statistics."""
        return [array for norm in self.norms() for array in norm.running()]

    # What belongs to a layer

    def layer_of(self, name: str) -> int:
        """The layer with weights, among ``layer_names``, that a parameter belongs to."""
        raise NotImplementedError

    def spread(self, factors: Array) -> Array:
        """(E, P) a factor for each parameter, from factors (E, layers)."""
        buffer = self.new_buffer()
        for member in range(self.members):
            for name, part in self.named(buffer, member).items():
                part[...] = factors[member, self.layer_of(name)]
        return buffer.flat

    # What is measured in the same pass

    def sizes(self) -> Sizes:
        """Of the last ``backward``, all in one pass: taken one by one they cost a small network more than its step."""
        rows = (self.gradients.flat[:, None], *self._matrices(self.gradients), *self._matrices(self.values))
        found, n = norms([*rows, *self._signals()]), len(self.layer_names)
        total, weights, signals = found[:, 0], found[:, 1 + n : 1 + 2 * n], found[:, 1 + 2 * n :]
        return Sizes(total, found[:, 1 : 1 + n], weights, signals / self._roots)

    def weight_norms(self, buffer: FlatBuffer) -> Array:
        """(E, layers) Frobenius norms of the weight matrices in ``values``, ``gradients`` or the like."""
        return norms(self._matrices(buffer))

    def signal_rms(self) -> Array:
        """(E, layers) RMS of dL/dz of each layer with weights."""
        result: Array = norms(self._signals()) / self._roots
        return result

    def _matrices(self, buffer: FlatBuffer) -> list[Array]:
        """(E, k, n) each: the weight matrices as rows."""
        return [buffer.rows(name) for name in self._weights]

    def _signals(self) -> list[Array]:
        """(E, k, n) each: dL/dz of each layer with weights as rows."""
        raise NotImplementedError

    def first_non_finite(self, member: int) -> tuple[str, str] | None:
        """(place, "forward" or "backward") where numbers first stopped being finite in the last pass."""
        raise NotImplementedError

    def hidden_values(self) -> dict[str, Array]:
        """h of member 0 (batch, width) after the last ``forward``, by the name of the layer or the time step."""
        raise NotImplementedError

    def entering(self, layer: int, x: Array) -> Entering | None:
        """What entered a hidden layer's activation in the last ``forward``, of x (batch, ...); None if that is nothing."""
        raise NotImplementedError

    def passage(self, x: Array) -> Passage:
        """The first example of the last pass, of member 0, from the inputs x (1, batch, ...) of that pass."""
        raise NotImplementedError

    def matrices(self, buffer: FlatBuffer) -> Columns:
        """Of member 0 in ``values``, ``gradients`` or the like: what ``Passage.weights`` are of the weights."""
        raise NotImplementedError

    def signals(self) -> Columns:
        """What ``Passage.signals`` are, of all members and examples of the last pass: (E, batch, units) each."""
        raise NotImplementedError

    # What only one of the two has

    def propagate_again(self, look: Look) -> None:
        """The last gradient's way back once more, the same to the bit. Raises ValueError where it passes no layers."""
        raise ValueError("in a recurrent network the gradient does not pass from layer to layer")

    def time_norms(self) -> Array | None:
        """(E, time) Frobenius norms of dL/dh_t; None without time steps."""
        return None

    def time_contributions(self) -> Array | None:
        """(E, time) norms of the part of dL/dW_h that each time step contributes; None without time steps."""
        return None

    def time_parts(self, column: int, before: int, after: int) -> Array | None:
        """(time,) what each time step adds to the gradient of a weight of ``matrices``, of member 0.

        None where the weight acts once only.
        """
        return None

    def spectral_radius(self, member: int = 0) -> Array | None:
        """(gates,) largest absolute eigenvalue of each gate's recurrent matrix; None without one."""
        return None


networks: Registry[type[Network]] = choices.networks


def first_example(*arrays: Array) -> Columns:
    """What (1, batch, units) arrays hold of the first example of the batch, (units,) in float64 each."""
    return tuple(array[0, 0].astype(np.float64) for array in arrays)
