"""``gradsim doctor``, as a user types it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.cli import main
from gradsim.lab.cures import AS_IT_IS, suggested
from gradsim.lab.trials import Trials


def run(capsys, *words):
    code = main(["doctor", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_json_holds_the_findings_with_the_trainers_figures(capsys, tmp_path):
    path = tmp_path / "s.json"
    Scenario(depth=8).save(path)
    code, out, err = run(capsys, "--scenario", str(path), "--steps", "20", "--json")
    found = json.loads(out)
    trainer = Trainer(Scenario(depth=8))
    expected = np.median([trainer.step().signal_grad_norm for _ in range(20)], axis=0)
    assert (code, err, found["main"], found["steps"], found["diverged"]) == (0, "", "vanishing", 20, None)
    assert set(found["findings"][0]) == {"key", "headline", "confidence", "text", "figures", "view", "source"}
    assert found["findings"][0]["figures"]["total"] == pytest.approx(expected[0] / expected[-2], rel=1e-12)
    assert "{" not in found["findings"][0]["text"] and found["cures"] is None
    assert Scenario.from_dict(found["scenario"]) == Scenario(depth=8)


def test_divergence_ends_with_3_and_names_the_cause(capsys):
    words = ("--activation", "relu", "--initializer", "he", "--learning-rate", "10", "--json")
    code, out, _ = run(capsys, *words)
    found = json.loads(out, parse_constant=lambda constant: pytest.fail(constant))
    assert code == 3 and [f["key"] for f in found["findings"]] == ["rate_too_high", "diverged"]
    assert found["diverged"]["step"] == found["findings"][1]["figures"]["step"]


def test_in_words(capsys):
    code, out, _ = run(capsys, "--depth", "3", "--activation", "threshold", "--steps", "5")
    assert code == 0 and "The activation has no slope." in out and "3 of 4" in " ".join(out.split())


def test_it_says_when_nothing_is_certain(capsys):
    code, out, _ = run(capsys, "--depth", "1", "--steps", "1")
    assert code == 0 and "Nothing certain" in out


TINY = ("--depth", "1", "--width", "2", "--batch-size", "2", "--dataset", "xor", "--steps", "2", "--cures")


@pytest.fixture
def short(monkeypatch):
    """Runs of three steps with two seeds."""
    monkeypatch.setattr(
        "gradsim.lab.trials.Trials.__init__.__kwdefaults__", {**Trials.__init__.__kwdefaults__, "steps": 3, "seeds": 2}
    )


def test_cures_are_ranked(capsys, short):
    code, out, _ = run(capsys, *TINY, "--json")
    found = json.loads(out)
    cures = found["cures"]
    base = Scenario(depth=1, width=2, batch_size=2, dataset="xor")
    assert code == 0 and {AS_IT_IS, *suggested(base)} <= {c["key"].split("+")[0] for c in cures}
    assert (found["trials"]["steps"], found["trials"]["seeds"], found["trials"]["stopped"]) == (3, 2, False)
    places = [c["place"] for c in cures]
    assert places == sorted(places) and all(len(c["losses"]) == 2 for c in cures)
    code, out, _ = run(capsys, *TINY)
    told = " ".join(out.split())
    assert code == 0 and "as it is" in told and "Layer" in told and "held-out loss after 3 steps with 2 seeds" in told


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal to send")
def test_ctrl_c_tells_what_is_known(start):
    """With the exit code of what was found: a run that diverges ends with 3."""
    words = ("--depth", "40", "--width", "64", "--activation", "relu", "--initializer", "he", "--learning-rate", "10")
    process = start("doctor", *words, "--steps", 20, "--cures", "--json")
    line = process.stderr.readline()
    assert " left" in line or "begins" in line
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    found = json.loads(out)
    assert process.returncode == 3 and "Traceback" not in err
    assert found["main"] == "rate_too_high" and found["trials"]["stopped"] and found["cures"] is not None


@pytest.mark.parametrize(
    ("words", "parts"),
    [(["--depth", "-1"], ["depth", "0 to 100"]), (["--scenario", "missing.json"], ["missing.json"]),
     (["--steps", "x"], ["--steps", "whole number"]), (["--nonsense"], ["--nonsense"]),
     (["--dataset", "csv", "--data-file", "/no/such.csv"], ["such.csv"])],
)  # fmt: skip
def test_wrong_input_is_one_clear_message(capsys, words, parts):
    code, out, err = run(capsys, *words)
    assert code == 2 and out == ""
    assert len(err.strip().splitlines()) <= 2 and all(part in err for part in parts), err


def test_it_imports_neither_qt_nor_rich():
    code = (
        "import sys; from gradsim.cli import main; main(['doctor', '--steps', '1', '--depth', '1', '--json']);"
        "print([m for m in ('PySide6', 'pyqtgraph', 'rich') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.strip() == "[]"


def test_confidence_is_in_words_and_in_json(capsys):
    words = ("--depth", "3", "--input-scaling", "none", "--steps", "60")
    _, out, _ = run(capsys, *words, "--json")
    found = json.loads(out)["findings"]
    assert [(f["key"], f["confidence"]) for f in found[:1]] == [("unscaled_inputs", "one of several")]
    _, text, _ = run(capsys, *words)
    assert "One of several causes: the inputs are not scaled." in " ".join(text.split())


def test_no_number_of_the_json_is_minus_zero(capsys):
    """A loss of exactly zero: the right class gets all of the probability."""
    gain = ("--depth", "3", "--activation", "relu", "--gain", "100", "--steps", "1", "--batch-size", "1")
    for seed in range(6):
        assert main(["run", *gain, "--data-seed", str(seed), "--json"]) in (0, 3)
        assert "-0.0" not in capsys.readouterr().out
