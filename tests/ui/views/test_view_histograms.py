"""The histograms' view draws a ridge for each layer."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.histograms import histograms
from gradsim.ui.views.histograms import TALL, HistogramsView
from gradsim.words.numbers import short


@pytest.fixture
def show(make_view, snapshot_of):
    def make(scenario: Scenario, kind: str = "gradients"):
        view, trainer = make_view(HistogramsView), Trainer(scenario)
        view.resize(605, 345)
        with np.errstate(all="ignore"):
            trainer.run(3)
            view.kind_box.setCurrentIndex(view.kind_box.findData(kind))
            (need,) = view.needs
            snapshot = snapshot_of(trainer)
            snapshot.probes[need] = found = histograms(trainer, *need[1:])
        view.show_snapshot(snapshot)
        return view, found, trainer

    return make


def test_each_ridge_is_the_histogram_of_its_layers_gradient(show, picture):
    view, _, trainer = show(Scenario(depth=10))
    trainer.measure()
    assert len(view.ridges) == 11 and view.log_box.isChecked()
    for i, name in enumerate([*(f"hidden.{n}" for n in range(10)), "output"]):
        edges, heights = view.ridges[i].getData()
        values = trainer.gradients[f"{name}.weight"]
        expected, _ = np.histogram(np.log10(np.abs(values[values != 0])), edges)
        np.testing.assert_allclose(heights - i, TALL * expected / expected.max(), atol=TALL * 2 / expected.max())
    picture(view, "histograms")


def test_the_fall_of_the_gradient_is_said(show):
    view, _, trainer = show(Scenario(depth=10))
    trainer.measure()
    for name in ("hidden.0", "output"):
        rms = np.sqrt(np.mean(trainer.gradients[f"{name}.weight"] ** 2))
        assert short(float(rms)) in view.sentence.text()


def test_every_kind_remembers_its_axis(show):
    view, _, _ = show(Scenario(depth=3))
    for kind, log in (("weights", False), ("activations", False), ("gradients", True)):
        view.kind_box.setCurrentIndex(view.kind_box.findData(kind))
        assert view.log_box.isChecked() == log and view.needs == {("histograms", kind, log)}
    view.log_box.click()
    assert view.needs == {("histograms", "gradients", False)}
    view.kind_box.setCurrentIndex(view.kind_box.findData("weights"))
    view.kind_box.setCurrentIndex(view.kind_box.findData("gradients"))
    assert not view.log_box.isChecked()


def test_nothing_of_another_kind_is_left_while_its_figures_are_awaited(show, snapshot_of):
    view, _, trainer = show(Scenario(depth=3))
    view.kind_box.setCurrentIndex(view.kind_box.findData("weights"))
    view.show_snapshot(snapshot_of(trainer))
    assert not view.ridges and not view.columns()


def test_gradients_have_the_colours_of_the_bars(show):
    view, _, trainer = show(Scenario(depth=5))
    places = view._magnitudes.place(np.log10(trainer.measure().grad_norm))
    colours = [view._colors.map(float(p), "qcolor") for p in places]
    assert [r.opts["brush"].color() for r in view.ridges] == colours and len({c.name() for c in colours}) == 6


def test_a_sample_of_many_layers_is_said(show, picture):
    view, _, _ = show(Scenario(depth=100, width=8, activation="tanh"))
    assert len(view.ridges) == 12 and "12 of 101" in view.sentence.text()
    assert view._short_name(0) == "1" and view._short_name(11) == "out"
    picture(view, "histograms-deep")


def test_zeros_are_counted_at_the_side(show, picture):
    view, found, trainer = show(Scenario(depth=6, activation="relu"), "activations")
    trainer.measure()
    share = (trainer.ensemble.network.layers[2].h[0] == 0).mean()
    assert view._notes[2] == f"{100 * share:.0f}\u00a0% zero"
    assert f"{found.rows[2].zeros:,} are exactly zero" in view.describe(2, 0.1)
    picture(view, "histograms-activations")


def test_hovering_tells_the_count_between_its_ends(show):
    view, found, _ = show(Scenario(depth=3), "weights")
    row = found.rows[1]
    fullest = int(row.counts.argmax())
    text = view._hover(float(row.edges[fullest] + row.edges[fullest + 1]) / 2, 1.3)
    assert "layer 2" in text and f"{row.counts[fullest]:,.0f} of {row.size:,}" in text
    assert f"RMS {short(row.rms)}" in text


def test_a_click_picks_the_layer(show, qtbot):
    view, _, _ = show(Scenario(depth=5))
    with qtbot.waitSignal(view.layer_chosen) as chosen:
        view._clicked(-3.0, 2.4)
    assert chosen.args == [2]
    view.focus_layer(2)
    assert view.ridges[2].opts["pen"].color() != view.ridges[1].opts["pen"].color()
    with qtbot.assertNotEmitted(view.layer_chosen):
        view._clicked(-3.0, 5.4)  # the output layer


def test_numbers_are_given_in_rows(show):
    view, found, _ = show(Scenario(depth=2), "weights")
    columns = view.columns()
    assert len({len(c) for c in columns.values()}) == 1
    assert sum(columns["count"]) == sum(row.counts.sum() for row in found.rows)


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(depth=4, activation="relu", initializer="he", gain=100.0, learning_rate=10.0),
        Scenario(depth=2, activation="threshold", initializer="zeros", batch_size=1, width=1),
        Scenario(depth=3, dtype="float16", seeds=3),
        Scenario(network="rnn", time_steps=30, width=4),
    ],
)
def test_extremes_are_drawn(show, snapshot_of, scenario):
    view, _, trainer = show(scenario)
    for kind in range(3):
        view.kind_box.setCurrentIndex(kind)
        for log in (False, True):
            view.log_box.setChecked(log)
            (need,) = view.needs
            with np.errstate(all="ignore"):
                snapshot = snapshot_of(trainer)
                snapshot.probes[need] = histograms(trainer, *need[1:])
            view.show_snapshot(snapshot)
            assert view.ridges and view.columns() and not view.grab().isNull()
            (low, high), _ = view.plot.item.viewRange()
            assert np.isfinite([low, high]).all() and low < high
