"""A scenario holds only what is allowed, and survives every way of writing it down."""

from __future__ import annotations

import json
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, Trainer
from gradsim.fields import Choices, Integer, Number, Pattern
from gradsim.per_layer import Factors
from gradsim.scenario_files import opens_paused


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
    if isinstance(field, Factors):
        factors = st.lists(st.floats(0, 1000), min_size=1, max_size=3)
        return factors.map(lambda numbers: ",".join(f"{number!r}*2" for number in numbers))
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


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.integers(300, 420).map(lambda n: 10**n)
    | st.text(st.characters(), max_size=5) | st.text("\ud800\udfff\n\0 é", max_size=3),
    lambda c: st.lists(c, max_size=2) | st.dictionaries(st.text(max_size=3), c, max_size=2), max_leaves=4,
)  # fmt: skip


@given(json_values)
def test_any_json_value_is_a_value_or_a_refusal(value):
    for name in Scenario.fields:
        try:
            Scenario.from_dict({name: value})
        except ScenarioError as error:
            assert error.field == name and len(str(error)) < 300 and len(str(error).splitlines()) == 1


entries = st.sampled_from([*Scenario.fields, "about", "dept", "", "\ud800"]).flatmap(
    lambda name: st.tuples(st.just(name), values_of(Scenario.fields[name]) | json_values if name in Scenario.fields else json_values)
)  # fmt: skip


@given(st.lists(entries, max_size=4), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_what_can_be_loaded_can_be_saved_and_loads_the_same(tmp_path_factory, pairs, encoding):
    path = tmp_path_factory.getbasetemp() / "loaded.json"
    text = ", ".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in pairs)  # a name may be there twice
    path.write_bytes(f"{{{text}}}".encode(encoding))
    try:
        scenario = Scenario.load(path)
    except ScenarioError as error:
        assert len(str(error)) < 300
        return
    scenario.save(path)
    assert Scenario.load(path) == scenario == Scenario.from_code(scenario.code())


parts = st.sampled_from(
    [
        "depth=3",
        "activation=relu*2,tanh",
        "data_file=~nosuchuser/x",
        "target_column=+a",
        "=",
        "&",
        "%ff",
        "%00",
        "depth=",
    ]
)


@given(st.lists(parts | st.text(max_size=5), max_size=5).map("&".join))
def test_any_code_is_a_scenario_or_one_clear_refusal(code):
    try:
        scenario = Scenario.from_code(code)
    except ScenarioError as error:
        assert len(str(error)) < 300
    else:
        assert Scenario.from_code(scenario.code()) == scenario


@pytest.mark.parametrize("give", [lambda value: Scenario(depth=value), lambda value: Scenario(gain=value)])
def test_a_number_beyond_all_floats_is_refused_in_few_words(give):
    with pytest.raises(ScenarioError, match="a number of 401 digits"):
        give(10**400)


def test_a_value_of_any_length_makes_a_short_message():
    for fields in (
        {"depth": "x" * 10**6},
        {"activation": "y" * 10**6},
        {"z" * 10**6: 1},
        {"gain": [[[1] * 999] * 999]},
    ):
        with pytest.raises(ScenarioError) as found:
            Scenario.from_dict(fields)
        assert len(str(found.value)) < 300


def test_a_field_that_is_given_twice_is_named():
    with pytest.raises(ScenarioError, match=r"depth: .*twice"):
        Scenario.from_code("depth=3&width=4&depth=5")


def test_half_of_a_surrogate_pair_is_refused_where_it_is_read(tmp_path):
    path = tmp_path / "s.json"
    path.write_text('{"data_file": "\\ud800"}')
    with pytest.raises(ScenarioError, match="data_file"):
        Scenario.load(path)


def test_a_pattern_is_refused_by_its_sum_before_it_is_written_out():
    tracemalloc.start()
    with pytest.raises(ScenarioError, match="pattern"):
        Scenario(activation=",".join(["relu*1000"] * 99_000))  # it stands for 99 million layers
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30e6
    assert Scenario(activation="relu*999,tanh", depth=3).layer_activations() == ("relu",) * 3


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [("depth", -1, "from 0 to 100"), ("depth", 2.5, "whole number"), ("depth", True, "whole number"),
     ("activation", "foo", "sigmoid, tanh, relu"), ("activation", "sigmoid*5,foo", "sigmoid*5,relu*5"),
     ("learning_rate", float("nan"), "from 1e-08 to 10"), ("learning_rate", "0.1", "number"),
     ("clip_norm", -1, "0 (off)"), ("data_file", 3, "path")],
)  # fmt: skip
def test_refusals_name_field_value_and_what_is_allowed(name, value, allowed):
    with pytest.raises(ScenarioError) as found:
        Scenario(**{name: value})
    assert name in str(found.value) and repr(value) in str(found.value) and allowed in str(found.value)


@pytest.mark.parametrize(
    ("width", "widths"),
    [("200,100,50,25", (200, 100, 50, 25)), ("200,100*3,25", (200, 100, 100, 100, 25)), ([7, 3], (7, 3)), ((5,), (5,)),
     (" 8, 4 ", (8, 4)), ("1024*100", (1024,) * 100)],
)  # fmt: skip
def test_a_list_of_widths_gives_the_depth_and_comes_back_from_file_and_code(width, widths, tmp_path):
    scenario = Scenario(width=width)
    assert scenario.layer_widths() == widths and scenario.depth == len(widths) and scenario.units == max(widths)
    scenario.save(tmp_path / "s.json")
    assert Scenario.load(tmp_path / "s.json") == Scenario.from_code(scenario.code()) == scenario
    assert scenario.replace(width=9).layer_widths() == (9,) * len(widths)


def test_one_width_stays_a_number_in_code_and_file():
    assert Scenario(width=32).code() == "width=32" == Scenario(width="32").code()
    assert Scenario(width="32").to_dict()["width"] == 32


@pytest.mark.parametrize(
    ("code", "named"),
    [("depth=3&width=8,4", "depth: 3 is not allowed; allowed: 2"), ("depth=10&width=8,4", "depth: 10"),
     ("network=rnn&width=8,4", "recurrent network"), ("width=1,024", "'1,024'"), ("width=8,0", "1 to 1024"),
     ("width=8,1025", "1 to 1024"), ("width=8*101", "up to 100 layers"), ("width=8*9999999999,8*9999", "100 layers"),
     ("width=", "200,100*3,25"), ("width=8,", "200,100*3,25"), ("width=8*0", "200,100*3,25"), ("width=٣,4", "200,100")],
)  # fmt: skip
def test_a_list_that_cannot_be_is_refused_in_one_line(code, named):
    with pytest.raises(ScenarioError) as found:
        Scenario.from_code(code)
    assert named in str(found.value) and len(str(found.value)) < 300


def test_the_depth_of_a_list_is_changed_with_the_list():
    scenario = Scenario(width="8,4")
    with pytest.raises(ScenarioError, match=r"depth: 5 .*allowed: 2"):
        scenario.replace(depth=5)
    assert scenario.replace(depth=5, width=6).layer_widths() == (6,) * 5
    with pytest.raises(ScenarioError, match="recurrent"):
        scenario.replace(network="rnn")


ENDS = [
    "learning_rate=1e-08", "initializer=normal&sigma_w=1e-05", "weight_decay=100", "batch_size=8192", "depth=0", "width=1024",
]  # fmt: skip


@pytest.mark.parametrize("code", ENDS)
def test_the_ends_of_the_ranges_train(code):
    small = {"dataset": "moons", "depth": "2", "width": "8"} | dict(part.split("=") for part in code.split("&"))
    trainer = Trainer(Scenario.from_code("&".join(map("=".join, small.items()))))
    first, last = trainer.step(), trainer.run(3)
    assert np.isfinite([first.loss, last.loss, *last.grad_norm]).all()


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
    with pytest.raises(ScenarioError, match="up to 1 MB"):
        Scenario.load(path)
    with pytest.raises(ScenarioError, match="folder or a device"):
        Scenario.load(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{", "3", '{"depth": }', "\udcff", "[" * 5000])
def test_files_that_are_no_scenario(tmp_path, content):
    path = tmp_path / "s.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(ScenarioError):
        Scenario.load(path)


def test_a_missing_file_and_a_code_of_nonsense():
    with pytest.raises(ScenarioError, match="no such file"):
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


def test_a_file_may_say_how_it_opens_and_nothing_else_of_it(tmp_path):
    path = tmp_path / "scenario.json"
    path.write_text('{"depth": 3, "opens": "paused", "about": "three layers"}')
    assert opens_paused(path) and Scenario.load(path) == Scenario(depth=3)
    path.write_text('{"depth": 3}')
    assert not opens_paused(path) and not opens_paused("depth=3")
    path.write_text('{"opens": "slowly"}')
    with pytest.raises(ScenarioError, match="opens: 'slowly' is not allowed; allowed: paused"):
        Scenario.load(path)
