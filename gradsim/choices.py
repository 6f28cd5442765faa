"""The registries that a scenario chooses from. The entries stand beside what they do, in nn/ and data/.

What an entry is, a scenario does not know: the name of a registry with its type stands beside that type, as in
``gradsim.nn.losses.losses``.
"""

from __future__ import annotations

from typing import Any

from gradsim.registry import Registry

activations: Registry[Any] = Registry("activation")
initializers: Registry[Any] = Registry("initializer")
output_activations: Registry[Any] = Registry("output activation")
normalizations: Registry[Any] = Registry("normalization")
norm_positions: Registry[Any] = Registry("normalization position")
skips: Registry[Any] = Registry("skip connection")
skip_scales: Registry[Any] = Registry("skip scale")
losses: Registry[Any] = Registry("loss")
reductions: Registry[Any] = Registry("reduction")
optimizers: Registry[Any] = Registry("optimizer")
precisions: Registry[Any] = Registry("dtype")
networks: Registry[Any] = Registry("network")
cells: Registry[Any] = Registry("cell")
recurrent_initializers: Registry[Any] = Registry("recurrent initializer")
forget_inits: Registry[Any] = Registry("forget-gate start")
datasets: Registry[Any] = Registry("dataset")
tasks: Registry[Any] = Registry("task")
targets: Registry[Any] = Registry("target")
input_scalings: Registry[Any] = Registry("input scaling")
target_scalings: Registry[Any] = Registry("target scaling")
missing_values: Registry[Any] = Registry("treatment of missing values")
text_columns: Registry[Any] = Registry("treatment of text")
separators: Registry[Any] = Registry("separator")
decimal_signs: Registry[Any] = Registry("decimal sign")
header_lines: Registry[Any] = Registry("first line")
