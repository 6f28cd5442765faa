"""What the help of optimizers, losses and the fields of training claims."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import ScenarioError, choices

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


@claim("optimizer adam", "Running mean over running RMS")
def _():
    """Kingma & Ba (2015, algorithm 1), by hand, on gradients that change sign and size."""
    values, change, m, v = np.zeros((1, 1)), np.zeros((1, 1)), 0.0, 0.0
    optimizer = choices.optimizers["adam"](values, 0.9)
    for t, g in enumerate((1.0, -0.3, 20.0, 0.01), 1):
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        optimizer.step(values, np.array([[g]]), np.array([[0.01]]), None, change)
        if not near(change, 0.01 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8), 1e-9):
            return False
    return True


@claim("optimizer adam", "a step of about the learning rate")
@claim("optimizer rmsprop", "Divides by a running RMS of the gradient")
def _():
    """Whatever the gradient's size."""
    return all(
        near(_walk(key, 600, gradient), 0.01, 0.02) for key in ("adam", "rmsprop") for gradient in (1e-3, 1.0, 1e3)
    )


@claim("optimizer nesterov", "Momentum that looks one step ahead")
def _():
    """On a slope of its own (the gradient is the values), against Sutskever et al. (2013, eq. 3-4): there the gradient is
    taken one step of momentum ahead, and that point is what is kept here."""
    rate, share, ahead = 0.1, 0.9, np.ones((1, 3))
    nesterov, change = choices.optimizers["nesterov"](ahead, share), np.zeros((1, 3))
    values, velocity = np.ones((1, 3)), np.zeros((1, 3))
    for _step in range(20):
        nesterov.step(ahead, ahead.copy(), np.array([[rate]]), None, change)
        ahead = ahead - change
        velocity = share * velocity - rate * (values + share * velocity)
        values = values + velocity
        if not np.allclose(ahead, values + share * velocity):
            return False
    return True


def _decayed(key: str, size: float) -> float:
    """What weight decay adds to the first step of parameters of 2, under a gradient of this size."""
    steps = []
    for decay in (None, np.array([[0.1]])):
        values, change = np.full((1, 4), 2.0), np.zeros((1, 4))
        choices.optimizers[key](values, 0.9).step(values, np.full((1, 4), size), np.array([[0.01]]), decay, change)
        steps.append(change[0, 0])
    return float(steps[1] - steps[0])


@claim("optimizer adamw", "Adam whose weight decay does not pass through the RMS")
def _():
    """The decay is rate · decay · value whatever the gradient; in Adam the RMS takes it away."""
    adamw = near([_decayed("adamw", size) for size in (1e-3, 1.0, 1e3)], 0.01 * 0.1 * 2.0, 1e-6)
    return adamw and abs(_decayed("adam", 1.0)) < 1e-6 and near(_walk("adamw", 50), _walk("adam", 50), 1e-12)


@claim("dropout", "Held-out examples see all units")
@claim("dropout", "Chance that a hidden unit is 0, drawn for each example at each training step")
@claim("dropout", "the others are divided by the share that is left")
def _():
    trainer, whole = (made(dropout=share, width=256, activation="sigmoid", depth=1) for share in (0.3, 0.0))
    whole.measure()
    full, seen = whole.ensemble.network.layers[0].h[0], []
    for _step in range(2):
        trainer.ensemble.network.drop(_step)
        trainer.measure() if _step == 0 else trainer.ensemble.network.forward(trainer.batch()[0][None])
        seen.append(trainer.ensemble.network.layers[0].h[0].copy())
    off = seen[0] == 0
    kept = np.allclose(seen[0][~off], full[~off] / 0.7)
    held_out = trainer.evaluate() == whole.evaluate()
    anew = (off[0] != off[1]).any() and (off != (seen[1] == 0)).any()
    return kept and held_out and anew and near(off.mean(), 0.3, 0.05)


@claim("rate_factors", "The learning rate of each layer is multiplied by its factor, output layer last")
@claim("rate_factors", "A pattern such as 0*3,1 begins anew where it ends")
def _():
    plain, changed = made(depth=5).step().update_ratio, made(depth=5, rate_factors="0.5*3,2").step().update_ratio
    return near(changed / plain, [0.5, 0.5, 0.5, 2, 0.5, 0.5], 1e-6)


@claim("rate_factors", "0 freezes a layer: it passes the gradient on, and nothing moves it")
def _():
    trainer = made(rate_factors="1,0,1,1", weight_decay=0.1, optimizer="momentum")
    before = {name: array.copy() for name, array in trainer.parameters.items()}
    trainer.run(3)
    stayed = {name.rpartition(".")[0] for name, array in trainer.parameters.items() if (array == before[name]).all()}
    return stayed == {"hidden.1"} and trainer.newest.grad_norm[0] > 0


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


@claim("clip_norm", "0: off")
@claim("clip_value", "0: off")
@claim("weight_decay", "0: off")
def _():
    plain = _change()
    return all(
        np.array_equal(_change(**{name: 0.0}), plain) and not np.array_equal(_change(**{name: 1e-3}), plain)
        for name in ("clip_norm", "clip_value", "weight_decay")
    )


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


@claim("loss cross_entropy", "Minus the log of the probability given to the right class")
def _():
    outputs, targets = np.array([[[1.0, 2.0, -1.0]]]), np.array([[0.0, 1.0, 0.0]])
    probability = np.exp(2.0) / np.exp(outputs).sum()
    return near(choices.losses["cross_entropy"]()(outputs, targets, np.empty_like(outputs)), -np.log(probability), 1e-9)


@claim("loss mse", "The squared difference")
@claim("loss mae", "The absolute difference")
def _():
    outputs, targets = np.array([[[3.0], [-1.0]]]), np.zeros((2, 1))
    found = [choices.losses[key]()(outputs, targets, np.empty_like(outputs))[0] for key in ("mse", "mae")]
    return found == [(9 + 1) / 2, (3 + 1) / 2]


@claim("loss", "Data with numbers for targets needs squared error, Huber or absolute error")
def _():
    taken = []
    for loss in choices.losses.keys:
        try:
            made(dataset="diabetes", loss=loss)
        except ScenarioError:
            continue
        taken.append(loss)
    return taken == ["mse", "huber", "mae"]


@claim("reduction", "Mean or sum over the batch, and over the outputs where they are numbers")
@claim("reduction", "The sum makes each gradient as many times larger")
@claim("reduction mean", "Over the batch, and over the outputs where they are numbers")
@claim(
    "reduction sum",
    "Over the batch, and over the outputs where they are numbers: grows with both, and each gradient with it",
)
def _():
    """Ten classes: with squared error the outputs are numbers, one for each."""
    for loss, numbers in (("cross_entropy", 32), ("mse", 320)):
        mean, total = (made(loss=loss, reduction=key).measure() for key in ("mean", "sum"))
        if not near([total.loss / mean.loss, *(total.grad_norm / mean.grad_norm)], numbers, 1e-6):
            return False
    trainer = made(loss="mse")
    loss, outputs = trainer.measure().loss, trainer.ensemble.network.output[0]
    return near(loss, np.square(outputs - np.eye(10)[trainer.batch()[1]]).mean(), 1e-9)


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
