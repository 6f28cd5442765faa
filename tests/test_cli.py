"""The command line, as a user types it."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from gradsim import Scenario, Trainer, assets
from gradsim.cli import main


def run(capsys, *words):
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


def test_run_prints_what_the_trainer_measured(capsys):
    code, out, err = run(
        capsys, "run", "--depth", "3", "--activation", "relu", "--seed", "4", "--steps", "20", "--json"
    )
    found = json.loads(out)
    expected = Trainer(Scenario(depth=3, activation="relu", seed=4)).run(20)
    assert (code, err, found["steps"], found["diverged"]) == (0, "", 20, None)
    assert found["loss"] == expected.loss and found["accuracy"] == expected.accuracy
    assert [layer["name"] for layer in found["layers"]] == list(expected.layer_names)
    assert [layer["grad_norm"] for layer in found["layers"]] == expected.grad_norm.tolist()
    assert Scenario.from_dict(found["scenario"]) == Scenario(depth=3, activation="relu", seed=4)


def test_run_prints_what_each_hidden_layer_passes_on_in_its_last_step(capsys):
    words = ["--depth", "4", "--skip", "residual", "--branch-layers", "2", "--steps", "14"]
    _, out, _ = run(capsys, "run", *words, "--json")
    trainer = Trainer(Scenario(depth=4, skip="residual", branch_layers=2))
    trainer.run(14)
    expected = trainer.values()
    *hidden, output = json.loads(out)["layers"]
    assert [layer["h_mean"] for layer in hidden] == expected.h_mean.tolist()
    assert [layer["h_std"] for layer in hidden] == expected.h_std.tolist()
    stream = [layer["stream_std"] for layer in hidden]
    assert stream == [None if np.isnan(std) else std for std in expected.stream_std] and any(stream) and None in stream
    assert "h_mean" not in output


@pytest.mark.parametrize(
    ("words", "parts"),
    [(["run", "--depth", "-1"], ["depth", "-1", "0 to 100"]), (["run", "--activation", "foo"], ["activation", "foo", "sigmoid"]),
     (["run", "--learning-rate", "abc"], ["learning_rate", "abc", "1e-08 to 10"]),
     (["run", "--steps", "0"], ["--steps", "0", "whole number"]), (["--steps", "-1"], ["--steps", "-1", "whole number"]), (["run", "--nonsense"], ["--nonsense"]),
     (["run", "--scenario", "missing.json"], ["missing.json"]),
     (["run", "--scenario", "sigmoid-vanishs"], ["sigmoid-vanishs", "did you mean sigmoid-vanishes"]), (["--scenario", "depth=x"], ["depth", "x"]),
     (["run", "--dataset", "diabetes"], ["loss", "mse"]), (["dance"], ["dance"])],
)  # fmt: skip
def test_wrong_input_is_one_clear_message(capsys, words, parts):
    code, out, err = run(capsys, *words)
    assert code == 2 and out == ""
    assert len(err.strip().splitlines()) <= 2 and "Traceback" not in err
    assert all(part in err for part in parts), err


def test_a_scenario_file_with_an_unknown_field(capsys, tmp_path):
    path = tmp_path / "s.json"
    path.write_text('{"depth": 3, "colour": "red"}')
    code, _, err = run(capsys, "run", "--scenario", str(path))
    assert code == 2 and "colour" in err and "no such field" in err


def test_divergence_ends_with_3_and_still_tells_all(capsys):
    words = ["run", "--activation", "relu", "--initializer", "he", "--learning-rate", "10", "--steps", "100", "--json"]
    code, out, _ = run(capsys, *words)
    found = json.loads(out)
    assert code == 3 and found["steps"] < 100
    assert found["diverged"]["layer"].startswith("hidden.") and found["diverged"]["step"] == found["steps"]


def test_csv_has_a_row_per_step_and_layer(capsys, tmp_path):
    path = tmp_path / "out.csv"
    assert run(capsys, "run", "--depth", "2", "--steps", "5", "--csv", str(path))[0] == 0
    rows = list(csv.DictReader(path.read_text().splitlines()))
    assert len(rows) == 15 and rows[4]["layer"] == "hidden.1" and rows[4]["step"] == "1"
    first, second, output = rows[3:6]
    for layer, after in ((first, second), (second, output)):
        factor = float(layer["signal_grad_norm"]) / float(after["signal_grad_norm"])
        assert float(layer["factor"]) == pytest.approx(factor)
    assert output["factor"] == "" and output["share"] == "1.0"
    assert first["h_std"] == "" and float(rows[0]["h_std"]) > 0 and rows[2]["h_std"] == ""
    assert run(capsys, "run", "--steps", "1", "--csv", str(tmp_path))[0] == 2


@pytest.mark.parametrize("words", [["--help"], ["run", "--help"], ["gui", "--help"], ["--version"]])
def test_help(capsys, words):
    with pytest.raises(SystemExit) as found:
        main(words)
    assert found.value.code == 0
    out = capsys.readouterr().out
    assert words == ["--version"] or all(name in out for name in assets.scenarios())  # none broken at its hyphens
    if words == ["run", "--help"]:
        assert all(field.flag in out for field in Scenario.fields.values())


def test_json_is_strict_and_holds_null_for_what_is_not_finite(capsys):
    def refuse(constant):
        raise AssertionError(constant)

    code, out, _ = run(capsys, "run", "--scenario", "raw-targets-explode", "--json")
    found = json.loads(out, parse_constant=refuse)
    assert code == 3 and found["loss"] is None and found["accuracy"] is None
    assert set(found) == {
        "scenario", "steps", "steps_per_second", "loss", "accuracy", "held_out", "share", "layers", "time", "diverged", "data"
    }  # fmt: skip
    assert found["diverged"]["where"] in ("forward", "backward", "loss")
    *hidden, output = found["layers"]
    usual = {"name", "grad_norm", "signal_grad_norm", "weight_norm", "update_ratio", "share", "factor"}
    assert set(output) == usual
    assert all(set(layer) == usual | {"h_mean", "h_std", "stream_mean", "stream_std"} for layer in hidden)


def test_the_table_shows_layers_and_time_steps(capsys):
    code, out, _ = run(capsys, "run", "--network", "rnn", "--task", "digit_rows", "--steps", "2")
    assert code == 0 and "elman, 8 time steps: step 2" in out
    code, out, _ = run(capsys, "run", "--network", "rnn", "--time-steps", "12", "--steps", "2")
    assert code == 0 and "12 time steps: step 2" in out and "recurrent" in out
    assert [line.split()[1] for line in out.split("reaches each")[1].splitlines() if "█" in line] == [
        str(t + 1) for t in range(12)
    ]


@pytest.mark.parametrize("columns", ["60", "80"])
def test_bars_in_the_terminal_are_as_the_logarithms_however_narrow_it_is(capsys, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    out = run(capsys, "run", "--depth", "6", "--steps", "1")[1]
    bars = [line.split("│")[-2].strip() for line in out.splitlines() if "█" in line]
    logs = np.log10(Trainer(Scenario(depth=6)).step().signal_grad_norm)
    low, longest = np.floor(logs.min()), len(bars[-1])
    np.testing.assert_allclose([len(b) for b in bars], longest * (logs - low) / (logs.max() - low), atol=1)


def test_a_table_on_an_old_code_page_has_question_marks():
    done = subprocess.run(
        [sys.executable, "-m", "gradsim", "run", "--depth", "1", "--steps", "1"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and b"?dL/dW?" in done.stdout and done.stderr == b""


def test_options_change_the_scenario_of_a_file(capsys, tmp_path):
    path = tmp_path / "s.json"
    Scenario(depth=2, activation="relu").save(path)
    _, out, _ = run(capsys, "run", "--scenario", str(path), "--depth", "4", "--steps", "1", "--json")
    assert Scenario.from_dict(json.loads(out)["scenario"]) == Scenario(depth=4, activation="relu")


def test_a_mistyped_option_is_put_right(capsys):
    assert "did you mean --learning-rate" in run(capsys, "run", "--lerning-rate", "1")[2]
    assert "gradsim run" in run(capsys, "--depth", "3")[2]


def test_a_reader_that_leaves_early_is_no_error(start):
    process = start("run", "--depth", "100", "--width", "4", "--steps", "1", "--json")
    process.stdout.close()
    assert process.stderr.read() == "" and process.wait(60) == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_output_that_cannot_be_written_is_said():
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "gradsim", "run", "--steps", "1", "--json"],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1 and "space" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_ctrl_c_ends_a_run_with_one_line(tmp_path, start):
    before = tmp_path.stat().st_mtime_ns
    process = start("run", "--steps", "10000000", "--csv", tmp_path / "rows.csv")
    while tmp_path.stat().st_mtime_ns == before and process.poll() is None:
        time.sleep(0.01)  # just before the training it is tried whether the file can be written
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "gradsim: stopped\n")
    assert not list(tmp_path.iterdir())


def without_display(*words):
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "gradsim", *words],
        capture_output=True,
        text=True,
        env=environment,
        timeout=100,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display may be missing")
def test_a_scenario_that_diverges_without_a_display():
    done = without_display("--scenario", "relu-explodes")
    assert done.returncode == 3 and "diverged at step" in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display may be missing")
def test_without_a_display_a_table_in_the_terminal():
    done = without_display()
    assert done.returncode == 0
    assert len(done.stderr.strip().splitlines()) == 1 and "no display" in done.stderr
    assert (
        "step 200" in done.stdout and "layer 10" in done.stdout and "hidden." not in done.stdout and "█" in done.stdout
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display may be missing")
def test_a_file_or_a_code_alone_is_what_the_window_opens(tmp_path):
    """As a desktop calls it: ``gradsim gui FILE``; and as people type it."""
    file = tmp_path / "my scenario.gradsim.json"
    Scenario(depth=3, width=4).save(file)
    for words in (["gui", str(file)], [str(file)], ["depth=3&width=4"]):
        done = without_display(*words, "--steps", "2")
        assert done.returncode == 0 and "layer 3" in done.stdout and "layer 4" not in done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "part"),
    [(["{lesson}"], "my.toml, line 1, title"), (["gui", "{lesson}"], "my.toml, line 1"), (["--scenario", "{lesson}"], "my.toml, line 1"),
     (["lesson=x&language=en&text=AAAA"], "code of a lesson"), (["--scenario", "lesson=x"], "code of a lesson"), (["--lesson", "lesson=x"], "code of a lesson"),
     (["run", "--scenario", "lesson=x"], "lesson's"), (["depth=3", "--scenario", "depth=4"], "one of them"), (["a.toml", "--lesson", "2"], "two lessons"),
     (["no-such.json"], "no such file"), (["gui", "no-such"], "no such file")],
)  # fmt: skip
def test_what_is_to_be_opened_is_checked_before_the_window_is(capsys, tmp_path, words, part):
    (tmp_path / "my.toml").write_text("title = 1\n")
    assert main([word.format(lesson=tmp_path / "my.toml") for word in words]) == 2
    err = capsys.readouterr().err
    assert part in err and len(err.splitlines()) == 1 and len(err) < 320


def test_screenshot_without_a_display(tmp_path):
    path = tmp_path / "window.png"
    done = without_display("--screenshot", str(path), "--steps", "5", "--size", "1280x800")
    assert done.returncode == 0, done.stderr
    assert path.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


def test_a_screenshot_that_cannot_be_written_is_said_before_the_training(tmp_path):
    path = tmp_path / "no" / "x.png"
    done = without_display("--screenshot", str(path), "--steps", "10000000")
    assert done.returncode == 2 and str(path) in done.stderr and len(done.stderr.splitlines()) == 1


def test_run_imports_neither_qt_nor_rich():
    code = (
        "import sys; from gradsim.cli import main; main(['run', '--steps', '1', '--depth', '1', '--json']);"
        "print([m for m in ('PySide6', 'pyqtgraph', 'rich') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize(
    "words",
    [["run", "--scenario", "depth=" + "9" * 400], ["run", "--data-file", "~nosuchuser/x", "--dataset", "csv"],
     ["run", "--scenario", "x" * 5000], ["run", "--" + "y" * 5000], ["run", "--steps", "z" * 5000], ["q" * 5000],
     ["run", "--csv", "w" * 5000], ["run", "--scenario", "depth=3&depth=4"], ["sweep", "--vary", "v" * 5000, "--out", "o"],
     ["run", "--target-column", "\udcff"]],
    ids=lambda words: " ".join(words)[:30].encode("ascii", "replace").decode(),
)  # fmt: skip
def test_input_of_any_length_is_refused_in_few_words(capsys, words):
    code, out, err = run(capsys, *words)
    assert code == 2 and out == "" and len(err) < 300 and "Traceback" not in err


def test_a_csv_that_cannot_be_written_whole_leaves_the_one_of_before(capsys, tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("before")
    code = (
        "import resource, signal, sys; from gradsim.cli import main; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)); sys.exit(main(sys.argv[1:]))"
    )
    words = ["run", "--depth", "2", "--width", "4", "--steps", "50", "--csv", str(path)]
    found = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=60)
    assert found.returncode == 2 and "out.csv" in found.stderr and len(found.stderr.splitlines()) == 1
    assert path.read_text() == "before" and [p.name for p in tmp_path.iterdir()] == ["out.csv"]
