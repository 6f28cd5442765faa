"""What the help of a network's fields claims, on networks."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, choices

from .claim import Claims, check, made, near, recurrent, share

claim = Claims()


@claim("depth", "multiplies one factor per layer: more layers, smaller (or larger) the product")
def _():
    small = [share(depth=depth, width=64) for depth in (3, 6, 12)]
    large = [share(depth=depth, width=64, activation="relu", gain=3.0) for depth in (3, 6, 12)]
    return small[0] > 10 * small[1] > 100 * small[2] and large[0] < large[1] / 2 < large[2] / 8


@claim("depth", "With 0 it is linear or logistic regression")
def _():
    """The outputs are one affine map of the inputs; linear regression's loss is the squared error of that."""
    trainer = made(depth=0, dataset="diabetes", loss="mse")
    loss, (x, y) = trainer.measure().loss, trainer.batch()
    p = trainer.parameters
    return set(p) == {"output.weight", "output.bias"} and near(
        loss, np.square(x @ p["output.weight"] + p["output.bias"] - y).mean(), 1e-9
    )


@claim("network", "Feed-forward: the gradient passes layers. Recurrent: it passes time steps")
def _():
    layers, steps = made(depth=5).measure(), recurrent(time_steps=7).measure()
    return len(layers.signal_grad_norm) == 6 and layers.time is None and len(steps.time) == 7


@claim("network mlp", "the gradient passes every layer on its way back")
def _():
    """dL/dz of a layer is that of the next one through its weights, times the slope of the activation."""
    trainer = made(activation="tanh", depth=4)
    trainer.measure()
    names = [*(f"hidden.{i}" for i in range(4)), "output"]
    for layer, name, above in zip(trainer.ensemble.network.layers, names, names[1:], strict=False):
        arriving = trainer.signals[above] @ trainer.parameters[f"{above}.weight"].T
        if not np.allclose(trainer.signals[name], arriving * (1 - layer.h[0] ** 2)):
            return False
    return True


@claim("network rnn", "One cell, again at each time step: the gradient passes every step")
def _():
    """The parameters are as many whatever the time; each step multiplies by the same weights."""
    short, long = (recurrent(time_steps=steps) for steps in (5, 40))
    sizes = [{name: array.shape for name, array in trainer.parameters.items()} for trainer in (short, long)]
    return sizes[0] == sizes[1] and bool((long.measure().time > 0).all())


def _sequence(cell: str, **fields):
    """The first weights W_x, W_h, b, and the engine's input (batch, time, features) and states, of a short sequence."""
    trainer = made(network="rnn", cell=cell, task="copy", time_steps=6, width=8, **fields)
    trainer.measure()
    names = ("input.weight", "recurrent.weight", "input.bias")
    x = trainer.batch()[0]
    return (*(trainer.parameters[name] for name in names), x, trainer.ensemble.network.state[0, 1:])


def _sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


@claim("cell elman", "h = activation(x W_x + h W_h + b)")
def _():
    w_x, w_h, b, x, states = _sequence("elman", activation="softsign")
    h = np.zeros((32, 8))
    for t in range(6):
        z = x[:, t] @ w_x + h @ w_h + b
        h = z / (1 + np.abs(z))
        if not np.allclose(states[t], h):
            return False
    return True


@claim("cell gru", "h = (1 - u) n + u h, n = tanh(z_n + r (h W_n))")
def _():
    w_x, w_h, b, x, states = _sequence("gru")
    h = np.zeros((32, 8))
    for t in range(6):
        from_x, from_h = np.split(x[:, t] @ w_x + b, 3, axis=1), np.split(h @ w_h, 3, axis=1)
        r, u = (_sigmoid(from_x[k] + from_h[k]) for k in range(2))
        n = np.tanh(from_x[2] + r * from_h[2])
        h = (1 - u) * n + u * h
        if not np.allclose(states[t], h):
            return False
    return True


@claim("cell lstm", "A memory c = f c + i g with gates; h = o tanh(c)")
def _():
    w_x, w_h, b, x, states = _sequence("lstm")
    h = c = np.zeros((32, 8))
    for t in range(6):
        i, f, g, o = np.split(x[:, t] @ w_x + h @ w_h + b, 4, axis=1)
        c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
        h = _sigmoid(o) * np.tanh(c)
        if not np.allclose(states[t], h):
            return False
    return True


@claim("forget_init", "the first biases of the gates that keep the state are set: f of LSTM, u of GRU")
@claim("forget_init constant", "Every unit's forget gate starts with the given bias")
@claim("forget_bias", "First bias of the gates that keep the state")
def _():
    """The second gate of both, by the formulas of the cells above."""
    for cell, gate in (("lstm", 1), ("gru", 1)):
        bias = made(network="rnn", cell=cell, forget_bias=2.5).parameters["input.bias"].reshape(-1, 16)
        others = np.delete(bias, gate, axis=0)
        if not ((bias[gate] == 2.5).all() and (others == 0).all()):
            return False
    return True


@claim("cell", "Gated cells have a path past the activation")
def _():
    """Gates that are open let the gradient pass where the plain cell's activation stops it."""
    gated = share(network="rnn", cell="lstm", task="copy", time_steps=30, forget_bias=6.0)
    plain = share(network="rnn", cell="elman", task="copy", time_steps=30, activation="sigmoid")
    return gated > 0.01 > 1e6 * plain


@claim("spectral_radius", "Scales the first recurrent weights")
def _():
    one, half = (recurrent(spectral_radius=radius).parameters["recurrent.weight"] for radius in (1.0, 0.5))
    return bool(np.allclose(half, 0.5 * one))


@claim("time_steps", "The gradient passes the recurrent weights once per step")
@claim("spectral_radius", "the factor per time step of a linear cell")
def _():
    time = recurrent(spectral_radius=0.8, recurrent_initializer="orthogonal").measure().time
    return near(time[:-1] / time[1:], 0.8, 1e-6)


@claim("recurrent_initializer orthogonal", "it keeps the length of what passes")
def _():
    return near(share(network="rnn", task="copy", activation="linear", recurrent_initializer="orthogonal"), 1.0, 1e-6)


@claim("recurrent_initializer identity", "The state is copied at first")
def _():
    return bool((recurrent(recurrent_initializer="identity").parameters["recurrent.weight"] == np.eye(16)).all())


@claim("recurrent_initializer orthogonal", "A random rotation")
def _():
    weight = recurrent(recurrent_initializer="orthogonal").parameters["recurrent.weight"]
    return bool(np.allclose(weight @ weight.T, np.eye(16)) and not np.allclose(weight, np.eye(16)))


@claim("recurrent_initializer normal", "Normal of variance 1/width: a spectral radius of about 1")
def _():
    weight = recurrent(recurrent_initializer="normal", width=256).parameters["recurrent.weight"]
    return near(256 * weight.var(), 1, 0.02) and near(np.abs(np.linalg.eigvals(weight)).max(), 1.0, 0.15)


@claim("activation", "Its derivative is a factor of every gradient that passes")
def _():
    return share(activation="linear", initializer="orthogonal", depth=4) > 10 * share(
        activation="sigmoid", initializer="orthogonal", depth=4
    )


@claim("activation", "a recurrent cell takes the first")
def _():
    first, both = recurrent(activation="relu").measure(), recurrent(activation="relu*5,tanh*5", depth=10).measure()
    return first.loss == both.loss


@claim("activation", "A pattern such as sigmoid*5,relu*5 gives layers different ones")
def _():
    layers = made(activation="sigmoid*2,relu*1", depth=3).ensemble.network.layers
    return [type(layer.activation).__name__ for layer in layers] == ["Sigmoid", "Sigmoid", "ReLU"]


@claim("width", "A list such as 200,100*3,25 gives each layer its own, and with it the depth")
def _():
    scenario = Scenario(width="200,100*3,25")
    return scenario.depth == 5 and scenario.layer_widths() == (200, 100, 100, 100, 25)


@claim("normalization", "they stay where the activation has a slope")
def _():
    return _mean_slope("layer") > 2 * _mean_slope("none")


def _mean_slope(norm: str) -> float:
    trainer = made(activation="tanh", depth=6, gain=8.0, normalization=norm)
    trainer.measure()
    return float(
        np.mean([np.abs(layer.activation.slope(layer.y[0])).mean() for layer in trainer.ensemble.network.layers])
    )


@claim("learning_rate", "Too large, and the loss explodes; too small, and nothing moves")
def _():
    relu = {"activation": "relu", "initializer": "he", "depth": 6}
    large, small = made(**relu, learning_rate=10.0), made(**relu, learning_rate=1e-5)
    losses = [large.step().loss for _ in range(30)]
    small.run(30)
    return max(losses) > 1e4 * losses[0] and bool((small.relative_change() < 1e-3).all())


@claim("initializer", "Xavier suits tanh, He suits ReLU")
def _():
    """The gradient's size stays over twenty layers; with the other one it grows or vanishes."""
    deep = {"depth": 20, "width": 64}
    kept = share(**deep, activation="tanh"), share(**deep, activation="relu", initializer="he")
    lost = share(**deep, activation="relu", initializer="xavier")
    return all(0.05 < x < 20 for x in kept) and lost < 0.01


@claim("gain", "Multiplies the standard deviation of the first weights")
def _():
    one, three = (made(gain=gain).parameters["hidden.1.weight"] for gain in (1.0, 3.0))
    return bool(np.allclose(three, 3 * one))


@claim("sigma_w", "Weights are drawn with standard deviation σ_w / √fan_in")
@claim("sigma_w", "For ReLU the critical value is √2")
def _():
    fields = {"initializer": "normal", "width": 256, "depth": 12, "activation": "relu"}
    weight = made(**fields, sigma_w=1.5).parameters["hidden.1.weight"]
    passed = [made(**fields, sigma_w=sigma).measure().signal_grad_norm for sigma in (1.2, math.sqrt(2), 1.6)]
    factors = [(norms[0] / norms[-2]) ** (1 / 11) for norms in passed]
    return near(weight.std(), 1.5 / 16) and near(factors, [1.2 / math.sqrt(2), 1.0, 1.6 / math.sqrt(2)], 0.05)


@claim("sigma_b", "Standard deviation of the first hidden biases")
def _():
    return near(made(sigma_b=0.5, width=256).parameters["hidden.1.bias"].std(), 0.5, 0.15)


@claim("negative_slope", "Slope of leaky ReLU left of zero")
def _():
    phi = choices.activations["leaky_relu"].of(Scenario(negative_slope=0.2))
    return bool(phi.slope(np.array([-3.0]))[0] == 0.2)


@claim("forget_bias", "At 1 a gate keeps 73 % per step: after 50 steps 1e-7 is left")
def _():
    kept = 1 / (1 + math.exp(-1))
    return round(kept, 2) == 0.73 and round(math.log10(kept**50)) == -7


@claim("forget_init chrono", "Biases drawn for memories of 1 to T steps; the input gates' opposite")
def _():
    """Tallec & Ollivier 2018: a gate of bias b keeps a memory for about 1 / (1 - sigmoid(b)) = 1 + e^b steps."""
    bias = recurrent(cell="lstm", forget_init="chrono", width=64).parameters["input.bias"].reshape(4, 64)
    opposite = [
        (i, j) for i in range(4) for j in range(4) if i != j and np.allclose(bias[i], -bias[j]) and bias[i].any()
    ]
    memory = 1 + np.exp(max((bias[i] for i, _ in opposite), key=np.mean))
    return len(opposite) == 2 and memory.min() >= 1 and memory.max() <= 20


@claim("truncation", "Backpropagation goes back this many time steps. 0: all of them")
def _():
    cut, whole = recurrent(truncation=5).measure().time, recurrent().measure().time
    return bool((cut[:-5] == 0).all() and (cut[-5:] > 0).all() and (whole > 0).all())


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
