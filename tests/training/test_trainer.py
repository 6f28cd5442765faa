"""The trainer keeps its promises: measuring changes nothing, a step does what it says."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer
from gradsim.choices import activations, normalizations, optimizers
from gradsim.training import Ensemble


def test_measuring_changes_nothing_running_statistics_included():
    trainer = Trainer(Scenario(depth=3, normalization="batch", dtype="float32"))
    trainer.run(3)
    before = trainer.evaluate(), {n: p.copy() for n, p in trainer.parameters.items()}
    first, second = trainer.measure(), trainer.measure()
    assert first.loss == second.loss
    assert trainer.evaluate() == before[0]
    assert all((trainer.parameters[n] == p).all() for n, p in before[1].items())


def test_a_step_measures_what_measure_measured_and_then_moves():
    trainer = Trainer(Scenario(depth=3))
    expected = trainer.measure()
    old = {n: p.copy() for n, p in trainer.parameters.items()}
    found = trainer.step()
    assert (found.step, found.loss) == (expected.step, expected.loss)
    np.testing.assert_array_equal(found.grad_norm, expected.grad_norm)
    for name, value in trainer.parameters.items():
        np.testing.assert_allclose(value, old[name] - 0.1 * trainer.gradients[name], rtol=0, atol=1e-15)
    weight = trainer.parameters["hidden.1.weight"]
    ratio = np.linalg.norm(weight - old["hidden.1.weight"]) / np.linalg.norm(old["hidden.1.weight"])
    assert found.update_ratio[1] == pytest.approx(ratio, rel=1e-9)


def test_figures_are_the_norms_of_the_gradients():
    trainer = Trainer(Scenario(depth=4, activation="tanh", dataset="moons", width=5))
    found = trainer.measure()
    assert found.layer_names == ("hidden.0", "hidden.1", "hidden.2", "hidden.3", "output")
    for i, name in enumerate(found.layer_names):
        gradient, weight = trainer.gradients[f"{name}.weight"], trainer.parameters[f"{name}.weight"]
        assert found.grad_norm[i] == pytest.approx(np.linalg.norm(gradient), rel=1e-12)
        assert found.weight_norm[i] == pytest.approx(np.linalg.norm(weight), rel=1e-12)
    network = trainer.ensemble.network
    for i in range(4):
        assert found.signal_grad_norm[i] == pytest.approx(np.sqrt(np.mean(network.layers[i].delta ** 2)), rel=1e-12)
    whole = np.sqrt(sum(np.sum(g**2) for g in trainer.gradients.values()))
    assert found.total_grad_norm == pytest.approx(whole, rel=1e-12)


def test_the_same_scenario_gives_the_same_bits():
    scenario = Scenario(depth=5, normalization="batch", optimizer="adam")
    a, b = Trainer(scenario), Trainer(scenario)
    a.run(20), b.run(20)
    assert all((a.parameters[n] == b.parameters[n]).all() for n in a.parameters)
    other = Trainer(scenario.replace(seed=1))
    assert (other.parameters["hidden.0.weight"] != Trainer(scenario).parameters["hidden.0.weight"]).any()


def test_batches_are_drawn_from_the_training_part():
    trainer = Trainer(Scenario(batch_size=7))
    inputs, labels = trainer.batch()
    assert inputs.shape == (7, 64) and labels.shape == (7,)
    assert (trainer.batch()[0] == inputs).all()
    trainer.step()
    assert (trainer.batch()[0] != inputs).any()


def test_divergence_names_step_and_layer_and_keeps_the_weights():
    trainer = Trainer(Scenario(activation="relu", initializer="he", learning_rate=10))
    found = trainer.run(50)
    assert found.divergence is not None and found.divergence.step < 10
    assert found.divergence.layer in found.layer_names
    assert all(np.isfinite(p).all() for p in trainer.parameters.values())
    assert trainer.step().divergence == found.divergence


@pytest.mark.parametrize("key", optimizers.keys)
def test_every_optimizer_learns(key):
    rate = {"rmsprop": 1e-3, "adam": 1e-3, "adamw": 1e-3}.get(key, 0.02)
    trainer = Trainer(Scenario(depth=2, activation="tanh", optimizer=key, learning_rate=rate))
    first = trainer.measure().loss
    assert trainer.run(100).loss < 0.6 * first


@pytest.mark.parametrize("limit", [1e-3, 0.1])
def test_clipping_by_norm_keeps_the_direction(limit):
    trainer = Trainer(Scenario(depth=2, activation="relu", initializer="he", clip_norm=limit, learning_rate=1.0))
    old = trainer.ensemble.network.values.flat.copy()
    found = trainer.step()
    change = (old - trainer.ensemble.network.values.flat)[0]
    gradient = trainer.ensemble.network.gradients.flat[0]
    assert found.clipped and found.total_grad_norm > limit
    assert np.linalg.norm(change) == pytest.approx(limit, rel=1e-9)
    assert change @ gradient == pytest.approx(np.linalg.norm(change) * np.linalg.norm(gradient), rel=1e-12)


def test_clipping_leaves_small_gradients_alone():
    free, clipped = (Trainer(Scenario(depth=2, clip_norm=c, clip_value=c)) for c in (0.0, 1e6))
    free.run(5), clipped.run(5)
    np.testing.assert_array_equal(free.parameters["output.weight"], clipped.parameters["output.weight"])


def test_live_fields_go_on_and_others_need_new_weights():
    trainer = Trainer(Scenario(depth=2))
    trainer.run(3)
    weights = trainer.parameters["hidden.0.weight"].copy()
    trainer.adopt(trainer.scenario.replace(learning_rate=0.5, optimizer="adam", clip_norm=1.0, weight_decay=0.1))
    assert (trainer.parameters["hidden.0.weight"] == weights).all() and trainer.step_count == 3
    with pytest.raises(ValueError, match="depth"):
        trainer.adopt(trainer.scenario.replace(depth=3))


def test_warmup_raises_the_rate_in_a_line():
    trainer = Trainer(Scenario(depth=1, warmup_steps=4))
    changes = []
    for _ in range(6):
        old = trainer.parameters["output.bias"].copy()
        trainer.step()
        changes.append(
            np.linalg.norm(old - trainer.parameters["output.bias"]) / np.linalg.norm(trainer.gradients["output.bias"])
        )
    assert changes == pytest.approx([0.025, 0.05, 0.075, 0.1, 0.1, 0.1])


def test_numbers_need_a_loss_for_numbers():
    with pytest.raises(ScenarioError, match="mse, huber, mae"):
        Trainer(Scenario(dataset="diabetes"))
    found = Trainer(Scenario(dataset="diabetes", loss="mse")).measure()
    assert found.accuracy is None


@pytest.mark.parametrize(
    "shape",
    [{"depth": 4, "width": 16}, {"width": "20,16*2,5", "skip": "residual", "skip_scale": "rezero"}, {"depth": 0}],
    ids=str,
)
def test_members_in_lockstep_are_as_alone(shape):
    base = Scenario(activation="tanh", normalization="batch", optimizer="momentum", **shape)
    members = [base.replace(seed=s, learning_rate=r, initializer=i, clip_norm=c)
               for s, r, i, c in ((0, 0.1, "xavier", 0.0), (1, 0.02, "he", 0.5), (2, 0.3, "orthogonal", 0.0))]  # fmt: skip
    together, alone = Ensemble(members), [Trainer(m) for m in members]
    for _ in range(30):
        found = together.step()
        for e, trainer in enumerate(alone):
            expected = trainer.step()
            assert found.loss[e] == pytest.approx(expected.loss, rel=1e-12)
            np.testing.assert_allclose(found.grad_norm[e], expected.grad_norm, rtol=1e-12)
    for e, trainer in enumerate(alone):
        np.testing.assert_allclose(
            together.network.values.flat[e], trainer.ensemble.network.values.flat[0], rtol=1e-12, atol=1e-15
        )


def test_a_diverged_member_leaves_the_others_alone():
    base = Scenario(depth=5, activation="relu", initializer="he")
    together, alone = Ensemble([base, base.replace(learning_rate=10.0)]), Trainer(base)
    for _ in range(30):
        found, expected = together.step(), alone.step()
    assert found.divergences[0] is None and found.divergences[1] is not None
    assert found.loss[0] == pytest.approx(expected.loss, rel=1e-12)


def test_members_must_have_one_shape():
    with pytest.raises(ScenarioError, match="depth"):
        Ensemble([Scenario(depth=2), Scenario(depth=3)])


LEAN = Scenario(width=32, normalization="layer", skip="residual")


@pytest.mark.parametrize(
    "fields",
    [
        *({"activation": key} for key in activations.keys),
        *({"normalization": key, "norm_position": "after"} for key in normalizations.keys),
        *({"optimizer": key, "weight_decay": 0.01, "warmup_steps": 10} for key in optimizers.keys),
        {"skip": "pre_activation", "skip_scale": "rezero", "branch_layers": 2},
        {"clip_norm": 1e-6, "clip_value": 1e-6},
        {"dtype": "float32"},
        {"dtype": "float16", "loss_scale": 1024.0},
        {"dataset": "diabetes", "loss": "huber"},
        {"width": "32*{},7"},
    ],
    ids=str,
)
def test_a_step_allocates_nothing_that_grows_with_depth(fields):
    """Beyond the measured figures themselves, a few hundred bytes per layer."""

    def peak(depth: int) -> int:
        shape = {"width": fields["width"].format(depth)} if "width" in fields else {"depth": depth}
        trainer = Trainer(LEAN.replace(**fields | shape))
        trainer.run(3)
        tracemalloc.start()
        trainer.run(2)
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    work_array = 64 * 32 * 8
    assert peak(60) - peak(10) < 50 * 400 < 50 * work_array / 20


def test_several_seeds_show_the_first_and_the_spread_of_all():
    scenario = Scenario(depth=3, activation="tanh", seeds=4, seed=2)
    together = Trainer(scenario)
    alone = [Trainer(scenario.replace(seeds=1, seed=seed)) for seed in (2, 3, 4, 5)]
    for _ in range(5):
        found, expected = together.step(), [t.step() for t in alone]
    norms = np.array([m.grad_norm for m in expected])
    np.testing.assert_allclose(found.grad_norm, norms[0], rtol=1e-12)
    np.testing.assert_allclose(found.grad_norm_range, [norms.min(axis=0), norms.max(axis=0)], rtol=1e-12)
    assert expected[0].grad_norm_range is None
    assert together.evaluate() == pytest.approx(alone[0].evaluate())


@pytest.mark.parametrize("fields", [{"normalization": "batch"}, {"dtype": "float16", "loss_scale": 64.0}], ids=str)
def test_the_signals_are_what_their_figure_is_taken_of(fields):
    trainer = Trainer(Scenario(depth=3, width=7, dataset="moons", batch_size=10, **fields))
    found = trainer.measure()
    assert [values.shape for values in trainer.signals.values()] == [(10, 7)] * 3 + [(10, 2)]
    sizes = [np.sqrt(np.mean(trainer.signals[name].astype(float) ** 2)) for name in found.layer_names]
    np.testing.assert_allclose(sizes, found.signal_grad_norm, rtol=1e-6)


def test_a_trainer_keeps_what_its_steps_measured():
    trainer = Trainer(Scenario(depth=2, width=4, dataset="moons"))
    assert len(trainer.history) == 0 and trainer.newest is None
    measured = [trainer.step() for _ in range(5)]
    assert trainer.newest is measured[-1]
    assert trainer.history.layer_names == measured[0].layer_names
    assert trainer.history.steps.tolist() == [0, 1, 2, 3, 4]
    np.testing.assert_array_equal(trainer.history.loss, [m.loss for m in measured])
    np.testing.assert_array_equal(trainer.history.update_ratio, [m.update_ratio for m in measured])


def test_steps_stay_in_order_after_a_divergence_and_after_a_way_back():
    trainer = Trainer(Scenario(depth=2, width=4, dataset="moons"))
    trainer.run(2)
    earlier = trainer.ensemble.checkpoint()
    trainer.run(3)
    trainer.parameters["hidden.0.weight"][...] = np.inf
    for _ in range(3):
        assert trainer.step().divergence
    assert trainer.history.steps.tolist() == [0, 1, 2, 3, 4, 5]
    trainer.ensemble.restore(earlier)
    trainer.run(2)
    assert trainer.history.steps.tolist() == [0, 1, 2, 3] and np.isfinite(trainer.history.loss).all()
