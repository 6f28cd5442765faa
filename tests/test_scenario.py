"""A scenario holds only what is allowed, and survives every way of writing it down."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError
from gradsim.fields import Choices, Integer, Number, Pattern


def values_of(field):
    if isinstance(field, Pattern):
        keys = st.lists(st.sampled_from(field.registry.keys), min_size=1, max_size=3)
        return keys.map(lambda k: ",".join(f"{key}*2" for key in k))
    if isinstance(field, Choices):
        return st.sampled_from(field.registry.keys)
    if isinstance(field, Integer):
        return st.integers(field.minimum, field.maximum)
    if isinstance(field, Number):
        return st.floats(field.minimum, field.maximum)
    return st.text(st.characters(blacklist_characters="\n\0", blacklist_categories=("Cs",)), max_size=20).map(str.strip)


scenarios = st.fixed_dictionaries({n: values_of(f) for n, f in Scenario.fields.items()}).map(lambda v: Scenario(**v))


@given(scenarios)
def test_code_and_file_give_the_same_scenario_back(tmp_path_factory, scenario):
    assert Scenario.from_code(scenario.code()) == scenario
    path = tmp_path_factory.mktemp("scenarios") / "s.json"
    scenario.save(path)
    assert Scenario.load(path) == scenario


@given(scenarios)
def test_every_value_is_read_back_from_its_own_text(scenario):
    for name, field in Scenario.fields.items():
        assert field.parse(field.format(getattr(scenario, name))) == getattr(scenario, name)


@given(st.sampled_from(list(Scenario.fields)), st.text(max_size=30))
def test_any_text_is_a_value_or_one_clear_refusal(name, text):
    field = Scenario.fields[name]
    try:
        value = field.parse(text)
    except ScenarioError as error:
        assert str(error).startswith(f"{name}: ") and field.allowed.split(" (")[0][:40] in str(error)
    else:
        assert field.check(value) == value


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5), lambda c: st.lists(c, max_size=2), max_leaves=4
    )
)
def test_any_json_value_is_a_value_or_a_refusal(value):
    for name in Scenario.fields:
        try:
            Scenario.from_dict({name: value})
        except ScenarioError as error:
            assert error.field == name


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [("depth", 0, "from 1 to 100"), ("depth", 2.5, "whole number"), ("depth", True, "whole number"),
     ("activation", "foo", "sigmoid, tanh, relu"), ("activation", "sigmoid*5,foo", "sigmoid*5,relu*5"),
     ("learning_rate", float("nan"), "from 1e-05 to 10"), ("learning_rate", "0.1", "number"),
     ("clip_norm", -1, "0 (off)"), ("data_file", 3, "path")],
)  # fmt: skip
def test_refusals_name_field_value_and_what_is_allowed(name, value, allowed):
    with pytest.raises(ScenarioError) as found:
        Scenario(**{name: value})
    assert name in str(found.value) and repr(value) in str(found.value) and allowed in str(found.value)


def test_near_misses_are_suggested():
    with pytest.raises(ScenarioError, match="did you mean sigmoid"):
        Scenario(activation="sigmoyd")
    with pytest.raises(ScenarioError, match="did you mean learning_rate"):
        Scenario.from_dict({"learningrate": 0.1})


def test_a_code_may_be_longer_than_the_name_of_a_file():
    scenario = Scenario(target_column="x" * 5000, dataset="csv")
    assert Scenario.load(scenario.code()) == scenario


def test_a_large_file_and_a_device_are_not_read(tmp_path):
    path = tmp_path / "s.json"
    path.write_bytes(b" " * 1_000_001)
    with pytest.raises(ScenarioError, match="under 1 MB"):
        Scenario.load(path)
    with pytest.raises(ScenarioError, match="JSON file"):
        Scenario.load(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{", "3", '{"depth": }', "\udcff", "[" * 5000])
def test_files_that_are_no_scenario(tmp_path, content):
    path = tmp_path / "s.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(ScenarioError):
        Scenario.load(path)


def test_a_missing_file_and_a_code_of_nonsense():
    with pytest.raises(ScenarioError, match="cannot be read"):
        Scenario.load("no/such.json")
    with pytest.raises(ScenarioError, match="depht"):
        Scenario.load("depht=3")


def test_patterns_repeat_over_the_layers():
    scenario = Scenario(depth=7, activation="sigmoid*2, relu")
    assert scenario.layer_activations() == ("sigmoid", "sigmoid", "relu") * 2 + ("sigmoid",)


def test_a_scenario_is_frozen_and_knows_what_needs_new_weights():
    scenario = Scenario()
    with pytest.raises(AttributeError):
        scenario.depth = 3
    assert scenario.replace(learning_rate=1.0).keeps_weights_of(scenario)
    assert not scenario.replace(depth=3).keeps_weights_of(scenario)
    json.dumps(scenario.to_dict(), allow_nan=False)
