"""The gallery's pictures are drawn by the program: the tool draws one of a scenario, in light and dark, and the window for docs/."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
CODE = """
import sys
from pathlib import Path
sys.path.insert(0, "tools")
import make_pictures
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
app = QApplication(["gradsim"])
make_pictures.make(Path(sys.argv[1]), ("sigmoid-shallow",))
for name in sorted(Path(sys.argv[1]).iterdir()):
    picture = QImage(str(name))
    colors = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    print(name.name, picture.width(), picture.pixelColor(0, 0).lightness() > 128, len(colors) > 20)
picture = make_pictures.show("window-dark")
print(picture.width(), picture.pixelColor(0, 0).lightness() > 128)
"""


@pytest.mark.timeout(200)
def test_the_tool_draws_a_picture_of_a_scenario_and_of_the_window(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path)],
        cwd=CHECKOUT,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "sigmoid-shallow-dark.png 536 False True",
        "sigmoid-shallow-light.png 536 True True",
        "1280 False",
    ]
