"""The view of the data draws what the network answers, as fits the data, and marks the errors."""

from __future__ import annotations

import csv
import struct

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario, Trainer
from gradsim.lab.probes.decision_surface import decision_surface
from gradsim.lab.probes.predictions import predictions
from gradsim.ui.session import SessionState
from gradsim.ui.shell import export
from gradsim.ui.views.data import DataView
from gradsim.words.numbers import percent, short
from tests.data.own_images import write_images


def last(pieces):
    found = None
    for found in pieces or ():  # noqa: B007
        pass
    return found


@pytest.fixture
def draw(show, picture):
    def make(name: str, steps: int = 40, view=DataView, **fields):
        shown = show(view, Scenario(**({"depth": 2, "width": 16, "activation": "tanh"} | fields)), steps)
        view = shown.view
        view.resize(605, 345)
        view.show()
        shown.settle()
        picture(view, f"data-{name}")
        return view, shown.snapshot.probes["predictions"], shown.trainer()

    return make


def test_before_the_first_answers_it_says_what_to_do(make_view, snapshot_of):
    view = make_view(DataView)
    view.draw(snapshot_of(Trainer(Scenario(depth=1))), SessionState())
    assert "Press Play" in view.blank.text() and view.columns() == {}


def test_pictures_have_their_class_and_a_cross_where_the_answer_is_wrong(draw):
    view, _, trainer = draw("digits")
    assert view.left.currentWidget() is view.pictures and view.right.currentWidget() is view.confusion
    outputs = trainer.ensemble.network.infer(trainer.ensemble.examples.held_out.inputs)[0]
    labels = trainer.ensemble.examples.held_out.labels
    assert 0 < (outputs.argmax(axis=1) != labels).sum() < 360
    for row in view.pictures.rows:
        true, answer = labels[row], outputs[row].argmax()
        assert view.pictures.caption(row) == (f"✓ {true}" if true == answer else f"✗ {true} → {answer}")
    share = trainer.evaluate()[1]
    assert f"{round(share * 360)} of 360" in view.sentence.text() and percent(share) in view.sentence.text()
    assert len(view.pictures.shown()) > 10
    image, pixels = view.pictures.image(3), trainer.ensemble.examples.held_out.inputs[3]
    original = trainer.ensemble.examples.input_scale.original(pixels[None])[0].reshape(8, 8)
    brightness = np.array([[image.pixelColor(x, y).lightness() for x in range(8)] for y in range(8)])
    assert np.corrcoef(brightness.ravel(), original.ravel())[0, 1] < -0.999  # dark ink on a light ground


def test_the_confusion_matrix_is_drawn_and_its_cells_choose_examples(draw, qtbot):
    view, found, _ = draw("confusion")
    np.testing.assert_array_equal(view.confusion.counts, found.confusion)
    true, predicted = np.argwhere((found.confusion > 0) & ~np.eye(10, dtype=bool))[0]
    count = found.confusion[true, predicted]
    assert f"{count} of {found.confusion[true].sum()}" in view.confusion.describe(true, predicted)
    place = view.confusion.cell(true, predicted).center()
    assert view.confusion.at(place) == (true, predicted)
    qtbot.mouseClick(view.confusion, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert len(view.pictures.rows) == count
    assert all(found.targets[r] == true and found.answers[r] == predicted for r in view.pictures.rows)
    qtbot.mouseClick(view.confusion, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert len(view.pictures.rows) == 360


def test_a_click_on_right_leaves_the_errors(draw, qtbot):
    view, found, _ = draw("errors")
    qtbot.mouseClick(view.right_box, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(view.pictures.rows, np.nonzero(~found.right)[0])


def test_the_plane_has_its_surface_its_points_and_crosses_on_the_errors(draw):
    view, found, trainer = draw("plane", dataset="circles", steps=10)
    plane, examples = view.plane, trainer.ensemble.examples
    assert view.left.currentWidget() is plane and view.train_box.isVisible()
    for item, part in ((plane.train, examples.train), (plane.held_out, examples.held_out)):
        points = examples.input_scale.original(part.inputs)
        np.testing.assert_allclose(np.stack(item.getData(), axis=1), points)
    wrong = examples.input_scale.original(examples.held_out.inputs[~found.right])
    assert len(wrong) > 0
    np.testing.assert_allclose(np.stack(plane.errors.getData(), axis=1), wrong)
    blue_less = plane.image.image[..., 0].astype(int) - plane.image.image[..., 2]  # red minus blue grows with p
    assert np.corrcoef(blue_less.ravel(), view.surface.second.ravel())[0, 1] > 0.99
    x, y = view.surface.x[2], view.surface.y[1]
    assert percent(float(view.surface.second[1, 2])) in plane.describe(x, y)
    assert "held-out example" in plane.describe(*wrong[0])
    columns = view.columns()
    assert len(columns["x"]) == 64**2 and columns["predicted_first"].sum() == (found.answers == 0).sum()


def test_numbers_stand_against_the_true_ones_in_their_own_unit(draw):
    view, _, trainer = draw("diabetes", dataset="diabetes", loss="mse")
    assert view.right.currentWidget() is view.numbers and not view.left.isVisible()
    true, predicted = view.numbers.points.getData()
    scale = trainer.ensemble.examples.target_scale
    part = trainer.ensemble.examples.held_out
    outputs = trainer.ensemble.network.infer(part.inputs)[0] * scale.divisor + scale.offset
    np.testing.assert_allclose(predicted, outputs[:, 0])
    np.testing.assert_array_equal(true, part.labels)
    line = view.numbers.line.getData()
    np.testing.assert_array_equal(*line)
    error = np.sqrt(np.mean((outputs[:, 0] - part.labels) ** 2))
    assert short(float(error)) in view.sentence.text()
    assert "held-out example 1\n" in view.numbers.describe(true[0], predicted[0])


def test_answers_far_away_stand_at_the_edge(make_view, snapshot_of):
    trainer = Trainer(Scenario(depth=2, width=16, activation="tanh", dataset="diabetes", loss="mse"))
    trainer.parameters["output.bias"][0] = 50.0
    view = make_view(DataView)
    view.draw(snapshot_of(trainer, predictions=last(predictions(trainer))), SessionState())
    x, y = view.numbers.outside.getData()
    assert len(x) == 88 and np.all(y == y[0]) and len(view.numbers.points.getData()[0]) == 0


def test_a_table_with_classes_shows_its_first_rows(draw, tmp_path):
    path, rng = tmp_path / "flowers.csv", np.random.default_rng(0)
    lines = [f"{a:.2f},{b:.2f},{c:.2f},{'abc'[i % 3]}lpha" for i, (a, b, c) in enumerate(rng.normal(size=(60, 3)))]
    path.write_text("wide,high,deep,kind\n" + "\n".join(lines), encoding="utf-8")
    view, found, trainer = draw("csv", dataset="csv", data_file=str(path))
    assert view.left.currentWidget() is view.table
    texts = [view.table.horizontalHeaderItem(i).text() for i in range(view.table.columnCount())]
    assert texts == ["true kind", "predicted", "wide", "high", "deep"] and view.table.rowCount() == 12
    part = trainer.ensemble.examples.held_out
    original = trainer.ensemble.examples.input_scale.original(part.inputs)
    for row in range(12):
        assert view.table.item(row, 0).text() == "abc"[part.labels[row]] + "lpha"
        mark = "✓" if found.right[row] else "✗"
        assert view.table.item(row, 1).text() == f"{mark} {'abc'[found.answers[row]]}lpha"
        assert float(view.table.item(row, 3).text()) == pytest.approx(original[row, 1], abs=0.005)


def test_idx_images_are_pictures(draw, tmp_path):
    rng, n = np.random.default_rng(1), 60
    images, labels = tmp_path / "t-images-idx3-ubyte", tmp_path / "t-labels-idx1-ubyte"
    images.write_bytes(struct.pack(">IIII", 0x803, n, 6, 9) + rng.integers(0, 256, 54 * n, dtype=np.uint8).tobytes())
    labels.write_bytes(struct.pack(">II", 0x801, n) + rng.integers(0, 4, n, dtype=np.uint8).tobytes())
    view, _, _ = draw("idx", dataset="idx", data_file=str(images))
    assert view.left.currentWidget() is view.pictures
    assert (view.pictures.image(0).width(), view.pictures.image(0).height()) == (9, 6)


def test_a_sequence_is_shown_with_its_target_and_turned_over(draw, qtbot):
    view, found, trainer = draw("adding", network="rnn", task="adding", loss="mse", time_steps=12)
    part = trainer.ensemble.examples.held_out
    sequence = view.sequence
    assert view.left.currentWidget() is sequence and view.right.currentWidget() is view.numbers
    np.testing.assert_allclose(sequence.values, part.inputs[0].T)
    assert f"true {short(float(part.labels[0]))}, predicted {short(float(found.answers[0]))}" in sequence.words.full
    marks = part.inputs[0, :, 1]
    assert (sequence.values[0] * marks).sum() == pytest.approx(part.labels[0])
    qtbot.mouseClick(sequence.after, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(sequence.values, part.inputs[1].T)
    for _ in range(2):
        qtbot.mouseClick(sequence.before, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(sequence.values, part.inputs[-1].T)
    assert "time step 3, input number" in sequence.describe(3.2, 0.9)


def test_a_recurrent_network_of_classes_has_a_confusion_matrix(draw, qtbot):
    view, found, _ = draw("copy", network="rnn", task="copy", time_steps=6)
    assert view.right.currentWidget() is view.confusion and found.confusion.sum() == 800
    qtbot.mouseClick(view.right_box, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.sequence.after, Qt.MouseButton.LeftButton)
    assert "✗" in view.sequence.words.full
    assert view.layout().totalMinimumHeightForWidth(700) < 320  # a card that has room for its plot is not scrolled


def test_other_data_are_drawn_another_way(draw):
    view, _, _ = draw("first")
    view, _, _ = draw("then", view=view, dataset="xor")
    assert view.left.currentWidget() is view.plane and "first" in view.subtitle.text()
    view, _, _ = draw("then", view=view, dataset="diabetes", loss="mse")
    assert view.right.currentWidget() is view.numbers and not view.left.isVisible()


def test_answers_that_are_not_finite_are_said(make_view, snapshot_of):
    for fields in ({}, {"dataset": "moons"}, {"dataset": "diabetes", "loss": "mse"}):
        trainer = Trainer(Scenario(depth=2, **fields))
        trainer.parameters["output.weight"][...] = np.nan
        view = make_view(DataView)
        found, surface = last(predictions(trainer)), last(decision_surface(trainer))
        view.draw(snapshot_of(trainer, predictions=found, decision_surface=surface), SessionState())
        assert "not finite" in view.sentence.text() and not view.grab().isNull()


def test_its_numbers_are_saved(draw, tmp_path):
    view, found, _ = draw("saved")
    export.save_columns(view.columns(), tmp_path / "data.csv")
    rows = list(csv.DictReader((tmp_path / "data.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 360 and rows[7]["true"] == str(found.targets[7]) and rows[3]["confusion_true"] == "3"
    assert int(rows[3]["predicted_3"]) == found.confusion[3, 3]


def test_what_was_read_of_a_table_is_said_in_a_line_that_wraps(draw, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(
        "a;b;c;kind\n" + "\n".join(f"{i},5;{i * 7 % 5};{'<i>' if i % 3 else 'j'};{'uv'[i % 2]}" for i in range(40))
    )
    view, _, _ = draw("table", dataset="csv", data_file=str(path), target_column="kind")
    assert "40 rows, 4 inputs, target kind (2 classes)" in view.read.text()
    assert "words as inputs of 0 and 1: c; separator ;, decimal comma" in view.read.text()
    assert view.minimumSizeHint().width() < 605


def test_images_of_ones_own_are_drawn_as_they_are(draw, tmp_path):
    pytest.importorskip("PIL")
    view, _, _ = draw("images", dataset="images", data_file=str(write_images(tmp_path / "i")), image_size=8)
    greys = {view.pictures.image(int(row)).pixelColor(4, 4).red() for row in view.pictures.rows}
    assert any(abs(grey - 60) < 15 for grey in greys) and all(
        min(abs(grey - 60), abs(grey - 200)) < 15 for grey in greys
    )
    assert "24 images in 2 classes" in view.read.text()


def test_an_autoencoder_answers_with_all_of_its_inputs(draw):
    view, found, trainer = draw("autoencoder", target="inputs", loss="mse", steps=60)
    assert view.right.currentWidget() is view.numbers and "on 360 unseen examples" in view.sentence.text()
    part, scale = trainer.ensemble.examples.held_out, trainer.ensemble.examples.input_scale
    answers = scale.original(trainer.ensemble.network.infer(part.inputs)[0])
    error = np.sqrt(np.mean((answers - part.labels) ** 2))
    assert found.rms_error == pytest.approx(error) and short(error) in view.sentence.text()
    columns = view.columns()
    assert list(columns["held_out_example"][[0, 63, 64]]) == [1, 1, 2]
    assert len(columns["true"]) == len(columns["predicted"]) == 360 * 64
