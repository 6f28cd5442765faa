"""What docs/adding/ says is done: the code of its pages adds one of each sort of thing, and all of gradsim knows it until it is
removed; in a copy of the program its commands do what they say."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer, choices
from gradsim.cli import main
from gradsim.lab import Runner
from gradsim.lab.cures import cures, suggested
from gradsim.lab.doctor import diagnose, findings
from gradsim.lab.probes import probes
from gradsim.lab.sweep.presets import presets
from gradsim.theory import NoTheory, Prediction
from gradsim.ui.views import load_views, views
from tests.adding_pages import FOLDER, add, blocks, pages
from tools.make_reference import reference

ROOT = Path(__file__).parents[1]
PROBES = ("theory", "statistics", "chain_rule", "singular_values", "weight_change", "through_time", "weight_sizes")
NEEDS = frozenset({*PROBES, ("example", 0), ("pre_activations", 0), ("histograms", "gradients", True)})


ADDED = {
    "activation": ("hard_tanh", ()),
    "initializer": ("three", ()),
    "normalization": ("mean_size", ("norm_position",)),
    "skip": ("every_other", ("skip_scale",)),
    "dataset": ("stripes", ("samples",)),
    "loss": ("hinge", ()),
    "optimizer": ("sign", ()),
    "cell": ("leaky", ()),
}
"""By the field that chooses it, which is also the name of the page: the key, and the fields that it reads."""
BESIDES = {
    "finding": (findings, "uneven"),
    "cure": (cures, "smaller_batch"),
    "probe": (probes, "weight_sizes"),
    "sweep-question": (presets, "widths"),
}
SMALL = Scenario(depth=6, width=12, batch_size=20, samples=100, learning_rate=0.02)
RECURRENT = SMALL.replace(network="rnn", task="adding", time_steps=6, loss="mse")


@pytest.fixture
def added():
    """All that the pages add; taken out again at the end."""
    for page in (*ADDED, *BESIDES):
        add(page)
    yield
    for field, (key, _) in ADDED.items():
        Scenario.fields[field].registry.remove(key)
        with pytest.raises(ScenarioError, match=field):
            Scenario(**{field: key})
    for registry, key in BESIDES.values():
        registry.remove(key)
    assert "smaller_batch" not in suggested(SMALL)


def scenario_with(*fields):
    base = RECURRENT if "cell" in fields else SMALL
    return base.replace(**{field: ADDED[field][0] for field in fields})


def train(scenario):
    runner = Runner(scenario)
    runner.want(NEEDS)
    runner.start()
    try:
        runner.play(until=20)
        return runner.wait(60)
    finally:
        runner.stop()


@pytest.mark.parametrize("fields", [*((field,) for field in ADDED), tuple(field for field in ADDED if field != "cell")])
def test_what_was_added_trains_with_theory_doctor_and_cures(added, fields):
    scenario = scenario_with(*fields)
    last = train(scenario)
    assert last.steps == 20 and not last.measurement.divergence
    assert np.isfinite(last.measurement.grad_norm).all() and (last.measurement.grad_norm > 0).all()
    assert last.held_out.loss < Trainer(scenario).evaluate()[0]
    assert set(last.probes) == NEEDS
    silent = bool({"normalization", "cell"} & set(fields))
    assert isinstance(last.probes["theory"], NoTheory if silent else Prediction)
    assert diagnose(last) and suggested(scenario)["smaller_batch"] == {"batch_size": 5}
    assert last.probes["weight_sizes"].shape == last.measurement.grad_norm.shape


def test_the_doctor_says_what_was_added_of_the_run_that_has_it(added):
    said = [finding.key for finding in diagnose(train(SMALL.replace(depth=12, activation="sigmoid")))]
    assert "uneven" in said and "uneven" not in [f.key for f in diagnose(train(SMALL.replace(activation="relu")))]


@pytest.mark.parametrize("field", ADDED)
def test_what_was_added_is_in_help_reference_and_share_code(added, field, capsys):
    key = ADDED[field][0]
    scenario = scenario_with(field)
    assert f"{field}={key}" in scenario.code() and Scenario.from_code(scenario.code()) == scenario
    assert key in Scenario.fields[field].allowed
    label = Scenario.fields[field].registry.choice(key).label
    assert f"| `{key}` | {label} | " in reference()
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    assert key in capsys.readouterr().out
    assert main(["run", "--scenario", scenario.code(), "--steps", "2", "--json"]) == 0


@pytest.mark.parametrize("field", ADDED)
def test_a_field_has_a_meaning_where_what_was_added_reads_it(added, field):
    for name in ADDED[field][1]:
        assert Scenario.fields[name].applies(scenario_with(field)), name
        assert not Scenario.fields[name].applies(Scenario(dataset="digits", activation="tanh")), name


def test_theory_follows_the_variance_of_an_initializer_that_was_added(added):
    """Three times LeCun's variance is LeCun with a gain of sqrt(3)."""
    three = train(SMALL.replace(initializer="three", activation="tanh")).probes["theory"]
    gained = train(SMALL.replace(initializer="lecun", gain=3**0.5, activation="tanh")).probes["theory"]
    np.testing.assert_allclose(three.signal_grad_norm, gained.signal_grad_norm, rtol=1e-9)
    np.testing.assert_allclose(three.grad_norm, gained.grad_norm, rtol=1e-9)


@pytest.mark.parametrize("fields", [("normalization",), ("skip",), ("normalization", "skip", "activation")])
def test_the_jacobian_knows_what_was_added(added, fields):
    """By central differences."""
    trainer = Trainer(scenario_with(*fields))
    network, (x, _) = trainer.ensemble.network, trainer.ensemble.batches.at(0)
    steps = 1e-6 * np.eye(network.inputs)
    up, down = (network.infer(x[0] + sign * steps)[0] for sign in (1, -1))
    np.testing.assert_allclose(trainer.jacobian(), ((up - down) / 2e-6).T, rtol=1e-4, atol=1e-7)


def test_the_table_of_the_documentation_names_the_file_of_each_sort():
    load_views()
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| \[an? ([a-z ]+?)\]\([\w-]+\.md\) \| `(gradsim/[^`]+)` \|", text, re.M))
    decorators = {f"{name}.register": registry for name, registry in vars(choices).items()}
    decorators = {d: r for d, r in decorators.items() if any(Scenario.fields[f].registry is r for f in ADDED)}
    decorators |= {"rule": findings, "cure": cures, "views.register": views, "presets.register": presets}
    assert {registry.noun for registry in (*decorators.values(), probes)} | {"language"} == set(rows)
    for decorator, registry in decorators.items():
        code = "".join(file.read_text(encoding="utf-8") for file in ROOT.glob(rows[registry.noun]))
        for choice in registry:
            registrations = re.findall(rf'\b(?<!_){decorator}\(\s*"{choice.key}"', code)
            assert len(registrations) == 1, (registry.noun, choice.key)


# In a copy of the program


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The program, with all that the pages have one write."""
    place = tmp_path_factory.mktemp("copy")
    for name in ("gradsim", "resources", "tools"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for page in pages():
        for file, _, text in blocks(page):
            if file:
                before = (place / file).read_text(encoding="utf-8") + "\n\n" if (place / file).exists() else ""
                (place / file).write_text(before + text, encoding="utf-8")
    (place / "commands.py").write_text(COMMANDS, encoding="utf-8")
    return place


def run_in(place, *command: str, given: str = "") -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *command], cwd=place, env=environment, input=given, capture_output=True, text=True
    )
    assert not done.returncode, done.stdout + done.stderr
    return done.stdout


COMMANDS = """import contextlib, io, json, shlex, sys

if __name__ == "__main__":
    from gradsim.cli import main
    said = {}
    for line in json.load(sys.stdin):
        with contextlib.redirect_stdout(io.StringIO()) as text:
            assert not main(shlex.split(line)[1:]), line
        said[line] = " ".join(text.getvalue().split())
    json.dump(said, sys.stdout)
"""
"""One process for all commands of the pages: to start one for each takes longer than what they do."""
SLOW = ("cure", "language")
"""The cures take their time, and a catalog is made of the texts of all the code."""
SAYS = {
    "activation": "hard_tanh: step 20, loss",
    "cell": "leaky, 20 time steps: step 20, loss",
    "cure": "Smaller batch",
    "dataset": "step 20, loss",
    "finding": "the layers learn at very different speeds",
    "initializer": "step 20, loss",
    "lesson": "9-two-layers 2 min Two layers",
    "loss": "step 20, loss",
    "normalization": "step 20, loss",
    "optimizer": "step 20, loss",
    "scenario": "depth 20, tanh: step 20, loss",
    "skip": "step 20, loss",
    "sweep-question": "6 networks",
}
"""What stands in what the commands of a page print."""


def commands(page: str) -> list[str]:
    return [line for file, kind, text in blocks(page) if not file and not kind for line in text.splitlines()]


def test_what_the_pages_say_is_done_in_a_copy_of_the_program(copy):
    quick = [page for page in SAYS if page not in SLOW]
    assert {*SAYS, "language", "probe", "view"} == set(pages())
    said = json.loads(run_in(copy, "commands.py", given=json.dumps([c for page in quick for c in commands(page)])))
    for page in quick:
        assert SAYS[page] in " ".join(said[command] for command in commands(page)), page


def test_the_page_on_probes_prints_what_its_probe_found(copy):
    (text,) = [text for file, kind, text in blocks("probe") if not file and kind == "python"]
    sizes = [float(number) for number in re.findall(r"[\d.]+(?:e-\d+)?", run_in(copy, "-c", text))]
    assert len(sizes) == 4 and all(0 < size < 1 for size in sizes)


def test_the_scenario_of_its_page_is_what_it_says_of_itself():
    (values,) = [json.loads(text) for file, _, text in blocks("scenario") if file]
    measured = Trainer(Scenario.from_dict({k: v for k, v in values.items() if k not in ("name", "about")})).measure()
    factor = (measured.signal_grad_norm[0] / measured.signal_grad_norm[-2]) ** (1 / 19)
    assert "a few per cent" in values["about"] and 0.9 < factor < 0.99


@pytest.mark.slow
def test_the_page_on_cures_tries_its_cure(copy):
    (command,) = commands("cure")
    said = json.loads(run_in(copy, "commands.py", given=json.dumps([command])))
    assert SAYS["cure"] in said[command]


@pytest.mark.slow
def test_the_page_on_languages_makes_a_catalog_and_opens_the_window_in_it(copy):
    making, showing = commands("language")
    run_in(copy, *making.split()[1:])
    assert (copy / "resources" / "translations" / "gradsim_it.ts").read_text(encoding="utf-8").count("<source>") > 1000
    run_in(copy, "-m", *showing.split())
    assert (copy / "italiano.png").stat().st_size > 10_000
