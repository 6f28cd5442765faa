"""What the help of data of the user's own claims, on small files."""

from __future__ import annotations

import gzip
import io
import struct
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, data
from tests.data.own_images import write_images

from .claim import Claims, check

claim = Claims()

AS_IT_IS = {"loss": "mse", "input_scaling": "none", "target_scaling": "none"}
NUMBERS = [f"{i * 1.3:.1f},{i * i * 0.7:.1f},{i * 0.9:.1f}" for i in range(1, 21)]


def read(content: str | bytes, name: str = "table.csv", **fields):
    """The examples of a table, its numbers as they are unless told."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return data.load(Scenario(**{"dataset": "csv", "data_file": str(path), **AS_IT_IS, **fields}))


def table(header: str, rows: list[str], sign: str = ",") -> str:
    return "\n".join([header, *rows]).replace(",", sign) + "\n"


def rows_of(found) -> np.ndarray:
    """(n, features + 1) inputs and target of all examples, in the order of their first number."""
    parts = [np.column_stack((part.inputs, part.labels)) for part in (found.train, found.held_out)]
    every = np.concatenate(parts)
    return every[np.argsort(every[:, 0], kind="stable")]


def is_plain(found, count: int = 20) -> bool:
    """Whether NUMBERS were read, or the last ``count`` of them."""
    expected = np.array([[float(cell) for cell in row.split(",")] for row in NUMBERS])[-count:]
    return np.array_equal(rows_of(found), expected)


@claim("dataset csv", "CSV, also packed (gzip, zip), or Parquet")
@claim("data_file", "A table (CSV, also packed with gzip or zip, or Parquet)")
def _():
    content = table("a,b,c", NUMBERS).encode()
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("table.csv", content)
    return all(map(is_plain, (read(content), read(gzip.compress(content)), read(zipped.getvalue()))))


@claim("dataset csv", "or Parquet")
def _():
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = np.array([[float(cell) for cell in row.split(",")] for row in NUMBERS]).T
    file = io.BytesIO()
    parquet.write_table(arrow.table(dict(zip("abc", columns, strict=True))), file)
    return is_plain(read(file.getvalue()))


@claim("separator", "What stands between the columns of a table")
@claim("separator auto", "The one that cuts most lines into equally many columns")
@claim("separator comma", "Columns are separated by a comma")
@claim("separator semicolon", "Columns are separated by a semicolon")
@claim("separator tab", "Columns are separated by a tab")
@claim("separator bar", "Columns are separated by a bar")
def _():
    signs = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
    contents = {key: table("a,b,c", NUMBERS, sign) for key, sign in signs.items()}
    return all(
        is_plain(read(content, separator=told)) for key, content in contents.items() for told in (key, "auto")
    ) and _is_refused(contents["comma"], separator="tab")


def _is_refused(content: str, **fields) -> bool:
    try:
        read(content, **fields)
    except ScenarioError:
        return True
    return False


@claim("decimal_sign", "What stands before the decimals of a number in a table")
@claim("decimal_sign auto", "A comma where numbers such as 5,1 are found, else a point")
@claim("decimal_sign point", "Numbers such as 5.1")
@claim("decimal_sign comma", "Numbers such as 5,1")
def _():
    point = table("a,b,c", NUMBERS, ";")
    comma = point.replace(".", ",")
    found = [(point, "point"), (point, "auto"), (comma, "comma"), (comma, "auto")]
    return all(is_plain(read(content, decimal_sign=told)) for content, told in found)


@claim("header_line", "Whether the first line of a table names the columns")
@claim("header_line auto", "Names where text stands above numbers; a first line of numbers is data")
@claim("header_line yes", "The first line names the columns")
@claim("header_line no", "The first line is data; columns are called column 1, column 2, ...")
def _():
    named, bare = table("a,b,c", NUMBERS), "\n".join(NUMBERS) + "\n"
    guessed = [read(named), read(bare)]
    told = [read(bare, header_line="yes"), read(bare, header_line="no")]
    names = [found.input_names for found in (*guessed, told[1])]
    read_whole = is_plain(guessed[0]) and is_plain(guessed[1]) and is_plain(told[0], 19) and is_plain(told[1])
    return read_whole and names == [("a", "b"), ("column 1", "column 2"), ("column 1", "column 2")]


WORDS = [
    f"{i * 1.3:.1f},{['red', 'green', 'blue'][i % 3]},{['yes', 'no'][i % 5 == 0]},{i * 0.9:.1f}" for i in range(1, 21)
]


@claim(
    "target_column",
    "The column to predict. Empty: the one that is called target, label, class, species or y (not a y beside an x)",
)
@claim(
    "target_column",
    "else the only one of text, else the last; without names the first, if it has few values and the last many",
)
def _():
    def chosen(header: str, rows: list[str] = NUMBERS, **fields) -> str:
        return read(table(header, rows), **fields).target_name

    called = [chosen(f"a,{name},c") for name in ("target", "label", "class", "species", "y")]
    text = [f"{i * 1.3:.1f},{['red', 'green'][i % 2]},{i * 0.9:.1f}" for i in range(1, 21)]
    few_first = [f"{i % 3},{i * 1.3:.1f},{i * 0.7:.2f}" for i in range(20)]
    return (
        called == ["target", "label", "class", "species", "y"]
        and chosen("a,b,c", target_column="b") == "b"
        and chosen("x,y,c") == chosen("a,b,c") == "c"
        and chosen("a,kind,c", text, loss="cross_entropy") == "kind"
        and read("\n".join(few_first), loss="cross_entropy").target_name == "column 1"
        and read("\n".join(NUMBERS)).target_name == "column 3"
    )


@claim("left_out", "Columns of a table that are not learned from. Empty: those that only number the rows")
@claim("left_out", "and in a series those that only tell the time")
def _():
    numbered = table("id,a,b,c", [f"{i + 1},{row}" for i, row in enumerate(NUMBERS)])
    days = [f"2024-01-{i + 1:02d},{row}" for i, row in enumerate(NUMBERS)]
    series = read(table("day,a,b,c", days), network="rnn", task="series", time_steps=2)
    names = [read(numbered, left_out=told).input_names for told in ("", "a", "none")]
    return names == [("a", "b"), ("id", "b"), ("id", "a", "b")] and series.input_names == ("a", "b", "c")


@claim("text_columns", "What becomes of inputs that are words")
@claim(
    "text_columns words", "One input for each word of a column; a column of more than 50 different words is left out"
)
@claim("text_columns leave_out", "Inputs are numbers only")
def _():
    several = [
        read(table("a,color,sure,c", WORDS), text_columns=key, target_column="c") for key in ("words", "leave_out")
    ]
    width = [found.train.inputs.shape[1] for found in several]
    hot = several[0].train.inputs[:, 1:4]
    distinct = [
        read(table("a,word,c", [f"{i}.5,w{i % n},{i % 7}.5" for i in range(120)]), target_column="c") for n in (50, 51)
    ]
    return (
        several[0].input_names[0] == several[1].input_names[0] == "a"
        and bool(np.isin(hot, (0, 1)).all() and (hot.sum(axis=1) == 1).all())
        and width[0] > 4 > width[1]
        and [found.train.inputs.shape[1] for found in distinct] == [51, 1]
    )


@claim("missing_values", "What is done where a table has no value: empty, NA, NaN, ?, -, null")
@claim("missing_values drop", "Rows with a missing value are left out")
@claim("missing_values mean", "Of the column; words by the most frequent one")
@claim("missing_values median", "Of the column; words by the most frequent one")
@claim("missing_values refuse", "A missing value is a mistake in the file")
def _():
    column = [1.0, 2.0, 3.0, 10.0, 100.0] * 4
    for gap in ("", "NA", "NaN", "?", "-", "null"):
        rows = [f"{i}.5,{value},{'red' if i % 3 else 'blue'},{i}.25" for i, value in enumerate(column)]
        rows += [f"20.5,{gap},red,20.25", f"21.5,1.0,{gap},21.25"]
        content = table("a,b,color,c", rows)
        read_as = {key: read(content, missing_values=key, target_column="c") for key in ("drop", "mean", "median")}
        found = {key: rows_of(each) for key, each in read_as.items()}
        filled = [float(found[key][20, 1]) for key in ("mean", "median")]
        words = [list(found[key][21, 2:4]) == list(found[key][1, 2:4]) for key in ("mean", "median")]
        expected = [np.mean([*column, 1.0]), np.median([*column, 1.0])]
        if len(found["drop"]) != 20 or not np.allclose(filled, expected) or not all(words):
            return False
        if not _is_refused(content, missing_values="refuse", target_column="c"):
            return False
    return True


@claim("task series", "a row for each moment: what comes after so many rows, or which class the last of them has")
def _():
    values = [f"{(i * 7) % 11}.5" for i in range(40)]
    states = ["up" if i % 3 else "down" for i in range(40)]
    fields = {"network": "rnn", "task": "series", "time_steps": 3}
    numbers = read("a\n" + "\n".join(values), **fields).train
    rows = [f"{value},{state}" for value, state in zip(values, states, strict=True)]
    found = read(table("a,state", rows), **fields | {"loss": "cross_entropy"})
    known = np.array(values, dtype=float)
    classes = [found.classes[label] for label in found.train.labels]
    return (
        all(np.array_equal(window[:, 0], known[i : i + 3]) for i, window in enumerate(numbers.inputs))
        and np.array_equal(numbers.targets[:, 0], known[3 : 3 + len(numbers.targets)])
        and classes == states[2 : 2 + len(classes)]
    )


@claim("data_seed", "which examples of your own are held out; of a series it is always the last")
def _():
    content = table("a,b,c", NUMBERS)
    tables = [read(content, data_seed=seed).held_out.inputs for seed in (0, 1)]
    series = [
        read(content, network="rnn", task="series", time_steps=2, data_seed=seed).held_out.inputs for seed in (0, 1)
    ]
    last = [float(row.split(",")[1]) for row in NUMBERS[-6:-1]]  # of windows of two that begin at each; then a target
    return (
        not np.array_equal(*tables)
        and np.array_equal(*series)
        and series[0][:, :, 0].tolist() == [last[i : i + 2] for i in range(4)]
    )


def _idx(array: np.ndarray) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


@claim("dataset idx", "name the images file; the labels file lies beside it")
@claim("data_file", "or the images file of an IDX pair (MNIST, Fashion-MNIST)")
def _():
    images, labels = np.random.default_rng(0).integers(256, size=(20, 3, 4)), np.arange(20) % 2
    images[:, 0, 0] = labels
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "train-images-idx3-ubyte"
        path.write_bytes(_idx(images))
        (Path(folder) / "train-labels-idx1-ubyte").write_bytes(_idx(labels))
        found = data.load(Scenario(dataset="idx", data_file=str(path), input_scaling="none"))
    return found.image_shape == (3, 4) and np.array_equal(found.train.inputs[:, 0], found.train.labels)


@claim(
    "dataset images", "PNG or JPEG: name the folder that holds a folder for each class. They are made grey and small"
)
@claim("data_file", "a folder that holds a folder of images for each class")
@claim("image_size", "Images of a folder are made grey, and so many pixels wide and high")
def _():
    pytest.importorskip("PIL")
    with tempfile.TemporaryDirectory() as folder:
        scenario = Scenario(dataset="images", data_file=str(write_images(Path(folder))), input_scaling="none")
        found = [data.load(scenario.replace(image_size=size)) for size in (8, 16)]
    shapes = [(each.image_shape, each.train.inputs.shape[1]) for each in found]
    return found[0].classes == ("dark", "light") and shapes == [((8, 8), 64), ((16, 16), 256)]


@pytest.mark.parametrize(
    ("where", "fragment", "shown"), claim, ids=[f"{where}: {part[:40]}" for where, part, _ in claim]
)
def test_what_a_help_text_claims_is_so(where, fragment, shown):
    check(where, fragment, shown)
