"""The formulas of docs/formulas.md and the table of docs/physics.md, computed as they are written, beside the code; every source has its
title, and every test that a fact names is there."""

from __future__ import annotations

import ast
import math
import re
from pathlib import Path

import numpy as np
import pytest

from gradsim.nn.activations import activations
from gradsim.nn.initializers import initializers
from gradsim.nn.losses import losses
from gradsim.nn.optimizers import optimizers
from gradsim.scenario import Scenario
from gradsim.theory import MeanField

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
WRITTEN = {"−": "-", "·": "*", "^": "**", "²": "**2", "³": "**3", "√": "sqrt", "π": "pi", "σ_w": "sigma_w", "η": "rate"}
KNOWN = {"e": math.e, "pi": math.pi, "sqrt": math.sqrt, "tanh": math.tanh, "sign": lambda x: (x > 0) - (x < 0)}
TEXTS = {name: (DOCS / f"{name}.md").read_text(encoding="utf-8") for name in ("formulas", "physics", "theory")}


def rows(name: str, title: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    section = TEXTS[name].split(f"## {title}\n")[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in line[1:-1].split("|")] for line in table[2:]]


def computed(formula: str, **given: float) -> float:
    for sign, python in WRITTEN.items():
        formula = formula.replace(sign, python)
    return float(eval(formula, {**KNOWN, **given}))


@pytest.mark.parametrize(("key", "value", "largest"), [row[:3] for row in rows("formulas", "Activations")])
def test_an_activation_is_what_is_written(key, value, largest):
    scenario = Scenario()
    activation = activations[key].of(scenario)
    z = np.array([-3.0, -1.0, -0.3, 0.2, 1.0, 2.5])
    expected = [computed(value, z=number, a=scenario.negative_slope) for number in z]
    np.testing.assert_allclose(activation.value(z), expected, rtol=1e-5)
    assert activation.largest_slope == pytest.approx(float(largest), rel=1e-4)


@pytest.mark.parametrize(("key", "variance"), [row[:2] for row in rows("formulas", "First weights")])
def test_first_weights_have_the_variance_that_is_written(key, variance):
    for fan_in, fan_out in ((64, 256), (256, 10)):
        expected = computed(variance, fan_in=fan_in, fan_out=fan_out, sigma_w=1.3)
        assert initializers[key].variance(fan_in, fan_out, 1.3) == pytest.approx(expected)
        drawn = initializers[key].draw(np.random.default_rng(0), fan_in, fan_out, 1.3)
        assert drawn.var() == pytest.approx(expected, rel=0.1)


@pytest.mark.parametrize(("key", "value", "slope"), [row[:3] for row in rows("formulas", "Losses")])
def test_a_loss_and_its_gradient_are_what_is_written(key, value, slope):
    for e in (-2.5, -0.4, 0.3, 1.7):
        gradient = np.empty((1, 1, 1))
        loss = losses[key]()(np.array([[[0.5 + e]]]), np.array([[0.5]]), gradient)
        assert loss[0] == pytest.approx(computed(value, e=e)) and gradient[0, 0, 0] == pytest.approx(
            computed(slope, e=e)
        )


@pytest.mark.parametrize(("key", "kept", "change"), [row[:3] for row in rows("formulas", "Optimizers")])
def test_an_optimizer_is_what_is_written(key, kept, change):
    optimizer, state = optimizers[key](np.zeros((1, 1)), 0.9), {"v": 0.0, "s": 0.0}
    for t, g in enumerate((0.3, -1.2, 0.8), 1):
        for name, formula in re.findall(r"([vs]) ← ([^;]+)", kept):
            state[name] = computed(formula, m=0.9, g=g, t=t, **state)
        made = np.empty((1, 1))
        optimizer.step(np.zeros((1, 1)), np.array([[g]]), np.array([[0.1]]), None, made)
        assert made[0, 0] == pytest.approx(computed(change, m=0.9, g=g, t=t, rate=0.1, **state), rel=1e-9)


def test_no_choice_is_left_out():
    for title, registry in (("Activations", activations), ("First weights", initializers), ("Optimizers", optimizers)):
        assert [row[0] for row in rows("formulas", title)] == list(registry.keys)
    for title, name in (("Normalization", "normalization"), ("Skip connections", "skip"), ("Cells", "cell")):
        assert {row[0] for row in rows("formulas", title)} == set(Scenario.fields[name].registry.keys) - {"none"}
    assert {row[0] for row in rows("formulas", "Losses")} == set(losses.keys) - {"cross_entropy"}


@pytest.mark.parametrize("row", rows("physics", "Why gradients vanish or explode"), ids=lambda row: row[0])
def test_the_fixed_points_of_the_physics(row):
    """Where q has no fixed point but 0, or any, chi is taken at 1: of ReLU it is the same everywhere."""
    name, variance = re.match(r"(\w+), σ_w² = (\d)", row[0]).groups()
    field = MeanField(activations[name.lower()].of(Scenario()), float(variance))
    settles = re.fullmatch(r"[\d.]+", row[1])
    q = field.fixed_point() if settles else 1.0
    assert not settles or q == pytest.approx(float(row[1]), abs=1e-4)
    assert float(field.chi(q)) == pytest.approx(float(row[2]), abs=1e-4)
    assert math.sqrt(field.chi(q)) == pytest.approx(float(row[3]), abs=1e-3)


CITED = re.compile(r"([A-Z][\w-]+)(?:, [A-Z][\w-]+)*(?: & [A-Z]\w+| et al\.)?,? \(?((?:19|20)\d\d[ab]?)")
"""(first name, year)"""


@pytest.mark.parametrize("page", TEXTS)
def test_every_source_that_is_cited_has_its_title(page):
    titled = set(CITED.findall(TEXTS["physics"].split("## Sources")[1]))
    assert len(titled) > 40 and not set(CITED.findall(TEXTS[page].split("## Sources")[0])) - titled


def test_every_test_that_a_fact_names_is_there():
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", "".join(TEXTS.values()))
    assert len(named) > 15
    for file, test in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert not test or test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, (file, test)
