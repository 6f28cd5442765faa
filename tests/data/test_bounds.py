"""Files that state one size and have another, that unpack to far more, or that are no files at all."""

from __future__ import annotations

import gzip
import os
import struct
import sys
import tracemalloc
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError, data
from gradsim.data.sizes import sizes
from gradsim.reading import Unreadable, Watch, open_bounded, read_bounded, watched

TABLE = ("x,y,kind\n" + "\n".join(f"{i},{i / 7:.4f},{'ab'[i % 2]}" for i in range(30))).encode()
IMAGES = struct.pack(">4B3I", 0, 0, 8, 3, 20, 2, 3) + bytes(range(120))
LABELS = struct.pack(">4BI", 0, 0, 8, 1, 20) + bytes(i % 3 for i in range(20))


def peak(load):
    tracemalloc.start()
    try:
        with pytest.raises(ScenarioError) as found:
            load()
        return tracemalloc.get_traced_memory()[1], str(found.value)
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(not Path("/proc/self/pagemap").exists(), reason="Linux has such a file")
@pytest.mark.parametrize("dataset", ["csv", "idx"])
def test_a_file_that_says_size_0_and_never_ends(dataset):
    used, _ = peak(lambda: data.load(Scenario(dataset=dataset, data_file="/proc/self/pagemap")))
    assert used < 20e6


def test_what_is_really_read_counts(tmp_path):
    with pytest.raises(Unreadable, match="is the most that is read"):
        read_bounded(Path("/proc/self/maps") if sys.platform == "linux" else tmp_path / "none", 100)


def test_gzip_that_unpacks_to_far_more(tmp_path):
    """5 GB of zeros, packed into 5 MB: 25 members of one stream, one after another."""
    member = gzip.compress(bytes(20_000_000), 1)
    head = gzip.compress(struct.pack(">4B3I", 0, 0, 8, 3, 250_000, 20, 1000))
    (tmp_path / "images").write_bytes(head + member * 250)
    (tmp_path / "labels").write_bytes(gzip.compress(LABELS))
    used, said = peak(lambda: data.load(Scenario(dataset="idx", data_file=str(tmp_path / "images"))))
    assert used < 20e6 and "announces 5,000,000,000 numbers" in said
    with open_bounded(tmp_path / "images", most=50_000_000, unpack=True) as file, pytest.raises(Unreadable):
        while file.read(1_000_000):
            pass


@pytest.mark.parametrize("packed", [False, True])
def test_folders_devices_and_pipes_are_refused_at_once(tmp_path, packed):
    pipe = tmp_path / "pipe"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    for path in (tmp_path, pipe, Path("/dev/zero"), tmp_path / "none"):
        with pytest.raises(Unreadable):
            open_bounded(path, unpack=packed)


def test_a_line_without_end(tmp_path):
    (tmp_path / "t.csv").write_bytes(b"1," * 5_000_000)
    used, said = peak(lambda: data.load(Scenario(dataset="csv", data_file=str(tmp_path / "t.csv"))))
    assert used < 30e6 and "line is too long" in said


def test_a_large_table_takes_little_more_than_its_numbers(tmp_path):
    for module in ("csv", "compute"):
        pytest.importorskip(f"pyarrow.{module}")  # which is no part of the table
    path = tmp_path / "t.csv"
    line = ",".join(f"{i * 1.37:.3f}" for i in range(40))
    path.write_text(
        "\n".join([",".join(f"c{i}" for i in range(40)) + ",k"] + [f"{line},{'ab'[i % 2]}" for i in range(20_000)])
    )
    tracemalloc.start()
    examples = data.load(Scenario(dataset="csv", data_file=str(path)))
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert used < 3.3 * (examples.train.inputs.nbytes + examples.held_out.inputs.nbytes)


@given(st.data())
def test_spoilt_files_are_data_or_one_clear_refusal(tmp_path_factory, data_):
    folder = tmp_path_factory.mktemp("spoilt")
    for key, name, whole in (("csv", "t.csv", TABLE), ("idx", "images", IMAGES)):
        packed = key == "idx" and data_.draw(st.booleans())
        content = bytearray(gzip.compress(whole) if packed else whole)
        for _ in range(data_.draw(st.integers(1, 4))):
            content[data_.draw(st.integers(0, len(content) - 1))] = data_.draw(st.integers(0, 255))
        cut = data_.draw(st.integers(0, len(content)))
        (folder / name).write_bytes(bytes(content[: cut if data_.draw(st.booleans()) else None]))
        (folder / "labels").write_bytes(LABELS)
        scenario = Scenario(dataset=key, data_file=str(folder / name))
        for read in (data.load, sizes):
            try:
                read(scenario)
            except ScenarioError as error:
                assert len(str(error).splitlines()) == 1


def test_a_file_whose_reading_is_cancelled_at_its_beginning_is_closed(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n")
    watch = Watch()
    watch.unwanted = True
    with (
        watched(watch),
        pytest.raises(Unreadable, match="cancelled") as caught,
    ):  # it holds what was opened, until the end
        open_bounded(path, unpack=True)
    assert str(path) not in [file.path for file in psutil.Process().open_files()], caught
