"""One weight's chain rule equals PyTorch's autograd: dL/dw, dL/dz, each factor and the check."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.one_weight import one_weight

torch = pytest.importorskip("torch")
from tests.oracle.test_torch import BENDS, Twin  # noqa: E402  # without torch there is none

pytestmark = pytest.mark.oracle

SCENARIOS = {
    "tanh": {"activation": "tanh"},
    "relu": {"activation": "relu", "initializer": "he"},
    "sigmoid, batch normalization, residual": {"activation": "sigmoid", "normalization": "batch", "skip": "residual"},
}


@pytest.mark.parametrize("fields", SCENARIOS.values(), ids=SCENARIOS)
def test_a_weight_of_every_layer(fields):
    trainer = Trainer(Scenario(**{"depth": 4, "width": 16, "batch_size": 8} | fields))
    trainer.run(5)
    twin = Twin(trainer.scenario, trainer.parameters)
    kept: list[dict[str, torch.Tensor]] = []

    def keep(_, inputs, z) -> None:
        z.retain_grad()
        kept.append({"h": inputs[0], "z": z})

    for linear in twin.linears:
        linear.register_forward_hook(keep)
    x, classes = trainer.batch()
    with torch.no_grad():
        for i, norm in enumerate(twin.norms):
            norm.weight.copy_(torch.tensor(trainer.parameters[f"hidden.{i}.norm.scale"]))
            norm.bias.copy_(torch.tensor(trainer.parameters[f"hidden.{i}.norm.shift"]))
    torch.nn.functional.cross_entropy(twin(torch.tensor(x)), torch.tensor(classes)).backward()
    bend = BENDS[fields["activation"]]
    for column in range(5):
        unit = int(classes[0]) if column == 4 else 7
        found = one_weight(trainer, column, 11 if column else 20, unit)
        gradient = twin.linears[column].weight.grad[unit, found.before].item()
        assert found.gradient == pytest.approx(gradient, rel=1e-10, abs=1e-16)
        assert found.h == pytest.approx(kept[column]["h"][0, found.before].item(), rel=1e-10, abs=1e-14)
        own = 8 * kept[column]["z"].grad[0, unit].item()
        assert found.signal.value == pytest.approx(own, rel=1e-9, abs=1e-14)
        assert found.relative < 1e-5
        if column == 4:
            continue
        terms = twin.linears[column + 1].weight[:, unit] * 8 * kept[column + 1]["z"].grad[0]
        largest = terms.abs().argsort(descending=True)[:3].tolist()
        assert [term.unit for term in found.signal.terms] == largest
        assert found.signal.arriving == pytest.approx(terms.sum().item(), rel=1e-9, abs=1e-14)
        assert found.signal.rest == pytest.approx((terms.sum() - terms[largest].sum()).item(), rel=1e-8, abs=1e-14)
        y = kept[column]["z"] if not twin.norms else twin.norms[column](kept[column]["z"])
        y = y[:1, unit].detach().requires_grad_()
        bend(y).sum().backward()
        (slope,) = [factor.figure for factor in found.signal.factors if factor.what == "slope"]
        assert slope == pytest.approx(y.grad.item(), rel=1e-9, abs=1e-14)
        kinds = [factor.what for factor in found.signal.factors]
        expected = ["slope", "normalization"] if twin.norms else ["slope"]
        assert kinds == (["skip", *expected] if "skip" in fields and column < 3 else expected)
    assert not np.isnan([found.signal.answer, found.signal.target]).any()
