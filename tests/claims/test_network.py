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


@claim("cell", "Gated cells have a path past the activation")
def _():
    """Gates that are open let the gradient pass where the plain cell's activation stops it."""
    gated = share(network="rnn", cell="lstm", task="copy", time_steps=30, forget_bias=6.0)
    plain = share(network="rnn", cell="elman", task="copy", time_steps=30, activation="sigmoid")
    return gated > 0.01 > 1e6 * plain


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


@claim("recurrent_initializer normal", "a spectral radius of about 1")
def _():
    weight = recurrent(recurrent_initializer="normal", width=256).parameters["recurrent.weight"]
    return near(np.abs(np.linalg.eigvals(weight)).max(), 1.0, 0.15)


@claim("activation", "Its derivative is a factor of every gradient that passes")
def _():
    return share(activation="linear", initializer="orthogonal", depth=4) > 10 * share(
        activation="sigmoid", initializer="orthogonal", depth=4
    )


@claim("activation", "a recurrent cell takes the first")
def _():
    first, both = recurrent(activation="relu").measure(), recurrent(activation="relu*5,tanh*5", depth=10).measure()
    return first.loss == both.loss


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


@claim("branch_scale", "At 0 the branches are cut off, and never learn")
def _():
    trainer = made(skip="residual", skip_scale="fixed", branch_scale=0.0)
    trainer.run(20)
    return bool((trainer.relative_change()[1:-1] == 0).all() and trainer.relative_change()[-1] > 0)


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
