"""What a network costs is known before it is built, within 20 % of what was measured at the peak."""

from __future__ import annotations

import gc
import random
import tracemalloc

import pytest

from gradsim import Scenario, data
from gradsim.data import scaling
from gradsim.data.sizes import sizes
from gradsim.lab.checkpoints import FIRST_STRIDE, MOST
from gradsim.lab.cost import comparison_cost, run_cost
from gradsim.lab.run import Run
from gradsim.lab.sweep import Sweep, sweep_cost
from gradsim.lab.time_travel import TimeTravel

CHOSEN = ("cell", "activation", "skip", "normalization", "optimizer", "norm_position", "skip_scale", "dtype")
NUMBERS = {
    "network": ("mlp", "rnn"), "width": (16, 64, 128, 256), "batch_size": (1, 16, 64, 256, 1024), "depth": (1, 3, 10, 50),
    "seeds": (1, 1, 2, 8), "clip_norm": (0.0, 1.0), "time_steps": (1, 10, 50, 200), "samples": (50, 5000),
    "task": ("copy", "parity", "digit_rows", "digit_pixels"), "dataset": ("digits", "moons"),
}  # fmt: skip
SMALL, LARGE = 30e6, 300e6
"""Bytes: what is smaller is no question, what is larger takes long to measure."""


def sample(seed):
    """A scenario of a bearable size."""
    rng = random.Random(seed)
    while True:
        choices = {name: rng.choice(list(Scenario.fields[name].registry.keys)) for name in CHOSEN}
        scenario = Scenario(**choices, **{name: rng.choice(values) for name, values in NUMBERS.items()})
        cost = run_cost(scenario)
        if SMALL < cost.memory < LARGE and cost.seconds < 0.5:
            return scenario


def peak(scenario):
    """Bytes at the peak of a run, with as many checkpoints as a long one keeps."""
    scaling.forget()
    gc.collect()
    tracemalloc.start()
    try:
        run = Run(scenario)
        travel = TimeTravel(run)
        run.step()
        run.evaluate()
        for step in range(FIRST_STRIDE, (MOST + 2) * FIRST_STRIDE, FIRST_STRIDE):
            run.trainer.ensemble.step_count = step
            travel.record()
            if step == (MOST - 1) * FIRST_STRIDE:  # with the first one they are most; the next makes them sparser
                run.step()
                run.evaluate()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def compared(scenario):
    ratio = run_cost(scenario).memory / peak(scenario)
    print(f"estimated / measured {ratio:.2f}  {scenario.code()}")
    return ratio


@pytest.mark.parametrize(
    "fields",
    [
        {"depth": 20, "width": 128, "optimizer": "adam"},
        {"network": "rnn", "cell": "lstm", "task": "parity", "time_steps": 20, "width": 64, "batch_size": 256},
        {"dataset": "moons", "samples": 20_000, "depth": 2, "width": 64, "seeds": 4},
        {"width": "200,100*5,400,25", "batch_size": 512, "normalization": "batch", "skip": "residual"},
        {"depth": 0, "dataset": "moons", "samples": 20_000, "batch_size": 8192},
        {"depth": 2, "width": 1024},
    ],
)
def test_the_estimate_is_near_the_measured_peak(fields):
    assert compared(Scenario(**fields)) == pytest.approx(1, abs=0.2)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(30))
def test_the_estimate_is_near_the_measured_peak_of_any_shape(seed):
    assert compared(sample(seed)) == pytest.approx(1, abs=0.2)


def test_a_table_of_ones_own_is_estimated_from_its_first_lines(tmp_path):
    for module in ("csv", "compute"):
        pytest.importorskip(f"pyarrow.{module}")  # which is no part of the table
    path = tmp_path / "t.csv"
    names = ",".join(f"x{i}" for i in range(20))
    rows = (",".join(f"{(i * k) % 997:03d}.5" for k in range(1, 21)) + f",{'xyz'[i % 3]}" for i in range(20_000))
    path.write_text("\n".join([f"{names},kind", *rows]))
    scenario = Scenario(dataset="csv", data_file=str(path), depth=2, width=16)
    assert compared(scenario) == pytest.approx(1, abs=0.2)


@pytest.mark.parametrize("dataset", ["digits", "diabetes", "circles", "moons", "spirals", "xor"])
def test_sizes_of_datasets_are_those_of_what_is_loaded(dataset):
    check_sizes(Scenario(dataset=dataset, samples=333, loss="mse"))


@pytest.mark.parametrize("task", ["copy", "adding", "parity", "digit_rows", "digit_pixels"])
def test_sizes_of_tasks_are_those_of_what_is_loaded(task):
    check_sizes(Scenario(network="rnn", task=task, time_steps=7, loss="mse"))


def check_sizes(scenario):
    found, examples = sizes(scenario), data.load(scenario)
    inputs = examples.train.inputs
    steps = inputs.shape[1] if inputs.ndim == 3 else 1
    assert (found.steps, found.features, found.outputs) == (steps, examples.features, examples.outputs)
    assert found.examples == len(inputs) + len(examples.held_out.inputs)


def test_memory_of_the_largest_scenario_that_the_controls_allow():
    lstm = Scenario(network="rnn", cell="lstm", time_steps=200, width=256, batch_size=1024)
    assert 7e9 < run_cost(lstm).memory < 8e9
    assert 100e9 < run_cost(lstm.replace(seeds=16)).memory < 125e9
    assert run_cost(lstm).seconds > 100 * run_cost(Scenario()).seconds


def test_a_comparison_is_the_sum_and_a_sweep_its_largest_cells_on_all_processes():
    small, large = Scenario(depth=2), Scenario(depth=90, width=256)
    both = comparison_cost([small, large]).memory
    assert both == pytest.approx(run_cost(small).memory + run_cost(large).memory)
    sweep = Sweep(small, {"depth": (2, 40, 90), "width": (16, 256)})
    one, two = sweep_cost(sweep, 1), sweep_cost(sweep, 2)
    assert two.memory == pytest.approx(2 * one.memory)
    assert one.memory > sweep_cost(Sweep(small, {"depth": (2, 40), "width": (16, 256)}), 1).memory
