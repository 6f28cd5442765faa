"""An independent forward model in autograd: the same network written as one formula, for checking gradients."""

from __future__ import annotations

import autograd.numpy as np
import numpy as ordinary

EPSILON = 1e-5


def _selu(z):
    return 1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * (np.exp(np.minimum(z, 0)) - 1))


ACTIVATIONS = {
    "sigmoid": lambda z, s: 1 / (1 + np.exp(-z)),
    "tanh": lambda z, s: np.tanh(z),
    "relu": lambda z, s: np.where(z > 0, z, 0.0),
    "leaky_relu": lambda z, s: np.where(z > 0, z, s * z),
    "elu": lambda z, s: np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1),
    "selu": lambda z, s: _selu(z),
    "gelu": lambda z, s: 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))),
    "silu": lambda z, s: z / (1 + np.exp(-z)),
    "softsign": lambda z, s: z / (1 + np.abs(z)),
    "linear": lambda z, s: z,
    "threshold": lambda z, s: np.where(z > 0, 1.0, 0.0),
}


def _normalize(rounded, kind, u, scale, shift):
    axis = 0 if kind == "batch" else 1

    def mean(v):
        return rounded(np.mean(v, axis=axis, keepdims=True))

    def centered(v):
        return v if kind == "rms" else rounded(v - mean(v))

    # both uses are rounded on their own, as nothing says in which order their gradients are summed
    deviation = rounded(np.sqrt(mean(rounded(centered(rounded(u)) ** 2)) + EPSILON))
    scaled = rounded(rounded(centered(rounded(u)) / deviation) * scale)
    return scaled if kind == "rms" else rounded(scaled + shift)


def exact(values):
    return values


def _blocks(s, sizes):
    """(first, last) layer of each block: the longest branch that may be, whose ends have one size."""
    found = []
    i = 1 if s.skip == "pre_activation" else 0
    while i < s.depth and s.skip != "none":
        ends = [j for j in range(i, min(i + s.branch_layers, s.depth)) if sizes[j + 1] == sizes[i]]
        if ends:
            found.append((i, ends[-1]))
        i = ends[-1] + 1 if ends else i + 1
    return found


OUTPUT = {
    "none": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": lambda z: np.tanh(z),
    "relu": lambda z: np.where(z > 0, z, 0.0),
}


def masks(scenario, batch, step):
    """Of each hidden layer (batch, width): 0 where dropout takes a unit out of a step, else one over the share it leaves."""
    keep, rng = 1 - scenario.dropout, ordinary.random.default_rng([scenario.seed, 6, step])
    drawn = [rng.random((batch, width), dtype=ordinary.float32) for width in scenario.layer_widths()]
    return [ordinary.where(u < keep, 1 / keep, 0.0) for u in drawn]


def outputs(scenario, parameters, x, zs=None, rounded=exact, step=0):
    """What the loss sees (batch, outputs) from a dict of parameters; ``zs`` collects each layer's z.

    ``rounded`` is applied to what each operation gives. ``step``: whose units dropout leaves out.
    """
    s, p = scenario, parameters
    left = masks(s, len(x), step) if s.dropout else None
    keys = s.layer_activations()

    def norm(i, v):
        if s.normalization == "none":
            return v
        return _normalize(rounded, s.normalization, v, p[f"hidden.{i}.norm.scale"], p.get(f"hidden.{i}.norm.shift"))

    def phi(i, v):
        h = rounded(ACTIVATIONS[keys[i]](v, s.negative_slope))
        return h if left is None else rounded(h * left[i])

    def bend(i, u):
        return phi(i, norm(i, u)) if s.norm_position == "before" else norm(i, phi(i, u))

    def affine(i, h):
        z = rounded(np.dot(rounded(h), p[f"hidden.{i}.weight"]) + p[f"hidden.{i}.bias"])
        if zs is not None:
            zs.append(z)
        return z

    blocks = _blocks(s, (x.shape[1], *s.layer_widths()))

    def joined(block, stream, branch):
        scale = {"one": 1.0, "inverse_sqrt": 1 / np.sqrt(len(blocks)), "fixed": s.branch_scale}.get(s.skip_scale)
        if scale is None:
            scale = p[f"block.{block}.scale"]
        return rounded(rounded(s.shortcut * stream) + rounded(scale * branch))

    h, u = x, None  # u: z with what was added to it
    streams = {}
    for i in range(s.depth):
        for block, (first, _) in enumerate(blocks):
            if first == i:
                streams[block] = u if s.skip == "pre_activation" else h
        ended = [block for block, (_, last) in enumerate(blocks) if last == i]
        u = z = affine(i, h)
        if not ended:
            h = bend(i, z)
            continue
        (block,) = ended
        stream = streams[block]
        if s.skip == "residual":  # x + phi(norm(z))
            h = joined(block, stream, bend(i, z))
        elif s.skip == "pre_activation":  # x + z
            u = joined(block, stream, z)
            h = bend(i, u)
        elif s.skip == "post_norm":  # norm(x + phi(z))
            h = norm(i, joined(block, stream, phi(i, z)))
        elif s.norm_position == "before":  # phi(x + norm(z))
            h = phi(i, joined(block, stream, norm(i, z)))
        else:  # norm(phi(x + z))
            h = norm(i, phi(i, joined(block, stream, z)))
    return rounded(OUTPUT[s.output_activation](rounded(np.dot(h, p["output.weight"]) + p["output.bias"])))


def loss(scenario, parameters, x, targets, rounded=exact, step=0):
    """The mean loss or the sum; targets are one-hot rows or numbers (batch, outputs)."""
    mean = mean_loss(scenario, outputs(scenario, parameters, x, rounded=rounded, step=step), targets, rounded)
    if scenario.reduction == "mean":
        return mean
    return mean * (len(targets) if scenario.loss == "cross_entropy" else targets.size)


def mean_loss(scenario, y, targets, rounded):
    if scenario.loss == "cross_entropy":
        top = np.max(y, axis=1, keepdims=True)
        log_p = rounded(y - top) - np.log(rounded(np.sum(rounded(np.exp(y - top)), axis=1, keepdims=True)))
        return -np.mean(np.sum(log_p * targets, axis=1))
    error = rounded(y - targets)
    if scenario.loss == "mse":
        return np.mean(error**2)
    if scenario.loss == "mae":
        return np.mean(np.abs(error))
    return np.mean(np.where(np.abs(error) <= 1, error**2 / 2, np.abs(error) - 0.5))
