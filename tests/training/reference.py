"""Textbook training, parameter by parameter: clip, decay, then the optimizer's rule."""

from __future__ import annotations

import numpy as np


def train(scenario, parameters, gradients):
    """The parameters, a dict of new arrays, after a step with each of the gradients (dicts, before clipping)."""
    p = {name: value.copy() for name, value in parameters.items()}
    m, v = ({name: np.zeros_like(value) for name, value in p.items()} for _ in range(2))
    factors = pattern(scenario.rate_factors, scenario.depth + 1)
    for t, raw in enumerate(gradients, start=1):
        gradient = _clip(scenario, raw)
        rate = scenario.learning_rate * min(1.0, t / max(scenario.warmup_steps, 1))
        for name, g in gradient.items():
            factor = factors[layer_of(name, scenario)]
            pull = scenario.weight_decay * p[name]
            if scenario.optimizer != "adamw":
                g = g + pull
            change = _rule(scenario, g, m[name], v[name], t) + (pull if scenario.optimizer == "adamw" else 0.0)
            p[name] -= rate * factor * change
    return p


def _clip(scenario, gradient):
    if scenario.clip_value:
        gradient = {name: np.clip(g, -scenario.clip_value, scenario.clip_value) for name, g in gradient.items()}
    norm = np.sqrt(sum(np.sum(g**2) for g in gradient.values()))
    if scenario.clip_norm and norm > scenario.clip_norm:
        gradient = {name: g * (scenario.clip_norm / norm) for name, g in gradient.items()}
    return gradient


def _rule(scenario, g, m, v, t):
    """The change over the rate. m and v are the parameter's own memories, changed in place."""
    match scenario.optimizer:
        case "sgd":
            return g
        case "momentum" | "nesterov":
            m[...] = scenario.momentum * m + g
            return m if scenario.optimizer == "momentum" else g + scenario.momentum * m
        case "rmsprop":
            v[...] = 0.99 * v + 0.01 * g**2
            return g / (np.sqrt(v) + 1e-8)
        case "adam" | "adamw":
            m[...] = 0.9 * m + 0.1 * g
            v[...] = 0.999 * v + 0.001 * g**2
            return m / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)


def pattern(text, layers):
    """The factor of each layer, as written: number*times with commas between, over and over."""
    numbers = []
    for part in text.split(","):
        number, _, times = part.partition("*")
        numbers += [float(number)] * int(times or 1)
    return [numbers[i % len(numbers)] for i in range(layers)]


def layer_of(name, scenario):
    """A parameter's layer; the factor of a branch of one layer belongs to the block's own layer."""
    return scenario.depth if name.startswith("output") else int(name.split(".")[1])
