"""What the help of skip connections and their factors claims, on networks."""

from __future__ import annotations

import numpy as np
import pytest

from .claim import Claims, check, made, share

claim = Claims()

PRE_ACTIVATION = {"skip": "pre_activation", "activation": "relu", "initializer": "he"}
TANH = {"skip": "residual", "activation": "tanh"}
ONE_SIDED = {"skip": "residual", "activation": "relu", "initializer": "he"}


@claim("skip", "Adds a layer's input to its output, F(x) + x, so that the gradient has a way past the layer")
def _():
    deep = {"depth": 12, "width": 64}
    return share(**deep) < 1e-6 < 0.1 < share(**deep, skip="residual")


@claim("skip none", "Each layer sees only the layer before it")
def _():
    trainer = made(activation="tanh")
    outputs = _outputs(trainer)
    h = trainer.batch()[0]
    for i in range(3):
        h = np.tanh(_affine(trainer, f"hidden.{i}", h))
    return np.allclose(_affine(trainer, "output", h), outputs)


def _outputs(trainer) -> np.ndarray:
    trainer.measure()
    return trainer.ensemble.network.output[0].copy()


def _affine(trainer, name: str, h: np.ndarray) -> np.ndarray:
    return h @ trainer.parameters[f"{name}.weight"] + trainer.parameters[f"{name}.bias"]


def _norm(value: np.ndarray) -> np.ndarray:
    """Layer normalization with its first scale, 1, and shift, 0."""
    centered = value - value.mean(axis=1, keepdims=True)
    return centered / np.sqrt(np.square(centered).mean(axis=1, keepdims=True) + 1e-5)


def _is_as_written(skip: str, before, last, after, **fields) -> bool:
    """Two blocks of one, two and three layers. ``before``, ``after``: of a layer's affine map in the branch; ``last``: the
    same of its last layer, and what follows the sum."""
    for layers in (1, 2, 3):
        first = int(skip == "pre_activation")
        trainer = made(
            skip=skip, branch_layers=layers, depth=first + 2 * layers, width=64, normalization="layer", activation="tanh",
            **fields,
        )  # fmt: skip
        outputs, x = _outputs(trainer), trainer.batch()[0]
        if first:
            x = _affine(trainer, "hidden.0", x)
        for block in range(2):
            branch = x
            for layer in range(layers):
                z = _affine(trainer, f"hidden.{first + block * layers + layer}", before(branch))
                branch = last[0](z) if layer == layers - 1 else after(z)
            x = last[1](x + branch)
        if not np.allclose(_affine(trainer, "output", before(x)), outputs):
            return False
    return True


def _same(value: np.ndarray) -> np.ndarray:
    return value


def _bent(value: np.ndarray) -> np.ndarray:
    return np.tanh(_norm(value))


@claim("skip residual", "F is one to three layers, each activation(norm(x W + b))")
@claim("branch_layers", "Layers that one skip connection jumps over: the F of F(x) + x")
@claim("skip_scale one", "F(x) + x as it is")
def _():
    return _is_as_written("residual", _same, (_bent, _same), _bent)


@claim("skip post_activation", "activation(x + F(x)), F ends with norm(x W + b)")
def _():
    """With tanh after the sum the stream stays within -1..1, as in He et al. 2016a."""
    within = {}
    for skip in ("post_activation", "residual"):
        trainer = made(depth=20, width=64, activation="tanh", skip=skip, initializer="he")
        trainer.measure()
        within[skip] = float(np.abs(trainer.ensemble.network.layers[-1].stream).max())
    bounded = within["post_activation"] <= 1 < within["residual"]
    return bounded and _is_as_written("post_activation", _same, (_norm, np.tanh), _bent)


@claim("skip pre_activation", "x + F(x), F one to three layers each norm, activation, then W")
def _():
    return _is_as_written("pre_activation", _bent, (_same, _same), _same)


@claim("skip pre_activation", "nothing stands in the stream's way")
def _():
    """With the branches cut off the gradient is the same at every block, down to the first layer."""
    trainer = made(depth=12, skip="pre_activation", skip_scale="fixed", branch_scale=0.0)
    trainer.measure()
    h = trainer.ensemble.network.layers[-1].h[0]
    from_above = trainer.signals["output"] @ trainer.parameters["output.weight"].T * h * (1 - h)
    return np.allclose(trainer.signals["hidden.0"], from_above)


@claim(
    "skip post_norm",
    "norm(x + F(x)), F ends with activation(x W + b): the block's last normalization stands in the stream",
)
def _():
    return _is_as_written("post_norm", _same, (np.tanh, _norm), _bent)


@claim("skip post_norm", "Without a normalization it is residual")
def _():
    def outputs(skip: str, normalization: str) -> np.ndarray:
        return _outputs(made(skip=skip, depth=5, normalization=normalization))

    bare, normalized = (
        np.array_equal(outputs("post_norm", norm), outputs("residual", norm)) for norm in ("none", "layer")
    )
    return bare and not normalized


def _first_factor(**fields) -> float:
    """What the branch of the first of ten blocks was multiplied by before x was added."""
    trainer = made(depth=10, width=64, skip="residual", activation="tanh", **fields)
    trainer.measure()
    x, layer = trainer.batch()[0], trainer.ensemble.network.layers[0]
    branch = np.tanh(layer.z[0])
    return float(np.vdot(branch, layer.h[0] - x) / np.vdot(branch, branch))


@claim("skip_scale", "What the branch F(x) is multiplied by before x is added")
@claim("skip_scale inverse_sqrt", "F(x)/√blocks + x")
@claim("skip_scale fixed", "a·F(x) + x with a number a of your own")
@claim("branch_scale", "The number a of a·F(x) + x")
def _():
    found = [
        _first_factor(skip_scale="one"),
        _first_factor(skip_scale="inverse_sqrt"),
        _first_factor(skip_scale="fixed", branch_scale=0.3),
        _first_factor(skip_scale="rezero"),
    ]
    return np.allclose(found, [1, 10**-0.5, 0.3, 0], atol=1e-12)


@claim("skip_scale rezero", "a·F(x) + x with a learned, from 0")
def _():
    trainer = made(skip="residual", skip_scale="rezero", depth=4, width=64)
    scales = np.array([trainer.parameters[f"block.{i}.scale"] for i in range(4)])
    trainer.run(5)
    learned = np.array([trainer.parameters[f"block.{i}.scale"] for i in range(4)])
    return bool((scales == 0).all() and (learned != 0).all())


def _growth(depth: int, **fields) -> float:
    """RMS of the stream at the end over that at its start, median of three seeds."""
    found = []
    for seed in range(3):
        trainer = made(depth=depth, width=64, batch_size=16, seed=seed, skip_scale="inverse_sqrt", **fields)
        trainer.measure()
        streams = [layer.stream[0] for layer in trainer.ensemble.network.layers if layer.stream is not None]
        first, last = (float(np.sqrt(np.mean(np.square(stream)))) for stream in (streams[0], streams[-1]))
        found.append(last / first)
    return float(np.median(found))


@claim(
    "skip_scale inverse_sqrt",
    "Where F has mean 0 over the units, as with pre-activation or tanh, the sum stays bounded",
)
def _():
    return max(_growth(depth, **kind) for depth in (12, 50, 100) for kind in (PRE_ACTIVATION, TANH)) < 2.2


@claim("skip_scale inverse_sqrt", "a one-sided activation in the branch lets it grow")
def _():
    found = [_growth(depth, **ONE_SIDED) for depth in (12, 50, 100)]
    return 3 < found[0] < 8 and found[1] > 25 and found[2] > 100


@claim("branch_scale", "At 0 the branches are cut off, and never learn")
def _():
    def moved(skip: str) -> np.ndarray:
        trainer = made(skip=skip, skip_scale="fixed", branch_scale=0.0, depth=5)
        trainer.run(20)
        return trainer.relative_change()

    residual, pre = moved("residual"), moved("pre_activation")
    return (residual[1:-1] == 0).all() and residual[-1] > 0 and (pre[1:5] == 0).all() and pre[0] > 0 and pre[5] > 0


@claim("shortcut", "In L blocks the stream's own path is multiplied by its L-th power")
def _():
    cut_off = {
        "depth": 11,
        "skip": "pre_activation",
        "skip_scale": "fixed",
        "branch_scale": 0.0,
        "activation": "linear",
    }
    whole, less = (made(shortcut=shortcut, **cut_off) for shortcut in (1.0, 0.8))
    for trainer in (whole, less):
        trainer.measure()
    sizes = [trainer.ensemble.network.layers[-1].u[0] for trainer in (whole, less)]
    return np.allclose(sizes[1], 0.8**10 * sizes[0], rtol=1e-9)


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
