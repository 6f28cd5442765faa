"""Recurrent training equals PyTorch's RNN, GRU and LSTM: 50 steps, float64.

PyTorch's cells have two biases where ours have one; its second stays zero here.
"""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer

torch = pytest.importorskip("torch")
torch.set_num_threads(1)  # for networks of this size more are slower
pytestmark = pytest.mark.oracle
GATES = {"elman": 1, "gru": 3, "lstm": 4}


def layer(scenario: Scenario, inputs: int):
    """PyTorch's layer of the same cell."""
    options = {"batch_first": True, "dtype": torch.float64}
    if scenario.cell == "elman":
        return torch.nn.RNN(inputs, scenario.width, nonlinearity=scenario.activation, **options)
    return {"gru": torch.nn.GRU, "lstm": torch.nn.LSTM}[scenario.cell](inputs, scenario.width, **options)


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
@pytest.mark.parametrize(
    ("cell", "activation", "task"),
    [("elman", "tanh", "copy"), ("elman", "relu", "digit_rows"), ("gru", "tanh", "copy"), ("lstm", "tanh", "copy"),
     ("lstm", "tanh", "adding"), ("gru", "tanh", "parity")],
)  # fmt: skip
def test_fifty_steps(cell, activation, task, optimizer):
    scenario = Scenario(
        network="rnn", cell=cell, activation=activation, task=task, time_steps=20, width=16, optimizer=optimizer,
        learning_rate=0.01 if optimizer == "adam" else 0.1, loss="mse" if task == "adding" else "cross_entropy",
    )  # fmt: skip
    trainer = Trainer(scenario)
    mine = trainer.parameters
    recurrent = layer(scenario, mine["input.weight"].shape[0])
    readout = torch.nn.Linear(16, mine["output.weight"].shape[1], dtype=torch.float64)
    with torch.no_grad():
        recurrent.weight_ih_l0.copy_(torch.tensor(mine["input.weight"].T))
        recurrent.weight_hh_l0.copy_(torch.tensor(mine["recurrent.weight"].T))
        recurrent.bias_ih_l0.copy_(torch.tensor(mine["input.bias"]))
        recurrent.bias_hh_l0.zero_()
        readout.weight.copy_(torch.tensor(mine["output.weight"].T))
        readout.bias.copy_(torch.tensor(mine["output.bias"]))
    recurrent.bias_hh_l0.requires_grad_(False)
    trained = [p for p in (*recurrent.parameters(), *readout.parameters()) if p.requires_grad]
    kind = torch.optim.Adam if optimizer == "adam" else torch.optim.SGD
    steps = kind(trained, lr=scenario.learning_rate)
    lose = torch.nn.MSELoss() if task == "adding" else torch.nn.CrossEntropyLoss()
    for _ in range(50):
        x, targets = trainer.batch()
        steps.zero_grad()
        loss = lose(readout(recurrent(torch.tensor(x))[0][:, -1]), torch.tensor(targets))
        loss.backward()
        steps.step()
        assert trainer.step().loss == pytest.approx(loss.item(), rel=1e-8)
    pairs = {
        "input.weight": recurrent.weight_ih_l0.T, "recurrent.weight": recurrent.weight_hh_l0.T,
        "input.bias": recurrent.bias_ih_l0, "output.weight": readout.weight.T, "output.bias": readout.bias,
    }  # fmt: skip
    for name, theirs in pairs.items():
        np.testing.assert_allclose(mine[name], theirs.detach().numpy(), rtol=0, atol=1e-8)
