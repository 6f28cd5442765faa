"""Images of the user's own: a folder that holds a folder of PNG or JPEG files for each class. Read by Pillow (the extra
"images")."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from gradsim.choices import datasets
from gradsim.data.dataset import DataError, Dataset, Floats, Sizes, Stamp, every_fifth, guess_of, stamp_of
from gradsim.data.table.choice import MOST_CLASSES
from gradsim.data.table.learned import counted, line_of, some
from gradsim.data.tables import named_file
from gradsim.fields import short
from gradsim.language import tr, whole
from gradsim.reading import MOST_NUMBERS, Unreadable, Watch, open_bounded, watch, watched

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

INSTALL = "pip install 'gradsim[images]'"
ENDINGS = (".png", ".jpg", ".jpeg")
FEWEST, MOST_FILES = 10, 100_000
MOST_BYTES, MOST_PIXELS = 50_000_000, 50_000_000
"""Of one image: a small file may hold a huge one."""


@datasets.register(
    "images",
    "Image folder",
    "Your own images, PNG or JPEG: name the folder that holds a folder for each class. They are made grey and small.",
    reads=("data_file", "image_size"),
)
def images(scenario: Scenario) -> Dataset:
    name, size = scenario.data_file, scenario.image_size
    found = _listed(named_file(name), name)
    if found.count * size * size > MOST_NUMBERS:
        raise DataError(
            "data_file",
            name,
            tr("it holds {n} images; take a smaller --image-size").format(n=whole(found.count)),
        )
    _check_reader(name)
    inputs, labels, damaged = _read(found, size)
    if len(inputs) < FEWEST:
        raise DataError("data_file", name, _too_few(len(inputs), found, damaged))
    left = sorted(set(labels.tolist()))
    classes = tuple(found.classes[i] for i in left)
    what = tr("{n} images in one class, read as grey {size} x {size}")
    if len(classes) != 1:
        what = tr("{n} images in {classes} classes, read as grey {size} x {size}")
    line = line_of(
        what.format(n=whole(len(inputs)), classes=len(classes), size=size),
        counted(found.others, tr("1 file left out"), tr("{n} files left out")),
        counted(
            len(damaged), tr("1 damaged image left out: {names}"), tr("{n} damaged images left out: {names}")
        ).format(names=some(damaged, 3)),
    )
    held_out = every_fifth(len(inputs), scenario.data_seed)
    return Dataset(
        inputs,
        np.searchsorted(left, labels),
        held_out,
        classes,
        image_shape=(size, size),
        white=255.0,
        target_name="class",
        read=line,
    )


@guess_of(images)
def image_sizes(scenario: Scenario) -> Sizes:
    """As many as there are files. Raises DataError."""
    found = _listed(named_file(scenario.data_file), scenario.data_file)
    return Sizes(found.count, 1, scenario.image_size**2, len(found.classes))


@stamp_of(images)
def _stamp(path: Path) -> Stamp:
    times = bytes_ = count = 0
    folders = [path, *(Path(entry) for entry in os.scandir(path) if _is_class(entry))]
    for folder in folders:
        stats = [folder.stat(), *(entry.stat() for entry in os.scandir(folder) if entry.is_file())]
        times += sum(stat.st_mtime_ns for stat in stats)
        bytes_ += sum(stat.st_size for stat in stats)
        count += len(stats)
    return count, times, bytes_


@dataclass(frozen=True, slots=True)
class _Folder:
    """``files``: of each class, in the order of their names. ``others``: how many files are no images by their names."""

    classes: tuple[str, ...]
    files: tuple[tuple[Path, ...], ...]
    others: int

    @property
    def count(self) -> int:
        return sum(map(len, self.files))


def _listed(path: Path, name: str) -> _Folder:
    """What a folder holds; nothing in it is opened. Raises DataError."""
    try:
        if not os.path.isdir(path):  # noqa: PTH112 # unlike Path.is_dir, this takes any name
            text = tr("there is no such folder; choose a folder that holds a folder of images for each class")
            if os.path.exists(path):  # noqa: PTH110
                text = tr("it is one file; choose a folder that holds a folder of images for each class")
            raise DataError("data_file", name, text)
        entries = sorted(os.scandir(path), key=lambda entry: _order(entry.name))
        others = sum(not _is_class(entry) and not entry.name.startswith(".") for entry in entries)
        classes, files, nested = [], [], ""
        for entry in filter(_is_class, entries):
            images, rest, has_folders = _in_class(Path(entry), path)
            others += rest
            nested = nested or (entry.name if has_folders and not images else "")
            if images:
                classes.append(entry.name)
                files.append(tuple(images))
            if sum(map(len, files)) > MOST_FILES:
                raise DataError(
                    "data_file",
                    name,
                    tr("it holds too many images; allowed: up to {most}").format(most=whole(MOST_FILES)),
                )
    except OSError as error:
        raise DataError(
            "data_file", name, tr("it cannot be read: {what}").format(what=error.strerror or error)
        ) from None
    if len(classes) < 2:
        raise DataError("data_file", name, _no_classes(classes, nested, any(_is_image(e.name) for e in entries)))
    if len(classes) > MOST_CLASSES:
        raise DataError(
            "data_file",
            name,
            tr("it holds {n} folders of images; allowed: 2 to {most}").format(n=whole(len(classes)), most=MOST_CLASSES),
        )
    return _Folder(tuple(classes), tuple(files), others)


def _no_classes(classes: list[str], nested: str, has_images: bool) -> str:
    if nested and not classes:
        text = tr("its folders hold folders and no images; choose one of them, such as {name}")
        return text.format(name=short(nested))
    if classes:
        text = tr("it holds one folder of images only, {name}; at least two are needed, one for each class")
        return text.format(name=short(classes[0]))
    if has_images:
        return tr(
            "it holds images, but no folder of them; put those of each class into a folder of its own and choose the folder "
            "around them"
        )
    return tr(
        "it holds no folder of PNG or JPEG images; put those of each class into a folder of its own and choose the folder "
        "around them"
    )


def _in_class(folder: Path, root: Path) -> tuple[list[Path], int, bool]:
    """The images in it, how many other files there are, and whether there are folders. A link that leads out of the
    root is no image: what a scenario names may be read, and nothing else."""
    images, others, has_folders = [], 0, False
    for entry in os.scandir(folder):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            has_folders = True
        elif _is_image(entry.name) and (not entry.is_symlink() or Path(entry).resolve().is_relative_to(root.resolve())):
            images.append(Path(entry))
        else:
            others += 1
    return sorted(images, key=lambda path: _order(path.name)), others, has_folders


def _is_class(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)


def _is_image(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def _order(name: str) -> tuple[bool, int, str]:
    """Numbers first and by their size, then words."""
    is_number = name.isascii() and name.isdecimal()
    return not is_number, int(name) if is_number else 0, name


def _check_reader(name: str) -> None:
    try:
        import PIL.Image  # noqa: F401
    except ImportError:
        raise DataError(
            "data_file", name, tr("to read images, one more package is needed: {install}").format(install=INSTALL)
        ) from None


def _read(found: _Folder, size: int) -> tuple[Floats, np.ndarray[Any, np.dtype[np.int64]], list[str]]:
    """(n, size²) grey from 0, black, to 255; (n,) class numbers; and the names of those that are damaged."""
    inputs, labels = np.empty((found.count, size * size)), np.empty(found.count, dtype=np.int64)
    seen_by, damaged, n = watch(), [], 0
    for number, (label, path) in enumerate(_each(found)):
        seen_by.tell(number / found.count)
        grey = _grey(path, size)
        if grey is None:
            damaged.append(f"{path.parent.name}/{path.name}")
            continue
        inputs[n], labels[n] = grey.reshape(-1), label
        n += 1
    return inputs[:n], labels[:n], damaged


def _each(found: _Folder) -> Iterator[tuple[int, Path]]:
    for label, files in enumerate(found.files):
        for path in files:
            yield label, path


def _grey(path: Path, size: int) -> Floats | None:
    """(size, size); None for what is no whole image."""
    try:
        with watched(Watch()), open_bounded(path, MOST_BYTES) as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its size, which is looked at here
            return _decoded(file, size)
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception:  # whatever a decoder makes of a damaged file
        return None


def _decoded(file: IO[bytes], size: int) -> Floats:
    """The mean over the pixels that become one; what is transparent is white. Raises what Pillow raises, Unreadable."""
    from PIL import Image, ImageOps

    with Image.open(file, formats=("PNG", "JPEG")) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Unreadable(tr("it has more than {most} pixels").format(most=whole(MOST_PIXELS)))
        image.draft("L", (4 * size, 4 * size))  # a JPEG is unpacked no larger than it must be
        ImageOps.exif_transpose(image, in_place=True)
        small = (size, size), Image.Resampling.BOX
        if image.mode.startswith("I"):  # 16 bits a pixel
            return np.asarray(Image.fromarray(np.asarray(image, np.float32) / 257).resize(*small), np.float64)
        if image.has_transparency_data:
            grey, cover = np.moveaxis(np.asarray(image.convert("LA").resize(*small), np.float64), -1, 0)
            on_white: Floats = 255 + (grey - 255) * cover / 255
            return on_white
        return np.asarray(image.convert("L").resize(*small), np.float64)


def _too_few(n: int, found: _Folder, damaged: list[str]) -> str:
    text = tr("images in it: {n}; {fewest} or more are needed")
    if damaged:
        text = tr("images in it: {n}; {fewest} or more are needed; {damaged} of {all} are damaged, such as {name}")
    return text.format(
        n=n, fewest=FEWEST, damaged=whole(len(damaged)), all=whole(found.count), name=next(iter(damaged), "")
    )
