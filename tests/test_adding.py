"""One of each sort of thing is added at run time, from this file alone; all of gradsim knows it until it is removed."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer, choices
from gradsim.cli import main
from gradsim.data.dataset import Dataset, every_fifth
from gradsim.lab import Runner
from gradsim.lab.cures import cure, cures, suggested
from gradsim.lab.doctor import diagnose, findings
from gradsim.lab.doctor.finding import Said, rule
from gradsim.nn.activations import Activation
from gradsim.nn.cells import Cell
from gradsim.nn.initializers import Initializer
from gradsim.nn.losses import Loss
from gradsim.nn.normalization import Normalization
from gradsim.nn.optimizers import Optimizer
from gradsim.nn.skips import Skip
from gradsim.theory import NoTheory, Prediction
from gradsim.ui.views import load_views, views
from tools.make_reference import reference

ROOT = Path(__file__).parents[1]
PROBES = ("theory", "statistics", "chain_rule", "singular_values", "weight_change", "through_time")
NEEDS = frozenset({*PROBES, ("example", 0), ("pre_activations", 0), ("histograms", "gradients", True)})


class HardTanh(Activation):
    kinks = (-1.0, 1.0)

    def forward(self, z, out):
        np.clip(z, -1.0, 1.0, out=out)

    def derivative(self, z, h, out):
        np.less(np.abs(z), 1.0, out=out)


class MeanSize(Normalization):
    """u over its mean |u| over the units."""

    parameters = ("scale",)

    def forward(self, u, out):
        self.size = np.abs(u).mean(axis=-1, keepdims=True) + 1e-5
        np.divide(u, self.size, out=self.normalized)
        self._finish(out)

    def backward(self, gradient):
        self._parameter_gradients(gradient)
        gradient *= self.values["scale"]
        along = (gradient * self.normalized).mean(axis=-1, keepdims=True)
        gradient -= np.sign(self.normalized) * along
        gradient /= self.size

    def differentiate(self, value, tangent, member):
        size, scale = np.abs(value).mean(axis=-1, keepdims=True) + 1e-5, self.values["scale"][member]
        along = (np.sign(value) * tangent).mean(axis=-1, keepdims=True)
        return value / size * scale, (tangent - value / size * along) / size * scale

    def infer(self, u):
        return u / (np.abs(u).mean(axis=-1, keepdims=True) + 1e-5) * self.values["scale"]


class EveryOther(Skip):
    def blocks(self, sizes, branch_layers):
        return [(i, i) for i in range(1, len(sizes) - 1, 2)]


class Hinge(Loss):
    classes = True

    def __call__(self, outputs, targets, gradient):
        signs = 2 * targets - 1
        gap = np.maximum(1 - signs * outputs, 0)
        gradient[...] = -signs * (gap > 0) / outputs[0].size
        return gap.mean(axis=(1, 2))


class SignDescent(Optimizer):
    def update(self, gradient, rate, change):
        np.multiply(np.sign(gradient), rate, out=change)


class Leaky(Cell):
    """h = (h_before + tanh(z + r)) / 2"""

    gated = True

    def forward(self, t, z, r, before, out):
        np.add(z, r, out=z)
        self._normalize(t, 0, z)
        np.add(np.tanh(z), before, out=out)
        out /= 2

    def backward(self, t, gradient, delta):
        self.direct = gradient / 2
        np.multiply(self.direct, 1 - np.tanh(self.network.z[:, t]) ** 2, out=delta)
        self._through_norm(t, 0, delta)
        return delta

    def add_direct(self, t, gradient):
        gradient += self.direct

    def infer(self, t, z, r, before, memory):
        return (np.tanh(self._norm_outside_training(t, 0, z + r)) + before) / 2, memory


def stripes(scenario):
    points = np.random.default_rng(0).uniform(-2, 2, (scenario.samples, 2))
    labels = (points[:, 0] % 2 < 1).astype(int)
    return Dataset(points, labels, every_fifth(len(points), 0), ("even", "odd"))


ADDED = {
    "activation": ("hard_tanh", HardTanh, ()),
    "initializer": ("three", Initializer(lambda fan_in, fan_out, sigma_w: 3 / fan_in), ("sigma_w",)),
    "normalization": ("mean_size", MeanSize, ("norm_position",)),
    "skip": (
        "every_other",
        EveryOther(before=("norm", "activation", "sum"), after=("activation", "norm", "sum")),
        ("skip_scale",),
    ),
    "dataset": ("stripes", stripes, ("samples",)),
    "loss": ("hinge", Hinge, ()),
    "optimizer": ("sign", SignDescent, ("momentum",)),
    "cell": ("leaky", Leaky, ()),
}
"""By the field that chooses it: the key, the thing, and the fields that it reads."""
SMALL = Scenario(depth=6, width=12, batch_size=20, samples=100, learning_rate=0.02)
RECURRENT = SMALL.replace(network="rnn", task="adding", time_steps=6, loss="mse")


@pytest.fixture
def added():
    """All of them, and a finding and a cure; taken out again at the end."""
    for field, (key, value, reads) in ADDED.items():
        Scenario.fields[field].registry.register(key, f"The {key}", f"What {key} does.", reads)(value)
    rule("odd_one", "It is the odd one.", source="this test", view="loss")(
        lambda chart: Said("{n:count} steps", {"n": 1})
    )
    cure("added", "Hard tanh", "Its slope is 1.", source="this test")(lambda scenario: {"activation": "hard_tanh"})
    yield
    for field, (key, _, _) in ADDED.items():
        Scenario.fields[field].registry.remove(key)
        with pytest.raises(ScenarioError, match=field):
            Scenario(**{field: key})
    findings.remove("odd_one")
    cures.remove("added")
    assert "added" not in suggested(SMALL)


def scenario_with(*fields):
    base = RECURRENT if "cell" in fields else SMALL
    return base.replace(**{field: ADDED[field][0] for field in fields})


def train(scenario):
    runner = Runner(scenario)
    runner.want(NEEDS)
    runner.start()
    try:
        runner.play(until=20)
        return runner.wait(60)
    finally:
        runner.stop()


@pytest.mark.parametrize("fields", [*((field,) for field in ADDED), tuple(field for field in ADDED if field != "cell")])
def test_what_was_added_trains_with_theory_doctor_and_cures(added, fields):
    scenario = scenario_with(*fields)
    last = train(scenario)
    assert last.steps == 20 and not last.measurement.divergence
    assert np.isfinite(last.measurement.grad_norm).all() and (last.measurement.grad_norm > 0).all()
    assert last.held_out.loss < Trainer(scenario).evaluate()[0]
    assert set(last.probes) == NEEDS
    silent = bool({"normalization", "cell"} & set(fields))
    assert isinstance(last.probes["theory"], NoTheory if silent else Prediction)
    assert "odd_one" in [finding.key for finding in diagnose(last)]
    assert ("added" in suggested(scenario)) == ("activation" not in fields and "cell" not in fields)


@pytest.mark.parametrize("field", ADDED)
def test_what_was_added_is_in_help_reference_and_share_code(added, field, capsys):
    key = ADDED[field][0]
    scenario = scenario_with(field)
    assert f"{field}={key}" in scenario.code() and Scenario.from_code(scenario.code()) == scenario
    assert key in Scenario.fields[field].allowed
    assert f"| `{key}` | The {key} | What {key} does. |" in reference()
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    assert key in capsys.readouterr().out
    assert main(["run", "--scenario", scenario.code(), "--steps", "2", "--json"]) == 0


@pytest.mark.parametrize("field", ADDED)
def test_a_field_has_a_meaning_where_what_was_added_reads_it(added, field):
    for name in ADDED[field][2]:
        assert Scenario.fields[name].applies(scenario_with(field)), name
        assert not Scenario.fields[name].applies(Scenario(dataset="digits", activation="tanh")), name


def test_theory_follows_the_variance_of_an_initializer_that_was_added(added):
    """Three times LeCun's variance is LeCun with a gain of sqrt(3)."""
    three = train(SMALL.replace(initializer="three", activation="tanh")).probes["theory"]
    gained = train(SMALL.replace(initializer="lecun", gain=3**0.5, activation="tanh")).probes["theory"]
    np.testing.assert_allclose(three.signal_grad_norm, gained.signal_grad_norm, rtol=1e-9)
    np.testing.assert_allclose(three.grad_norm, gained.grad_norm, rtol=1e-9)


@pytest.mark.parametrize("fields", [("normalization",), ("skip",), ("normalization", "skip", "activation")])
def test_the_jacobian_knows_what_was_added(added, fields):
    """By central differences."""
    trainer = Trainer(scenario_with(*fields))
    network, (x, _) = trainer.ensemble.network, trainer.ensemble.batches.at(0)
    steps = 1e-6 * np.eye(network.inputs)
    up, down = (network.infer(x[0] + sign * steps)[0] for sign in (1, -1))
    np.testing.assert_allclose(trainer.jacobian(), ((up - down) / 2e-6).T, rtol=1e-4, atol=1e-7)


def test_the_table_of_the_documentation_names_the_file_of_each_sort():
    load_views()
    text = (ROOT / "docs" / "developing.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| an? ([a-z ]+?) \| `([^`]+)` \|", text, re.M))
    decorators = {f"{name}.register": registry for name, registry in vars(choices).items()}
    decorators = {d: r for d, r in decorators.items() if any(Scenario.fields[f].registry is r for f in ADDED)}
    decorators |= {"rule": findings, "cure": cures, "views.register": views}
    assert set(rows) == {registry.noun for registry in decorators.values()}
    for decorator, registry in decorators.items():
        code = "".join(file.read_text(encoding="utf-8") for file in ROOT.glob(rows[registry.noun]))
        for choice in registry:
            registrations = re.findall(rf'\b(?<!_){decorator}\(\s*"{choice.key}"', code)
            assert len(registrations) == 1, (registry.noun, choice.key)
