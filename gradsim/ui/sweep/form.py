"""What is swept: the scenario it starts from, the fields with their values, how long and on how many processes."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gradsim.fields import Integer, ScenarioError, Text
from gradsim.lab.sweep import VARIANT, Sweep, available_cores, cures
from gradsim.lab.sweep.processes import MOST_WORKERS
from gradsim.language import whole
from gradsim.nn.network import networks
from gradsim.scenario import Scenario
from gradsim.ui.controls.number_control import NumberControl
from gradsim.ui.sweep.axis_row import NONE, AxisRow
from gradsim.ui.sweep.words import base_words
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.theme import take_on_font

DIGITS = 35
"""The form's width, in digits."""
NOT_VARIED = ("seeds", "network")
"""Seeds have a control of their own; networks of two kinds are not one sweep."""


class SweepForm(Card):
    """``present`` tells the main window's scenario; ``folder`` is where sweeps are kept, each in a folder of its own."""

    def __init__(self, present: Callable[[], Scenario], folder: Path) -> None:
        super().__init__(self.tr("What is varied"))
        self.explain_by(
            self.tr(
                "A sweep trains many networks that differ only in what is chosen here; each of them is a cell of the map. All "
                "start from the same scenario, with as many seeds as you choose. Try one of the questions above: a click fills in "
                "what answers it."
            )
        )
        self._present, self.folder = present, folder
        self.base = present()
        self._variants: dict[str, dict[str, object]] = {}
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._build_base()
        self._build_rows()
        self._build_numbers()
        self._build_folder()
        self._column.addStretch(1)
        self.body.addWidget(inside, 1)
        self.fit_font()
        self.start_from(self.base)
        self.rows[0].set_axis(networks[self.base.network].length_field)
        self._show_count()

    def _build_base(self) -> None:
        self._from = label("", "muted", wrap=True)
        self.use_present = QPushButton(self.tr("Use the present scenario"))
        self.use_present.setToolTip(self.tr("Starts from what the main window trains now"))
        self.use_present.clicked.connect(lambda: self.start_from(self._present()))
        self._column.addWidget(self._from)
        self._column.addWidget(self.use_present, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_rows(self) -> None:
        texts = (
            (self.tr("Vary"), self.tr("The field that differs from cell to cell")),
            (self.tr("and"), self.tr("A second field: the cells are a map")),
            (self.tr("best of"), self.tr("Each cell shows the one of these with the smallest loss")),
        )
        self.rows = [AxisRow(title, tip, optional=i > 0) for i, (title, tip) in enumerate(texts)]
        for row in self.rows:
            row.changed.connect(self._show_count)
            self._column.addWidget(row)

    def _build_numbers(self) -> None:
        steps = Integer(
            name="steps", default=200, minimum=1, maximum=1_000_000, label=self.tr("Steps"), group="",
            help=self.tr("Training steps of each network."),
        )  # fmt: skip
        cores = available_cores()
        workers = Integer(
            name="workers", default=1, minimum=1, maximum=min(2 * cores, MOST_WORKERS), label=self.tr("Processes"), group="",
            help=self.tr("Number of processes that train networks; more than the machine has cores is no gain."),
        )  # fmt: skip
        self.numbers: dict[str, int] = {"steps": 200, "seeds": 1, "workers": min(cores, MOST_WORKERS)}
        self.controls = {}
        for name, field in (("steps", steps), ("seeds", Scenario.fields["seeds"]), ("workers", workers)):
            self.controls[name] = control = NumberControl(field)
            control.show_value(self.numbers[name])
            control.changed.connect(self._set_number)
            self._column.addWidget(control)
        self.controls["seeds"].label.setText(self.tr("Seeds for each cell"))
        self.count = label("", "muted", wrap=True)
        self.message = label("", "warning", wrap=True)
        self.message.hide()
        self._column.addWidget(self.count)
        self._column.addWidget(self.message)

    def _build_folder(self) -> None:
        self._path = label("", "muted", wrap=True)
        choose = QPushButton(self.tr("Keep results in…"))
        choose.setToolTip(
            self.tr("The folder in which each sweep gets a folder of its own, with its table as CSV and npz")
        )
        choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(choose)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._path)
        self._show_folder()

    def fit_font(self) -> None:
        """Wide enough for its text, which is larger for a projector, and longer in some languages."""
        for row in self.rows:
            row.fit_font()
        take_on_font(self._inside)
        margins = self.body.contentsMargins()
        needed = self._inside.minimumSizeHint().width() + margins.left() + margins.right() + 2 * self.frameWidth()
        self.setFixedWidth(max(self.fontMetrics().horizontalAdvance("0" * DIGITS), needed))

    # What is shown

    def start_from(self, base: Scenario) -> None:
        """Another scenario to start from; the fields that mean nothing in it are not offered."""
        self.base, self._variants = base, cures(base)
        self._offer()
        self._show_count()

    def show_sweep(self, sweep: Sweep) -> None:
        """Fills in all that a sweep says."""
        self.base = sweep.base
        self._variants = {name: dict(v) for name, v in sweep.variants.items()} or cures(sweep.base)
        axes = list(sweep.axes.items())[: len(self.rows)]
        self._offer(tuple(sweep.axes))
        for row, (name, values) in zip(self.rows, axes + [(NONE, ())] * (len(self.rows) - len(axes)), strict=True):
            row.set_axis(name, values)
        for name in ("steps", "seeds"):
            self._set_number(name, getattr(sweep, name))
            self.controls[name].show_value(self.numbers[name])
        self._show_count()

    def take_up(self, sweep: Sweep | None, base: Scenario, numbers: dict[str, int], folder: Path) -> None:
        """What another form holds; of one that is not understood only what it starts from."""
        self.numbers |= numbers
        self.controls["workers"].show_value(self.numbers["workers"])
        self.folder = folder
        self._show_folder()
        if sweep is None:
            self.start_from(base)
        else:
            self.show_sweep(sweep)

    def _offer(self, used: tuple[str, ...] = ()) -> None:
        names = [
            name
            for name, field in Scenario.fields.items()
            if name in used or (field.applies(self.base) and name not in NOT_VARIED and not isinstance(field, Text))
        ]
        self.rows[0].offer([VARIANT, *names])
        for row in self.rows[1:]:
            row.offer(names)
        self._from.setText(self.tr("Starts from: {scenario}").format(scenario=base_words(self.base)))

    def _set_number(self, name: str, value: int) -> None:
        self.numbers[name] = value
        self._show_count()

    def _show_count(self) -> None:
        """How many networks it would be; nothing while what is typed is not understood."""
        self.show_message("")
        try:
            sweep = self._sweep()
        except ScenarioError:
            self.count.setText("")
            return
        cells = math.prod(sweep.shape)
        self.count.setText(
            self.tr("{cells} cells, {networks} networks").format(cells=whole(cells), networks=whole(sweep.runs))
        )

    def show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setVisible(bool(text))

    # What was entered

    def sweep(self) -> Sweep | None:
        """The sweep; None after a message at what is wrong."""
        try:
            return self._sweep()
        except ScenarioError as error:
            at = next((row for row in self.rows if row.name == error.field), None)
            if at is not None:
                at.show_error(error)
            else:
                self.show_message(str(error))
            return None

    def _sweep(self) -> Sweep:
        rows = [row for row in self.rows if row.name != NONE]
        vary: dict[str, tuple[object, ...]] = {}
        for row in rows:
            if row.name in vary:
                raise ScenarioError("vary", row.name, self.tr("allowed: each field once"))
            if row.name != VARIANT:
                vary[row.name] = row.values()
        variants = self._variants if rows[0].name == VARIANT else {}
        return Sweep(self.base, vary, self.numbers["steps"], self.numbers["seeds"], variants)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Keep results in"), str(self.folder))
        if name:
            self.folder = Path(name)
            self._show_folder()

    def _show_folder(self) -> None:
        self._path.setText(breakable(self.folder))
        self._path.setToolTip(str(self.folder))


def breakable(path: Path) -> str:
    """A path that a label may break between its parts; ~ stands for the user's own folder."""
    home = Path.home()
    text = str(Path("~", path.relative_to(home)) if path.is_relative_to(home) else path)
    return text.replace(os.sep, os.sep + "\u200b")
