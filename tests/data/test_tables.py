"""Tables as people have them are read for what they are, one line says how, and what cannot be used is said in words."""

from __future__ import annotations

import builtins
import gzip
import io
import random
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, data
from gradsim.data import tables
from gradsim.data.preview import preview
from gradsim.data.sizes import sizes
from gradsim.data.table import arrow
from gradsim.data.table.cells import booleans, dates, number
from gradsim.language import ENGLISH, Language, speak
from tests.conftest import examples
from tests.soak.mutations import damaged

KINDS = ("setosa", "versicolor", "virginica")
FLOWERS = [(f"{5 + i % 7 * 0.3:.1f}", f"{2 + i % 5 * 0.2:.1f}", KINDS[i % 3]) for i in range(30)]
HEADER = ("length", "width", "species")


def text(rows=FLOWERS, header=HEADER, sign=","):
    return "\n".join(sign.join(row) for row in ([header] if header else []) + list(rows)) + "\n"


def changed(row, column, cell):
    rows = [list(flower) for flower in FLOWERS]
    rows[row][column] = cell
    return rows


COMMA = [(a.replace(".", ","), b.replace(".", ","), kind) for a, b, kind in FLOWERS]
NUMBERED = [(str(i + 1), *row) for i, row in enumerate(FLOWERS)]
WINE = [(str(1 + i % 3), f"{i * 1.37:.2f}", f"{i * 0.71:.2f}") for i in range(40)]
DAYS = [(f"2024-{1 + i % 12:02d}-{1 + i % 28:02d}", *row) for i, row in enumerate(FLOWERS)]
COLORS = [(*row[:2], ("red", "green", "blue")[i % 3 if i % 2 else 0], str(i % 2)) for i, row in enumerate(FLOWERS)]
PRICES = [(f"{i % 9}", f'"{1 + i},{i:03d}.50"', f"{i % 7}%") for i in range(30)]

READ = {
    "plain": (text(), {}, 30, 2, "30 rows, 2 inputs, target species (3 classes)"),
    "Windows' ends of lines": (text().replace("\n", "\r\n"), {}, 30, 2, "species"),
    "mark of UTF-8": (b"\xef\xbb\xbf" + text().encode(), {}, 30, 2, "species (3 classes)"),
    "UTF-16": (text().encode("utf-16"), {}, 30, 2, "encoding UTF-16"),
    "UTF-16 without a mark": (text().encode("utf-16-le"), {}, 30, 2, "encoding UTF-16"),
    "Latin-1": (text().replace("setosa", "bérénice").encode("latin-1"), {}, 30, 2, "encoding Latin-1"),
    "semicolon": (text(COMMA, sign=";"), {}, 30, 2, "separator ;, decimal comma"),
    "tab": (text(sign="\t"), {}, 30, 2, "separator tab"),
    "bar": (text(sign="|"), {}, 30, 2, "separator |"),
    "quoted": (text([tuple(f'"{c}"' for c in row) for row in COMMA]), {}, 30, 2, "decimal comma"),
    "no header": (text(header=None), {}, 30, 2, "target column 3 (3 classes); no header line: the first line is data"),
    "header told": (text(header=None), {"header_line": "yes"}, 29, 2, "29 rows"),
    "spaces": (text(header=(" length ", " width", "species ")), {}, 30, 2, "target species"),
    "comment": ("# from 1936\n" + text(), {}, 30, 2, "1 comment line skipped"),
    "numbered": (text(NUMBERED, ("Id", *HEADER)), {}, 30, 2, "left out: Id"),
    "numbered, wanted": (text(NUMBERED, ("Id", *HEADER)), {"left_out": "none"}, 30, 3, "3 inputs"),
    "numbered by R": (text(NUMBERED), {}, 30, 2, "left out: column 1"),
    "left out": (text(), {"left_out": "width"}, 30, 1, "left out: width"),
    "first is the target": (text(WINE, None), {}, 40, 2, "target column 1 (3 classes), proposed"),
    "target by name": (text(WINE, ("label", "a", "b")), {}, 40, 2, "target label (3 classes)"),
    "dates": (text(DAYS, ("day", *HEADER)), {}, 30, 3, "date as a number of days: day"),
    "words": (text(COLORS, ("a", "b", "color", "y")), {}, 30, 5, "target y (2 classes); words as inputs of 0 and 1: color"),
    "thousands": (text(PRICES, ("a", "price", "share")), {"loss": "mse"}, 30, 2, "target share (numbers)"),
    "few": (text(FLOWERS[:5]), {}, 5, 2, "few rows"),
    "one class in few": (text(FLOWERS[:9:3] + FLOWERS[9:12:3]), {}, 4, 2, "one class in so few rows"),
    **{
        f"missing {mark!r}": (text(changed(3, 0, mark)), {}, 29, 2, "1 row with a missing value dropped")
        for mark in ("", "NA", "NaN", "?", "-", "null", "n/a")
    },
    "filled": (text(changed(3, 0, "")), {"missing_values": "median"}, 30, 2, "1 missing value filled"),
}  # fmt: skip


@pytest.fixture
def read(tmp_path):
    def load(content, name="t.csv", **fields):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return data.load(Scenario(dataset="csv", data_file=str(path), input_scaling="none", **fields))

    return load


def everything(found):
    return np.concatenate((found.train.inputs, found.held_out.inputs))


@pytest.mark.parametrize("case", READ)
def test_a_table_is_read_for_what_it_is_and_says_so(read, tmp_path, case):
    content, fields, rows, inputs, says = READ[case]
    found = read(content, **fields)
    assert (len(everything(found)), found.features) == (rows, inputs)
    assert says in found.read and len(found.read.splitlines()) == 1
    guess = sizes(Scenario(dataset="csv", data_file=str(tmp_path / "t.csv"), **fields))
    assert (guess.features, guess.examples - rows in (0, 1)) == (inputs, True)


def test_numbers_are_the_same_however_they_are_written(read):
    plain = everything(read(text()))
    for content in (text(COMMA, sign=";"), text(header=None), text().encode("utf-16"), gzip.compress(text().encode())):
        np.testing.assert_array_equal(everything(read(content)), plain)


def test_a_filled_value_is_the_median_of_the_column_and_words_are_ones_among_zeros(read):
    values = [float(row[0]) for i, row in enumerate(FLOWERS) if i != 3]
    filled = everything(read(text(changed(3, 0, "")), missing_values="median"))
    assert (filled[:, 0] == np.median(values)).sum() == values.count(np.median(values)) + 1
    found = read(text(COLORS, ("a", "b", "color", "y")))
    assert found.input_names == ("a", "b", "color=blue", "color=green", "color=red")
    np.testing.assert_array_equal(everything(found)[:, 2:].sum(axis=1), 1)


REFUSED = {
    "empty": ("", "empty file"),
    "no rows": ("a,b,c\n", "no rows"),
    "one column": ("y\n" + "1\n2\n" * 10, "one column only"),
    "name twice": (text(header=("length", "length", "species")), "column 'length' stands twice"),
    "short row": (text([*FLOWERS[:9], ("1", "2"), *FLOWERS[10:]]), "line 11 has 2 columns of 3"),
    "number target": (text([(*row[:2], f"{i}.5") for i, row in enumerate(FLOWERS)]), "take the loss mse, huber or mae"),
    "all rows missing": (text([("", *row[1:]) if i > 1 else row for i, row in enumerate(FLOWERS)]), "--missing-values"),
    "word among numbers": (text(changed(3, 0, "tall")), "line 5, column 'length': 'tall' is no number"),
    "binary": (bytes(range(200)) * 9, "no table of text"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_used_is_said_with_what_to_do(read, case):
    content, says = REFUSED[case]
    with pytest.raises(ScenarioError, match=says) as found:
        read(content)
    assert "is not allowed" not in str(found.value) and len(str(found.value)) < 300


def zipped(*names):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, text())
    return memory.getvalue()


def test_an_archive_of_one_table_is_read_and_others_say_what_they_are(read):
    assert read(zipped("flowers.csv")).features == 2
    for content, says in ((zipped("a.csv", "b.csv"), "2 files"), (zipped("[Content_Types].xml"), "save its sheet as CSV"),
                          (b"PK\x03\x04" + bytes(50), "cannot be read")):  # fmt: skip
        with pytest.raises(ScenarioError, match=says):
            read(content)


def test_parquet(read, monkeypatch):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = list(zip(*FLOWERS, strict=True))
    memory = io.BytesIO()
    numbers = {
        name: [float(c) for c in column] for name, column in zip(HEADER, columns, strict=True) if name != "species"
    }
    parquet.write_table(pyarrow.table({**numbers, "species": columns[2]}), memory)
    np.testing.assert_array_equal(everything(read(memory.getvalue(), "t.parquet")), everything(read(text())))
    with pytest.raises(ScenarioError, match="damaged Parquet"):
        read(memory.getvalue()[:-30], "t.parquet")
    _take_away_pyarrow(monkeypatch)
    with pytest.raises(ScenarioError, match=r"pip install 'gradsim\[tables\]'"):
        read(memory.getvalue(), "u.parquet")


def _take_away_pyarrow(monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)


CELLS = st.one_of(
    st.integers(-999, 999).map(str),
    st.floats(-1e6, 1e6).map(repr),
    st.sampled_from(["", "NA", "?", "a", "b", "5%", "1e3", " 2 ", "true", "2024-01-01", "#", '"', "-", "inf", "1_0"]),
)


@settings(max_examples=examples(60))
@given(
    st.lists(st.tuples(CELLS, CELLS, st.sampled_from(("a", "b"))), min_size=4, max_size=12), st.sampled_from(",;\t|")
)
def test_read_fast_a_table_is_what_it_is_read_with_care(tmp_path_factory, rows, sign):
    pytest.importorskip("pyarrow")
    path = tmp_path_factory.mktemp("t") / "t.csv"
    content = text(rows, ("p", "q", "r"), sign).encode()
    path.write_bytes(content)
    layout = tables.layout_of(content, "utf-8-sig")
    try:
        fast = arrow.read_fast(path, content, layout)
    except arrow.NotPlain:
        return
    careful = tables.read_carefully(content, layout)
    for one, other in zip(fast.columns, careful.columns, strict=True):
        assert one.texts()[1] == other.texts()[1]
        np.testing.assert_array_equal(one.texts()[0], other.texts()[0])
        np.testing.assert_array_equal(one.missing, other.missing)
        np.testing.assert_array_equal(one.numbers, other.numbers)


@settings(max_examples=examples(100))
@given(st.integers(0, 2**32), st.sampled_from(sorted(READ)), st.sampled_from(("cross_entropy", "mse")))
def test_a_damaged_table_is_data_or_one_clear_message(tmp_path_factory, seed, case, loss):
    content, fields, *_ = READ[case]
    draw = random.Random(seed)
    whole = content.encode() if isinstance(content, str) else content
    if draw.random() < 0.2:
        whole = gzip.compress(whole)
    path = tmp_path_factory.mktemp("t") / "t.csv"
    path.write_bytes(damaged(whole, draw))
    scenario = Scenario(dataset="csv", data_file=str(path), **{**fields, "loss": loss})
    for use in (data.load, sizes):
        try:
            found = use(scenario)
        except ScenarioError as error:
            assert len(str(error)) < 300 and len(str(error).splitlines()) == 1
        else:
            assert use is sizes or (np.isfinite(found.train.inputs).all() and len(found.read.splitlines()) == 1)


@pytest.mark.parametrize(
    ("cell", "decimal", "value"),
    [("5.1", "point", 5.1), ("5,1", "comma", 5.1), ("1,234.5", "point", 1234.5), ("1.234,5", "comma", 1234.5),
     ("-1 234", "point", -1234), ("5%", "point", 0.05), ("$1,000", "point", 1000), ("12 €", "comma", 12), ("1_0", "point", None),
     ("1,2", "point", None), ("tall", "point", None), ("1e3", "point", 1000)],
)  # fmt: skip
def test_a_number_is_a_number_in_any_usual_spelling(cell, decimal, value):
    assert number(cell, decimal) == (None if value is None else pytest.approx(value))


def test_dates_are_days_and_pairs_of_words_are_0_and_1():
    assert dates(["1970-01-02", "1970-01-01T12:00"]) == [1, 0.5]
    assert dates(["31.1.1970", "1.2.1970"]) == [30, 31] and dates(["1/31/1970", "2/1/1970"]) == [30, 31]
    assert dates(["2024-02-30"]) is None and dates(["5.1", "2024-01-01"]) is None
    assert booleans(["Yes", "no"]) == [1, 0] and booleans(["yes", "true"]) is None


def test_what_is_told_of_a_table_is_said_in_the_language_that_is_spoken(tmp_path):
    """And a column of moments is no useless one in any language."""
    path = tmp_path / "t.csv"
    path.write_text("# one\n# two\n" + "\n".join(f"{i}\t{i % 7},5\t{i * i},1" for i in range(40)))
    series = tmp_path / "s.csv"
    series.write_text("day;a;b\n" + "\n".join(f"2024-01-{1 + i:02d};{i % 3};{i % 5}" for i in range(28)))
    speak(Language("xx", lambda _, text: f"[{text}]"))
    try:
        read = data.load(Scenario(dataset="csv", data_file=str(path), loss="mse")).read
        shown = preview(Scenario(network="rnn", task="series", data_file=str(series), loss="mse"))
    finally:
        speak(ENGLISH)
    told = ("2 comment lines skipped", "separator [tab]", "decimal comma", "no header line: the first line is data")
    assert all(f"[{text}]" in read for text in told), read
    assert (shown.columns[0].role, shown.columns[0].why) == ("left out", "[the time]")
