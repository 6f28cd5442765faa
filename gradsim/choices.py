"""The registries that a scenario chooses from. The entries stand beside what they do, in nn/ and data/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gradsim.registry import Registry

if TYPE_CHECKING:
    from gradsim.data.dataset import Loader
    from gradsim.nn.activations import Activation
    from gradsim.nn.cells import Cell
    from gradsim.nn.initializers import Initializer, RecurrentInitializer
    from gradsim.nn.losses import Loss
    from gradsim.nn.network import Network
    from gradsim.nn.normalization import Normalization
    from gradsim.nn.optimizers import Optimizer
    from gradsim.nn.precision import Precision
    from gradsim.nn.skips import Skip, SkipScale

activations: Registry[type[Activation]] = Registry("activation")
initializers: Registry[Initializer] = Registry("initializer")
normalizations: Registry[type[Normalization] | None] = Registry("normalization")
norm_positions: Registry[Any] = Registry("normalization position")
skips: Registry[Skip] = Registry("skip connection")
skip_scales: Registry[SkipScale] = Registry("skip scale")
losses: Registry[type[Loss]] = Registry("loss")
optimizers: Registry[type[Optimizer]] = Registry("optimizer")
precisions: Registry[Precision] = Registry("dtype")
networks: Registry[type[Network]] = Registry("network")
cells: Registry[type[Cell]] = Registry("cell")
recurrent_initializers: Registry[RecurrentInitializer] = Registry("recurrent initializer")
forget_inits: Registry[Any] = Registry("forget-gate start")
datasets: Registry[Loader] = Registry("dataset")
tasks: Registry[Loader] = Registry("task")
input_scalings: Registry[Any] = Registry("input scaling")
target_scalings: Registry[Any] = Registry("target scaling")
