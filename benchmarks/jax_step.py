"""A training step of a scenario's network in JAX: one jitted function with a scan over the layers, the same figures fetched.

The weights are given away (donated) at each step. JAX must be imported after ``XLA_FLAGS`` is set: one thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np

from gradsim import Scenario, Trainer

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
try:
    import jax
    from jax import numpy as jnp
except ImportError:
    jax = None

INSTALLED = jax is not None
INSTALL = "JAX is not installed (pip install jax, or 'gradsim[bench]')"

Parameters = dict[str, Any]
Passed = tuple[Any, Any, Parameters, tuple[Any, Any, Any]]
"""Loss, outputs, gradients, and dL/dz of the first, the other hidden layers and the output layer."""


def by_hand(scenario: Scenario) -> Callable[[], object]:
    """Backpropagation written out as a second scan: the fastest of the ways tried."""
    return _stepping(scenario, _back_by_hand)


def by_grad(scenario: Scenario) -> Callable[[], object]:
    """By ``jax.value_and_grad``, as one writes it: dL/dz is that of zeros added to z."""
    return _stepping(scenario, _back_by_grad)


def ensemble(scenario: Scenario, members: int) -> Callable[[], object]:
    """As many networks as ``members`` by ``jax.vmap``, on the same batches."""
    return _stepping(scenario, _back_by_hand, members)


def _back_by_hand(scenario: Scenario, p: Parameters, x: Any, y: Any) -> Passed:
    bend, slope = _bend(scenario)
    first = bend(x @ p["first"] + p["bias"][0])
    last, below = jax.lax.scan(lambda h, q: (bend(h @ q[0] + q[1]), h), first, (p["hidden"], p["bias"][1:]))
    outputs = last @ p["output"] + p["output bias"]
    logs = jax.nn.log_softmax(outputs)
    delta_out = (jnp.exp(logs) - jax.nn.one_hot(y, 10)) / len(y)

    def back(carry: Any, layer: Any) -> Any:
        (gradient, h), (weight, h_below) = carry, layer
        delta = gradient * slope(h)
        return (delta @ weight.T, h_below), (h_below.T @ delta, delta.sum(0), delta)

    carry = delta_out @ p["output"].T, last
    (gradient, h), (hidden, bias, deltas) = jax.lax.scan(back, carry, (p["hidden"], below), reverse=True)
    delta = gradient * slope(h)
    gradients = {
        "first": x.T @ delta,
        "hidden": hidden,
        "bias": jnp.concatenate([delta.sum(0)[None], bias]),
        "output": last.T @ delta_out,
        "output bias": delta_out.sum(0),
    }
    return -logs[jnp.arange(len(y)), y].mean(), outputs, gradients, (delta[None], deltas, delta_out[None])


def _back_by_grad(scenario: Scenario, p: Parameters, x: Any, y: Any) -> Passed:
    bend, _ = _bend(scenario)
    batch, depth, width = len(y), scenario.depth, scenario.units

    def loss(p: Parameters, zeros: tuple[Any, Any, Any]) -> tuple[Any, Any]:
        first = bend(x @ p["first"] + p["bias"][0] + zeros[0][0])
        layers = p["hidden"], p["bias"][1:], zeros[1]
        last, _ = jax.lax.scan(lambda h, q: (bend(h @ q[0] + q[1] + q[2]), None), first, layers)
        outputs = last @ p["output"] + p["output bias"] + zeros[2][0]
        return -jax.nn.log_softmax(outputs)[jnp.arange(batch), y].mean(), outputs

    zeros = jnp.zeros((1, batch, width)), jnp.zeros((depth - 1, batch, width)), jnp.zeros((1, batch, 10))
    (value, outputs), (gradients, signals) = jax.value_and_grad(loss, argnums=(0, 1), has_aux=True)(p, zeros)
    return value, outputs, gradients, signals


def _bend(scenario: Scenario) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """The activation, and its derivative from its value."""
    if scenario.activation == "tanh":
        return jnp.tanh, lambda h: 1 - h * h
    return jax.nn.relu, lambda h: h > 0


def _stepping(
    scenario: Scenario, back: Callable[[Scenario, Parameters, Any, Any], Passed], members: int = 0
) -> Callable[[], object]:
    data = Trainer(scenario).ensemble.examples.train
    inputs, labels = jnp.asarray(data.inputs, jnp.float32), jnp.asarray(data.labels)

    def step(p: Parameters, rows: Any) -> tuple[Parameters, Any]:
        loss, outputs, gradients, signals = back(scenario, p, inputs[rows], labels[rows])
        following = jax.tree.map(lambda value, gradient: value - scenario.learning_rate * gradient, p, gradients)
        weights, total = _sizes(p), jnp.sqrt(sum((g * g).sum() for g in jax.tree.leaves(gradients)))
        moved = _sizes(jax.tree.map(jnp.subtract, following, p)) / weights
        signal = jnp.concatenate([_norms(s) / np.sqrt(np.prod(s.shape[1:])) for s in signals])
        right = (outputs.argmax(1) == labels[rows]).mean()
        return following, jnp.concatenate([jnp.stack([loss, right, total]), _sizes(gradients), signal, weights, moved])

    run = jax.jit(jax.vmap(step, in_axes=(0, None)) if members else step, donate_argnums=0)
    rng = np.random.default_rng(0)
    batches = rng.integers(len(inputs), size=(256, scenario.batch_size))
    parameters, count = _first_weights(scenario, rng, (members,) if members else ()), 0

    def once() -> object:
        nonlocal parameters, count
        parameters, figures = run(parameters, batches[count % 256])
        count += 1
        return np.asarray(figures)

    return once


def _first_weights(scenario: Scenario, rng: np.random.Generator, lead: tuple[int, ...]) -> Parameters:
    depth, width = scenario.depth, scenario.units

    def drawn(*shape: int) -> Any:
        return jnp.asarray(rng.standard_normal((*lead, *shape)) / np.sqrt(shape[-2]), jnp.float32)

    biases = {"bias": jnp.zeros((*lead, depth, width)), "output bias": jnp.zeros((*lead, 10))}
    return {
        "first": drawn(64, width), "hidden": drawn(depth - 1, width, width), "output": drawn(width, 10), **biases,
    }  # fmt: skip


def _norms(arrays: Any) -> Any:
    return jnp.sqrt((arrays * arrays).sum(axis=(1, 2)))


def _sizes(p: Parameters) -> Any:
    """(layers,) norms of the weight matrices."""
    return jnp.concatenate([_norms(p["first"][None]), _norms(p["hidden"]), _norms(p["output"][None])])
