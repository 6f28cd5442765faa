"""What a measurement, a trainer and a history show of themselves, and give to other programs."""

from __future__ import annotations

import json
import math
from xml.etree import ElementTree

import numpy as np
import pytest

from gradsim import History, Scenario, Trainer
from gradsim.words.health import ON_LIGHT

SMALL = Scenario(depth=3, width=6, dataset="moons", activation="sigmoid")
RECURRENT = Scenario(network="rnn", task="copy", time_steps=5, width=4)
SVG = "{http://www.w3.org/2000/svg}"


def picture(shown: str) -> ElementTree.Element:
    return ElementTree.fromstring(shown[shown.index("<svg") : shown.index("</svg>") + 6])


def test_rows_are_the_figures_with_share_and_factor_of_each_layer():
    found = Trainer(SMALL).step()
    rows = found.rows()
    assert [row["layer"] for row in rows] == ["hidden.0", "hidden.1", "hidden.2", "output"]
    assert [row["update_ratio"] for row in rows] == found.update_ratio.tolist()
    signal = found.signal_grad_norm
    assert [row["share"] for row in rows] == pytest.approx((signal / signal[-1]).tolist())
    assert [row["factor"] for row in rows[:-1]] == pytest.approx((signal[:-1] / signal[1:]).tolist())
    assert rows[-1]["factor"] is None
    assert math.prod(row["factor"] for row in rows[:-1]) == pytest.approx(found.share)
    assert json.loads(json.dumps(rows, allow_nan=False)) == rows
    assert found.to_dict() == {name: [row[name] for row in rows] for name in rows[0]}


def test_what_is_not_finite_is_none():
    trainer = Trainer(SMALL)
    trainer.parameters["output.weight"][...] = np.nan
    rows = trainer.step().rows()
    assert rows[0]["loss"] is None and rows[0]["grad_norm"] is None and rows[0]["weight_norm"] > 0
    json.dumps(rows, allow_nan=False)


def test_layers_of_a_recurrent_network_are_no_chain():
    rows = Trainer(RECURRENT).step().rows()
    assert all(row["share"] is None and row["factor"] is None and row["grad_norm"] > 0 for row in rows)


def test_a_history_has_a_row_for_each_step_and_layer():
    trainer = Trainer(SMALL)
    measured = [trainer.step() for _ in range(3)]
    expected = [row for m in measured for row in m.rows()]
    for row in expected:
        del row["weight_norm"]
    assert trainer.history.rows() == expected


def test_a_trainer_shows_its_newest_measurement_and_computes_nothing_for_it():
    trainer = Trainer(SMALL)
    assert "nothing is measured" in trainer._repr_html_()
    for shown in (trainer.rows, trainer.to_dict, trainer.plot):
        with pytest.raises(ValueError, match="nothing is measured yet"):
            shown()
    found = trainer.run(2)
    gradient = trainer.gradients["hidden.0.weight"].copy()
    assert trainer.rows() == found.rows()
    assert "depth=3" in trainer._repr_html_() and found._repr_html_() in trainer._repr_html_()
    assert (trainer.gradients["hidden.0.weight"] == gradient).all() and trainer.step_count == 2


def test_a_measurement_shows_a_bar_for_each_layer_in_the_colours_of_the_window():
    trainer = Trainer(SMALL.replace(depth=12))
    shown = trainer.measure()._repr_html_()
    bars = picture(shown).findall(f"{SVG}rect")
    assert [bar.find(f"{SVG}title").text.split(":")[0] for bar in bars] == [
        *(f"layer {i}" for i in range(1, 13)),
        "output",
    ]
    assert bars[0].get("fill") == ON_LIGHT.vanished.lower() and bars[-1].get("fill") == ON_LIGHT.through.lower()
    heights = [float(bar.get("height")) for bar in bars]
    assert heights == sorted(heights)
    assert "layer 1 gets" in shown


def test_a_recurrent_network_shows_its_time_steps():
    shown = Trainer(RECURRENT).measure()._repr_html_()
    assert len(picture(shown).findall(f"{SVG}rect")) == 5
    assert "time step 1 gets" in shown and "‖dL/dh‖" in shown


def test_a_history_shows_its_loss_and_its_layers():
    assert "no step" in History(("hidden.0", "output"))._repr_html_()
    trainer = Trainer(SMALL)
    trainer.run(30)
    shown = picture(trainer.history._repr_html_())
    assert len(shown.find(f"{SVG}polyline").get("points").split()) == 30
    assert {title.text for title in shown.iter(f"{SVG}title")} == {"layer 1", "layer 2", "layer 3", "output"}


def test_nothing_to_show_is_said():
    found = Trainer(SMALL.replace(initializer="zeros")).measure()
    assert len(picture(found._repr_html_()).findall(f"{SVG}rect")) == 4  # only the last bar has a height
    trainer = Trainer(SMALL)
    trainer.parameters["output.weight"][...] = np.nan
    trainer.step()
    assert "diverged in the" in trainer._repr_html_() and "no gradient was seen" in trainer._repr_html_()
    assert "<svg" in trainer.history._repr_html_()


def test_pandas_takes_rows_and_columns():
    pandas = pytest.importorskip("pandas")
    trainer = Trainer(SMALL)
    trainer.run(4)
    for made in (trainer.history, trainer.newest):
        table = pandas.DataFrame(made.rows())
        assert table.equals(pandas.DataFrame(made.to_dict()))
        assert table["signal_grad_norm"].dtype == float and table["factor"].isna().sum() == table["step"].nunique()
    steps = pandas.DataFrame(trainer.history.rows()).pivot(index="step", columns="layer", values="signal_grad_norm")
    np.testing.assert_array_equal(steps[list(trainer.history.layer_names)], trainer.history.signal_grad_norm)
