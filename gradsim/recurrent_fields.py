"""The fields of a scenario that only a recurrent network has."""

from __future__ import annotations

from gradsim import choices
from gradsim.conditions import read_by
from gradsim.fields import Choices, Integer, Number

CELL = Choices(
    default="elman", registry=choices.cells, label="Cell", group="Gradient", when=read_by("network"),
    help="What one time step does to the state. Gated cells have a path past the activation.",
)  # fmt: skip
TIME_STEPS = Integer(
    default=50, minimum=1, maximum=200, label="Time steps", group="Gradient", unit="steps",
    when=read_by("task"), usual="10:100:10",
    help="Length of the sequences. The gradient passes the recurrent weights once per step.",
)  # fmt: skip
RECURRENT_INITIALIZER = Choices(
    default="orthogonal", registry=choices.recurrent_initializers, label="Recurrent init", group="Gradient",
    when=read_by("network"), help="How the first recurrent weights W_h are drawn.",
)  # fmt: skip
SPECTRAL_RADIUS = Number(
    default=1.0, minimum=0.5, maximum=2.0, label="Spectral radius", group="Gradient", when=read_by("network"),
    usual="0.6:1.6:0.2", help="Scales the first recurrent weights: the factor per time step of a linear cell.",
)  # fmt: skip
FORGET_INIT = Choices(
    default="constant", registry=choices.forget_inits, label="Forget gate", group="Network", when=read_by("cell"),
    help="How the first biases of the gates that keep the state are set: f of LSTM, u of GRU.",
)  # fmt: skip
FORGET_BIAS = Number(
    default=1.0, minimum=-10.0, maximum=10.0, label="Forget bias", group="Network",
    when=read_by("forget_init"), usual="-2:4:1",
    help="First bias of the gates that keep the state. At 1 a gate keeps 73 % per step: after 50 steps 1e-7 is left.",
)  # fmt: skip
TRUNCATION = Integer(
    default=0, minimum=0, maximum=200, label="Truncation", group="Network", unit="steps",
    when=read_by("network"), usual="0,1,2,5,10,20",
    help="Backpropagation goes back this many time steps. 0: all of them.",
)  # fmt: skip
