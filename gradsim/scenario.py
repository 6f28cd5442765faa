"""The frozen description of one run. Controls, flags, files, share codes and messages are made from its fields."""

from __future__ import annotations

import dataclasses
import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from gradsim import assets, choices, recurrent_fields, scenario_files, skip_fields, table_fields, training_fields
from gradsim.conditions import in_layers, read_by, read_by_all
from gradsim.fields import Choices, Field, Integer, Number, Pattern, ScenarioError
from gradsim.language import tr
from gradsim.per_layer import Factors, PerLayer

__all__ = ["Scenario", "ScenarioError", "field_named"]

GROUPS = ("Gradient", "Network", "Training", "Data", "Numbers")


def _field(spec: Field) -> Any:
    return dataclasses.field(default=spec.default, metadata={"field": spec})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One run: network, training, data and numbers. Raises ScenarioError for a value that is not allowed."""

    network: str = _field(Choices(
        default="mlp", registry=choices.networks, label="Network", group="Gradient",
        data=True, help="Feed-forward: the gradient passes layers. Recurrent: it passes time steps.",
    ))  # fmt: skip
    depth: int = _field(Integer(
        default=10, minimum=0, maximum=100, label="Depth", group="Gradient", unit="layers",
        when=read_by("network"), usual="2:50:4",
        help="Number of hidden layers. Backpropagation multiplies one factor per layer: more layers, "
             "smaller (or larger) the product. With 0 it is linear or logistic regression.",
    ))  # fmt: skip
    cell: str = _field(recurrent_fields.CELL)
    time_steps: int = _field(recurrent_fields.TIME_STEPS)
    activation: str = _field(Pattern(
        default="sigmoid", registry=choices.activations, label="Activation", group="Gradient",
        when=in_layers(read_by("network", "cell")),
        help="The function after each hidden layer. Its derivative is a factor of every gradient that passes. "
             "A pattern such as sigmoid*5,relu*5 gives layers different ones; a recurrent cell takes the first.",
    ))  # fmt: skip
    recurrent_initializer: str = _field(recurrent_fields.RECURRENT_INITIALIZER)
    spectral_radius: float = _field(recurrent_fields.SPECTRAL_RADIUS)
    skip: str = _field(Choices(
        default="none", registry=choices.skips, label="Skip connections", group="Gradient",
        when=in_layers(read_by("network")),
        help="Adds a layer's input to its output, F(x) + x, so that the gradient has a way past the layer.",
    ))  # fmt: skip
    normalization: str = _field(Choices(
        default="none", registry=choices.normalizations, label="Normalization", group="Gradient",
        when=in_layers(),
        help="Rescales values so that they stay where the activation has a slope.",
    ))  # fmt: skip
    learning_rate: float = _field(Number(
        default=0.1, minimum=1e-8, maximum=10.0, log=True, live=True, per_member=True,
        label="Learning rate", group="Gradient", usual="0.001,0.003,0.01,0.03,0.1,0.3,1",
        help="The size of each step. Too large, and the loss explodes; too small, and nothing moves.",
    ))  # fmt: skip

    width: int | str = _field(PerLayer(
        default=64, minimum=1, maximum=1024, log=True, label="Width", group="Network", unit="units",
        when=in_layers(), usual="8,16,32,64,128",
        help="Units in each hidden layer. A list such as 200,100*3,25 gives each layer its own, and with it the depth.",
    ))  # fmt: skip
    initializer: str = _field(Choices(
        default="xavier", registry=choices.initializers, label="Initializer", group="Network",
        per_member=True, help="How the first weights are drawn. Xavier suits tanh, He suits ReLU.",
    ))  # fmt: skip
    gain: float = _field(Number(
        default=1.0, minimum=0.01, maximum=100.0, log=True, label="Gain", group="Network",
        per_member=True, usual="0.5,0.7,1,1.4,2", help="Multiplies the standard deviation of the first weights.",
    ))  # fmt: skip
    sigma_w: float = _field(Number(
        default=1.0, minimum=1e-5, maximum=10.0, log=True, label="Weights σ_w", group="Network",
        when=read_by("initializer"), per_member=True, usual="0.6:2.2:0.2",
        help="Weights are drawn with standard deviation σ_w / √fan_in. For ReLU the critical value is √2.",
    ))  # fmt: skip
    sigma_b: float = _field(Number(
        default=0.0, minimum=0.0, maximum=10.0, zero="zeros", label="Biases σ_b", group="Network", per_member=True,
        when=in_layers(read_by("network")), usual="0,0.05,0.1,0.2,0.5,1", help="Standard deviation of the first hidden biases.",
    ))  # fmt: skip
    negative_slope: float = _field(Number(
        default=0.01, minimum=0.0, maximum=1.0, label="Negative slope", group="Network", when=read_by("activation"),
        help="Slope of leaky ReLU left of zero.",
    ))  # fmt: skip
    norm_position: str = _field(Choices(
        default="before", registry=choices.norm_positions, label="Normalize", group="Network",
        when=read_by_all("network", "normalization"), help="Before the activation (the usual place) or after it.",
    ))  # fmt: skip
    output_activation: str = _field(training_fields.OUTPUT_ACTIVATION)
    dropout: float = _field(training_fields.DROPOUT)
    forget_init: str = _field(recurrent_fields.FORGET_INIT)
    forget_bias: float = _field(recurrent_fields.FORGET_BIAS)
    truncation: int = _field(recurrent_fields.TRUNCATION)
    branch_layers: int = _field(skip_fields.BRANCH_LAYERS)
    skip_scale: str = _field(skip_fields.SKIP_SCALE)
    branch_scale: float = _field(skip_fields.BRANCH_SCALE)
    shortcut: float = _field(skip_fields.SHORTCUT)

    optimizer: str = _field(Choices(
        default="sgd", registry=choices.optimizers, live=True, label="Optimizer", group="Training",
        help="How a gradient becomes a step.",
    ))  # fmt: skip
    momentum: float = _field(training_fields.MOMENTUM)
    batch_size: int = _field(training_fields.BATCH_SIZE)
    loss: str = _field(Choices(
        default="cross_entropy", registry=choices.losses, label="Loss", group="Training",
        data=True, help="What training makes small. Data with numbers for targets needs squared error, Huber or "
             "absolute error.",
    ))  # fmt: skip
    reduction: str = _field(training_fields.REDUCTION)
    rate_factors: str = _field(training_fields.RATE_FACTORS)
    clip_norm: float = _field(training_fields.CLIP_NORM)
    clip_value: float = _field(training_fields.CLIP_VALUE)
    weight_decay: float = _field(training_fields.WEIGHT_DECAY)
    warmup_steps: int = _field(training_fields.WARMUP_STEPS)

    task: str = _field(Choices(
        default="copy", registry=choices.tasks, label="Task", group="Data", when=read_by("network"), data=True,
        help="What the recurrent network learns; it answers after the last time step.",
    ))  # fmt: skip
    dataset: str = _field(Choices(
        default="digits", registry=choices.datasets, label="Dataset", group="Data", when=read_by("network"), data=True,
        usual="digits,circles,moons,spirals,xor", help="What the network learns.",
    ))  # fmt: skip
    data_file: str = _field(table_fields.DATA_FILE)
    target_column: str = _field(table_fields.TARGET_COLUMN)
    left_out: str = _field(table_fields.LEFT_OUT)
    text_columns: str = _field(table_fields.TEXT_COLUMNS)
    missing_values: str = _field(table_fields.MISSING_VALUES)
    separator: str = _field(table_fields.SEPARATOR)
    decimal_sign: str = _field(table_fields.DECIMAL_SIGN)
    header_line: str = _field(table_fields.HEADER_LINE)
    image_size: int = _field(table_fields.IMAGE_SIZE)
    samples: int = _field(Integer(
        default=500, minimum=20, maximum=20_000, label="Points", group="Data", when=read_by("dataset"),
        usual="100,200,500,1000,2000", help="How many points are made; one in five is held out.",
    ))  # fmt: skip
    noise: float = _field(Number(
        default=0.1, minimum=0.0, maximum=1.0, label="Noise", group="Data", when=read_by("dataset"),
        help="Standard deviation of the noise on each point; the shapes are about 1 in size.",
    ))  # fmt: skip
    input_scaling: str = _field(Choices(
        default="standardize", registry=choices.input_scalings, label="Inputs", group="Data",
        when=read_by("network", "task"), data=True,
        help="How the inputs are scaled, by figures of the training part.",
    ))  # fmt: skip
    target_scaling: str = _field(Choices(
        default="standardize", registry=choices.target_scalings, label="Targets", group="Data",
        when=lambda s, _: not choices.losses[s.loss].classes and not s.reconstructs, data=True,
        help="How number targets are scaled. Large raw targets make large gradients.",
    ))  # fmt: skip
    target: str = _field(training_fields.TARGET)
    label_noise: float = _field(training_fields.LABEL_NOISE)

    dtype: str = _field(Choices(
        default="float64", registry=choices.precisions, label="Number format", group="Numbers",
        help="float64 shows the truth, float32 is fast, float16 shows gradients that become zero.",
    ))  # fmt: skip
    loss_scale: float = _field(Number(
        default=1.0, minimum=1.0, maximum=1e9, log=True, live=True, label="Loss scale", group="Numbers",
        when=read_by("dtype"),
        help="The loss is multiplied by this before backpropagation and the gradients divided by it after, "
             "so that small ones are not lost in float16.",
    ))  # fmt: skip
    seed: int = _field(Integer(
        default=0, minimum=0, maximum=2**31 - 1, label="Seed", group="Numbers", per_member=True, usual="0:9",
        help="Draws the first weights. The same scenario and seed give the same numbers on one machine.",
    ))  # fmt: skip
    seeds: int = _field(Integer(
        default=1, minimum=1, maximum=16, label="Networks", group="Numbers", unit="networks",
        help="Trains this many networks side by side on the same batches, from this seed and the next ones. All "
             "figures are of the first; the bars show the spread over all.",
    ))  # fmt: skip
    data_seed: int = _field(Integer(
        default=0, minimum=0, maximum=2**31 - 1, label="Data seed", group="Numbers",
        data=True, usual="0:9", help="Draws the batches, the points and sequences that are made, label noise, and which "
             "examples of your own are held out; of a series it is always the last.",
    ))  # fmt: skip

    fields: ClassVar[dict[str, Field]]

    def __post_init__(self) -> None:
        for name, spec in self.fields.items():
            object.__setattr__(self, name, spec.check(getattr(self, name)))
        self._fit_widths(depth_is_given=self.depth != self.fields["depth"].default)

    def replace(self, **changes: Any) -> Scenario:
        """A new scenario with some fields changed."""
        for name in changes:
            field_named(name)
        new = object.__new__(type(self))  # a sweep makes thousands: what does not change is not checked again
        for name, spec in self.fields.items():
            object.__setattr__(new, name, spec.check(changes[name]) if name in changes else getattr(self, name))
        new._fit_widths(depth_is_given="depth" in changes)
        return new

    def _fit_widths(self, depth_is_given: bool) -> None:
        """A list of widths gives the depth. Raises ScenarioError where it cannot."""
        if not isinstance(self.width, str):
            return
        if self.through_time:
            raise ScenarioError(
                "width", self.width, tr("allowed in a recurrent network: one number for all time steps")
            )
        layers = len(self.layer_widths())
        if depth_is_given and self.depth != layers:
            allowed = f"allowed: {layers}, as many as the width lists; for another depth change the width"
            raise ScenarioError("depth", self.depth, allowed)
        object.__setattr__(self, "depth", layers)

    @property
    def gated(self) -> bool:
        """Whether it is a recurrent network of gated cells, whose activations are fixed: sigmoid gates, tanh inside."""
        return self.fields["cell"].applies(self) and choices.cells[self.cell].gated

    @property
    def through_time(self) -> bool:
        """Whether the gradient passes the time steps of a recurrent network, and not layer upon layer."""
        return bool(choices.networks[self.network].through_time)

    @property
    def couples_examples(self) -> bool:
        """Whether the examples of a batch change each other's outputs in training, as in batch normalization."""
        norm = choices.normalizations[self.normalization] if self.fields["normalization"].applies(self) else None
        return bool(norm and norm.couples_examples)

    @property
    def reconstructs(self) -> bool:
        """Whether the network is an autoencoder: its targets are its inputs."""
        return self.fields["target"].applies(self) and self.target == "inputs"

    def layer_activations(self) -> tuple[str, ...]:
        """The activation's key for each hidden layer, or for a recurrent cell."""
        spec = self.fields["activation"]
        assert isinstance(spec, Pattern)
        return spec.expand(self.activation, 1 if self.through_time else self.depth)

    def layer_widths(self) -> tuple[int, ...]:
        """Units of each hidden layer."""
        spec = self.fields["width"]
        assert isinstance(spec, PerLayer)
        return spec.expand(self.width, self.depth)

    @property
    def units(self) -> int:
        """Of the widest hidden layer, or of a recurrent network's state."""
        return max(self.layer_widths()) if isinstance(self.width, str) else self.width

    def layer_rate_factors(self, layers: int) -> tuple[float, ...]:
        """What the learning rate is multiplied by in each of the layers with weights."""
        spec = self.fields["rate_factors"]
        assert isinstance(spec, Factors)
        return spec.expand(self.rate_factors, layers)

    def differences(self, other: Scenario) -> tuple[str, ...]:
        """Names of the fields in which the two scenarios differ."""
        return tuple(n for n in self.fields if getattr(self, n) != getattr(other, n))

    def keeps_weights_of(self, other: Scenario) -> bool:
        """Whether training on ``other`` can go on with this scenario, without new weights."""
        return all(self.fields[name].live for name in self.differences(other))

    def to_dict(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.fields}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Scenario:
        """The scenario with these fields, defaults for the rest. Raises ScenarioError."""
        for name, value in values.items():
            field_named(name, value)
        return cls().replace(**values)

    def code(self) -> str:
        """A short text that stands for this scenario: the fields that are not at their default."""
        changed = self.differences(Scenario())
        return scenario_files.code({n: self.fields[n].format(getattr(self, n)) for n in changed})

    @classmethod
    def from_code(cls, code: str) -> Scenario:
        """Reads what ``code`` wrote. Raises ScenarioError."""
        texts = scenario_files.parse(code)
        return cls().replace(**{name: field_named(name, text).parse(text) for name, text in texts.items()})

    def save(self, path: Path | str) -> None:
        """Writes a JSON file, whole or not at all. Raises OSError."""
        scenario_files.save(self.to_dict(), path)

    @classmethod
    def shipped(cls, name: str) -> Scenario:
        """One of ``assets.scenarios()``."""
        return cls.load(assets.path("scenarios", f"{name}.json"))

    @classmethod
    def load(cls, source: Path | str) -> Scenario:
        """The scenario in a JSON file, or of a share code. Raises ScenarioError."""
        if scenario_files.is_code(source):
            return cls.from_code(str(source))
        return cls.from_dict(scenario_files.load(source))


def field_named(name: str, value: object = None) -> Field:
    """The field of that name. Raises ScenarioError, with the nearest name, where there is none."""
    if name in Scenario.fields:
        return Scenario.fields[name]
    near = difflib.get_close_matches(name[:100], Scenario.fields, n=1)
    hint = f"did you mean {near[0]}?" if near else "gradsim run --help lists all"
    raise ScenarioError(name, value, tr("there is no such field; {hint}").format(hint=hint))


Scenario.fields = {f.name: dataclasses.replace(f.metadata["field"], name=f.name) for f in dataclasses.fields(Scenario)}
