"""Run folders: written while others read, killed, damaged, of another version; and what the doctor reads of them."""

from __future__ import annotations

import json
import signal
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradsim.lab.runs import FIGURES, RecordedRun, RunError, RunWriter, run_chart, run_findings, worst_first
from gradsim.lab.runs import record as format_of
from gradsim.run_words import run_sentence
from gradsim.training.table import CAPACITY
from tests.conftest import examples
from tests.lab.runs.made import made, record


def keys(run: RecordedRun, end: int | None = None) -> list[str]:
    return [finding.key for finding in run_findings(run, end)]


def test_what_is_written_is_read_and_followed(tmp_path):
    writer = made(tmp_path / "run", steps=5)
    run = RecordedRun(tmp_path / "run")
    assert run.steps.tolist() == [0, 1, 2, 3, 4] and run.about.layers[-1] == "head"
    before = run.records
    assert not run.refresh()
    writer.append(record(writer, 7, 8, 0.5, loss=1.25))
    assert run.refresh() and run.loss[-1] == 1.25 and run.steps[-1] == 7
    assert run.figure("signal_grad_norm")[-1] == pytest.approx(1e-2 * 0.5 ** np.arange(7.0, -1, -1))
    assert len(before) == 5  # what was given out stays


def test_ten_thousand_steps_of_a_hundred_layers_open_in_a_second_and_stay_under_100_mb(tmp_path):
    writer = made(tmp_path / "run", layers=100, steps=1)
    row = record(writer, 0, 100, 0.9, loss=1.0)
    for step in range(1, 10_000):
        row["step"] = step
        writer.append(row)
    writer.close()
    assert sum(file.stat().st_size for file in (tmp_path / "run").iterdir()) < 100e6
    assert writer.kind.itemsize < 100 * 1000  # 1 KB for a layer and recorded step
    begin = time.process_time()
    run = RecordedRun(tmp_path / "run")
    assert time.process_time() - begin < 1.0
    assert len(run) <= CAPACITY and run.steps[0] == 0 and run.steps[-1] == 9999
    assert np.diff(run.steps)[0] > np.diff(run.steps)[-1] == 1  # older steps are thinned


def test_a_reader_follows_through_a_thinning(tmp_path, monkeypatch):
    monkeypatch.setattr(format_of, "LARGEST", 1)
    writer = made(tmp_path / "run", steps=60)  # 64 records are kept
    run = RecordedRun(tmp_path / "run")
    for step in range(60, 100):
        writer.append(record(writer, step, 8, 1.0, loss=1.0))
    assert run.refresh() and run.steps[-1] == 99 and run.steps[0] == 0 and len(run) <= 64
    assert (np.diff(run.steps) > 0).all()


WRITES = """
import sys, pathlib
sys.path.insert(0, {root!r})
from tests.lab.runs.made import made, record
writer = made(pathlib.Path({folder!r}), steps=1)
print("begun", flush=True)
step = 1
while True:
    writer.append(record(writer, step, 8, 1.0, loss=float(step)))
    step += 1
"""


def test_killed_while_recording_all_but_the_last_record_are_there(tmp_path, start_python):
    root = str(__import__("pathlib").Path(__file__).parents[3])
    process = start_python("-c", WRITES.format(root=root, folder=str(tmp_path / "run")))
    assert process.stdout.readline() == "begun\n"
    run = RecordedRun(tmp_path / "run")
    while len(run) < 200:
        run.refresh()
    process.send_signal(signal.SIGKILL)
    process.wait()
    run = RecordedRun(tmp_path / "run")
    assert len(run) >= 200 and (run.steps == np.arange(len(run))).all() and (run.loss[1:] == run.steps[1:]).all()


@settings(max_examples=examples(60))
@given(cut=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_a_truncated_or_damaged_file_gives_its_whole_records_or_one_message(tmp_path_factory, cut, byte):
    folder = tmp_path_factory.mktemp("damaged") / "run"
    size = made(folder, steps=6).kind.itemsize
    path = folder / "steps.bin"
    content = bytearray(path.read_bytes())
    cut = cut % len(content)
    content[cut] ^= byte
    path.write_bytes(content[: max(cut + 1, len(content) - cut)])
    try:
        run = RecordedRun(folder)
    except RunError as error:
        assert len(str(error)) < 300 and cut < format_of.HEAD
    else:
        assert len(run) <= 6 and np.isin(run.loss, 2.3 * (0.3 + 0.7 * 0.9 ** np.arange(6))).all()
        assert len(run) >= (len(path.read_bytes()) - format_of.HEAD) // size - 1


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": 2}, "newer version"),
        ({"program": "other"}, "not of a recorded run"),
        ({"layers": 3}, "layers"),
        ({"layers": []}, "do not fit"),
        ({"alike": [99]}, "do not fit"),
        ({"bins": 10**9}, "do not fit"),
        ({"time_steps": 10**12}, "do not fit"),
        ({"every": True}, "every"),
        ({"format": "x" * 10_000}, "format"),
    ],
)
def test_a_folder_of_a_newer_version_or_a_foreign_one_is_refused_in_one_line(tmp_path, change, told):
    made(tmp_path / "run", steps=2)
    path = tmp_path / "run" / "run.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(RunError, match=told) as caught:
        RecordedRun(tmp_path / "run")
    assert len(str(caught.value)) < 300 and "\n" not in str(caught.value)


def test_other_folders_are_refused_for_reading_and_for_writing(tmp_path):
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(RunError):
            RecordedRun(folder)
    (tmp_path / "mine.txt").write_text("x")
    with pytest.raises(RunError, match="not empty"):
        RunWriter(tmp_path)
    with pytest.raises(RunError, match="file"):
        RunWriter(tmp_path / "mine.txt")
    (tmp_path / "run.json").write_text("[" * 100_000)
    with pytest.raises(RunError, match=r"run\.json"):
        RecordedRun(tmp_path)


def test_the_doctor_names_what_the_measurements_show(tmp_path):
    well = RecordedRun(made(tmp_path / "well").folder)
    assert keys(well) == ["healthy", "passes"]
    writer = made(tmp_path / "ill", steps=0, factor=0.3)
    for step in range(40):
        writer.append(record(writer, step, 8, 0.3, loss=2.3))
    ill = RecordedRun(tmp_path / "ill")
    assert keys(ill)[0] == "vanishing"
    said = run_sentence(run_chart(ill))
    assert said.startswith("layer0.0.conv1 gets 1") and "4,600 of the gradient of head" in said
    assert worst_first(ill)[0] == 0 and worst_first(ill)[-1] == 7


def test_without_a_loss_a_vanishing_gradient_is_still_named(tmp_path):
    writer = made(tmp_path / "ill", steps=0)
    for step in range(40):
        writer.append(record(writer, step, 8, 0.3, loss=np.nan))
    assert keys(RecordedRun(tmp_path / "ill"))[0] == "vanishing"


def test_numbers_that_are_not_finite_need_not_be_counted_to_be_named(tmp_path):
    writer = made(tmp_path / "run", steps=30)
    bad = record(writer, 30, 8, 1.0, loss=1.0)
    bad["figures"][0, FIGURES.index("bad_outputs"), 5] = np.inf
    writer.append(bad)
    run = RecordedRun(tmp_path / "run")
    assert worst_first(run)[0] == 5
    assert next(f for f in run_findings(run) if f.key == "diverged").figures["place"] == run.about.names[5]


def test_a_step_taken_with_numbers_that_are_not_finite_is_where_it_diverged(tmp_path):
    writer = made(tmp_path / "run", steps=30)
    bad = record(writer, 30, 8, 1.0, loss=1.0)
    bad["figures"][0, FIGURES.index("bad_gradients"), 3] = 5
    bad["figures"][0, FIGURES.index("signal_grad_norm"), 3] = np.nan
    bad["stepped"] = 0  # a GradScaler does so on purpose
    writer.append(bad)
    assert "diverged" not in keys(RecordedRun(tmp_path / "run"))
    bad["step"], bad["stepped"] = 31, 1
    writer.append(bad)
    run = RecordedRun(tmp_path / "run")
    found = next(f for f in run_findings(run) if f.key == "diverged")
    assert found.figures == {"step": 31, "place": "layer0.1.conv2"}
    assert "diverged" not in keys(run, 31)  # at an earlier moment
