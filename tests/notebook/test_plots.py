"""Figures show the measured numbers, in the colours and words of the window."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from gradsim import Scenario, Trainer, open_sweep
from gradsim.lab.sweep import Sweep, run
from gradsim.words.health import ON_LIGHT

SMALL = Scenario(depth=12, width=6, dataset="moons", samples=50, activation="sigmoid", initializer="normal")


def test_without_matplotlib_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    trainer = Trainer(SMALL)
    trainer.step()
    for plot in (trainer.plot, trainer.history.plot):
        with pytest.raises(ImportError, match=r"gradsim\[plot\]"):
            plot()


@pytest.fixture
def pyplot():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    from matplotlib import pyplot

    yield pyplot
    for number in pyplot.get_fignums():
        pyplot.figure(number).canvas.draw()  # all that is wrong with it is seen now
    pyplot.close("all")


def test_the_bars_are_the_gradients_of_the_layers(pyplot):
    from matplotlib.colors import to_hex

    found = Trainer(SMALL).measure()
    axes = found.plot()
    assert [bar.get_height() for bar in axes.patches] == found.signal_grad_norm.tolist()
    assert axes.get_yscale() == "log" and axes.get_ylabel() == "RMS dL/dz"
    assert to_hex(axes.patches[0].get_facecolor()) == ON_LIGHT.vanished.lower()
    assert to_hex(axes.patches[-1].get_facecolor()) == ON_LIGHT.through.lower()
    assert axes.get_xticklabels()[0].get_text() == "layer 1" and "layer 1 gets" in axes.get_title()


def test_it_draws_into_given_axes_and_marks_what_is_zero(pyplot):
    left, right = pyplot.subplots(1, 2)[1]
    trainer = Trainer(SMALL.replace(depth=2, initializer="zeros"))
    trainer.measure()
    assert trainer.plot(right) is right and not left.patches
    assert [text.get_text() for text in right.texts] == ["0", "0"]


def test_the_history_is_its_loss_over_a_map_of_its_layers(pyplot):
    trainer = Trainer(SMALL)
    with pytest.raises(ValueError, match="no step was taken yet"):
        trainer.history.plot()
    trainer.run(7)
    loss, layers = trainer.history.plot()
    np.testing.assert_array_equal(loss.lines[0].get_ydata(), trainer.history.loss)
    drawn = layers.collections[0].get_array()
    assert drawn.shape == (13, 7) and (drawn[-1] == 0).all() and (drawn[0] < -0.9).all()


@pytest.fixture(scope="module")
def sweeps(tmp_path_factory):
    made = tmp_path_factory.mktemp("sweeps")
    base = SMALL.replace(depth=2)
    with ThreadPoolExecutor(1) as executor:
        run(Sweep(base, {"learning_rate": [0.01, 0.1, 1]}, 5, seeds=2), made / "line", executor)
        run(Sweep(base, {"activation": ["tanh", "relu"], "depth": [1, 2, 3]}, 5), made / "map", executor)
        run(Sweep(base, {"activation": ["tanh", "relu"]}, 5), made / "words", executor)
    return {name: open_sweep(made / name) for name in ("line", "map", "words")}


@pytest.mark.parametrize("by", ["loss", "gradient_ratio", "factor", "verdict", "steps_to_loss"])
def test_a_sweep_is_a_line_or_a_map_of_its_medians(pyplot, sweeps, by):
    line = sweeps["line"].plot(by)
    expected = [summary.figure(by) for summary in sweeps["line"].summaries]
    np.testing.assert_array_equal(line.lines[0].get_ydata(), expected)
    assert line.get_xscale() == "log" and line.get_xlabel() == "Learning rate"
    drawn = sweeps["map"].plot(by).collections[0].get_array()
    expected = np.array([summary.figure(by) for summary in sweeps["map"].summaries]).reshape(2, 3).T
    np.testing.assert_array_equal(np.ma.filled(drawn, np.nan), expected)
    assert len(sweeps["words"].plot(by).lines[0].get_ydata()) == 2
