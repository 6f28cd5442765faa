"""Models that are wrapped are seen through, as far as can be; what is no model is refused."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
from torch import nn  # noqa: E402

import gradsim  # noqa: E402

torch.set_num_threads(1)
pytestmark = pytest.mark.oracle


def test_data_parallel_is_seen_through(tmp_path):
    model = nn.DataParallel(nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2)))
    with gradsim.watch(model, every=1, folder=tmp_path / "run") as watched:
        model(torch.randn(3, 4)).sum().backward()
        watched.step()
    assert watched.run.about.layers == ("0", "2") and (watched.run.figure("signal_grad_norm") > 0).all()


def test_a_compiled_model_shows_its_weights_and_says_what_is_not_seen(tmp_path):
    model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
    compiled = torch.compile(model, backend="aot_eager")  # which needs no compiler
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with gradsim.watch(compiled, optimizer, every=1, folder=tmp_path / "run") as watched:
        compiled(torch.randn(3, 4)).sum().backward()
        optimizer.step()
        watched.step()
    run = watched.run
    assert (run.figure("grad_norm") > 0).all() and any("torch.compile" in note for note in run.about.notes)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((nn.ReLU(),), "no parameters"),
        ((nn.Linear(2, 2), "adam"), "optimizer"),
        ((nn.Linear(2, 2), None, 0), "every"),
        (([1],), "model"),
        ((nn.LazyLinear(3),), "lazy"),
    ],
)
def test_wrong_input_is_refused_in_one_line(arguments, told, tmp_path):
    with pytest.raises(ValueError, match=told) as caught:
        gradsim.watch(*arguments, folder=tmp_path / "run")
    assert len(str(caught.value)) < 300
