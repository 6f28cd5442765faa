"""What stands in a file is shown as it stands there, never taken for markup."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel

from gradsim import Scenario, Trainer
from gradsim.lab.probes.predictions import predictions
from gradsim.ui.plots.plot import Plot
from gradsim.ui.session import SessionState
from gradsim.ui.views.data import DataView
from gradsim.ui.widgets import plain_text, theme
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.theme import LIGHT

MARKUP = '<img src="x.png"><b>bold</b> & more'


def seen(text: str) -> str:
    """What Qt shows of a tooltip."""
    if not Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@pytest.mark.parametrize("text", [MARKUP, f"{MARKUP}\nsecond line", "plain\nlines", "a < b", "a && b"])
def test_a_tooltip_shows_the_text_as_it_is(qapp, text):
    assert seen(plain_text.tip(text)) == text


def test_a_label_shows_the_text_as_it_is(qtbot):
    shown = label(MARKUP)
    qtbot.addWidget(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText


def test_an_axis_named_by_a_column_shows_its_name(qtbot, qapp):
    theme.apply(qapp, LIGHT)
    plot = Plot(MARKUP, "")
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    assert plot.x_axis.label.toPlainText().strip() == MARKUP


def test_classes_named_by_a_table_are_shown_by_their_names(make_view, snapshot_of, tmp_path):
    rows = [f"{i},{-i},{MARKUP.replace(chr(34), '') if i % 2 else 'other'}" for i in range(40)]
    path = tmp_path / "classes.csv"
    path.write_text("\n".join(["x,y,kind", *rows]), encoding="utf-8")
    trainer = Trainer(Scenario(depth=2, dataset="csv", data_file=str(path), target_column="kind", batch_size=8))
    view = make_view(DataView)
    *_, found = predictions(trainer)
    view.draw(snapshot_of(trainer, predictions=found), SessionState(scenarios=(trainer.scenario,)))
    assert "<b>bold</b>" in found.examples.classes[0]
    document = QTextDocument()
    document.setHtml(view.subtitle.text())
    assert all(name in document.toPlainText() for name in found.examples.classes)
    for part in view.findChildren(QLabel):
        assert part is view.subtitle or "<b>" not in part.text() or part.textFormat() == Qt.TextFormat.PlainText
    assert "<b>bold</b>" in seen(plain_text.tip(view.confusion.describe(0, 0)))
