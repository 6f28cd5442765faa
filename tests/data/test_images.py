"""A folder of images for each class becomes small grey pictures; what is no image is left out and counted."""

from __future__ import annotations

import builtins
import os
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, Trainer, data
from gradsim.data.sizes import sizes
from tests.conftest import examples
from tests.data.own_images import write_images
from tests.soak.mutations import damaged

Image = pytest.importorskip("PIL.Image")


def scenario(folder, **fields):
    return Scenario(dataset="images", data_file=str(folder), input_scaling="none", **fields)


@pytest.fixture
def folder(tmp_path):
    return write_images(tmp_path / "pictures")


def everything(found):
    return np.concatenate((found.train.inputs, found.held_out.inputs))


def test_images_are_read_whatever_their_kind_and_the_line_says_what_was_read(folder):
    (folder / "dark" / "notes.txt").write_text("no image")
    (folder / ".hidden").write_text("")
    (folder / "dark" / ".DS_Store").write_text("")
    (folder / "empty").mkdir()
    found = data.load(scenario(folder))
    assert found.read == "24 images in 2 classes, read as grey 16 x 16; 1 file left out"
    assert found.classes == ("dark", "light") and found.image_shape == (16, 16) and len(found.held_out.inputs) == 4
    labels = np.concatenate((found.train.labels, found.held_out.labels))
    np.testing.assert_allclose(everything(found).mean(axis=1), np.where(labels == 0, 60, 200), atol=3)
    assert sizes(scenario(folder)).features == 256 and data.load(scenario(folder, image_size=8)).image_shape == (8, 8)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16"])
def test_a_pixel_is_the_mean_of_those_that_it_stands_for(folder, mode):
    left_half_black = np.full((32, 48), 255, np.uint8)
    left_half_black[:, :24] = 0
    if mode == "I;16":
        image = Image.fromarray(left_half_black.astype(np.uint16) * 257)
    else:
        image = Image.fromarray(left_half_black).convert(mode)
    for file in (folder / "dark").iterdir():
        file.unlink()
    image.save(folder / "dark" / "0.png")
    found = data.load(scenario(folder))
    dark = [row for part in (found.train, found.held_out) for row in part.inputs[part.labels == 0]]
    np.testing.assert_array_equal(dark[0].reshape(16, 16), np.tile(np.repeat((0, 255), 8), (16, 1)))


def test_what_is_transparent_is_white_and_a_photo_stands_upright(folder):
    for file in (*(folder / "dark").iterdir(), *(folder / "light").iterdir()):
        file.unlink()
    clear = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    for i in range(10):
        clear.save(folder / "dark" / f"{i}.png")
    turned = np.zeros((32, 32), np.uint8)
    turned[:16] = 255
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: to be turned right by a quarter
    for i in range(10):
        Image.fromarray(turned).save(folder / "light" / f"{i}.jpg", exif=exif, quality=95)
    found = data.load(scenario(folder))
    assert (found.train.inputs[found.train.labels == 0] == 255).all()
    photo = found.train.inputs[found.train.labels == 1][0].reshape(16, 16)
    assert photo[:, 8:].min() > 200 and photo[:, :8].max() < 50


def test_a_damaged_image_is_named_and_left_out(folder):
    whole = (folder / "dark" / "0.png").read_bytes()
    (folder / "dark" / "cut.png").write_bytes(whole[: len(whole) // 2])
    (folder / "light" / "no.jpg").write_bytes(b"hello")
    assert "2 damaged images left out: dark/cut.png, light/no.jpg" in data.load(scenario(folder)).read


def test_a_small_file_of_a_huge_image_is_left_out_before_it_is_unpacked(folder):
    Image.new("1", (9_000, 6_000)).save(folder / "dark" / "bomb.png")
    assert "dark/bomb.png" in data.load(scenario(folder)).read


def test_a_link_that_leads_out_of_the_folder_is_not_followed(folder, tmp_path):
    (tmp_path / "private").mkdir()
    Image.new("L", (9, 9)).save(tmp_path / "private" / "p.png")
    (folder / "dark" / "p.png").symlink_to(tmp_path / "private" / "p.png")
    (folder / "more").symlink_to(tmp_path / "private")
    found = data.load(scenario(folder))
    assert "24 images in 2 classes" in found.read and "2 files left out" in found.read


def test_another_image_or_another_content_is_read_anew(folder):
    before = data.load(scenario(folder))
    assert data.load(scenario(folder)) is before
    Image.new("L", (9, 9)).save(folder / "dark" / "one_more.png")
    assert "25 images" in data.load(scenario(folder)).read
    os.utime(folder / "dark" / "one_more.png", (1, 1))
    assert data.version(scenario(folder)) and data.unchanged(scenario(folder)) is None


REFUSED = {
    "missing": (lambda f: f / "none", "there is no such folder"),
    "a file": (lambda f: f / "dark" / "0.png", "it is one file; choose a folder"),
    "one class": (lambda f: [p.rename(f.parent / p.name) for p in [f / "light"]] and f, "one folder of images only, 'dark'"),
    "no folders": (lambda f: f / "dark", "images, but no folder of them"),
    "nested": (lambda f: [f.parent.joinpath("all", "train").mkdir(parents=True), f.rename(f.parent / "all" / "train" / "a")]
               and f.parent / "all", "choose one of them, such as 'train'"),
    "empty": (lambda f: [(f / "dark" / "sub").mkdir()] and f / "dark" / "sub", "no folder of PNG or JPEG images"),
    "few": (lambda f: [p.unlink() for p in f.glob("*/1*")] + [p.unlink() for p in f.glob("*/[2-8].*")] and f, "10 or more"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_used_is_said_with_what_to_do(folder, case):
    make, says = REFUSED[case]
    with pytest.raises(ScenarioError, match=says) as found:
        data.load(scenario(make(folder)))
    assert len(str(found.value)) < 300 + len(str(folder))


def test_without_the_extra_the_command_is_said(folder, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("PIL"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ScenarioError, match=r"pip install 'gradsim\[images\]'"):
        data.load(scenario(folder))


def test_dark_and_light_are_learned(folder):
    trainer = Trainer(Scenario(dataset="images", data_file=str(folder), depth=1, width=8, activation="relu"))
    trainer.run(100)
    assert trainer.evaluate()[1] == 1.0


@settings(max_examples=examples(20))
@given(st.integers(0, 2**32))
def test_a_folder_of_damaged_images_is_data_or_one_clear_message(tmp_path_factory, seed):
    draw = random.Random(seed)
    folder = write_images(tmp_path_factory.mktemp("images"))
    spoil(folder, draw, draw.randrange(1, 24))
    read_or_refused(scenario(folder))


def spoil(folder: Path, draw: random.Random, count: int) -> None:
    for file in draw.sample(sorted(folder.glob("*/*.*")), count):
        file.write_bytes(damaged(file.read_bytes(), draw))


def read_or_refused(scenario: Scenario) -> bool:
    """Whether it was read; its message is one of a line."""
    try:
        found = data.load(scenario)
    except ScenarioError as error:
        assert len(str(error)) < 300 and len(str(error).splitlines()) == 1
        return False
    assert np.isfinite(found.train.inputs).all() and len(found.read.splitlines()) == 1
    assert found.train.inputs.min() >= 0 and found.train.inputs.max() <= 255
    return True
