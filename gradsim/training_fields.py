"""The fields of a scenario that say what training makes small, what it may move, and what it learns from."""

from __future__ import annotations

from gradsim import choices
from gradsim.conditions import in_layers, read_by
from gradsim.fields import Choices, Integer, Number
from gradsim.per_layer import Factors

OUTPUT_ACTIVATION = Choices(
    default="none", registry=choices.output_activations, label="Output activation", group="Network",
    help="The function after the output layer. Cross-entropy brings its own softmax: with a sigmoid or tanh before it no "
         "class can be sure.",
)  # fmt: skip
DROPOUT = Number(
    default=0.0, minimum=0.0, maximum=0.95, zero="off", label="Dropout", group="Network",
    when=in_layers(read_by("network")), usual="off,0.1,0.2,0.5",
    help="Chance that a hidden unit is 0, drawn for each example at each training step; the others are divided by the share "
         "that is left. Held-out examples see all units.",
)  # fmt: skip
REDUCTION = Choices(
    default="mean", registry=choices.reductions, label="Over the batch", group="Training",
    help="Mean or sum over the batch, and over the outputs where they are numbers. The sum makes each gradient as many "
         "times larger.",
)  # fmt: skip
RATE_FACTORS = Factors(
    default="1", label="Rate factors", group="Training", live=True, per_member=True, usual="1",
    help="The learning rate of each layer is multiplied by its factor, output layer last. 0 freezes a layer: it passes "
         "the gradient on, and nothing moves it. A pattern such as 0*3,1 begins anew where it ends.",
)  # fmt: skip
CLIP_NORM = Number(
    default=0.0, minimum=1e-6, maximum=1e6, log=True, zero="off", live=True, per_member=True, label="Clip norm",
    group="Training", usual="off,0.1,0.3,1,3,10",
    help="When the norm of the whole gradient is larger than this, it is scaled down to it. 0: off.",
)  # fmt: skip
CLIP_VALUE = Number(
    default=0.0, minimum=1e-6, maximum=1e6, log=True, zero="off", live=True, per_member=True, label="Clip value",
    group="Training", help="Each entry of the gradient is kept between minus and plus this. 0: off.",
)  # fmt: skip
MOMENTUM = Number(
    default=0.9, minimum=0.0, maximum=0.999, live=True, label="Momentum", group="Training",
    when=read_by("optimizer"), usual="0,0.5,0.9,0.95,0.99", help="Share of the last step that is kept.",
)  # fmt: skip
BATCH_SIZE = Integer(
    default=64, minimum=1, maximum=8192, log=True, label="Batch size", group="Training", unit="examples",
    usual="8,16,32,64,128,256", help="Examples per step, drawn with replacement.",
)  # fmt: skip
WEIGHT_DECAY = Number(
    default=0.0, minimum=1e-8, maximum=100.0, log=True, zero="off", live=True, per_member=True, label="Weight decay",
    group="Training", help="Pulls every parameter toward zero. 0: off.",
)  # fmt: skip
WARMUP_STEPS = Integer(
    default=0, minimum=0, maximum=100_000, live=True, label="Warm-up", group="Training", unit="steps",
    help="Steps over which the learning rate rises in a line to its value.",
)  # fmt: skip
TARGET = Choices(
    default="dataset", registry=choices.targets, label="Target", group="Data", when=read_by("network"), data=True,
    help="What the network is to answer: what the dataset says, or its own inputs (an autoencoder, which needs squared "
         "error, Huber or absolute error).",
)  # fmt: skip
LABEL_NOISE = Number(
    default=0.0, minimum=0.0, maximum=1.0, zero="none", label="Label noise", group="Data", data=True,
    usual="none,0.1,0.2,0.5,1",
    help="Share of the training labels that are replaced by a class drawn at random. To number targets noise of as many "
         "times their RMS is added. Held-out examples keep theirs.",
)  # fmt: skip
