"""Training equals PyTorch's: the same network, batches and optimizer, 200 steps, float64."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer

torch = pytest.importorskip("torch")
torch.set_num_threads(1)  # for networks of this size more are slower
pytestmark = pytest.mark.oracle

OPTIMIZERS = {
    "sgd": lambda p, s: torch.optim.SGD(p, s.learning_rate, weight_decay=s.weight_decay),
    "momentum": lambda p, s: torch.optim.SGD(p, s.learning_rate, s.momentum, weight_decay=s.weight_decay),
    "nesterov": lambda p, s: torch.optim.SGD(
        p, s.learning_rate, s.momentum, nesterov=True, weight_decay=s.weight_decay
    ),
    "rmsprop": lambda p, s: torch.optim.RMSprop(p, s.learning_rate, weight_decay=s.weight_decay),
    "adam": lambda p, s: torch.optim.Adam(p, s.learning_rate, weight_decay=s.weight_decay),
    "adamw": lambda p, s: torch.optim.AdamW(p, s.learning_rate, weight_decay=s.weight_decay),
}
RATES = {"sgd": 0.1, "momentum": 0.02, "nesterov": 0.02, "rmsprop": 1e-3, "adam": 1e-3, "adamw": 1e-3}
BENDS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky_relu": torch.nn.functional.leaky_relu,
    "elu": torch.nn.functional.elu,
    "selu": torch.nn.functional.selu,
    "gelu": lambda z: torch.nn.functional.gelu(z, approximate="tanh"),
    "silu": torch.nn.functional.silu,
    "softsign": torch.nn.functional.softsign,
}


class Twin(torch.nn.Module):
    """The scenario's network in PyTorch, with the trainer's first weights."""

    def __init__(self, scenario: Scenario, parameters: dict[str, np.ndarray]) -> None:
        super().__init__()
        self.scenario = scenario
        linears, norms = [], []
        for i in range(scenario.depth + 1):
            name = "output" if i == scenario.depth else f"hidden.{i}"
            weight = torch.tensor(parameters[f"{name}.weight"])
            linear = torch.nn.Linear(*weight.shape, dtype=torch.float64)
            with torch.no_grad():
                linear.weight.copy_(weight.T)
                linear.bias.copy_(torch.tensor(parameters[f"{name}.bias"]))
            linears.append(linear)
            if name != "output" and scenario.normalization != "none":
                kind = torch.nn.BatchNorm1d if scenario.normalization == "batch" else torch.nn.LayerNorm
                norms.append(kind(scenario.width, dtype=torch.float64))
        self.linears, self.norms = torch.nn.ModuleList(linears), torch.nn.ModuleList(norms)

    def forward(self, h):
        bend = BENDS[self.scenario.activation]
        for i, linear in enumerate(self.linears[:-1]):
            z = linear(h)
            y = bend(self.norms[i](z) if self.norms else z)
            h = h + y if self.scenario.skip == "residual" and h.shape == y.shape else y
        return self.linears[-1](h)


def train_both(scenario: Scenario, steps: int = 200):
    trainer = Trainer(scenario)
    twin = Twin(scenario, trainer.parameters)
    optimizer = OPTIMIZERS[scenario.optimizer](twin.parameters(), scenario)
    lose = {"cross_entropy": torch.nn.CrossEntropyLoss(), "mse": torch.nn.MSELoss(), "mae": torch.nn.L1Loss(),
            "huber": torch.nn.HuberLoss()}[scenario.loss]  # fmt: skip
    for _ in range(steps):
        x, targets = trainer.batch()
        optimizer.zero_grad()
        loss = lose(twin(torch.tensor(x)), torch.tensor(targets))
        loss.backward()
        if scenario.clip_norm:
            torch.nn.utils.clip_grad_norm_(twin.parameters(), scenario.clip_norm)
        optimizer.step()
        assert trainer.step().loss == pytest.approx(loss.item(), rel=1e-6)
    return trainer, twin


def check_parameters(trainer: Trainer, twin: Twin, tolerance: float = 1e-8) -> None:
    found = trainer.parameters
    for i, linear in enumerate(twin.linears):
        name = "output" if i == trainer.scenario.depth else f"hidden.{i}"
        np.testing.assert_allclose(found[f"{name}.weight"], linear.weight.detach().numpy().T, rtol=0, atol=tolerance)
        np.testing.assert_allclose(found[f"{name}.bias"], linear.bias.detach().numpy(), rtol=0, atol=tolerance)


@pytest.mark.parametrize("decay", [0.0, 0.01])
@pytest.mark.parametrize("key", OPTIMIZERS)
def test_optimizers(key, decay):
    scenario = Scenario(depth=3, activation="tanh", optimizer=key, learning_rate=RATES[key], weight_decay=decay)
    check_parameters(*train_both(scenario))


@pytest.mark.parametrize("key", BENDS)
def test_activations_with_layer_normalization_and_residual(key):
    scenario = Scenario(depth=4, activation=key, normalization="layer", skip="residual", learning_rate=0.02)
    check_parameters(*train_both(scenario))


def test_batch_normalization_and_its_running_statistics():
    trainer, twin = train_both(Scenario(depth=3, activation="tanh", normalization="batch"))
    check_parameters(trainer, twin)
    part = trainer.ensemble.examples.held_out
    twin.eval()
    expected = torch.nn.functional.cross_entropy(twin(torch.tensor(part.inputs)), torch.tensor(part.labels))
    assert trainer.evaluate()[0] == pytest.approx(expected.item(), rel=1e-8)


@pytest.mark.parametrize("loss", ["mse", "huber", "mae"])
def test_losses_on_numbers(loss):
    scenario = Scenario(dataset="diabetes", depth=3, activation="elu", loss=loss, learning_rate=0.01)
    check_parameters(*train_both(scenario))


def test_clipping():
    # PyTorch divides by norm + 1e-6
    scenario = Scenario(depth=5, activation="relu", initializer="he", clip_norm=0.5)
    check_parameters(*train_both(scenario, steps=50), tolerance=1e-5)
