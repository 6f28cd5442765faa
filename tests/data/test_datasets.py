"""Datasets are what they say, and files of any content end in data or in one clear message."""

from __future__ import annotations

import gzip
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, Trainer, data
from tests.data.bad_files import BAD_FILES, write


def test_digits_are_the_uci_set():
    examples = data.load(Scenario(input_scaling="none"))
    assert examples.train.inputs.shape == (1437, 64) and examples.held_out.inputs.shape == (360, 64)
    assert examples.image_shape == (8, 8) and examples.outputs == 10
    everything = np.concatenate((examples.train.inputs, examples.held_out.inputs))
    assert everything.min() == 0 and everything.max() == 16
    counts = np.bincount(np.concatenate((examples.train.labels, examples.held_out.labels)))
    assert counts.tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


def test_standardized_by_figures_of_the_training_part():
    train = data.load(Scenario()).train.inputs
    assert np.abs(train.mean(axis=0)).max() < 1e-12
    deviation = train.std(axis=0)
    assert np.all((np.abs(deviation - 1) < 1e-12) | (deviation == 0))


def test_diabetes_raw_and_standardized():
    raw = data.load(Scenario(dataset="diabetes", loss="mse", target_scaling="none"))
    targets = np.concatenate((raw.train.targets, raw.held_out.targets))
    assert (targets.min(), targets.max(), len(targets)) == (25, 346, 442) and raw.features == 10
    scaled = data.load(Scenario(dataset="diabetes", loss="mse")).train.targets
    assert abs(scaled.mean()) < 1e-12 and scaled.std() == pytest.approx(1)


@pytest.mark.parametrize("key", ["circles", "moons", "spirals", "xor"])
def test_plane_sets_can_be_learned(key):
    scenario = Scenario(
        dataset=key, noise=0.03, depth=3, width=32, activation="tanh", optimizer="adam", learning_rate=0.01
    )
    trainer = Trainer(scenario)
    trainer.run(600)
    assert trainer.evaluate()[1] > 0.9
    other = data.load(scenario.replace(data_seed=1)).train.inputs
    assert other.shape == (400, 2) and (other != data.load(scenario).train.inputs).any()


CSV = Scenario(dataset="csv", data_file="t.csv")


def table(tmp_path, text, **fields):
    path = tmp_path / "t.csv"
    path.write_text(text, encoding="utf-8")
    return data.load(Scenario(dataset="csv", data_file=str(path), **fields))


def rows(n=20, last="ab"):
    return "\n".join(f"{i},{i * 2},{last[i % len(last)]}" for i in range(n))


def test_csv_with_classes_and_with_numbers(tmp_path):
    classes = table(tmp_path, "x,y,kind\n" + rows())
    assert classes.classes == ("a", "b") and classes.features == 2
    assert len(classes.train.inputs) == 16 and len(classes.held_out.inputs) == 4


def test_csv_target_by_name(tmp_path):
    numbers = table(tmp_path, "x,y,z\n" + rows(last="12"), loss="mse", target_column="y")
    assert numbers.classes is None and numbers.outputs == 1 and numbers.features == 2


@pytest.mark.parametrize(
    ("text", "fields", "says"),
    [("x,y\n", {}, "no rows"), ("x,y,k\n" + rows() + "\n1,2", {}, "line 22 has 2 columns of 3"),
     ("x,y,k\n" + rows(), {"target_column": "w"}, "x, y, k"),
     ("x,y,k\n" + rows() + "\n1,2,", {"missing_values": "refuse"}, "line 22, column 'k': the value is missing"),
     ("x,y,k\n" + rows(last="12") + "\n1,2,inf", {"loss": "mse"}, "line 22, column 'k': 'inf' is not a finite number")],
)  # fmt: skip
def test_csv_refusals(tmp_path, text, fields, says):
    with pytest.raises(ScenarioError, match=says.replace("(", r"\(")):
        table(tmp_path, text, **fields)


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_refused_in_words(tmp_path, name):
    dataset, path, says = write(tmp_path, name)
    with pytest.raises(ScenarioError) as found:
        data.load(Scenario(dataset=dataset, data_file=path))
    assert says in str(found.value) and len(str(found.value).splitlines()) == 1


@given(st.binary(max_size=300))
def test_any_bytes_as_csv_or_idx_are_data_or_a_refusal(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("files")
    (folder / "images").write_bytes(content)
    (folder / "labels").write_bytes(content)
    for key in ("csv", "idx"):
        try:
            data.load(Scenario(dataset=key, data_file=str(folder / "images")))
        except ScenarioError as error:
            assert str(error)


def idx(array):
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_idx_pair(tmp_path, pack):
    images, labels = np.arange(20 * 6).reshape(20, 2, 3) % 256, np.arange(20) % 3
    (tmp_path / "train-images-idx3-ubyte").write_bytes(pack(idx(images)))
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(pack(idx(labels)))
    scenario = Scenario(dataset="idx", data_file=str(tmp_path / "train-images-idx3-ubyte"), input_scaling="none")
    examples = data.load(scenario)
    assert examples.features == 6 and examples.outputs == 3 and examples.image_shape == (2, 3)


def test_folders_and_missing_files():
    for name in ("", "/", "no/such/images"):
        with pytest.raises(ScenarioError, match="data_file"):
            data.load(Scenario(dataset="csv", data_file=name))


def test_unscaled_pixels_are_whole_numbers_again_and_zeros_are_zero():
    examples = data.load(Scenario(dataset="digits"))
    pixels = examples.input_scale.original(examples.train.inputs)
    np.testing.assert_allclose(pixels, np.round(pixels), atol=1e-12)
    assert (pixels[np.round(pixels) == 0] == 0).all()
