"""The cures: what each would change, and only where it could matter."""

from __future__ import annotations

import pytest

from gradsim import Scenario, assets
from gradsim.lab.cures import RATES, cures, suggested
from gradsim.lab.doctor import findings
from gradsim.lab.pairs import USUAL

RELU = {"activation": "relu", "initializer": "he"}
NUMBERS = {"dataset": "diabetes", "loss": "mse"}


def test_only_what_changes_something_is_suggested():
    assert {"relu", "tanh", "batch", "layer", "residual", "slower", "faster", "adam", "clipping"} <= set(
        suggested(Scenario())
    )
    cured = Scenario(**RELU, normalization="batch", skip="residual", clip_norm=1.0)
    assert not {"relu", "matched", "batch", "residual", "clipping", "scaled_inputs"} & set(suggested(cured))
    assert suggested(Scenario(input_scaling="none"))["scaled_inputs"] == {"input_scaling": "standardize"}
    raw = Scenario(**NUMBERS, target_scaling="none", depth=1)
    assert "scaled_targets" in suggested(raw)
    assert not {"fewer_layers", "residual", "pre_activation"} & set(suggested(raw))
    assert {"lstm", "gru", "clipping"} <= set(suggested(Scenario(network="rnn")))
    assert not {"relu", "residual", "batch", "fewer_layers"} & set(suggested(Scenario(network="rnn")))
    assert suggested(Scenario(learning_rate=10.0)).get("faster") is None


@pytest.mark.parametrize(
    ("key", "fields", "changes"),
    [
        ("less_decay", {"weight_decay": 0.3}, {"weight_decay": 0.003}),
        ("no_decay", {"weight_decay": 0.3}, {"weight_decay": 0.0}),
        ("branch_scale", {"skip": "residual"}, {"skip_scale": "inverse_sqrt"}),
        ("rezero", {"skip": "residual"}, {"skip_scale": "rezero"}),
        ("momentum", {"optimizer": "momentum"}, {"momentum": 0.5}),
        ("zero_biases", {"sigma_b": 0.5}, {"sigma_b": 0.0}),
        ("larger_batch", {"normalization": "batch", "batch_size": 1}, {"batch_size": 64}),
        ("clipping_off", {"clip_norm": 0.01, "clip_value": 2.0}, {"clip_norm": 0.0, "clip_value": 0.0}),
        ("leaky_relu", RELU, {"activation": "leaky_relu"}),
        ("no_warmup", {"warmup_steps": 1000}, {"warmup_steps": 0}),
        ("shorter_warmup", {"warmup_steps": 1000}, {"warmup_steps": 20}),
        ("smaller_gain", {"activation": "relu", "gain": 16.0}, {"gain": 1.0}),
        ("smaller_gain", {**RELU, "initializer": "normal", "sigma_w": 4.0}, {"sigma_w": 1.4142}),
        ("larger_gain", {"activation": "tanh", "initializer": "normal", "sigma_w": 0.01}, {"sigma_w": 1.0}),
        ("huber", NUMBERS, {"loss": "huber"}),
        ("squared", {**NUMBERS, "loss": "mae"}, {"loss": "mse"}),
        ("cross_entropy", {"loss": "mse"}, {"loss": "cross_entropy"}),
    ],
)
def test_a_cure_is_suggested_where_it_could_matter_and_nowhere_else(key, fields, changes):
    assert suggested(Scenario(**fields))[key] == changes
    assert key not in suggested(Scenario())


def test_a_skip_connection_is_suggested_where_some_layers_have_a_place_for_one():
    def suggests(**fields):
        return {"residual", "pre_activation"} & set(suggested(Scenario(**fields)))

    assert suggests(depth=3, width="64,64,32") and suggests(depth=3, width="64,32,64", branch_layers=2)
    assert not suggests(depth=3, width="64,32,64") and not suggests(depth=3, width="64,32,16")


@pytest.mark.parametrize("name", assets.scenarios())
def test_every_suggestion_is_a_scenario_that_no_other_makes(name):
    base = Scenario.load(assets.path("scenarios", f"{name}.json"))
    made = [base.replace(**changes) for changes in suggested(base).values()]
    assert len({base, *made}) == len(made) + 1


def test_every_cure_has_words_and_a_source():
    for choice in cures:
        assert choice.label and choice.help and choice.value.source


def test_what_others_name_is_there():
    named = {key for choice in cures for key in choice.value.answers}
    assert set(findings.keys) & named
    usual = {key for groups in USUAL for group in groups for key in group}
    assert (RATES | usual).issubset(cures.keys)
