"""Watching a PyTorch training: the figures are those of hooks written by hand, and the training is the same to the bit."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from torch import nn  # noqa: E402
from torch.nn import functional as F  # noqa: E402

import gradsim  # noqa: E402
from gradsim.lab.runs import RecordedRun  # noqa: E402
from tests.pytorch.models import MODELS, batch, made  # noqa: E402

torch.set_num_threads(1)
pytestmark = pytest.mark.oracle
EXACT = {"rtol": 1e-12, "atol": 0.0}


def hooks_by_hand(model):
    """RMS of dL/dz of what each module with parameters returns, called once or several times."""
    seen = defaultdict(list)

    def hook(name, module, inputs, output):
        y = output[0] if isinstance(output, tuple) else output
        if isinstance(module, nn.MultiheadAttention):
            name += ".out_proj"
        y.register_hook(lambda g: seen[name].append(g.clone()))

    for name, module in model.named_modules():
        if next(module.parameters(recurse=False), None) is not None:
            module.register_forward_hook(lambda m, i, o, name=name: hook(name, m, i, o))
    return seen


def figures(run: RecordedRun, row: int, name: str) -> dict[str, float]:
    return dict(zip(run.about.layers, run.figure(name)[row].tolist(), strict=True))


@pytest.mark.parametrize("name", MODELS)
def test_figures_equal_hooks_written_by_hand(name, tmp_path):
    x, y = batch(name)
    ours, theirs = made(name), made(name)
    by_hand = hooks_by_hand(theirs)
    optimizers = [torch.optim.Adam(model.parameters(), 1e-2, weight_decay=0.1) for model in (ours, theirs)]
    with gradsim.watch(ours, optimizers[0], every=2, folder=tmp_path / "run") as watched:
        for step in range(5):
            loss = F.cross_entropy(ours(x), y)
            optimizers[0].zero_grad()
            loss.backward()
            optimizers[0].step()
            watched.step(loss)
            by_hand.clear()
            expected = F.cross_entropy(theirs(x), y)
            optimizers[1].zero_grad()
            expected.backward()
            before = {n: p.detach().clone() for n, p in theirs.named_parameters(remove_duplicate=False)}
            gradients = {n: p.grad.clone() for n, p in theirs.named_parameters(remove_duplicate=False)}
            optimizers[1].step()
            after = dict(theirs.named_parameters(remove_duplicate=False))
            if step % 2:
                continue
            run, row = watched.run, step // 2
            assert run.loss[row] == pytest.approx(expected.item(), rel=1e-12)
            signals = figures(run, row, "signal_grad_norm")
            assert by_hand
            for layer, got in by_hand.items():
                rms = torch.cat([g.flatten() for g in got]).square().mean().sqrt().item()
                np.testing.assert_allclose(signals[layer], rms, **EXACT, err_msg=layer)
            for layer, norm in figures(run, row, "grad_norm").items():
                names = weights_of(layer, before)
                size = joined(gradients[n] for n in names)
                np.testing.assert_allclose(norm, size, **EXACT, err_msg=layer)
                np.testing.assert_allclose(
                    figures(run, row, "update_ratio")[layer],
                    joined(after[n] - before[n] for n in names) / joined(before[n] for n in names),
                    **EXACT,
                    err_msg=layer,
                )
    for p, q in zip(ours.parameters(), theirs.parameters(), strict=True):
        assert torch.equal(p, q)


def weights_of(layer, parameters):
    own = [n for n in parameters if n.rpartition(".")[0] == layer]
    return [n for n in own if parameters[n].ndim > 1] or [n for n in own if n.endswith(".weight")]


def joined(tensors):
    return torch.cat([t.detach().flatten() for t in tensors]).norm().item()


def test_the_order_is_that_of_the_forward_pass_and_time_steps_of_a_cell_are_seen(tmp_path):
    model = made("stepping")
    x, y = batch("stepping")
    states = []
    model.cell.register_forward_hook(lambda m, i, h: (h.retain_grad(), states.append(h))[1])
    with gradsim.watch(model, every=1, folder=tmp_path / "run") as watched:
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        watched.step(loss)
        run = watched.run
    assert run.about.layers == ("cell", "head") and run.about.time_gradient == "‖dL/dh‖"
    np.testing.assert_allclose(run.records["time"][0], [h.grad.norm().item() for h in states], **EXACT)
    assert any("no optimizer" in note for note in run.about.notes)


def trained(watching, tmp_path, make, steps=50, **options):
    torch.manual_seed(0)
    model = make()
    optimizer = torch.optim.SGD(model.parameters(), 0.05, momentum=0.9)
    watched = gradsim.watch(model, optimizer, folder=tmp_path / "run", **options) if watching else None
    for _ in range(steps):
        x, y = torch.randn(16, 8), torch.randint(0, 10, (16,))
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimizer.step()
        if watched:
            watched.step(loss)
    if watched:
        watched.close()
    return model, watched


def dropping():
    return nn.Sequential(
        nn.Linear(8, 32), nn.ReLU(inplace=True), nn.Dropout(0.3), nn.BatchNorm1d(32), nn.Linear(32, 10)
    )


@pytest.mark.parametrize("every", [1, 7])
def test_training_is_the_same_to_the_bit_and_no_hook_is_left(every, tmp_path):
    alone, _ = trained(False, tmp_path, dropping)
    model, watched = trained(True, tmp_path, dropping, every=every, histograms=True)
    for p, q in zip(alone.state_dict().values(), model.state_dict().values(), strict=True):
        assert torch.equal(p, q)
    for module in model.modules():
        assert not module._forward_hooks and not module._forward_pre_hooks and not module._backward_hooks
    assert not any(p._post_accumulate_grad_hooks for p in model.parameters())
    assert len(watched.run) == -(-50 // every)
    counted = watched.run.records["bins"][-1].sum(axis=1)
    assert counted[-1] == 320  # each weight of the last layer is in a bin


def test_gradients_are_told_before_clipping_and_updates_after_it(tmp_path):
    _, watched = trained(True, tmp_path, dropping, every=1)
    run = watched.run
    assert (run.records["applied"] <= 0.5 + 1e-6).all() and run.records["total"].max() > 0.5
    assert "clipping" in {f.key for f in watched.findings()} or (run.records["total"] < 0.5).any()


def test_accumulated_gradients_count_whole(tmp_path):
    torch.manual_seed(0)
    model = nn.Linear(4, 3).double()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    parts = [(torch.randn(5, 4).double(), torch.randint(0, 3, (5,))) for _ in range(4)]
    with gradsim.watch(model, optimizer, every=1, folder=tmp_path / "run") as watched:
        for x, y in parts:
            (F.cross_entropy(model(x), y) / 4).backward()
        whole = model.weight.grad.norm().item()
        optimizer.step()
        watched.step()
    assert watched.run.figure("grad_norm")[0, 0] == pytest.approx(whole, rel=1e-12)


def test_frozen_unused_and_shared_layers_and_several_optimizers(tmp_path):
    class Odd(nn.Module):
        def __init__(self):
            super().__init__()
            self.unused, self.frozen = nn.Linear(4, 4), nn.Linear(4, 4).requires_grad_(False)
            self.twice, self.head = nn.Linear(4, 4), nn.Linear(4, 2)

        def forward(self, x):
            return self.head(self.twice(torch.tanh(self.twice(self.frozen(x)))))

    model = Odd().double()
    optimizers = [torch.optim.SGD(model.twice.parameters(), 0.1), torch.optim.Adam(model.head.parameters(), 0.1)]
    with gradsim.watch(model, optimizers, every=1, folder=tmp_path / "run") as watched:
        model(torch.randn(3, 4).double()).sum().backward()
        for optimizer in optimizers:
            optimizer.step()
        watched.step()
    run = watched.run
    assert run.about.layers == ("frozen", "twice", "head", "unused")
    frozen, twice, head, unused = run.figure("grad_norm")[0]
    assert np.isnan([frozen, unused]).all() and twice > 0 and head > 0
    assert (run.figure("update_ratio")[0] > 0).tolist() == [False, True, True, False]
    assert any("unused" in note for note in run.about.notes) and any("frozen" in note for note in run.about.notes)


def test_a_grad_scaler_is_taken_out(tmp_path):
    def run_of(scaler, folder):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 10))
        optimizer = torch.optim.SGD(model.parameters(), 0.1)
        x, y = torch.randn(16, 8), torch.randint(0, 10, (16,))
        with gradsim.watch(model, optimizer, every=1, folder=folder) as watched:
            for _ in range(3):
                loss = F.cross_entropy(model(x), y)
                optimizer.zero_grad()
                scaler.scale(loss).backward()
                scaler.unscale_(optimizer)
                nn.utils.clip_grad_norm_(model.parameters(), 0.1)
                scaler.step(optimizer)
                scaler.update()
                watched.step(loss)
        return watched.run

    plain = run_of(torch.amp.GradScaler("cpu", enabled=False), tmp_path / "plain")
    scaled = run_of(torch.amp.GradScaler("cpu", init_scale=2.0**10), tmp_path / "scaled")
    assert scaled.records["scale"].tolist() == [1024.0] * 3 and np.isnan(plain.records["scale"]).all()
    for name in ("grad_norm", "signal_grad_norm", "update_ratio"):
        np.testing.assert_allclose(scaled.figure(name), plain.figure(name), rtol=1e-4)
    np.testing.assert_allclose(scaled.records["total"], plain.records["total"], rtol=1e-4)


def test_bfloat16_autocast_is_watched(tmp_path):
    model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 10))
    with gradsim.watch(model, torch.optim.SGD(model.parameters(), 0.1), every=1, folder=tmp_path / "run") as watched:
        with torch.autocast("cpu", torch.bfloat16):
            loss = F.cross_entropy(model(torch.randn(4, 8)), torch.randint(0, 10, (4,)))
        loss.backward()
        watched.step(loss)
    assert (watched.run.figure("signal_grad_norm") > 0).all() and (watched.run.figure("lost") == 0).all()


def test_silent_and_saturated_units_are_counted_for_modules_and_functions(tmp_path):
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.a, self.b, self.c = nn.Linear(4, 5), nn.Linear(5, 6), nn.Linear(6, 2)

        def forward(self, x):
            self.h = F.relu(self.a(x))
            self.s = torch.sigmoid(20 * self.b(self.h))
            return self.c(self.s)

    torch.manual_seed(0)
    model = Net()
    with torch.no_grad():
        model.a.bias[:2] = -100.0
    with gradsim.watch(model, every=1, folder=tmp_path / "run") as watched:
        model(torch.randn(32, 4)).sum().backward()
        watched.step()
    run = watched.run
    zero, dead, saturated = (run.figure(name)[0] for name in ("zero", "dead", "saturated"))
    assert zero[0] == pytest.approx((model.h == 0).double().mean().item()) and dead[0] == pytest.approx(2 / 5)
    s = model.s.detach()
    flat = (s * (1 - s) < 0.05 * 0.25) | ((s * (1 - s) < 0.125).all(0) & ((s > 0.5).all(0) | (s < 0.5).all(0)))
    assert saturated[1] == pytest.approx(flat.double().mean().item(), abs=0.02)
    assert np.isnan([saturated[0], zero[2]]).all()


def test_an_error_inside_turns_the_watching_off_in_one_line_and_training_goes_on(tmp_path, capsys):
    def breaking():
        model = dropping()
        model[3].register_forward_hook(lambda m, i, y: y)
        return model

    alone, _ = trained(False, tmp_path, breaking)
    torch.manual_seed(0)
    model = breaking()
    optimizer = torch.optim.SGD(model.parameters(), 0.05, momentum=0.9)
    watched = gradsim.watch(model, optimizer, every=3, folder=tmp_path / "run")
    for i in range(50):
        x, y = torch.randn(16, 8), torch.randint(0, 10, (16,))
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimizer.step()
        if i == 10:
            watched._writer.close()  # as if the disk were gone
        watched.step(loss)
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and "watching was turned off" in told
    assert not model._forward_hooks
    for p, q in zip(alone.parameters(), model.parameters(), strict=True):
        assert torch.equal(p, q)


def test_a_notebook_shows_bars_sentence_and_findings(tmp_path):
    _, watched = trained(True, tmp_path, dropping, every=5)
    shown = watched._repr_html_()
    assert "<svg" in shown and shown.count("<rect") == 3 and "of the gradient of" in shown
    assert watched.findings() and watched.findings()[0].title in shown
