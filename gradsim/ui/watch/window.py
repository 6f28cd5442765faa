"""The window that follows a recorded training: bars, loss, map, layers, findings. It trains nothing."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gradsim.lab.runs import RecordedRun
from gradsim.language import whole
from gradsim.training.signal import shares
from gradsim.ui.frame.placing import Placing
from gradsim.ui.plots.loss_plot import LossPlot
from gradsim.ui.watch.bars import WatchBars
from gradsim.ui.watch.following import Following
from gradsim.ui.watch.layer_list import LayerList
from gradsim.ui.watch.moment import Moment
from gradsim.ui.watch.spread import Spread
from gradsim.ui.watch.through import WatchMap
from gradsim.ui.watch.told import Told
from gradsim.ui.widgets.card import Card, button, label, plain_label
from gradsim.ui.widgets.theme import Theme, dress
from gradsim.words.health import places
from gradsim.words.numbers import loss_text, short

GAP = 12


class WatchWindow(QWidget):
    """``moment``: what is shown. Until the user goes back to another one, it is the newest."""

    def __init__(self, run: RecordedRun, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no picture has the focus before one is chosen
        self.setFocus()
        self.setWindowTitle(self.tr("{name} – watched").format(name=run.folder.resolve().name))
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(QKeySequence("Escape"), self, self.back_to_now)
        self.moment: Moment | None = None
        self._newest: Moment | None = None
        self._layer: int | None = None
        self._has_time = bool(run.about.time_steps)
        self._build(run)
        self.set_theme(theme)
        self.resize(1280, 820)
        Placing(self)
        self.following = Following(run, self)
        self.following.came.connect(self.take)
        self.following.failed.connect(self._say_trouble)
        if (newest := Moment.of(run)) is not None:
            self.take(newest)

    def _build(self, run: RecordedRun) -> None:
        self.head = self._make_head(run)
        self.bars = WatchBars(self.tr("Gradient reaching each layer"), self.tr("layer (input → output)"))
        self.time = WatchBars(
            self.tr("Gradient at each time step"), self.tr("time step"), self.tr("the last time step's gradient")
        )
        self.time.set_subtitle(f"{run.about.time_of}, {run.about.time_gradient}")
        self.loss_card, self.loss = Card(self.tr("Loss")), LossPlot(self.tr("step"), [self.tr("training")])
        self.loss.setAccessibleName(self.tr("Loss"))
        self.loss_card.body.addWidget(self.loss, 1)
        self.map, self.told, self.layers, self.spread = WatchMap(), Told(), LayerList(), Spread()
        self.loss.on_click(lambda x, _: self._visit_step(x))
        self.map.visited.connect(self.visit)
        for part in (self.bars, self.layers):
            part.picked.connect(self.pick)
        page = QGridLayout(self)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.setSpacing(GAP)
        page.addWidget(self.head, 0, 0, 1, 3)
        page.addWidget(self.bars, 1, 0, 1, 1 if self._has_time else 2)
        page.addWidget(self.time, 1, 1)
        page.addWidget(self.loss_card, 2, 0)
        page.addWidget(self.map, 2, 1)
        page.addWidget(self.told, 1, 2)
        page.addWidget(self.layers, 2, 2)
        page.addWidget(self.spread, 3, 0, 1, 3)
        self.time.setVisible(self._has_time)
        self.spread.setVisible(bool(run.about.bins))
        self.spread.setMaximumHeight(190)
        for column, stretch in enumerate((3, 3, 3)):
            page.setColumnStretch(column, stretch)
        for row, stretch in ((1, 5), (2, 4), (3, 2 if run.about.bins else 0)):
            page.setRowStretch(row, stretch)

    def _make_head(self, run: RecordedRun) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.addWidget(plain_label(run.about.model or run.folder.name, "title"))
        self.figures = label("", "figure")
        row.addWidget(self.figures)
        self.trouble = label("", "warning", wrap=True)
        self.trouble.hide()
        row.addWidget(self.trouble, 1)
        row.addStretch(1)
        self.back = button(self.tr("Back to now"), self.tr("Shows the newest step again"), self.back_to_now)
        self.back.hide()
        row.addWidget(self.back)
        place = plain_label(str(run.folder), "muted")
        place.setToolTip(str(run.folder.resolve()))
        row.addWidget(place)
        card.body.addLayout(row)
        return card

    def set_theme(self, theme: Theme) -> None:
        dress(self, theme)
        for part in (self.bars, self.time, self.map, self.layers, self.spread):
            part.set_theme(theme)
        self.loss.set_theme(theme)
        for curve in self.loss.curves.values():
            curve.setPen(theme.pen(theme.accent, 1.5))
        if self.moment is not None:
            self._draw(self.moment)

    # What comes, and what the user does

    def take(self, newest: Moment) -> None:
        """A new moment has come. One that the user went back to stays, if it is still kept."""
        self._newest = newest
        before = self.moment
        if before is not None and not before.newest:
            row = int(np.abs(newest.run.steps - before.step).argmin())
            self._draw(Moment.of(newest.run, row) or newest)
        else:
            self._draw(newest)

    def visit(self, row: int) -> None:
        if self._newest is not None and (moment := Moment.of(self._newest.run, row)) is not None:
            self._draw(moment)

    def _visit_step(self, step: float) -> None:
        if self._newest is not None:
            self.visit(int(np.abs(self._newest.run.steps - step).argmin()))

    def back_to_now(self) -> None:
        if self._newest is not None:
            self._draw(self._newest)

    def pick(self, layer: int) -> None:
        self._layer = layer
        for part in (self.bars, self.map, self.layers):
            part.pick(layer)
        if self.moment is not None:
            self.spread.draw(self.moment, layer)

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _draw(self, moment: Moment) -> None:
        self.moment = moment
        self.back.setVisible(not moment.newest)
        self.figures.setText(self._figures(moment))
        for part in (self.bars, self.map, self.told, self.layers):
            part.draw(moment)
        self.spread.draw(moment, self._layer)
        self._draw_time(moment)
        run = moment.run
        guess = None if math.isnan(run.about.guess) else run.about.guess
        self.loss.guess.setVisible(guess is not None)
        self.loss.draw({self.tr("training"): (run.steps, run.loss)}, int(run.steps[-1]), guess)

    def _figures(self, moment: Moment) -> str:
        parts = [self.tr("step {n}").format(n=whole(moment.step))]
        if not math.isnan(moment.loss):
            parts.append(self.tr("loss {loss}").format(loss=loss_text(moment.loss)))
        rate = float(moment.run.records["rate"][moment.row])
        if math.isfinite(rate):
            parts.append(self.tr("learning rate {rate}").format(rate=short(rate)))
        return " · ".join(parts)

    def _draw_time(self, moment: Moment) -> None:
        norms = moment.time()
        if not len(norms):
            return
        names = [self.tr("time step {n}").format(n=i + 1) for i in range(len(norms))]
        described = [
            f"{name}\n{moment.run.about.time_gradient} {short(v)}"
            for name, v in zip(names, norms.tolist(), strict=True)
        ]
        numbers = [str(i + 1) for i in range(len(norms))]
        self.time.show_bars(numbers, norms, np.full(len(norms), np.nan), places(shares(norms)), described)
        self.time.sentence.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.following.stop()
        super().closeEvent(event)
