"""The notebooks of the docs run as they are, and measure what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest

NOTEBOOKS = Path(__file__).parents[1] / "docs" / "notebooks"


def cells(notebook: Path, kind: str) -> list[dict]:
    return [cell for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == kind]


def printed(cell: dict) -> str:
    return "".join("".join(output["text"]) for output in cell["outputs"] if output["output_type"] == "stream")


def numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"(?<![\w.])\d+\.\d+(?:e-?\d+)?", text)]


@pytest.fixture
def run(capsys):
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    from matplotlib import pyplot

    def run(notebook: Path) -> dict:
        """What it leaves; each cell must print the figures that are kept in the notebook."""
        names: dict = {}
        for cell in cells(notebook, "code"):
            exec(compile("".join(cell["source"]), notebook.name, "exec"), names)
            found, kept = numbers(capsys.readouterr().out), numbers(printed(cell))
            assert found == pytest.approx(kept, rel=0.03)
        return names

    yield run
    pyplot.close("all")


@pytest.mark.physics
@pytest.mark.filterwarnings("ignore:FigureCanvasAgg is non-interactive")
def test_the_five_layers_of_glorot_and_bengio(run):
    """Figure 7, figure 8 and section 4.2.2 of Glorot & Bengio 2010."""
    found = run(NOTEBOOKS / "glorot_bengio.ipynb")
    standard, normalized = (found["trainers"][name] for name in ("standard", "normalized"))
    bound = standard.parameters["hidden.1.weight"].max() * np.sqrt(found["width"])
    assert bound == pytest.approx(1, rel=1e-3)  # eq. 1
    shrinks = [
        trainer.newest.signal_grad_norm[0] / trainer.newest.signal_grad_norm[4] for trainer in (standard, normalized)
    ]
    assert shrinks[0] < 0.15 and shrinks[1] > 0.7
    weights = standard.newest.grad_norm[1:5]
    assert weights.max() / weights.min() < 1.2
    for axes, order in zip(found["both"], (True, False), strict=True):
        peaks = [patch.get_xy()[:, 1].max() for patch in axes.patches]
        assert len(peaks) == 5 and (peaks == sorted(peaks, reverse=True)) and (max(peaks) > 5 * min(peaks)) == order
