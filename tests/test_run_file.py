"""A file of a run: what was written is read again, to the bit; what is damaged, foreign or odd is refused in one line."""

from __future__ import annotations

import io
import pickle
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from gradsim import Scenario, run_file
from gradsim.reading import Unreadable
from gradsim.run_file import RunFileError, load, pack, save, seal, unpack


class Rows(NamedTuple):
    table: NDArray[np.float64]
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Inner:
    weights: NDArray[np.floating[Any]]
    step: int


@dataclass(frozen=True)
class Outer:
    scenario: Scenario
    inner: Inner
    loss: float
    more: tuple[Inner, ...]
    rows: Rows
    accuracy: float | None = None
    rest: Inner | None = None


INNER = Inner(np.array([[1.5, -0.0, np.nan, np.inf]], np.float32), 7)
OUTER = Outer(
    Scenario(depth=3, activation="tanh"),
    INNER,
    1 / 3,
    (INNER, Inner(np.empty((2, 0)), 2**53)),
    Rows(np.arange(6.0).reshape(2, 3), ("σ", "'")),
)


@pytest.fixture(scope="module")
def whole() -> bytes:
    return pack(OUTER)


def test_what_was_written_reads_the_same_to_the_bit(whole: bytes) -> None:
    read = unpack(whole, Outer)
    assert pack(read) == whole
    assert read.scenario == OUTER.scenario and read.loss == OUTER.loss and read.accuracy is None and read.rest is None
    assert read.inner.weights.dtype == np.float32 and read.inner.weights.tobytes() == INNER.weights.tobytes()
    assert read.more[1].weights.shape == (2, 0) and read.more[1].step == 2**53
    assert read.rows.names == ("σ", "'")


def test_numpy_opens_it_and_finds_each_array_by_its_place(tmp_path: Path) -> None:
    save(tmp_path / "run.npz", OUTER)
    with np.load(tmp_path / "run.npz") as arrays:
        np.testing.assert_array_equal(arrays["inner.weights"], INNER.weights)
        np.testing.assert_array_equal(arrays["rows.table"], OUTER.rows.table)


def test_a_reader_that_knows_fewer_fields_takes_those_that_it_knows(whole: bytes) -> None:
    @dataclass(frozen=True)
    class Less:
        loss: float
        added_since: int = 4

    assert unpack(whole, Less) == Less(OUTER.loss)


def test_no_byte_can_change_and_none_be_missing_unseen(whole: bytes) -> None:
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << at % 8
        for damaged in (bytes(flipped), whole[:at]):
            with pytest.raises(Unreadable, match=r"it is damaged|it is not a run"):
                unpack(damaged, Outer)


@given(st.data())
def test_other_bytes_in_any_place_are_refused(whole: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(whole)))
    change = data.draw(st.binary(max_size=9) | st.just(whole))
    damaged = whole[:at] + change + whole[at + data.draw(st.integers(0, 9)) :]
    if damaged != whole:
        with pytest.raises(Unreadable, match=r"it is damaged|it is not a run"):
            unpack(damaged, Outer)


def archive(**arrays: Any) -> io.BytesIO:
    content = io.BytesIO()
    np.savez(content, **arrays)
    return content


def tree(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode(), np.uint8)


@given(st.binary(max_size=200))
@example(b"")
@example(b"PK\x03\x04")
@example(archive(a=np.zeros(3)).getvalue())
@example(seal(archive(a=np.zeros(3))))
def test_a_foreign_file_is_called_foreign(content: bytes) -> None:
    with pytest.raises(Unreadable, match="it is not a run that gradsim saved"):
        unpack(content, Outer)


def test_a_newer_file_is_called_newer(whole: bytes) -> None:
    newer = archive(gradsim=tree("{}"))
    with pytest.raises(Unreadable, match="a newer gradsim, in format 12; this one reads up to format 1"):
        unpack(seal(newer, 12), Outer)


def packed_zeros() -> io.BytesIO:
    content = io.BytesIO()
    np.savez_compressed(content, gradsim=tree("{}"), a=np.zeros(10**6))
    return content


def lying() -> io.BytesIO:
    """An array that says it is larger than it is."""
    content, array = archive(gradsim=tree("{}")), io.BytesIO()
    np.save(array, np.zeros((2, 1)))
    with zipfile.ZipFile(content, "a") as opened:
        opened.writestr("a.npy", array.getvalue().replace(b"(2, 1), }       ", b"(99999999, 1), }"))
    return content


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (archive(gradsim=tree("[]")), "fit together"),
        (archive(gradsim=tree("no")), "fit together"),
        (archive(gradsim=tree("[" * 10**5)), "fit together"),
        (archive(gradsim=tree('{"scenario": {"depth": 1000}}')), "depth"),
        (archive(gradsim=tree('{"inner": {"weights": {"array": "inner.weights"}, "step": 1}}')), "inner.weights"),
        (archive(gradsim=tree('{"inner": {"weights": 3, "step": 1}}')), "inner.weights"),
        (archive(gradsim=tree('{"more": [{"weights": {"array": "a"}, "step": true}]}'), a=np.zeros(1)), "more.0.step"),
        (archive(gradsim=tree('{"inner": {"weights": {"array": "a"}, "step": 1e300}}'), a=np.zeros(1)), "inner.step"),
        (archive(gradsim=tree(f'{{"inner": {{"step": {10**30}}}}}')), "inner.step"),
        (archive(gradsim=tree('{"rows": {"table": {"array": ["a"]}}}'), a=np.zeros(1)), "fit together"),
        (archive(gradsim=tree('{"loss": {"array": "a"}}'), a=np.zeros(1)), "loss"),
        (archive(gradsim=tree("{}"), a=np.array(["text"])), "array"),
        (packed_zeros(), "unpacks"),
        (lying(), r"\(99999999, 1\)"),
    ],
)
def test_what_is_whole_but_odd_is_refused(content: io.BytesIO, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        unpack(seal(content), Outer)


def test_pickles_are_neither_written_nor_read() -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return pytest.fail, ("it was unpickled",)

    assert pickle.dumps(Trap())
    content = archive(gradsim=tree('{"inner": {"weights": {"array": "a"}, "step": 1}}'), a=np.array([Trap()]))
    with pytest.raises(Unreadable):
        unpack(seal(content), Outer)
    with pytest.raises(ValueError, match="pickle"):
        pack(replace(INNER, weights=np.array([Trap()])))


def test_a_refusal_names_the_file_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / ("n" * 200 + ".npz")
    said = []
    for content in (None, b"", b"PK", pack(OUTER)[:-5], pack(Rows(np.zeros(1)))):
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(RunFileError) as error:
            load(path, Outer)
        said.append(str(error.value))
    assert "there is no such file" in said[0] and "damaged" in said[3] and "fit together" in said[4]
    assert all(len(text) < 300 and "\n" not in text and "nnn.npz'" in text for text in said)
    with pytest.raises(RunFileError, match="folder"):
        load(tmp_path, Outer)


def test_what_would_be_too_large_to_read_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "run.npz"
    save(path, OUTER)
    monkeypatch.setattr(run_file, "LARGEST", 2_000)
    with pytest.raises(RunFileError, match="allowed: up to 2,000 bytes"):
        load(path, Outer)
    before = path.read_bytes()
    with pytest.raises(RunFileError, match="it would have"):
        save(path, OUTER)
    assert path.read_bytes() == before
