"""``gradsim sweep``, as a user types it; killed, interrupted, on processes and on a Dask cluster."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gradsim import Scenario
from gradsim.cli import main

SMALL = ("--vary", "depth=1:4", "--vary", "learning_rate=0.1,10", "--width", "8", "--batch-size", "16", "--steps", "20")
LONG = ("--vary", "depth=2:12", "--vary", "learning_rate=0.01,0.1", "--seeds", "2", "--steps", "250")
PATIENCE = 300.0
"""Seconds after which a test gives up."""


def run(capsys, *words):
    code = main(["sweep", *map(str, words)])
    out, err = capsys.readouterr()
    return code, out, err


def until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def table(folder):
    return (folder / "table.csv").read_text()


def test_a_sweep_prints_its_cells_and_writes_a_table(capsys, tmp_path):
    code, out, err = run(capsys, *SMALL, "--out", tmp_path / "out", "--workers", "1", "--activation", "linear")
    assert (code, err) == (0, "")
    assert "8 networks: " in out and out.splitlines()[-1] == str(tmp_path / "out" / "table.csv")
    lines = table(tmp_path / "out").splitlines()
    assert lines[0].startswith("index,depth,learning_rate,seed,verdict,loss_start,loss_end,") and len(lines) == 9
    base = Scenario(width=8, batch_size=16, activation="linear")
    assert Scenario.load(tmp_path / "out" / "scenario.json") == base
    assert json.loads((tmp_path / "out" / "sweep.json").read_text())["vary"]["depth"] == [1, 2, 3, 4]
    code, again, err = run(capsys, *SMALL, "--out", tmp_path / "out", "--activation", "linear")
    assert (code, again, err) == (0, out, "gradsim: 8 of 8 cells are done already\n")


def test_seeds_are_members_of_a_cell(capsys, tmp_path):
    words = (
        "--vary",
        "depth=1,2",
        "--seeds",
        "3",
        "--seed",
        "7",
        "--width",
        "8",
        "--steps",
        "5",
        "--out",
        tmp_path / "out",
    )
    code, out, _ = run(capsys, *words, "--workers", "1")
    assert code == 0 and "6 networks: 6 stalled" in out
    assert [line.split(",")[2] for line in table(tmp_path / "out").splitlines()[1:]] == ["7", "8", "9"] * 2


@pytest.mark.parametrize(
    ("words", "parts"),
    [(["--vary", "depth=-1:4"], ["depth", "0 to 100"]), (["--vary", "depth=4:1:1"], ["depth", "step"]),
     (["--vary", "dpeth=1"], ["did you mean depth"]), (["--vary", "depth"], ["START:STOP:STEP"]), ([], ["--vary"]),
     (["--vary", "depth=1", "--vary", "depth=2"], ["twice"]), (["--vary", "sigma_w=1,2"], ["--initializer normal"]),
     (["--vary", "depth=1,2", "--dataset", "diabetes"], ["loss", "mse"]), (["--vary", "depth=1", "--workers", "0"], ["--workers"]),
     (["--vary", "depth=1", "--steps", "0"], ["--steps"]), (["--vary", "depth=1", "--widht", "3"], ["--width"]),
     (["--vary", "depth=1", "--scenario", "missing.json"], ["missing.json"]), (["--preset", "cure"], ["cures"]),
     (["--preset", "cures", "--vary", "skip=none"], ["skip", "variants"])],
)  # fmt: skip
def test_wrong_input_is_one_clear_message(capsys, tmp_path, words, parts):
    code, out, err = run(capsys, *words, "--out", tmp_path / "out")
    assert code == 2 and out == "" and not (tmp_path / "out").exists()
    assert len(err.strip().splitlines()) <= 2 and "Traceback" not in err
    assert all(part in err for part in parts), err


def test_a_preset_prints_its_ranking_with_theory_beside(capsys, tmp_path):
    words = ("--depth", "6", "--width", "16", "--steps", "3", "--workers", "1")
    code, out, err = run(capsys, "--preset", "activations", *words, "--out", tmp_path / "a")
    assert (code, err) == (0, "") and "theory" in out and "33 networks" in out
    first = [line.split()[0] for line in out.splitlines()[:3]]
    assert first == ["activation", "threshold", "sigmoid"]
    code, out, _ = run(capsys, "--preset", "cures", *words, "--seeds", "1", "--out", tmp_path / "b")
    assert code == 0 and "36 networks" in out and table(tmp_path / "b").startswith("index,variant,seed,")
    code, out, _ = run(capsys, "--vary", "sigma_w=0.5,1", "--vary", "depth=2,5", *words, "--initializer", "normal",
                       "--out", tmp_path / "c")  # fmt: skip
    assert code == 0 and "learns up to depth" in out and "theory: 6 depth scales" in out


def test_a_folder_of_another_sweep_is_refused(capsys, tmp_path):
    assert run(capsys, *SMALL, "--out", tmp_path, "--workers", "1")[0] == 0
    code, _, err = run(capsys, *SMALL, "--out", tmp_path, "--depth", "3", "--activation", "relu")
    assert code == 2 and "another sweep" in err and "activation" in err
    (tmp_path / "file").write_text("")
    assert run(capsys, *SMALL, "--out", tmp_path / "file")[0] == 2


def children(process):
    return [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sends SIGKILL and looks into /proc")
def test_killed_in_the_middle_it_goes_on_to_the_same_table(capsys, tmp_path, start):
    folder = tmp_path / "broken"
    process = start("sweep", *LONG, "--out", folder, "--workers", "2")
    until(lambda: len(list(folder.glob("cells/*.json"))) >= 3 or process.poll() is not None)
    workers = children(process)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL and not (folder / "table.csv").exists()
    until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))
    kept = {file.name: file.read_bytes() for file in folder.glob("cells/*.json")}
    done = sum(len(json.loads(content)) for content in kept.values())

    code, _, err = run(capsys, *LONG, "--out", folder, "--workers", "2")
    assert code == 0 and 3 <= done < 22 and err == f"gradsim: {done} of 22 cells are done already\n"
    assert run(capsys, *LONG, "--out", tmp_path / "whole", "--workers", "2")[0] == 0
    assert table(folder) == table(tmp_path / "whole")


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_ctrl_c_keeps_what_is_done(capsys, tmp_path, start):
    folder = tmp_path / "out"
    process = start("sweep", *LONG, "--steps", "2000", "--out", folder, "--workers", "2")
    until(lambda: any(folder.glob("cells/*.json")) or process.poll() is not None)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (130, "")
    rows = len(table(folder).splitlines()) - 1
    assert err == f"gradsim: stopped; {rows // 2} of 22 cells are done, and the same command goes on\n" and rows >= 2


ON_A_CLUSTER = """
import sys
import gradsim
from gradsim.cli import main
from distributed import LocalCluster

with LocalCluster(
    n_workers=2, threads_per_worker=1, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address=None
) as cluster:
    raise SystemExit(main(["sweep", *sys.argv[1:], "--dask", cluster.scheduler_address]))
"""
has_dask = pytest.mark.skipif(
    not importlib.util.find_spec("distributed"), reason="distributed (the extra dask) is not installed"
)


def in_a_process_of_its_own(*words):
    """Dask leaves threads behind."""
    return subprocess.run([sys.executable, *map(str, words)], capture_output=True, text=True, timeout=100, check=False)


@has_dask
def test_a_dask_cluster_gives_the_same_table(capsys, tmp_path):
    assert run(capsys, *SMALL, "--out", tmp_path / "processes", "--workers", "1")[0] == 0
    done = in_a_process_of_its_own("-c", ON_A_CLUSTER, *SMALL, "--out", tmp_path / "dask")
    assert done.returncode == 0, done.stderr
    assert table(tmp_path / "dask") == table(tmp_path / "processes")


@has_dask
def test_a_cluster_that_is_not_there(tmp_path):
    done = in_a_process_of_its_own("-m", "gradsim", "sweep", *SMALL, "--out", tmp_path / "out", "--dask", "nowhere")
    assert done.returncode == 2 and "--dask" in done.stderr and len(done.stderr.splitlines()) <= 2, done.stderr
