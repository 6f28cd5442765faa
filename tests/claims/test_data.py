"""What the help of datasets, tasks, targets and scalings claims. Those of the user's own files: ``test_own_files.py``."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, assets, choices, data

from .claim import Claims, check, made, near

claim = Claims()


@claim("dataset digits", "1,797 handwritten digits, 8×8 pixels of 0..16")
def _():
    found = data.loaded(Scenario(input_scaling="none"))
    pixels = np.concatenate([found.train.inputs, found.held_out.inputs])
    return pixels.shape == (1797, 64) and pixels.min() == 0 and pixels.max() == 16


@claim("dataset diabetes", "442 patients, 10 figures each; target: progression 25..346")
def _():
    found = data.loaded(Scenario(dataset="diabetes", loss="mse", target_scaling="none"))
    targets = np.concatenate([found.train.targets, found.held_out.targets])
    return (len(targets), found.train.inputs.shape[1], targets.min(), targets.max()) == (442, 10, 25, 346)


@claim("dataset xor", "Four clouds")
def _():
    """Each around a corner of a square, and as wide as the noise."""
    points, _ = _points("xor", noise=0.2, samples=1000)
    corners = {(sx, sy): points[(np.sign(points) == (sx, sy)).all(axis=1)] for sx in (-1, 1) for sy in (-1, 1)}
    return all(near(cloud.mean(axis=0), corner, 0.05) and len(cloud) > 240 for corner, cloud in corners.items())


@claim("dataset xor", "opposite corners belong together. No straight line parts them")
def _():
    return (
        _accuracy(dataset="xor", activation="linear", depth=1)
        < 0.8
        < _accuracy(dataset="xor", activation="tanh", depth=2)
    )


@claim("dataset spirals", "hard for few units")
def _():
    few, many = ({"dataset": "spirals", "activation": "tanh", "noise": 0.0, "width": width} for width in (2, 16))
    return _accuracy(**few, depth=1) < 0.8 < 0.95 < _accuracy(**many, depth=3)


def _accuracy(**fields) -> float:
    return float(made(learning_rate=0.5, **fields).run(400).accuracy)


@claim("dataset circles", "A ring inside a ring")
def _():
    points, labels = _points("circles")
    radius = np.linalg.norm(points, axis=1)
    return near(radius[labels == 0], 0.5, 1e-9) and near(radius[labels == 1], 1.0, 1e-9)


@claim("dataset moons", "Two half circles that reach into each other")
def _():
    """Of radius 1, one open below and one above; the end of each lies within the other."""
    points, labels = _points("moons")
    upper, lower = points[labels == 0], points[labels == 1]
    centre = np.array([1.0, 0.5])
    halves = near(np.linalg.norm(upper, axis=1), 1.0, 1e-9) and near(np.linalg.norm(lower - centre, axis=1), 1.0, 1e-9)
    open_ends = upper[:, 1].min() > -1e-9 and lower[:, 1].max() < 0.5 + 1e-9
    inside = np.linalg.norm(lower, axis=1).min() < 1 and np.linalg.norm(upper - centre, axis=1).min() < 1
    return halves and open_ends and inside


def _points(dataset: str, **fields) -> tuple[np.ndarray, np.ndarray]:
    """(n, 2) all points as they are, without noise unless told, and their classes."""
    found = data.loaded(Scenario(dataset=dataset, input_scaling="none", **{"noise": 0.0, **fields}))
    parts = found.train, found.held_out
    return np.concatenate([part.inputs for part in parts]), np.concatenate([part.labels for part in parts])


@claim("noise", "Standard deviation of the noise on each point; the shapes are about 1 in size")
def _():
    """Size: from the middle to the farthest point."""
    names = ("circles", "moons", "spirals", "xor")
    noise = [(_points(name, noise=0.2, samples=5000)[0] - _points(name, samples=5000)[0]).std(axis=0) for name in names]
    sizes = [np.linalg.norm(p - p.mean(axis=0), axis=1).max() for p, _ in map(_points, names)]
    return near(noise, 0.2, 0.05) and min(sizes) > 0.9 and max(sizes) < 2


@claim("samples", "How many points are made")
@claim("samples", "one in five is held out")
def _():
    found = data.loaded(Scenario(dataset="moons", samples=100))
    return (len(found.train.inputs), len(found.held_out.inputs)) == (80, 20)


@claim("target_scaling", "Large raw targets make large gradients")
@claim("target_scaling none", "large targets make large gradients")
def _():
    raw, scaled = (
        made(dataset="diabetes", loss="mse", target_scaling=scaling).measure().total_grad_norm
        for scaling in ("none", "standardize")
    )
    return raw > 30 * scaled


@claim("target_scaling standardize", "To mean 0, variance 1")
def _():
    targets = data.loaded(Scenario(dataset="diabetes", loss="mse")).train.targets
    return bool(abs(targets.mean()) < 1e-9 and near(targets.var(), 1, 1e-6))


@claim("input_scaling", "by figures of the training part")
def _():
    """What is held out, scaled by the mean and spread of what is not."""
    raw, scaled = (
        data.loaded(Scenario(dataset="diabetes", loss="mse", input_scaling=key)) for key in ("none", "standardize")
    )
    known, held_out = raw.train.inputs, raw.held_out.inputs
    return np.allclose(scaled.held_out.inputs, (held_out - known.mean(axis=0)) / known.std(axis=0))


@claim("input_scaling none", "No scaling")
@claim("target_scaling none", "No scaling")
def _():
    found = data.loaded(Scenario(dataset="diabetes", loss="mse", input_scaling="none", target_scaling="none"))
    with np.load(assets.path("datasets", "diabetes.npz")) as file:
        inputs, targets = (file[name][~file["held_out"]] for name in ("inputs", "targets"))
    return np.array_equal(found.train.inputs, inputs) and np.array_equal(found.train.targets[:, 0], targets)


@claim("target dataset", "What the dataset says of each example")
@claim("target inputs", "The network is to give back its inputs, scaled as they are")
@claim("target", "its own inputs (an autoencoder, which needs squared error, Huber or absolute error)")
def _():
    said = data.loaded(Scenario()).train
    own, taken = None, []
    for loss in choices.losses.keys:
        try:
            own = data.loaded(Scenario(target="inputs", loss=loss)).train
        except ScenarioError:
            continue
        taken.append(loss)
    asked = np.array_equal(said.targets, np.eye(10)[said.labels]) and np.array_equal(own.targets, own.inputs)
    return asked and np.array_equal(own.inputs, said.inputs) and taken == ["mse", "huber", "mae"]


@claim("label_noise", "Share of the training labels that are replaced by a class drawn at random")
@claim("label_noise", "To number targets noise of as many times their RMS is added")
@claim("label_noise", "Held-out examples keep theirs")
def _():
    """Of those that are replaced one in ten is drawn right."""
    kinds = {"dataset": "digits"}, {"dataset": "diabetes", "loss": "mse", "target_scaling": "none"}
    (labels, noisy_labels), (numbers, noisy) = (
        [data.loaded(Scenario(label_noise=share, **kind)) for share in (0.0, 0.5)] for kind in kinds
    )
    wrong = (labels.train.labels != noisy_labels.train.labels).mean()
    added = (noisy.train.targets - numbers.train.targets).std() / np.sqrt(np.square(numbers.train.targets).mean())
    held_out = [(labels, noisy_labels), (numbers, noisy)]
    kept = all(np.array_equal(a.held_out.targets, b.held_out.targets) for a, b in held_out)
    return near(wrong, 0.45, 0.1) and near(added, 0.5, 0.1) and kept


@claim("input_scaling standardize", "Each feature to mean 0, variance 1")
def _():
    inputs = data.loaded(Scenario(dataset="diabetes", loss="mse")).train.inputs
    return bool(np.abs(inputs.mean(axis=0)).max() < 1e-9 and near(inputs.var(axis=0), 1, 1e-6))


@claim("input_scaling unit", "Each feature to the range from 0 to 1")
def _():
    inputs = data.loaded(Scenario(dataset="diabetes", loss="mse", input_scaling="unit")).train.inputs
    return bool((inputs.min(axis=0) == 0).all() and np.allclose(inputs.max(axis=0), 1))


@claim("task", "it answers after the last time step")
def _():
    trainer = made(network="rnn", task="copy", time_steps=8)
    trainer.measure()
    network, p = trainer.ensemble.network, trainer.parameters
    return np.allclose(network.output[0], network.state[0, -1] @ p["output.weight"] + p["output.bias"])


@claim("task copy", "Symbols pass by, eight kinds of them; which was the first? Only the first is marked")
def _():
    found = data.loaded(Scenario(network="rnn", task="copy", time_steps=6, input_scaling="none")).train
    symbols, marks = found.inputs[..., :-1], found.inputs[..., -1]
    kinds = np.unique(symbols.reshape(-1, symbols.shape[-1]), axis=0)
    first = {(symbols[i, 0].tobytes(), int(label)) for i, label in enumerate(found.labels)}
    return len(kinds) == len(first) == 8 and bool((marks[:, 0] == 1).all() and (marks[:, 1:] == 0).all())


@claim("task adding", "Random numbers; the sum of the two that are marked")
def _():
    fields = {"network": "rnn", "task": "adding", "time_steps": 12, "loss": "mse", "target_scaling": "none"}
    found = data.loaded(Scenario(input_scaling="none", **fields)).train
    numbers, marks = np.moveaxis(found.inputs, -1, 0)
    return bool((marks.sum(axis=1) == 2).all()) and np.allclose((numbers * marks).sum(axis=1), found.targets[:, 0])


@claim("task digit_rows", "read in 8 steps of a row each")
@claim("task digit_pixels", "read in 64 steps of a pixel each")
def _():
    shapes = [
        data.loaded(Scenario(network="rnn", task=task)).train.inputs.shape[1:]
        for task in ("digit_rows", "digit_pixels")
    ]
    return shapes == [(8, 8), (64, 1)]


@claim("task parity", "Each bit turns the answer over")
def _():
    found = data.loaded(Scenario(network="rnn", task="parity", time_steps=9, input_scaling="none")).train
    odd = (found.inputs > 0).sum(axis=(1, 2)) % 2
    return len({(int(a), int(b)) for a, b in zip(odd, found.labels, strict=True)}) == 2


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
