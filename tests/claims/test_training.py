"""What the help of optimizers, losses and the fields of training claims."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import choices

from .claim import Claims, check, made, near

claim = Claims()


@claim("momentum", "Share of the last step that is kept")
@claim("optimizer momentum", "steady directions add up")
def _():
    """Along one gradient a step grows up to 1 / (1 - m) of the first."""
    lengths = [_walk("momentum", steps) for steps in (1, 60)]
    return near(lengths[1], 10 * lengths[0], 0.01)


def _walk(key: str, steps: int, gradient: float = 0.3, rate: float = 0.01) -> float:
    """The length of the last of so many steps along one gradient."""
    values, change = np.zeros((1, 4)), np.zeros((1, 4))
    optimizer = choices.optimizers[key](values, 0.9)
    for _ in range(steps):
        optimizer.step(values, np.full((1, 4), gradient), np.array([[rate]]), None, change)
    return float(np.abs(change).max())


@claim("optimizer sgd", "The gradient times the learning rate, nothing else")
def _():
    return near(_walk("sgd", 5), 0.3 * 0.01, 1e-9)


@claim("optimizer adam", "a step of about the learning rate")
@claim("optimizer rmsprop", "Divides by a running RMS of the gradient")
def _():
    """Whatever the gradient's size."""
    return all(
        near(_walk(key, 600, gradient), 0.01, 0.02) for key in ("adam", "rmsprop") for gradient in (1e-3, 1.0, 1e3)
    )


@claim("batch_size", "drawn with replacement")
def _():
    inputs, _ = made(dataset="diabetes", loss="mse", batch_size=1024).batch()
    return len(np.unique(inputs, axis=0)) < len(inputs)


@claim("clip_norm", "When the norm of the whole gradient is larger than this, it is scaled down to it")
def _():
    return near(_first_change(clip_norm=0.01), 0.1 * 0.01, 1e-6)


@claim("clip_value", "Each entry of the gradient is kept between minus and plus this")
def _():
    return _largest_change(clip_value=1e-4) <= 0.1 * 1e-4 * (1 + 1e-9) < _largest_change()


def _change(**fields) -> np.ndarray:
    trainer = made(**fields)
    before = np.concatenate([array.ravel().copy() for array in trainer.parameters.values()])
    trainer.step()
    return np.concatenate([array.ravel() for array in trainer.parameters.values()]) - before


def _first_change(**fields) -> float:
    return float(np.linalg.norm(_change(**fields)))


def _largest_change(**fields) -> float:
    return float(np.abs(_change(**fields)).max())


@claim("weight_decay", "Pulls every parameter toward zero")
def _():
    trainer = made(activation="threshold", weight_decay=0.1)  # no gradient comes to the hidden layers
    before = trainer.parameters["hidden.0.weight"].copy()
    trainer.step()
    return bool(np.allclose(trainer.parameters["hidden.0.weight"], (1 - 0.1 * 0.1) * before))


@claim("warmup_steps", "Steps over which the learning rate rises in a line to its value")
def _():
    slow, whole = made(warmup_steps=10), made()
    return near(slow.step().update_ratio[-1] * 10, whole.step().update_ratio[-1], 1e-6)


def _gradients(key: str, errors: list[float]) -> np.ndarray:
    """dL/d output for each error, times the number of them: the loss is a mean."""
    outputs = np.array(errors)[None, :, None]
    gradient = np.empty_like(outputs)
    choices.losses[key]()(outputs, np.zeros((len(errors), 1)), gradient)
    return np.abs(gradient.ravel()) * len(errors)


@claim("loss mse", "large errors make very large gradients")
def _():
    found = _gradients("mse", [1.0, 1000.0])
    return near(found[1] / found[0], 1000, 1e-9)


@claim("loss huber", "Squared up to an error of 1, then straight: its gradient is bounded")
def _():
    found, squared = _gradients("huber", [0.5, 1.0, 10.0, 1e6]), _gradients("mse", [0.5, 1.0])
    return near(found[0] / found[1], squared[0] / squared[1], 1e-9) and near(found[1:], found[1], 1e-9)


@claim("loss mae", "its gradient has one size everywhere")
def _():
    found = _gradients("mae", [1e-3, 1.0, 1e6])
    return near(found, found[0], 1e-9)


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
