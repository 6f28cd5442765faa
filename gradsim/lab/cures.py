"""What would help? The single changes that a textbook suggests, each really trained beside the scenario as it is."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from gradsim.fields import Number
from gradsim.lab.scale import scale
from gradsim.lab.sweep.folder import Result
from gradsim.lab.sweep.job import Figures
from gradsim.lab.sweep.plan import VARIANT, Cell, Sweep
from gradsim.lab.sweep.running import never, train_cells
from gradsim.registry import Registry
from gradsim.scenario import Scenario

STEPS, SEEDS = 200, 3
AS_IT_IS = "as_it_is"
"""The key of the scenario without a change."""
RECTIFIERS = frozenset({"relu", "leaky_relu", "elu", "gelu", "silu"})
"""Activations that are near 0 on one side: He's initializer makes up for it."""

Change = Callable[[Scenario], Mapping[str, Any]]
"""The fields that a cure changes and their new values; those that are so already may be among them."""


@dataclass(frozen=True, slots=True)
class Cure:
    change: Change
    source: str


cures: Registry[Cure] = Registry("cure")


def cure(key: str, label: str, help: str, *, source: str) -> Callable[[Change], Change]:
    """Decorator: adds a cure to the table."""

    def add(change: Change) -> Change:
        cures.register(key, label, help)(Cure(change, source))
        return change

    return add


@cure("relu", "ReLU + He", "Slope 1 where a unit is on, and first weights that fit it.", source="He et al. 2015")
def relu(scenario: Scenario) -> Mapping[str, Any]:
    return {"activation": "relu", "initializer": "he"} if scenario.network == "mlp" else {}


@cure("tanh", "Tanh + Xavier", "Slope 1 at 0, and first weights that fit it.", source="Glorot & Bengio 2010")
def tanh(scenario: Scenario) -> Mapping[str, Any]:
    return {"activation": "tanh", "initializer": "xavier"}


@cure(
    "selu",
    "SELU + LeCun",
    "Outputs that settle at mean 0, variance 1 by themselves.",
    source="Klambauer et al. 2017",
)
def selu(scenario: Scenario) -> Mapping[str, Any]:
    return {"activation": "selu", "initializer": "lecun"} if scenario.network == "mlp" else {}


@cure("matched", "Weights that fit", "The initializer for this activation, gain 1.", source="He et al. 2015")
def matched(scenario: Scenario) -> Mapping[str, Any]:
    rectified = RECTIFIERS.issuperset(scenario.layer_activations())
    return {"initializer": "he" if rectified else "xavier", "gain": 1.0}


@cure("batch", "Batch norm", "Each unit to mean 0, variance 1 over the batch.", source="Ioffe & Szegedy 2015")
def batch(scenario: Scenario) -> Mapping[str, Any]:
    return {"normalization": "batch"} if scenario.network == "mlp" else {}


@cure("layer", "Layer norm", "Each example to mean 0, variance 1 over its units.", source="Ba et al. 2016")
def layer(scenario: Scenario) -> Mapping[str, Any]:
    return {"normalization": "layer"}


@cure("residual", "Residual", "A way past each layer: F(x) + x.", source="He et al. 2016")
def residual(scenario: Scenario) -> Mapping[str, Any]:
    return {"skip": "residual"}


@cure("fewer_layers", "A quarter as deep", "Fewer factors to multiply.", source="Bengio et al. 1994")
def fewer_layers(scenario: Scenario) -> Mapping[str, Any]:
    return {"depth": max(1, scenario.depth // 4)}


@cure("orthogonal", "Orthogonal start", "A rotation keeps the length of what passes.", source="Saxe et al. 2014")
def orthogonal(scenario: Scenario) -> Mapping[str, Any]:
    if scenario.network == "rnn":
        return {"recurrent_initializer": "orthogonal", "spectral_radius": 1.0}
    return {"initializer": "orthogonal", "gain": 1.0}


@cure("lstm", "LSTM", "A memory past the activation; its gates begin open.", source="Hochreiter & Schmidhuber 1997")
def lstm(scenario: Scenario) -> Mapping[str, Any]:
    return {"cell": "lstm", "forget_init": "chrono"}


@cure("gru", "GRU", "A state that is kept or renewed; its gate begins open.", source="Cho et al. 2014")
def gru(scenario: Scenario) -> Mapping[str, Any]:
    return {"cell": "gru", "forget_init": "chrono"}


@cure("slower", "Learning rate / 10", "Steps a tenth as long.", source="Bengio 2012")
def slower(scenario: Scenario) -> Mapping[str, Any]:
    return {"learning_rate": _rate(scenario.learning_rate / 10)}


@cure("faster", "Learning rate × 10", "Steps ten times as long.", source="Bengio 2012")
def faster(scenario: Scenario) -> Mapping[str, Any]:
    return {"learning_rate": _rate(scenario.learning_rate * 10)}


@cure("adam", "Adam at 0.001", "Steps of one size, whatever the gradient's.", source="Kingma & Ba 2015")
def adam(scenario: Scenario) -> Mapping[str, Any]:
    return {"optimizer": "adam", "learning_rate": 1e-3}


@cure("clipping", "Clipping at 1", "No gradient longer than 1.", source="Pascanu et al. 2013")
def clipping(scenario: Scenario) -> Mapping[str, Any]:
    return {"clip_norm": 1.0}


@cure("scaled_inputs", "Scaled inputs", "Each feature to mean 0, variance 1.", source="LeCun et al. 1998")
def scaled_inputs(scenario: Scenario) -> Mapping[str, Any]:
    return {"input_scaling": "standardize"}


@cure("scaled_targets", "Scaled targets", "Targets to mean 0, variance 1.", source="LeCun et al. 1998")
def scaled_targets(scenario: Scenario) -> Mapping[str, Any]:
    return {"target_scaling": "standardize"}


@cure(
    "loss_scale",
    "Loss × 1024",
    "Small gradients are lifted over what float16 loses.",
    source="Micikevicius et al. 2018",
)
def loss_scale(scenario: Scenario) -> Mapping[str, Any]:
    return {"loss_scale": 1024.0}


def _rate(rate: float) -> float:
    field = Scenario.fields["learning_rate"]
    assert isinstance(field, Number)
    return min(max(float(f"{rate:.6g}"), field.minimum), field.maximum)


def suggested(base: Scenario) -> dict[str, dict[str, Any]]:
    """What each cure would change in this scenario; only those that change something, and no two the same."""
    found: dict[str, dict[str, Any]] = {}
    known = {base}
    for choice in cures:
        wanted = choice.value.change(base)
        changes = {
            n: v
            for n, v in wanted.items()
            if getattr(base, n) != v and Scenario.fields[n].applies(base.replace(**wanted))
        }
        if changes and (scenario := base.replace(**changes)) not in known:
            known.add(scenario)
            found[choice.key] = changes
    return found


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured with one cure; ``figures`` has an entry for each seed.

    ``constant_loss``: the loss of the best answer that does not look at the input, in this scenario's own units.
    """

    key: str
    changes: Mapping[str, Any]
    scenario: Scenario
    figures: tuple[Figures, ...]
    constant_loss: float

    @property
    def losses(self) -> list[float]:
        """Held-out loss after training, in order; infinite after a divergence."""
        return sorted(math.inf if math.isnan(f.held_out_loss) else f.held_out_loss for f in self.figures)

    @property
    def loss(self) -> float:
        """Their median."""
        return statistics.median(self.losses)

    @property
    def relative_loss(self) -> float:
        """The median loss over that of the constant answer: it compares scenarios whose targets are scaled otherwise."""
        return self.loss / self.constant_loss

    @property
    def ratios(self) -> list[float]:
        """At the first step, in order: ‖dL/dW‖ of the first layer over the last, or ‖dL/dh‖ of the first time step."""
        through_time = self.scenario.network == "rnn"
        return sorted(f.signal_ratio if through_time else f.gradient_ratio for f in self.figures)

    @property
    def ratio(self) -> float:
        """Their median."""
        return statistics.median(self.ratios)

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "key": self.key,
            "changes": self.changes,
            "loss": self.loss,
            "losses": self.losses,
            "relative_loss": self.relative_loss,
            "gradient_ratio": self.ratio,
            "gradient_ratios": self.ratios,
        }


def trials(base: Scenario, steps: int = STEPS, seeds: int = SEEDS) -> Sweep:
    """The scenario as it is and with each cure, as a sweep of variants named by the cures' keys."""
    return Sweep(base, {}, steps, seeds, {AS_IT_IS: {}, **suggested(base)})


def try_cures(
    base: Scenario,
    executor: Executor,
    on_outcome: Callable[[Outcome], None],
    cancelled: Callable[[], bool] = never,
    steps: int = STEPS,
    seeds: int = SEEDS,
) -> None:
    """Trains all on an executor; ``on_outcome`` is called in this thread for each as it is finished.

    Raises ScenarioError where the scenario's data cannot be had, BrokenExecutor where the workers are lost.
    """
    sweep = trials(base, steps, seeds)
    scale(base)

    def tell(portion: Sequence[Cell], results: list[Result]) -> None:
        for cell, result in zip(portion, results, strict=True):
            key = cell.values[VARIANT]
            changes = sweep.variants[key]
            on_outcome(
                Outcome(key, changes, base.replace(**changes), result.figures, scale(cell.scenario).constant_loss)
            )

    train_cells(sweep, sweep.cells(), executor, tell, cancelled)


def ranked(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The best first: by the relative loss; where losses are the same, by how near to 1 the gradient ratio is."""

    def order(outcome: Outcome) -> tuple[float, float]:
        loss = outcome.relative_loss
        away = abs(math.log(outcome.ratio)) if 0 < outcome.ratio < math.inf else math.inf
        return (loss if not math.isnan(loss) else math.inf, away)

    return sorted(outcomes, key=order)
