"""``gradsim watch`` and ``gradsim doctor --run``, as they are typed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from gradsim.cli import main
from tests.lab.runs.made import made, record


@pytest.fixture
def ill(tmp_path):
    writer = made(tmp_path / "run", steps=0)
    for step in range(40):
        writer.append(record(writer, step, 8, 0.2, loss=2.3))
    return tmp_path / "run"


def test_the_doctor_says_of_a_run_what_it_found_with_sources(ill, capsys):
    assert main(["doctor", "--run", str(ill), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["main"] == "vanishing" and said["steps"] == 40 and said["layers"][-1] == "head"
    finding = said["findings"][0]
    assert "layer0.0.conv1 (layer 1)" in finding["text"] and "Hochreiter 1991" in finding["source"]
    assert finding["figures"]["factor"] == pytest.approx(0.2)
    assert main(["doctor", "--run", str(ill)]) == 0
    assert "The gradient vanishes." in capsys.readouterr().out


def test_a_diverged_run_has_its_exit_code(tmp_path, capsys):
    writer = made(tmp_path / "run", steps=30)
    writer.append(record(writer, 30, 8, 1.0, loss=float("inf")))
    assert main(["doctor", "--run", str(tmp_path / "run"), "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["diverged"]["step"] == 30


def test_text_shows_the_sentence_the_layers_and_the_findings(ill, capsys):
    assert main(["watch", str(ill), "--text"]) == 0
    shown = capsys.readouterr().out
    assert "layer0.0.conv2" in shown and "vanishes" in shown and "Net, step 39" in shown


@pytest.mark.parametrize(
    "words",
    [["watch", "{}", "--text"], ["watch", "{}"], ["doctor", "--run", "{}"], ["doctor", "--run", "{}", "--depth", "3"]],
)
def test_a_foreign_folder_is_refused_in_one_line(words, tmp_path, capsys):
    assert main([word.format(tmp_path) for word in words]) == 2
    told = capsys.readouterr().err
    assert told.startswith("gradsim: ") and told.count("\n") == 1 and len(told) < 300


def test_the_window_is_rendered_without_a_display(ill, tmp_path, start):
    process = start("watch", ill, "--screenshot", tmp_path / "window.png")
    assert process.wait(60) == 0 and (tmp_path / "window.png").stat().st_size > 10_000


def test_without_torch_one_line_says_what_is_missing():
    code = "import sys; sys.modules['torch'] = None\nimport gradsim\ntry: gradsim.watch(1, 2)\nexcept ImportError as e: print(e)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert "needs PyTorch" in done.stdout and done.stdout.count("\n") == 1
