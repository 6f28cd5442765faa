"""Answers the dialogs that open: a choice of their buttons, or a file of the prepared folder."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit

from gradsim import Scenario, Trainer
from gradsim.lab.sweep import Sweep, SweepFolder

LOOK = 15
"""Milliseconds between two looks."""
LONG = 40
"""Looks after which a menu is taken for one that waits."""
PATIENCE = 6
"""Answers until Escape is tried, then the dialog's own way out."""


class Answers(QObject):
    """Looks by a timer, as a dialog that waits for its answer holds up everything else."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.random = random.Random(0)
        self.given = self._waited = 0
        self._look()

    def seed(self, answers: int) -> None:
        """What is answered from now on depends on this number alone."""
        self.random.seed(answers)
        self._waited = 0

    def _look(self) -> None:
        # a fresh timer each time: one that is at work does not come again while its dialog waits for an answer
        QTimer.singleShot(LOOK, self, self._look)
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            self._leave_menu()
            return
        if (popup := QApplication.activePopupWidget()) is not None:  # such as names that complete what is typed
            QTest.keyClick(popup, Qt.Key.Key_Escape)
            return
        self.given += 1
        times = int(dialog.property("answers") or 0) + 1
        dialog.setProperty("answers", times)
        if times > 2 * PATIENCE:
            dialog.reject()
        elif times > PATIENCE:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        elif isinstance(dialog, QFileDialog):
            self._choose_file(dialog)
        else:
            self._press(dialog)

    def _leave_menu(self) -> None:
        """Some of Qt's own menus, such as a number field's, wait for an answer as well."""
        self._waited += 1
        popup = QApplication.activePopupWidget()
        if popup is not None and self._waited > LONG:
            QTest.keyClick(popup, Qt.Key.Key_Escape)

    def _choose_file(self, dialog: QFileDialog) -> None:
        draw = self.random.random()
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        if draw < 0.2 or edit is None:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return
        edit.setText(self.random.choice(self._names(dialog)))
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def _names(self, dialog: QFileDialog) -> list[str]:
        there = sorted(str(p) for p in self.folder.iterdir())
        if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            new = [
                str(self.folder / f"new{self.random.randrange(9)}.{end}")
                for end in ("json", "csv", "png", "svg", "npz")
            ]
            # where nothing can be written, by anybody
            return [*there, *new, *new, "/proc/none.json", "/proc/none.svg", str(self.folder / "none" / "x.csv")]
        return [*there, str(self.folder / "none.json"), "/proc/self/mem", "/"]

    def _press(self, dialog: QDialog) -> None:
        buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        if buttons and self.random.random() < 0.8:
            QTest.mouseClick(self.random.choice(buttons), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)


def prepare(folder: Path) -> None:
    """Files that can be read, that cannot, and results of a sweep."""
    folder.mkdir()
    rows = "\n".join(f"{i},{2 * i % 7},{'ab'[i % 2]}" for i in range(60))
    texts = {
        "good.json": json.dumps(Scenario(depth=5, width=16, activation="tanh").to_dict()),
        "recurrent.json": json.dumps(Scenario(network="rnn", time_steps=12, width=8, batch_size=16).to_dict()),
        "bad.json": '{"depth": 1e400}',
        "cut.json": '{"depth": 5, "wid',
        "deep.json": "[" * 100_000,
        "no-file.json": json.dumps(Scenario(dataset="csv", data_file=str(folder / "none.csv")).to_dict()),
        "table.json": json.dumps(Scenario(dataset="csv", data_file=str(folder / "good.csv"), depth=3).to_dict()),
        "good.csv": f"x,y,kind\n{rows}",
        "numbers.csv": "x,y\n" + "\n".join(f"{i},{i * i}" for i in range(40)),
        "bad.csv": f"x,y,kind\n{rows}\nfoo,1,a",
        "one-class.csv": f"x,y,kind\n{rows}".replace("b", "a"),
        "empty.csv": "",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    pixels = bytes(i * 37 % 256 for i in range(20 * 16))
    (folder / "images-idx3-ubyte").write_bytes(struct.pack(">4B3I", 0, 0, 8, 3, 20, 4, 4) + pixels)
    (folder / "labels-idx1-ubyte").write_bytes(struct.pack(">4BI", 0, 0, 8, 1, 20) + bytes(i % 3 for i in range(20)))
    trainer = Trainer(Scenario(depth=3, width=5, dataset="csv", data_file=str(folder / "good.csv")))
    trainer.run(30)
    trainer.save(folder / "run.npz")
    (folder / "cut.npz").write_bytes((folder / "run.npz").read_bytes()[:-50])
    sweep = Sweep(Scenario(depth=2, width=4), {"depth": (1, 2)}, steps=2)
    SweepFolder(folder / "results", sweep)
    (folder / "bad-results").mkdir()
    (folder / "bad-results" / "sweep.json").write_text('{"format": 1, "base": []}', encoding="utf-8")
