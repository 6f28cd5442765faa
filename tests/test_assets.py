"""What is shipped beside the code is found, and is what it says. Of a wheel: test_wheel.py."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer, assets
from gradsim.lab.probes.pre_activations import pre_activations
from gradsim.scenario_files import opens_paused


def test_a_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match="resources/no/such"):
        assets.path("no", "such")


@pytest.mark.parametrize(
    ("name", "examples", "held_out"), [("digits", 1797, 360), ("diabetes", 442, 88)]
)  # fmt: skip
def test_datasets_hold_their_examples_and_a_fixed_split(name, examples, held_out):
    with np.load(assets.path("datasets", f"{name}.npz"), allow_pickle=False) as file:
        assert {len(file[key]) for key in file.files if key != "columns"} == {examples}
        assert file["held_out"].sum() == held_out
    assert name + ".npz" in assets.path("datasets", "SOURCES.txt").read_text(encoding="utf-8")


def factor(name: str) -> float:
    """RMS dL/dz at the first layer over that at the output, before training."""
    signal = Trainer(Scenario.shipped(name)).measure().signal_grad_norm
    return float(signal[0] / signal[-1])


def right(name: str, steps: int = 300, **changes: object) -> float:
    """The share of the held-out examples that are classified rightly after so many steps."""
    trainer = Trainer(Scenario.shipped(name).replace(**changes))
    trainer.run(steps)
    accuracy = trainer.evaluate()[1]
    assert accuracy is not None
    return accuracy


def test_shipped_scenarios_show_what_their_names_say():
    assert factor("sigmoid-vanishes") < 1e-6
    assert factor("sigmoid-batch-normalized") > 0.01
    assert factor("sigmoid-residual") > 0.01
    assert factor("relu-he") > 0.1
    assert factor("relu-xavier") < 1e-3
    assert factor("relu-explodes") > 1e3
    assert factor("relu-he") > factor("one-sigmoid-among-relu")
    assert factor("tiny-weights") < 1e-5


def test_a_shallow_network_learns_where_a_deep_one_does_not():
    assert right("sigmoid-shallow") > 0.9
    assert right("sigmoid-vanishes") < 0.2 and right("tiny-weights") < 0.2


def test_batch_normalization_brings_saturated_sigmoids_back_to_where_they_slope():
    before, after = (Scenario.shipped(f"sigmoid-saturated{end}") for end in ("", "-normalized"))
    assert before.replace(normalization="batch") == after
    trainer = Trainer(after)
    for layer in range(after.depth):
        found = pre_activations(trainer, layer)
        assert found is not None and found.after is not None
        assert found.before.flat > found.after.flat == 0 and found.after.mean_slope > 1.2 * found.before.mean_slope
    assert right("sigmoid-saturated") < 0.3 and right("sigmoid-saturated-normalized") > 0.9


def test_after_20_steps_that_are_too_large_two_layers_pass_no_gradient():
    trainer = Trainer(Scenario.shipped("relu-dead"))
    assert factor("relu-dead") > 0.1
    found = trainer.run(21)
    assert not found.signal_grad_norm[:2].any() and not found.grad_norm[:-1].any()


def test_what_diverges_trains_when_its_one_fault_is_mended():
    assert right("rate-explodes", learning_rate=0.3) > 0.9
    assert right("raw-inputs-explode", input_scaling="standardize") > 0.9


@pytest.mark.parametrize(
    ("name", "mended"),
    [("huber", {"loss": "huber"}), ("absolute", {"loss": "mae"}), ("clipped", {"clip_norm": 1.0})],
)
def test_the_same_explosion_is_kept_in_bounds(name, mended):
    scenario = Scenario.shipped("raw-targets-explode").replace(**mended)
    assert Scenario.shipped(f"raw-targets-{name}") == scenario
    trainer = Trainer(scenario)
    before, _ = trainer.evaluate()
    trainer.run(300)
    assert trainer.evaluate()[0] < before / 2


@pytest.mark.parametrize("name", assets.scenarios())
def test_shipped_scenarios_diverge_only_where_they_say_so(name):
    found = Trainer(Scenario.shipped(name)).run(60)
    assert (found.divergence is not None) == name.endswith(("explode", "explodes"))


@pytest.mark.parametrize("name", assets.scenarios())
def test_shipped_scenarios_say_what_they_show_in_one_line(name):
    assert 20 < len(assets.told(name).about) <= 90
    assert 0 < len(assets.told(name).name) <= 28


def test_the_course_holds_each_scenario_once():
    groups = assets.course()
    listed = [key for group in groups for key in group.scenarios]
    assert sorted(listed) == sorted(assets.scenarios()) and listed[0] == "sigmoid-vanishes"
    assert "Others" not in [group.title for group in groups]


@pytest.mark.parametrize("name", assets.scenarios())
def test_each_scenario_has_small_pictures(name):
    for colors in ("light", "dark"):
        content = (assets.pictures() / f"{name}-{colors}.png").read_bytes()
        assert content.startswith(b"\x89PNG") and 500 < len(content) < 30_000


@pytest.mark.parametrize("name", assets.scenarios())
def test_a_scenario_that_explodes_at_once_opens_paused(name):
    explodes = Trainer(Scenario.shipped(name)).run(20).divergence is not None
    assert opens_paused(assets.path("scenarios", f"{name}.json")) == explodes
